"""One register with something of everything, for the matrix of rights: whose is whose, and what nobody else may see.

What is unpublished carries a mark in its words: `SECRET-<whose>`; `may_see` says who may read which mark.
"""

import re
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from django.utils import timezone

from mandato_web.accounts import inviting
from mandato_web.accounts.models import Accreditation, Appointment, User
from mandato_web.accounts.services import make_sign_in_link
from mandato_web.actors.merging import merge
from mandato_web.agreements import services as agreeing
from mandato_web.agreements.models import Agreement
from mandato_web.files.services import store
from mandato_web.findings.models import Finding
from mandato_web.history.services import REGISTER, Author
from mandato_web.intake import jobs
from mandato_web.intake.models import Dossier, Job, Package, Upload
from mandato_web.meetings.models import MeetingDocument, MeetingFact, Series
from mandato_web.notices.models import Letter
from mandato_web.programmes import services as planning
from mandato_web.programmes.models import ActionPlan, Activity, Indicator, PlanPart, Programme, YearDocument
from mandato_web.reporting import services as reporting
from mandato_web.reporting.assessing import save_assessment
from mandato_web.reporting.models import Assessment
from mandato_web.reporting.rounds import assign, save_round
from mandato_web.themes.models import Theme, Vocabulary
from tests.web import rights_rooms
from tests.web.factories import Part, make_actor, make_instrument, make_register, make_version

# Who is asked, in the order of the table's columns. "own" is Aland, or the Sailors' Club for observers.
PEOPLE = {
    "visitor": (None, None),
    "observer": ("observer", "sailors-club"),
    "other observer": ("observer", "pilots-club"),
    "focal point": ("focal-point", "aland"),
    "other focal point": ("focal-point", "borduria"),
    "coordinator": ("coordinator", "aland"),
    "other coordinator": ("coordinator", "borduria"),
    "editor": ("editor", None),
    "administrator": ("administrator", None),
}
SEES = {
    "SECRET-DRAFT": {"focal point", "coordinator"},
    "SECRET-SUBMITTED": {"focal point", "coordinator", "editor"},
    "SECRET-CLUB": {"observer"},
    "SECRET-REVIEWED": {"focal point", "coordinator", "other focal point", "editor"},
    "SECRET-ASSESSMENT": {"editor"},
    "SECRET-EXCHANGE": {"focal point", "coordinator", "other focal point", "other coordinator", "editor"},
    "SECRET-INTERNAL": {"editor"},
    "SECRET-LETTER": {"administrator"},
    "SECRET-REQUEST": {"editor", "administrator"},
    "SECRET-PAPER": {"editor"},
    "SECRET-FINDING": {"editor"},
    "SECRET-PROPOSAL": {"editor"},
    **rights_rooms.SEES,
}


# For parts of an address of which the world has no sample: there is nothing there, for anybody.
NOTHING = {"int": "4000000", "slug": "none-such", "str": "none-such", "uuid": "00000000-0000-0000-0000-000000000000"}


class World(NamedTuple):
    """`samples`: for an address, or for all that begin with it, what its parts are. `posts`: what a form says."""

    people: dict[str, User | None]
    samples: dict[str, dict[str, Any]]
    posts: dict[str, dict[str, Any]]


def make_world() -> World:
    held = make_register()
    aland, _borduria = held.states
    club, _pilots = make_actor("sailors-club", kind="organisation"), make_actor("pilots-club", kind="organisation")
    people = {name: _person(name, *role) for name, role in PEOPLE.items()}
    samples: dict[str, dict[str, Any]] = {
        "/instruments/": {"slug": "harbour-declaration", "eid": "para_2", "code": "akn", "plan": "harbour-plan"},
        "/commitments/": {"slug": held.forum.slug},
        "/actors/": {"slug": "aland", "kind": "csv"},
        "/calendar/actors/": {"slug": "aland"},
        "/history/": {"room": "commitments", "slug": held.forum.slug},
        "/history/<slug:room>/<slug:slug>/undo/": {"room": "instruments", "slug": "harbour-declaration"},
        "/records/": {"label": "actors.actor", "pk": aland.pk},
        "/hand-over/": {"slug": "first-forum"},
        "/api/": {"key": held.forum.slug, "instrument": "harbour-declaration", "eid": "para_2"},
        "/api/v1/actors/": {"key": "aland"},
        "/api/v1/agreements/": {"key": "internal-pact"},
        "/api/v1/instruments/": {"key": "internal-pact"},
        "/api/v1/assessments/": {"key": "review"},
        "/api/v1/meetings/": {"key": "first-forum"},
        "/api/v1/programmes/": {"key": "lights"},
        "/api/v1/activities/": {"key": "forum"},
        "/api/v1/indicators/": {"key": "pilots"},
    }
    posts: dict[str, dict[str, Any]] = {}
    _report(held, people, club, aland, samples, posts)
    _assess(held, samples)
    _agree(held, people, aland, samples)
    _meet(held, samples)
    _plan(held, samples)
    _gather(samples)
    _account(people, aland, samples)
    _find(held, samples)
    rights_rooms.consult(people, aland, samples)
    rights_rooms.ratify(people, aland, samples)
    rights_rooms.know(people, aland, samples, posts)
    rights_rooms.propose(held, samples)
    rights_rooms.err(samples)
    gone = make_actor("alandia", kind="organisation")
    done = merge(REGISTER, club, gone, reason="one and the same")
    samples["/actors/<slug:slug>/merges/"] = {"slug": "sailors-club", "pk": done.pk}
    return World(people, samples, posts)


def fill_address(address: str, world: World) -> str:
    """By the most exact samples that the address begins with."""
    fitting = sorted((one for one in world.samples if address.startswith(one)), key=len)
    held: dict[str, Any] = {}
    for one in fitting:
        held |= world.samples[one]
    path = re.sub(r"<(?:(\w+):)?(\w+)>", lambda part: str(held.get(part[2], NOTHING[part[1] or "str"])), address)
    return path + str(held.get("?", ""))


def _person(name: str, role: str | None, actor: str | None) -> User | None:
    from mandato_web.actors.models import Actor

    if role is None:
        return None
    user = User.objects.create_user(f"{name.replace(' ', '-')}@example.org")
    user.set_password("seven lamps at the harbour")
    user.save()
    Appointment.objects.create(user=user, role=role, actor=Actor.objects.get(slug=actor) if actor else None)
    return user


def _report(held: Any, people: Any, club: Any, aland: Any, samples: Any, posts: Any) -> None:
    from mandato_web.reporting.models import Round

    save_round(
        REGISTER, Round(), actors=[aland], instruments=[held.declaration], slug="round", titles={"en": "Round"},
        opens=date(2020, 1, 1), deadline=date(2099, 1, 1), period_from=date(2020, 1, 1), period_until=date(2020, 6, 1),
    )  # fmt: skip
    draft = reporting.save_draft(
        people["focal point"], held.upkeep, aland, state="practised", narrative={"en": "SECRET-DRAFT"}
    )
    sent = reporting.save_draft(
        people["focal point"], held.forum, aland, state="delivered", narrative={"en": "SECRET-SUBMITTED"}
    )
    reporting.submit_report(people["coordinator"], sent)
    view = reporting.save_draft(people["observer"], held.upkeep, club, voice="other", narrative={"en": "SECRET-CLUB"})
    assert view.pk
    paper = store(b"SECRET-DRAFT", name="SECRET-DRAFT.txt", media_type="text/plain")
    evidence = reporting.add_evidence(
        Author.from_user(people["focal point"]), draft, file=paper, titles={"en": "SECRET-DRAFT"}
    )
    assign(REGISTER, [held.upkeep], aland, person=people["focal point"], note="SECRET-DRAFT")
    samples["/files/"] = {"sha256": paper.sha256}
    samples["/reporting/"] = {"slug": "round", "actor": "aland", "pk": draft.pk, "step": "submit"}
    samples["/reporting/assess/"] = {"slug": held.upkeep.slug}
    samples["/reporting/write/"] = {"slug": held.upkeep.slug, "?": "?as=aland&voice=reported"}
    samples["/reporting/grids/"] = {"slug": "harbour-declaration"}
    samples["/reporting/evidence/"] = {"pk": evidence.pk, "step": "show"}
    samples["/api/v1/reports/"] = {"key": draft.pk}
    posts["/reporting/due/nothing-new/"] = {"actor": "aland", "commitment": held.upkeep.slug}


def _assess(held: Any, samples: Any) -> None:
    save_assessment(
        REGISTER, Assessment(), slug="review", titles={"en": "SECRET-ASSESSMENT"}, kind="agreement",
        assessor=make_actor("review-body", kind="body"), instrument=held.agreement, said_on="2025-11",
        criteria=[{"titles": {"en": "Use"}, "findings": {"en": "SECRET-ASSESSMENT"}}],
        recommendations=[{"words": {"en": "SECRET-ASSESSMENT."}, "addressee": held.states[0]}],
    )  # fmt: skip
    samples["/reporting/assessments/"] = {"slug": "review"}


def _agree(held: Any, people: Any, aland: Any, samples: Any) -> None:
    agreement = held.agreement.agreement
    agreeing.change_agreement(REGISTER, agreement, {"visibility": "parties"})
    note = agreeing.send_message(
        Author.from_user(people["focal point"]), agreement, text="SECRET-EXCHANGE", file=None, file_name="", actor=aland
    )
    decided = agreeing.decide(REGISTER, agreement, "renew", reason="It works.", decide_by=None)
    stood = agreeing.confirm_in_force(REGISTER, agreement, on=date(2024, 1, 1), evidence="letter")
    hidden = make_instrument("internal-pact", kind="agreement", titles={"en": "SECRET-INTERNAL"}, date="2021")
    make_version(hidden, "en", (Part("art_1", "SECRET-INTERNAL.", "1", "1"),))
    kept = Agreement.objects.create(instrument=hidden, visibility="internal")
    agreeing.index_agreement(kept)
    samples["/agreements/"] = {"slug": "pilot-agreement", "part": "term", "pk": note.pk, "kind": "scan"}
    samples["/agreements/<slug:slug>/decisions/"] = {"slug": "pilot-agreement", "pk": decided.pk}
    samples["/agreements/<slug:slug>/confirmations/"] = {"slug": "pilot-agreement", "pk": stood.pk}


def _meet(held: Any, samples: Any) -> None:
    Series.objects.create(slug="forums", kind="forum", names={"en": "Forums"})
    MeetingFact.objects.create(meeting=held.meeting, kind="conclusion", number="1", words={"en": "Light the lamps."})
    kept = store(b"SECRET-PAPER", name="paper.txt", media_type="text/plain")
    paper = MeetingDocument.objects.create(
        meeting=held.meeting, titles={"en": "SECRET-PAPER"}, file=kept, is_public=False
    )
    samples["/meetings/"] = {"slug": "first-forum", "number": "1", "kind": "csv", "pk": paper.pk}
    samples["/meetings/series/"] = {"slug": "forums"}


def _plan(held: Any, samples: Any) -> None:
    plan = ActionPlan.objects.create(slug="quadrennial", titles={"en": "Quadrennial"})
    part = PlanPart.objects.create(plan=plan, kind="axis", code="sea", titles={"en": "The sea"})
    lights = planning.save_programme(
        REGISTER, Programme(), links={"parts": [part]}, slug="lights", titles={"en": "Lights"}
    )
    planning.save_activity(
        REGISTER, Activity(), links={}, slug="forum", titles={"en": "The forum"}, programme=lights, part=part,
        lead=held.states[0], implements=[(held.forum, "direct")],
    )  # fmt: skip
    planning.save_indicator(
        REGISTER, Indicator(), links={"commitments": [held.forum]}, slug="pilots", titles={"en": "Pilots"},
        programme=lights, baseline=Decimal(10),
    )  # fmt: skip
    paper = store(b"Lamps.", name="plan.txt", media_type="text/plain")
    year = YearDocument.objects.create(programme=lights, kind="plan", year=2026, file=paper)
    samples["/programmes/"] = {"slug": "lights", "pk": year.pk}
    samples["/programmes/plans/"] = {"slug": "quadrennial"}
    samples["/programmes/plans/from/"] = {"slug": "harbour-plan"}
    samples["/programmes/activities/"] = {"slug": "forum"}
    samples["/programmes/indicators/"] = {"slug": "pilots"}
    Theme.objects.create(
        vocabulary=Vocabulary.objects.create(slug="own", names={"en": "Own"}), code="sea", names={"en": "Sea"}
    )
    samples["/themes/"] = {"vocabulary": "own", "code": "sea"}


def _gather(samples: Any) -> None:
    from tests.web.intake.packages import DECLARATION_ES

    package = Package.objects.create(name="SECRET-PROPOSAL", by_id="1", by_label="Ana")
    stored = store(DECLARATION_ES.encode(), name="SECRET-PROPOSAL.txt", media_type="text/plain")
    upload = Upload.objects.create(file=stored, name="SECRET-PROPOSAL.txt", package=package, by_id="1", by_label="Ana")
    jobs.read_upload.call(Job.objects.create(upload=upload, queued_at=timezone.now()).pk)
    dossier = Dossier.objects.order_by("pk")[0]
    Dossier.objects.filter(pk=dossier.pk).update(title="SECRET-PROPOSAL")
    samples["/desk/uploads/"] = {"pk": upload.pk}
    samples["/desk/packages/"] = {"pk": package.pk}
    samples["/desk/proposals/"] = {"pk": dossier.proposals.all()[0].pk}
    samples["/desk/dossiers/"] = {"pk": dossier.pk}
    samples["/desk/items/"] = {"pk": dossier.items.all()[0].pk}


def _account(people: Any, aland: Any, samples: Any) -> None:
    invited = inviting.invite(REGISTER, "invited@example.org", "focal-point", aland, name="Ida Invited")
    letter = Letter.objects.get(user=invited)
    Letter.objects.update(text=letter.text + "SECRET-LETTER", html=letter.html + "SECRET-LETTER")
    asked = Accreditation.objects.create(
        organisation="SECRET-REQUEST", person="SECRET-REQUEST", email="asks@example.org", purpose="SECRET-REQUEST",
        asked_at=timezone.now(),
    )  # fmt: skip
    samples["/notices/outbox/"] = {"key": letter.pk}
    samples["/accounts/people/"] = {"pk": invited.pk, "step": "sign-out"}
    samples["/accounts/roles/"] = {"pk": people["focal point"].appointments.get().pk}
    samples["/accounts/team/"] = {"slug": "aland", "pk": invited.appointments.get().pk}
    samples["/accounts/observers/"] = {"pk": asked.pk}
    samples["/accounts/invitation/"] = {"secret": letter.text.split("/invitation/")[1].split("/")[0]}
    samples["/accounts/sign-in/"] = {"secret": make_sign_in_link(people["editor"])}


def _find(held: Any, samples: Any) -> None:
    found = Finding.objects.create(
        fingerprint="f", code="DANGLING", severity="error", instrument=held.plan, message="SECRET-FINDING",
        first_seen=timezone.now(), is_public=False,
    )  # fmt: skip
    samples["/findings/"] = {"pk": found.pk}
    samples["/api/v1/findings/"] = {"key": found.pk}
    samples["/instruments/<slug:plan>/"] = {"plan": "harbour-plan", "slug": "harbour-declaration"}
