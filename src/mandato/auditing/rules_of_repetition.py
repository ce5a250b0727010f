"""Rule: does the same promise stand in an earlier instrument?"""

from collections.abc import Iterator

from mandato.auditing.documents import Document, DocumentSet
from mandato.auditing.making import finding
from mandato.auditing.repeating import repeated
from mandato.model.finding import Finding, Suggestion


def repeats(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """repeats: of the same language; the suggestion is the earlier promise."""
    found = documents.once(repeated)
    for provision in document.instrument.provisions:
        earlier = found.get((id(document), provision.id))
        if earlier is None:
            continue
        label = earlier.provision.label or earlier.provision.id
        yield finding(
            "repeats",
            document,
            provision,
            {"place": provision.label or provision.id, "earlier": label, "title": earlier.document.instrument.title},
            cited=label,
            suggestion=Suggestion(
                earlier.document.instrument.id, earlier.provision.id, earlier.provision.label, earlier.share, ()
            ),
        )
