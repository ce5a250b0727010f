"""What becomes of a proposal: put off, merged, withdrawn; a draft, and the text that came of it."""

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse

from mandato_web.consultations import drafts, publishing
from mandato_web.consultations.drafting import read_lines
from mandato_web.consultations.models import Consultation
from mandato_web.meetings.models import MeetingFact
from mandato_web.meetings.rows import ProposalRow
from mandato_web.search.queries import find
from tests.web.consultations.making import AUTHOR, CLOSES, PUBLISHED
from tests.web.factories import make_actor, make_meeting

pytestmark = pytest.mark.django_db


@pytest.fixture
def proposal() -> MeetingFact:
    state = make_actor("aland", names={"en": "Aland"})
    words = {"en": "Found a school of pilots.", "es": "Fundar una escuela de prácticos."}
    return MeetingFact.objects.create(
        meeting=make_meeting("harbour-talks"), kind=MeetingFact.Kind.PROPOSAL, position=0, words=words, actor=state
    )


def _draft_of(proposal: MeetingFact) -> Consultation:
    consultation = drafts.save_consultation(
        AUTHOR, Consultation(), rounds=[{"opens": PUBLISHED, "closes": CLOSES}], lineage=[], slug="school-draft",
        titles={"en": "Draft on a school"}, kind="declaration", published_on=PUBLISHED, proposal=proposal,
    )  # fmt: skip
    drafts.write_draft(AUTHOR, consultation, read_lines("1. There is a school."), "en")
    return drafts.open_consultation(AUTHOR, consultation)


def test_a_proposal_becomes_a_draft_and_the_text_takes_it_up(proposal: MeetingFact, client: Any) -> None:
    consultation = _draft_of(proposal)
    proposal.refresh_from_db()
    assert proposal.result == "drafted"
    page = reverse("meetings:proposal", args=["harbour-talks", proposal.pk])
    assert b"Draft on a school" in client.get(page).content
    assert b"Found a school of pilots." in client.get(consultation.get_absolute_url()).content
    publishing.publish_text(AUTHOR, consultation, today=CLOSES + timedelta(days=1))
    proposal.refresh_from_db()
    assert proposal.result == "taken-up"


@pytest.mark.parametrize("result", ["withdrawn", "merged", "not-taken-up", "partly"])
def test_what_a_meeting_decided_stands(proposal: MeetingFact, result: str) -> None:
    MeetingFact.objects.filter(pk=proposal.pk).update(result=result)
    proposal.refresh_from_db()
    _draft_of(proposal)
    proposal.refresh_from_db()
    assert proposal.result == result


def test_an_editor_begins_a_draft_from_the_page_of_the_proposal(
    proposal: MeetingFact, client: Any, person: Any
) -> None:
    client.force_login(person("editor"))
    page = client.get(reverse("meetings:proposal", args=["harbour-talks", proposal.pk])).content.decode()
    assert f"?proposal={proposal.pk}" in page
    form = client.get(f"{reverse('consultations:new')}?proposal={proposal.pk}").content.decode()
    assert "Found a school of pilots." in form
    assert client.get(f"{reverse('consultations:new')}?proposal=x").status_code == 200


def test_every_fate_can_be_chosen_and_narrows_the_list(proposal: MeetingFact, client: Any) -> None:
    offered = {value for value, _label in ProposalRow().fields["result"].choices}
    assert {"drafted", "deferred", "merged", "withdrawn", "carried-over"} <= offered
    MeetingFact.objects.filter(pk=proposal.pk).update(result="deferred")
    address = reverse("meetings:proposals")
    assert [one.pk for one in client.get(f"{address}?result=deferred").context["page"].records] == [proposal.pk]
    assert not client.get(f"{address}?result=merged").context["page"].records


def test_search_finds_what_was_proposed_and_what_was_drafted(proposal: MeetingFact) -> None:
    from mandato_web.meetings.indexing import index_meeting

    index_meeting(proposal.meeting)
    _draft_of(proposal)
    kinds = {hit.kind: hit.address for hit in find("school", "en").hits}
    assert kinds["proposal"] == f"/meetings/harbour-talks/proposals/{proposal.pk}/"
    assert kinds["consultation"] == "/consultations/school-draft/"
