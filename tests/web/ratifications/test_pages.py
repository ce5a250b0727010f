"""Pages of treaties: what everybody reads, as of any day; who may write; what comes back when something is wrong."""

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from mandato_web.design.events import list_events
from mandato_web.history.services import REGISTER
from mandato_web.ratifications import services
from mandato_web.ratifications.models import Action, Measure, Treaty
from tests.web.factories import make_instrument, make_register
from tests.web.ratifications.conftest import Held, do

pytestmark = pytest.mark.django_db
TREATY = "/en/ratifications/lights-convention/"


@pytest.fixture
def done(held: Held) -> Held:
    do(held, 0, "ratification", "2021-01-10", notice="N.12.2021")
    reservation = do(held, 0, "reservation", "2021-01-10", texts={"en": "Not at night."})
    do(held, 1, "accession", "2021-03-01")
    do(held, 2, "signature", "2020-03-15")
    do(held, 1, "objection", "2021-04-01", against=reservation, texts={"en": "Lights burn at night."})
    return held


def said(client: Any, address: str, status: int = 200) -> str:
    found = client.get(address)
    assert found.status_code == status
    return str(found.content.decode())


@pytest.mark.parametrize("address", ["/en/ratifications/", TREATY, "/es/ratifications/", "/pt/ratifications/"])
def test_pages_are_small_and_ask_a_bounded_number_of_questions(
    address: str, done: Held, client: Any, django_assert_max_num_queries: Any
) -> None:
    for number in range(8):
        instrument = make_instrument(f"convention-{number}", kind="treaty")
        treaty = services.save_treaty(REGISTER, Treaty(instrument=instrument), instruments=1, source="Gazette")
        do(Held(treaty, done.states), 0, "ratification", "2025-01-10")
    with django_assert_max_num_queries(18):
        page = said(client, address)
    assert len(page) < 60_000


def test_the_grid_says_in_words_where_each_state_stands_on_a_day(done: Held, client: Any) -> None:
    now = said(client, "/en/ratifications/")
    assert "In force since 30 May 2021" in now
    assert 'title="Alba: In force, 30 May 2021"' in now
    assert 'title="Cala: Signed, 15 March 2020"' in now
    then = said(client, "/en/ratifications/?on=2021-02-01")
    assert "Not in force, as far as is recorded" in then
    assert 'title="Alba: Ratified, not in force yet"' in then
    assert 'data-label="Brisa"' not in then


def test_a_day_that_is_none_is_told_and_today_is_shown(done: Held, client: Any) -> None:
    page = said(client, "/en/ratifications/?on=31-02-2021")
    assert "is no day" in page
    assert "In force since" in page


def test_the_grid_is_handed_out_as_a_list(done: Held, client: Any) -> None:
    found = client.get("/en/ratifications/?format=csv").content.decode("utf-8-sig")
    head, row = found.splitlines()[:2]
    assert head.split(",") == ["Treaty", "Adopted", "Entry into force", "Parties", "Alba", "Brisa", "Cala"]
    assert row.startswith("Lights convention,2020-03-15,2021-05-30,2,In force; 2021-05-30,")
    assert client.get("/en/ratifications/?format=xlsx").content[:2] == b"PK"
    assert client.get("/en/ratifications/?format=exe").status_code == 404


def test_a_treaty_says_why_with_reservations_and_their_objections(done: Held, client: Any) -> None:
    page = said(client, TREATY)
    assert "2 instruments counted of the 2 that the clause asks for" in page
    assert "by Brisa" in page
    assert "signature alone does not bind" in page
    assert page.index("Not at night.") < page.index("Brisa objects") < page.index("Lights burn at night.")
    assert "N.12.2021" in page
    assert "Lights burn" not in said(client, TREATY + "?on=2021-03-31")


def test_without_actions_the_pages_say_that_no_source_states_one(held: Held, client: Any) -> None:
    assert "No action of any state is in the register" in said(client, "/en/ratifications/")
    assert "No action of a state is recorded" in said(client, TREATY)
    assert said(client, "/en/ratifications/none/", 404)


def test_what_is_not_recorded_is_not_said_to_be_out_of_force(held: Held, client: Any) -> None:
    assert "Not known whether in force" in said(client, TREATY)
    services.save_treaty(REGISTER, held.treaty, entered=date(2021, 7, 1))
    page = said(client, TREATY)
    assert "In force since 1 July 2021" in page
    assert "A source states the day" in page
    assert "Not known whether in force" in said(client, TREATY + "?on=2021-06-30")


def test_an_empty_register_says_how_treaties_come(client: Any, db: None) -> None:
    assert "No treaty yet" in said(client, "/en/ratifications/")


def test_the_state_and_the_text_lead_to_the_treaty(done: Held, client: Any) -> None:
    assert "In force" in said(client, "/en/actors/alba/").split('id="ratifications"')[1]
    assert TREATY in said(client, "/en/instruments/lights-convention/")


def test_a_commitment_shows_the_grid_of_the_treaties_that_measure_it(done: Held, client: Any) -> None:
    register = make_register()
    services.save_measures(REGISTER, register.forum, [(done.treaty, Measure.Kind.PROMISED)])
    services.save_measures(REGISTER, register.upkeep, [(done.treaty, Measure.Kind.PARTIES_ONLY)])
    assert "Measured by ratifications" in said(client, f"/en/commitments/{register.forum.slug}/")
    assert "Binds states parties alone" in said(client, f"/en/commitments/{register.upkeep.slug}/")


def test_dates_stand_in_the_calendar(done: Held) -> None:
    do(done, 1, "denunciation", "2024-02-29")
    late = do(done, 2, "ratification", "2024-05-05")
    events = {one.kind: one for one in list_events(None, date(2021, 1, 1), date(2030, 1, 1)) if "treaty" in one.kind}
    assert events["treaty-entry"].first == date(2021, 5, 30)
    assert events["treaty-entry"].actors == ("alba", "brisa")
    assert (events["treaty-entry-state"].first, events["treaty-entry-state"].actors) == (date(2024, 6, 4), ("cala",))
    assert events["treaty-leaving"].first == date(2025, 2, 28)
    assert late.stage == "confirmed"


# Rights.


def fill(**changes: str) -> dict[str, str]:
    return {"actor": "Alba", "kind": "ratification", "on": "2021-01-10", "source": "Gazette", **changes}


def test_a_focal_point_writes_for_its_own_state_and_an_editor_makes_it_public(
    held: Held, client: Any, person: Any
) -> None:
    client.force_login(person("focal-point", actor=held.states[0]))
    other = client.post(TREATY + "actions/new/", fill(actor="Brisa"))
    assert other.status_code == 422
    assert "You write for Alba alone" in other.content.decode()
    assert client.post(TREATY + "actions/new/", fill()).status_code == 302
    action = Action.objects.get()
    assert action.stage == "draft"
    assert "Waits for an editor" in said(client, "/en/ratifications/of/alba/")
    assert "Ratification" in said(client, TREATY).split('id="hidden"')[1]
    client.logout()
    assert 'id="hidden"' not in said(client, TREATY)
    client.force_login(person("focal-point", actor=held.states[1], email="b@example.org"))
    assert 'id="hidden"' not in said(client, TREATY)
    assert client.get(f"{TREATY}actions/{action.pk}/").status_code == 404
    assert client.post(f"{TREATY}actions/{action.pk}/confirm/").status_code == 403
    client.force_login(person("editor"))
    assert "Alba: Ratification" in said(client, "/en/ratifications/waiting/")
    assert client.post(f"{TREATY}actions/{action.pk}/confirm/").status_code == 302
    assert Action.objects.get().stage == "confirmed"


def test_a_focal_point_sees_why_a_draft_came_back_and_sends_it_again(held: Held, client: Any, person: Any) -> None:
    draft = do(held, 0, "ratification", "2021-01-10", confirm=False)
    client.force_login(person("editor"))
    client.post(f"{TREATY}actions/{draft.pk}/return/", {"reason": "Name the notice."})
    client.force_login(person("focal-point", actor=held.states[0]))
    page = said(client, f"{TREATY}actions/{draft.pk}/")
    assert "Name the notice." in page
    version = page.split('name="version" value="')[1].split('"')[0]
    sent = client.post(f"{TREATY}actions/{draft.pk}/", fill(notice="N.9", version=version))
    assert sent.status_code == 302
    again = Action.objects.get()
    assert (again.stage, again.notice, again.return_reason) == ("draft", "N.9", "")


@pytest.mark.parametrize(
    "address",
    [
        "new/",
        "waiting/",
        "import/",
        "import/template.xlsx",
        "lights-convention/edit/",
        "lights-convention/actions/new/",
    ],
)
def test_the_desk_is_closed_to_others(address: str, held: Held, client: Any, person: Any) -> None:
    assert client.get(f"/en/ratifications/{address}").status_code == 302
    client.force_login(person("observer", actor=held.states[0]))
    assert client.get(f"/en/ratifications/{address}").status_code == 403


def test_what_is_wrong_comes_back_on_its_field_with_what_was_typed(held: Held, client: Any, person: Any) -> None:
    client.force_login(person("editor"))
    found = client.post(TREATY + "actions/new/", fill(on="2019-12-31", notice="N.77"))
    page = found.content.decode()
    assert found.status_code == 422
    assert "The treaty was adopted later: 15 March 2020." in page
    assert "N.77" in page
    objection = client.post(TREATY + "actions/new/", fill(kind="objection")).content.decode()
    assert "Say which reservation to this treaty is meant." in objection


def test_an_editor_keeps_a_treaty_with_its_clause(held: Held, client: Any, person: Any) -> None:
    make_instrument("tides-convention", kind="treaty", date="")
    client.force_login(person("editor"))
    assert "tides-convention" in said(client, "/en/instruments/tides-convention/")
    form = {
        "instrument": "tides-convention", "adopted": "2020-01-31", "place": "Port", "instruments": "2",
        "wait": "3 months", "wait_to_month": "on", "source": "Gazette", "named_states-TOTAL_FORMS": "1",
        "named_states-INITIAL_FORMS": "0", "named_states-0-actor": "Cala", "named_states-0-is_needed": "on",
    }  # fmt: skip
    wrong = client.post("/en/ratifications/new/", {**form, "percent": "50"})
    assert wrong.status_code == 422
    assert "A share needs the weights" in wrong.content.decode()
    assert client.post("/en/ratifications/new/", form).status_code == 302
    treaty = Treaty.objects.get(instrument__slug="tides-convention")
    assert (treaty.wait, treaty.instrument.date, treaty.named_states.get().actor.slug) == ("P3M", "2020-01-31", "cala")
    assert "also waits for Cala" in said(client, treaty.get_absolute_url())
    page = said(client, "/en/ratifications/tides-convention/edit/")
    assert "3 months" in page


def test_an_editor_chooses_the_treaties_of_a_commitment(held: Held, client: Any, person: Any) -> None:
    register = make_register()
    client.force_login(person("editor"))
    address = f"/en/ratifications/measures/{register.forum.slug}/"
    version = said(client, address).split('name="version" value="')[1].split('"')[0]
    sent = {
        "version": version, "treaties-TOTAL_FORMS": "1", "treaties-INITIAL_FORMS": "0",
        "treaties-0-treaty": "Lights convention", "treaties-0-kind": "promised",
    }  # fmt: skip
    assert client.post(address, sent).status_code == 302
    assert Measure.objects.get().commitment == register.forum


def test_a_list_with_a_wrong_cell_is_answered_by_its_cells(held: Held, client: Any, person: Any) -> None:
    client.force_login(person("editor"))
    head = "Treaty,State,What it did,Day,Source\n"
    bad = SimpleUploadedFile("list.csv", (head + "lights-convention,Alba,ratification,never,G\n").encode())
    found = client.post("/en/ratifications/import/", {"file": bad})
    assert found.status_code == 422
    assert "D2" in found.content.decode()
    good = SimpleUploadedFile("list.csv", (head + "lights-convention,Alba,ratification,2021-01-10,G\n").encode())
    assert client.post("/en/ratifications/import/", {"file": good}).status_code == 302
    assert Action.objects.get().confirmed_at <= timezone.now()
    assert client.get("/en/ratifications/import/template.xlsx").content[:2] == BytesIO(b"PK").read()
    none = client.post("/en/ratifications/import/", {})
    assert none.status_code == 422
