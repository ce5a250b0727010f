"""The engine of Mandato: documents in; instruments, provisions, commitments, references and terms out."""

__version__ = "0.1.0"
