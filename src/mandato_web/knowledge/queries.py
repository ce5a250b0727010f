"""Questions asked of practices, replications, tools and publications. Reads only."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from babel import Locale
from django.db.models import Count, Prefetch, Q, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext as _

from mandato_web.actors.countries import is_state_code, names_of_state
from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Commitment
from mandato_web.commitments.queries import with_words
from mandato_web.design.filtering import Facet, asked_for, build_facet
from mandato_web.design.tiles import TileMap, draw_tiles
from mandato_web.instruments.queries import keep_visible
from mandato_web.knowledge.access import visible_practices
from mandato_web.knowledge.models import CRITERIA, Judgement, Practice, Replication, Resource, Review
from mandato_web.themes.models import Theme
from mandato_web.values.wording import say, spoken_language

FEWEST_COMPARED, MOST_COMPARED = 2, 4


def published() -> QuerySet[Practice]:
    return visible_practices(None)


# A question of the list, and the field it asks about. Languages and countries are lists within a record.
_PRACTICE_FIELDS = {"kind": "kind", "theme": "themes__code", "actor": "carried_by__slug"}
_RESOURCE_FIELDS = {"kind": "kind", "theme": "themes__code", "actor": "provided_by__slug"}
_LISTS = {"language": "languages", "country": "countries"}


def filter_practices(parameters: QueryDict, *, without: str = "") -> QuerySet[Practice]:
    found = _narrow(published(), parameters, _PRACTICE_FIELDS, ("language", "country"), without)
    if without != "replicated" and asked_for(parameters, "replicated"):
        found = found.filter(replications__published_at__isnull=False)
    return found.distinct()


def filter_resources(parameters: QueryDict, *, without: str = "") -> QuerySet[Resource]:
    return _narrow(Resource.objects.all(), parameters, _RESOURCE_FIELDS, ("language",), without).distinct()


def _narrow(
    found: QuerySet[Any], parameters: QueryDict, fields: dict[str, str], lists: Iterable[str], without: str
) -> QuerySet[Any]:
    for name, field in fields.items():
        if name != without and (asked := asked_for(parameters, name)):
            found = found.filter(**{field: asked})
    for name in lists:
        if name != without and (asked := asked_for(parameters, name)):
            # A list of codes is kept as JSON, and codes stand in it between quotes.
            found = found.filter(**{f"{_LISTS[name]}__icontains": f'"{asked[:2]}"'})
    return found


def list_practice_facets(parameters: QueryDict) -> list[Facet]:
    def narrowed(name: str) -> QuerySet[Practice]:
        return filter_practices(parameters, without=name)

    again = narrowed("replicated").filter(replications__published_at__isnull=False).distinct().count()
    return [
        *_shared_facets(narrowed, _PRACTICE_FIELDS, Practice.Kind.choices, parameters, _("Carried out by")),
        build_facet("country", _("Country"), _count_codes(narrowed("country"), "countries", name_country), parameters),
        build_facet("replicated", _("Replicated"), [("yes", _("Done again elsewhere"), again)], parameters),
    ]


def list_resource_facets(parameters: QueryDict) -> list[Facet]:
    return _shared_facets(
        lambda name: filter_resources(parameters, without=name),
        _RESOURCE_FIELDS,
        Resource.Kind.choices,
        parameters,
        _("Offered by"),
    )


def _shared_facets(
    narrowed: Callable[[str], QuerySet[Any]], fields: dict[str, str], kinds: Any, parameters: QueryDict, whose: str
) -> list[Facet]:
    def counted(name: str) -> list[tuple[Any, int]]:
        rows = narrowed(name).order_by().values_list(fields[name]).annotate(n=Count("pk", distinct=True))
        return [(value, n) for value, n in rows.order_by("-n", fields[name])[:40] if value]

    labels = dict(kinds)
    themes, actors = counted("theme"), counted("actor")
    theme_names = {one.code: str(one) for one in Theme.objects.filter(code__in=[code for code, _n in themes])}
    actor_names = {one.slug: one.name for one in Actor.objects.filter(slug__in=[slug for slug, _n in actors])}
    languages = _count_codes(narrowed("language"), "languages", name_language)
    return [
        build_facet("kind", _("Kind"), [(v, labels.get(v, v), n) for v, n in counted("kind")], parameters),
        build_facet("theme", _("Theme"), [(v, theme_names.get(v, v), n) for v, n in themes], parameters),
        build_facet("actor", whose, [(v, actor_names.get(v, v), n) for v, n in actors], parameters),
        build_facet("language", _("Language"), languages, parameters),
    ]


def _count_codes(found: QuerySet[Any], field: str, name: Callable[[str], str]) -> list[tuple[str, str, int]]:
    counts: dict[str, int] = {}
    for codes in found.order_by().values_list(field, flat=True):
        for code in codes:
            counts[code] = counts.get(code, 0) + 1
    return [(code, name(code), n) for code, n in sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:40]]


def name_country(code: str) -> str:
    return names_of_state(code)[spoken_language()] if is_state_code(code) else code


def name_language(code: str) -> str:
    return str(Locale.parse(spoken_language()).languages.get(code, code))


def with_counts(found: QuerySet[Practice]) -> QuerySet[Practice]:
    public = Q(replications__published_at__isnull=False)
    return found.prefetch_related("carried_by", "themes__vocabulary").annotate(
        n_replications=Count("replications", filter=public, distinct=True)
    )


def get_practice(user: Any, slug: str) -> Practice | None:
    found = visible_practices(user).filter(slug=slug).select_related("contributor", "author")
    return found.prefetch_related("carried_by", "themes__vocabulary", "resources").first()


class Branch(NamedTuple):
    """A replication with those that took it up."""

    replication: Replication
    branches: list["Branch"]


def list_replications(practice: Practice) -> list[Replication]:
    """Those that are public. One query."""
    return list(practice.replications.exclude(published_at=None).select_related("actor", "of__actor"))


def grow_tree(replications: Iterable[Replication]) -> list[Branch]:
    """What was taken up from something not public hangs on the practice itself."""
    held = list(replications)
    keys = {one.pk for one in held}
    below: dict[int | None, list[Replication]] = {}
    for one in held:
        below.setdefault(one.of_id if one.of_id in keys else None, []).append(one)

    def grow(key: int | None) -> list[Branch]:
        return [Branch(one, grow(one.pk)) for one in below.get(key, [])]

    return grow(None)


def draw_replications(practice: Practice, replications: Iterable[Replication]) -> TileMap | None:
    """None where no country is known."""
    marked: dict[str, tuple[Any, Any, str]] = {}
    for one in replications:
        code = one.country_code or _code_of(one.actor)
        if code:
            name = name_country(code) if one.country_code else one.actor.name
            marked[code] = (name, _("done again"), "again")
    began = {code: name_country(code) for code in practice.countries}
    began = began or {_code_of(one): one.name for one in practice.carried_by.all() if _code_of(one)}
    for code, name in began.items():
        marked[code] = (name, _("where it began"), "first")
    return draw_tiles(marked) if marked else None


def _code_of(actor: Actor) -> str:
    """Of a state: its code, or three letters of its name where it has none; empty for whoever is no state."""
    if actor.kind != "state":
        return ""
    return actor.country_code or actor.slug[:3].upper()


class Compared(NamedTuple):
    """One question, and what each practice answers."""

    label: Any
    answers: list[Any]


def compare(slugs: Iterable[str]) -> list[Practice]:
    """In the order asked for, each once, at most four; what is not public is left out."""
    asked = list(dict.fromkeys(slugs))[:MOST_COMPARED]
    found = {one.slug: one for one in with_counts(published()).filter(slug__in=asked)}
    return [found[slug] for slug in asked if slug in found]


def compare_rows(practices: list[Practice]) -> list[tuple[Any, list[Compared]]]:
    """By part of the comparison. What none of them says is left out."""
    verdicts = count_verdicts(practices)

    def told(label: Any, name: str) -> Compared:
        return Compared(label, [say(getattr(one, name)) for one in practices])

    criteria = [
        Compared(
            criterion.label,
            [
                "\n".join(
                    filter(None, [say(getattr(one, criterion.value)), verdicts.get((one.pk, criterion.value), "")])
                )
                for one in practices
            ],
        )
        for criterion in CRITERIA
    ]
    parts: list[tuple[Any, list[Compared]]] = [
        (_("The four criteria"), criteria),
        (
            _("What was done"),
            [
                told(_("Problem"), "problem"),
                told(_("Context"), "context"),
                told(_("What was done"), "done"),
                told(_("Results"), "results"),
                told(_("Evidence"), "evidence"),
                Compared(_("Cost"), [_say_cost(one) for one in practices]),
                Compared(_("Languages"), [", ".join(map(name_language, one.languages)) for one in practices]),
                Compared(_("Countries"), [", ".join(map(name_country, one.countries)) for one in practices]),
                Compared(_("Replications"), [str(one.n_replications) for one in practices]),
            ],
        ),
    ]
    if any(one.kind == Practice.Kind.TEMPORARY_WORK for one in practices):
        work = [
            told(_("Requirements"), "requirements"),
            told(_("Contract"), "contract"),
            told(_("Training"), "training"),
            told(_("Return"), "returning"),
        ]
        parts.insert(0, (_("Temporary work"), work))
    return [(label, kept) for label, rows in parts if (kept := [row for row in rows if any(row.answers)])]


def _say_cost(practice: Practice) -> str:
    amount = f"{practice.cost:,.0f} {practice.currency}".replace(",", " ") if practice.cost is not None else ""
    return "\n".join(filter(None, [amount, say(practice.cost_notes)]))


def count_verdicts(practices: Iterable[Practice]) -> dict[tuple[int, str], str]:
    """By practice and criterion, what its reviewers found: "Met: 2, Partly met: 1". One query."""
    rows = (
        Judgement.objects.filter(review__practice__in=list(practices), review__answered_at__isnull=False)
        .order_by()
        .values_list("review__practice", "criterion", "verdict")
        .annotate(n=Count("pk"))
    )
    told: dict[tuple[int, str], list[str]] = {}
    labels = dict(Judgement._meta.get_field("verdict").choices or ())
    for practice, criterion, verdict, n in sorted(rows):
        told.setdefault((practice, criterion), []).append(f"{labels[verdict]}: {n}")
    return {key: _("Reviewers: %(verdicts)s") % {"verdicts": ", ".join(words)} for key, words in told.items()}


def list_reviews(practice: Practice) -> list[Review]:
    return list(practice.reviews.select_related("reviewer").prefetch_related("judgements"))


def list_on_desk() -> list[Practice]:
    """What waits for the secretariat, the oldest first."""
    waiting = Practice.objects.filter(stage__in=[Practice.Stage.SUBMITTED, Practice.Stage.REVIEW])
    answered = Q(reviews__answered_at__isnull=False)
    return list(
        waiting.select_related("contributor", "author")
        .annotate(n_reviews=Count("reviews", distinct=True), n_answers=Count("reviews", filter=answered, distinct=True))
        .order_by("submitted_at", "pk")
    )


def list_waiting_replications() -> list[Replication]:
    return list(Replication.objects.filter(published_at=None).select_related("practice", "actor", "contributor"))


def list_mine(user: Any) -> list[Practice]:
    """What this person writes, and what their actors wait for."""
    mine = visible_practices(user).exclude(stage=Practice.Stage.PUBLISHED)
    return list(mine.filter(Q(author=user) | Q(contributor__appointments__user=user)).distinct())


def list_asked_reviews(user: Any) -> list[Review]:
    open_ones = Review.objects.filter(reviewer=user, practice__stage=Practice.Stage.REVIEW)
    return list(open_ones.select_related("practice"))


def get_resource(slug: str) -> Resource | None:
    linked = Prefetch("practices", queryset=published())
    found = Resource.objects.filter(slug=slug).prefetch_related("provided_by", "themes__vocabulary", linked)
    return found.first()


def with_providers(found: QuerySet[Resource]) -> QuerySet[Resource]:
    return found.prefetch_related("provided_by", "themes__vocabulary")


def knowledge_about(**linked: Any) -> tuple[list[Practice], list[Resource]]:
    """What stands on the page of a commitment or a theme. Two queries."""
    practices = published().filter(**linked)[:10]
    return list(practices), list(Resource.objects.filter(**linked).distinct()[:10])


def commitments_of(record: Practice | Resource, user: Any) -> QuerySet[Commitment]:
    """Those of texts that `user` may see, with their words."""
    found = keep_visible(record.commitments.filter(withdrawn_at=None), "instrument", user)
    return with_words(found)
