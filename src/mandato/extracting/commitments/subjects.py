"""The place of a finite verb in; out, the words that it is said of."""

import re
from itertools import pairwise
from typing import Literal, NamedTuple

from mandato.extracting.commitments.tokens import Token, mark_before, token_at, token_before
from mandato.languages.bearers import BearerWords
from mandato.languages.verbs import VerbLexicon

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*['’]?")

_NAMED = 6  # words before a verb in which its actor is named after an adjunct without a comma
_REPORT = 300  # characters after a subject's first word in which a report may be opened
_REACH = 1500  # characters before its verb in which a subject is looked for


class Subject(NamedTuple):
    """`acts` where it names somebody who can act; an `anaphor` stands for the bearers named before."""

    start: int
    end: int
    source: Literal["own", "speaker", "anaphor", "same"]
    acts: bool = True


def subject_before(
    text: str,
    position: int,
    *,
    floor: int,
    continues: bool,
    shares: bool,
    verbs: VerbLexicon,
    actors: BearerWords,
) -> Subject | None:
    """The subject that ends at `position`; None where the verb belongs to a subordinate clause.

    `floor` is where the clause before it has had its verb; `continues` where there is such a clause, whose subject
    a verb after a mere "and" shares if `shares`.
    """
    words = verbs.words
    floor = max(floor, position - _REACH)
    position = _before_adverbs(text, position, floor, verbs)
    previous = token_before(text, position, floor)
    if previous is not None and previous.word in words.relatives:
        return None
    if continues:
        later = _later_subject(text, position, floor, verbs=verbs, actors=actors)
        return later if later is None or shares or later.source == "speaker" else None
    start = _start_of_subject(text, floor, position, verbs, actors)
    if start is None:
        return None
    if start >= position or not text[start:position].strip(" ,"):
        return Subject(position, position, "same", False) if not words.subject_needed else None
    return _named(text, start, position, verbs=verbs, actors=actors)


def _later_subject(text: str, position: int, floor: int, *, verbs: VerbLexicon, actors: BearerWords) -> Subject | None:
    """After a first clause: nothing but "and" (the same subject), or a new subject after "and" or a semicolon."""
    previous = token_before(text, position, floor)
    if previous is None:
        return Subject(position, position, "same") if mark_before(text, position, floor) in (",", ";") else None
    words, word = verbs.words, previous.word
    joint = word in words.joints and word not in words.speakers and word not in words.anaphors
    if joint or word in actors.conjunctions:
        return Subject(position, position, "same")
    start = _last_joint(text, floor, position, actors)
    if start is None:
        return None
    subject = _named(text, start, position, verbs=verbs, actors=actors)
    begins = text[start - 1] == ";"
    if subject is None or not (begins or subject.acts or subject.source != "own"):
        return None
    return subject


def _last_joint(text: str, floor: int, position: int, actors: BearerWords) -> int | None:
    """Where a short new subject begins: after a semicolon, or ", and"."""
    window = max(floor, position - 90)
    semicolon = text.rfind(";", window, position)
    place = semicolon + 1 if semicolon != -1 else None
    for conjunction in actors.conjunctions:
        found = text.rfind(f", {conjunction} ", window, position)
        if found != -1 and (place is None or found > place):
            place = found + len(conjunction) + 3
    return place


def _before_adverbs(text: str, position: int, floor: int, verbs: VerbLexicon) -> int:
    previous = token_before(text, position, floor)
    while previous is not None and previous.word in verbs.words.adverbs:
        position = previous.start
        previous = token_before(text, position, floor)
    return position


def _start_of_subject(text: str, floor: int, position: int, verbs: VerbLexicon, actors: BearerWords) -> int | None:
    """Past adjuncts before the subject ("In their reports, each Party"); None within "Recognising that ..."."""
    start = floor
    token = token_at(text, start, position)
    while token is not None and (
        (token.word.endswith(actors.adverb_endings) and text[token.end : token.end + 1] == ",")
        or token.word in verbs.words.fronted
        or token.word in verbs.words.adverbs
        or (token.word in verbs.gerunds and not _qualifies(text, token, position, verbs, actors))
    ):
        comma = _end_of_adjunct(text, token.end, position, verbs, actors)
        if token.word not in verbs.words.fronted and token.word not in verbs.gerunds:
            following = text.find(",", token.end, token.end + 2)
            start = following + 1 if following != -1 else token.end
        elif comma == -1:
            return None if token.word in verbs.gerunds else _actor_at_end(text, start, position, actors)
        else:
            return comma + 1
        token = token_at(text, start, position)
    between = text[start:position]
    for sign in verbs.words.resumptions if "," in between or ";" in between else ():
        place = text.rfind(sign, start, position)
        if place != -1:
            start = place + len(sign)
    return _after_statement(text, start, position, verbs, actors) if "," in between else start


def _actor_at_end(text: str, start: int, position: int, actors: BearerWords) -> int:
    """ "In order to reach the aims of article 1 the Parties shall": the actor with its article, where no comma is."""
    words = list(_WORD.finditer(text, start, position))[-_NAMED:]
    for first, noun in pairwise(words):
        small = first[0].lower()
        article = small in actors.determiners
        if article and noun[0][0].isupper() and noun[0].lower() in actors.actors:
            return first.start()
    return start


def _qualifies(text: str, gerund: Token, position: int, verbs: VerbLexicon, actors: BearerWords) -> bool:
    """ "Contracting Parties shall", "developing countries should": it says which actors, and opens no adjunct."""
    noun = token_at(text, gerund.end, position)
    if actors.adjectives_follow or noun is None or noun.word not in actors.actors:
        return False
    performs = any(printed.kind for printed in verbs.forms.get(gerund.word, ()))
    return not performs or text.find(",", noun.end, position) == -1


def _after_statement(text: str, start: int, position: int, verbs: VerbLexicon, actors: BearerWords) -> int:
    """ "Migration is no crime, and States shall ...": the subject begins after what is said of something else."""
    for conjunction in actors.conjunctions:
        sign = f", {conjunction} "
        place = text.rfind(sign, start, position)
        if place != -1 and not verbs.words.copulas.isdisjoint(_WORD.findall(text[start:place].lower())):
            return place + len(sign)
    return start


def _end_of_adjunct(text: str, start: int, position: int, verbs: VerbLexicon, actors: BearerWords) -> int:
    """The comma after which an actor or a pronoun begins the main clause; else the last comma, or -1."""
    comma = text.find(",", start, position)
    last = comma
    while comma != -1:
        token = token_at(text, comma + 1, position)
        following = text.find(",", comma + 1, position)
        if token is not None and token.word not in actors.conjunctions:
            if token.word in verbs.words.speakers or token.word in verbs.words.anaphors:
                return comma
            if _acts(text, token.start, position if following == -1 else following, verbs, actors):
                return comma
        last, comma = comma, following
    return last


def _named(text: str, start: int, position: int, *, verbs: VerbLexicon, actors: BearerWords) -> Subject | None:
    token = token_at(text, start, position)
    if token is None:
        return None
    while token is not None and (token.word in actors.conjunctions or token.word in verbs.words.adverbs):
        token = token_at(text, token.end + (text[token.end : token.end + 1] == ","), position)
    if token is None or token.word in actors.certain_openers:
        return None
    if _holds_report(text, token.end, position, verbs, actors) or _is_relative(
        text, token.end, position, verbs, actors
    ):
        return None
    begin = token.start
    end = _subject_end(text, begin, position, verbs, actors)
    if token.word in verbs.words.speakers:
        return Subject(begin, token.end, "speaker")
    if token.word in verbs.words.anaphors and not text[token.end : position].strip(" ,"):
        return Subject(begin, token.end, "anaphor")
    return Subject(begin, end, "own", _acts(text, begin, end, verbs, actors))


def _is_relative(text: str, start: int, position: int, verbs: VerbLexicon, actors: BearerWords) -> bool:
    """ "This is an asset that the countries cannot ...": the sentence has had its verb before the relative word."""
    words = verbs.words
    said, before, relatives = False, "", 0
    for match in _WORD.finditer(text, start, position):
        word = match[0].lower()
        if word in words.relatives and (relatives == 0 or before in actors.linkers):
            relatives += 1
            if said and text.find(",", match.end(), position) == -1:
                return True
        said = said or word in words.copulas
        before = word
    return False


def _holds_report(text: str, start: int, position: int, verbs: VerbLexicon, actors: BearerWords) -> bool:
    """ "The Parties agree that officials may ...": the verb is of a clause inside what is agreed."""
    stop = min(position, start + _REPORT)
    before = text[start:stop].lower()
    for opener in actors.certain_openers:
        if opener in before:
            break
    else:
        return False
    previous = ""
    for match in _WORD.finditer(text, start, stop):
        word = match.group().lower()
        if word in actors.certain_openers and any(printed.kind for printed in verbs.forms.get(previous, ())):
            return True
        previous = word
    return False


def _subject_end(text: str, start: int, position: int, verbs: VerbLexicon, actors: BearerWords) -> int:
    """Before an insertion: "The Secretary-General, in consultation with States," is the Secretary-General."""
    comma = text.find(",", start, position)
    while comma != -1:
        token = token_at(text, comma + 1, position)
        if token is None or token.word in actors.interpolations or token.word in verbs.words.relatives:
            return comma
        comma = text.find(",", comma + 1, position)
    end = position
    while end > start and (text[end - 1] in " ,;" or text[end - 1].isspace()):
        end -= 1
    return end


def _acts(text: str, start: int, end: int, verbs: VerbLexicon, actors: BearerWords) -> bool:
    """Whether the head of the words is an actor: a noun of actors before any preposition, or an acronym."""
    nouns = capitals = 0
    for match in _WORD.finditer(text, start, min(end, start + 200)):
        printed = match[0]
        word = printed.lower()
        if word[-1] == "’":
            word = word.replace("’", "'")
        if word in actors.texts or nouns > 1:
            return False
        if word in actors.one or word in actors.many or (len(word) > 2 and printed.isupper()):
            return True
        if "-" in word and word.partition("-")[0] in actors.actors:
            return True  # "Estados-membros"
        if printed in actors.countries:
            return True
        capitals = capitals + 1 if word[0] != printed[0] and word not in actors.determiners else 0
        if capitals > 1:
            return True
        if nouns and word in actors.genitives:
            return False  # "As atribuições do Comitê"
        if word in actors.determiners or word in actors.conjunctions:
            continue
        nouns += actors.adjectives_follow
        if match.start() > start and (word in actors.linkers or word in verbs.words.relatives):
            return False
    return False
