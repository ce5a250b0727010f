"""How long an agreement lasts, told to the documents that its text is handed out as."""

from dataclasses import replace

import mandato
from mandato_web.agreements.models import Agreement
from mandato_web.agreements.rebuilding import rebuild_term
from mandato_web.instruments.models import LanguageVersion
from mandato_web.instruments.rebuilding import complete_with


def add_term(version: LanguageVersion, value: mandato.Instrument) -> mandato.Instrument:
    agreement = Agreement.objects.filter(instrument=version.instrument_id).first()
    return replace(value, term=rebuild_term(agreement)) if agreement else value


def register_completion() -> None:
    complete_with("term", add_term)
