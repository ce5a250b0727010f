"""What can be followed: the address of a page -> its subject, and back to its name and address."""

from collections.abc import Callable
from typing import Any, NamedTuple

from django.http import QueryDict
from django.urls import Resolver404, resolve
from django.utils.translation import gettext as _

from mandato_web.actors.models import Actor
from mandato_web.commitments.facets import list_facets as list_commitment_facets
from mandato_web.commitments.models import Commitment
from mandato_web.commitments.queries import with_words
from mandato_web.commitments.wording import write_title
from mandato_web.design.filtering import chosen_of
from mandato_web.instruments.queries import keep_visible, visible_instruments
from mandato_web.instruments.queries import list_facets as list_instrument_facets
from mandato_web.notices import exchanged
from mandato_web.notices.models import SubjectKind

# The lists whose question can be followed, by the names of their addresses.
_LISTS = {"commitments:list": "commitments", "instruments:list": "instruments", "portal:search": "search"}
_RECORDS = {
    "commitments:commitment": SubjectKind.COMMITMENT,
    "instruments:instrument": SubjectKind.INSTRUMENT,
    "actors:actor": SubjectKind.ACTOR,
    "consultations:consultation": SubjectKind.CONSULTATION,
    "ratifications:treaty": SubjectKind.TREATY,
    "knowledge:practice": SubjectKind.PRACTICE,
}
# Where their pages stand, for those that are not called by their kind.
_PLACES = {SubjectKind.TREATY: "ratifications", SubjectKind.PRACTICE: "knowledge"}
_LONGEST = 500

_NAMES: dict[str, Callable[[str, Any], str | None]] = {
    SubjectKind.CONSULTATION: exchanged.name_consultation,
    SubjectKind.TREATY: exchanged.name_treaty,
    SubjectKind.PRACTICE: exchanged.name_practice,
}


class Subject(NamedTuple):
    """`kind` is a SubjectKind; `key` a slug, or for a search its list and its question."""

    kind: str
    key: str = ""

    @property
    def path(self) -> str:
        """The page, without a language."""
        if self.kind == SubjectKind.REGISTER:
            return "/changes/"
        if self.kind == SubjectKind.SEARCH:
            place, _, question = self.key.partition("?")
            return f"/{place}/" + (f"?{question}" if question else "")
        return f"/{_PLACES.get(SubjectKind(self.kind), f'{self.kind}s')}/{self.key}/"

    @property
    def feed_path(self) -> str:
        """Its Atom feed, without a language."""
        if self.kind == SubjectKind.REGISTER:
            return "/changes/feed/"
        path, _, question = self.path.partition("?")
        return f"{path}feed/" + (f"?{question}" if question else "")


REGISTER = Subject(SubjectKind.REGISTER)


def subject_of_page(view: str, arguments: dict[str, Any], parameters: QueryDict) -> Subject | None:
    """By the name of a page's address; None where the page cannot be followed."""
    if view in _RECORDS:
        return Subject(_RECORDS[view], arguments["slug"])
    if view in _LISTS:
        question = _question(parameters)
        subject = Subject(SubjectKind.SEARCH, _LISTS[view] + (f"?{question}" if question else ""))
        asks_nothing = _LISTS[view] == "search" and "q" not in parameters
        return None if asks_nothing or len(subject.key) > _LONGEST else subject
    return REGISTER if view in ("portal:home", "notices:changes") else None


def subject_of_path(path: str) -> Subject | None:
    """Of a page's path with its question, as a form hands it back."""
    page, _, question = path.partition("?")
    try:
        found = resolve(page)
    except Resolver404:
        return None
    return subject_of_page(found.view_name, found.kwargs, QueryDict(question))


def find_name(subject: Subject, user: Any = None) -> str | None:
    """In the reader's language; None where there is no such record, or where `user` may not see it."""
    if subject.kind == SubjectKind.COMMITMENT:
        found = keep_visible(Commitment.objects.filter(slug=subject.key), "instrument", user)
        commitment = with_words(found).first()
        return write_title(commitment, commitment.wording_in()) if commitment else None
    if subject.kind == SubjectKind.INSTRUMENT:
        instrument = visible_instruments(user).filter(slug=subject.key).first()
        return instrument.short_title if instrument else None
    if subject.kind == SubjectKind.ACTOR:
        actor = Actor.objects.filter(slug=subject.key).first()
        return actor.name if actor else None
    if subject.kind in _NAMES:
        return _NAMES[subject.kind](subject.key, user)
    return _name_search(subject, user) if subject.kind == SubjectKind.SEARCH else _("Everything that changes")


def _name_search(subject: Subject, user: Any) -> str:
    """ "Commitments: State: No report; Text: Harbour declaration"."""
    place, _sep, question = subject.key.partition("?")
    parameters = QueryDict(question)
    if place == "search":
        return _("Search: %(words)s") % {"words": parameters.get("q", "")}
    if place == "commitments":
        from django.utils import timezone

        facets = list_commitment_facets(parameters, timezone.localdate())
    else:
        facets = list_instrument_facets(parameters, user)
    chosen = "; ".join(f"{facet.label}: {choice.label}" for facet, choice in chosen_of(facets))
    label = _("Commitments") if place == "commitments" else _("Texts")
    return f"{label}: {chosen}" if chosen else (_("All commitments") if place == "commitments" else _("All texts"))


def _question(parameters: QueryDict) -> str:
    """Without the page number and what is empty, in one order: the same question is the same subject."""
    asked = parameters.copy()
    for name in ("page", "all"):
        asked.pop(name, None)
    kept = QueryDict(mutable=True)
    for name in sorted(asked):
        values = sorted(value.replace("\0", "") for value in asked.getlist(name) if value)
        if values:
            kept.setlist(name, values)
    return kept.urlencode()
