"""The words that stand before a number, of all languages, by what they head."""

from functools import cache

from mandato.languages.structure import all_structure_words


@cache
def article_words() -> frozenset[str]:
    """Words for articles, without those for clauses."""
    return frozenset().union(*(words.articles for words in all_structure_words()))


@cache
def clause_words() -> frozenset[str]:
    return frozenset().union(*(words.clauses for words in all_structure_words()))


@cache
def provision_words() -> frozenset[str]:
    """Words that head a provision which may hold others."""
    return article_words() | clause_words()


@cache
def annex_words() -> frozenset[str]:
    return frozenset().union(*(words.annexes for words in all_structure_words()))


@cache
def division_names() -> dict[str, str]:
    """A word for a division, and what Akoma Ntoso calls it."""
    found: dict[str, str] = {}
    for words in all_structure_words():
        found |= words.divisions
    return found


@cache
def paragraph_words() -> frozenset[str]:
    """Words and signs of an article's own paragraphs: "§"."""
    return frozenset({"§"}).union(*(words.paragraphs for words in all_structure_words()))


@cache
def prefix_words() -> frozenset[str]:
    """All of them."""
    return provision_words() | annex_words() | (paragraph_words() - {"§"}) | frozenset(division_names())
