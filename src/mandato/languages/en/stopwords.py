"""The most common words of English."""

_WORDS = (
    "the of and to in for that with is on by as be at from this which are shall its or was their has have not "
    "it will they these all such an been other more may between through under should were any into also upon "
    "who our we"
)
WORDS = frozenset(_WORDS.split())
