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
    assert set(commitment.versions.values_list("language", flat=True)) >= {"en", "es"}
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
