"""What a citing instrument says of itself, so that citations of itself are told from citations of others."""

from dataclasses import dataclass

from mandato.extracting.citations.organs import own_organ
from mandato.extracting.citations.short_forms import own_concept, own_noun
from mandato.model import Instrument


@dataclass(frozen=True, slots=True)
class OwnText:
    """What the citing instrument says of itself."""

    language: str
    concept: str
    noun: str  # of its title: "Ajuste"
    organ: str
    labels: frozenset[str]
    articles: dict[str, str]  # provision id -> number of its article
    has_articles: bool

    @classmethod
    def from_instrument(cls, instrument: Instrument) -> "OwnText":
        labels = frozenset(item.label for item in instrument.provisions if item.label)
        articles = _articles(instrument)
        organ = own_organ(instrument)
        return cls(
            instrument.language, own_concept(instrument), own_noun(instrument), organ, labels, articles, bool(articles)
        )


def _articles(instrument: Instrument) -> dict[str, str]:
    numbers: dict[str, str] = {}
    for item in instrument.provisions:
        if item.id.rpartition("__")[2].startswith("art_") and item.number:
            numbers[item.id] = item.number
        elif item.parent in numbers:
            numbers[item.id] = numbers[item.parent]
    return numbers
