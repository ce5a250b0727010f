"""What search knows of a treaty: its name, its depositary, the words of reservations and declarations."""

from collections.abc import Iterator

from mandato_web.ratifications.models import Action, Treaty
from mandato_web.search.entries import Indexed, put_entries
from mandato_web.values.invented import mark_invented
from mandato_web.values.wording import say

_INTERFACE = ("es", "pt", "en")


def index_treaty(treaty: Treaty) -> None:
    put_entries(_entries(treaty))


def _entries(treaty: Treaty) -> Iterator[Indexed]:
    instrument = treaty.instrument
    held = list(treaty.actions.filter(stage=Action.Stage.CONFIRMED).exclude(texts={}).select_related("actor"))
    for language in _INTERFACE:
        said = [f"{one.actor.name_in(language)}: {say(one.texts, language)}" for one in held]
        yield Indexed(
            kind="treaty",
            key=instrument.slug,
            language=language,
            title=mark_invented(say(instrument.titles, language) or instrument.slug, instrument.is_example, language),
            text=" ".join([say(treaty.depositary_office, language), *said]).strip(),
            also=" ".join([instrument.symbol, *instrument.titles.values(), *instrument.short_titles.values()]),
            address=f"/ratifications/{instrument.slug}/",
            date=instrument.date,
            weight=1,
        )
