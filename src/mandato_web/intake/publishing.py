"""Readings published: the instrument, its text, its commitments and its term, in one transaction."""

from collections.abc import Sequence
from typing import Any

from django.db import transaction

from mandato_web.actors.naming import load_naming
from mandato_web.agreements.services import write_term
from mandato_web.commitments.bulk import write_new_commitments
from mandato_web.commitments.services import write_commitments
from mandato_web.findings.jobs import request_audit
from mandato_web.history.services import Author, in_bulk
from mandato_web.instruments.bulk import NewText, write_new_texts
from mandato_web.instruments.models import Instrument, LanguageVersion, Position
from mandato_web.instruments.services import TextSource, note_position, write_version
from mandato_web.search.entries import gathered


def publish_text(
    author: Author,
    instrument: Instrument,
    reading: dict[str, Any],
    source: TextSource,
    *,
    authentic: bool = False,
    restatement: bool = False,
    neighbours: dict[str, Instrument] | None = None,
) -> LanguageVersion:
    """Everything a text says, in its place, and an audit asked for. The same reading again changes nothing."""
    with transaction.atomic():
        known = instrument.versions.filter(replaced_at=None).values_list("pk", flat=True)
        before = set(known)
        version = write_version(
            author,
            instrument,
            reading,
            source,
            authentic=authentic,
            restatement=restatement,
            neighbours=neighbours,
        )
        if version.pk not in before:
            write_commitments(author, version, reading)
            if reading["term"]:
                write_term(author, instrument, reading["term"])
            request_audit()
    return version


def publish_new_texts(author: Author, texts: Sequence[NewText]) -> list[LanguageVersion]:
    """As `publish_text` of each, where the register holds nothing of these instruments yet: many by few statements."""
    with in_bulk(), gathered():
        written = write_new_texts(author, texts)
        write_new_commitments(author, written)
        for version, reading, _provisions in written:
            if reading["term"]:
                write_term(author, version.instrument, reading["term"])
        if written:
            request_audit()
    return [one.version for one in written]


def publish_parties(author: Author, instrument: Instrument, reading: dict[str, Any]) -> None:
    """Parties and signatories as the text names them, with the actors they are known as."""
    naming, language = load_naming(), reading["language"]
    for party in reading["parties"]:
        actor = naming.find(party["name"], party["acronym"])
        named = "" if actor else party["name"]
        note_position(author, instrument, Position.Kind.PARTY, actor=actor, named=named, acronym=party["acronym"] or "")
    for signatory in reading["signatories"]:
        actor = naming.find(signatory["party"])
        note_position(
            author,
            instrument,
            Position.Kind.SIGNED,
            actor=actor,
            named="" if actor else signatory["party"] or signatory["name"],
            person=signatory["name"],
            capacity={language: signatory["capacity"]} if signatory["capacity"] else {},
            date=reading["date"] or "",
        )
