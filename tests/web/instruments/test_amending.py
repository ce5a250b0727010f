"""An editor says since when a wording stands and what brought it; readers find it under that day; it can be undone."""

from datetime import date
from typing import Any

import pytest
from django.test import Client

from mandato_web.history.models import Change
from mandato_web.history.services import REGISTER
from mandato_web.instruments.editions import list_editions
from mandato_web.instruments.models import Instrument, LanguageVersion
from mandato_web.instruments.services import create_instrument
from tests.web.instruments.test_wordings import FIRST, SECOND, put, read_at

pytestmark = pytest.mark.django_db
URL = "/en/instruments/pledge/wordings/edit/"
UNDO = "/en/instruments/pledge/wordings/undo/"


@pytest.fixture
def pledge() -> Instrument:
    """Two wordings, the second of them taken for a correction."""
    pledge = create_instrument(REGISTER, "pledge", "declaration", titles={"en": "Lima Pledge"}, date="2019-05-03")
    create_instrument(REGISTER, "protocol", "treaty", titles={"en": "Quito Protocol"}, date="2021-01-10")
    read_at(put(pledge, FIRST), date(2024, 1, 1))
    read_at(put(pledge, SECOND), date(2024, 6, 1))
    return pledge


@pytest.fixture
def editor(client: Client, person: Any) -> Client:
    client.force_login(person("editor"))
    return client


def send(client: Client, *said: tuple[str, str], **altered: str) -> Any:
    """`said`: day and title for each wording, oldest first."""
    edit = client.get(URL).context["edit"]
    names = [name for name in edit.form.fields if name.startswith("since_")]
    data = {"version": edit.version, **altered}
    for name, (since, by) in zip(names, said, strict=True):
        data |= {name: since, name.replace("since", "by"): by}
    return client.post(URL, data)


def test_an_amendment_is_said_and_the_text_of_a_day_follows(editor: Client, pledge: Instrument) -> None:
    assert [one.cause for one in list_editions(pledge, "en")] == ["first", "corrected"]
    assert URL in editor.get("/en/instruments/pledge/").content.decode()
    assert send(editor, ("", ""), ("2021-06-01", "Quito Protocol")).status_code == 302
    first, second = list_editions(pledge, "en")
    assert (second.cause, second.since, first.last_day) == ("amended", date(2021, 6, 1), date(2021, 5, 31))
    past = Client().get("/en/instruments/pledge/?on=2020-01-01").content.decode()
    assert "We meet every year." in past and "The text as it stood on 1 January 2020" in past
    assert "Quito Protocol" in past.split('id="wordings"')[1]
    told = Change.objects.filter(subject_kind="instruments.languageversion", action="changed").latest("pk")
    assert told.who_label and told.after is not None and told.after["applies_from"] == "2021-06-01"


def test_it_is_taken_back_with_a_click(editor: Client, pledge: Instrument) -> None:
    send(editor, ("", ""), ("2021-06-01", "protocol"))
    act = editor.get(URL).context["acts"][0]
    assert editor.post(UNDO, {"act": act.key}).status_code == 302
    assert [one.cause for one in list_editions(pledge, "en")] == ["first", "corrected"]
    assert len(editor.get(URL).context["acts"]) == 2
    assert "no longer among the latest" in editor.post(UNDO, {"act": "1-1"}, follow=True).content.decode()


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ((("", ""), ("2018-01-01", "")), "The text was adopted later than that."),
        ((("", ""), ("2999-01-01", "")), "That day has not come."),
        ((("", ""), ("", "Quito Protocol")), "Say since when the text reads so."),
        ((("", ""), ("2021-06-01", "Lima Pledge")), "A text does not amend itself."),
        ((("", ""), ("2021-06-01", "Nothing")), "We know nothing by the name"),
        ((("", ""), ("June", "")), "Enter a valid date."),
        ((("2021-06-01", ""), ("2021-06-01", "")), "Another wording begins on the same day."),
        ((("2022-01-01", ""), ("2021-06-01", "")), "wording must be the latest"),
    ],
)
def test_what_cannot_be_is_refused_beside_its_field_and_stays_typed(
    editor: Client, pledge: Instrument, said: Any, words: str
) -> None:
    answer = send(editor, *said)
    text = answer.content.decode()
    assert answer.status_code == 422 and words in text
    assert all(value in text for pair in said for value in pair if value)
    assert not LanguageVersion.objects.exclude(applies_from=None).exists()


def test_what_changed_meanwhile_is_shown_first(editor: Client, pledge: Instrument) -> None:
    stale = editor.get(URL).context["edit"].version
    send(editor, ("", ""), ("2021-06-01", ""))
    assert send(editor, ("", ""), ("2021-07-01", ""), version=stale).status_code == 409
    assert list_editions(pledge, "en")[1].since == date(2021, 6, 1)


def test_a_text_of_one_wording_says_how_another_comes(editor: Client) -> None:
    put(create_instrument(REGISTER, "pledge", "declaration", titles={"en": "Lima Pledge"}, date="2019"), FIRST)
    assert "There is one wording of this text" in editor.get(URL).content.decode()


def test_only_editors_say_it(client: Client, pledge: Instrument, person: Any) -> None:
    client.force_login(person())
    assert (client.get(URL).status_code, client.post(UNDO).status_code) == (403, 403)
    assert URL not in client.get("/en/instruments/pledge/").content.decode()
