from types import SimpleNamespace
from typing import Any

from mandato_web.instruments.contents import Entry, list_contents


def said(pk: int, role: str, number: str = "", *, parent: int | None = None, heading: str = "", text: str = "") -> Any:
    provision = SimpleNamespace(pk=pk, role=role, number=number, parent_id=parent, eid=f"p{pk}", position=pk)
    return SimpleNamespace(provision=provision, heading=heading, text=text)


def lines(entries: list[Entry], depth: int = 0) -> list[str]:
    found = []
    for entry in entries:
        found.append("  " * depth + " ".join(part for part in (entry.number, entry.label) if part))
        found += lines(entry.children, depth + 1)
    return found


def test_numbered_paragraphs_stand_in_runs_and_those_with_points_show_their_letters() -> None:
    texts = [said(n, "preambular", str(n)) for n in range(1, 5)]
    texts += [said(5, "operative", "5"), said(6, "operative", "a", parent=5), said(7, "operative", "b", parent=5)]
    texts += [said(8, "operative", "6")]
    assert lines(list_contents(texts)) == ["1–4", "5", "  a–b", "6"]


def test_headings_hold_what_stands_under_them() -> None:
    texts = [
        said(1, "heading", "I", heading="Ships"),
        said(2, "operative", "1", parent=1),
        said(3, "operative", "2", parent=1),
        said(4, "heading", text="Harbours"),
    ]
    assert lines(list_contents(texts)) == ["I Ships", "  1–2", "Harbours"]


def test_an_article_with_a_heading_is_named() -> None:
    texts = [said(1, "operative", "III", heading="Tasks"), said(2, "operative", "3.1", parent=1)]
    assert lines(list_contents(texts)) == ["III Tasks", "  3.1"]


def test_long_runs_are_cut() -> None:
    assert lines(list_contents([said(n, "operative", str(n)) for n in range(1, 24)])) == ["1–10", "11–20", "21–23"]


def test_text_without_numbers_has_no_contents() -> None:
    assert list_contents([said(1, "text"), said(2, "front"), said(3, "formula")]) == []
