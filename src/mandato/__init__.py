"""The engine of Mandato: documents in; instruments, provisions, commitments, references and terms out."""

from mandato.errors import MandatoError, Unreadable
from mandato.model import Denunciation, Term
from mandato.pipeline import read
from mandato.publishing import result_as_json
from mandato.reading import read_source
from mandato.scheduling import Act, Duration, Life, Run, State, next_notice, run_at, state_of

__version__ = "0.1.0"

__all__ = [
    "Act",
    "Denunciation",
    "Duration",
    "Life",
    "MandatoError",
    "Run",
    "State",
    "Term",
    "Unreadable",
    "__version__",
    "next_notice",
    "read",
    "read_source",
    "result_as_json",
    "run_at",
    "state_of",
]
