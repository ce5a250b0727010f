"""A text in; all texts that it names out, in order, with short forms resolved."""

import re
from functools import cache
from itertools import zip_longest

from mandato.extracting.citations.described_documents import find_described
from mandato.extracting.citations.lower_names import find_lower_names
from mandato.extracting.citations.mentions import Named
from mandato.extracting.citations.named_instruments import find_names
from mandato.extracting.citations.numbered_acts import find_acts
from mandato.extracting.citations.numbered_words import NumberedWord
from mandato.extracting.citations.own_text import OwnText
from mandato.extracting.citations.short_forms import (
    find_definitions,
    find_party_acronyms,
    find_short_forms,
    of_the_one_before,
    resolve_short,
    self_naming,
)
from mandato.extracting.citations.symbols import find_symbols
from mandato.languages.citations import citation_words

# Texts that have symbols of their own: a symbol after the name of a treaty is that of a report on it.
QUOTE = re.compile(r"[“\"«]")
ALIAS = re.compile(r",?\s*\(?[“\"«‘]")
CLOSED = re.compile(r"[”\"»’]")
QUOTE_AWAY = 70  # from the number of an act to its title
OF_SYMBOLS = frozenset({"declaration", "document"})


def name_texts(text: str, own: OwnText, numbered: list[NumberedWord]) -> list[Named]:
    """All texts named, in order, without overlaps, short forms resolved."""
    language = own.language
    printed = [*find_symbols(text), *find_acts(text, language, own.organ, numbered), *find_names(text, language)]
    printed += [*find_described(text, language, numbered), *find_party_acronyms(text, language)]
    printed += find_lower_names(text, language)
    printed = _without_aliases(text, _without_nouns(text, without_overlaps(printed)))
    concept, nouns = self_naming(text, printed)
    if not concept:
        concept, nouns = own.concept, frozenset({own.noun} if own.noun else ())
    printed = [mention for mention in printed if mention.kind != "itself"]
    printed = _with_symbols(text, _without_titles(text, printed, language))
    forms = find_definitions(text, printed, language)
    defined = {form.text: form for form in forms}
    printed = [mention for mention in printed if mention.name not in defined or mention.concept != "treaty"]
    printed = without_overlaps([*printed, *find_short_forms(text, forms, language)])
    earlier: dict[str, Named] = {}
    resolved: list[Named] = []
    for mention in printed:
        if mention.kind == "short" and mention.name is None:
            known = of_the_one_before(text, mention, resolved[-1] if resolved else None)
            if known is None:
                known = resolve_short(text, mention, defined, earlier, (concept, nouns), language)
            else:
                earlier[mention.concept] = earlier[text[mention.start : mention.end].split()[-1]] = known
            if known is not None:
                resolved.append(known)
            continue
        if mention.kind == "name":
            earlier[mention.concept] = mention
            for word in (mention.name or "").split():
                earlier[word] = mention
        resolved.append(mention)
    return resolved


def without_overlaps(mentions: list[Named]) -> list[Named]:
    kept: list[Named] = []
    end = -1
    for mention in sorted(mentions, key=lambda item: (item.start, -item.end)):
        if mention.start >= end:
            kept.append(mention)
            end = mention.end
    return kept


def _without_titles(text: str, mentions: list[Named], language: str) -> list[Named]:
    """Drops names inside the quoted title of the act just cited."""
    quoted = _quoted_title(language)
    kept: list[Named] = []
    until = -1
    for mention in mentions:
        if mention.start < until:
            continue
        kept.append(mention)
        if (
            mention.kind in ("act", "symbol")
            and QUOTE.search(text, mention.end, mention.end + QUOTE_AWAY)
            and (title := quoted.match(text, mention.end))
        ):
            until = title.end()
    return kept


def _without_nouns(text: str, mentions: list[Named]) -> list[Named]:
    """Drops a bare noun before a symbol: "the Protocol A/P1/2/03" is one citation."""
    return [
        mention
        for mention, following in zip_longest(mentions, mentions[1:])
        if not (
            mention.kind == "short"
            and following
            and following.kind == "symbol"
            and following.start == mention.end + 1
            and text[mention.end] == " "
        )
    ]


def _without_aliases(text: str, mentions: list[Named]) -> list[Named]:
    """Drops the quoted second name of the text just named: the Convention on Lakes, "Pact of Salta"."""
    kept: list[Named] = []
    for mention in mentions:
        before = kept[-1] if kept else None
        if not (before and before.kind == mention.kind == "name" and _is_alias(text, before, mention)):
            kept.append(mention)
    return kept


def _is_alias(text: str, named: Named, mention: Named) -> bool:
    return bool(ALIAS.fullmatch(text, named.end, mention.start) and CLOSED.match(text, mention.end))


def _with_symbols(text: str, mentions: list[Named]) -> list[Named]:
    """A name and the symbol in brackets after it are one citation."""
    kept: list[Named] = []
    for mention in mentions:
        before = kept[-1] if kept else None
        if (
            before
            and before.concept in OF_SYMBOLS
            and mention.kind == "symbol"
            and _in_brackets_of(text, before, mention)
        ):
            kept[-1] = before._replace(symbol=mention.symbol, end=mention.end)
            continue
        kept.append(mention)
    return kept


def _in_brackets_of(text: str, name: Named, symbol: Named) -> bool:
    return bool(re.fullmatch(r"\s\(", text[name.end : symbol.start])) and text.startswith(")", symbol.end)


@cache
def _quoted_title(language: str) -> re.Pattern[str]:
    words = citation_words(language)
    return re.compile(rf"(?:{words.date})?\s*,?\s*(?:{words.quoted_title})\s*[“\"«][^”\"»\0]{{0,400}}[”\"»]")
