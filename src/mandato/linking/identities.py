"""Instruments in; what each can be cited by out: its symbol, and the words of its name."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from mandato.extracting.citations.named_instruments import find_names
from mandato.extracting.citations.numbered_acts import find_acts
from mandato.extracting.citations.organs import own_organ
from mandato.extracting.citations.short_forms import own_concept
from mandato.extracting.citations.symbols import find_symbols
from mandato.languages.citations import citation_words
from mandato.model import Instrument

SYMBOL_BLOCKS = 12  # an instrument's own symbol stands in its first provisions
WORD = re.compile(r"\w+")
# Words that say nothing of which instrument is meant, in the four languages, without accents.
EMPTY_WORDS = frozenset(
    WORD.findall(
        "a o e y u of the on and in for to by from or at with its their all de la el las los del al para en con su sus"
        " sobre do da dos das no na nos nas ao aos em os as um uma le les du des et pour sur au aux dans l d un une"
        " entre between among relativo relativa relative relatif que por"
    )
)


class Name(NamedTuple):
    """`concept` is what the text calls itself; `words` its other words, folded, in order; `years` the years in it."""

    concept: str
    words: tuple[str, ...]
    years: frozenset[str]


def fold(text: str) -> str:
    """Lower case without accents."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.lower())
    return "".join(character for character in plain if not unicodedata.combining(character))


def folded_words(text: str) -> tuple[str, ...]:
    """The telling words of a name: without accents, endings of the plural, and words of no content."""
    words = WORD.findall(fold(text))
    return tuple(
        [word[:-1] if len(word) > 3 and word[-1] == "s" else word for word in words if word not in EMPTY_WORDS]
    )


@cache
def _head_words(language: str) -> frozenset[str]:
    words = citation_words(language)
    return frozenset(word for head in [*words.heads, *words.phrase_heads] for word in folded_words(head))


@lru_cache(maxsize=8192)
def cited_words(name: str, language: str) -> tuple[str, ...]:
    """The words of a cited name alone, which are found far sooner than what it calls itself."""
    return _name("", name, language).words


@lru_cache(maxsize=8192)
def cited_name(name: str, language: str) -> Name:
    """A name as a citation prints it, taken apart."""
    concept = next((found.concept for found in find_names(f"the {name}", language)), "")
    return _name(concept, name, language)


def _name(concept: str, text: str, language: str) -> Name:
    heads = _head_words(language)
    words = [word for word in folded_words(text) if word not in heads]
    years = frozenset([word for word in words if _is_year(word)])
    return Name(concept, tuple([word for word in words if word not in years]), years)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.startswith(("19", "20")) and word.isdecimal()


def title_name(instrument: Instrument) -> Name:
    """An instrument's own name: its title, place, the acronyms of its parties, and what stands under its title."""
    acronyms = [party.acronym for party in instrument.parties if party.acronym]
    fronts = [item.text for item in instrument.provisions[:3] if item.role in ("front", "heading")]
    text = " ".join([instrument.title, instrument.place or "", *acronyms, *fronts])
    name = _name(own_concept(instrument), text, instrument.language)
    return name._replace(years=name.years | ({instrument.date[:4]} if instrument.date else set()))


def own_symbol(instrument: Instrument) -> str | None:
    """The symbol an instrument bears: printed at its head, or made of its number and the body that adopted it."""
    for provision in instrument.provisions[:SYMBOL_BLOCKS]:
        if provision.role in ("front", "heading"):
            for found in find_symbols(provision.text):
                before = provision.text[: found.start]
                if before.count("(") + before.count("[") == before.count(")") + before.count("]"):
                    return found.symbol
    return _numbered_symbol(instrument)


def _numbered_symbol(instrument: Instrument) -> str | None:
    if instrument.kind != "resolution":
        return None
    organ = own_organ(instrument)
    acts = citation_words(instrument.language).acts
    noun = next(word for word, concept in acts.items() if concept == "resolution")
    for text in [
        instrument.title,
        *(item.text for item in instrument.provisions[:SYMBOL_BLOCKS] if item.role == "front"),
    ]:
        bare = re.match(r"\s*((?:E?S-)?\d{1,4}/\d{1,3})\b", text)
        for found in find_acts(f"{noun} {bare.group(1)}" if bare else text, instrument.language, organ):
            return found.symbol
    return None


def symbol_key(symbol: str) -> str:
    """One spelling for the symbols that are the same."""
    return "".join(symbol.split()).upper()
