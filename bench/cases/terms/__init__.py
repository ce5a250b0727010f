"""Clauses on the life of agreements in four languages: `load_cases(language)`."""

from pathlib import Path
from typing import NamedTuple

SIGNED = "2026-03-31"
LANGUAGES = ("en", "es", "fr", "pt")
_DATED = {"in_force", "expires", "notice_by"}


class TermCase(NamedTuple):
    """`facts` maps every fact that is not null to its value; in_force is SIGNED unless the clause says otherwise."""

    language: str
    clause: str
    facts: dict[str, str]


def load_cases(language: str) -> list[TermCase]:
    lines = Path(__file__).with_name(f"{language}.txt").read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if line and not line.startswith("#")]
    return [_case(language, clause, facts) for clause, facts in zip(kept[::2], kept[1::2], strict=True)]


def _case(language: str, clause: str, line: str) -> TermCase:
    facts = {"in_force": SIGNED}
    for item in line.removeprefix("=").split(";"):
        name, _, value = item.strip().partition(" ")
        if name:
            facts[name] = value or "yes"
    if facts["in_force"] == "-":
        del facts["in_force"]
    return TermCase(language, clause, facts)
