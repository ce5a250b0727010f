"""What search knows of an instrument: the whole, and every provision, in each language."""

from collections.abc import Iterable, Iterator
from functools import cache

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
    put_entries(_whole(instrument, " ".join(_other_words(instrument))))
    put_entries(_parts(instrument, _texts_of(instrument)))


def index_new_instruments(found: Iterable[tuple[Instrument, Iterable[ProvisionText]]]) -> None:
    """As `index_instrument`, for many that have no entries, no other names and no positions yet."""
    texts = list(found)
    visible = visible_instruments().filter(pk__in=[instrument.pk for instrument, _texts in texts])
    seen = set(visible.values_list("pk", flat=True))
    for instrument, said in texts:
        if instrument.pk in seen:
            put_entries(_whole(instrument, " ".join(_own_words(instrument))))
            put_entries(_parts(instrument, said))


def _whole(instrument: Instrument, also: str) -> Iterator[Indexed]:
    """Found by every name of it in any language, by symbol, kind, place, year and the acronyms of its parties."""
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


def _own_words(instrument: Instrument) -> Iterator[str]:
    yield from instrument.titles.values()
    yield from instrument.short_titles.values()
    yield from (instrument.place, instrument.date[:4], _SHORT_KINDS.get(instrument.kind, instrument.kind))


def _other_words(instrument: Instrument) -> Iterator[str]:
    yield from _own_words(instrument)
    yield from (alias.name for alias in instrument.aliases.all())
    for position in instrument.positions.exclude(kind=Position.Kind.ADOPTED).select_related("actor"):
        yield from (position.acronym, position.named)
        if position.actor:
            yield from position.actor.acronyms.values()


def _name_in(instrument: Instrument, language: str) -> str:
    name = say(instrument.short_titles, language) or say(instrument.titles, language) or instrument.slug
    return mark_invented(name, instrument.is_example, language)


def _texts_of(instrument: Instrument) -> Iterable[ProvisionText]:
    texts = ProvisionText.objects.filter(version__instrument=instrument, version__replaced_at=None)
    texts = texts.select_related("provision", "version").defer("version__text", "version__notes")
    return texts.filter(provision__role__in=_SHOWN_ROLES).iterator(chunk_size=500)


def _parts(instrument: Instrument, texts: Iterable[ProvisionText]) -> Iterator[Indexed]:
    name = cache(lambda language: _name_in(instrument, language))
    for said in texts:
        provision, language = said.provision, said.version.language
        if provision.role not in _SHOWN_ROLES:
            continue
        yield Indexed(
            kind="provision",
            key=f"{instrument.slug}/{provision.eid}",
            language=language,
            title=name(language),
            label=provision.label,
            also=said.heading,
            text=said.text or said.heading,
            address=f"/instruments/{instrument.slug}/{provision.eid}",
            date=instrument.date,
            part_of=instrument.slug,
        )
