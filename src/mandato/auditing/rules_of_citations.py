"""Rules: does each citation lead to a provision that exists and that speaks of the same thing?"""

from collections.abc import Iterator
from typing import NamedTuple

from mandato.auditing.citing import CitingWords, cited_groups
from mandato.auditing.documents import Document, DocumentSet
from mandato.auditing.making import finding
from mandato.auditing.similarity import Match
from mandato.linking import can_mean
from mandato.model import Provision, Reference, Span
from mandato.model.finding import Finding, Suggestion

_WORTH_SUGGESTING = 0.2  # of the citing words' weight
_FAR_MORE = 1.8  # times the cited provision's score
_NO_OTHER = 1 / _FAR_MORE  # beyond this score of the cited provision, none holds far more
_ENOUGH = 0.3
_ENOUGH_AGAIN = 0.5  # where the same row cites the same provision rightly for other words
_LITTLE_OF_SEVERAL = 0.12
_ALIKE_SHARE = 0.6  # of the best score
_LITTLE = 0.25
_FULL_NAME = 6  # words
_MOST_OF_A_TITLE = 0.5  # of its words
_FEW_WORDS = 4  # content words: of fewer, all must stand in one other provision
_FEWEST_WORDS = 3  # below which nothing can be told: two right words in four hundred stand so by chance
_SHORT = 8  # content words: four of them seldom stand in one provision
_HALF = 0.45
_SO_MUCH_MORE = 3.0  # times the cited provision's score, where the words are short
_MORE_THAN_OTHERS = 1.4  # times that of any other
_ALIKE = ("lI1i|", "oO0", "cGeC", "uvUV", "bh", "nmr", "ft", "gq9", "5Ss", "8B", "2Zz")
_LONGEST_ALIKE = max(map(len, _ALIKE))


def missing(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """citation-missing: the instrument is here, and numbers its provisions as the citation does, but has not this."""
    for provision, group in cited_groups(documents, document):
        for reference in group.references:
            if reference.status != "missing":
                continue
            target = documents.target(reference, document)
            label = reference.target.label or reference.text
            if target is None or not target.numbering.could_hold(label):
                continue
            suggestion = _best(target, group, taken=_cited(document, provision))
            near = {"near": suggestion.label or suggestion.provision} if suggestion else {}
            yield finding(
                "citation-missing",
                document,
                provision,
                {"title": target.instrument.title, "label": label, **near},
                variant="near" if suggestion else "",
                span=reference.span,
                cited=label,
                suggestion=suggestion,
            )


def repaired(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """citation-repaired: the printed label was read as another, for none such exists."""
    repaired_spans = document.repaired_spans
    for provision, group in cited_groups(documents, document):
        for reference in group.references:
            if _is_repaired(reference, repaired_spans):
                yield finding(
                    "citation-repaired",
                    document,
                    provision,
                    {"printed": reference.text, "label": reference.target.label or ""},
                    span=reference.span,
                    cited=reference.text,
                )


def ambiguous(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """citation-ambiguous: several provisions of one instrument answer to it, or several instruments to a full name."""
    for provision, group in cited_groups(documents, document):
        for reference in group.references:
            if reference.status != "ambiguous" or not _is_telling(documents, reference, document):
                continue
            candidates = list(dict.fromkeys(reference.candidates))
            if len(candidates) < 2:
                continue  # one instrument that stands in two files, which is told of them
            names = [each.provision or each.instrument for each in candidates]
            if len(set(names)) < len(names):
                names = [f"{each.instrument}/{each.provision}" for each in candidates]
            found = ", ".join(names)
            yield finding(
                "citation-ambiguous",
                document,
                provision,
                {"printed": reference.text, "candidates": found},
                severity="info" if _is_own(reference, document) else None,
                span=reference.span,
                cited=reference.text,
            )


def _is_own(reference: Reference, document: Document) -> bool:
    """A text that cites itself where its numbers restart mostly means the part it stands in."""
    return all(each.instrument == document.instrument.id for each in reference.candidates)


def _is_telling(documents: DocumentSet, reference: Reference, document: Document) -> bool:
    """Whether the citation says enough for its doubt to be the text's own, not the reader's.

    A name that is a small part of each title, "Political Declaration and Plan of Action", is that of a text elsewhere.
    """
    if not all(each.provision for each in reference.candidates):
        words = len((reference.target.instrument or "").split())
        found = (documents.named(each.instrument, document) for each in dict.fromkeys(reference.candidates))
        near = [each for each in found if each and words >= _MOST_OF_A_TITLE * len(each.instrument.title.split())]
        return words >= _FULL_NAME and len(near) > 1
    language = document.instrument.language
    return any(can_mean(reference, language, each.provision or "") for each in reference.candidates)


def mismatch(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """citation-mismatch: the cited provision shares little with the citing words, and another shares far more."""
    for provision, group in cited_groups(documents, document):
        lemmas: frozenset[str] = frozenset()
        for reference in group.references:
            if reference.resolved is None or reference.resolved.provision is None or reference.status != "resolved":
                continue
            target = documents.target(reference, document)
            if target is None or target is document or target.children.get(reference.resolved.provision):
                continue
            lemmas = lemmas or group.lemmas
            if len(lemmas) < _FEWEST_WORDS:
                break
            if target.index.share(lemmas, reference.resolved.provision) > _NO_OTHER:
                continue
            own = target.index.score(lemmas, reference.resolved.provision)
            better = _better(_Case(document, provision, group, target, lemmas, own))
            if better is not None:
                yield _mismatch_finding(document, provision, group, reference, target, own, better)


def _is_repaired(reference: Reference, repaired_spans: frozenset[Span | None]) -> bool:
    label = reference.target.label or ""
    if reference.text.endswith(label) and reference.span not in repaired_spans:
        return False
    return _look_alike(_last_part(reference.text), _last_part(label)) or reference.span in repaired_spans


class _Case(NamedTuple):
    """One citation weighed: the lemmas of its citing words, and how much of them the cited provision holds."""

    document: Document
    provision: Provision
    group: CitingWords
    target: Document
    lemmas: frozenset[str]
    own: Match


def _better(case: _Case) -> Match | None:
    """The provision that was rather meant, if the evidence is strong enough for this kind of citation."""
    own = case.own
    if len(case.lemmas) < _FEW_WORDS:
        return _only_holder(case)
    if len({each.resolved for each in case.group.references}) > 1 and own.score > _LITTLE_OF_SEVERAL:
        return None  # each of several provisions cited together answers for a part of the words
    taken = _cited(case.document, case.provision)
    ranked = [each for each in case.target.index.rank(case.lemmas, most=12) if each.key not in taken | {own.key}]
    if not ranked:
        return None
    alike = _alike(case, ranked) if own.score < _LITTLE else None
    if alike is not None:
        return alike
    best = ranked[0]
    fits_elsewhere = _cited_elsewhere(case)
    enough, fewest = (_ENOUGH_AGAIN, 6) if fits_elsewhere else (_ENOUGH, 4)
    if best.score >= enough and best.score >= _FAR_MORE * own.score and len(best.shared) >= fewest:
        return best
    return best if not fits_elsewhere and _stands_out(case, best, ranked[1:]) else None


def _stands_out(case: _Case, best: Match, others: list[Match]) -> bool:
    """Of short words: whether one provision holds half of them, and neither the cited one nor any other comes near."""
    near = max(_SO_MUCH_MORE * case.own.score, _MORE_THAN_OTHERS * others[0].score if others else 0.0)
    short = len(case.lemmas) <= _SHORT and len(best.shared) == _FEWEST_WORDS and len(case.own.shared) < 2
    return short and best.score >= max(_HALF, near)


def _only_holder(case: _Case) -> Match | None:
    """Of few words: none stands in the cited provision, all in another, and one of them nowhere else."""
    if case.own.shared or len(case.group.references) > 1:
        return None
    index, taken = case.target.index, _cited(case.document, case.provision)
    holders = [each for each in index.rank(case.lemmas) if each.shared and len(each.shared) == len(case.lemmas)]
    if len(holders) != 1 or holders[0].key in taken or all(index.holders(lemma) > 1 for lemma in case.lemmas):
        return None
    return holders[0]


def _alike(case: _Case, ranked: list[Match]) -> Match | None:
    """Among the best, one whose letter looks like the cited one in print."""
    cited = case.target.provisions[case.own.key].label or ""
    for match in ranked:
        label = case.target.provisions[match.key].label or ""
        if (
            match.score > max(case.own.score, _ALIKE_SHARE * ranked[0].score)
            and len(match.shared) > 1
            and _same_parent(cited, label)
            and _look_alike(_last_part(cited), _last_part(label))
        ):
            return match
    return None


def _cited_elsewhere(case: _Case) -> bool:
    """Whether the same row cites the same provision for other words too."""
    others = case.document.references.get(case.provision.id, ())
    return any(
        each.resolved is not None and each.resolved.provision == case.own.key and each not in case.group.references
        for each in others
    )


def _mismatch_finding(
    document: Document,
    provision: Provision,
    group: CitingWords,
    reference: Reference,
    target: Document,
    own: Match,
    better: Match,
) -> Finding:
    suggestion = _suggestion(target, better, group)
    cited = reference.target.label or reference.text
    alike = _look_alike(_last_part(cited), _last_part(suggestion.label or ""))
    certain = _is_certain(group, own, better) and (alike or len(better.shared) >= _FEW_WORDS)
    return finding(
        "citation-mismatch",
        document,
        provision,
        {"cited": cited, "better": suggestion.label or suggestion.provision},
        severity="error" if certain else "warning",
        span=reference.span,
        cited=cited,
        shared=_printed(own.shared, group),
        suggestion=suggestion,
    )


def _is_certain(group: CitingWords, own: Match, better: Match) -> bool:
    return own.score < _LITTLE and better.score >= 2 * own.score and len(group.lemmas) >= _FEW_WORDS


def _cited(document: Document, provision: Provision) -> frozenset[str]:
    """What the same row or provision cites already, which is never suggested for another of its citations."""
    references = document.references.get(provision.id, ())
    return frozenset(each.resolved.provision for each in references if each.resolved and each.resolved.provision)


def _best(target: Document, group: CitingWords, *, taken: frozenset[str]) -> Suggestion | None:
    for match in target.index.rank(group.lemmas):
        if match.key not in taken and match.score >= _WORTH_SUGGESTING:
            return _suggestion(target, match, group)
    return None


def _suggestion(target: Document, match: Match, group: CitingWords) -> Suggestion:
    return Suggestion(
        target.instrument.id,
        match.key,
        target.provisions[match.key].label,
        round(match.score, 3),
        _printed(match.shared, group),
    )


def _printed(lemmas: tuple[str, ...], group: CitingWords) -> tuple[str, ...]:
    """The citing words as printed behind some lemmas, in the lemmas' order."""
    words = {word.lemma: word.printed for word in group.words}
    return tuple(words[lemma] for lemma in lemmas if lemma in words)


def _last_part(label: str) -> str:
    return label.strip("() .").rsplit(".", 1)[-1].strip("() ")


def _same_parent(one: str, other: str) -> bool:
    return one.rpartition(".")[0] == other.rpartition(".")[0]


def _look_alike(one: str, other: str) -> bool:
    if one == other or not one or not other or len(one) > _LONGEST_ALIKE:
        return False
    return any(one in shapes and other in shapes for shapes in _ALIKE)
