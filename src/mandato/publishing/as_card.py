"""A record as a picture to be shown where its address is shared: 1200 by 630 pixels, PNG."""

from dataclasses import asdict, dataclass, replace

from mandato.publishing.documents import clean, shorten
from mandato.publishing.typesetting import typeset_png

MEDIA_TYPE = "image/png"
WIDTH, HEIGHT = 1200, 630
_LONGEST_SENTENCE = 330
_LONGEST_SOURCE = 88
_LONGEST_STATE = 34
_LONGEST_DATE = 30


@dataclass(frozen=True, slots=True)
class Card:
    """`sentence` in large letters, its `source` above; below, the `state` (may be empty) with its `shape` (ring, half,
    three-quarters, full, flag, dashed, struck) and a `date` in words; `site` names who shows it."""

    sentence: str
    source: str
    language: str
    state: str = ""
    shape: str = "ring"
    date: str = ""
    site: str = "Mandato"


def card_as_png(card: Card) -> bytes:
    """What is too long is cut at a word. Raises `Unavailable` where Typst is not installed."""
    shown = replace(
        card,
        sentence=shorten(_one_line(card.sentence), _LONGEST_SENTENCE),
        source=shorten(_one_line(card.source), _LONGEST_SOURCE),
        state=shorten(_one_line(card.state), _LONGEST_STATE),
        date=shorten(_one_line(card.date), _LONGEST_DATE),
    )
    return typeset_png("card.typ", asdict(shown))


def _one_line(text: str) -> str:
    return " ".join(clean(text).split())
