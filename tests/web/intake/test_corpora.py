"""Many texts written together are what they would be if each were published alone; one that is refused costs itself."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, models, transaction
from django.test.utils import CaptureQueriesContext

import mandato
from mandato_web.agreements.models import Agreement
from mandato_web.commitments.models import Bearer, Commitment, CommitmentWording
from mandato_web.files.services import store
from mandato_web.history.models import Change
from mandato_web.history.proof import prove
from mandato_web.instruments.linking import linking_once
from mandato_web.instruments.models import Citation, Instrument, LanguageVersion, Provision, ProvisionText
from mandato_web.instruments.services import create_instrument
from mandato_web.intake.addresses import FreeAddresses, free_slug
from mandato_web.intake.corpora import COMMAND, publish_readings
from mandato_web.intake.publishing import publish_text
from mandato_web.intake.reading import reading_of
from mandato_web.search.models import Entry
from tests.web.factories import make_actor
from tests.web.intake.pledges import RESTATEMENT

pytestmark = pytest.mark.django_db
_WRITTEN: tuple[type[models.Model], ...] = (
    Instrument, LanguageVersion, Provision, ProvisionText, Citation, Commitment, CommitmentWording, Bearer, Agreement,
    Entry, Change,
)  # fmt: skip
_OF_THEIR_MOMENT = {"id", "read_at", "published_at", "at", "salt", "digest", "who_salt", "who_digest", "subject_id"}
_AGREEMENT = """MEMORANDUM OF UNDERSTANDING BETWEEN THE HARBOUR OFFICE AND THE LIGHT OFFICE

Signed at Quay Town on 3 May 2011.

Article 1. Duties
1. The Harbour Office shall:
(a) publish a list of lights by 31 December 2012;
(b) report on paragraph 2 of this article every year.
2. The Parties invite the Pilot Union to train masters.

Article 2. Term
This memorandum enters into force on signature and remains in force for five years. It is renewed tacitly unless one of
the Parties objects six months before.
"""
_RESOLUTION = """RESOLUTION {number}/2001

Noting paragraph 9 of resolution {number}/2001,

1. The Parties shall open harbour {number} by 31 December 2009.

2. We recall paragraph 1 of resolution {other}/2001 and Article 1 of the memorandum of understanding between the Harbour
Office and the Light Office.
"""


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    texts = [_AGREEMENT, RESTATEMENT, *(_RESOLUTION.format(number=n, other=n % 3 + 1) for n in (1, 2, 3)), ""]
    texts.append(texts[2].replace("open", "close"))  # the same name again
    texts.append(texts[3])  # the same file again
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.txt").write_text(text)
    return sorted(tmp_path.iterdir())


def _publish_each(paths: Iterable[Path]) -> None:
    with linking_once():
        for one in mandato.read_many(list(paths)):
            if one.result is None:
                continue
            reading = reading_of(one.result)
            file = store(one.path.read_bytes(), name=one.path.name, media_type=reading.media_type)
            for printed in [] if file.versions.exists() else reading.instruments:
                named = {printed["language"]: printed["title"] or one.path.stem}
                facts = {"titles": named, "date": printed["date"] or "", "place": printed["place"] or ""}
                made = create_instrument(COMMAND, free_slug(printed["id"]), printed["kind"], **facts)
                source = reading.source(one.path.name, file)
                publish_text(COMMAND, made, printed, source, neighbours={printed["id"]: made})


def _holds() -> dict[str, list[Any]]:
    return {model.__name__: sorted(map(_tell, model._default_manager.all()), key=str) for model in _WRITTEN}


def _tell(one: models.Model) -> dict[str, Any]:
    """Its fields, other records by their names."""
    told: dict[str, Any] = {}
    for field in one._meta.concrete_fields:
        if field.attname not in _OF_THEIR_MOMENT:
            value = getattr(one, field.name)
            told[field.name] = str(value) if isinstance(value, models.Model) else value
    if isinstance(one, Change):
        told["after"] = {name: value for name, value in (one.after or {}).items() if name != "published_at"}
        told["after"].pop("instrument_id", None)
    if isinstance(one, Bearer):
        told["actors"] = [str(actor) for actor in one.actors.all()]
    if isinstance(one, Citation):
        told["target"] = one.target_provision and (one.target_provision.instrument.slug, one.target_provision.eid)
    return told


def test_together_they_are_what_each_alone_would_be(paths: list[Path]) -> None:
    make_actor("harbour-office", names={"en": "Harbour Office"})
    make_actor("pilot-union", names={"en": "Pilot Union"})
    with transaction.atomic():
        _publish_each(paths)
        alone = _holds()
        transaction.set_rollback(True)
    assert not Instrument.objects.exists()
    done = list(publish_readings(mandato.read_many(paths)))
    together = _holds()
    for name, found in alone.items():
        assert together[name] == found, name
    assert [one.path for one in done] == paths
    assert [len(one.instruments) for one in done] == [1, 1, 1, 1, 1, 0, 1, 0]
    assert "empty" in done[5].problem and not done[7].problem
    assert Agreement.objects.exclude(renewal="").exists()
    assert Bearer.objects.filter(actors__slug="pilot-union").exists()
    assert {"resolved", "missing"} <= set(Citation.objects.values_list("status", flat=True))
    assert prove().problems == []


def test_one_that_is_refused_costs_only_itself(paths: list[Path], monkeypatch: Any) -> None:
    readings = list(mandato.read_many(paths[:5]))
    wrong = readings[2].result
    assert wrong is not None
    spoilt = replace(wrong, instruments=tuple(replace(one, place="Quay Town " * 20) for one in wrong.instruments))
    readings[2] = replace(readings[2], result=spoilt)
    paths[1].unlink()  # somebody took it away meanwhile
    done = list(publish_readings(readings))
    assert [len(one.instruments) for one in done] == [1, 0, 0, 1, 1]
    assert "120" in done[2].problem and done[1].problem
    assert Instrument.objects.count() == 3 and LanguageVersion.objects.count() == 3
    assert Change.objects.filter(action="created", subject_kind="instruments.instrument").count() == 3


def test_ten_times_as_many_ask_hardly_more(tmp_path: Path) -> None:
    asked = []
    for first, beyond in ((0, 4), (4, 44)):
        made = [tmp_path / f"{number:03}.txt" for number in range(first, beyond)]
        for number, path in enumerate(made, start=first):
            path.write_text(_RESOLUTION.format(number=number + 1, other=1))
        readings = list(mandato.read_many(made))
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert sum(len(one.instruments) for one in publish_readings(readings)) == beyond - first
        asked.append(len(queries))
    assert asked[1] < asked[0] + 40 / 2  # a statement holds so many rows: some are in pieces


def test_addresses_are_given_once() -> None:
    for slug in ("pact", "pact-2", "pact-4"):
        Instrument.objects.create(slug=slug, kind="declaration", titles={"en": slug})
    addresses = FreeAddresses()
    assert [addresses.give("pact") for _turn in range(3)] == ["pact-3", "pact-5", "pact-6"]
    assert addresses.give("pact-3") == "pact-3-2"
    assert addresses.give("") == "text"
    assert free_slug("pact") == "pact-3" and free_slug("p" * 200) == "p" * 150
