"""The stems of the most frequent words of real documents, so that a few texts are compared without a stemmer.

Written by `python -m tools.stems FOLDER...`. A stem, without accents, and the words that it is of; by commas. What is
not here is stemmed when it is met: a word more or less in the list changes no result.
"""

from functools import cache
from typing import cast

from mandato.languages import words


@cache
def frequent_stems(code: str) -> dict[str, str]:
    """Word in small letters -> its stem."""
    groups = (group.split() for group in cast(str, words(code, "stems")).split(","))
    return {word: group[0] for group in groups for word in group[1:]}
