"""The examples fill a register, truly and once; a file that is wrong says where."""

import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.utils import timezone

from mandato_web.actors.models import Actor, Membership
from mandato_web.api.tables import list_tables, rows_of
from mandato_web.commitments.models import Commitment
from mandato_web.consultations.dates import list_steps
from mandato_web.consultations.models import Consultation
from mandato_web.history.models import Change
from mandato_web.history.proof import prove
from mandato_web.history.services import REGISTER
from mandato_web.instruments.models import Citation, Instrument, Position
from mandato_web.intake.examples import BadExample, load_examples, remove_examples
from mandato_web.intake.examples.marking import list_models
from mandato_web.knowledge.matching import match_experts
from mandato_web.knowledge.models import CRITERIA, Expert, MediaRequest, Practice, Replication, Resource
from mandato_web.knowledge.queries import grow_tree, list_replications
from mandato_web.meetings.models import Meeting, MeetingFact
from mandato_web.programmes.models import ActionPlan, Activity, Indicator, Observation, Programme
from mandato_web.reporting.models import Assessment, ProgressReport, Stage, Voice
from mandato_web.reporting.queries import count_refusals
from mandato_web.reporting.standing import bearers_of
from mandato_web.search.models import Entry

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


def test_the_invented_draft_went_through_its_four_dates(loaded: Any, client: Any) -> None:
    draft = Consultation.objects.get(slug="receiving-cities-programme")
    days = [step.day.strftime("%d-%m") for step in list_steps(draft)]
    assert days == ["07-05", "30-05", "30-06", "04-07"]
    sent = draft.comments.filter(stage="sent")
    assert {one.actor.slug for one in sent if not one.late} == {"alvamar", "brumaria", "dornia", "harbour-neighbours"}
    assert [one.actor.slug for one in sent if one.late] == ["estuaria"]
    assert set(sent.filter(late=False).values_list("disposition", flat=True)) == {"accepted", "partly", "not-accepted"}
    assert draft.comments.filter(stage="inside").count() == 3
    text = draft.published_as
    assert text.is_example and set(text.versions.values_list("language", flat=True)) == {"es", "pt", "en"}
    assert text.relations.get().target.slug == "puerto-alba-declaration"
    for page, words in (
        ("", "Brumaria"), ("redline/", "Renumbered, in the same words"), ("results/", "1 late, not counted"),
    ):  # fmt: skip
        shown = client.get(f"/en/consultations/receiving-cities-programme/{page}").content.decode()
        assert words in shown
        assert "Autoridad Portuaria" not in shown
    tied = {one.part: sorted(one.comments.values_list("number", flat=True)) for one in draft.draft.changes.all()}
    assert sorted(number for numbers in tied.values() for number in numbers) == [1, 2, 3, 4, 6, 7]


def test_every_fate_of_a_proposal_is_shown(loaded: Any) -> None:
    fates = MeetingFact.objects.filter(kind="proposal", meeting__is_example=True).values_list("result", flat=True)
    assert set(fates) == {"drafted", "withdrawn", "deferred", "merged"}
    assert Consultation.objects.get(slug="school-year-across-harbours").proposal.result == "drafted"


def test_a_promise_to_ratify_shows_the_grid_and_one_of_parties_binds_those_alone(loaded: Any, client: Any) -> None:
    held = Commitment.objects.filter(instrument__slug__in=["puerto-alba-declaration", "harbour-pilots-resolution"])
    joining = held.get(provision__label="2.f")
    assert "Convention on Portable Pensions" in client.get(joining.get_absolute_url()).content.decode()
    limited = held.get(instrument__slug="harbour-pilots-resolution", provision__label="1")
    assert "Binds states parties alone" in client.get(limited.get_absolute_url()).content.decode()
    bound = {actor.slug for bearer in limited.bearers.all() for actor in bearer.actors.all()}
    assert bound == {"alvamar", "brumaria", "dornia", "estuaria"}


def test_invented_experts_answer_invented_questions_alone(loaded: Any, client: Any) -> None:
    assert set(Expert.objects.values_list("is_example", "email")) == {(True, None)}
    asked = MediaRequest.objects.get()
    assert asked.is_example and asked.alerts.get(answer="yes").message
    listed = client.get("/es/knowledge/experts/").content.decode()
    assert "Marina Cabal" in listed and "Tomé Ribeira" not in listed
    real = MediaRequest(language="es", languages=["es"], deadline=timezone.now() + timedelta(days=1),
                        asked_at=timezone.now())  # fmt: skip
    real.save()
    assert match_experts(real) == []
    real.delete()
    for name in ("Marina Cabal", "Berta Sal"):
        assert not Entry.objects.filter(text__icontains=name).exists()
        assert not Change.objects.filter(subject_label__icontains=name).exists()
        for table in list_tables():
            assert not any(name in str(row) for row in rows_of(table)), table.name


def test_named_practices_stand_with_what_the_report_says(loaded: Any, client: Any) -> None:
    real = Practice.objects.filter(is_example=False)
    assert {"patria-grande", "three-for-one", "one-for-two", "migrants-bank", "enlarged-border-region"} <= set(
        real.values_list("slug", flat=True)
    )
    assert not any(getattr(one, criterion.value) for one in real for criterion in CRITERIA)
    assert all(one.source.startswith("forum-report") for one in real)
    assert set(real.filter(kind="temporary-work").values_list("carried_by__slug", flat=True)) == {
        "ec", "es", "mx", "pe", "iom",
    }  # fmt: skip
    assert Resource.objects.get(slug="migration-and-development-document").commitments.exists()
    assert "48.000" in client.get("/es/knowledge/regularisation-chile/").content.decode()


def test_the_invented_practice_was_done_again_twice_and_stands_beside_another(loaded: Any, client: Any) -> None:
    invented = Practice.objects.filter(is_example=True)
    assert set(Replication.objects.values_list("practice__slug", flat=True)) == {"season-boats"}
    tree = grow_tree(list_replications(invented.get(slug="season-boats")))
    assert [len(branch.branches) for branch in tree] == [1]
    page = client.get("/en/knowledge/season-boats/").content.decode()
    assert page.count('class="tile again"') == 2 and page.count('class="tile first"') == 2
    both = client.get("/en/knowledge/compare/?with=season-boats&with=orchard-permits").content.decode()
    assert "Temporary work" in both
    assert Entry.objects.filter(kind="practice").exists()


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


def test_all_of_it_can_be_removed_and_nothing_is_left(loaded: Any) -> None:
    removed = remove_examples(REGISTER)
    assert removed.examples > 3000 and (removed.own, removed.kept) == (0, 0)
    assert [model.__name__ for model in list_models() if model._base_manager.exists()] == []
    assert not Entry.objects.exists() and prove().problems == []
