"""A report from draft to publication: who takes which step, what is kept, what is refused."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from mandato_web.history.models import Change
from mandato_web.reporting import queries, rounds, services
from mandato_web.reporting.models import Assignment, ProgressReport, Round, Stage, Voice
from tests.web.factories import Register, make_actor, make_commitment, make_register

pytestmark = pytest.mark.django_db


@pytest.fixture
def held() -> Register:
    return make_register()


def _draft(user: Any, held: Register, **told: Any) -> ProgressReport:
    told = {"state": "practised", "narrative": {"en": "All harbours stayed open."}, **told}
    return services.save_draft(user, held.upkeep, held.states[0], **told)


def test_a_report_goes_from_draft_to_public_and_gives_no_state_for_several_bearers(held: Register, person: Any) -> None:
    focal, coordinator, editor = (
        person("focal-point", held.states[0]),
        person("coordinator", held.states[0]),
        person("editor"),
    )
    report = _draft(focal, held)
    services.clear_report(focal, report)
    services.submit_report(coordinator, report)
    services.validate_report(editor, report)
    services.release_reports(editor, [report])
    held.upkeep.refresh_from_db()
    assert (report.stage, held.upkeep.state, held.upkeep.reporter_count) == (Stage.PUBLISHED, "no-report", 1)
    assert held.upkeep.last_said_on == timezone.localdate()
    steps = Change.objects.filter(subject_kind="reporting.progressreport", subject_id=str(report.pk))
    assert {"draft", "cleared", "submitted", "validated"} <= {(one.before or {}).get("stage") for one in steps}


def test_an_assessment_says_where_several_bearers_stand_together(held: Register, person: Any) -> None:
    editor = person("editor")
    office = make_actor("review-body", kind="body")
    report = services.save_draft(
        editor, held.upkeep, office, voice=Voice.ASSESSED, state="partly-practised", narrative={"en": "Two closed."}
    )
    services.submit_report(editor, report)
    services.release_reports(editor, [report])
    held.upkeep.refresh_from_db()
    assert (held.upkeep.state, held.upkeep.state_by) == ("partly-practised", "Review-Body")
    services.withdraw_report(editor, report, "A mistake.")
    held.upkeep.refresh_from_db()
    assert (held.upkeep.state, held.upkeep.last_said_on) == ("no-report", None)


def test_one_report_in_hand_is_written_on_not_doubled(held: Register, person: Any) -> None:
    first, second = person("focal-point", held.states[0]), person("focal-point", held.states[0], email="b@example.org")
    report = _draft(first, held)
    again = _draft(second, held, narrative={"en": "One stayed shut in May."})
    assert again.pk == report.pk
    assert again.held_by == second


def test_nothing_new_needs_something_said_before(held: Register, person: Any) -> None:
    coordinator, editor = person("coordinator", held.states[0]), person("editor")
    with pytest.raises(ValidationError):
        services.tell_nothing_new(coordinator, held.upkeep, held.states[0])
    report = _draft(coordinator, held)
    services.submit_report(coordinator, report)
    services.release_reports(editor, [report])
    later = services.tell_nothing_new(coordinator, held.upkeep, held.states[0])
    assert (later.state, later.unchanged) == ("practised", True)
    services.submit_report(coordinator, later)


def test_a_report_sent_back_keeps_its_words_and_the_reason(held: Register, person: Any) -> None:
    coordinator, editor = person("coordinator", held.states[0]), person("editor")
    report = _draft(coordinator, held)
    services.submit_report(coordinator, report)
    with pytest.raises(ValidationError):
        services.return_report(editor, report, "  ")
    services.return_report(editor, report, "Which harbours?")
    report.refresh_from_db()
    assert (report.stage, report.decision_reason, report.narrative) == (
        "returned", "Which harbours?", {"en": "All harbours stayed open."},
    )  # fmt: skip
    with pytest.raises(ValidationError):
        services.discard_draft(coordinator, report)


def test_what_two_people_do_at_once_happens_once(held: Register, person: Any) -> None:
    coordinator, editor = person("coordinator", held.states[0]), person("editor")
    report = _draft(coordinator, held)
    services.submit_report(coordinator, report)
    stale = ProgressReport.objects.get(pk=report.pk)
    services.return_report(editor, report, "Which harbours?")
    with pytest.raises(ValidationError, match="Sent back"):
        services.release_reports(editor, [stale])
    assert ProgressReport.objects.get(pk=report.pk).stage == Stage.RETURNED


def test_a_report_with_no_state_or_no_words_is_not_submitted(held: Register, person: Any) -> None:
    coordinator = person("coordinator", held.states[0])
    report = _draft(coordinator, held, state="", narrative={})
    with pytest.raises(ValidationError, match="where it stands"):
        services.submit_report(coordinator, report)
    report = _draft(coordinator, held, narrative={})
    with pytest.raises(ValidationError, match="few words"):
        services.submit_report(coordinator, report)


def test_a_state_that_does_not_suit_is_refused(held: Register, person: Any) -> None:
    with pytest.raises(ValidationError):
        _draft(person("coordinator", held.states[0]), held, state="delivered")
    assert not ProgressReport.objects.exists()


def test_one_report_answers_linked_commitments_together(held: Register, person: Any) -> None:
    coordinator, editor = person("coordinator", held.states[0]), person("editor")
    twin = make_commitment(held.declaration.versions.get(language="en"), "para_2", nature="continuing")
    report = _draft(coordinator, held, also=[twin])
    services.submit_report(coordinator, report)
    services.release_reports(editor, [report])
    told = ProgressReport.objects.get(commitment=twin)
    assert (told.stage, told.narrative, told.told_with_id) == ("published", report.narrative, report.pk)
    twin.refresh_from_db()
    assert twin.state == "practised"


def _make_round(held: Register, editor: Any, **dates: date) -> Round:
    today = timezone.localdate()
    facts = {
        "titles": {"en": "First round"},
        "period_from": date(2025, 1, 1),
        "period_until": date(2025, 12, 31),
        "opens": today - timedelta(days=10),
        "deadline": today + timedelta(days=10),
        **dates,
    }
    author = services.Author.from_user(editor)
    return rounds.save_round(author, Round(slug="first"), actors=held.states, instruments=[held.declaration], **facts)


def test_a_closed_round_takes_no_report_and_loses_no_draft(held: Register, person: Any) -> None:
    coordinator, editor = person("coordinator", held.states[0]), person("editor")
    round = _make_round(held, editor)
    report = _draft(coordinator, held, round=round)
    rounds.close_round(services.Author.from_user(editor), round, on=timezone.localdate())
    report.refresh_from_db()
    with pytest.raises(ValidationError, match="Your draft is kept"):
        services.submit_report(coordinator, report)
    report.refresh_from_db()
    assert (report.stage, report.narrative) == ("draft", {"en": "All harbours stayed open."})


def test_a_round_whose_deadline_precedes_it_is_refused_by_field(held: Register, person: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        _make_round(held, person("editor"), deadline=date(2000, 1, 1))
    assert set(caught.value.message_dict) == {"deadline"}
    assert not Round.objects.exists()


def test_what_is_due_comes_late_first_and_done_last(held: Register, person: Any) -> None:
    coordinator, editor = person("coordinator", held.states[0]), person("editor")
    round = _make_round(held, editor)
    today = timezone.localdate()
    author = services.Author.from_user(coordinator)
    unit = make_actor("ministry", kind="unit", parent=held.states[0])
    rounds.assign(author, [held.forum], held.states[0], unit=unit, due=today - timedelta(days=1))
    due = queries.list_due(held.states[0], round, today)
    assert [(one.commitment.pk, one.late) for one in due] == [(held.forum.pk, True), (held.upkeep.pk, False)]
    report = services.save_draft(
        coordinator, held.forum, held.states[0], state="delivered", narrative={"en": "Held."}, round=round
    )
    services.submit_report(coordinator, report)
    assert [one.commitment.pk for one in queries.list_due(held.states[0], round, today)] == [
        held.upkeep.pk, held.forum.pk,
    ]  # fmt: skip


def test_a_leavers_work_passes_on_in_one_act(held: Register, person: Any) -> None:
    leaver, successor = (
        person("focal-point", held.states[0]),
        person("focal-point", held.states[0], email="b@example.org"),
    )
    coordinator = person("coordinator", held.states[0])
    author = services.Author.from_user(coordinator)
    rounds.assign(author, [held.forum], held.states[0], person=leaver)
    _draft(leaver, held)
    assert rounds.pass_on(author, leaver, successor, held.states[0]) == 2
    assert Assignment.objects.get().person == successor
    assert ProgressReport.objects.get().held_by == successor
    with pytest.raises(ValidationError):
        rounds.pass_on(author, successor, person(), held.states[0])


def test_nobody_is_assigned_who_does_not_work_for_the_actor(held: Register, person: Any) -> None:
    author = services.Author.from_user(person("coordinator", held.states[0]))
    with pytest.raises(ValidationError):
        rounds.assign(author, [held.forum], held.states[0], person=person("editor"))
    with pytest.raises(ValidationError):
        rounds.assign(author, [held.forum], held.states[0], unit=make_actor("u", kind="unit", parent=held.states[1]))
