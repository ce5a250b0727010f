"""More of the register for the matrix of rights: drafts under comment, treaties, practices, experts, the press, errors.

Marks as in `rights_world`, which calls these.
"""

from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from mandato_web.consultations import answering, commenting, drafts
from mandato_web.consultations.drafting import read_lines
from mandato_web.consultations.models import Consultation
from mandato_web.history.services import REGISTER, Author
from mandato_web.knowledge import asking, consenting
from mandato_web.knowledge import services as knowing
from mandato_web.knowledge.links import token_of
from mandato_web.knowledge.models import Alert, MediaRequest, Resource, Subscription
from mandato_web.meetings.models import MeetingFact
from mandato_web.portal.models import Mistake
from mandato_web.ratifications import services as ratifying
from mandato_web.ratifications.models import Action, Treaty
from tests.web.factories import make_instrument
from tests.web.knowledge.telling import make_practice, make_theme, review_of

SEES = {
    "SECRET-COMMENT": {"focal point", "coordinator"},
    "SECRET-SENT": {"focal point", "coordinator", "editor"},
    "SECRET-WAITING": {"editor"},
    "SECRET-ANSWER": {"editor"},
    "SECRET-PRACTICE": {"focal point", "coordinator"},
    "SECRET-REPLICATION": {"editor"},
    "SECRET-EXPERT": {"editor"},
    "SECRET-PRESS": {"editor"},
    "SECRET-ACTION": {"focal point", "coordinator", "editor"},
    "SECRET-ERROR": {"editor"},
}
FOR_EVER = date(2099, 1, 1)


def consult(people: Any, aland: Any, samples: Any) -> None:
    """Comments are public once the answers are: until then they are their actor's and the secretariat's."""
    consultation = drafts.save_consultation(
        REGISTER, Consultation(), slug="lights-draft", titles={"en": "Draft on lights"}, kind="action-plan",
        published_on=date(2020, 1, 1), incorporated_by=FOR_EVER, presented_on=FOR_EVER,
        rounds=[{"opens": date(2020, 1, 1), "closes": FOR_EVER, "states": True, "observers": True, "anyone": True}],
        lineage=[],
    )  # fmt: skip
    drafts.write_draft(REGISTER, consultation, read_lines("1. The states mend every light.\n2. A forum is held."), "en")
    drafts.open_consultation(REGISTER, consultation)
    assert consultation.draft is not None
    key = next(iter(consultation.draft.by_key))
    focal = Author.from_user(people["focal point"])
    inside = commenting.write_inside(focal, consultation, aland, key, language="en", text="SECRET-COMMENT")
    commenting.write_inside(focal, consultation, aland, key, language="en", text="SECRET-SENT", position=True)
    (sent,) = commenting.send_position(Author.from_user(people["coordinator"]), consultation, aland)
    answering.answer(Author.from_user(people["editor"]), [sent], "partly", "SECRET-ANSWER")
    waiting = commenting.comment_as_visitor(consultation, key, name="Vera", language="en", text="SECRET-WAITING")
    samples["/consultations/"] = {
        "slug": "lights-draft", "key": key, "actor": "aland", "language": "en", "form": "xlsx", "step": "discard",
        "pk": inside.pk,
    }  # fmt: skip
    samples["/consultations/<slug:slug>/answers/"] = {"pk": sent.pk}
    samples["/consultations/<slug:slug>/moderation/"] = {"pk": waiting.pk}


def ratify(people: Any, aland: Any, samples: Any) -> None:
    instrument = make_instrument("lights-convention", kind="treaty", date="2020-03-15", is_stub=True)
    treaty = ratifying.save_treaty(
        REGISTER, Treaty(instrument=instrument), instruments=2, wait="P90D", joining="P30D", leaving="P1Y",
        depositary_office={"en": "Harbour master"}, source="Harbour Gazette",
    )  # fmt: skip
    waits = ratifying.save_action(
        Author.from_user(people["focal point"]), Action(treaty=treaty), confirm=False, actor=aland, kind="signature",
        on=date(2021, 1, 10), source="SECRET-ACTION",
    )  # fmt: skip
    samples["/ratifications/"] = {"slug": "lights-convention", "pk": waits.pk}
    samples["/ratifications/of/"] = {"slug": "aland"}
    samples["/ratifications/measures/"] = {"slug": samples["/commitments/"]["slug"]}


def know(people: Any, aland: Any, samples: Any, posts: Any) -> None:
    theme = make_theme()
    own = {"contributor": aland, "author_id": people["focal point"].pk}
    make_practice("own-watch", titles={"en": "SECRET-PRACTICE"}, **own)
    public = make_practice("night-watch", stage="review")
    review_of(public, people["editor"])
    knowing.publish_practice(REGISTER, public)
    asked = make_practice("buoy-watch", stage="review", titles={"en": "SECRET-REVIEWED"}, **own)
    knowing.invite_reviewer(REGISTER, asked, people["other focal point"])
    samples["/knowledge/<slug:slug>/review/"] = {"slug": "buoy-watch"}
    told = knowing.add_replication(
        Author.from_user(people["focal point"]), public, publish=False, actor=aland, since="2024",
        changed={"en": "SECRET-REPLICATION"}, contributor=aland,
    )  # fmt: skip
    posts["/knowledge/<slug:slug>/act/"] = {"act": "submit"}
    samples["/knowledge/"] = {"slug": "own-watch", "key": told.pk}
    samples["/knowledge/<slug:slug>/replications/"] = {"slug": "night-watch"}
    tool = knowing.save_resource(
        REGISTER, Resource(), links={}, slug="chart-room", kind="tool", titles={"en": "Charts"}
    )
    samples["/knowledge/resources/"] = {"slug": tool.slug}
    _press(theme, samples)


def _press(theme: Any, samples: Any) -> None:
    expert = consenting.invite(REGISTER, email="expert@example.org", name="Ana Experta", language="en")
    consenting.consent(
        expert, themes=[theme], languages=["es"], countries=["EC"], availability="any-time", audience="everybody",
        shown=["languages"], phone="SECRET-EXPERT", organisation="SECRET-EXPERT",
    )  # fmt: skip
    request = MediaRequest.objects.create(
        email="press@example.org", name="SECRET-PRESS", outlet="The Buoy", question="SECRET-PRESS", language="en",
        languages=["es"], country_code="EC", deadline=timezone.now() + timedelta(days=9), asked_at=timezone.now(),
    )  # fmt: skip
    request.themes.set([theme])
    asking.confirm_request(request)
    asking.alert_experts(REGISTER, request, [expert])
    asking.subscribe(visitor="1", email="reader@example.org", theme=theme, language="en")
    samples["/knowledge/experts/me/"] = {"token": token_of(expert)}
    samples["/knowledge/media/"] = {"key": request.pk}
    samples["/knowledge/media/answer/"] = {"token": token_of(Alert.objects.get())}
    samples["/knowledge/media/mine/"] = {"token": token_of(request)}
    samples["/knowledge/media/alerts/mine/"] = {"token": token_of(Subscription.objects.get())}


def propose(held: Any, samples: Any) -> None:
    tabled = MeetingFact.objects.create(
        meeting=held.meeting, kind="proposal", number="7", words={"en": "A light in each port."}, actor=held.states[0]
    )
    samples["/meetings/<slug:slug>/proposals/"] = {"pk": tabled.pk}


def err(samples: Any) -> None:
    told = Mistake.objects.create(
        page="/commitments/", what="SECRET-ERROR", email="reader@example.org", language="en", told_at=timezone.now()
    )
    samples["/desk/errors/"] = {"pk": told.pk}
