"""The tables themselves, in the order in which one leads to the next."""

from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.db.models import F, Q, QuerySet

from mandato_web.actors.models import Actor, Membership
from mandato_web.agreements.models import Agreement
from mandato_web.agreements.visibility import visible_agreements
from mandato_web.api.tables import Table
from mandato_web.commitments.models import Bearer, Commitment, CommitmentTheme, CommitmentWording, Lineage
from mandato_web.consultations.access import visible_consultations
from mandato_web.consultations.models import Comment, CommentRound, Consultation, Draft
from mandato_web.consultations.models import Stage as CommentStage
from mandato_web.findings.models import Finding
from mandato_web.findings.queries import visible_to
from mandato_web.instruments.models import (
    Citation,
    Instrument,
    LanguageVersion,
    Position,
    Provision,
    ProvisionText,
    Relation,
)
from mandato_web.instruments.queries import hidden_instruments, visible_instruments
from mandato_web.knowledge.models import Practice, Replication, Resource
from mandato_web.knowledge.queries import published as published_practices
from mandato_web.meetings.models import Meeting, MeetingFact
from mandato_web.programmes.models import Activity, Implementation, Indicator, Observation, Programme
from mandato_web.programmes.queries import withheld_observations
from mandato_web.ratifications.models import Action, Measure, Treaty
from mandato_web.reporting.models import Assessment, ProgressReport, Stage
from mandato_web.themes.models import Theme

_CONFIRMED = ("confirmed_by", "confirmed_at")


def _seen(found: QuerySet[Any], *paths: str) -> QuerySet[Any]:
    """Without what belongs to a text that visitors may not see."""
    hidden = hidden_instruments()
    return found.exclude(Q(*[(f"{path}__in", hidden) for path in paths], _connector=Q.OR)) if hidden else found


def _versions(model: Any, *paths: str) -> QuerySet[Any]:
    """Of current versions only."""
    return _seen(model.objects.filter(version__replaced_at__isnull=True), *paths)


def _reports() -> QuerySet[Any]:
    return _seen(ProgressReport.objects.filter(stage=Stage.PUBLISHED), "provision__instrument")


def _public_observations() -> set[int]:
    """Numbers of people so small that they could tell who is meant, and what would give them away."""
    return withheld_observations(Observation.objects.select_related("indicator"))


def _comments() -> QuerySet[Any]:
    """Those that anybody reads on the pages: once the answers are public, or at once where it was asked so."""
    found = Comment.objects.filter(stage=CommentStage.SENT, consultation__in=visible_consultations(None))
    return found.filter(Q(consultation__shows_comments=True) | Q(consultation__results_at__isnull=False))


TABLES = (
    Table(
        "instruments", Instrument, visible_instruments,
        ("slug", "kind", "titles", "short_titles", "symbol", "date", "place", "meeting=meeting__slug",
         "parent=parent__slug",
         "is_stub", "is_restatement", "is_example", "official_source", "official_url", "source", *_CONFIRMED,
         "published_at"),
        "/instruments/{slug}/", "slug", "Texts that were adopted, signed or published",
    ),
    Table(
        "versions", LanguageVersion, lambda: _seen(LanguageVersion.objects.filter(replaced_at=None), "instrument"),
        ("instrument=instrument__slug", "language", "title", "media_type", "text_sha256", "reader", "read_at",
         "is_authentic", "is_restatement", "applies_from"),
        "", "", "Their language versions",
    ),
    Table(
        "provisions", Provision, lambda: _seen(Provision.objects.filter(withdrawn_at=None), "instrument"),
        ("instrument=instrument__slug", "eid", "label", "number", "role", "level", "parent=parent__eid", "position",
         "rule", "doubt", *_CONFIRMED),
        "/instruments/{instrument}/{eid}", "eid", "Their provisions",
    ),
    Table(
        "provision_texts", ProvisionText,
        lambda: _versions(ProvisionText, "version__instrument").filter(provision__withdrawn_at=None),
        ("instrument=provision__instrument__slug", "eid=provision__eid", "language=version__language", "heading",
         "text", "start", "end", "page", "reader=version__reader"),
        "/instruments/{instrument}/{eid}", "", "What each provision says in each language",
    ),
    Table(
        "citations", Citation,
        lambda: _versions(Citation, "version__instrument", "target_instrument"),
        ("instrument=provision__instrument__slug", "eid=provision__eid", "language=version__language", "text", "start",
         "end", "status", "target=target_instrument__slug", "target_eid=target_provision__eid", "rule", "doubt",
         "reader=version__reader", *_CONFIRMED),
        "/instruments/{instrument}/{eid}", "", "What cites what",
    ),
    Table(
        "relations", Relation, lambda: _seen(Relation.objects.all(), "source", "target"),
        ("source=source__slug", "kind", "target=target__slug", "fact_source"),
        "", "", "How texts stand to each other",
    ),
    Table(
        "positions", Position, lambda: _seen(Position.objects.filter(person=""), "instrument"),
        ("instrument=instrument__slug", "actor=actor__slug", "named", "kind", "date", "source"),
        "", "", "Who adopted, signed or reserved",
    ),
    Table(
        "commitments", Commitment, lambda: _seen(Commitment.objects.filter(withdrawn_at=None), "instrument"),
        ("slug", "instrument=instrument__slug", "provision=provision__eid", "label=provision__label", "summaries",
         "action_verb", "action_kind", "strength", "nature", "is_mandate", "deliverable_kind", "due_kind", "due_from",
         "due_until", "due_recurrence", "state", "state_by", "state_on", "last_said_on", "triage", "rule", "doubt",
         *_CONFIRMED),
        "/commitments/{slug}/", "slug", "What provisions bind, ask or invite somebody to do",
    ),
    Table(
        "commitment_wordings", CommitmentWording,
        lambda: _versions(CommitmentWording, "version__instrument").filter(commitment__withdrawn_at=None),
        ("commitment=commitment__slug", "language=version__language", "text", "start", "end", "deliverable", "due",
         "reader=version__reader"),
        "/commitments/{commitment}/", "", "Their words, with the place in the source",
    ),
    Table(
        "bearers", Bearer,
        lambda: _seen(Bearer.objects.filter(commitment__withdrawn_at=None), "commitment__instrument"),
        ("commitment=commitment__slug", "part", "position", "named", "is_collective", "found_in", "actor=actors__slug",
         *_CONFIRMED),
        "/commitments/{commitment}/", "", "Who must act; a row for each actor",
    ),
    Table(
        "commitment_themes", CommitmentTheme,
        lambda: _seen(CommitmentTheme.objects.filter(commitment__withdrawn_at=None), "commitment__instrument"),
        ("commitment=commitment__slug", "vocabulary=theme__vocabulary__slug", "theme=theme__code", "confirmed_by"),
        "", "", "What commitments are about",
    ),
    Table(
        "lineage", Lineage, lambda: _seen(Lineage.objects.all(), "earlier__instrument", "later__instrument"),
        ("earlier=earlier__slug", "later=later__slug", "kind", "source"),
        "", "", "Mandates handed on",
    ),
    Table(
        "reports", ProgressReport, _reports,
        ("id", "commitment=commitment__slug", "instrument=provision__instrument__slug", "provision=provision__eid",
         "actor=actor__slug", "voice", "state", "said_on", "came_about", "period_from", "period_until", "narrative",
         "results", "next_step", "next_step_by", "unchanged", "source", "published_at"),
        "/reporting/reports/{id}/", "id", "What was said of commitments, once published",
    ),
    Table(
        "assessments", Assessment,
        lambda: _seen(Assessment.objects.filter(published_as__isnull=False), "published_as", "instrument"),
        ("slug", "kind", "titles", "assessor=assessor__slug", "instrument=instrument__slug", "meeting=meeting__slug",
         "period_from", "period_until", "said_on", "published_as=published_as__slug", "is_example"),
        "/reporting/assessments/{slug}/", "slug", "Periodic assessments, once published",
    ),
    Table(
        "actors", Actor, lambda: Actor.objects.filter(merged_into=None),
        ("slug", "kind", "names", "acronyms", "aliases", "parent=parent__slug", "country_code", "seat", "website",
         "source", "is_example"),
        "/actors/{slug}/", "slug", "Whoever can promise, be asked, or take part",
    ),
    Table(
        "memberships", Membership, Membership.objects.all,
        ("conference=conference__slug", "actor=actor__slug", "kind", "seen_on", "since", "until", "source"),
        "", "", "Who belongs to which conference, body or group",
    ),
    Table(
        "meetings", Meeting, Meeting.objects.all,
        ("slug", "kind", "series=series__slug", "ordinal", "names", "theme", "place", "country_code", "starts", "ends",
         "is_announced", "is_cancelled", "source", "is_example"),
        "/meetings/{slug}/", "slug", "Meetings",
    ),
    Table(
        "conclusions", MeetingFact, lambda: MeetingFact.objects.filter(kind=MeetingFact.Kind.CONCLUSION),
        ("meeting=meeting__slug", "number", "words", "outcome", "result", "source"),
        "/meetings/{meeting}/conclusions/{number}", "number", "What meetings concluded",
    ),
    Table(
        "themes", Theme, Theme.objects.all,
        ("vocabulary=vocabulary__slug", "code", "number", "names", "notes", "parent=parent__code"),
        "/themes/{vocabulary}/{code}/", "code", "Themes",
    ),
    Table(
        "programmes", Programme, Programme.objects.all,
        ("slug", "kind", "titles", "acronym", "summaries", "technical_unit=technical_unit__slug", "starts", "ends",
         "website", "source", "is_example"),
        "/programmes/{slug}/", "slug", "Programmes, initiatives and affiliated projects",
    ),
    Table(
        "activities", Activity, Activity.objects.all,
        ("slug", "kind", "titles", "summaries", "phase", "programme=programme__slug", "lead=lead__slug", "place",
         "country_code", "starts", "ends", "source", "is_example"),
        "/programmes/activities/{slug}/", "slug", "Activities",
    ),
    Table(
        "implementations", Implementation,
        lambda: _seen(Implementation.objects.all(), "commitment__instrument"),
        ("activity=activity__slug", "commitment=commitment__slug", "kind"),
        "", "", "Which activity implements which commitment",
    ),
    Table(
        "indicators", Indicator, Indicator.objects.all,
        ("slug", "titles", "units", "definitions", "direction", "counts_people", "programme=programme__slug",
         "activity=activity__slug", "baseline", "baseline_on", "source", "is_example"),
        "/programmes/indicators/{slug}/", "slug", "Indicators",
    ),
    Table(
        "observations", Observation, Observation.objects.all,
        ("indicator=indicator__slug", "on", "dimension", "group", "value", "source", "url"),
        "/programmes/indicators/{indicator}/", "", "What was measured; small groups of people are held back",
        _public_observations,
    ),
    Table(
        "practices", Practice, published_practices,
        ("slug", "kind", "titles", "problem", "context", "done", "results", "evidence", "evidence_url", "cost",
         "currency", "cost_notes", "languages", "countries", "place", "starts", "ends", "fit", "ownership",
         "sustainability", "replicability", "requirements", "contract", "training", "returning", "published_at",
         "source", "is_example"),
        "/knowledge/{slug}/", "slug", "Good practices that are published",
    ),
    Table(
        "replications", Replication,
        lambda: Replication.objects.filter(published_at__isnull=False, practice__stage=Practice.Stage.PUBLISHED),
        ("id", "practice=practice__slug", "of", "actor=actor__slug", "place", "country_code", "since", "changed",
         "outcome", "published_at", "source", "is_example"),
        "/knowledge/{practice}/", "id", "Who did a practice again, and what they took it up from",
    ),
    Table(
        "resources", Resource, Resource.objects.all,
        ("slug", "kind", "titles", "summaries", "url", "languages", "date", "source", "is_example"),
        "/knowledge/resources/{slug}/", "slug", "Tools, courses and publications",
    ),
    Table(
        "treaties", Treaty, lambda: _seen(Treaty.objects.all(), "instrument"),
        ("slug=instrument__slug", "depositary=depositary__slug", "depositary_office", "opening", "article",
         "instruments", "percent", "on", "wait", "wait_to_month", "joining", "joining_to_month", "leaving",
         "leaving_to_month", "ends_below", "needs_application", "entered", "hangs_on=hangs_on__instrument__slug",
         "source"),
        "/ratifications/{slug}/", "slug", "Treaties with their clauses of entry into force",
    ),
    Table(
        "treaty_actions", Action,
        lambda: _seen(Action.objects.filter(stage=Action.Stage.CONFIRMED), "treaty__instrument"),
        ("id", "treaty=treaty__instrument__slug", "actor=actor__slug", "kind", "on", "texts", "provisions", "against",
         "notice", "notice_address", "source", "is_example"),
        "/ratifications/{treaty}/", "id", "What states did with treaties",
    ),
    Table(
        "treaty_measures", Measure,
        lambda: _seen(Measure.objects.all(), "commitment__instrument", "treaty__instrument"),
        ("commitment=commitment__slug", "treaty=treaty__instrument__slug", "kind"),
        "", "", "Commitments that treaties measure, or that bind their parties alone",
    ),
    Table(
        "consultations", Consultation, lambda: visible_consultations(None),
        ("slug", "kind", "titles", "about", "asked_by=asked_by__slug", "meeting=meeting__slug", "published_on",
         "incorporated_by", "presented_on", "results_at", "published_as=published_as__slug", "is_example"),
        "/consultations/{slug}/", "slug", "Drafts that were opened to comment",
    ),
    Table(
        "comment_rounds", CommentRound,
        lambda: CommentRound.objects.filter(consultation__in=visible_consultations(None)),
        ("consultation=consultation__slug", "titles", "opens", "closes", "states", "observers", "anyone"),
        "", "", "Who may comment on a draft, from when until when",
    ),
    Table(
        "drafts", Draft,
        lambda: Draft.objects.filter(consultation__in=visible_consultations(None),
                                     number__gte=F("consultation__base")),
        ("consultation=consultation__slug", "number", "parts", "note", "made_at"),
        "/consultations/{consultation}/?version={number}", "", "Versions of drafts since they were opened",
    ),
    Table(
        "comments", Comment, _comments,
        ("id", "consultation=consultation__slug", "number", "part", "part_number", "draft_number", "language", "quote",
         "anchor", "now", "text", "proposed", "actor=actor__slug", "unit=unit__slug", "late", "sent_at"),
        "/consultations/{consultation}/paragraphs/{part}/", "id",
        "What was said of drafts, once it is public; visitors without their names",
    ),
    Table(
        "dispositions", Comment,
        lambda: _comments().filter(consultation__results_at__isnull=False).exclude(disposition=""),
        ("consultation=consultation__slug", "number", "disposition", "reason", "answered_at"),
        "", "", "What was answered to comments, once it is public",
    ),
    Table(
        "proposals", MeetingFact, lambda: MeetingFact.objects.filter(kind=MeetingFact.Kind.PROPOSAL),
        ("id", "meeting=meeting__slug", "actor=actor__slug", "words", "starts", "result", "outcome", "source"),
        "/meetings/{meeting}/proposals/{id}/", "id", "What was tabled at meetings, and what became of it",
    ),
    Table(
        "agreements", Agreement, visible_agreements,
        ("slug=instrument__slug", "reference", "kind", "in_force", "duration",
         "indefinite", "renewal", "renewal_period", "renewal_assumed", "objection_notice", "expires", "notice_by",
         "ended_on", "confirmed_in_force_on", "source", *_CONFIRMED),
        "/agreements/{slug}/", "slug", "Agreements that are public, and their terms",
    ),
    Table(
        "findings", Finding, lambda: visible_to(AnonymousUser()).filter(state=Finding.State.OPEN),
        ("id", "code", "severity", "instrument=instrument__slug", "provision=provision__eid", "label", "languages",
         "page", "start", "end", "cited", "message", "advice", "first_seen"),
        "/findings/{id}/", "id", "What the audit finds in the texts",
    ),
)  # fmt: skip
