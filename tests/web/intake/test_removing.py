"""Examples come and go in one act; real records and examples never mix, and nobody's own work goes unasked."""

from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from mandato_web.accounts.models import Appointment, User
from mandato_web.actors.models import Actor, Membership
from mandato_web.files.models import Source
from mandato_web.files.services import store
from mandato_web.history.models import Change
from mandato_web.history.proof import prove
from mandato_web.history.services import REGISTER, Author, seal
from mandato_web.intake.examples import Own, load_examples, plan_removal, remove_examples
from mandato_web.intake.examples.marking import count_examples, has_marked, list_marked, mark_new
from mandato_web.meetings.models import Meeting
from mandato_web.organisation.models import ExampleRows, Organisation
from mandato_web.organisation.queries import current, forget
from mandato_web.organisation.services import runs_of
from mandato_web.search.models import Entry
from mandato_web.themes.models import Theme
from tests.web.factories import make_actor

pytestmark = pytest.mark.django_db
EVA = Author("7", "Eva Mar")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    # The goals are two hundred rows that prove nothing here.
    monkeypatch.setattr("mandato_web.intake.examples.vocabularies.load_goals", lambda author: None)
    forget()
    facts, invented = tmp_path / "examples" / "facts", tmp_path / "examples" / "invented" / "facts"
    for place in (facts, invented):
        place.mkdir(parents=True)
    (facts / "sources.toml").write_text('[[source]]\nkey = "book"\ntitle = {en = "Book"}\n')
    (facts / "actors.toml").write_text(
        '[[actor]]\nslug = "ec"\nkind = "state"\niso = "EC"\nsource = "book"\n'
        '[[actor]]\nslug = "conference"\nkind = "conference"\nname = {en = "Conference"}\nsource = "book"\n'
    )
    (facts / "memberships.toml").write_text(
        '[[membership]]\nactor = "ec"\nof = "conference"\nkind = "member-state"\nsource = "book"\n'
    )
    (facts / "themes.toml").write_text(
        '[[vocabulary]]\nslug = "lights"\nname = {en = "Lights"}\nsource = "book"\n'
        '[[theme]]\nvocabulary = "lights"\nslug = "lamps"\nname = {en = "Lamps"}\nsource = "book"\n'
    )
    (invented / "actors.toml").write_text(
        '[[actor]]\nslug = "alvamar"\nkind = "state"\nname = {en = "Alvamar"}\nsource = "invented"\n'
    )
    return tmp_path / "examples"


def _standing() -> dict[str, int]:
    return {model.__name__: model._default_manager.count() for model in (Actor, Membership, Source, Theme, Entry)}


def test_all_goes_and_comes_again_and_the_history_is_whole(folder: Path) -> None:
    empty = _standing()
    load_examples(folder, by=EVA)
    full = _standing()
    assert full["Actor"] == 3 and current().holds_examples and has_marked()
    assert dict(count_examples()) == {"Actors": 4, "Stored files and sources": 1, "Themes": 2}
    changes = Change.objects.count()
    load_examples(folder, by=EVA)
    assert Change.objects.count() == changes
    seal()
    removed = remove_examples(EVA)
    assert removed.own == removed.kept == 0 and removed.examples > 5
    assert _standing() == empty and not has_marked() and not current().holds_examples
    told = Change.objects.filter(action="examples-removed").get()
    assert told.who_label == "Eva Mar" and told.before["Actors"] == 4
    seal()
    assert prove().problems == []
    load_examples(folder, by=EVA)
    assert _standing() == full
    assert prove().problems == []


def test_examples_never_come_to_records_of_ones_own(folder: Path) -> None:
    make_actor("harbour")
    with pytest.raises(ValidationError, match="records of its own"):
        load_examples(folder)
    assert Actor.objects.count() == 1 and not current().holds_examples


def test_without_examples_there_is_nothing_to_remove() -> None:
    with pytest.raises(ValidationError, match="no examples"):
        remove_examples(REGISTER)


def test_what_rests_on_nothing_stays(folder: Path) -> None:
    load_examples(folder)
    own = make_actor("harbour")
    assert plan_removal(Own.REFUSE).own == []
    remove_examples(EVA)
    assert list(Actor.objects.all()) == [own]


def test_own_records_that_rest_on_examples_are_named_and_nothing_is_done(folder: Path) -> None:
    load_examples(folder)
    club = make_actor("club", kind="organisation")
    Membership.objects.create(conference=club, actor=Actor.objects.get(slug="ec"), kind="guest")
    before = _standing()
    with pytest.raises(ValidationError, match=r"Actors: .*Guest - .*\(Ecuador\)"):
        remove_examples(EVA)
    assert _standing() == before and current().holds_examples


def test_they_can_keep_what_they_rest_on(folder: Path) -> None:
    load_examples(folder)
    club = make_actor("club", kind="organisation")
    Membership.objects.create(conference=club, actor=Actor.objects.get(slug="ec"), kind="guest")
    removed = remove_examples(EVA, Own.KEEP)
    assert removed.kept >= 1 and set(Actor.objects.values_list("slug", flat=True)) == {"ec", "club"}
    assert Membership.objects.get().actor.slug == "ec" and not has_marked()
    assert Entry.objects.filter(key="ec").exists() and not Entry.objects.filter(key="alvamar").exists()


def test_nothing_invented_becomes_real(folder: Path) -> None:
    load_examples(folder)
    club = make_actor("club", kind="organisation")
    Membership.objects.create(conference=club, actor=Actor.objects.get(slug="alvamar"), kind="guest")
    with pytest.raises(ValidationError, match="cannot become yours"):
        remove_examples(EVA, Own.KEEP)
    assert Actor.objects.filter(slug="alvamar").exists()


def test_they_can_go_too_and_the_history_keeps_what_they_held(folder: Path) -> None:
    load_examples(folder)
    meeting = Meeting.objects.create(
        slug="talk", kind="meeting", names={"en": "Talk"}, pro_tempore=Actor.objects.get(slug="ec")
    )
    meeting.hosts.add(Actor.objects.get(slug="conference"))
    removed = remove_examples(EVA, Own.REMOVE)
    assert removed.own >= 2 and not Meeting.objects.exists() and not Actor.objects.exists()
    told = Change.objects.get(action="removed", subject_kind="meetings.meeting")
    assert told.before["slug"] == "talk" and told.who_label == "Eva Mar"
    seal()
    assert prove().problems == []


def test_a_file_or_theme_that_others_use_too_is_nobodys_and_stays(folder: Path) -> None:
    from mandato_web.commitments.models import CommitmentTheme
    from mandato_web.intake.models import Upload
    from tests.web.factories import make_register

    load_examples(folder)
    held = make_register()
    theme = Theme.objects.get(code="lamps")
    CommitmentTheme.objects.create(commitment=held.forum, theme=theme)
    kept = store(b"both have it", name="a.txt", media_type="text/plain")
    mark_new(_all_but(kept))
    Upload.objects.create(file=kept, name="mine.txt", by_label="Eva", at=timezone.now())
    remove_examples(EVA)
    assert Theme.objects.get().vocabulary.slug == "lights" and Upload.objects.get().file == kept


def _all_but(kept: Any) -> dict[Any, set[int]]:
    """The rows as they stand, as if the file had come with the examples."""
    from mandato_web.intake.examples.marking import list_rows

    rows = list_rows()
    rows[type(kept)] -= {kept.pk}
    return rows


def test_people_of_the_examples_go_with_them(folder: Path) -> None:
    from mandato_web.serving.first_run import sign_in_links

    load_examples(folder)
    mine = User.objects.create_user("eva@example.net")
    assert len(sign_in_links()) >= 3 and plan_removal(Own.REFUSE).own == []
    Organisation.objects.update(set_up_by="Eva")
    Appointment.objects.create(user=mine, role="administrator")
    remove_examples(EVA)
    assert list(User.objects.all()) == [mine] and Appointment.objects.count() == 1
    assert current().set_up_at


def test_a_register_without_anybody_is_to_be_set_up_again(folder: Path) -> None:
    load_examples(folder)
    assert current().set_up_at
    remove_examples(EVA)
    assert current().set_up_at is None


def test_an_administrator_does_it_at_the_desk(client: Any, person: Any, folder: Path, settings: Any) -> None:
    settings.EXAMPLES = folder
    client.force_login(person("administrator"))
    page = client.get("/en/desk/examples/").content.decode()
    assert "Load the examples" in page
    assert client.post("/en/desk/examples/", {}).status_code == 422 and not has_marked()
    client.post("/en/desk/examples/", {"sure": "on"})
    assert has_marked() and "contiene ejemplos" in client.get("/es/").content.decode()
    page = client.get("/en/desk/examples/").content.decode()
    assert "What will go" in page and "Stored files and sources" in page and "it is nobody’s official record" in page
    club = make_actor("club", kind="organisation")
    Membership.objects.create(conference=club, actor=Actor.objects.get(slug="ec"), kind="guest")
    refused = client.post("/en/desk/examples/", {"sure": "on", "own": "refuse"})
    assert refused.status_code == 422 and "rests on Ecuador" in refused.content.decode()
    client.post("/en/desk/examples/", {"sure": "on", "own": "remove"})
    assert not has_marked() and "it is nobody’s official record" not in client.get("/en/").content.decode()
    page = client.get("/en/desk/examples/").content.decode()
    assert (
        "never stand in one register" in page and client.post("/en/desk/examples/", {"sure": "on"}).status_code == 422
    )


def test_rows_are_marked_as_runs() -> None:
    assert runs_of([5, 1, 2, 3, 9]) == [(1, 3), (5, 5), (9, 9)]
    ExampleRows.objects.create(kind="actors.actor", first=1, last=10**9)
    one = make_actor("a")
    assert list_marked()[Actor] == {one.pk}
