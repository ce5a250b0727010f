"""What search knows of an instrument: the whole, and every provision, in each language."""

from collections.abc import Iterator

from mandato_web.instruments.models import Instrument, Position, ProvisionText
from mandato_web.instruments.queries import visible_instruments
from mandato_web.search.entries import Indexed, drop_entries, drop_parts, put_entries
from mandato_web.values.invented import mark_invented
from mandato_web.values.wording import say

_SHOWN_ROLES = ("preambular", "operative", "text", "row", "heading")
_INTERFACE = ("es", "pt", "en")
# How people shorten a kind when they cite.
_SHORT_KINDS = {
    "memorandum": "memorandum memorando MoU MdE",
    "declaration": "declaration declaración declaração",
    "resolution": "resolution resolución resolução res",
    "action-plan": "plan plano",
    "report": "report informe relatório",
    "agreement": "agreement acuerdo acordo",
    "treaty": "treaty tratado",
    "charter": "charter carta",
}


def index_instrument(instrument: Instrument) -> None:
    """Replaces all entries of the instrument and of its provisions. What a visitor may not see is not in the index."""
    drop_parts("provision", instrument.slug)
    if not visible_instruments().filter(pk=instrument.pk).exists():
        drop_entries("instrument", [instrument.slug])
        return
    put_entries(_whole(instrument))
    put_entries(_parts(instrument))


def _whole(instrument: Instrument) -> Iterator[Indexed]:
    """Found by every name of it in any language, by symbol, kind, place, year and the acronyms of its parties."""
    also = " ".join(_other_words(instrument))
    for language in _INTERFACE:
        yield Indexed(
            kind="instrument",
            key=instrument.slug,
            language=language,
            title=_name_in(instrument, language),
            text=say(instrument.titles, language),
            label=instrument.symbol,
            also=also,
            address=f"/instruments/{instrument.slug}/",
            date=instrument.date,
            weight=3,
        )


def _other_words(instrument: Instrument) -> Iterator[str]:
    yield from instrument.titles.values()
    yield from instrument.short_titles.values()
    yield from (alias.name for alias in instrument.aliases.all())
    yield from (instrument.place, instrument.date[:4], _SHORT_KINDS.get(instrument.kind, instrument.kind))
    for position in instrument.positions.exclude(kind=Position.Kind.ADOPTED).select_related("actor"):
        yield from (position.acronym, position.named)
        if position.actor:
            yield from position.actor.acronyms.values()


def _name_in(instrument: Instrument, language: str) -> str:
    name = say(instrument.short_titles, language) or say(instrument.titles, language) or instrument.slug
    return mark_invented(name, instrument.is_example, language)


def _parts(instrument: Instrument) -> Iterator[Indexed]:
    texts = ProvisionText.objects.filter(
        version__instrument=instrument, version__replaced_at=None, provision__role__in=_SHOWN_ROLES
    ).select_related("provision", "version")
    for said in texts.defer("version__text", "version__notes").iterator(chunk_size=500):
        language = said.version.language
        title = _name_in(instrument, language)
        yield Indexed(
            kind="provision",
            key=f"{instrument.slug}/{said.provision.eid}",
            language=language,
            title=title,
            label=said.provision.label,
            also=said.heading,
            text=said.text or said.heading,
            address=f"/instruments/{instrument.slug}/{said.provision.eid}",
            date=instrument.date,
            part_of=instrument.slug,
        )
