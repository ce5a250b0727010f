"""Which rows of the register are examples: those that a loading made. Real records and examples never mix."""

from collections.abc import Iterable, Iterator

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import connection, models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mandato_web.organisation.models import ExampleRows
from mandato_web.organisation.services import mark_examples

Model = type[models.Model]
Rows = dict[Model, set[int]]
# Where people's and the loader's records stand; what the register works out from them by itself stands elsewhere.
CONTENT = (
    "actors", "meetings", "instruments", "commitments", "programmes", "knowledge", "agreements", "consultations",
    "ratifications", "reporting", "intake",
)  # fmt: skip
# A register may have vocabularies, sources and files before it has a record.
SHARED = ("themes", "files")
_ROOMS = {
    "actors": gettext_lazy("Actors"),
    "meetings": gettext_lazy("Meetings"),
    "instruments": gettext_lazy("Texts"),
    "commitments": gettext_lazy("Commitments"),
    "programmes": gettext_lazy("Programmes"),
    "knowledge": gettext_lazy("Practices, experts and press"),
    "agreements": gettext_lazy("Agreements"),
    "consultations": gettext_lazy("Consultations"),
    "ratifications": gettext_lazy("Ratifications"),
    "reporting": gettext_lazy("Reports"),
    "intake": gettext_lazy("Files handed in"),
    "themes": gettext_lazy("Themes"),
    "files": gettext_lazy("Stored files and sources"),
    "accounts": gettext_lazy("People"),
}
_PIECE = 500


def list_models() -> Iterator[Model]:
    """Every table that examples may stand in, those between two records included."""
    for label in (*CONTENT, *SHARED):
        yield from apps.get_app_config(label).get_models(include_auto_created=True)


def list_rows() -> Rows:
    return {model: set(model._base_manager.values_list("pk", flat=True)) for model in list_models()}


def list_marked() -> Rows:
    """The example rows that still stand."""
    found: Rows = {}
    for one in ExampleRows.objects.all():
        model = apps.get_model(one.kind)
        standing = model._base_manager.filter(pk__gte=one.first, pk__lte=one.last).values_list("pk", flat=True)
        found.setdefault(model, set()).update(standing)
    return found


def has_marked() -> bool:
    return ExampleRows.objects.exists()


def mark_new(before: Rows) -> int:
    """Marks what was not there before. Answers how many rows."""
    count = 0
    for model, keys in list_rows().items():
        made = keys - before.get(model, set())
        mark_examples(model, made)
        count += len(made)
    return count


def count_examples() -> list[tuple[str, int]]:
    """By kind of record, as people name it; the rows between records are not counted."""
    return _say({model: len(keys) for model, keys in list_marked().items()})


def count_own() -> list[tuple[str, int]]:
    """Records that are no examples."""
    marked = list_marked()
    counts = {}
    for model in list_models():
        if model._meta.app_label in CONTENT:
            counts[model] = model._base_manager.count() - len(marked.get(model, ()))
    return _say(counts)


def refuse_mixing() -> None:
    """Raises ValidationError where records stand that no loading made."""
    own = [] if has_marked() else count_own()
    if own:
        told = ", ".join(f"{label}: {n}" for label, n in own[:6])
        raise ValidationError(
            _(
                "This register holds records of its own (%(told)s), and examples never mix with them. Look at the "
                "examples in a register beside it, with a folder of its own: "
                "env -u DATABASE_URL MANDATO_VAR=FOLDER mandato-web run"
            )
            % {"told": told}
        )


def see_one_moment() -> None:
    """On PostgreSQL: what others write meanwhile is neither counted nor taken for an example."""
    if connection.vendor == "postgresql" and len(connection.savepoint_ids) == 0:
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")


def pieces(keys: Iterable[int]) -> Iterator[list[int]]:
    ordered = sorted(keys)
    for start in range(0, len(ordered), _PIECE):
        yield ordered[start : start + _PIECE]


def name_room(model: Model) -> str:
    return str(_ROOMS[model._meta.app_label])


def _say(counts: dict[Model, int]) -> list[tuple[str, int]]:
    """By room; the rows between two records are not counted."""
    told: dict[str, int] = {}
    for model, n in counts.items():
        if n and not model._meta.auto_created and model._meta.app_label in _ROOMS:
            told[name_room(model)] = told.get(name_room(model), 0) + n
    return list(told.items())
