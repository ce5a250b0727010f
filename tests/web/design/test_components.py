"""Components: each is documented at its top and shown alive on the examples page."""

import re
from pathlib import Path

import pytest
from django.test import Client

COMPONENTS = Path(__file__).parents[3] / "src/mandato_web/design/templates/design/components"
EXAMPLES = COMPONENTS.parent / "examples.html"
# Shown by the frame of every page, by the filter bar and by the form of a record.
SHOWN_ELSEWHERE = {"messages.html", "choice.html", "rows.html"}


@pytest.mark.parametrize("path", sorted(COMPONENTS.glob("*.html")), ids=lambda path: path.stem)
def test_a_component_says_what_it_takes_and_is_shown(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.match(r"\{% comment %\}\n.+\n\{% endcomment %\}", text, re.DOTALL)
    assert path.name in SHOWN_ELSEWHERE or f"components/{path.name}" in EXAMPLES.read_text(encoding="utf-8")


def test_the_page_of_examples_opens(client: Client, db: None) -> None:
    response = client.get("/en/about/components/?kind=report&page=3&sort=-title")
    assert response.status_code == 200
    assert b"61\xe2\x80\x9390 of 95" in response.content
    assert b'aria-sort="descending"' in response.content
