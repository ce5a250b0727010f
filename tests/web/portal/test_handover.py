"""The hand-over pack: what it gathers, in which languages and forms, and who may have it."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Bearer
from mandato_web.findings.models import AuditRun, Finding
from mandato_web.portal.handover import gather
from mandato_web.portal.handover_brief import write_hand_over
from mandato_web.portal.handover_commanding import write_pack
from mandato_web.reporting.models import Round
from tests.web.factories import Register, make_register

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 22)


@pytest.fixture
def held() -> Register:
    return make_register()


def _words(register: Register, language: str = "en") -> str:
    with translation.override(language):
        return repr(write_hand_over(gather(register.meeting, TODAY), site="https://example.org"))


def test_what_the_meeting_promised_stands_in_it(held: Register) -> None:
    pack = gather(held.meeting, TODAY)
    promised = {line.commitment for one in pack.promised for line in one.lines}
    assert {held.forum, held.upkeep} <= promised
    assert pack.total == len(promised)
    assert "delivered" in {state for one in pack.promised for state, _label, _n in one.counts}


def test_what_is_past_due_leads(held: Register) -> None:
    held.upkeep.nature, held.upkeep.due_kind, held.upkeep.due_until = "once", "by", date(2026, 1, 31)
    held.upkeep.save()
    pack = gather(held.meeting, TODAY)
    assert [line.commitment for line in pack.past_due] == [held.upkeep]
    assert gather(held.meeting, date(2025, 12, 31)).past_due == []


def test_an_open_mandate_names_whom_it_is_given_to(held: Register) -> None:
    office = Actor.objects.get(slug="harbour-office")
    held.upkeep.strength = "request"
    held.upkeep.save()
    bearer = Bearer.objects.create(
        commitment=held.upkeep, part="addressee", position=0, named={"en": "the Office"}, found_in="own"
    )
    bearer.actors.set([office])
    assert [line.commitment for line in gather(held.meeting, TODAY).mandates] == [held.upkeep]
    held.upkeep.state, held.upkeep.state_by = "withdrawn", "Harbour Office"
    held.upkeep.save()
    assert gather(held.meeting, TODAY).mandates == []


def test_gaps_come_from_the_audit_and_say_when_there_was_none(held: Register) -> None:
    assert not gather(held.meeting, TODAY).audited
    now = timezone.now()
    AuditRun.objects.create(stage=AuditRun.Stage.DONE, queued_at=now, finished_at=now)
    provision = held.upkeep.provision
    facts = {"severity": "info", "instrument": held.declaration, "provision": provision, "message": "x"}
    Finding.objects.create(fingerprint="1" * 64, code="commitment-uncovered", first_seen=now, **facts)
    pack = gather(held.meeting, TODAY)
    assert pack.audited
    assert [hole.provision for hole in pack.holes] == [provision]


def test_a_round_says_how_many_reported(held: Register) -> None:
    asked = Round.objects.create(
        slug="r", titles={"en": "First round"}, period_from=TODAY, period_until=TODAY, opens=TODAY, deadline=TODAY
    )
    asked.actors.set(held.states)
    assert "0 of 2 have published reports" in _words(held)


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Hand-over: "), ("es", "Traspaso: "), ("pt", "Transição: ")],
)
def test_it_is_written_in_three_languages(held: Register, language: str, words: str) -> None:
    assert words in _words(held, language)


def test_invented_and_real_things_are_kept_apart(held: Register) -> None:
    held.meeting.is_example = True
    held.meeting.save()
    pack = gather(held.meeting, TODAY)
    assert pack.promised == [] and pack.mandates == []
    assert "invented" in _words(held)


def test_its_queries_do_not_grow_with_the_register(held: Register, django_assert_max_num_queries: Any) -> None:
    for n in range(3):
        one = Round.objects.create(
            slug=f"r{n}",
            titles={"en": f"Round {n}"},
            period_from=TODAY,
            period_until=TODAY,
            opens=TODAY,
            deadline=TODAY + timedelta(days=n),
        )
        one.actors.set(held.states)
    with django_assert_max_num_queries(40):
        gather(held.meeting, TODAY)


@pytest.mark.parametrize("role", ["focal-point", "coordinator", "observer", "administrator"])
def test_only_editors_have_it(held: Register, person: Any, client: Any, role: str) -> None:
    address = reverse("portal:hand-over", args=[held.meeting.slug])
    assert client.get(address).status_code == 302
    client.force_login(person(role, held.states[0]) if role != "administrator" else person(role))
    assert client.get(address).status_code == 403
    assert client.get(reverse("portal:hand-overs")).status_code == 403


def test_an_editor_reads_it_and_takes_it_away(held: Register, person: Any, client: Any) -> None:
    client.force_login(person("editor"))
    address = reverse("portal:hand-over", args=[held.meeting.slug])
    assert (
        reverse("portal:hand-over", args=[held.meeting.slug])
        in client.get(held.meeting.get_absolute_url()).content.decode()
    )
    assert client.get(reverse("portal:hand-overs")).status_code == 200
    assert "In short" in client.get(address).content.decode()
    word = client.get(address, {"form": "docx"})
    assert word.content[:2] == b"PK" and ".docx" in word["Content-Disposition"]
    assert "no-store" in word["Cache-Control"]
    assert client.get(address, {"form": "exe"}).status_code == 200
    assert client.get(reverse("portal:hand-over", args=["nowhere"])).status_code == 404


def test_it_is_written_as_pdf(held: Register, person: Any, client: Any) -> None:
    pytest.importorskip("typst")
    client.force_login(person("editor"))
    found = client.get(reverse("portal:hand-over", args=[held.meeting.slug]), {"form": "pdf"})
    assert found.content[:5] == b"%PDF-"


def test_the_command_writes_a_file_or_says_why_not(held: Register, tmp_path: Path, capsys: Any) -> None:
    to = tmp_path / "pack.docx"
    assert write_pack(held.meeting.slug, language="es", form="docx", to=str(to)) == 0
    assert to.read_bytes()[:2] == b"PK"
    assert write_pack("nowhere", language="es", form="docx") == 1
    assert held.meeting.slug in capsys.readouterr().err
    assert write_pack(held.meeting.slug, language="es", form="docx", to=str(tmp_path / "no" / "x")) == 1
