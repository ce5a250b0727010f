"""Roles that a person gave to paragraphs of real texts, by span, and how many the reader gives likewise."""

import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import Any

from bench.accuracy.figures import SHARED, Figure, Missing
from bench.accuracy.labelled_blocks import provision_at
from mandato.model import Provision
from mandato.reading import read_source
from mandato.splitting import split

LANGUAGES = ("es", "pt", "fr")
GOAL = 0.97


def measure_annotations(path: Path, code: str) -> Figure | Missing:
    name = f"roles, annotated paragraphs, {code}"
    if not path.exists():
        return Missing(name, f"no annotations at {path}")
    hits = total = 0
    wrong: Counter[str] = Counter()
    for document in json.loads(path.read_text(encoding="utf-8")):
        source = SHARED / document["file"]
        if not source.exists():
            return Missing(name, f"{source} is not here")
        data = source.read_bytes()
        if hashlib.sha256(data).hexdigest() != document["sha256"]:
            return Missing(name, f"{source} has changed since it was annotated")
        for read, truth in _compare(data, source.name, document["roles"], code):
            total += 1
            hits += read == truth
            if read != truth:
                wrong[f"{truth} as {read or 'nothing'}"] += 1
    remark = ", ".join(f"{count} {what}" for what, count in wrong.most_common(4))
    return Figure(name, hits / max(1, total), GOAL, total, remark)


def _compare(data: bytes, name: str, roles: list[list[Any]], code: str) -> list[tuple[str, str]]:
    """Pairs of the role read and the role annotated."""
    source = read_source(data, name)
    instruments = split(source, language=code)
    provisions = [provision for instrument in instruments for provision in instrument.provisions]
    text = source.text
    return [(_read(provision_at(provisions, start, end), text[start:end]), role) for start, end, role in roles]


def _read(provision: Provision | None, words: str) -> str:
    """An article's title on its own line is read as a heading, though the article's provision holds it."""
    if provision is None:
        return ""
    return "heading" if " ".join(words.split()).lstrip("# ") == provision.heading else provision.role
