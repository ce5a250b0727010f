"""What is known of an instrument in, its id out: kind, parties or place or title, and date, in plain ASCII."""

import re
import unicodedata
from collections.abc import Sequence

from mandato.languages.parties import PartyWords
from mandato.model import Instrument, Party

_MOST_PARTIES = 3
_MOST_WORDS = 6
_LONGEST = 72
_STATE_FORMS = re.compile(
    r"\b(?:republic|kingdom|government|state|república|reino|gobierno|governo|république|royaume)\b", re.I
)


def slug(text: str) -> str:
    """Lower-case ASCII words joined by hyphens."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "").replace("'", "")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def make_id(instrument: Instrument, words: PartyWords, *, symbol: str | None) -> str:
    """Not yet unique in the file: linking settles that.

    >>> slug("Comisión Económica")
    'comision-economica'
    """
    if symbol:
        return f"{instrument.kind}-{slug(symbol)}"
    middle = _parties(instrument.parties, words) or _place_or_title(instrument, words)
    return "-".join(part for part in (instrument.kind, middle, instrument.date) if part)


def _parties(parties: Sequence[Party], words: PartyWords) -> str:
    if not 2 <= len(parties) <= _MOST_PARTIES:
        return ""
    joined = "-".join(slug(party.acronym) if party.acronym else _short(party.name, words) for party in parties)
    return joined if len(joined) <= _LONGEST else ""


def _short(name: str, words: PartyWords) -> str:
    kept = [word for word in name.split() if word.lower() not in words.small and not _STATE_FORMS.fullmatch(word)]
    return slug(" ".join(kept[:5]) or name)


def _place_or_title(instrument: Instrument, words: PartyWords) -> str:
    if instrument.place:
        return slug(instrument.place)
    kind = set(instrument.kind.split("-"))
    title = [word for word in slug(instrument.title).split("-") if word not in words.small and word not in kind]
    return "-".join(title[:_MOST_WORDS])
