"""No string is untranslated, and none is translated that nobody asks for."""

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from django.apps import apps

from tools import messages

ROOMS = messages.list_rooms()


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_every_string_is_translated_and_every_translation_used(room: Path) -> None:
    template = messages.extract_template(room)
    faults = [fault for language in messages.LANGUAGES for fault in messages.find_faults(room, language, template)]
    assert not faults, "run `python -m tools.messages update`, then translate:\n" + "\n".join(map(str, faults))


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_no_string_is_translated_in_two_ways(language: str) -> None:
    assert messages.find_contradictions(language, ROOMS) == []


def test_every_room_that_keeps_words_is_one_that_django_reads() -> None:
    read = {Path(config.path) for config in apps.get_app_configs()} | {messages.SOURCE}
    assert {room for room in ROOMS if list(room.glob("locale/*/LC_MESSAGES/*.po"))} <= read


def test_strings_are_found_in_code_and_in_templates(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text('from x import gettext as _\n_("in code")\n', encoding="utf-8")
    (tmp_path / "b.html").write_text(
        '{% load i18n %}  <p title="{% translate "in a tag" %}">don\'t\n'
        "{% blocktranslate count counter=n %}{{ counter }} ship{% plural %}{{ counter }} ships{% endblocktranslate %}",
        encoding="utf-8",
    )
    found = {message.id for message in messages.extract_template(tmp_path) if message.id}
    assert found == {"in code", "in a tag", ("%(counter)s ship", "%(counter)s ships")}


def test_a_translation_that_asks_for_an_unknown_value_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    template, held = Catalog(), Catalog(locale="es")
    template.add("%(n)s ships")
    held.add("%(n)s ships", "%(m)s barcos")
    held.add("boats", "botes")
    monkeypatch.setattr(messages, "read_catalogue", lambda room, language: held)
    assert [fault.kind for fault in messages.find_faults(messages.SOURCE, "es", template)] == ["placeholders", "unused"]
