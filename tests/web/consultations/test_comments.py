"""Comments through edits, rounds and closing times; nothing that was said is lost, nothing inside leaves."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from mandato_web.consultations import answering, commenting, drafts
from mandato_web.consultations.access import visible_comments, visible_consultations
from mandato_web.consultations.models import Comment, DraftChange
from mandato_web.history.models import Change
from mandato_web.history.services import Author
from tests.web.consultations.making import AUTHOR, CLOSES, PUBLISHED, Held, edit, make_consultation

pytestmark = pytest.mark.django_db
DURING = PUBLISHED + timedelta(days=3)
AFTER = CLOSES + timedelta(days=1)


@pytest.fixture
def held() -> Held:
    return make_consultation()


def _write(held: Held, state: int = 0, part: str = "p2", *, position: bool = True, **said: Any) -> Comment:
    said = {"language": "en", "text": "Not in winter.", **said}
    return commenting.write_inside(
        AUTHOR, held.consultation, held.states[state], part, position=position, today=DURING, **said
    )


def _send(held: Held, state: int = 0, **said: Any) -> Comment:
    _write(held, state, **said)
    return commenting.send_position(AUTHOR, held.consultation, held.states[state], today=DURING)[-1]


def test_a_comment_stands_on_its_words_through_an_edit(held: Held) -> None:
    comment = _write(held, quote="all year round")
    edit(held, lambda text: text.replace("The states keep", "From 2027 the states keep"))
    comment.refresh_from_db()
    text = held.consultation.draft.by_key["p2"].texts["en"]
    assert (comment.anchor, text[comment.start : comment.end]) == ("anchored", "all year round")


def test_renumbering_and_a_new_paragraph_move_nothing(held: Held) -> None:
    comment = _write(held, part="p6", quote="held in each state")
    edit(held, lambda text: text.replace("1. The", "1. First of all, they talk.\n\n2. The").replace(
        "2. They will", "3. They will").replace("3. A forum", "4. A forum"))  # fmt: skip
    comment.refresh_from_db()
    part = held.consultation.draft.by_key["p6"]
    assert (part.number, comment.part_number, comment.anchor) == ("4", "3", "anchored")
    assert part.texts["en"][comment.start : comment.end] == "held in each state"


def test_a_deleted_paragraph_leaves_its_comments_with_their_old_words(held: Held) -> None:
    comment = _write(held, part="p6", quote="in each state")
    whole = _write(held, part="p6")
    for language in ("en", "es"):
        edit(held, lambda text: text[: text.index("3. ")], language)
    for one in (comment, whole):
        one.refresh_from_db()
        assert (one.anchor, one.part, one.part_number) == ("orphaned", "p6", "3")
    assert comment.quote == "in each state"


def test_words_that_moved_into_another_paragraph_take_their_comment_along(held: Held) -> None:
    comment = _write(held, part="p5", quote="the lights of every harbour")
    edit(held, lambda text: text.replace("b) mend the lights of every harbour by 2028.", "").replace(
        "all year round.", "all year round, and mend the lights of every harbour."))  # fmt: skip
    comment.refresh_from_db()
    assert (comment.anchor, comment.part) == ("anchored", "p2")


def test_a_comment_on_a_text_that_was_edited_meanwhile_follows_it(held: Held) -> None:
    edit(held, lambda text: text.replace("every harbour open all", "each of their harbours open all"))
    comment = _write(held, quote="every harbour open", shown=2)
    assert (comment.anchor, comment.quote, comment.now) == (
        "altered",
        "every harbour open",
        "each of their harbours open",
    )


def test_a_comment_on_a_paragraph_that_was_deleted_is_kept(held: Held) -> None:
    for language in ("en", "es"):
        edit(held, lambda text: text[: text.index("3. ")], language)
    comment = _write(held, part="p6", quote="A forum", shown=2)
    assert (comment.anchor, comment.quote) == ("orphaned", "A forum")
    with pytest.raises(ValidationError):
        _write(held, part="p99")


@pytest.mark.parametrize(
    ("said", "field"),
    [({"text": " "}, "text"), ({"quote": "words of another text"}, "quote"), ({"text": "a" * 10_001}, "text")],
)
def test_what_cannot_be_a_comment_is_refused_by_field(held: Held, said: dict[str, str], field: str) -> None:
    with pytest.raises(ValidationError) as refused:
        _write(held, **said)
    assert field in refused.value.message_dict


def test_late_is_kept_as_late_and_not_counted(held: Held) -> None:
    _write(held)
    sent = commenting.send_position(AUTHOR, held.consultation, held.states[0], today=CLOSES)
    assert not sent[0].late
    commenting.write_inside(AUTHOR, held.consultation, held.states[1], "p2", position=True, language="en", text="Late.",
                            today=AFTER)  # fmt: skip
    [late] = commenting.send_position(AUTHOR, held.consultation, held.states[1], today=AFTER)
    assert late.late
    assert answering.count_open(held.consultation) == 1


def test_nobody_comments_before_the_round_or_where_no_round_asks() -> None:
    held = make_consultation(anyone=False)
    with pytest.raises(ValidationError):
        commenting.comment_as_visitor(held.consultation, "p2", name="A. Reader", language="en", text="x", today=DURING)
    with pytest.raises(ValidationError):
        commenting.write_inside(AUTHOR, held.consultation, held.states[0], "p2", language="en", text="x",
                                today=PUBLISHED - timedelta(days=1))  # fmt: skip


def test_what_units_write_is_drawn_into_one_position(held: Held) -> None:
    first = _write(held, position=False, unit=held.unit, quote="all year round", proposed="from March to October")
    second = _write(held, position=False, text="Costly.")
    drawn = commenting.take_over(AUTHOR, [first, second])
    assert (drawn.text, drawn.proposed, drawn.quote) == (
        "Not in winter.\n\nCostly.", "from March to October", "all year round",
    )  # fmt: skip
    commenting.edit_inside(AUTHOR, drawn, text="Not in winter, it is costly.", proposed=drawn.proposed)
    [sent] = commenting.send_position(AUTHOR, held.consultation, held.states[0], today=DURING)
    assert (sent.pk, sent.number, sent.stage) == (drawn.pk, 1, "sent")
    assert {one.stage for one in drawn.drawn_from.all()} == {"inside"}
    with pytest.raises(ValidationError):
        commenting.edit_inside(AUTHOR, sent, text="Other", proposed="")
    with pytest.raises(ValidationError):
        commenting.send_position(AUTHOR, held.consultation, held.states[0], today=DURING)


@pytest.mark.parametrize(
    ("role", "own", "sees"),
    [
        ("focal-point", True, {"inside", "position", "sent"}),
        ("coordinator", True, {"inside", "position", "sent"}),
        ("focal-point", False, set()),
        ("coordinator", False, set()),
        ("observer", False, set()),
        ("editor", None, {"sent"}),
        ("administrator", None, set()),
        (None, None, set()),
    ],
)
def test_what_was_not_sent_stays_inside(
    held: Held, person: Any, role: str | None, own: bool | None, sees: set[str]
) -> None:
    _send(held, text="Sent")
    _write(held, text="Position")
    _write(held, position=False, text="Inside")
    about = None if own is None else held.states[0] if own else held.observer if role == "observer" else held.states[1]
    user = person(role, actor=about)
    assert {one.stage for one in visible_comments(user, held.consultation)} == sees
    assert "Position" not in str(list(Change.objects.values_list("before", "after")))
    assert "Inside" not in str(list(Change.objects.values_list("before", "after")))


def test_the_public_sees_what_was_sent_once_it_is_answered(held: Held) -> None:
    comment = _send(held)
    assert not visible_comments(None, held.consultation).exists()
    answering.answer(AUTHOR, [comment], "accepted")
    held.consultation.rounds.update(closes=PUBLISHED)
    answering.publish_answers(AUTHOR, held.consultation)
    assert list(visible_comments(None, held.consultation)) == [comment]


def test_a_draft_in_preparation_is_seen_by_editors_alone(person: Any) -> None:
    held = make_consultation(opened=False)
    assert list(visible_consultations(person("editor"), DURING)) == [held.consultation]
    assert not visible_consultations(person("focal-point", actor=held.states[0]), DURING).exists()
    drafts.open_consultation(AUTHOR, held.consultation)
    assert not visible_consultations(None, PUBLISHED - timedelta(days=1)).exists()
    assert visible_consultations(None, PUBLISHED).exists()


def test_visitors_wait_for_moderation(held: Held) -> None:
    comment, other = (
        commenting.comment_as_visitor(held.consultation, "p2", name=name, language="en", text="Good.", today=DURING)
        for name in ("A. Reader", "B. Reader")
    )
    commenting.moderate(AUTHOR, comment, admit=True)
    with pytest.raises(ValidationError):
        commenting.moderate(AUTHOR, other, admit=False)
    commenting.moderate(AUTHOR, other, admit=False, reason="An advertisement.")
    assert (comment.stage, comment.number, other.stage, other.number) == ("sent", 1, "refused", None)


def test_sent_is_withdrawn_while_the_round_is_open(held: Held) -> None:
    comment = _send(held)
    with pytest.raises(ValidationError):
        commenting.withdraw(AUTHOR, comment, today=AFTER)
    assert commenting.withdraw(AUTHOR, comment, today=CLOSES).stage == "withdrawn"


def test_an_answer_that_refuses_says_why(held: Held) -> None:
    comment = _send(held)
    with pytest.raises(ValidationError):
        answering.answer(AUTHOR, [comment], "not-accepted", " ")
    answering.answer(AUTHOR, [comment], "partly", "Winter is already excepted.")
    assert comment.answered_by == "Editor"


def test_similar_comments_stand_together(held: Held) -> None:
    same = "The harbours of the north freeze every winter and cannot stay open"
    first = _send(held, 0, text=same)
    second = _send(held, 1, text=f"{same}, sadly.")
    other = _send(held, 2, text="The forum should be held in May.")
    for one in (second, other):
        one.refresh_from_db()
    assert (second.alike_id, other.alike_id) == (first.pk, None)


def test_five_thousand_letters_from_one_model_are_taken_at_once(held: Held, django_assert_max_num_queries: Any) -> None:
    made = [
        commenting.make_comment(held.consultation, "p2", language="en", quote="all year round", name=f"Person {n}",
                                stage="sent", text=f"I, number {n}, ask that harbours be closed in the winter months.")
        for n in range(5000)
    ]  # fmt: skip
    with django_assert_max_num_queries(220):
        commenting.receive(Author("1", "Editor"), held.consultation, made, sent=True, form="xlsx")
    assert held.consultation.comments.filter(alike=None).count() < 50
    with django_assert_max_num_queries(120):
        edit(held, lambda text: text.replace("The states", "All the states"))
    assert held.consultation.comments.filter(anchor="anchored").count() == 5000


def test_a_change_is_tied_to_what_it_answers(held: Held) -> None:
    comment = _send(held, quote="all year round", proposed="from March to October")
    answering.answer(AUTHOR, [comment], "accepted")
    draft = edit(held, lambda text: text.replace("all year round", "from March to October"))
    assert [one.pk for one in DraftChange.objects.get(draft=draft, part="p2").comments.all()] == [comment.pk]
    comment.refresh_from_db()
    assert comment.quote == "all year round"
    other = _send(held, 1, part="p6")
    drafts.change_part(AUTHOR, held.consultation, "p6", {"en": "A forum is held in May.", "es": "Un foro en mayo."},
                       answers=[other])  # fmt: skip
    assert list(DraftChange.objects.get(part="p6").comments.all()) == [other]
