"""Kinds of meeting of an organisation's own: added, used wherever a kind is chosen, renamed, and taken away again."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from mandato_web.actors.models import Membership
from mandato_web.history.freshness import gather_stamps
from mandato_web.history.models import Change
from mandato_web.meetings.models import Meeting, Series
from mandato_web.organisation.models import Organisation
from mandato_web.organisation.queries import current, forget, notice_changes
from tests.web.factories import make_actor

pytestmark = pytest.mark.django_db
WORDS = "/en/desk/organisation/words/"


@pytest.fixture
def held(db: None) -> Organisation:
    return Organisation.objects.create(names={"en": "Union of Harbours"}, set_up_at="2026-01-01T00:00Z")


@pytest.fixture
def administrator(client: Client, person: Any, held: Organisation) -> Client:
    forget()
    client.force_login(person("administrator"))
    return client


def _rows(*rows: dict[str, str]) -> dict[str, str]:
    data = {"kinds-TOTAL_FORMS": str(len(rows)), "kinds-INITIAL_FORMS": str(sum("pk" in row for row in rows))}
    return data | {f"kinds-{place}-{name}": text for place, row in enumerate(rows) for name, text in row.items()}


def _save(client: Client, *rows: dict[str, str], **words: str) -> Any:
    page = client.get(WORDS).content.decode()
    version = page.partition('name="version" value="')[2].partition('"')[0]
    return client.post(WORDS, {**_rows(*rows), **words, "version": version})


PORTS = {"name_en": "Captains of ports", "name_es": "Capitanes de puerto"}


def test_an_own_kind_is_used_wherever_a_kind_is_chosen_and_goes_when_no_meeting_is_of_it(
    administrator: Client, person: Any
) -> None:
    added = _save(administrator, PORTS, {"name_en": "Captains of ports II"}, kind_summit_en="Regatta")
    assert added.status_code == 302
    assert Organisation.objects.get().meeting_kinds == {
        "summit": {"en": "Regatta"},
        "captains-of-port": {"en": "Captains of ports", "es": "Capitanes de puerto"},
        "captains-of-port-2": {"en": "Captains of ports II"},
    }
    editor = Client()
    editor.force_login(person("editor"))
    for path in ("/en/meetings/new/", "/en/meetings/series/new/"):
        form = editor.get(path).content.decode()
        assert '<option value="captains-of-port">Captains of ports</option>' in form
    new = {"slug": "ports-1", "kind": "captains-of-port", "names_en": "Ports, first meeting", "starts": "2026-05"}
    assert editor.post("/en/meetings/new/", new).status_code == 302
    visitor = Client()
    listed = visitor.get("/es/meetings/?kind=captains-of-port").content.decode()
    assert "Capitanes de puerto" in listed and "Ports, first meeting" in listed
    assert "Capitanes de puerto" in visitor.get("/es/meetings/ports-1/").content.decode()
    assert "Captains of ports" in visitor.get("/en/meetings/list.csv").content.decode()
    rows = visitor.get("/api/v1/meetings?kind=captains-of-port").json()
    assert [row["slug"] for row in rows["records"]] == ["ports-1"]
    from datetime import date

    from mandato_web.api.codebook import write_codebook

    assert "`captains-of-port` Captains of ports / Capitanes de puerto" in write_codebook(date(2026, 5, 1))
    # In use it stays, and what was typed beside it is not lost.
    refused = _save(administrator, {"pk": "captains-of-port-2", "name_en": "Pilots"}, kind_summit_en="Regatta")
    shown = refused.content.decode()
    assert refused.status_code == 422 and "Captains of ports: 1 meeting or series is of this kind." in shown
    assert 'value="Pilots"' in shown and len(Organisation.objects.get().meeting_kinds) == 3
    # Renamed it keeps its key, and the meeting its kind; unused it goes.
    kept = {"pk": "captains-of-port", "name_en": "Harbour masters"}
    gone = {"pk": "captains-of-port-2", "name_en": "Captains of ports II", "DELETE": "on"}
    assert _save(administrator, kept, gone).status_code == 302
    assert Organisation.objects.get().meeting_kinds == {"captains-of-port": {"en": "Harbour masters"}}
    assert "Harbour masters" in Client().get("/en/meetings/ports-1/").content.decode()


def test_what_is_wrong_with_a_kind_is_said(administrator: Client) -> None:
    assert "Two kinds of meeting are called Forum." in _save(administrator, {"name_en": "forum"}).content.decode()
    assert _save(administrator, {"name_en": "x" * 101}).status_code == 422
    assert _save(administrator, {"pk": "forum", "name_en": "Parley"}, kind_forum_en="Congress").status_code == 302
    # Whatever a page sends, a usual kind stays a usual kind, and the words of two do not mix.
    assert Organisation.objects.get().meeting_kinds == {"forum": {"en": "Congress"}, "parley": {"en": "Parley"}}
    assert _save(administrator, {"pk": "parley", "name_en": "会議"}, {"name_en": "会合"}).status_code == 302
    assert Organisation.objects.get().meeting_kinds == {"parley": {"en": "会議"}, "kind": {"en": "会合"}}


def test_adding_is_taken_back_only_while_no_meeting_is_of_the_kind(administrator: Client) -> None:
    def undo() -> str:
        page = administrator.get(WORDS).content.decode()
        act = page.partition('name="act" value="')[2].partition('"')[0]
        return administrator.post("/en/desk/organisation/undo/", {"act": act}, follow=True).content.decode()

    _save(administrator, PORTS)
    series = Series.objects.create(slug="ports", kind="captains-of-port", names={"en": "Ports"})
    assert "is of this kind" in undo()
    assert current().meeting_kinds == Organisation.objects.get().meeting_kinds != {}
    series.delete()
    assert "Taken back." in undo() and Organisation.objects.get().meeting_kinds == {}
    assert Change.objects.filter(subject_kind="organisation.organisation").count() == 2
    assert not Meeting.objects.exists()


def test_what_another_process_wrote_counts_from_the_next_request_on(held: Organisation, settings: Any) -> None:
    settings.ORGANISATION_KEPT = 10
    forget()
    gather_stamps()
    notice_changes()
    assert current().name == "Union of Harbours"
    with CaptureQueriesContext(
        connection,
    ) as asked:
        notice_changes()
    assert len(asked) == 1, "as long as nothing is written, the mark alone is asked for"
    Organisation.objects.update(names={"en": "Union of Ports"})
    assert current().name == "Union of Harbours", "within a request it does not change"
    assert "Union of Ports" in Client().get("/en/").content.decode()
    assert current().name == "Union of Ports"


def test_members_are_called_as_the_organisation_calls_them(held: Organisation) -> None:
    union = make_actor("union", kind="conference", names={"en": "Union"})
    for name in ("north", "south"):
        Membership.objects.create(conference=union, actor=make_actor(name), kind="member-state")

    def listed(language: str) -> str:
        page = Client().get(f"/{language}/actors/union/").content.decode()
        return page.partition('id="members"')[2].partition("<dt>")[2].partition(" <")[0]

    assert (listed("en"), listed("es"), listed("pt")) == ("Member states", "Estados miembros", "Estados-membros")
    Organisation.objects.update(member={"en": "Port"}, members={"en": "Ports", "es": "Puertos"})
    forget()
    assert (listed("en"), listed("es")) == ("Ports", "Puertos")
    Organisation.objects.update(members={})
    forget()
    assert listed("en") == "Port"
