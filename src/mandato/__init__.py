"""The engine of Mandato: documents in; instruments, provisions, commitments, references and terms out."""

from mandato.errors import MandatoError, Unreadable
from mandato.pipeline import read
from mandato.publishing import result_as_json

__version__ = "0.1.0"

__all__ = ["MandatoError", "Unreadable", "__version__", "read", "result_as_json"]
