"""The noun of a citation and the provisions that bear its label in; those of the noun's own kind out.

"Annex I" is no chapter I, and "article 2" no section 2. Where none is of the noun's kind, all stay.
"""

import re
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
    """Remembers the noun of a list, "Annexes II, III and IV", while its citations come in order."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._list: list[Reference] = []

    def narrow(self, reference: Reference, ids: tuple[str, ...]) -> tuple[str, ...]:
        """Of the reference last seen: those of its noun's kind, and of "this" text itself rather than its annexes."""
        if len(ids) > 1 and _own(self._language).search(reference.text):
            ids = tuple(each for each in ids if not each.startswith("annex")) or ids
        ranks = (_rank(each, self._language) for each in reversed(self._list)) if len(ids) > 1 else ()
        rank = next((rank for rank in ranks if rank is not None), None)
        return ids if rank is None else tuple(each for each in ids if _is_of_rank(each, rank)) or ids

    def see(self, reference: Reference) -> None:
        if self._list and not 0 <= reference.span.start - self._list[-1].span.end <= _ELIDED:
            self._list = []
        self._list.append(reference)


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
