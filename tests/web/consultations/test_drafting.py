"""A draft as typed: read, written back, and its paragraphs known again whatever their numbers."""

from mandato_web.consultations.drafting import Line, Part, apply_lines, read_lines, write_lines

TYPED = """# Harbours

1. The states keep their harbours
open all year.
2. They shall:
a) meet every year;
b) report on what they did.

Done in one copy.
"""


def test_typed_text_is_read_and_written_back() -> None:
    lines = read_lines(TYPED)
    assert lines == [
        Line("Harbours", "", True),
        Line("The states keep their harbours open all year.", "1"),
        Line("They shall:", "2"),
        Line("meet every year;", "2.a"),
        Line("report on what they did.", "2.b"),
        Line("Done in one copy."),
    ]
    parts = apply_lines([], lines, "en", next_key=1)
    assert [part.key for part in parts] == ["p1", "p2", "p3", "p4", "p5", "p6"]
    assert read_lines(write_lines(parts, "en")) == lines
    assert [part.eid for part in parts[1:5]] == ["para_1", "para_2", "para_2__point_a", "para_2__point_b"]


def test_renumbering_is_followed() -> None:
    parts = apply_lines(
        [], read_lines("1. Keep harbours open.\n2. Mend every light.\n3. Train the pilots."), "en", next_key=1
    )
    edited = read_lines("1. Meet once a year in May.\n2. Keep harbours open.\n3. Train all the pilots well.")
    assert [(part.key, part.number) for part in apply_lines(parts, edited, "en", next_key=4)] == [
        ("p4", "1"), ("p1", "2"), ("p3", "3"),
    ]  # fmt: skip


def test_a_second_language_joins_the_same_paragraphs() -> None:
    parts = apply_lines([], read_lines("# Harbours\n1. Keep harbours open.\n2. Mend lights."), "en", next_key=1)
    both = apply_lines(
        parts, read_lines("# Puertos\n1. Mantener abiertos los puertos.\n2. Reparar luces."), "es", next_key=4
    )
    assert [(part.key, sorted(part.texts)) for part in both] == [(f"p{n}", ["en", "es"]) for n in (1, 2, 3)]
    fewer = apply_lines(both, read_lines("# Harbours\n1. Keep harbours open."), "en", next_key=4)
    assert fewer[2] == Part("p3", "2", False, {"es": "Reparar luces."})
    assert [part.key for part in apply_lines(fewer, read_lines("# Puertos"), "es", next_key=4)] == ["p1", "p2"]


def test_nothing_typed_is_no_paragraph() -> None:
    assert read_lines(" \n\n ") == []
