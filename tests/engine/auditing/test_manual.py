import argparse
from types import ModuleType

import pytest
from tools.audit_codes import PAGE, written

from mandato.auditing import CODES, page_of
from mandato.commands import audit, lineage


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_its_page(code: str) -> None:
    page = page_of(code)
    assert page.startswith(f"# {code} ({CODES[code]})")
    assert "## What to do" in page


def test_the_guide_lists_the_codes_as_they_are() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert written(page) == page, "run: python -m tools.audit_codes"


@pytest.mark.parametrize("command", [audit, lineage])
def test_the_guide_names_every_option(command: ModuleType) -> None:
    parser = argparse.ArgumentParser()
    command.add_to(parser.add_subparsers())
    (commands,) = [each for each in parser._actions if isinstance(each, argparse._SubParsersAction)]
    (options,) = commands.choices.values()
    printed = {name for action in options._actions for name in action.option_strings if name.startswith("--")}
    page = PAGE.read_text(encoding="utf-8")
    assert not [name for name in printed - {"--help"} if name not in page]
