"""Filling the search index anew from the records."""

from mandato_web.intake.indexing import fill_index


def reindex() -> int:
    """Prints how many entries the index holds now. It can be used while the register runs."""
    print(f"{fill_index()} entries")
    return 0
