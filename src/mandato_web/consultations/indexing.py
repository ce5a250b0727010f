"""What search knows of a consultation: its name and its draft, and once they are public the comments on it."""

from collections.abc import Iterator
from datetime import date

from django.utils import timezone

from mandato_web.consultations.models import Comment, Consultation, Stage
from mandato_web.search.entries import Indexed, drop_entries, put_entries
from mandato_web.values.invented import mark_invented
from mandato_web.values.wording import say

_INTERFACE = ("es", "pt", "en")
# Of a consultation with thousands of comments, so many words of each language are searched.
_MOST_WORDS = 20_000


def index_consultation(consultation: Consultation) -> None:
    """One that is in preparation, or whose day has not come, is not there: the daily work puts it in."""
    drop_entries("consultation", [consultation.slug])
    if consultation.is_public(timezone.localdate()):
        put_entries(_entries(consultation))


def index_opened(day: date) -> str:
    """The daily work: drafts whose day of publication came."""
    opened = list(Consultation.objects.filter(ready_at__isnull=False, published_on=day))
    for consultation in opened:
        index_consultation(consultation)
    return f"indexed: {len(opened)}" if opened else ""


def index_comments(consultation: Consultation) -> None:
    """Anew where comments are public as soon as they are sent."""
    if consultation.shows_comments or consultation.results_at is not None:
        index_consultation(consultation)


def index_consultations() -> None:
    for consultation in Consultation.objects.iterator():
        index_consultation(consultation)


def _entries(consultation: Consultation) -> Iterator[Indexed]:
    draft = consultation.draft
    said = _said(consultation)
    for language in _INTERFACE:
        parts = [part.texts.get(language, "") for part in draft.content] if draft else []
        yield Indexed(
            kind="consultation",
            key=consultation.slug,
            language=language,
            title=mark_invented(
                say(consultation.titles, language) or consultation.slug, consultation.is_example, language
            ),
            text="\n".join(filter(None, [say(consultation.about, language), *parts, *said.get(language, [])])),
            also=" ".join(consultation.titles.values()),
            address=f"/consultations/{consultation.slug}/",
            date=consultation.published_on.isoformat(),
        )


def _said(consultation: Consultation) -> dict[str, list[str]]:
    """Public comments by language. Those of visitors are found with the draft, not by who wrote them."""
    if not consultation.shows_comments and consultation.results_at is None:
        return {}
    found = Comment.objects.filter(consultation=consultation, stage=Stage.SENT).order_by("number")
    said: dict[str, list[str]] = {}
    lengths: dict[str, int] = {}
    for language, text, proposed in found.values_list("language", "text", "proposed").iterator():
        words = f"{text} {proposed}".strip()
        if lengths.get(language, 0) < _MOST_WORDS:
            said.setdefault(language, []).append(words)
            lengths[language] = lengths.get(language, 0) + len(words.split())
    return said
