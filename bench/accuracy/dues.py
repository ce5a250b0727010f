"""Dues: how many of the forms of each language are read exactly, span, kind, dates and recurrence."""

from bench.accuracy.figures import Figure, Missing
from bench.cases.dues import ANCHOR, LANGUAGES, DueCase, load_cases
from mandato.extracting.times.dues import find_due


def measure() -> list[Figure | Missing]:
    return [_measure(language) for language in LANGUAGES]


def _measure(language: str) -> Figure:
    cases = load_cases(language)
    right = sum(_is_right(case) for case in cases)
    return Figure(f"due forms, {language}", right / len(cases), 1.0, len(cases))


def _is_right(case: DueCase) -> bool:
    due = find_due(case.sentence, case.language, anchor=ANCHOR)
    return (due and (due.text, due.kind, due.earliest, due.latest, due.recurrence)) == case.expected
