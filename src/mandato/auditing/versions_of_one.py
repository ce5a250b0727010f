"""Two documents in; whether they are one text: the same file, instrument, copy or language version."""

from mandato.auditing.documents import Document


def are_one_text(one: Document, other: Document) -> bool:
    first, second = one.instrument, other.instrument
    if one is other or first.id == second.id:
        return True
    if second.id in (first.version_of, first.annex_of) or first.id in (second.version_of, second.annex_of):
        return True
    return first.kind == second.kind and first.title.lower() == second.title.lower() and first.date == second.date
