"""Two wordings compared: of one text on two days, of two of its editions, or of two texts."""

from datetime import date
from typing import Any, NamedTuple

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from mandato_web.instruments import queries
from mandato_web.instruments.differing import compare_editions, compare_instruments, count_fates
from mandato_web.instruments.editions import Edition, edition_on, find_edition, list_editions
from mandato_web.instruments.models import Instrument


class Side(NamedTuple):
    """One of the two. `problem` says why there is no edition."""

    instrument: Instrument
    editions: list[Edition]
    edition: Edition | None
    asked: str
    problem: str = ""


@require_safe
def show_comparison(request: HttpRequest, slug: str) -> HttpResponse:
    """`old` and `new` are days or editions ("en.2"); `with` another text whose words stand on the new side."""
    instrument = queries.get_instrument(slug, request.user)
    if instrument is None:
        raise Http404(_("No text has this address."))
    other, problem = _other(request, instrument)
    language = _shared_language(request, instrument, other or instrument)
    old = _side(instrument, language, request.GET.get("old", ""), newest=other is not None, back=1)
    new = _side(other or instrument, language, request.GET.get("new", ""), newest=True)
    context: dict[str, Any] = {
        "instrument": instrument,
        "other": other,
        "old": old,
        "new": new,
        "problem": problem,
        "with": request.GET.get("with", ""),
        "language": language,
        "text_languages": _languages_of(instrument, other),
        "related": queries.list_comparable(instrument, request.user),
        "trail": [
            (_("Texts"), reverse("instruments:list")),
            (instrument.short_title, instrument.get_absolute_url()),
        ],
    }
    if old.edition and new.edition and not problem:
        rows = _compare(old, new)
        every = request.GET.get("show") == "all"
        context |= {
            "counts": count_fates(rows),
            "rows": rows if every else [row for row in rows if row.fate != "same"],
            "every": every,
            "same_edition": old.edition.version.pk == new.edition.version.pk,
        }
    return render(request, "instruments/comparison.html", context)


def _compare(old: Side, new: Side) -> list[Any]:
    assert old.edition and new.edition
    before, after = queries.list_texts(old.edition.version), queries.list_texts(new.edition.version)
    if old.instrument.pk == new.instrument.pk:
        return compare_editions(before, after)
    return compare_instruments(before, after)


def _other(request: HttpRequest, instrument: Instrument) -> tuple[Instrument | None, str]:
    """The text named by its address, its slug, or its title."""
    named = request.GET.get("with", "").strip()
    if not named:
        return None, ""
    slug = named.rstrip("/").rpartition("/")[2]
    found = queries.get_instrument(slug, request.user) or queries.find_by_title(named, request.user)
    if found is None:
        return None, _("No text is called “%(name)s”. Choose one of the list, or paste the address of its page.") % {
            "name": named[:80]
        }
    return (None, "") if found.pk == instrument.pk else (found, "")


def _languages_of(instrument: Instrument, other: Instrument | None) -> list[str]:
    held = [one.language for one in queries.list_versions(instrument)]
    if other is None:
        return held
    also = {one.language for one in queries.list_versions(other)}
    return [code for code in held if code in also]


def _shared_language(request: HttpRequest, instrument: Instrument, other: Instrument) -> str:
    languages = _languages_of(instrument, other)
    asked = request.GET.get("text", "") or (get_language() or "en")
    if asked in languages or not languages:
        return asked
    return languages[0]


def _side(instrument: Instrument, language: str, asked: str, *, newest: bool, back: int = 0) -> Side:
    """The edition asked for; by default the newest, or the one `back` before it."""
    editions = list_editions(instrument, language)
    if not editions:
        return Side(instrument, [], None, asked, _("The register holds no text of it in this language."))
    asked = asked.strip()
    if not asked:
        return Side(instrument, editions, editions[-1 if newest else max(0, len(editions) - 1 - back)], "")
    found = find_edition(editions, asked)
    if found:
        return Side(instrument, editions, found, asked)
    try:
        day = date.fromisoformat(asked) if len(asked) == 10 else None
    except ValueError:
        day = None
    if day is None:
        return Side(instrument, editions, None, asked, _("Write the day as 2024-05-31."))
    found = edition_on(editions, day)
    return Side(instrument, editions, found, asked, "" if found else _("The text was not there yet on that day."))
