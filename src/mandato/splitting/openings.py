"""A paragraph's words in, what they open or close out: recital, decision, speaker's name, enacting words."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import repeat

from mandato.languages.roles import RoleWords
from mandato.splitting.blocks import Block

_STRIPPED = "\"'“”«»‘’*_()[]¿¡…"
_APOSTROPHES = ("'", "’")
_AROUND = _STRIPPED + ",;:."
_QUOTES = _STRIPPED.replace("[", "")
_KEPT = 4096  # paragraphs whose first words are kept: several steps ask for them
_SEEN = 110
_SEEN_PROMISE = 200
_FIRST_WORDS = 16
_LONGEST_SPEAKER = 900
_LONGEST_PLAIN_SPEAKER = 300
_LONGEST_FORMULA = 300
_NEAR = 160
_LONGEST_FOLLOWING = 40
_LONGEST_SPOKEN = 140
_FARTHEST_RECITAL = 4


def lead_of(text: str) -> tuple[str, ...]:
    """The first words in small letters, free of quotation marks and of the punctuation after them."""
    return _lead_words(text[:_SEEN])


@lru_cache(maxsize=_KEPT)
def _lead_words(head: str) -> tuple[str, ...]:
    words = head.lower().split(None, 8)[:8]
    bare = tuple(map(str.strip, words, repeat(_AROUND)))
    return bare if "" not in bare else tuple([word for word in bare if word])


def opens_recital(lead: Sequence[str], known: RoleWords) -> bool:
    """The first word that is no adverb is a participle, or another opener of recitals."""
    word = main_word(lead, known)
    if word in known.recitals:
        return True
    if not word or word in known.not_recitals or not word.endswith(known.recital_endings):
        return False
    return len(word) > 5


def opens_decision(lead: Sequence[str], known: RoleWords) -> bool:
    """The first word that is no adverb is a finite verb of deciding, or follows the pronoun of the text's speakers."""
    word = main_word(lead, known)
    if word in known.verbs or word in known.speakers:
        return True
    return word != "" and word != lead[0] and lead[0] in known.reflexives and not opens_recital(lead, known)


def opens_that(lead: Sequence[str], known: RoleWords) -> bool:
    return bool(lead) and (lead[0] in known.that or lead[0].split("'")[0].split("’")[0] in known.that)


def main_word(lead: Sequence[str], known: RoleWords) -> str:
    """The first word that is neither adverb nor the pronoun of a reflexive verb."""
    adverbs, reflexives = known.adverbs, known.reflexives
    for word in lead[:5]:
        if not word.isalpha() and ("'" in word or "’" in word):
            head, _, verb = word.replace("’", "'").partition("'")
            if f"{head}'" in reflexives:
                return verb
        if word not in adverbs and word not in reflexives:
            return word
    return lead[0] if lead else ""


def names_speaker(text: str, lead: Sequence[str], known: RoleWords) -> bool:
    """A line that only names who speaks: "The General Assembly," with a comma, or with nothing where it is short."""
    if not lead or len(text) > _LONGEST_SPEAKER or not text[0].isalpha():
        return False
    if _first_of(lead) not in known.determiners and lead[0] not in known.speakers:
        return False
    last = text[-1]
    if last == ":" and known.finite.isdisjoint(text[:-1].lower().split()):
        return known.verbs.isdisjoint(lead[1:4])
    if last == "," or _is_introduced(text, known):
        return known.verbs.isdisjoint(lead[1:6]) and _is_verbless(text, known)
    return last not in ".;:" and len(text) < 60 and _first_of(lead) in known.determiners and _is_capitalised(text)


def _first_of(lead: Sequence[str]) -> str:
    """The first word, an article that is glued to its noun taken apart: "l'"."""
    first = lead[0]
    return f"{first[0]}'" if first[1:2] in _APOSTROPHES else first


def _is_verbless(text: str, known: RoleWords) -> bool:
    return len(text) < _LONGEST_PLAIN_SPEAKER or known.finite.isdisjoint(text.lower().split())


def _is_introduced(text: str, known: RoleWords) -> bool:
    """The name goes on in the next line ("... and"), or its short form is given in brackets."""
    if text[-1] in ');"”»':
        return any(word in text.lower() for word in known.named)
    return text[-60:].split()[-1] in known.joints


def goes_on(text: str, known: RoleWords) -> bool:
    """The line of a speaker's name is followed by more of the same sentence."""
    return text[-1] in ",:;" or _is_introduced(text, known)


def speaks(blocks: Sequence[Block], at: int, known: RoleWords) -> bool:
    """What follows a speaker's name is a recital or a decision, though another name or a heading may stand between."""
    whole = not goes_on(blocks[at].text, known)
    for block in blocks[at + 1 : at + (2 if whole else _FARTHEST_RECITAL)]:
        lead = lead_of(block.text)
        if whole and lead and lead[0] in known.speakers:
            return False
        if opens_recital(lead, known) or opens_decision(lead, known) or enacts(block.text, known):
            return True
        if len(block.text) > _LONGEST_SPOKEN and not names_speaker(block.text, lead, known):
            return False
    return False


def _is_capitalised(text: str) -> bool:
    """All the longer words are names: the name of a body, not the beginning of a sentence."""
    words = [word for word in text.split()[1:] if len(word) > 3]
    return bool(words) and all(word[0].isupper() for word in words)


def enacts(text: str, known: RoleWords) -> bool:
    """The words with which the parties pass from their reasons to their decisions."""
    last = text[-1:]
    if last == ";":
        return False
    if len(text) <= _LONGEST_SPOKEN and _stands_alone(text.lower(), known):
        return True
    if last != ":" and not text[-_LONGEST_FOLLOWING:].lower().rstrip(" ,.").endswith(known.follows):
        return False
    near = (text if len(text) <= _LONGEST_FORMULA else text[-_NEAR:]).lower()
    return any(phrase in near for phrase in known.enacting)


def _stands_alone(small: str, known: RoleWords) -> bool:
    """A verb that ends a line, after the speaker's name or with nothing before it: "DECIDES:"."""
    words = small.rstrip(" :,.").split()
    if not words or words[-1] not in known.speaking:
        return False
    return len(words) == 1 or small.endswith((":", ",", words[-1]))


def promises(text: str, known: RoleWords) -> bool:
    """Its first words say what somebody will do."""
    words = text[:_SEEN_PROMISE].lower().split()[:_FIRST_WORDS]
    if not known.promising.isdisjoint(words):
        return True
    endings = known.future_endings
    return bool(endings) and any(len(word) > 4 and word.endswith(endings) for word in words)


def adopts_itself(lead: Sequence[str], known: RoleWords) -> bool:
    """ "Adopts this Convention on this day": the enacting words, though they read as a decision."""
    return bool(lead) and lead[0] in known.speaking and not known.this.isdisjoint(lead[1:])


def closes_text(text: str, known: RoleWords) -> bool:
    """The block of place, date and witness begins here, a conjunction before it allowed for."""
    small = text[:60].lower().lstrip(_QUOTES)
    if small.startswith(known.closings):
        return True
    first, _, rest = small.partition(" ")
    return first.rstrip(",") in known.joints and rest.startswith(known.closings)
