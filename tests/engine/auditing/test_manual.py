import pytest

from mandato.auditing import CODES, page_of


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_its_page(code: str) -> None:
    page = page_of(code)
    assert page.startswith(f"# {code} ({CODES[code].severity})")
    assert "## What to do" in page
