"""Short forms: those a text defines ("hereinafter 'the Convention'", "(UNCAC)") and those it takes for understood."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from mandato.extracting.citations.instrument_heads import head_pattern
from mandato.extracting.citations.mentions import Named
from mandato.languages.citations import citation_words
from mandato.model import Instrument

ACRONYM = re.compile(r"\s*\(([A-Z][A-Za-z0-9&\-]*[A-Z0-9])\)")
ARTICLES = re.compile(r"(?<!\w)[ldLD][’']")
OPENING, CLOSING = r"[“\"'‘«*_]+", r"[”\"'’»*_]+"
SINGULAR_IN_S = frozenset({"Consensus", "Compromis", "Estatutos", "Statuts"})
OWN_CONCEPTS = {
    "memorandum": "memorandum",
    "treaty": "treaty",
    "agreement": "agreement",
    "charter": "charter",
    "statement": "declaration",
    "declaration": "declaration",
    "action-plan": "plan",
    "programme": "plan",
}


OPENS_DEFINITION = frozenset({",", "("})
FEWEST_SELF_NAMINGS = 2
FEW_FORMS = 12  # above, one pass over all capitalised words is cheaper
CAPITALISED = re.compile(r"[A-Z][\w&\-]+")


class ShortForm(NamedTuple):
    """`text` stands for `named` from `start` on."""

    text: str
    named: Named
    start: int
    defined: tuple[int, int] = (-1, -1)  # where the definition itself stands


def own_concept(instrument: Instrument) -> str:
    """What an instrument calls itself: the first head noun of its title, else what its kind says."""
    if instrument.kind in ("resolution", "report"):
        return instrument.kind
    noun = own_noun(instrument)
    if _is_about_another(instrument.title, noun, instrument.language):
        return ""
    return citation_words(instrument.language).heads[noun] if noun else OWN_CONCEPTS.get(instrument.kind, "")


def _is_about_another(title: str, noun: str, language: str) -> bool:
    """ "Fact sheet: the Treaty of Salta", "Treaty of Salta: results", "The Treaty of Salta: a step": a title that names
    another text behind a colon, with its article, or before one, with its article or with what is told of it."""
    before, colon, after = title.partition(":")
    if colon and title.split(None, 1)[0].lower() in citation_words(language).articles:
        return True
    first = "".join(after.split(None, 1)[:1]).lower().strip(",.;:")
    if not noun or not first:
        return False
    words = citation_words(language)
    named_before = noun.lower() in before.lower()
    return first in words.accounts if named_before else first in words.articles


def own_noun(instrument: Instrument) -> str:
    """The first head noun of an instrument's title, as a name prints it; empty where there is none."""
    heads = citation_words(instrument.language).heads
    words = (word.capitalize() for word in re.findall(r"[^\W\d_]+", instrument.title))
    return next((word for word in words if word in heads), "")


def self_naming(text: str, mentions: list[Named]) -> tuple[str, frozenset[str]]:
    """The concept that the text most often joins to "this" or "the present", where it does so twice or more, and the
    nouns it does so with: an arrangement ("este Ajuste") is not the agreement that it serves ("o Acordo")."""
    counts = Counter(mention.concept for mention in mentions if mention.kind == "itself")
    concept, count = counts.most_common(1)[0] if counts else ("", 0)
    if count < FEWEST_SELF_NAMINGS:
        return "", frozenset()
    own = (mention for mention in mentions if mention.kind == "itself" and mention.concept == concept)
    nouns = Counter(text[mention.start : mention.end].split()[0] for mention in own)
    most = max(nouns.values())
    return concept, frozenset(noun for noun, times in nouns.items() if 2 * times >= most)


def find_definitions(text: str, named: list[Named], language: str) -> list[ShortForm]:
    """Short forms defined directly after a name."""
    definition = _definition(language)
    forms = []
    for mention in named:
        if mention.kind != "name":
            continue
        if acronym := ACRONYM.match(text, mention.end):
            if not _is_of_inner_name(acronym.group(1), mention.name or ""):
                forms.append(ShortForm(acronym.group(1), mention, 0, acronym.span(1)))
        elif text[mention.end : mention.end + 2].strip()[:1] not in OPENS_DEFINITION:
            continue
        elif found := definition.match(text, mention.end):
            form = _bare(found.group(1), language)
            if _may_stand_for(form, mention, language):
                forms.append(ShortForm(form, mention, found.end()))
    return forms


def _is_of_inner_name(acronym: str, name: str) -> bool:
    """Whether an acronym is made of the last words only: "Charter of the Organization of American States (OAS)"."""
    initials = "".join(
        word[0] for word in re.findall(r"[^\W\d_][\w’'\-]*", ARTICLES.sub(" ", name)) if word[0].isupper()
    )
    return initials.endswith(acronym) and len(initials) > len(acronym)


def _may_stand_for(form: str, mention: Named, language: str) -> bool:
    """A short form has a noun of instruments, or is made of capitals: other definitions are of bodies and lists."""
    if head_pattern(language).search(form) or sum(map(str.isupper, form)) > 1:
        return " " not in form or head_pattern(language).search(form) is not None
    return form in (mention.name or "").split()


@cache
def _definition(language: str) -> re.Pattern[str]:
    words = citation_words(language)
    lead = rf"(?:{words.date})?\s*(?:,|\(|,\s*\()\s*(?:{words.defines})"
    return re.compile(rf"{lead}(?:\w{{1,3}}['’]?\s*)?{OPENING}([^“”\"«»\0]{{2,60}}?){CLOSING}", re.IGNORECASE)


def _bare(form: str, language: str) -> str:
    """Without its article."""
    first, _, rest = form.strip().partition(" ")
    return rest if rest and first.lower() in citation_words(language).determiners else form.strip()


def find_short_forms(text: str, forms: list[ShortForm], language: str) -> Iterator[Named]:
    """Where defined forms of more than one bare noun stand: those of one noun are found with the names."""
    heads = citation_words(language).heads
    wanted = {form.text: form for form in reversed(forms) if form.text not in heads}
    if len(wanted) > FEW_FORMS:
        found = ((hit.group(), hit.start()) for hit in CAPITALISED.finditer(text) if hit.group() in wanted)
    else:
        found = ((form, at) for form in wanted for at in _places(text, form))
    for word, at in found:
        form = wanted[word]
        end = at + len(word)
        inside = text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()
        if at >= form.start and at != form.defined[0] and not inside:
            yield form.named._replace(start=at, end=end, outer=at, kind="short", group=at)


def _places(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))


def of_the_one_before(text: str, mention: Named, before: Named | None) -> Named | None:
    """ "the Santiago Statement and its Action Programme": the short form with the name it belongs to."""
    if before is None or not before.name or not 0 <= mention.start - before.end < 20:
        return None
    if text[mention.start : mention.end].endswith("s"):
        return None  # "and its Protocols": which, the text says elsewhere
    if not re.fullmatch(r"\W*(?:and|y|e|et)\s+(?:its|su|seu|sua|son|sa)\s+", text[before.end : mention.start]):
        return None
    return mention._replace(name=f"{before.name} {' '.join(text[mention.start : mention.end].split())}", doubt=0.2)


def find_party_acronyms(text: str, language: str) -> Iterator[Named]:
    """ "Contracting Parties to the ADR": an acronym that the text does not define."""
    pattern, stem = _parties_to(language), citation_words(language).parties_stem
    at = text.find(stem)
    while at >= 0:
        found = pattern.match(text, at)
        if found and found.group(1) not in citation_words(language).communities:
            place = found.span(1)
            yield Named(*place, place[0], found.group(1), None, "name", "treaty", place[0], 0.3)
        at = text.find(stem, at + len(stem))


@cache
def _parties_to(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{citation_words(language).parties_to})\s+([A-Z]{{2,8}})(?![\w/\-])")


def _is_said(text: str, at: int, language: str) -> bool:
    """Whether "the said" or its like stands before: then a text named before is meant, not the citing one."""
    before = text[max(0, at - 24) : at].rsplit(None, 1)
    return bool(before) and before[-1].lower().lstrip("(") in citation_words(language).anaphoric


def resolve_short(
    text: str,
    mention: Named,
    forms: dict[str, ShortForm],
    earlier: dict[str, Named],
    own: tuple[str, frozenset[str]],
    language: str,
) -> Named | None:
    """The mention with the name it stands for; None where the text means itself.

    `earlier` holds the name met last for each noun and concept, `own` what the text calls itself.
    """
    noun = text[mention.start : mention.end]
    form = forms.get(noun)
    if form and form.start <= mention.start:
        return mention._replace(name=form.named.name, symbol=form.named.symbol)
    concept, nouns = own
    if mention.concept == concept and (not nouns or noun.split()[0] in nouns):
        named = earlier.get(noun.split()[-1]) if _is_said(text, mention.start, language) else None
        return mention._replace(name=named.name, symbol=named.symbol, doubt=0.1) if named else None
    words = citation_words(language)
    antecedent = earlier.get(noun.split()[-1])
    if noun.endswith("s") and antecedent is None and noun not in SINGULAR_IN_S:
        return None  # "the Declarations approved by ministers"
    if noun in words.weak_heads:
        return mention._replace(name=antecedent.name, symbol=antecedent.symbol, doubt=0.3) if antecedent else None
    if antecedent is None:
        return mention._replace(name=" ".join(noun.split()), doubt=0.4)
    return mention._replace(name=antecedent.name, symbol=antecedent.symbol, doubt=0.2)
