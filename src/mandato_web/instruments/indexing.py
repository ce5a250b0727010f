"""What search knows of an instrument: the whole, and every provision, in each language."""

from collections.abc import Iterator

from mandato_web.instruments.models import Instrument, ProvisionText
from mandato_web.search.entries import Indexed, drop_under, put_entries
from mandato_web.values.wording import say

_SHOWN_ROLES = ("preambular", "operative", "text", "row", "heading")
_INTERFACE = ("es", "pt", "en")


def index_instrument(instrument: Instrument) -> None:
    """Replaces all entries of the instrument and of its provisions."""
    drop_under("provision", f"{instrument.slug}/")
    put_entries(_whole(instrument))
    put_entries(_parts(instrument))


def _whole(instrument: Instrument) -> Iterator[Indexed]:
    also = " ".join([*(alias.name for alias in instrument.aliases.all()), instrument.symbol, instrument.place])
    for language in _INTERFACE:
        yield Indexed(
            kind="instrument",
            key=instrument.slug,
            language=language,
            title=say(instrument.short_titles, language) or say(instrument.titles, language) or instrument.slug,
            text=say(instrument.titles, language),
            also=also,
            address=f"/instruments/{instrument.slug}/",
            date=instrument.date,
            weight=3,
        )


def _parts(instrument: Instrument) -> Iterator[Indexed]:
    texts = ProvisionText.objects.filter(
        version__instrument=instrument, version__replaced_at=None, provision__role__in=_SHOWN_ROLES
    ).select_related("provision", "version")
    for said in texts.defer("version__text", "version__notes").iterator(chunk_size=500):
        language = said.version.language
        title = say(instrument.short_titles, language) or say(instrument.titles, language)
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
        )
