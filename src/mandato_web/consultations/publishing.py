"""The consolidated draft becomes a text of the register, with the texts it comes from."""

import datetime
from collections.abc import Callable, Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.consultations.answering import count_open
from mandato_web.consultations.drafting import Part
from mandato_web.consultations.indexing import index_consultation
from mandato_web.consultations.models import Consultation
from mandato_web.consultations.proposing import take_up
from mandato_web.history.services import Author, change
from mandato_web.instruments.models import Instrument
from mandato_web.instruments.services import TextSource, create_instrument, relate, write_version
from mandato_web.values.slugs import first_free
from mandato_web.values.wording import LANGUAGES

_READER = "register"
Write = Callable[[Author, Instrument, dict[str, Any], TextSource], object]


def _write_plainly(author: Author, instrument: Instrument, reading: dict[str, Any], source: TextSource) -> object:
    return write_version(author, instrument, reading, source, authentic=True)


_writing: list[Write] = [_write_plainly]


def write_by(write: Write) -> None:
    """A room above, which reads texts, writes the published one with what it finds in it."""
    _writing.append(write)


def publish_text(
    author: Author, consultation: Consultation, *, date: str = "", today: datetime.date | None = None
) -> Instrument:
    """In every language in which all of it is written. The consultation keeps its address and leads to the text.

    Raises ValidationError where it was published before, a round is open, or a comment in time has no answer.
    """
    draft = consultation.draft
    if consultation.published_as_id is not None:
        raise ValidationError(_("The text is published; it is amended as texts are."))
    if draft is None or not draft.content:
        raise ValidationError(_("Write the draft first."))
    today = today or timezone.localdate()
    if not consultation.is_public(today) or any(today <= one.closes for one in consultation.rounds.all()):
        raise ValidationError(_("The consultation still runs: a round is open, or to come."))
    waiting = count_open(consultation)
    if waiting:
        raise ValidationError(_("%(n)s comments have no answer yet.") % {"n": waiting})
    languages = [code for code in LANGUAGES if consultation.titles.get(code)
                 and all(part.texts.get(code) for part in draft.content)]  # fmt: skip
    if not languages:
        raise ValidationError(_("Write all of it in one language at least, its title too."))
    with transaction.atomic():
        instrument = create_instrument(
            author,
            first_free(Instrument, consultation.slug),
            consultation.kind,
            titles=consultation.titles,
            date=date or (consultation.presented_on or today).isoformat(),
            meeting=consultation.meeting,
            meeting_part="document" if consultation.meeting else "",
            is_example=consultation.is_example,
        )
        for language in languages:
            reading, text = _write_reading(consultation, draft.content, language, instrument.date)
            name = f"{consultation.slug}.{language}.txt"
            source = TextSource(text, None, name, "text/plain", _READER)
            _writing[-1](author, instrument, reading, source)
        for one in consultation.lineage.select_related("instrument"):
            relate(author, instrument, one.kind, one.instrument)
        change(author, consultation, published_as=instrument, results_at=consultation.results_at or timezone.now())
        take_up(author, consultation)
        index_consultation(consultation)
    return instrument


def _write_reading(
    consultation: Consultation, parts: Sequence[Part], language: str, day: str
) -> tuple[dict[str, Any], str]:
    """The draft in the fields of a reading, and the text that its spans point into."""
    title = consultation.titles[language]
    text = title + "\n\n"
    provisions: list[dict[str, Any]] = []
    eids: set[str] = set()
    for part in parts:
        own = part.number.rsplit(".", 1)[-1]
        number = "" if part.heading or not part.number else f"{own})" if own.isalpha() else f"{part.number}."
        text += f"{number} " if number else ""
        said = part.texts[language]
        span = [len(text), len(text) + len(said)]
        text += said + "\n\n"
        above = part.eid.rpartition("__")[0]
        provisions.append(
            {
                "id": part.eid,
                "label": part.number or None,
                "number": number or None,
                "ordinal": len(provisions) + 1,
                "role": "heading" if part.heading else "operative" if number else "text",
                "level": None if part.heading else part.number.count(".") + 1,
                "parent": above if above in eids else None,
                "heading": said if part.heading else None,
                "text": "" if part.heading else said,
                "span": span,
                "segments": [] if part.heading else [span],
                "page": None,
                "cells": None,
            }
        )
        eids.add(part.eid)
    reading = {
        "id": consultation.slug,
        "kind": consultation.kind,
        "title": title,
        "language": language,
        "date": day,
        "place": None,
        "parties": [],
        "signatories": [],
        "span": [0, len(text)],
        "annex_of": None,
        "version_of": None,
        "provisions": provisions,
        "commitments": [],
        "references": [],
        "term": None,
        "notes": [],
    }
    return reading, text
