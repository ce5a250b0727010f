"""The list, an agreement's page, what editors do there, and what is refused beside its field."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from mandato_web.actors.models import Actor
from mandato_web.agreements.about import describe_agreement
from mandato_web.agreements.models import Agreement, Amendment, Clause, Committee, Decision, Task
from mandato_web.agreements.queries import list_to_decide, today_here
from mandato_web.history.models import Change
from mandato_web.meetings.models import Series
from tests.web.factories import make_actor, make_instrument, make_register

pytestmark = pytest.mark.django_db
PAGE = "/en/agreements/pilot-agreement/"


@pytest.fixture
def agreement() -> Agreement:
    register = make_register()
    made = register.agreement.agreement
    Clause.objects.create(agreement=made, kind="recognition", words={"en": "Each party names the others."})
    Task.objects.create(agreement=made, actor=register.states[0], provision=register.agreement.provisions.get())
    return made


@pytest.fixture
def editor(client: Client, person: Callable[..., Any]) -> Client:
    client.force_login(person("editor"))
    return client


def form_of(client: Client, address: str) -> dict[str, str]:
    """What a browser would send back of a form that nobody touched."""
    edit = client.get(address).context["edit"]
    data = {"version": edit.version}
    for form in [edit.form, *(one for rows in edit.rows.values() for one in [rows.management_form, *rows.forms])]:
        for bound in form:
            value = bound.value()
            if isinstance(value, dict):
                data |= {f"{bound.html_name}_{code}": text for code, text in value.items()}
            elif value not in (None, "") and value is not False:
                data[bound.html_name] = "on" if value is True else value
    return data


def test_the_list_counts_narrows_and_goes_out_as_a_file(agreement: Agreement, client: Client) -> None:
    page = client.get("/en/agreements/?state=presumed-in-force&party=aland")
    assert page.status_code == 200 and b"Pilot agreement" in page.content
    assert b"Pilot agreement" not in client.get("/en/agreements/?state=not-in-force").content
    sheet = client.get("/en/agreements/?format=csv")
    assert "Pilot agreement" in sheet.content.decode("utf-8-sig")
    assert client.get("/en/agreements/?format=xlsx").content[:2] == b"PK"


def test_the_list_asks_the_database_a_bounded_number_of_times(
    agreement: Agreement, client: Client, django_assert_max_num_queries: Any
) -> None:
    for number in range(40):
        Agreement.objects.create(instrument=make_instrument(f"memo-{number}"), duration="P1Y", in_force="2020-01-01")
    with django_assert_max_num_queries(12):
        client.get("/en/agreements/")


def test_a_page_tells_the_life_and_what_is_presumed(
    agreement: Agreement, client: Client, django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(34):
        page = client.get(PAGE).content.decode()
    assert "Presumed in force, not confirmed since 10 April 2021" in page
    assert "Renewed by itself" in page and "<svg" in page and "Each party names the others." in page
    assert len(page) < 60_000


def test_an_amendment_changes_the_term_from_its_day(agreement: Agreement) -> None:
    Amendment.objects.create(agreement=agreement, on=date(2022, 1, 1), duration="P5Y", renewal="none")
    told = describe_agreement(agreement, date(2025, 1, 1), None)
    assert told["standing"].state.until == date(2027, 1, 1)
    assert "Its term was changed" in [one.text for one in told["moments"]]


def test_a_month_is_counted_on_the_safe_side_and_said(agreement: Agreement) -> None:
    agreement.in_force, agreement.expires, agreement.notice_by = "2020-04", None, None
    standing = describe_agreement(agreement, date(2020, 6, 1), None)["standing"]
    assert standing.vague and standing.notice == date(2021, 1, 1)
    assert "known only roughly" in standing.why


def test_the_day_is_that_of_the_registers_time_zone(
    agreement: Agreement, client: Client, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Half past eleven at night on the last day to object, five hours west of Greenwich: the day is not over.
    settings.TIME_ZONE = "America/Guayaquil"
    moment = datetime(2027, 1, 11, 4, 30, tzinfo=UTC)
    monkeypatch.setattr(timezone, "now", lambda: moment)
    with timezone.override("America/Guayaquil"):
        due = list_to_decide(None, today_here())
    assert [one.day for one in due] == [date(2027, 1, 10)]


@pytest.mark.parametrize("path", ["edit/", "decide/", "confirm/", "history/", "edit/tasks/", "committees/new/"])
def test_only_editors_enter_the_desk(
    agreement: Agreement, client: Client, person: Callable[..., Any], path: str
) -> None:
    assert client.get(PAGE + path).status_code == 302
    client.force_login(person("focal-point", Actor.objects.get(slug="aland")))
    assert client.get(PAGE + path).status_code == 403


@pytest.mark.parametrize(
    ("typed", "field", "problem"),
    [
        ({"objection_notice": "2 years"}, "objection_notice", "longer than the term"),
        ({"expires": "2019-01-01", "notice_by": ""}, "expires", "before it enters into force"),
        ({"signed": "2022"}, "signed", "signed after it ends"),
        ({"duration": "soon"}, "duration", "length of time"),
        ({"indefinite": "on"}, "indefinite", "without an end"),
        ({"responsible_unit": "Nobody at all"}, "responsible_unit", "know nothing by the name"),
    ],
)
def test_an_impossible_term_is_refused_beside_its_field(
    agreement: Agreement, editor: Client, typed: dict[str, str], field: str, problem: str
) -> None:
    response = editor.post(PAGE + "edit/", {**form_of(editor, PAGE + "edit/"), **typed})
    assert response.status_code == 422
    assert problem in response.context["edit"].form.errors[field][0]
    assert Agreement.objects.get(pk=agreement.pk).confirmed_at is None


def test_a_correction_is_kept_with_history_and_stands_for_the_term(agreement: Agreement, editor: Client) -> None:
    data = {**form_of(editor, PAGE + "edit/"), "duration": "18 months", "expires": "", "notice_by": ""}
    assert editor.post(PAGE + "edit/", data).status_code == 302
    agreement.refresh_from_db()
    assert (agreement.duration, bool(agreement.confirmed_at)) == ("P1Y6M", True)


def test_two_editors_lose_nothing(agreement: Agreement, editor: Client) -> None:
    seen = form_of(editor, PAGE + "edit/")
    editor.post(PAGE + "edit/", {**seen, "reference": "A-1"})
    second = editor.post(PAGE + "edit/", {**seen, "reference": "B-2"})
    assert second.status_code == 409 and b'value="B-2"' in second.content and b"A-1" in second.content
    agreement.refresh_from_db()
    assert agreement.reference == "A-1"
    over = second.context["edit"].version
    assert editor.post(PAGE + "edit/", {**seen, "reference": "B-2", "over": over}).status_code == 302
    agreement.refresh_from_db()
    assert agreement.reference == "B-2"


def test_a_focal_point_needs_a_party_and_a_successor_follows_in_the_office(
    agreement: Agreement, editor: Client
) -> None:
    address = PAGE + "edit/focal_points/"
    row = {
        "focal_points-TOTAL_FORMS": "1",
        "focal_points-0-office_en": "Desk of pilots",
        "focal_points-0-person": "Ada",
    }
    refused = editor.post(address, {**form_of(editor, address), **row})
    assert (
        refused.status_code == 422 and b"Say for which party." in refused.content and b'value="Ada"' in refused.content
    )
    row |= {"focal_points-0-actor": "aland", "focal_points-0-until": "2023", "focal_points-TOTAL_FORMS": "2"}
    row |= {
        "focal_points-1-actor": "Aland",
        "focal_points-1-office_en": "Desk of pilots",
        "focal_points-1-person": "Bo",
    }
    assert editor.post(address, {**form_of(editor, address), **row}).status_code == 302
    office = describe_agreement(agreement, date(2026, 1, 1), None)["offices"][0]
    assert (office.now.person, [one.person for one in office.before]) == ("Bo", ["Ada"])


def test_committees_of_one_name_do_not_overlap(agreement: Agreement, editor: Client) -> None:
    Committee.objects.create(agreement=agreement, names={"en": "Joint committee"}, since="2020", until="2022")
    address = PAGE + "committees/new/"
    data = {**form_of(editor, address), "names_en": "Joint Committee", "since": "2021-05"}
    refused = editor.post(address, data)
    assert refused.status_code == 422 and "same time" in refused.context["edit"].form.errors["since"][0]
    assert editor.post(address, {**data, "since": "2023"}).status_code == 302


def test_a_decision_is_kept_with_its_reason_and_can_be_taken_back(agreement: Agreement, editor: Client) -> None:
    assert editor.post(PAGE + "decide/", {"choice": "renew", "reason": ""}).status_code == 422
    assert editor.post(PAGE + "decide/", {"choice": "object", "reason": "Too dear"}).status_code == 422
    assert (
        editor.post(PAGE + "decide/", {"choice": "object", "reason": "Too dear", "party": "aland"}).status_code == 302
    )
    decision = Decision.objects.get()
    assert agreement.objections.get().actor.slug == "aland" and decision.by == "editor@example.org"
    assert b"Too dear" in editor.get(PAGE).content
    editor.post(f"{PAGE}decisions/{decision.pk}/take-back/")
    assert not agreement.objections.exists()
    assert Decision.objects.get().taken_back_at and b"Too dear" in editor.get(PAGE).content
    assert Change.objects.filter(subject_kind="agreements.decision").count() == 2


def test_a_stranger_to_the_agreement_cannot_object(agreement: Agreement, editor: Client) -> None:
    make_actor("ceylonia")
    assert editor.post(PAGE + "decide/", {"choice": "object", "reason": "x", "party": "ceylonia"}).status_code == 422


def test_confirmation_takes_evidence_and_can_be_undone(agreement: Agreement, editor: Client) -> None:
    today = timezone.localdate().isoformat()
    assert editor.post(PAGE + "confirm/", {"on": today, "evidence": ""}).status_code == 422
    assert editor.post(PAGE + "confirm/", {"on": "2999-01-01", "evidence": "letter"}).status_code == 422
    assert editor.post(PAGE + "confirm/", {"on": today, "evidence": "letter of the parties"}).status_code == 302
    assert b"In force, as last confirmed" in editor.get(PAGE).content
    editor.post(f"{PAGE}confirmations/{agreement.confirmations.get().pk}/take-back/")
    assert b"Presumed in force" in editor.get(PAGE).content


def test_facts_alone_make_an_agreement_with_its_scan(editor: Client, agreement: Agreement) -> None:
    data = {
        "titles_en": "Memorandum of the lights", "kind_of_text": "memorandum", "signed": "2022-03",
        "visibility": "parties",
        "parties-TOTAL_FORMS": "1", "parties-INITIAL_FORMS": "0", "parties-0-actor": "Borduria",
        "scan": SimpleUploadedFile("scan.pdf", b"%PDF-1.4 x", content_type="application/pdf"),
    }  # fmt: skip
    assert editor.post("/en/agreements/new/", data).status_code == 302
    made = Agreement.objects.get(instrument__slug="memorandum-of-the-lights")
    assert (
        made.scan is not None and made.instrument.is_stub and made.instrument.positions.get().actor.slug == "borduria"
    )
    assert editor.get(f"/en/agreements/memorandum-of-the-lights/files/scan/{made.pk}/").status_code == 200


def test_a_committee_and_the_body_that_meets_lead_to_each_other(agreement: Agreement, editor: Client) -> None:
    body = make_actor("pilots-board", kind="body", names={"en": "Pilots' Board"})
    series = Series.objects.create(slug="pilots", kind="committee", names={"en": "Sessions of the Board"}, actor=body)
    address = PAGE + "committees/new/"
    rows = {f"{name}-{part}_FORMS": "0" for name in ("seats", "sessions") for part in ("TOTAL", "INITIAL")}
    data = {**form_of(editor, address), **rows, "names_en": "Joint committee", "series": str(series.pk)}
    assert editor.post(address, data).status_code == 302
    page = editor.get(PAGE).content.decode()
    assert series.get_absolute_url() in page and body.get_absolute_url() in page
    for path in ("/en/meetings/series/pilots/", "/en/actors/pilots-board/"):
        assert "Joint committee" in editor.get(path).content.decode()
        assert "Joint committee" in Client().get(path).content.decode()
    # What the parties keep to themselves is not told there either.
    Agreement.objects.update(visibility="internal")
    for path in ("/en/meetings/series/pilots/", "/en/actors/pilots-board/"):
        assert "Joint committee" not in Client().get(path).content.decode()
        assert "Joint committee" in editor.get(path).content.decode()


def test_the_history_names_fields_as_the_form_does(agreement: Agreement, editor: Client) -> None:
    editor.post(PAGE + "edit/", {**form_of(editor, PAGE + "edit/"), "objection_notice": "P6M", "reference": "A-1"})
    row = {"actor": str(agreement.tasks.get().actor), "role": "lead", "words_en": "Lends pilots."}
    address = PAGE + "edit/tasks/"
    data = {**form_of(editor, address), "tasks-TOTAL_FORMS": "2"}
    editor.post(address, {**data, **{f"tasks-1-{name}": text for name, text in row.items()}})
    told = editor.get(PAGE + "history/").content.decode()
    assert "<dt>Reference number</dt>" in told and "<dt>Notice of objection</dt>" in told and "Lends pilots." in told
    assert "objection_notice" not in told and "<dt>part</dt>" not in told.lower()
    assert "<dt>Número de referencia</dt>" in editor.get(PAGE.replace("/en/", "/es/") + "history/").content.decode()
