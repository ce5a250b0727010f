"""Writes the list of the audit's codes into docs/audit.md: `python -m tools.audit_codes`."""

import re
from pathlib import Path

from mandato.auditing import CODES, meaning_of

PAGE = Path(__file__).parents[1] / "docs" / "audit.md"
_PLACE = re.compile(r"(?<=<!-- codes -->\n).*(?=<!-- /codes -->)", re.DOTALL)


def codes_table() -> str:
    rows = (f"| `{name}` | {severity} | {meaning_of(name)} |" for name, severity in CODES.items())
    return "\n".join(["| code | severity | meaning |", "|---|---|---|", *rows]) + "\n"


def written(page: str) -> str:
    """The page with the list as it should stand."""
    return _PLACE.sub(lambda _: codes_table(), page)


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
