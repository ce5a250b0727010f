"""Rules: do two language versions of one instrument say the same, provision by provision?

Numbers, dates and acronyms are compared as sets, since words move when a sentence is translated; what stands in the
provision before or after was moved, not lost.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from mandato.auditing.aligning import Aligned, align
from mandato.auditing.documents import Document, DocumentSet
from mandato.auditing.lemmas import lemma_set
from mandato.auditing.making import finding
from mandato.auditing.rules_of_acronyms import expansions_of
from mandato.model import Provision
from mandato.model.finding import Finding, Said

if TYPE_CHECKING:
    from mandato.auditing.version_facts import VersionFacts

_SAME_LABELS = 0.6  # of all labels: less, and the two are no versions of one text
_NEARLY_ALL = 0.9  # of all labels: then two texts of one year can be versions, though their days differ
_MANY_LABELS = 8  # enough for that where the texts share a party; else twice as many
_ENOUGH_SPELT = 0.6  # of a name's words: then the name stands there in full
_MANY_MISSING = 0.25  # of the labels: then it is no use to compare the two provision by provision
_SHOWN = 4


class Pair(NamedTuple):
    one: Document
    other: Document


def pairs(documents: DocumentSet) -> Iterator[Pair]:
    """Instruments that say they are versions of each other, or have another language and nearly the same labels.

    Where several wordings of a text are here, in several languages, each goes with the one most like it.
    """
    near: dict[tuple[str, str], list[tuple[Document, frozenset[str]]]] = defaultdict(list)
    for document in documents:
        near[document.instrument.kind, (document.instrument.date or "")[:4]].append((document, _labels(document)))
    for bucket in near.values():
        yield from _likeliest(list(_possible(bucket)))


def _possible(bucket: Sequence[tuple[Document, frozenset[str]]]) -> Iterator[tuple[Pair, float]]:
    """Texts of one language are never held against each other: of most there are thousands."""
    spoken: dict[str, list[tuple[int, Document, frozenset[str]]]] = defaultdict(list)
    for place, (document, labels) in reversed(list(enumerate(bucket))):
        spoken[document.instrument.language].append((place, document, labels))
    for one, mine in bucket:
        spoken[one.instrument.language].pop()
        others = (held for language, held in spoken.items() if language != one.instrument.language)
        met = [each for held in others for each in held if _are_versions(one, each[1], mine, each[2])]
        for _place, other, theirs in sorted(met, key=itemgetter(0)):
            yield Pair(one, other), _alike(mine, theirs) + _is_tied(one, other) + (one.source is other.source)


def _likeliest(possible: Sequence[tuple[Pair, float]]) -> Iterator[Pair]:
    """Those of which neither has another in the same language that is more like it."""
    best: dict[tuple[int, str], float] = defaultdict(float)
    for pair, likeness in possible:
        for each, other in (pair, pair[::-1]):
            key = id(each), other.instrument.language
            best[key] = max(best[key], likeness)
    for pair, likeness in possible:
        if all(likeness >= best[id(each), other.instrument.language] for each, other in (pair, pair[::-1])):
            yield pair


def best_pairs(one: Sequence[Document], other: Sequence[Document]) -> Iterator[Pair]:
    """Of two files that somebody says are versions: each instrument with the one most like it in kind and labels."""
    left = list(other)
    for document in one:
        if not left:
            return
        mine = _labels(document)
        best = max(
            left, key=lambda each: (each.instrument.kind == document.instrument.kind, _alike(mine, _labels(each)))
        )
        left.remove(best)
        yield Pair(document, best)


def _are_versions(one: Document, other: Document, mine: frozenset[str], theirs: frozenset[str]) -> bool:
    first, second = one.instrument, other.instrument
    if _is_tied(one, other):
        return True
    if first.date is None or second.date is None or _begins_alike(first.date, second.date):
        return min(len(mine), len(theirs)) > 1 and _alike(mine, theirs) >= _SAME_LABELS
    if _alike(mine, theirs) < _NEARLY_ALL:
        return False
    needed = _MANY_LABELS if _parties(one) & _parties(other) else 2 * _MANY_LABELS
    return min(len(mine), len(theirs)) >= needed


def _is_tied(one: Document, other: Document) -> bool:
    """Whether the reader found that one is a version of the other."""
    first, second = one.instrument, other.instrument
    return first.version_of == second.id or second.version_of == first.id


def _parties(document: Document) -> set[str]:
    """Short names: those that two languages share."""
    return {each.acronym for each in document.instrument.parties if each.acronym}


def _alike(mine: frozenset[str], theirs: frozenset[str]) -> float:
    return len(mine & theirs) / max(1, len(mine | theirs))


def _begins_alike(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _labels(document: Document) -> frozenset[str]:
    return frozenset(each.label for each in document.instrument.provisions if each.label and each.role != "front")


def compare(documents: DocumentSet, pair: Pair, *, said: bool = False) -> Iterator[Finding]:
    """version-missing, version-number, version-date, version-name; or version-edition alone.

    `said`: somebody says that the two are versions. Else much that is missing shows that they are none.
    """
    years = [str(each.instrument.date)[:4] for each in pair if each.instrument.date]
    if len(set(years)) > 1:
        yield finding(
            "version-edition",
            pair.one,
            None,
            {"other": pair.other.instrument.title, "date": pair.other.instrument.date or ""},
        )
        return
    yield from _other_day(pair)
    aligned = align(*pair)
    both = _labels(pair.one) & _labels(pair.other)
    alone = [each for each in (*aligned.here, *aligned.there) if each.label and each.label not in both]
    if len(alone) > _MANY_MISSING * (len(alone) + sum(1 for one, _ in aligned.pairs if one.label)):
        if said:
            yield _too_different(pair, len(alone))
        return
    yield from _missing(pair.one, pair.other, aligned.here)
    yield from _missing(pair.other, pair.one, aligned.there)
    comparison = _Comparison(documents, pair, aligned)
    for place in range(len(aligned.pairs)):
        yield from comparison.differences(place)


def _other_day(pair: Pair) -> Iterator[Finding]:
    days = [each.instrument.date or "" for each in pair]
    if not _begins_alike(*days):
        yield finding(
            "version-date",
            pair.one,
            None,
            {"place": pair.one.instrument.title, "found": ", ".join(sorted(days))},
            variant="several",
            cited=days[0],
        )


def _too_different(pair: Pair, alone: int) -> Finding:
    return finding(
        "version-missing",
        pair.one,
        None,
        {"count": str(alone), "other": pair.other.instrument.title},
        variant="many",
        severity="warning",
    )


def _missing(here: Document, there: Document, alone: Sequence[Provision]) -> Iterator[Finding]:
    missing = {each.id for each in alone}
    there_too = _labels(there)
    language = (Said(f"language.{there.instrument.language}"),)
    for provision in alone:
        if provision.parent in missing or provision.label in there_too:
            continue  # said of its parent already; or it stands there in another order
        words = provision.text[:60].rsplit(" ", 1)[0]
        yield finding(
            "version-missing",
            here,
            provision,
            {"place": provision.label or f"“{words} …”", "language": language},
            severity=None if provision.label and _in_sequence(here, provision) else "warning",
        )


def _in_sequence(document: Document, provision: Provision) -> bool:
    """Whether others are numbered beside it: a number that stands alone may be a line's, not a provision's."""
    return any(each.label and each.id != provision.id for each in document.children[provision.parent])


class _Comparison:
    """Two aligned versions with what was found in each pair of provisions."""

    def __init__(self, documents: DocumentSet, pair: Pair, aligned: Aligned) -> None:
        from mandato.auditing.version_facts import facts_of  # loaded only where there are two versions

        self.pair = pair
        self.pairs = aligned.pairs
        self._facts_of = facts_of
        self.facts = tuple(
            [facts_of(each[side], pair[side].instrument.language) for each in aligned.pairs] for side in (0, 1)
        )
        self._expansions = documents.once(expansions_of)

    def differences(self, place: int) -> Iterator[Finding]:
        for code, field in (("version-date", "dates"), ("version-number", "numbers"), ("version-name", "names")):
            only = sorted({each for side in (0, 1) for each in self._lost(field, place, side)})
            if code == "version-number" and not only:
                only = self._other_durations(place)
            if only:
                provision = self.pairs[place][0]
                shown = ", ".join(only[:_SHOWN])
                yield finding(
                    code,
                    self.pair.one,
                    provision,
                    {"place": provision.label or provision.id, "found": shown},
                    variant="several" if len(only) > 1 else "",
                    cited=shown,
                )

    def _other_durations(self, place: int) -> list[str]:
        """As many stretches of time on either side, and other ones: "three months" and "seis meses"."""
        mine, theirs = (self.facts[side][place].durations for side in (0, 1))
        here, there = mine.keys() - theirs.keys(), theirs.keys() - mine.keys()
        if not here or len(mine) != len(theirs):
            return []
        return [mine[each] for each in sorted(here)] + [theirs[each] for each in sorted(there)]

    def _lost(self, field: str, place: int, side: int) -> Iterator[str]:
        """What stands on this side of a pair and nowhere near on the other."""
        mine: frozenset[str] = getattr(self.facts[side][place], field)
        around = self.facts[1 - side][max(0, place - 1) : place + 2]
        theirs = frozenset(each for facts in around for each in _held(facts, field))
        if field == "names" and len(mine - theirs) == len(self.facts[1 - side][place].names - mine):
            return  # as many on either side: the short forms of two languages
        if field == "dates":
            theirs |= self._dates_outside[1 - side]
        if field == "numbers":
            theirs |= frozenset((part.label or "").partition(".")[0] for part in self.pairs[place])
        for each in mine - theirs:
            if field != "names" or self._is_name_lost(each, theirs, place, side):
                yield each

    def _is_name_lost(self, name: str, theirs: frozenset[str], place: int, side: int) -> bool:
        """Whether the other version has this short name, or its counterpart, elsewhere, and here not even in full."""
        form = name if name in self._names[1 - side] else self._counterparts[side].get(name)
        if form is None or form in theirs:
            return False
        language = self.pair[1 - side].instrument.language
        words = lemma_set(self.pairs[place][1 - side].text, language)
        for tongue, short in ((language, form), (self.pair[side].instrument.language, name)):
            spelt = self._expansions[tongue].get(short, frozenset())
            if spelt and len(spelt & words) >= _ENOUGH_SPELT * len(spelt):
                return False
        return True

    @cached_property
    def _dates_outside(self) -> tuple[frozenset[str], ...]:
        """Of titles, formulas and signatures, which are not compared: a date may stand there in one version."""
        return tuple(
            frozenset(
                when
                for each in side.instrument.provisions
                if each.role in ("front", "heading", "formula", "back")
                for when in self._facts_of(each, side.instrument.language).dates
            )
            for side in self.pair
        )

    @cached_property
    def _names(self) -> tuple[frozenset[str], ...]:
        return tuple(frozenset(name for facts in side for name in facts.names) for side in self.facts)

    @cached_property
    def _counterparts(self) -> tuple[dict[str, str], dict[str, str]]:
        """Short names of the same things: those of the parties in order, and those that stand alone face to face."""
        votes: Counter[tuple[str, str]] = Counter()
        for one, other in zip(self.pair.one.instrument.parties, self.pair.other.instrument.parties, strict=False):
            if one.acronym and other.acronym:
                votes[one.acronym, other.acronym] += 1
        for here, there in zip(*self.facts, strict=True):
            mine, theirs = here.names - self._names[1], there.names - self._names[0]
            for each in mine if len(mine) == len(theirs) else ():
                for other in theirs:
                    votes[each, other] += 1
        forth: dict[str, str] = {}
        back: dict[str, str] = {}
        for (one_name, other_name), _ in votes.most_common():
            if one_name not in forth and other_name not in back:
                forth[one_name], back[other_name] = other_name, one_name
        return forth, back


def _held(facts: "VersionFacts", field: str) -> frozenset[str]:
    return facts.numbers | facts.spelt if field == "numbers" else getattr(facts, field)
