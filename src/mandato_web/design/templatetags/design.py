"""Tags and filters that components and pages share: `{% load design %}`."""

from datetime import date
from typing import Any

from babel import Locale, UnknownLocaleError
from django import template
from django.http import HttpRequest
from django.template import Context
from django.template.loader import get_template
from django.urls import translate_url
from django.utils.safestring import SafeString, mark_safe

from mandato_web.design.chips import shape_of, write_choices, write_citation, write_state
from mandato_web.design.filtering import address_with
from mandato_web.design.panels import Shown, show_panels
from mandato_web.design.periods import write_day, write_period
from mandato_web.design.shares import Part, draw_shares
from mandato_web.values.dates import write_date, write_dates
from mandato_web.values.paths import spoken
from mandato_web.values.wording import said_in, say, spoken_language

register = template.Library()
register.filter("spoken", spoken)

register.filter(shape_of)
register.simple_tag(write_state, name="state_mark")
register.simple_tag(write_citation, name="citation_chip")
register.simple_tag(write_choices, name="filter_choices")


@register.filter
def parts_of(shares: Any) -> list[Part]:
    """The parts of a bar; each share begins with its state, its label and its count."""
    return draw_shares([(share[0], share[2]) for share in shares], shape_of)


@register.filter
def written(value: Any) -> str:
    """A date, or a partial date such as "2008-04", written out in the reader's language."""
    if isinstance(value, date):
        return write_day(value)
    return write_date(value or "", spoken_language())


@register.filter
def with_dates(text: str) -> str:
    """A text with the days that it names as 2008-04-10 written out in the reader's language."""
    return write_dates(text, spoken_language())


@register.simple_tag
def period(earliest: date | None, latest: date | None) -> str:
    return write_period(earliest, latest)


@register.filter
def said(wording: dict[str, str] | None) -> str:
    """A wording in the reader's language, or the nearest one it has."""
    return say(wording)


@register.filter
def said_elsewhere(wording: dict[str, str] | None) -> str:
    """The code of the language a wording is shown in, where that is not the reader's; empty where it is."""
    language = said_in(wording)
    return language if language and language != spoken_language() else ""


@register.simple_tag(takes_context=True)
def address(context: Context, **changes: Any) -> str:
    """The query string of this page with `changes` made; an empty value removes a parameter."""
    request: HttpRequest = context["request"]
    return address_with(request.GET, **{name: str(value) if value else None for name, value in changes.items()})


@register.simple_tag(takes_context=True)
def page_address(context: Context, number: int) -> str:
    request: HttpRequest = context["request"]
    parameters = request.GET.copy()
    parameters["page"] = str(number)
    return "?" + parameters.urlencode()


@register.simple_tag(takes_context=True)
def in_language(context: Context, code: str) -> str:
    """This page's address in another language of the interface."""
    request: HttpRequest | None = context.get("request")
    return translate_url(request.get_full_path(), code) if request else f"/{code}/"


@register.simple_tag(takes_context=True)
def panels(context: Context, page: str, subject: Any) -> SafeString:
    """Everything that higher rooms have to show on this page about `subject`."""
    return _render(context, show_panels(page, subject, context["request"]))


@register.simple_tag(takes_context=True)
def margin_notes(context: Context, notes: dict[Any, list[Shown]] | None, subject: Any) -> SafeString:
    """The notes that `panels.show_margins` gathered for this subject."""
    return _render(context, (notes or {}).get(subject.pk, []))


def _render(context: Context, shown: list[Shown]) -> SafeString:
    """As `include` does: the page's own context stays visible, and no context processor runs again."""
    parts = []
    for item in shown:
        found: Any = get_template(item.template)
        with context.push(**item.context):
            parts.append(found.template.render(context))
    return mark_safe("".join(parts))  # noqa: S308


@register.filter
def without_bars(text: str) -> str:
    """The head of a table that a plain text prints between bars, as a list: "Theme · Activity"."""
    cells = (cell.strip() for cell in text.split("|"))
    return " · ".join(cell for cell in cells if cell)


@register.filter
def split_words(text: str) -> list[str]:
    return text.split()


@register.simple_tag
def language_name(code: str, spoken: str = "") -> str:
    """A language's own name, "português", or its name in the language `spoken`; the code where it is not known."""
    try:
        return Locale.parse(code).get_display_name(spoken or code) or code
    except (UnknownLocaleError, ValueError):
        return code
