"""Names that a number interrupts: "Convention No. 190 concerning Work", "Work Convention, 1990 (No. 180)"."""

import re
from functools import cache

from mandato.extracting.citations.instrument_heads import Head
from mandato.extracting.citations.name_walk import name_end
from mandato.languages.citations import citation_words

# The titles of labour conventions: the head stands last, so that what is before it belongs to the name.
BEFORE_NUMBERED = re.compile(
    r"(?:(?<=\s)|^)[A-Z][\w’'\-]*(?:\s+(?:(?:of|and|the|to|in|for|at|on|against)\s+){0,2}\(?[A-Z][\w’'\-]*\)?)*\s$"
)
BODY = re.compile(
    r"(?:The\s+)?(?:International\s+Lab\w+\s+Organi[sz]ation|ILO)(?:[’']s)?\s+(?:\(ILO\)\s+)?(?:[a-z]+\s+)*"
)
FARTHEST_BACK = 110


def beyond_number(text: str, head: Head, end: int, language: str) -> int:
    """Where a name ends that goes on after its number, which ends at `end`; `end` itself where it does not."""
    following = _joint(language).match(text, end)
    if following is None:
        return end
    further, substantial, capitals = name_end(text, head._replace(end=end), language, bare=False)
    return further if substantial and capitals else end


@cache
def _joint(language: str) -> re.Pattern[str]:
    words = citation_words(language)
    joints = "|".join(sorted(words.first_connectors - words.only_first))
    return re.compile(rf"\s(?:(?:{joints})\s|d[’']|[A-Z]\w+-[A-Z]\w)")


def start_of_numbered(text: str, start: int) -> int:
    """Where the title of a labour convention begins whose head is at `start`."""
    low = max(0, start - FARTHEST_BACK)
    found = BEFORE_NUMBERED.search(text, low, start)
    if found is None:
        return start
    body = BODY.match(text, found.start(), start)
    return body.end() if body else found.start()
