"""Instruments whose noun is printed small before a proper name: "protocolo de Salta", "le traité de l'Union"."""

import re
from collections.abc import Iterator
from functools import cache

from mandato.extracting.citations.citing_text import BORDER
from mandato.extracting.citations.instrument_heads import Head
from mandato.extracting.citations.mentions import Named
from mandato.extracting.citations.name_walk import name_end
from mandato.languages.citations import citation_words

PROPER = re.compile(r"(?:[dl][’'])?([A-ZÁÉÍÓÚÂÊÔÇÀ][\w\-]+)")


def find_lower_names(text: str, language: str) -> Iterator[Named]:
    """Only after an article, and only where a proper name follows that is not a party's or a body's."""
    words = citation_words(language)
    for noun, concept in words.lower_heads.items():
        at = text.find(noun)
        while at >= 0:
            end = at + len(noun)
            if (joint := _joint(language).match(text, end)) and _after_article(text, at, language):
                proper = PROPER.match(text, joint.end())
                if proper and proper.group(1) not in words.generic and proper.group(1) not in words.openers:
                    last, _, capitals = name_end(text, Head(at, end, concept), language, bare=True)
                    if capitals:
                        name = " ".join(text[at:last].split())
                        yield Named(at, last, at, name, None, "name", concept, at, 0.2)
            at = text.find(noun, end)


@cache
def _joint(language: str) -> re.Pattern[str]:
    words = citation_words(language)
    of, articles = "|".join(sorted(words.plain_of)), "|".join(sorted(words.articles))
    return re.compile(rf"\s+(?:(?:{of})\s+(?:(?:{articles})\s+)?)?(?=(?:[dl][’'])?[^\W\d_a-zà-ÿ])")


def _after_article(text: str, at: int, language: str) -> bool:
    before = text[max(0, at - 12) : at].rpartition(BORDER)[2]
    word = before.rsplit(None, 1)[-1:] if before[-1:] == " " else []
    return bool(word) and word[0].lower() in citation_words(language).determiners
