"""The invented forum's draft carried through its four dates, by three states and an observer."""

import io
import zipfile
from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from mandato_web.consultations import answering, commenting, dates, drafts, publishing
from mandato_web.consultations.drafting import read_lines
from mandato_web.consultations.models import Comment, Consultation
from mandato_web.consultations.redline_document import write_redline
from mandato_web.consultations.redlining import count_fates, make_redline
from mandato_web.design.events import list_events
from mandato_web.history.models import Change
from mandato_web.instruments.models import Relation
from tests.web.consultations.making import (
    AUTHOR,
    CLOSES,
    INCORPORATED,
    PRESENTED,
    PUBLISHED,
    Held,
    edit,
    make_consultation,
)
from tests.web.factories import DECLARATION, make_instrument, make_version

pytestmark = pytest.mark.django_db


def _days(monkeypatch: pytest.MonkeyPatch, day: Any) -> None:
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *arguments: day)


def _send(held: Held, actor: Any, part: str, day: Any, **said: Any) -> Comment:
    commenting.write_inside(AUTHOR, held.consultation, actor, part, position=True, language="en", today=day, **said)
    return commenting.send_position(AUTHOR, held.consultation, actor, today=day)[-1]


def test_a_draft_through_its_four_dates(monkeypatch: pytest.MonkeyPatch) -> None:
    held = make_consultation()
    consultation = held.consultation
    aland, borduria, cordia = held.states

    _days(monkeypatch, PUBLISHED)
    assert consultation.standing(PUBLISHED) == "open"
    steps = [event for event in list_events(None, PUBLISHED, PRESENTED) if event.kind in dates.KINDS]
    assert [(event.day, event.kind) for event in steps] == [
        (PUBLISHED, "draft-published"), (CLOSES, "comments-until"),
        (INCORPORATED, "comments-incorporated"), (PRESENTED, "text-presented"),
    ]  # fmt: skip
    assert set(steps[1].actors) == {"aland", "borduria", "cordia"}

    unit = commenting.write_inside(
        AUTHOR, consultation, aland, "p2", unit=held.unit, language="en", text="It freezes.",
        quote="all year round", proposed="from March to October", today=PUBLISHED,
    )  # fmt: skip
    drawn = commenting.take_over(AUTHOR, [unit])
    [first] = commenting.send_position(AUTHOR, consultation, aland, today=CLOSES)
    assert first == drawn
    second = _send(held, borduria, "p6", CLOSES, text="This is decided elsewhere.", quote="held in each state")
    third = _send(held, held.observer, "p5", CLOSES, text="Too soon.", quote="by 2028", proposed="by 2030")
    late = _send(held, cordia, "p4", CLOSES + timedelta(days=1), text="Twice a year.", quote="once a year")
    assert (late.late, first.late) == (True, False)

    _days(monkeypatch, CLOSES + timedelta(days=1))
    assert consultation.standing(CLOSES + timedelta(days=1)) == "closed"
    assert dates.close_steps(CLOSES + timedelta(days=1))
    assert not dates.close_steps(CLOSES + timedelta(days=1))
    assert Change.objects.filter(action__startswith="step-").count() == 2

    answering.answer(AUTHOR, [first], "accepted")
    answering.answer(AUTHOR, [third], "partly", "2029 is within reach.")
    with pytest.raises(ValidationError):
        publishing.publish_text(AUTHOR, consultation)
    answering.answer(AUTHOR, [second], "accepted")
    edit(held, lambda text: text.replace("all year round", "from March to October"))
    edit(held, lambda text: text.replace("todo el año", "los meses de marzo a octubre"), "es")
    drafts.change_part(AUTHOR, consultation, "p5",
                       {"en": "mend the lights of every harbour by 2029.", "es": "reparar las luces antes de 2029."},
                       answers=[third])  # fmt: skip
    drafts.change_part(AUTHOR, consultation, "p6", {}, answers=[second])
    for one in (first, second, third, late):
        one.refresh_from_db()
    assert [one.anchor for one in (first, third, late, second)] == ["altered", "altered", "anchored", "orphaned"]

    base = consultation.drafts.get(number=consultation.base)
    rows = make_redline(consultation, "en", base, consultation.draft)
    assert count_fates(rows) == {"same": 3, "changed": 2, "gone": 1}
    assert {row.key: [one.number for one in row.comments] for row in rows if row.comments} == {
        "p2": [first.number], "p5": [third.number], "p6": [second.number],
    }  # fmt: skip
    data = write_redline("t", "n", rows, author="A", at=consultation.draft.made_at, answers=True, source="s")
    words = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode()
    assert "<w:del " in words and "<w:ins " in words and "Answers comments 1 (Aland)" in words

    _days(monkeypatch, PRESENTED)
    instrument = publishing.publish_text(AUTHOR, consultation)
    assert sorted(instrument.versions.values_list("language", flat=True)) == ["en", "es"]
    assert Relation.objects.get(source=instrument).target == held.source
    labels = instrument.provisions.get(eid="para_2__point_b")
    assert (labels.label, labels.parent.eid) == ("2.b", "para_2")
    assert not instrument.provisions.filter(label="3").exists()
    for version in instrument.versions.all():
        for said in version.provision_texts.all():
            assert version.text[said.start : said.end] == (said.text or said.heading)
    kept = Consultation.objects.get(slug="harbour-plan-draft")
    assert (kept.published_as, kept.standing(PRESENTED)) == (instrument, "published")
    assert Comment.objects.filter(stage="sent").count() == 4
    with pytest.raises(ValidationError):
        publishing.publish_text(AUTHOR, consultation)
    with pytest.raises(ValidationError):
        edit(held, lambda text: text + "\n4. More.")


def test_a_redline_over_renumbered_and_moved_text() -> None:
    held = make_consultation()
    base = held.consultation.draft
    drafts.write_draft(AUTHOR, held.consultation, read_lines(
        "# Harbours\n1. A forum is held in each state in turn.\n2. Lights are kept.\n"
        "3. The states keep every harbour open all year round.\n4. They will:\na) meet once a year to compare what they"
        " did;\nb) mend the lights of every harbour by 2028."), "en")  # fmt: skip
    rows = {
        row.key: (row.fate, row.number) for row in make_redline(held.consultation, "en", base, held.consultation.draft)
    }
    assert rows["p6"] == ("moved", "3 → 1")
    assert rows["p2"] == ("renumbered", "1 → 3")
    assert rows["p4"] == ("renumbered", "2.a → 4.a")
    assert rows["p1"] == ("same", "")
    assert [number for fate, number in rows.values() if fate == "new"] == ["2"]


def test_a_text_of_the_register_becomes_a_draft() -> None:
    held = make_consultation(opened=False)
    source = make_instrument("old-declaration")
    make_version(source, "en", DECLARATION)
    make_version(source, "es", DECLARATION)
    empty = Consultation.objects.create(
        slug="other", titles={"en": "Other"}, kind="declaration", published_on=PUBLISHED
    )
    draft = drafts.copy_instrument(AUTHOR, empty, source)
    assert draft.languages == ["es", "en"]
    assert [(part.number, part.heading) for part in draft.content] == [
        ("", True), ("1", False), ("2", False), ("2.a", False), ("2.b", False),
    ]  # fmt: skip
    assert empty.lineage.get().instrument == source
    with pytest.raises(ValidationError):
        drafts.copy_instrument(AUTHOR, empty, held.source)


@pytest.mark.parametrize(
    ("facts", "rounds"),
    [
        ({"presented_on": PUBLISHED - timedelta(days=1)}, []),
        ({}, [{"opens": CLOSES, "closes": PUBLISHED}]),
        ({}, [{"opens": PUBLISHED - timedelta(days=1), "closes": CLOSES}]),
        ({"incorporated_by": CLOSES - timedelta(days=1)}, [{"opens": PUBLISHED, "closes": CLOSES}]),
    ],
)
def test_dates_that_cannot_be_are_refused(facts: dict[str, Any], rounds: list[dict[str, Any]]) -> None:
    wanted = {"slug": "x", "titles": {"en": "X"}, "kind": "other", "published_on": PUBLISHED, **facts}
    with pytest.raises(ValidationError):
        drafts.save_consultation(AUTHOR, Consultation(), rounds=rounds, lineage=[], **wanted)


@pytest.mark.parametrize("typed", ["", "1. One.\n1. Two."])
def test_a_text_that_cannot_be_cited_is_refused(typed: str) -> None:
    held = make_consultation(opened=False)
    with pytest.raises(ValidationError):
        drafts.write_draft(AUTHOR, held.consultation, read_lines(typed), "en")
