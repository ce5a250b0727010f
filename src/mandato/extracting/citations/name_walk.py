"""From the head of a name forward over the words that belong to it, and back over those that stand before it."""

import re
from functools import cache

from mandato.extracting.citations.instrument_heads import Head, head_pattern
from mandato.languages.citations import CitationWords, citation_words

CAPITAL = "A-ZÁÉÍÓÚÂÊÔÇÀ"
WORD = re.compile(r"(,?\s+)([“\"«(]?)([\w&][\w’'\-–—&]*(?:/[A-Z]\w+\b(?!/))?)")
SYMBOL_AHEAD = re.compile(r"/[\w./]*\d")
LISTED = re.compile(
    rf",\s+(?:l?[aeo]s?\s+|l[’'])?(?:[{CAPITAL}][\w’'\-]*(?:\s+[\w’'\-]+){{0,4}}?)(?:,\s+(?:l?[aeo]s?\s+|el\s+|l[’'])?[{CAPITAL}][\w’'\-]*(?:\s+[\w’'\-]+){{0,4}}?)*"
    rf",?\s+(?:and|or|y|e|o|ou|et)\s+(?:l?[aeo]s?\s+|el\s+|l[’'])?[{CAPITAL}]"
)
# "Derechos Económicos, Sociales y Culturales": adjectives in the plural that agree with the noun before them.
ADJECTIVES_BEFORE = re.compile(rf"[{CAPITAL}]\w+s\s+[{CAPITAL}]\w+s$")
ADJECTIVES = re.compile(rf"(?:,\s+[{CAPITAL}]\w+s)+\s+(?:y|e)\s+[{CAPITAL}]\w+s(?!\w)")
# "Cooperación Científica, Técnica y Tecnológica": the same in the singular, by the shape of adjectives.
ADJECTIVE = rf"[{CAPITAL}]\w+(?:ic[ao]|iv[ao]|ari[ao]|al|ar)"
SINGULAR_BEFORE = re.compile(rf"[{CAPITAL}]\w+\s+{ADJECTIVE}$")
SINGULARS = re.compile(rf"(?:,\s+{ADJECTIVE})+\s+(?:y|e)\s+{ADJECTIVE}(?!\w)")
# "sobre la Protección y la Promoción de": two nouns that share what follows them.
SHARING = re.compile(
    rf"\s(?:sobre|para|contra)\s+(?:l?[ao]s?|el)\s+(?:[{CAPITAL}]\w+,\s+(?:l?[ao]s?|el)\s+)*[{CAPITAL}]\w+$"
)
SHARED = re.compile(rf"[{CAPITAL}]\w+\s+d(?:el?|[ao]s?)\s")
NOUN_AND_JOINT = re.compile(rf"(?:[{CAPITAL}][\w\-]+\s+){{1,3}}(on|for|sobre|para|relati\w+)\s")
LOWER_LISTED = re.compile(
    r",\s+(?:d[eou]s?\s+|de\s+l[ao]s?\s+|d[ao]s?\s+)?[\w’']+"
    r"(?:,\s+(?:d[eou]s?\s+|de\s+l[ao]s?\s+|d[ao]s?\s+)?[\w’']+)*\s+(?:et|y|e|ou|o)\s+[a-zéèç]"
)
CAPITAL_RUN = re.compile(r"[A-ZÁÉÍÓÚ][\w’'\-]*(?:\s+[A-ZÁÉÍÓÚ][\w’'\-]*)*")
NAME_RUN = re.compile(r"(?:[A-ZÁÉÍÓÚ0-9][\w’'\-]*\s+){0,6}")
LOWER_WORD = re.compile(r"\s+([a-z][\w’'\-]*)")
PLAIN_WORD = re.compile(r"[\w.]+")
YEAR = re.compile(r"(?:19|20)\d\d")
FIRST_WORD = re.compile(r"[\w’'\-]+")
PARTICLE_NAME = re.compile(r"[a-z]{1,3}-[A-Z]")  # "el-Sheikh"
FOOTNOTE_MARK = re.compile(r"(?<=[a-z’])\d{1,3}$")
APOSTROPHES = frozenset({"'", "’"})
ARTICLE = re.compile(r"^(?:[ldnLD]|qu)['’]")
OPENING_YEAR = re.compile(r"(?:19|20)\d\d(?:[-–]\d{2,4})?|\d+-[A-Z]\w+|\d(?:st|nd|rd|th)")
OPENING_WORD = re.compile(rf"(?:[{CAPITAL}]|[a-z]{{1,3}}-[A-Z])[\w’'\-–/]*")
ACRONYM = re.compile(r"[A-Z]{2,8}\)")
VERBAL = frozenset({"bare", "finite", "plural"})
BEFORE_WORD = re.compile(r"[\s\0“\"«(‘\[*_]")
POSSESSOR = re.compile(r"[\w\-]+[’']s\s+")
ARTICLE_BEFORE = re.compile(r"\b[Tt]he\s+$")
PARTICLES = frozenset({"de", "del", "da", "do", "la"})  # inside "Santiago de Chile Statement"
LONGEST_LISTING = 300  # characters
LONGEST_NAME = 45  # words
FARTHEST_BACK = 110  # characters


def name_start(text: str, start: int, words: CitationWords) -> int:
    """Back over the capitalised words and years that stand directly before the head at `start`."""
    space = text.rfind(" ", max(0, start - FARTHEST_BACK), start - 1)
    before = text[space + 1 : start - 1]
    if space >= 0 and before.isalpha() and before.islower() and text[start - 1] == " ":
        return start  # "the Convention", as most
    first = _run_start(text, start, words)
    return first if first == start else _after_possessor(text, first, start)


def _run_start(text: str, start: int, words: CitationWords) -> int:
    first, at = start, start
    while at > 0 and start - at < FARTHEST_BACK:
        edge = at
        while edge > 0 and text[edge - 1] in " \n\t\u00a0":
            edge -= 1
        begin = _word_start(text, edge)
        word = text[begin:edge]
        if word.islower() and word.isalpha() and (at == start or word not in PARTICLES):
            break
        word = ARTICLE.sub("", word)
        if word in PARTICLES and at < start:
            at = begin
            continue
        pattern = OPENING_YEAR if word[:1].isdigit() else OPENING_WORD
        if begin and at == start and text[begin - 1] == "(" and ACRONYM.fullmatch(word):
            at = begin - 1  # "Lake States Forum (LSF) Roadmap"
            continue
        if edge == at or not pattern.fullmatch(word) or word in words.openers:
            break
        first = at = begin + (edge - begin - len(word))
        if begin and not text[begin - 1].isspace():
            break
    return first


def _word_start(text: str, edge: int) -> int:
    """Where the word that ends at `edge` begins."""
    low = max(0, edge - FARTHEST_BACK)
    begin = max(low, text.rfind(" ", low, edge) + 1)
    for mark in BEFORE_WORD.finditer(text, begin, edge):
        begin = mark.end()
    return begin


def _after_possessor(text: str, first: int, start: int) -> int:
    """Without a possessor before which no article stands: "Spain's Strategic Plan", but "the Women's Charter"."""
    owner = POSSESSOR.match(text, first, start)
    return owner.end() if owner and not ARTICLE_BEFORE.search(text, max(0, first - 5), first) else first


def name_end(text: str, head: Head, language: str, *, bare: bool) -> tuple[int, bool, int]:
    """Where the name ends, whether words of its own follow the head, and how many of them are capitalised.

    `bare` says that nothing stands before the head.
    """
    if not _may_go_on(text, head.end, language):
        return head.end, False, 0
    walk = _Walk(text, head, language, bare=bare)
    walk.run()
    end = walk.end
    if mark := FOOTNOTE_MARK.search(text, head.end, end):
        end = mark.start()
    while end > head.end and text[end - 1] in "’'-–":
        end -= 1
    if text[end - 2 : end] in ("’s", "'s"):
        end -= 2
    return end, walk.own, walk.capitals


def _may_go_on(text: str, at: int, language: str) -> bool:
    """Whether the word after the head may belong to its name: most often it does not."""
    if text[at : at + 1] != " ":
        return False
    found = FIRST_WORD.match(text, at + 1)
    if found is None:
        return False
    word = found.group()
    return not word.islower() or word in _openers(language) or not APOSTROPHES.isdisjoint(word)


@cache
def _openers(language: str) -> frozenset[str]:
    words = citation_words(language)
    return words.first_connectors | words.adjectives | _both(language)


@cache
def _founding(language: str) -> re.Pattern[str]:
    """ "Tratado que instituye la Liga de los Lagos": up to what the text founds."""
    words = citation_words(language)
    articles = "|".join(sorted(words.articles))
    return re.compile(rf"\s+(?:{words.founding})\s+(?:{articles})(?=\s+[{CAPITAL}])")


@cache
def _both(language: str) -> frozenset[str]:
    """The single words that mean "and" and "or"."""
    return frozenset(citation_words(language).both.split("|"))


@cache
def _articles(language: str) -> frozenset[str]:
    words = citation_words(language)
    return words.articles | words.indefinite | frozenset(words.possessives.split("|"))


@cache
def _adjective(language: str) -> re.Pattern[str]:
    return re.compile(citation_words(language).adjective_shape)


class _Walk:
    def __init__(self, text: str, head: Head, language: str, *, bare: bool) -> None:
        self.text, self.head, self.language, self.bare = text, head, language, bare
        self.cursor = self.end = head.end
        self.words = citation_words(language)
        self.pending: list[str] = []
        self.between = self.content = self.lower_run = 0
        self.own = self.bare_of = False
        self.capitals = 0
        self.first = ""
        self.league = self.topical = False
        self.both = _both(language)

    def run(self) -> None:
        for _ in range(LONGEST_NAME):
            found = WORD.match(self.text, self.cursor)
            if found is None or not self._take(found):
                return

    def _take(self, found: re.Match[str]) -> bool:
        gap, quote, word = found.groups()
        if word[1:2] in APOSTROPHES or word[2:3] in APOSTROPHES:
            word = ARTICLE.sub("", word)
        end = found.end()
        if quote or not word or (self.text[end : end + 1] == "/" and SYMBOL_AHEAD.match(self.text, end)):
            return False
        if gap[0] == "," and not self._comma(found, word):
            return False
        if found.group(3)[0].islower() and word[0].islower() and not PARTICLE_NAME.match(word):
            return self._lower(found, word)
        if not self.content and not self.pending and len(word) > 2 and word.lower() in self.words.first_connectors:
            return self._connector(found, word.lower())  # "Treaty Establishing the Lake Union"
        return self._capital(found, word)

    def _comma(self, found: re.Match[str], word: str) -> bool:
        if self.pending or not self.content:
            return False
        if word in self.words.introducers:
            return True
        if word in self.words.articles and self.topical:
            return self._may_list(found.start()) and not self._new_name(found.end() + 1)
        if self.lower_run and word[0].islower():
            return LOWER_LISTED.match(self.text, found.start(), found.start() + 120) is not None
        plain = self.first in self.words.plain_of and not self.bare_of and not self.topical
        if not word[0].isupper() or word in self.words.generic:
            return False
        if plain:
            return self._adjectives(found.start())
        return self._may_list(found.start()) and not self._new_name(found.start(3))

    def _may_list(self, at: int) -> bool:
        return LISTED.match(self.text, at, at + LONGEST_LISTING) is not None

    def _adjectives(self, at: int) -> bool:
        """Whether a list of adjectives goes on at the comma at `at`."""
        low, high = max(self.head.start, at - FARTHEST_BACK), at + LONGEST_LISTING
        if ADJECTIVES_BEFORE.search(self.text, low, at):
            return ADJECTIVES.match(self.text, at, high) is not None
        return bool(SINGULAR_BEFORE.search(self.text, low, at) and SINGULARS.match(self.text, at, high))

    def _new_name(self, at: int) -> bool:
        """Whether the capitalised run at `at` is itself the name of an instrument, or of the body of an act."""
        run = NAME_RUN.match(self.text, at)
        end = run.end() if run else at
        head = head_pattern(self.language).search(self.text, at, min(len(self.text), end + 40))
        if head and head.start() <= end:
            return True
        following = PLAIN_WORD.match(self.text, end)
        return bool(following and following.group() in self.words.acts)

    def _lower(self, found: re.Match[str], word: str) -> bool:
        lower, words = found.group(3), self.words
        if lower in words.only_first and (founding := _founding(self.language).match(self.text, self.head.end)):
            self.first, self.pending, self.cursor = lower, [lower], founding.end()
            return self.cursor > found.end()
        if word in words.stops:
            return False
        joined = lower in words.first_connectors or lower != word or lower in self.both
        if self.cursor == self.end and not self.content and not self.pending and not joined:
            if word in words.adjectives:
                self._accept(found, substantial=False)
                return True
            return False
        if lower in words.connectors or lower in words.first_connectors or lower in self.both:
            return self._connector(found, lower)
        return self._lower_content(found, word)

    def _connector(self, found: re.Match[str], lower: str) -> bool:
        if lower in self.words.only_first and self.content:
            return False
        if lower == "to" and not self.content and not self.pending and not self._may_take_to(found):
            return False
        self.first = self.first or ("" if lower in self.both else lower)
        self.between += lower in self.words.between
        self.topical = self.topical or lower in self.words.topics
        self.pending.append(lower)
        self.cursor = found.end()
        return len(self.pending) <= 5

    def _may_take_to(self, found: re.Match[str]) -> bool:
        """ "Protocol to the Convention", "Agreement to Regularize"; not "the Convention to the extent that"."""
        return self.head.concept == "protocol" or bool(re.match(r"\s+[A-Z]", self.text[found.end() : found.end() + 3]))

    def _lower_content(self, found: re.Match[str], word: str) -> bool:
        """A lower-case word of the name itself, where the language or the name is written so."""
        words = self.words
        if not words.lower_names:
            return False
        opened = self.first in words.lower_after or not self.first or bool({*self.pending} & words.lower_after)
        opened = opened or self.lower_run > 0
        if self.capitals and (self.first in words.purpose or not words.purpose.isdisjoint(self.pending[-1:])):
            return False
        of_proper = self.capitals > 0 and not self.pending and not self.lower_run and self._qualifies(word)
        allowed = of_proper or (opened and (self.pending or self.lower_run or found.group(3) != word))
        if not allowed or self._cut_by_and(found.start(3), lower=True):
            return False
        if self.lower_run > 2 and not self.pending:
            return False
        if self.pending and self.pending[-1] in self.both and self._is_verb(word, found.end()):
            return False
        self.lower_run += not of_proper
        self._accept(found, substantial=True)
        return True

    def _qualifies(self, word: str) -> bool:
        """Whether a lower-case adjective may follow the capitalised noun of a name: "Union africaine"."""
        return word in self.words.adjectives or _adjective(self.language).fullmatch(word) is not None

    def _is_verb(self, word: str, end: int) -> bool:
        """Whether "and" leads to a verb of the sentence, where no verb of the name stands before it: a known verb, or
        a word that an article follows, as none follows a noun."""
        after = FIRST_WORD.match(self.text, end + 1)
        if after and after.group() in _articles(self.language):
            return True
        from mandato.languages.verbs import verb_lexicon  # asked so seldom that linking alone never loads it

        forms = verb_lexicon(self.language).forms
        before = self.text[self.head.end : self.end].rsplit(None, 1)[-1]
        return any(printed.form in VERBAL for printed in forms.get(word, ())) and not any(
            printed.form == "bare" for printed in forms.get(before, ())
        )

    def _capital(self, found: re.Match[str], word: str) -> bool:
        if word[0].isdigit() and not YEAR.match(word):
            return False
        if not self.pending and not self.content and not self._directly_after(word):
            return False
        if self._cut_by_and(found.start(3), lower=False):
            return False
        if word in self.words.generic and not self._of_league() and self._concerns():
            return False
        dated = word[0].isdigit() and bool(self.pending) and self.pending[-1] in self.words.plain_of
        self.bare_of = self.content == 0 and len(self.pending) == 1 and self.pending[0] in self.words.plain_of
        self.lower_run = 0
        self.league = self.league or word in self.words.leagues
        own = word not in self.words.generic and (dated or not word[0].isdigit())
        self.capitals += own
        self._accept(found, substantial=own)
        return True

    def _of_league(self) -> bool:
        """Whether a party's noun belongs to the name of a body: "Liga de los Estados Árabes"."""
        joined = all(word in self.words.plain_of or word in self.words.articles for word in self.pending)
        return self.league and joined

    def _concerns(self) -> bool:
        """Whether the words before a party or a body join it to the name in this sentence only."""
        if not self.pending:
            return False
        last, first = self.pending[-1], self.pending[0]
        loose = last in self.words.articles and first not in self.words.plain_of
        return last in self.words.cut_generic or (loose and not self.content and not self.between)

    def _directly_after(self, word: str) -> bool:
        """Only Romance languages set a capitalised adjective or proper name after the head."""
        return bool(self.words.adjectives) and word[0].isupper() and word not in self.words.openers

    def _cut_by_and(self, at: int, *, lower: bool) -> bool:
        """Whether "and" ends the name here; "Declaration and Programme of Action" is one name."""
        if self.both.isdisjoint(self.pending):
            return False
        joined = [index for index, word in enumerate(self.pending) if word in self.both]
        after = self.pending[joined[0] + 1 :]
        if self.between:
            self.between -= 1
            return False
        if not self.content:
            return bool(after) or not (head_pattern(self.language).match(self.text, at) or self._two_nouns(at))
        if not self.first and not after and head_pattern(self.language).match(self.text, at):
            return False
        if after and after[0] in self.words.parallel:  # "of the Traffic in Persons and of the Exploitation"
            return self._new_name(at)
        if any(word in self.words.articles for word in after):
            return not (lower or self._shares(at)) or self._new_name(at)
        return self._new_name(at) or self._adjectival(at)

    def _two_nouns(self, at: int) -> bool:
        """ "Principles and Best Practices on": a weak head and another noun share what follows them."""
        found = NOUN_AND_JOINT.match(self.text, at) if self.head.weak or self.words.phrase_heads else None
        return found is not None and found.group(1) in self.words.first_connectors

    def _shares(self, at: int) -> bool:
        """Whether the noun at `at` and the last one of the name share what follows."""
        low = max(self.head.start, self.end - FARTHEST_BACK)
        return SHARED.match(self.text, at) is not None and SHARING.search(self.text, low, self.end) is not None

    def _adjectival(self, at: int) -> bool:
        """Whether the capitalised words at `at` only qualify what follows ("and United Nations norms")."""
        run = CAPITAL_RUN.match(self.text, at)
        if run is None:
            return False
        if run.group().split()[0].strip(".,;") in self.words.generic:
            return True
        after = LOWER_WORD.match(self.text, run.end())
        return bool(after and after.group(1) in self.words.qualified)

    def _accept(self, found: re.Match[str], *, substantial: bool) -> None:
        self.own = self.own or substantial
        self.content += 1
        self.pending = []
        self.cursor = self.end = found.end()
