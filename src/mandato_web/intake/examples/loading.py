"""The whole loading, in one transaction: all of it, or nothing."""

import hashlib
from pathlib import Path
from typing import NamedTuple

from django.db import transaction

from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Commitment
from mandato_web.findings.jobs import request_audit
from mandato_web.history.services import REGISTER, Author, at_once, in_bulk
from mandato_web.instruments.models import Instrument, Provision
from mandato_web.intake.examples.agreements import load_agreements
from mandato_web.intake.examples.doings import load_doings
from mandato_web.intake.examples.drafts import load_drafts
from mandato_web.intake.examples.gatherings import load_consultations, load_meetings
from mandato_web.intake.examples.marking import count_examples, list_rows, mark_new, refuse_mixing, see_one_moment
from mandato_web.intake.examples.outcomes import load_outcomes
from mandato_web.intake.examples.people import load_people
from mandato_web.intake.examples.practices import load_practices
from mandato_web.intake.examples.press import load_press
from mandato_web.intake.examples.register import Register
from mandato_web.intake.examples.texts import load_texts
from mandato_web.intake.examples.treaties import load_treaties
from mandato_web.intake.examples.vocabularies import load_themes
from mandato_web.intake.examples.voices import load_voices
from mandato_web.organisation.services import note_examples, set_up_for_examples
from mandato_web.search.entries import gathered

INVENTED = "invented"


class Loaded(NamedTuple):
    """What the register holds now, and what the loader has to say."""

    actors: int
    instruments: int
    provisions: int
    commitments: int
    remarks: list[str]


def load_examples(folder: Path, *, by: Author = REGISTER) -> Loaded:
    """Raises BadExample with file, table and key, or ValidationError; then nothing was loaded."""
    with transaction.atomic():
        see_one_moment()
        refuse_mixing()
        before = list_rows()
        remarks = _load_all(folder)
        if mark_new(before):
            set_up_for_examples(by)
            note_examples(by, dict(count_examples()), loaded=True)
    return Loaded(
        Actor.objects.count(),
        Instrument.objects.count(),
        Provision.objects.count(),
        Commitment.objects.count(),
        remarks,
    )


def _load_all(folder: Path) -> list[str]:
    remarks: list[str] = []
    with at_once(), in_bulk(), gathered():
        for place, is_example in ((folder, False), (folder / INVENTED, True)):
            if place.is_dir():
                remarks += _load_folder(Register(place, is_example=is_example))
        request_audit()
    return remarks


def _load_folder(register: Register) -> list[str]:
    load_people(register)
    load_meetings(register)
    load_texts(register)
    load_agreements(register)
    load_treaties(register)
    load_consultations(register)
    load_drafts(register)
    load_themes(register)
    load_outcomes(register)
    load_doings(register)
    load_practices(register)
    load_voices(register)
    load_press(register)
    return register.remarks


def fingerprint(folder: Path, reader: str) -> str:
    """Changes whenever a file of the examples or the reader does."""
    digest = hashlib.sha256(reader.encode())
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            digest.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
