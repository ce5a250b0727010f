"""SourceText in, instruments with their provisions out: numbering, headings, tables, page furniture, scan repairs."""

from mandato.splitting.reading_order import split

__all__ = ["split"]
