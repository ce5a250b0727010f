"""The engine of Mandato: documents in; instruments, provisions, commitments, references and terms out."""

from mandato.errors import MandatoError, Unreadable
from mandato.pipeline import read
from mandato.publishing import result_as_json
from mandato.reading import read_source

__version__ = "0.1.0"

__all__ = ["MandatoError", "Unreadable", "__version__", "read", "read_source", "result_as_json"]
