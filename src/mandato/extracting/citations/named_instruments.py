"""Instruments cited by a capitalised name: "Universal Declaration of Human Rights", "Tratado de Asunción"."""

import re
from collections.abc import Iterator
from functools import cache

from mandato.extracting.citations.instrument_heads import Head, head_pattern, read_head
from mandato.extracting.citations.listed_dates import each_dated_after
from mandato.extracting.citations.mentions import Named
from mandato.extracting.citations.name_walk import name_end, name_start
from mandato.extracting.citations.numbered_names import beyond_number, start_of_numbered
from mandato.languages.citations import CitationWords, citation_words
from mandato.model.making import make

NUMBER_AFTER = re.compile(
    r"\s+(?:(?:No|Nos|núm|nº|n°|N°|Nº|no|n\.º)\.?\s*\d+(?:[./]\d+)?"
    r"|\d{2,4}(?:\s?[-–—]\s?\d{2,4})?(?![\w/.,]\d)|[IVX]{1,5})(?!\w)"
    r"(?!\s(?:January|February|March|April|May|June|July|August|September|October|November|December))"
)
YEAR_AFTER = re.compile(r",\s+(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?(?:\s\((?:No|núm|n°)\.\s?\d+\))?(?!\w)")
ADOPTED_IN = re.compile(r",\s+(?:19|20)\d\d\s\(\w+\.\s?\d+\)$")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
LAST_WORD = re.compile(r"([\w]+['’]?)\s*$")
FEWEST_CAPITALS = 2  # "Guidelines on the Treatment of Persons" is a name, "Rules of Parties" is none
SENTENCE = 400  # characters searched on either side
STOP = re.compile(r"[.;\0]")
SHOUTED_RUN = re.compile(r"(?:\s+[^\W\d_a-zà-ÿ]{1,24}(?!\w))*\s+[^\W\d_a-zà-ÿ]{3,24}(?!\w)")
MADE = frozenset({"memorandum", "agreement", "treaty"})


def find_names(text: str, language: str) -> Iterator[Named]:
    """Yields names; bare heads with a determiner ("the Convention") as kind `short`, and with "this" or "the present"
    as kind `itself`, both without a name.
    """
    words = citation_words(language)
    done = 0
    for found in head_pattern(language).finditer(text):
        head = read_head(text, found, language) if found.start() >= done else None
        mention = _mention(text, head, language, words) if head else None
        if head and text[head.end - 1] == "s" and (mention is None or mention.kind == "short"):
            listed = each_dated_after(text, head.start, head.end, head.concept, language)
            yield from listed
            if listed:
                mention, done = None, listed[-1].end
        if mention:
            yield mention
            done = mention.end


def _mention(text: str, head: Head, language: str, words: CitationWords) -> Named | None:
    if head.shouted:
        return _shouted_name(text, head, words)
    start = name_start(text, head.start, words)
    end, substantial, capitals = name_end(text, head, language, bare=start == head.start)
    if _names_itself(text, start, language):
        return Named(start, head.end, start, None, None, "itself", head.concept, start)
    if start == head.start and not capitals and (made := _made(text, head, words)):
        return made
    numbered = NUMBER_AFTER.match(text, head.end) or _date(language).match(text, head.end)
    named = substantial or start < head.start or numbered is not None or head.proper
    if numbered and text[head.start : head.end].lower() in words.acts and not substantial:
        return None  # "Règlement n° 11/2002": an act, which its number names
    if named and (numbered or not _too_weak(text, head, start, capitals, words)):
        end = end if substantial else numbered.end() if numbered else head.end
        if numbered and not substantial:
            end = beyond_number(text, head, end, language)
        end = _with_number(text, end, head, language)
        if text.endswith(")", start, end) and ADOPTED_IN.search(text, head.end, end):
            start = min(start, start_of_numbered(text, head.start))
        name = " ".join(text[start:end].split())
        return make(Named, (start, end, start, name, None, "name", head.concept, start, 0.0))
    alone = end == head.end or (not substantial and text[end - 4 : end].isdigit())  # "the Convention in 2026"
    return _unnamed(text, head, words) if alone and start == head.start else None


def _shouted_name(text: str, head: Head, words: CitationWords) -> Named | None:
    """ "de la CONSTITUCION NACIONAL": capitals inside a sentence; a line in capitals is a title."""
    run = SHOUTED_RUN.match(text, head.end)
    before = _word_before(text, head)
    if run is None or not before.islower() or before in words.own_words:
        return None
    name = " ".join(text[head.start : run.end()].split())
    return Named(head.start, run.end(), head.start, name, None, "name", head.concept, head.start, 0.1)


def _too_weak(text: str, head: Head, start: int, capitals: int, words: CitationWords) -> bool:
    if head.dated and not re.search(r"\d", text[start : head.start]):
        return True
    return head.weak and start == head.start and capitals < (1 if words.adjectives else FEWEST_CAPITALS)


def _names_itself(text: str, start: int, language: str) -> bool:
    words = citation_words(language)
    if start == 0 or not text[start - 1].isspace():
        return False
    before = text[max(0, start - 14) : start].rsplit(None, 1)
    return bool(before) and before[-1].lower() in words.own_words


@cache
def _date(language: str) -> re.Pattern[str]:
    return re.compile(citation_words(language).date)


def _with_number(text: str, end: int, head: Head, language: str) -> int:
    if found := NUMBER_AFTER.match(text, end):
        end = beyond_number(text, head, found.end(), language)
    if found := YEAR_AFTER.match(text, end):
        end = found.end()
    return end


def _unnamed(text: str, head: Head, words: CitationWords) -> Named | None:
    """ "the Convention", by its determiner; "signed a Memorandum of Understanding in 2006", by its year."""
    word = _word_before(text, head)
    if word in words.determiners or word.lower() in words.determiners:
        return make(Named, (head.start, head.end, head.start, None, None, "short", head.concept, head.start, 0.0))
    return None


def _word_before(text: str, head: Head) -> str:
    before = LAST_WORD.search(text[max(0, head.start - 24) : head.start])
    return before.group(1) if before else ""


def _made(text: str, head: Head, words: CitationWords) -> Named | None:
    if head.concept not in MADE or _word_before(text, head) not in words.indefinite:
        return None
    low = max(0, head.start - SENTENCE)
    sentence = max(low, *(text.rfind(mark, low, head.start) + 1 for mark in (". ", "\0", "; ")))
    stop = STOP.search(text, head.end, head.end + SENTENCE)
    before, after = text[sentence : head.start], text[head.end : stop.start() if stop else head.end + SENTENCE]
    if not re.search(rf"\b(?:{words.made})", before[-40:]):
        return None
    year = YEAR.search(after[:60]) or YEAR.search(before)
    if year is None:
        return None
    name = f"{' '.join(text[head.start : head.end].split())} ({year.group()})"
    return Named(head.start, head.end, head.start, name, None, "made", head.concept, head.start, 0.2)
