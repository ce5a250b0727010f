"""Changes are appended, sealed, and proved whole."""

import re
from datetime import UTC, datetime

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import models

from mandato_web.history.models import Batch, Change
from mandato_web.history.proof import prove
from mandato_web.history.queries import changes_of
from mandato_web.history.services import (
    REGISTER,
    Author,
    change,
    create,
    digest_of,
    digest_of_batch,
    erase,
    forget_person,
    remove,
    seal,
)
from mandato_web.themes.models import Vocabulary

pytestmark = pytest.mark.django_db
ANA = Author("7", "Ana")
NOON = datetime(2026, 1, 15, 12, tzinfo=UTC)


def _vocabulary() -> Vocabulary:
    return create(ANA, Vocabulary(slug="own", names={"en": "Own"}))


def _tamper(**values: object) -> None:
    models.QuerySet(Change).filter(pk=Change.objects.order_by("pk").first().pk).update(**values)


def test_a_change_says_who_what_before_and_after() -> None:
    vocabulary = change(ANA, _vocabulary(), names={"en": "Ours"}, reason="better name")
    last = changes_of(vocabulary)[0]
    assert (last.who_id, last.who_label, last.action, last.reason) == ("7", "Ana", "changed", "better name")
    assert (last.before, last.after) == ({"names": {"en": "Own"}}, {"names": {"en": "Ours"}})


def test_changing_nothing_records_nothing() -> None:
    vocabulary = _vocabulary()
    change(ANA, vocabulary, names={"en": "Own"})
    assert changes_of(vocabulary).count() == 1


def test_removal_keeps_what_was_removed() -> None:
    remove(ANA, _vocabulary())
    assert Change.objects.get(action="removed").before["slug"] == "own"


@pytest.mark.parametrize(
    "act",
    [
        lambda: Change.objects.update(action="x"),
        lambda: Change.objects.all().delete(),
        lambda: Change.objects.get().save(),
        lambda: Change.objects.get().delete(),
    ],
)
def test_history_refuses_to_be_altered(act) -> None:
    _vocabulary()
    with pytest.raises(PermissionDenied):
        act()


def test_batches_are_chained() -> None:
    _vocabulary()
    first = seal()
    assert seal() is None
    create(REGISTER, Vocabulary(slug="sdg"))
    second = seal()
    assert first and second and (first.previous, second.previous) == ("", first.digest)
    assert prove()._replace(head="") == (2, 2, 0, 0, "", [])


@pytest.mark.parametrize(
    ("tamper", "problem"),
    [
        (lambda: _tamper(who_label="Eva"), r"change \d+ \(themes\.vocabulary \d+\) names another author"),
        (lambda: _tamper(who_id="", who_label="", who_salt=""), "names another author"),
        (lambda: _tamper(who_digest="0" * 64), "was altered after it was recorded"),
        (lambda: _tamper(after={}), r"change \d+ \(themes\.vocabulary \d+\) was altered"),
        (lambda: _tamper(reason="because"), "was altered"),
        (lambda: _tamper(subject_label="Theirs"), "was altered"),
        (lambda: _tamper(after=None, erased_at=NOON, salt=""), "marked as erased, and nothing says that it was"),
        (lambda: _tamper(batch=None), "holds 0"),
        (lambda: Batch.objects.filter(count=1).update(digest="0" * 64), "does not match"),
        (lambda: Batch.objects.update(previous="0" * 64), "does not follow"),
        (lambda: models.QuerySet(Change).filter(batch__isnull=False).delete(), "holds 0"),
    ],
)
def test_proof_finds_tampering(tamper, problem: str) -> None:
    _vocabulary()
    seal()
    assert not prove().problems
    tamper()
    assert re.search(problem, " ".join(prove().problems))


def _three_sealed() -> list[int]:
    """The keys of three changes, sealed in three batches."""
    for slug in ("first", "second", "third"):
        create(ANA, Vocabulary(slug=slug))
        seal()
    assert not prove().problems
    return list(Change.objects.order_by("pk").values_list("pk", flat=True))


def test_two_changes_that_swapped_places_are_found() -> None:
    create(ANA, Vocabulary(slug="first"))
    create(ANA, Vocabulary(slug="second"))
    seal()
    first, second = Change.objects.order_by("pk").values_list("pk", flat=True)
    for old, new in ((first, -1), (second, first), (-1, second)):
        models.QuerySet(Change).filter(id=old).update(id=new)
    assert [problem.split(" ", 2)[2] for problem in prove().problems] == ["does not match the changes that it seals"]


def test_a_row_cut_out_of_the_middle_is_found() -> None:
    keys = _three_sealed()
    models.QuerySet(Change).filter(pk=keys[1]).delete()
    assert "sealed 1 changes and holds 0" in " ".join(prove().problems)


def test_a_batch_forged_with_its_changes_breaks_the_one_after_it() -> None:
    keys = _three_sealed()
    models.QuerySet(Change).filter(pk=keys[1]).update(after={"slug": "forged"})
    forged = Change.objects.get(pk=keys[1])
    models.QuerySet(Change).filter(pk=keys[1]).update(digest=digest_of(forged))
    forged.refresh_from_db()
    batch = forged.batch
    models.QuerySet(Batch).filter(pk=batch.pk).update(
        digest=digest_of_batch(batch.previous, [(forged.pk, forged.digest)])
    )
    assert prove().problems == [f"batch {batch.pk + 1} does not follow the batch before it"]


def test_a_batch_cut_out_of_the_chain_is_found() -> None:
    keys = _three_sealed()
    batch = Change.objects.get(pk=keys[1]).batch
    models.QuerySet(Change).filter(pk=keys[1]).delete()
    batch.delete()
    assert "does not follow" in " ".join(prove().problems)


def test_an_end_cut_off_is_told_by_the_seal_kept_elsewhere() -> None:
    keys = _three_sealed()
    kept = prove().head
    models.QuerySet(Change).filter(pk=keys[2]).delete()
    Batch.objects.order_by("-pk").first().delete()
    assert not prove().problems and prove().head != kept


def test_what_was_erased_cannot_be_written_to() -> None:
    _vocabulary()
    seal()
    erase(ANA, Change.objects.get(), reason="asked by the person")
    _tamper(after={"slug": "forged"})
    assert "written to after it was erased" in " ".join(prove().problems)


def test_a_person_is_forgotten_and_what_they_did_stays_proven() -> None:
    vocabulary = _vocabulary()
    create(Author("8", "Eva"), Vocabulary(slug="other"))
    seal()
    assert forget_person(REGISTER, "7", reason="asked by the person") == 1
    first = changes_of(vocabulary)[0]
    assert (first.who_id, first.who_label, first.who_salt) == ("", "", "")
    assert first.after["slug"] == "own"
    seal()
    assert not prove().problems
    models.QuerySet(Change).filter(pk=first.pk).update(who_label="Eva")
    assert "names another author" in " ".join(prove().problems)


def test_a_change_from_before_people_had_a_digest_of_their_own_is_proven_and_erased() -> None:
    _vocabulary()
    old = Change.objects.get()
    old.who_salt = old.who_digest = ""
    _tamper(who_salt="", who_digest="", digest=digest_of(old))
    seal()
    assert not prove().problems
    forget_person(REGISTER, "7", reason="asked by the person")
    assert not prove().problems and prove().erased == 1


def test_an_erasure_has_a_reason() -> None:
    _vocabulary()
    with pytest.raises(ValidationError):
        erase(ANA, Change.objects.get(), reason=" ")


def test_a_forged_digest_breaks_the_seal() -> None:
    _vocabulary()
    seal()
    _tamper(after={"slug": "forged"})
    _tamper(digest=digest_of(Change.objects.order_by("pk").first()))
    assert "does not match" in " ".join(prove().problems)


def test_erasing_a_payload_keeps_the_chain() -> None:
    _vocabulary()
    seal()
    erase(ANA, Change.objects.get(), reason="asked by the person")
    erased = Change.objects.order_by("pk").first()
    assert (erased.after, erased.salt, erased.who_label) == (None, "", "")
    seal()
    assert not prove().problems and prove().erased == 1
