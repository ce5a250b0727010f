"""The text on a day, two wordings compared: no wording that was ever published is lost."""

from datetime import UTC, date, datetime

import pytest
from django.test import Client

from mandato_web.history.services import REGISTER
from mandato_web.instruments.differing import compare_words
from mandato_web.instruments.editions import edition_on, list_editions
from mandato_web.instruments.models import Instrument, LanguageVersion
from mandato_web.instruments.services import Amendment, create_instrument, write_version
from tests.web.readings import make_reading, make_source

pytestmark = pytest.mark.django_db
FIRST = [("para_1", "1", "We meet every year."), ("para_2", "2", "We act."), ("para_3", "3", "We report.")]
SECOND = [("para_1", "1", "We meet every second year."), ("para_2", "2", "We act."), ("para_4", "4", "We publish.")]
BASE = "/en/instruments/pledge/"


def put(
    instrument: Instrument, parts: list[tuple[str, str, str]], *, reader: str = "1", **facts: object
) -> LanguageVersion:
    reading, text = make_reading(parts)
    return write_version(REGISTER, instrument, reading, make_source(text, reader=reader), **facts)  # type: ignore[arg-type]


def read_at(version: LanguageVersion, day: date) -> None:
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    LanguageVersion.objects.filter(pk=version.pk).update(read_at=at)


@pytest.fixture
def pledge() -> Instrument:
    return create_instrument(REGISTER, "pledge", "declaration", titles={"en": "Lima Pledge"}, date="2019-05-03")


@pytest.fixture
def amended(pledge: Instrument) -> Instrument:
    protocol = create_instrument(REGISTER, "protocol", "treaty", titles={"en": "Quito Protocol"}, date="2021-01-10")
    put(pledge, FIRST)
    put(pledge, SECOND, amendment=Amendment(date(2021, 6, 1), protocol))
    return pledge


def page(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def test_the_chain_says_since_when_and_why(amended: Instrument) -> None:
    first, second = list_editions(amended, "en")
    assert (first.cause, first.since, first.until) == ("first", date(2019, 5, 3), date(2021, 6, 1))
    assert (second.cause, second.since, second.until) == ("amended", date(2021, 6, 1), None)
    assert (first.key, second.key) == ("en.1", "en.2")


@pytest.mark.parametrize(
    ("day", "key"),
    [(date(2019, 5, 2), None), (date(2019, 5, 3), "en.1"), (date(2021, 5, 31), "en.1"), (date(2021, 6, 1), "en.2")],
)
def test_the_wording_of_a_day(amended: Instrument, day: date, key: str | None) -> None:
    found = edition_on(list_editions(amended, "en"), day)
    assert (found.key if found else None) == key


def test_a_corrected_record_is_a_wording_of_its_own_and_the_same_words_read_again_are_not(pledge: Instrument) -> None:
    read_at(put(pledge, FIRST), date(2024, 1, 1))
    read_at(put(pledge, FIRST, reader="2"), date(2024, 6, 1))
    read_at(put(pledge, SECOND, reader="2"), date(2025, 1, 1))
    assert [(one.cause, one.since) for one in list_editions(pledge, "en")] == [
        ("first", date(2019, 5, 3)),
        ("corrected", date(2025, 1, 1)),
    ]


def test_a_date_that_is_known_to_the_year_is_not_made_a_day(client: Client, pledge: Instrument) -> None:
    Instrument.objects.update(date="2019")
    put(pledge, FIRST)
    assert "1 January 2019" not in page(client, BASE)


def test_a_day_shows_the_text_as_it_stood_and_says_so(client: Client, amended: Instrument) -> None:
    past = page(client, BASE + "?on=2020-01-01")
    assert "The text as it stood on 1 January 2020" in past
    assert "We meet every year." in past and "We report." in past and "We publish." not in past
    today = page(client, BASE)
    assert "We meet every second year." in today and "We report." not in today
    assert "Amended by" in today and "Quito Protocol" in today
    assert "3 May 2019 – 31 May 2021" in today
    assert "read as it reads today" in page(client, BASE + "?on=2022-01-01")


def test_a_provision_has_its_wording_of_the_day_and_all_its_wordings(client: Client, amended: Instrument) -> None:
    assert "We meet every year." in page(client, BASE + "para_1?on=2020-01-01").split("<aside")[0]
    text = page(client, BASE + "para_1")
    assert "We meet every year." in text and "We meet every second year." in text


@pytest.mark.parametrize("typed", ["yesterday", "2020-13-01", "2020", "2020-01-01T00", "%20-"])
def test_a_day_that_is_none_is_said_and_shown_again(client: Client, amended: Instrument, typed: str) -> None:
    text = page(client, f"{BASE}?on={typed}")
    assert "is no day of the calendar" in text
    assert "We meet every second year." in text


def test_a_day_before_the_text_is_said(client: Client, amended: Instrument) -> None:
    assert "This text was not there yet on 1 January 2000." in page(client, BASE + "?on=2000-01-01")


def test_the_file_of_a_day_holds_the_words_of_the_day(client: Client, amended: Instrument) -> None:
    response = client.get(BASE + "as/akn?on=2020-01-01")
    assert b"We meet every year." in response.content and b"We publish." not in response.content
    assert b"We report." in response.content


def test_two_wordings_are_compared_word_by_word(client: Client, amended: Instrument) -> None:
    for query in ("", "?old=2020-01-01&new=2022-01-01", "?old=en.1&new=en.2"):
        text = page(client, f"{BASE}compare/{query}")
        assert "second </ins>" in text or "second</ins>" in text
        assert "1 provision changed · 1 only in the second · 1 only in the first" in text
        assert "We act." not in text.split("differences")[1]
    assert "We act." in page(client, f"{BASE}compare/?show=all")


def test_two_texts_are_compared_by_what_they_share(client: Client, amended: Instrument) -> None:
    protocol = Instrument.objects.get(slug="protocol")
    put(
        protocol,
        [("art_1", "1", "Moved: nothing in common here."), ("art_2", "2", "We meet every second year, in May.")],
    )
    for named in ("protocol", "Quito Protocol", "http://testserver/es/instruments/protocol/"):
        text = page(client, f"{BASE}compare/?with={named}")
        assert "Lima Pledge and Quito Protocol, compared" in text
        row = next(part for part in text.split("<article") if "in May" in part)
        assert "1</a> → <a" in row


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("?old=1999-01-01", "The text was not there yet on that day."),
        ("?old=soon", "Write the day as 2024-05-31."),
        ("?with=Nothing+of+the+kind", "No text is called “Nothing of the kind”."),
        ("?old=en.1&new=en.1", "Both sides are the same wording"),
    ],
)
def test_what_cannot_be_compared_is_said(client: Client, amended: Instrument, query: str, said: str) -> None:
    assert said in page(client, f"{BASE}compare/{query}")


@pytest.mark.parametrize(
    ("old", "new", "pieces"),
    [
        ("We meet.", "We meet.", [("same", "We meet.")]),
        (
            "We meet in May.",
            "We meet in June.",
            [("same", "We meet in "), ("gone", "May"), ("new", "June"), ("same", ".")],
        ),
        (
            "They shall meet in each May here.",
            "They shall meet in every June here.",
            [("same", "They shall meet in "), ("gone", "each May"), ("new", "every June"), ("same", " here.")],
        ),
        (
            "Ships call.",
            "Lights are mended every night.",
            [("gone", "Ships call."), ("new", "Lights are mended every night.")],
        ),
        ("", "New.", [("new", "New.")]),
    ],
)
def test_words_that_go_and_come(old: str, new: str, pieces: list[tuple[str, str]]) -> None:
    assert compare_words(old, new) == pieces


def test_nothing_is_lost_between_two_long_texts() -> None:
    old = "The Parties shall meet. " * 900
    new = old.replace("meet", "act", 3)
    pieces = compare_words(old, new)
    assert "".join(text for kind, text in pieces if kind != "new") == old
    assert "".join(text for kind, text in pieces if kind != "gone") == new
