"""A document in; everything that was found in it as one line of text out, which travels well between processes."""

from mandato import __version__
from mandato.model import ReadResult
from mandato.publishing import result_as_json_text


def print_document(data: bytes, name: str, *, language: str | None = None) -> str:
    """Raises Unreadable."""
    from mandato.pipeline import read

    return print_in_full(read(data, name, language=language))


def print_in_full(result: ReadResult) -> str:
    """As `mandato read --format jsonl --explain --with-text`: nothing of a result is lost."""
    return result_as_json_text(result, reader=__version__, explain=True, with_text=True)
