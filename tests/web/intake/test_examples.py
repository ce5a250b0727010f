"""The examples fill a register, truly and once; a file that is wrong says where."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings

from mandato_web.actors.models import Actor, Membership
from mandato_web.commitments.models import Commitment
from mandato_web.history.models import Change
from mandato_web.instruments.models import Citation, Instrument, Position
from mandato_web.intake.examples import BadExample, load_examples
from mandato_web.meetings.models import Meeting
from mandato_web.programmes.models import ActionPlan, Activity, Indicator, Observation, Programme
from mandato_web.reporting.models import Assessment, ProgressReport, Stage, Voice
from mandato_web.reporting.queries import count_refusals
from mandato_web.reporting.standing import bearers_of

pytestmark = pytest.mark.django_db
FOLDER = Path(settings.EXAMPLES)


@pytest.fixture(scope="module")
def loaded(django_db_setup: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The examples, loaded once for all tests of this module and undone after them."""
    from django.db import transaction
    from django.test import override_settings

    with django_db_blocker.unblock(), override_settings(MEDIA_ROOT=tmp_path_factory.mktemp("files")):
        atomic = transaction.atomic()
        atomic.__enter__()
        try:
            yield load_examples(FOLDER)
        finally:
            transaction.set_rollback(True)
            atomic.__exit__(None, None, None)


def test_the_seed_facts_stand(loaded: Any) -> None:
    commitment = Instrument.objects.get(slug="montevideo-commitment")
    assert (commitment.date, commitment.place) == ("2006-11-05", "Montevideo")
    assert commitment.is_restatement and commitment.official_source
    letters = commitment.provisions.filter(parent__eid="para_25").order_by("position").values_list("number", flat=True)
    assert "".join(letters) == "abcdefghijklmnopqrstuvw"
    assert set(commitment.versions.values_list("language", flat=True)) == {"en", "es", "pt"}
    assert commitment.positions.filter(kind=Position.Kind.ADOPTED).count() == 22
    assert Membership.objects.filter(conference__slug="ibero-american-conference", kind="member-state").count() == 22
    forum = Meeting.objects.get(slug="forum-1")
    assert (forum.starts, forum.ends, forum.place) == ("2008-04-10", "2008-04-11", "Cuenca")


def test_the_promise_of_25_q_is_delivered_and_says_who_says_so(loaded: Any) -> None:
    found = Commitment.objects.get(
        instrument__slug="montevideo-commitment", provision__label="25.q", deliverable_kind="meeting"
    )
    assert (found.state, found.nature) == ("delivered", "once") and found.state_by
    report = found.reports.get()
    assert report.actor.slug == "segib" and report.evidence.get().meeting.slug == "forum-1"
    collective = found.bearers.get(part="bearer")
    assert collective.is_collective and collective.actors.count() == 22


def test_wrong_citations_are_kept_as_missing(loaded: Any) -> None:
    missing = Citation.objects.filter(version__instrument__slug="cuenca-plan", status="missing")
    assert set(missing.values_list("label", flat=True)) == {"25.x"}
    assert set(missing.values_list("target_instrument__slug", flat=True)) == {"montevideo-commitment"}


def test_names_of_states_come_in_three_languages(loaded: Any) -> None:
    assert Actor.objects.get(slug="ec").names == {"es": "Ecuador", "pt": "Equador", "en": "Ecuador"}


def test_loading_again_changes_nothing(loaded: Any, settings: Any) -> None:
    before = Change.objects.count()
    again = load_examples(FOLDER)
    assert Change.objects.count() == before
    assert again._replace(remarks=[]) == loaded._replace(remarks=[])


def test_the_plan_of_cuenca_is_made_from_its_table(loaded: Any) -> None:
    plan = ActionPlan.objects.get(slug="cuenca-plan")
    parts = {kind: list(plan.parts.filter(kind=kind)) for kind in ("area", "theme", "objective")}
    assert [part.titles["en"].casefold() for part in parts["area"]] == [
        "migration and development", "human rights", "migration management",
    ]  # fmt: skip
    assert len(parts["theme"]) == 15 and parts["theme"][1].titles["es"] == "Remesas"
    assert [part.parent.titles["en"].casefold() for part in parts["theme"]].count("human rights") == 4
    transversal = [part.titles["en"].split(":")[0] for part in parts["theme"] if part.transversal]
    assert transversal == ["Information campaigns", "Gender and migration"]
    led = [part for part in parts["theme"] if part.led_by]
    assert [(part.titles["en"], part.led_by.slug) for part in led] == [("Portability of social security", "oiss")]
    assert not led[0].activities.exists()
    assert len(parts["objective"]) == 15
    trafficking = plan.parts.get(kind="objective", titles__en__icontains="victims of trafficking")
    assert {cited.label for cited in trafficking.cites.all()} == {"25.j"}
    assert trafficking.commitments.exists()


def test_rows_of_the_plan_of_cuenca_are_activities(loaded: Any) -> None:
    activities = Activity.objects.filter(part__plan__slug="cuenca-plan")
    assert activities.count() == 13
    campaign = activities.get(kind="campaign", titles__en__icontains="Ibero-American campaign")
    assert set(campaign.implements.values_list("kind", flat=True)) == {"transversal"}
    assert {one.provision.label for one in campaign.commitments.all()} <= {"25.c", "25.j"}
    direct = (
        activities.exclude(pk=campaign.pk).filter(implements__isnull=False).values_list("implements__kind", flat=True)
    )
    assert set(direct) == {"direct"}
    assert not activities.filter(is_example=True).exists()


def test_the_four_year_plan_says_only_what_is_public(loaded: Any) -> None:
    plan = ActionPlan.objects.get(slug="quadrennial-plan-2023-2026")
    assert (plan.axes, plan.approaches, plan.parts.count()) == (8, 5, 0)


def test_the_invented_conference_shows_every_kind_of_thing(loaded: Any) -> None:
    activities = Activity.objects.filter(is_example=True)
    assert set(activities.values_list("kind", flat=True)) == set(Activity.Kind.values)
    assert set(activities.values_list("phase", flat=True)) == set(Activity.Phase.values)
    assert Programme.objects.filter(is_example=True).count() == 12
    assert set(Programme.objects.values_list("kind", flat=True)) == set(Programme.Kind.values)
    reports = ProgressReport.objects.filter(actor__is_example=True)
    assert set(reports.values_list("stage", flat=True)) == set(Stage.values)
    assert set(reports.values_list("voice", flat=True)) == set(Voice.values)
    assert reports.filter(replies__isnull=False).count() == 1 and reports.filter(unchanged=True).exists()
    said = reports.filter(actor__kind="state", stage=Stage.PUBLISHED, round__slug="six-harbours-2025")
    assert set(said.values_list("actor__slug", flat=True)) == {"alvamar", "brumaria", "calmora", "estuaria", "farolia"}
    held = Observation.objects.filter(indicator__counts_people=True, value__lt=5).exclude(dimension="")
    assert held.exists()
    made = Assessment.objects.get(slug="puerto-alba-one-year-on")
    assert made.published_as.is_example
    assert all(one.commitment for one in made.recommendations.all())
    assert count_refusals()[0][3] == 1


def test_what_is_promised_stands_where_reports_put_it(loaded: Any) -> None:
    card = Commitment.objects.get(instrument__slug="puerto-alba-declaration", provision__label="2.a")
    assert bearers_of(card) == set(Actor.objects.filter(kind="state", is_example=True).values_list("pk", flat=True))
    assert (card.state, card.state_by, card.reporter_count) == ("partly-delivered", "Six Harbours Secretariat", 5)


def test_whatever_is_invented_is_marked_and_nothing_else(loaded: Any) -> None:
    for model in (Actor, Meeting, Instrument, ActionPlan, Programme, Activity, Indicator):
        invented = {one.slug for one in model.objects.filter(source__startswith="invented")}
        marked = {one.slug for one in model.objects.filter(is_example=True)}
        assert invented and invented <= marked
        assert marked - invented <= {one.slug for one in Assessment.objects.all()}


def _copy(tmp_path: Path, file: str, text: str) -> Path:
    folder = tmp_path / "examples"
    shutil.copytree(FOLDER, folder)
    path = folder / file
    path.write_text(path.read_text() + text)
    return folder


@pytest.mark.parametrize(
    ("file", "text", "problem"),
    [
        ("facts/actors.toml", '\n[[actor]]\nslug = "x"\ncolour = "red"\n', "colour"),
        ("facts/actors.toml", "\nthis is no TOML", "actors.toml"),
        ("facts/memberships.toml", '\n[[membership]]\nactor = "nobody"\nof = "segib"\nkind = "guest"\n', "nobody"),
        ("facts/meetings.toml", '\n[[meeting]]\nslug = "x"\nname = {en="x"}\nhost = ["@none"]\n', "none"),
        ("instruments/montevideo-commitment/instrument.toml", '\n[[tasks]]\nwho = "segib"\n', "who"),
    ],
)
def test_a_wrong_file_says_where_and_loads_nothing(tmp_path: Path, file: str, text: str, problem: str) -> None:
    before = (Actor.objects.count(), Change.objects.count())
    with pytest.raises(BadExample, match=problem):
        load_examples(_copy(tmp_path, file, text))
    assert (Actor.objects.count(), Change.objects.count()) == before
