"""Readings as `mandato read --explain` prints them, made by hand: invented texts, only what a test is about."""

from typing import Any

from mandato_web.instruments.services import TextSource

Printed = dict[str, Any]


def make_reading(parts: list[tuple[str, str, str]], **facts: Any) -> tuple[Printed, str]:
    """From (id, label, text) in order; each text becomes a line of the source. Answers the reading and the source."""
    source, provisions, at = "", [], 0
    for ordinal, (eid, label, text) in enumerate(parts, 1):
        parent = eid.rpartition("__")[0] or None
        span = [at, at + len(text)]
        provisions.append(
            {
                "id": eid, "label": label or None, "number": label or None, "ordinal": ordinal, "role": "operative",
                "level": 1, "parent": parent, "heading": None, "text": text, "span": span, "segments": [span],
                "page": None, "cells": None,
            }
        )  # fmt: skip
        source += text + "\n"
        at = len(source)
    reading = {
        "id": "pledge", "kind": "declaration", "title": "Pledge", "language": "en", "date": "2019-05-03",
        "place": "Lima", "parties": [], "signatories": [], "span": [0, len(source)], "annex_of": None,
        "version_of": None, "provisions": provisions, "commitments": [], "references": [], "term": None, "notes": [],
    }  # fmt: skip
    return {**reading, **facts}, source


def make_promise(code: str, provision: str, span: list[int], **facts: Any) -> Printed:
    promise = {
        "id": code, "provision": provision, "text": "words", "span": span,
        "action": {"text": "Hold", "verb": "hold", "kind": "commit", "span": span}, "strength": "undertaking",
        "nature": "once", "bearers": [], "addressee": None, "deliverable": None, "due": None, "conditions": [],
    }  # fmt: skip
    return {**promise, **facts}


def make_citation(provision: str, span: list[int], *, label: str = "", named: str = "", symbol: str = "") -> Printed:
    target = {"instrument": named or None, "symbol": symbol or None, "label": label or None}
    return {
        "provision": provision, "text": "cited words", "span": span, "target": target, "status": "external",
        "resolved": None, "candidates": [],
    }  # fmt: skip


def make_source(text: str, name: str = "pledge.txt", reader: str = "1") -> TextSource:
    return TextSource(text, None, name, "text/plain", reader)
