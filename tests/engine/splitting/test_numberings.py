"""Small texts with the numberings of real ones: the role, label, parent, title and words of every provision."""

from pathlib import Path

import pytest

from tests.engine.splitting.factories import read_one

TEXTS = sorted((Path(__file__).parent / "numberings").glob("*.txt"))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_every_label_parent_and_role(path: Path) -> None:
    instrument = read_one(path.read_text(encoding="utf-8"), path.stem[:2])
    lines = [
        f"{one.role} | {one.label or ''} | {one.parent or ''} | {one.heading or ''} | {one.text}"
        for one in instrument.provisions
    ]
    assert lines == path.with_suffix(".outline").read_text(encoding="utf-8").splitlines()


def test_there_are_texts_in_four_languages() -> None:
    assert {path.stem[:2] for path in TEXTS} == {"en", "es", "fr", "pt"}
