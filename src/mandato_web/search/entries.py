"""What a room tells the index of one of its records, and the writing of it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple

from django.db import transaction

from mandato_web.search.asking import name_mark
from mandato_web.search.models import Entry
from mandato_web.search.words import stem_words

# Kinds whose entries are called by the name of what they are part of.
NAMELESS_KINDS = ("provision", "conclusion", "proposal", "commitment", "finding", "report")


def kind_mark(kind: str) -> str:
    """A word that no language has, by which the index narrows to a kind."""
    return f"xkind{kind}"


def language_mark(language: str) -> str:
    return f"xlanguage{language}"


def year_mark(year: str) -> str:
    return f"xyear{year}"


def without_marks(stems: str) -> str:
    """The words alone: marks stand behind them, that of the kind first."""
    return stems.partition(" xkind")[0]


class Indexed(NamedTuple):
    """One record in one language. `text` is searched and shown; `also` is searched only (labels, acronyms, aliases)."""

    kind: str
    key: str
    language: str
    title: str
    address: str
    text: str = ""
    label: str = ""
    also: str = ""
    date: str = ""
    part_of: str = ""
    weight: float = 1


_gathered: ContextVar[dict[tuple[str, str, str], Indexed] | None] = ContextVar("gathered", default=None)


@contextmanager
def gathered() -> Iterator[None]:
    """What is put in within is written together at the end, each entry once, as it was last."""
    held: dict[tuple[str, str, str], Indexed] = {}
    token = _gathered.set(held)
    try:
        yield
    finally:
        _gathered.reset(token)
    put_entries(sorted(held.values(), key=lambda one: one.kind))


def put_entries(records: Iterable[Indexed]) -> None:
    """Adds or replaces entries, by kind, key and language."""
    held = _gathered.get()
    if held is not None:
        held.update({(one.kind, one.key, one.language): one for one in records})
        return
    with transaction.atomic():
        for batch in _batches(records, 500):
            drop_entries(batch[0].kind, {one.key for one in batch}, {one.language for one in batch})
            Entry.objects.bulk_create([_entry(one) for one in batch])


def drop_entries(kind: str, keys: Iterable[str], languages: Iterable[str] = ()) -> None:
    """Takes records of one kind out of the index; out of some languages only, where these are named."""
    keys, languages = list(keys), list(languages)
    _forget(lambda one: one.kind == kind and one.key in keys and (not languages or one.language in languages))
    found = Entry.objects.filter(kind=kind, key__in=keys)
    (found.filter(language__in=languages) if languages else found).delete()


def drop_parts(kind: str, whole: str) -> None:
    """Takes out all parts of one kind that a record has."""
    _forget(lambda one: one.kind == kind and one.part_of == whole)
    Entry.objects.filter(part_of=whole, kind=kind).delete()


def _forget(goes: Callable[[Indexed], bool]) -> None:
    held = _gathered.get()
    for name in [name for name, one in held.items() if goes(one)] if held else []:
        del held[name]


def marks_of(kind: str, language: str, date: str, names: str) -> list[str]:
    """Of the kind first."""
    marks = [kind_mark(kind), language_mark(language)]
    if date[:4].isdigit():
        marks.append(year_mark(date[:4]))
    if kind not in NAMELESS_KINDS:
        marks += [name_mark(stem) for stem in stem_words(names, language)]
    return marks


def _entry(one: Indexed) -> Entry:
    words = stem_words(f"{one.label} {one.title} {one.also} {one.text}", one.language)
    marks = marks_of(one.kind, one.language, one.date, f"{one.label} {one.title} {one.also}")
    return Entry(
        kind=one.kind,
        key=one.key[:300],
        part_of=one.part_of,
        language=one.language,
        title=one.title[:500],
        label=one.label[:100],
        text=one.text,
        stems=" ".join([*words, *marks]),
        address=one.address,
        date=one.date,
        weight=one.weight,
    )


def _batches(records: Iterable[Indexed], size: int) -> Iterable[Sequence[Indexed]]:
    """Runs of one kind, at most `size` long."""
    batch: list[Indexed] = []
    for one in records:
        if batch and (len(batch) == size or batch[0].kind != one.kind):
            yield batch
            batch = []
        batch.append(one)
    if batch:
        yield batch
