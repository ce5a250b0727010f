"""Typst templates and their data -> PDF and PNG. Typst is an extra: without it nothing else is missing."""

import json
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from mandato.errors import Unavailable

_TEMPLATES = Path(__file__).parent / "templates"
# What Typst says where a font lacks a letter, or a letter has no meaning that an archive could keep.
_UNPRINTABLE = ("could not be displayed", "contains the codepoint")


def can_typeset() -> bool:
    try:
        import_module("typst")
    except ImportError:
        return False
    return True


def typeset_pdf(template: str, data: Mapping[str, Any], *, standards: Sequence[str]) -> bytes:
    """To the standards asked for. A letter that no font has is printed as a box, and then no standard is claimed.

    Raises `Unavailable` without Typst.
    """
    typst = _typst()
    source = (_TEMPLATES / template).read_bytes()
    given = {"data": json.dumps(data, ensure_ascii=False)}
    for own_fonts, claimed in ((True, standards), (False, standards), (False, ())):
        try:
            return bytes(
                typst.compile(
                    source,
                    format="pdf",
                    sys_inputs=given,
                    ignore_system_fonts=own_fonts,
                    pdf_standards=list(claimed),
                )
            )
        except typst.TypstError as error:
            if not claimed or not any(sign in str(error) for sign in _UNPRINTABLE):
                raise
    raise AssertionError("the last attempt returns or raises")


def typeset_png(template: str, data: Mapping[str, Any]) -> bytes:
    """One page as a picture, one pixel for each point. Raises `Unavailable` without Typst."""
    source = (_TEMPLATES / template).read_bytes()
    given = {"data": json.dumps(data, ensure_ascii=False)}
    return bytes(_typst().compile(source, format="png", ppi=72, sys_inputs=given, ignore_system_fonts=True))


def _typst() -> Any:
    try:
        return import_module("typst")
    except ImportError:
        raise Unavailable(
            "PDF files and pictures cannot be made here.", "Install Typst: pip install 'mandato[pdf]'."
        ) from None
