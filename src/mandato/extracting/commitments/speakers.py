"""An instrument in, those who speak in it out: the organ that resolves, the heads that declare, the parties."""

from mandato.extracting.commitments.actors import Actors
from mandato.extracting.commitments.clauses import Reader
from mandato.extracting.commitments.tokens import token_at
from mandato.model import Bearer, Instrument, Provision, Why

_AGREEMENTS = frozenset(("memorandum", "agreement", "treaty"))


def speaker_of(instrument: Instrument, reader: Reader, actors: Actors) -> Bearer | None:
    """Named in the formula of enactment; for an agreement, its parties together; None where the text does not say."""
    if len(instrument.parties) > 1 and instrument.kind in _AGREEMENTS:
        return Bearer(actors.words.parties, None, True, "speaker", None, Why("parties", None, 0.1))
    for provision in instrument.provisions:
        if provision.role in ("formula", "preambular", "operative"):
            found = _named_in(provision, reader, actors)
            if found is not None:
                return found
        if provision.role == "operative":
            break
    return None


def _named_in(provision: Provision, reader: Reader, actors: Actors) -> Bearer | None:
    if provision.role != "formula":
        return _first_person(provision, reader, actors)
    for clause in reader.clauses(provision.text):
        if clause.subject is not None and clause.subject.source == "own":
            return _speaker(provision, clause.subject.start, clause.subject.end, actors)
    return _opening_name(provision, actors)


def _first_person(provision: Provision, reader: Reader, actors: Actors) -> Bearer | None:
    """ "We, the Ministers of Culture, ..." at the head of a paragraph."""
    text = provision.text
    pronoun = token_at(text, 0, len(text))
    if pronoun is None or pronoun.word not in reader.lexicon.words.speakers:
        return None
    comma = text[pronoun.end : pronoun.end + 1] == ","
    name = token_at(text, pronoun.end + comma, len(text))
    if name is None or not (comma or name.word in actors.words.determiners):
        return None
    stop = text.find(",", name.start)
    end = len(text) if stop == -1 else stop
    return _speaker(provision, name.start, end, actors) if actors.is_actor(text[name.start : end]) else None


def _opening_name(provision: Provision, actors: Actors) -> Bearer | None:
    """ "The General Assembly," or "We, the Heads of State,": the first stretch between commas that is an actor."""
    start = 0
    while start < len(provision.text):
        comma = provision.text.find(",", start)
        end = len(provision.text) if comma == -1 else comma
        piece = provision.text[start:end].strip(" :;*_")
        if piece and actors.names_somebody(piece):
            left = provision.text.index(piece, start)
            return _speaker(provision, left, left + len(piece), actors)
        start = end + 1
    return None


def _speaker(provision: Provision, start: int, end: int, actors: Actors) -> Bearer:
    return actors.bearer(provision, start, end, rule="speaker")._replace(source="speaker")
