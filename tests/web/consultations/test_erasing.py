"""Who a visitor is, erased on request and by itself; what they said stays in its place."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from mandato_web.consultations import answering, commenting, erasing
from mandato_web.consultations.models import Comment
from mandato_web.history.models import Change
from mandato_web.search.models import Entry
from tests.web.consultations.making import AUTHOR, CLOSES, Held, make_consultation

pytestmark = pytest.mark.django_db
WHO, ADDRESS = "Zoraida Quintana", "zoraida@example.org"


@pytest.fixture
def held() -> Held:
    cache.clear()
    return make_consultation()


def _say(held: Held, *, admit: bool = True, part: str = "p2") -> Comment:
    comment = commenting.comment_as_visitor(
        held.consultation, part, name=WHO, email=ADDRESS, language="en", text="Ice closes them.", today=CLOSES
    )
    return commenting.moderate(AUTHOR, comment, admit=admit, reason="" if admit else "Abusive.")


def _stands_anywhere(secret: str) -> bool:
    told = (f"{one.subject_label}{one.before}{one.after}{one.reason}" for one in Change.objects.all())
    found = Entry.objects.filter(text__icontains=secret).exists()
    return found or any(secret in one for one in told)


def test_by_address_everything_that_came_with_it_is_erased(held: Held) -> None:
    first, second = _say(held), _say(held, part="p4")
    answering.answer(AUTHOR, [first], "accepted")
    assert erasing.erase_address(AUTHOR, ADDRESS.upper(), reason="She asked for it") == 2
    for one in (first, second):
        one.refresh_from_db()
        assert (one.name, one.email, one.text) == (erasing.GONE, "", "Ice closes them.")
        assert one.who == "A visitor, name erased"
    assert (first.disposition, first.number) == ("accepted", 1)
    assert not _stands_anywhere(WHO) and not _stands_anywhere(ADDRESS)


def test_what_was_said_goes_as_well_where_it_is_asked_for(held: Held) -> None:
    comment = _say(held)
    answering.answer(AUTHOR, [comment], "accepted")
    answering.publish_answers(AUTHOR, held.consultation)
    assert _stands_anywhere("Ice closes them")
    erasing.erase_voices(AUTHOR, [comment], reason="She asked for it", words=True)
    assert not _stands_anywhere("Ice closes them")


def test_the_comment_of_a_state_is_nobodys_to_erase(held: Held) -> None:
    commenting.write_inside(AUTHOR, held.consultation, held.states[0], "p2", position=True, language="en",
                            text="Words", today=CLOSES)  # fmt: skip
    [sent] = commenting.send_position(AUTHOR, held.consultation, held.states[0], today=CLOSES)
    with pytest.raises(ValidationError):
        erasing.erase_voices(AUTHOR, [sent], reason="Asked for")


def test_addresses_are_forgotten_by_themselves(held: Held) -> None:
    kept, refused = _say(held), _say(held, admit=False)
    answering.answer(AUTHOR, [kept], "accepted")
    answering.publish_answers(AUTHOR, held.consultation)
    today = timezone.localdate()
    assert erasing.forget_addresses(today) == ""
    long_ago = timezone.now() - erasing.KEPT - timedelta(days=1)
    type(held.consultation).objects.update(results_at=long_ago)
    Comment.objects.filter(pk=refused.pk).update(made_at=long_ago)
    erasing.forget_addresses(today)
    kept.refresh_from_db()
    refused.refresh_from_db()
    assert (kept.name, kept.email) == (WHO, "")
    assert (refused.name, refused.email) == (erasing.GONE, "")


def test_an_editor_erases_in_the_browser_and_mistakes_are_told(held: Held, person: Any) -> None:
    comment = _say(held)
    editor = Client()
    editor.force_login(person("editor"))
    page = reverse("consultations:erase", args=[held.consultation.slug])
    for wrong in ({}, {"email": "who@example.org"}, {"number": "77"}, {"email": ADDRESS, "number": "1"}):
        answer = editor.post(page, {"reason": "Asked for", **wrong})
        assert (answer.status_code, b"form-errors" in answer.content or b"error" in answer.content) == (422, True)
    assert editor.post(page, {"number": comment.number, "reason": "Asked for"}).status_code == 302
    assert WHO not in editor.get(comment.get_absolute_url()).content.decode()
