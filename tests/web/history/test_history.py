"""Changes are appended, sealed, and proved whole."""

import pytest
from django.core.exceptions import PermissionDenied
from django.db import models

from mandato_web.history.models import Batch, Change
from mandato_web.history.proof import prove
from mandato_web.history.queries import changes_of
from mandato_web.history.services import REGISTER, Author, change, create, erase, remove, seal
from mandato_web.themes.models import Vocabulary

pytestmark = pytest.mark.django_db
ANA = Author("7", "Ana")


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
        (lambda: _tamper(who_label="Eva"), "altered"),
        (lambda: _tamper(after={}), "altered"),
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
    assert problem in " ".join(prove().problems)


def test_a_forged_digest_breaks_the_seal() -> None:
    from mandato_web.history.services import digest_of

    _vocabulary()
    seal()
    _tamper(who_label="Eva")
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
