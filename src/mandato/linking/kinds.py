"""The noun of a citation and the provisions that bear its label in; those of the noun's own kind out.

"Annex I" is no chapter I, and "article 2" no section 2. Where none is of the noun's kind, all stay.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from mandato.languages.citations import citation_words
from mandato.model import Reference

_PREFIXES = (
    ("annex_",),
    ("part_", "title_", "chp_"),
    ("sec_", "chp_"),
    ("art_", "cl_", "para_"),
    ("para_", "subpara_", "p_", "cl_", "rec_"),
    ("point_", "item_", "subpara_", "para_"),
    ("point_", "item_"),
)
_ELIDED = 12  # characters between two citations of one noun: ", II, III and IV"


class KindFilter:
    """Of the citations of one text: the noun of a list, "Annexes II, III and IV", stands with its first."""

    def __init__(self, language: str, references: Sequence[Reference]) -> None:
        self._language = language
        self._references = references

    def narrow(self, nth: int, ids: tuple[str, ...]) -> tuple[str, ...]:
        """Those of the noun's kind that the `nth` reference has, and of "this" text itself rather than its annexes."""
        if len(ids) < 2:
            return ids
        if _own(self._language).search(self._references[nth].text):
            ids = tuple(each for each in ids if not each.startswith("annex")) or ids
        ranks = (_rank(each, self._language) for each in self._list_up_to(nth)) if len(ids) > 1 else ()
        rank = next((rank for rank in ranks if rank is not None), None)
        return ids if rank is None else tuple(each for each in ids if _is_of_rank(each, rank)) or ids

    def _list_up_to(self, nth: int) -> Iterator[Reference]:
        """From the `nth` back to the first of its list."""
        last = self._references[nth]
        yield last
        for at in range(nth - 1, -1, -1):
            earlier = self._references[at]
            if not 0 <= last.span.start - earlier.span.end <= _ELIDED:
                return
            yield earlier
            last = earlier


def can_mean(reference: Reference, language: str, identity: str) -> bool:
    """Whether a provision is of the kind that the citation's noun names, if it has one."""
    rank = _rank(reference, language)
    return rank is None or _is_of_rank(identity, rank)


def _is_of_rank(identity: str, rank: int) -> bool:
    return identity.rpartition("__")[2].startswith(_PREFIXES[min(rank, len(_PREFIXES) - 1)])


def _rank(reference: Reference, language: str) -> int | None:
    found = _noun(language).search(reference.text)
    return citation_words(language).provisions[found.group().lower()] if found else None


@cache
def _own(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{citation_words(language).own})\s", re.IGNORECASE)


@cache
def _noun(language: str) -> re.Pattern[str]:
    nouns = sorted(citation_words(language).provisions, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, nouns))})(?!\w)", re.IGNORECASE)
