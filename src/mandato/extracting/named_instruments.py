"""Instruments cited by a capitalised name: "Universal Declaration of Human Rights", "Tratado de Asunción"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from mandato.extracting.mentions import Named
from mandato.languages.citations import CitationWords, citation_words

WORD = re.compile(r"(,?\s+)([“\"«(]?)([\w&][\w’'\-–—&]*)")
ARTICLE = re.compile(r"^(?:[ldnLD]|qu)['’]")
NUMBER_AFTER = re.compile(
    r"\s+(?:(?:No|Nos|núm|nº|n°|N°|Nº|no|n\.º)\.?\s*\d+(?:[./]\d+)?|\d{2,4}(?:\s?[-–—]\s?\d{2,4})?(?![\w/.,]\d)|[IVX]{1,5})(?!\w)"
    r"(?!\s(?:January|February|March|April|May|June|July|August|September|October|November|December))"
)
YEAR_AFTER = re.compile(r",\s+(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?(?:\s\((?:No|núm|n°)\.\s?\d+\))?(?!\w)")
LISTED = re.compile(
    r",\s+(?:[A-ZÁÉÍÓÚÂÊÔÇÀ][\w’'\-]*(?:\s+[\w’'\-]+){0,4}?)(?:,\s+[A-ZÁÉÍÓÚÂÊÔÇÀ][\w’'\-]*(?:\s+[\w’'\-]+){0,4}?)*,?\s+(?:and|or|y|e|o|ou|et)\s+[A-ZÁÉÍÓÚ]"
)
PARTICLES = frozenset({"de", "del", "da", "do", "la"})  # inside "Santiago de Chile Statement"
LONGEST_NAME = 45  # words
FARTHEST_BACK = 110  # characters


CAPITALS = re.compile(r"(?:\s+[A-ZÁÉÍÓÚ][\w’'\-]*(?:\s(?:of|for)\sAction)?){0,4}")


class Head(NamedTuple):
    """The noun of a name at [start, end). A weak one makes a name only with a capitalised word before it, a dated
    one ("2030 Agenda") only with a number."""

    start: int
    end: int
    concept: str
    weak: bool = False
    dated: bool = False


def find_names(text: str, language: str) -> Iterator[Named]:
    """Yields names, and bare heads with a determiner ("the Convention") as kind `short` without a name."""
    words = citation_words(language)
    done = 0
    for found in _head_pattern(language).finditer(text):
        if found.start() < done or _inside_word(text, found) or _runs_into_head(text, found.end(), language):
            continue
        head = _head(words, found)
        start = _name_start(text, head.start, words)
        end, substantial = _name_end(text, head.end, language)
        numbered = NUMBER_AFTER.match(text, head.end) is not None
        named = substantial or start < head.start or numbered
        if not numbered and (
            (head.weak and start == head.start) or (head.dated and not re.search(r"\d", text[start : head.start]))
        ):
            continue
        if named:
            end = _with_number(text, end if substantial else head.end)
            name = " ".join(text[start:end].split())
            yield Named(start, end, start, name, None, "name", head.concept, start)
            done = end
        elif mention := _unnamed(text, head, words):
            yield mention
            done = mention.end


@cache
def _head_pattern(language: str) -> re.Pattern[str]:
    """Without a leading boundary, so that the search skips from capital to capital."""
    words = citation_words(language)
    names = sorted({**words.heads, **words.weak_heads, **words.phrase_heads}, key=len, reverse=True)
    return re.compile("(?:" + "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in names) + r")(?![\w\-])")


def _inside_word(text: str, found: re.Match[str]) -> bool:
    before = text[found.start() - 1] if found.start() else " "
    return before.isalnum() or before in "-_" or text.startswith(" Series", found.end())


def _runs_into_head(text: str, at: int, language: str) -> bool:
    """Whether only capitalised words part a head from the next: "Santiago Statement Action Programme" is one name."""
    run = CAPITALS.match(text, at)
    head = _head_pattern(language).search(text, at, run.end()) if run and run.end() > at else None
    return head is not None


def _head(words: CitationWords, found: re.Match[str]) -> Head:
    printed = " ".join(found.group().split())
    if printed in words.phrase_heads:
        return Head(found.start(), found.end(), words.phrase_heads[printed])
    if printed in words.heads:
        return Head(found.start(), found.end(), words.heads[printed])
    return Head(found.start(), found.end(), words.weak_heads[printed], True, printed in words.dated_heads)


def _name_start(text: str, start: int, words: CitationWords) -> int:
    """Back over the capitalised words and years that stand directly before the head."""
    first, at = start, start
    while at > 0 and start - at < FARTHEST_BACK:
        edge = at
        while edge > 0 and text[edge - 1] in " \n\t\u00a0":
            edge -= 1
        begin = edge
        while begin > 0 and not text[begin - 1].isspace() and text[begin - 1] not in '\0“"«(‘[*_':
            begin -= 1
        word = ARTICLE.sub("", text[begin:edge])
        if word in PARTICLES and at < start:
            at = begin
            continue
        if edge == at or not _opens_name(word) or word in words.openers:
            break
        first = at = begin + (edge - begin - len(word))
        if begin and not text[begin - 1].isspace():
            break
    return first


def _opens_name(word: str) -> bool:
    if not word:
        return False
    if word[0].isdigit():
        return bool(re.fullmatch(r"(?:19|20)\d\d(?:[-–]\d{2,4})?|\d+-[A-Z]\w+|\d(?:st|nd|rd|th)", word))
    return word[0].isupper() and bool(re.fullmatch(r"[\w’'\-–]+", word))


class _Walk:
    """Forward over the words that follow a head, for as long as they belong to its name."""

    def __init__(self, text: str, at: int, language: str) -> None:
        self.text, self.cursor, self.end, self.language = text, at, at, language
        self.words = citation_words(language)
        self.pending: list[str] = []
        self.between = self.content = self.lower_run = 0
        self.own = False  # a word that is no role of a party ("States") was met
        self.both = re.compile(rf"(?:{self.words.both})$")
        self.first = ""

    def run(self) -> None:
        for _ in range(LONGEST_NAME):
            found = WORD.match(self.text, self.cursor)
            if found is None or (found.group(2) and found.group(2) != "“") or not self._take(found):
                return

    def _take(self, found: re.Match[str]) -> bool:
        word = ARTICLE.sub("", found.group(3))
        if found.group(2) or not word:
            return False
        if "," in found.group(1) and not self._comma(found, word):
            return False
        lower = found.group(3).lower() if found.group(3)[0].islower() else ""
        if lower and word[0].islower():
            return self._lower(found, word)
        return self._capital(found, word)

    def _comma(self, found: re.Match[str], word: str) -> bool:
        if self.pending or not self.content:
            return False
        if word in self.words.introducers:
            return True
        if self.lower_run and word[0].islower():
            return bool(
                re.match(
                    rf",\s+[\w’']+(?:,\s+[\w’']+)*\s+(?:{self.words.both})\s+[a-zéèç]",
                    self.text[found.start() : found.start() + 120],
                )
            )
        if not word[0].isupper() or word in self.words.generic or self.first in self.words.plain_of:
            return False
        return bool(LISTED.match(self.text, found.start())) and not self._new_name(found.start(3))

    def _new_name(self, at: int) -> bool:
        """Whether the capitalised run at `at` is itself the name of an instrument, or of the body of an act."""
        run = re.compile(r"(?:[A-ZÁÉÍÓÚ0-9][\w’'\-]*\s+){0,6}").match(self.text, at)
        end = run.end() if run else at
        head = _head_pattern(self.language).search(self.text, at, min(len(self.text), end + 40))
        if head and head.start() <= end:
            return True
        following = re.compile(r"[\w.]+").match(self.text, end)
        return bool(following and following.group().lower() in self.words.acts)

    def _lower(self, found: re.Match[str], word: str) -> bool:
        lower, words = found.group(3), self.words
        if word in words.stops:
            return False
        first = self.cursor == self.end and not self.content
        joined = lower in words.first_connectors or lower != word or bool(self.both.match(lower))
        if first and not self.pending and not joined:
            if word in words.adjectives:
                self._accept(found, substantial=False)
                return True
            return False
        if lower in words.connectors or lower in words.first_connectors or self.both.match(lower):
            if lower in words.only_first and self.content:
                return False
            self.first = self.first or lower
            self.between += lower in words.between
            self.pending.append(lower)
            self.cursor = found.end()
            return len(self.pending) <= 5
        return self._lower_content(found, word)

    def _lower_content(self, found: re.Match[str], word: str) -> bool:
        """A lower-case word of the name itself, where the language or the name is written so."""
        allowed = self.words.lower_names and (self.pending or self.lower_run or found.group(3) != word)
        if not allowed or self._cut_by_and(found.start(3), lower=True):
            return False
        if self.lower_run > 2 and not self.pending:
            return False
        self.lower_run += 1
        self._accept(found, substantial=True)
        return True

    def _capital(self, found: re.Match[str], word: str) -> bool:
        if word[0].isdigit() and not re.fullmatch(r"(?:19|20)\d\d.*", word):
            return False
        if not self.pending and not self.content and not self._directly_after(word):
            return False
        if self._cut_by_and(found.start(3), lower=False):
            return False
        if word in self.words.generic and self.pending and self.pending[-1] in self.words.cut_generic:
            return False
        self.lower_run = 0
        self._accept(found, substantial=word not in self.words.generic and not word[0].isdigit())
        return True

    def _directly_after(self, word: str) -> bool:
        """Only Romance languages set a capitalised adjective or proper name after the head."""
        return bool(self.words.adjectives) and word[0].isupper() and word not in self.words.openers

    def _cut_by_and(self, at: int, *, lower: bool) -> bool:
        """Whether "and" ends the name here; "Declaration and Programme of Action" is one name."""
        joined = [index for index, word in enumerate(self.pending) if self.both.match(word)]
        if not joined:
            return False
        after = self.pending[joined[0] + 1 :]
        if self.between:
            self.between -= 1
            return False
        if not self.content:
            return bool(after) or not _head_pattern(self.language).match(self.text, at)
        if any(word in self.words.articles for word in after):
            return not lower or self._new_name(at)
        return self._new_name(at) or self.text[at:].split(None, 1)[0].strip(".,;") in self.words.generic

    def _accept(self, found: re.Match[str], *, substantial: bool) -> None:
        self.own = self.own or substantial
        self.content += 1
        self.pending = []
        self.cursor = self.end = found.end()


def _name_end(text: str, at: int, language: str) -> tuple[int, bool]:
    walk = _Walk(text, at, language)
    walk.run()
    end = walk.end
    while end > at and text[end - 1] in "’'-–":
        end -= 1
    if text[end - 2 : end] in ("’s", "'s"):
        end -= 2
    return end, walk.own


def _with_number(text: str, end: int) -> int:
    for pattern in (NUMBER_AFTER, YEAR_AFTER):
        if found := pattern.match(text, end):
            end = found.end()
    return end


def _unnamed(text: str, head: Head, words: CitationWords) -> Named | None:
    """ "the Convention", by its determiner; "signed a Memorandum of Understanding in 2006", by its year."""
    before = re.search(r"([\w]+['’]?)\s*$", text[max(0, head.start - 24) : head.start])
    word = before.group(1) if before else ""
    if word in words.determiners or word.lower() in words.determiners:
        if head.weak:
            return None
        return Named(head.start, head.end, head.start, None, None, "short", head.concept, head.start)
    if word in words.indefinite:
        return _made(text, head, words)
    return None


def _made(text: str, head: Head, words: CitationWords) -> Named | None:
    sentence = max(text.rfind(mark, 0, head.start) for mark in (". ", "\0", "; ")) + 1
    stop = re.compile(r"[.;\0]").search(text, head.end)
    before, after = text[sentence : head.start], text[head.end : stop.start() if stop else len(text)]
    if head.concept not in ("memorandum", "agreement", "treaty") or not re.search(rf"\b(?:{words.made})", before[-40:]):
        return None
    year = re.search(r"\b(?:19|20)\d\d\b", after[:60]) or re.search(r"\b(?:19|20)\d\d\b", before)
    if year is None:
        return None
    name = f"{' '.join(text[head.start : head.end].split())} ({year.group()})"
    return Named(head.start, head.end, head.start, name, None, "made", head.concept, head.start, 0.2)
