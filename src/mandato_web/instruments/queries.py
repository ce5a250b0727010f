"""Questions asked of instruments: lists with their counts, one text with all that stands in it. Reads only."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from django.db.models import Count, F, Prefetch, Q, QuerySet
from django.db.models.functions import ExtractYear
from django.http import QueryDict
from django.utils.translation import gettext as _

from mandato_web.actors.models import Actor
from mandato_web.design.filtering import Facet, asked_for, build_facet
from mandato_web.history.freshness import keep
from mandato_web.instruments.models import (
    Citation,
    Instrument,
    InstrumentKind,
    LanguageVersion,
    Position,
    Provision,
    ProvisionText,
    Relation,
)
from mandato_web.instruments.visibility import is_narrowed, narrow
from mandato_web.search.words import fold
from mandato_web.values.wording import preferred_languages

FILTERS = ("kind", "year", "actor", "standing")
_HELD_TEXT = Q(is_stub=False)
_MOST_NAMED = 500
# Of a provision's words and of a citation, whatever says or files them.
_OF_A_TEXT = ("provision", "heading", "text", "start", "end", "segments", "page", "cells")
_OF_A_CITATION = (
    "provision", "version", "text", "start", "end", "named", "symbol", "label", "status", "target_instrument__slug",
    "target_instrument__titles", "target_instrument__short_titles", "target_provision__eid", "target_provision__label",
)  # fmt: skip
# What a chip says of a citing provision.
_NAMES_A_PLACE = (
    "provision__eid", "provision__label", "provision__instrument__slug", "provision__instrument__titles",
    "provision__instrument__short_titles",
)  # fmt: skip


def visible_instruments(user: Any = None) -> QuerySet[Instrument]:
    """The instruments that `user` may see; None stands for any visitor."""
    return narrow(Instrument.objects.all(), user)


def keep_visible(found: QuerySet[Any], path: str, user: Any = None) -> QuerySet[Any]:
    """Records whose instrument, reached by `path`, `user` may see; costs nothing while every text is public.

    Where few are hidden they are named: the database need not gather all the others first.
    """
    if not is_narrowed():
        return found
    hidden = hidden_instruments(user)
    if len(hidden) > _MOST_NAMED:
        return found.filter(**{f"{path}__in": visible_instruments(user)})
    found = found.filter(**{f"{path}__isnull": False})
    return found.exclude(**{f"{path}__in": hidden}) if hidden else found


def drop_hidden(found: QuerySet[Any], path: str, user: Any = None) -> QuerySet[Any]:
    """As `keep_visible`, of records that need not have an instrument there: those that have none stay."""
    hidden = hidden_instruments(user)
    if len(hidden) > _MOST_NAMED:
        return found.filter(Q(**{f"{path}__isnull": True}) | Q(**{f"{path}__in": visible_instruments(user)}))
    return found.exclude(**{f"{path}__in": hidden}) if hidden else found


def hidden_among(instruments: Iterable[int], user: Any = None) -> set[int]:
    """Which of these `user` may not see."""
    asked = set(instruments)
    if not is_narrowed() or not asked:
        return set()
    return asked & hidden_instruments(user)


def hidden_instruments(user: Any = None) -> set[int]:
    """All that `user` may not see; no query while every text is public. Kept for each person apart."""
    if not is_narrowed():
        return set()
    who = user.pk if user is not None and user.is_authenticated else None

    def make() -> set[int]:
        found = Instrument.objects.exclude(pk__in=visible_instruments(user)).order_by()
        return set(found.values_list("pk", flat=True))

    return keep("hidden", make, who)


def filter_instruments(parameters: QueryDict, user: Any = None, *, without: str = "") -> QuerySet[Instrument]:
    """The instruments that the address asks for; `without` leaves one filter out, to count its choices."""
    found = visible_instruments(user)
    asked = {name: asked_for(parameters, name) for name in FILTERS if name != without}
    if asked.get("kind"):
        found = found.filter(kind=asked["kind"])
    if asked.get("year"):
        year = asked["year"]
        found = found.filter(date_earliest__year=int(year)) if _is_year(year) else found.none()
    if asked.get("actor"):
        found = found.filter(positions__actor__slug=asked["actor"]).distinct()
    if asked.get("standing"):
        found = _filter_standing(found, asked["standing"])
    return found


def list_facets(parameters: QueryDict, user: Any = None) -> list[Facet]:
    """What the list can be narrowed by; one query a facet."""
    kinds = dict(InstrumentKind.choices)
    by_kind = _count(filter_instruments(parameters, user, without="kind"), "kind")
    by_year = _count(filter_instruments(parameters, user, without="year").annotate(y=ExtractYear("date_earliest")), "y")
    standing = filter_instruments(parameters, user, without="standing").aggregate(
        official=Count("pk", filter=_HELD_TEXT & Q(is_restatement=False), distinct=True),
        restated=Count("pk", filter=Q(is_restatement=True), distinct=True),
        mentioned=Count("pk", filter=Q(is_stub=True), distinct=True),
    )
    names = {"official": _("Official text"), "restated": _("Restatement"), "mentioned": _("Known by mention")}
    return [
        build_facet("kind", _("Kind"), [(kind, kinds.get(kind, kind), n) for kind, n in by_kind], parameters),
        build_facet("standing", _("Text"), [(k, names[k], n) for k, n in standing.items() if n], parameters),
        build_facet(
            "year", _("Year"), [(y, y, n) for y, n in sorted(by_year, reverse=True, key=_year_first)], parameters
        ),
    ]


def _filter_standing(found: QuerySet[Instrument], standing: str) -> QuerySet[Instrument]:
    if standing == "official":
        return found.filter(_HELD_TEXT, is_restatement=False)
    if standing == "restated":
        return found.filter(is_restatement=True)
    return found.filter(is_stub=True) if standing == "mentioned" else found.none()


def _count(found: QuerySet[Instrument], field: str) -> list[tuple[Any, int]]:
    counted = found.order_by().values(field).annotate(n=Count("pk", distinct=True)).order_by("-n", field)
    return [(row[field], row["n"]) for row in counted if row[field]]


def _is_year(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) == 4


def _year_first(counted: tuple[Any, int]) -> int:
    return int(counted[0])


def get_instrument(slug: str, user: Any = None) -> Instrument | None:
    """None where there is none, or where `user` may not see it."""
    return visible_instruments(user).select_related("meeting", "parent").filter(slug=slug).first()


def list_versions(instrument: Instrument) -> list[LanguageVersion]:
    """The current version in each language, nearest to the reader's first; without their texts."""
    order = preferred_languages()
    current = instrument.versions.filter(replaced_at__isnull=True).defer("text").order_by("language", "-read_at")
    return sorted(current, key=lambda one: order.index(one.language) if one.language in order else len(order))


def choose_version(versions: Sequence[LanguageVersion], language: str) -> LanguageVersion | None:
    """The version in `language`, else the nearest one."""
    return next((one for one in versions if one.language == language), versions[0] if versions else None)


def list_texts(version: LanguageVersion, stretch: tuple[int, int] | None = None) -> list[ProvisionText]:
    """What each provision says in this version, in order; of those alone whose positions lie in `stretch`.

    A version that was replaced keeps the provisions that were withdrawn since.
    """
    texts = version.provision_texts.select_related("provision")
    if version.replaced_at is None:
        texts = texts.filter(provision__withdrawn_at__isnull=True)
    if stretch:
        texts = texts.filter(provision__position__range=stretch)
    return list(texts.order_by("provision__position"))


def texts_of(provisions: Iterable[int], language: str) -> dict[int, ProvisionText]:
    """By provision, what it says in the reader's language or the nearest one."""
    found: dict[int, dict[str, ProvisionText]] = defaultdict(dict)
    texts = ProvisionText.objects.filter(provision__in=set(provisions), version__replaced_at__isnull=True)
    for text in texts.select_related("version").only(*_OF_A_TEXT, "version__language").order_by("pk"):
        found[text.provision_id][text.version.language] = text
    order = (language, *preferred_languages())
    return {key: next(said[code] for code in (*order, *said) if code in said) for key, said in found.items()}


def list_citations_out(
    version: LanguageVersion, provision: Provision | None = None, stretch: tuple[int, int] | None = None
) -> list[Citation]:
    found = version.citations.select_related("target_instrument", "target_provision").only(*_OF_A_CITATION)
    if provision:
        found = found.filter(provision=provision)
    if stretch:
        found = found.filter(provision__position__range=stretch)
    return list(found.order_by("start", "pk"))


def list_citations_in(
    instrument: Instrument,
    provision: Provision | None = None,
    *,
    stretch: tuple[int, int] | None = None,
    user: Any = None,
) -> list[Citation]:
    """Citations of this text, once for each citing provision and target, however many languages say it."""
    found = Citation.objects.filter(
        target_instrument=instrument, version__replaced_at__isnull=True, provision__withdrawn_at__isnull=True
    ).select_related("provision__instrument")
    found = found.only("target_provision", *_NAMES_A_PLACE).order_by("provision__instrument_id", "provision__position")
    found = keep_visible(found, "provision__instrument", user)
    if provision:
        found = found.filter(target_provision=provision)
    if stretch:
        found = found.filter(target_provision__position__range=stretch)
    once: dict[tuple[int, int | None], Citation] = {}
    for citation in found:
        once.setdefault((citation.provision_id, citation.target_provision_id), citation)
    return list(once.values())


class Standing(NamedTuple):
    """What actors did with an instrument: `adopted` and the like by kind, and who signed."""

    by_kind: list[tuple[str, list[Position]]]
    signatures: list[Position]


def list_positions(instrument: Instrument) -> Standing:
    by_kind: dict[str, list[Position]] = defaultdict(list)
    signatures = []
    for position in instrument.positions.select_related("actor").order_by("kind", "pk"):
        if position.person:
            signatures.append(position)
        else:
            by_kind[position.get_kind_display()].append(position)
    return Standing(sorted(by_kind.items()), signatures)


def list_relations(instrument: Instrument, user: Any = None) -> list[Relation]:
    return _name_other_end(instrument.relations.all(), "target", user)


def list_relations_in(instrument: Instrument, user: Any = None) -> list[Relation]:
    return _name_other_end(instrument.related_from.all(), "source", user)


def _name_other_end(found: QuerySet[Relation], end: str, user: Any) -> list[Relation]:
    """Those it has by kind, those it is in by text, the newest first; with what names the other end alone."""
    told = (f"{end}__{name}" for name in ("slug", "titles", "short_titles", "date", "date_earliest"))
    found = keep_visible(found.select_related(end).only("kind", "source", "target", *told), end, user)
    by_text = (F(f"{end}__date_earliest").desc(nulls_last=True), f"{end}__slug")
    return list(found.order_by("kind", *by_text) if end == "target" else found.order_by(*by_text, "kind"))


def find_provisions(instrument: Instrument, address: str) -> list[Provision]:
    """The provision with this id; else those that carry this label, in any case."""
    if "\0" in address:
        return []
    found = Provision.objects.filter(instrument=instrument).select_related("parent")
    exact = found.filter(eid=address).first()
    if exact:
        return [exact]
    return list(found.filter(label__iexact=address, withdrawn_at__isnull=True).order_by("position"))


def list_wordings(provision: Provision, language: str) -> list[ProvisionText]:
    """Every wording that a provision had in one language, newest first, each once."""
    texts = provision.texts.filter(version__language=language).select_related("version", "version__amended_by")
    texts = texts.defer("version__text", "version__notes").order_by("-version__read_at", "-pk")
    found: list[ProvisionText] = []
    for text in texts:
        if found and (found[-1].heading, found[-1].text) == (text.heading, text.text):
            found[-1] = text  # the same words, since longer ago
        else:
            found.append(text)
    return found


def list_neighbours(instrument: Instrument, label: str) -> list[Provision]:
    """The provisions beside the place where a missing label would stand: `25.x` -> the points of 25."""
    stem = label.replace("\0", "").rpartition(".")[0]
    held = Provision.objects.filter(instrument=instrument, withdrawn_at__isnull=True).exclude(label="")
    if not stem:
        return list(held.filter(level=1).order_by("position")[:60])
    return list(held.filter(Q(label__iexact=stem) | Q(label__istartswith=stem + ".")).order_by("position")[:60])


def step_beside(provision: Provision) -> tuple[Provision | None, Provision | None]:
    """The provisions before and after, in the order of the text."""
    held = Provision.objects.filter(instrument_id=provision.instrument_id, withdrawn_at__isnull=True)
    before = held.filter(position__lt=provision.position).order_by("-position").first()
    return before, held.filter(position__gt=provision.position).order_by("position").first()


def list_comparable(instrument: Instrument, user: Any = None) -> list[Instrument]:
    """The texts that it is likely to be compared with: those it amends, replaces or completes, and the other way."""
    joined = Q(related_from__source=instrument) | Q(relations__target=instrument)
    return list(visible_instruments(user).filter(joined, _HELD_TEXT).exclude(pk=instrument.pk).distinct()[:30])


def find_by_title(title: str, user: Any = None) -> Instrument | None:
    """The text that alone bears this name, whole, in any language."""
    folded = fold(title)
    named = visible_instruments(user).filter(aliases__folded=folded).distinct()
    held = list(named[:2])
    if not held:
        known = visible_instruments(user).only("pk", "titles", "short_titles")
        keys = [
            one.pk for one in known if folded in {fold(t) for t in (*one.titles.values(), *one.short_titles.values())}
        ]
        held = list(visible_instruments(user).filter(pk__in=keys[:2]))
    return held[0] if len(held) == 1 else None


def list_actor_instruments(actor: Any, user: Any = None) -> list[Position]:
    """What an actor did with which instrument, newest first."""
    found = keep_visible(Position.objects.filter(actor=actor).select_related("instrument"), "instrument", user)
    return list(found.order_by("-instrument__date_earliest", "instrument__slug"))


def list_meeting_instruments(meeting: Any, user: Any = None) -> list[Instrument]:
    return list(visible_instruments(user).filter(meeting=meeting))


def name_publisher(instrument: Instrument) -> str:
    """Whoever publishes the official text, in the reader's language where it is an actor of the register."""
    kept = instrument.official_source
    actor = Actor.objects.filter(names__en=kept).first() if kept else None
    return actor.name if actor else kept


def prefetch_versions(found: QuerySet[Instrument]) -> QuerySet[Instrument]:
    """For lists that say in which languages a text stands."""
    current = LanguageVersion.objects.filter(replaced_at__isnull=True).only("pk", "instrument_id", "language")
    return found.prefetch_related(Prefetch("versions", queryset=current, to_attr="current_versions"))
