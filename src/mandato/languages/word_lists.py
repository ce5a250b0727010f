"""Lists of words written as running text, for tables that a person reads and edits."""


def wordset(text: str) -> frozenset[str]:
    """The words of a text parted by blanks."""
    return frozenset(text.split())


def listed(text: str) -> list[str]:
    """The items of a text parted by commas; an item may hold blanks, and lines may break anywhere."""
    return [item for item in (" ".join(part.split()) for part in text.split(",")) if item]


def paired(text: str) -> dict[str, str]:
    """ "noun=verb" pairs parted by blanks."""
    return dict(pair.split("=", 1) for pair in text.split())
