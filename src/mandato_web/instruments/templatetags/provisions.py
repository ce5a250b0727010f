"""Provisions as they stand in a text, written out: `{% load provisions %}`.

A text has hundreds, and a page is made anew after every change: a template for each would be most of its cost.
"""

from collections.abc import Iterable
from urllib.parse import quote

from django import template
from django.template import Context
from django.template.defaultfilters import truncatewords
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from mandato_web.design.chips import write_citation
from mandato_web.design.marking import Piece
from mandato_web.design.templatetags.design import margin_notes, without_bars
from mandato_web.instruments.reading import Quote, Reading

register = template.Library()


@register.simple_tag(takes_context=True)
def provision_rows(context: Context, readings: Iterable[Reading]) -> SafeString:
    """Each with its words, its citations and what other rooms note beside it. Takes from the page: `version`; `base`,
    the address of the text; `margins`, of `show_margins`."""
    margins, base = context["margins"] or {}, conditional_escape(context["base"])
    language = conditional_escape(context["version"].language)
    named, unnamed = _("Permanent address"), _("Permanent address of this passage")
    rows = []
    for reading in readings:
        provision = reading.provision
        called = conditional_escape(reading.cited_as)
        cited_as = f' data-cited-as="{called}"' if called else ""
        number = ""
        if provision.role != "heading":
            address = f"{base}{conditional_escape(quote(provision.eid, safe=''))}"
            if provision.number:
                number = f'<a href="{address}" title="{named}">{conditional_escape(provision.number)}</a>'
            else:
                number = f'<a href="{address}" aria-label="{unnamed}">¶</a>'
        notes = margin_notes(context, margins, provision) if provision.pk in margins else ""
        rows.append(
            f'<article class="provision {conditional_escape(provision.role)} level-{reading.indent}"'
            f' id="{conditional_escape(provision.eid)}"{cited_as}>\n'
            f'<div class="number">{number}</div>\n'
            f'<div class="text" lang="{language}">{_write_words(reading)}</div>\n'
            f'<div class="margin">{notes}{_write_citations(reading)}</div>\n'
            "</article>\n"
        )
    return mark_safe("".join(rows))  # noqa: S308


@register.simple_tag
def pieces(held: Iterable[Piece]) -> SafeString:
    """Words in pieces: plain, cited elsewhere, with the cited words on hover and focus, or marked."""
    return mark_safe("".join(_write_piece(piece) for piece in held))  # noqa: S308


def _write_words(reading: Reading) -> str:
    provision, said = reading.provision, reading.said
    if provision.role == "heading":
        number = f"{conditional_escape(provision.number)} " if provision.number else ""
        return f"<h2>{number}{conditional_escape(without_bars(said.heading or said.text))}</h2>"
    heading = ""
    if said.heading:
        tag = "h2" if reading.indent == 1 else "p"
        heading = f'<{tag} class="own-heading">{conditional_escape(said.heading)}</{tag}>'
    if reading.cells:
        cells = (f"<dt>{conditional_escape(head)}</dt><dd>{pieces(held)}\n</dd>" for head, held in reading.cells)
        return f'{heading}<dl class="cells">{"".join(cells)}</dl>'
    if not said.text:
        return heading
    words = conditional_escape(said.text) if reading.is_plain else f"{pieces(reading.pieces)}\n"
    return f"{heading}<p>{words}</p>"


def _write_piece(piece: Piece) -> str:
    text = conditional_escape(piece.text)
    if piece.kind == "mark":
        return f"<mark>{text}</mark>"
    if piece.kind != "cite" or not piece.data.url:
        return text
    cited: Quote = piece.data
    link = f'<a href="{conditional_escape(cited.url)}"'
    if not cited.words:
        return f'<span class="cite">{link}>{text}</a></span>'
    anchor = f"said-{conditional_escape(cited.anchor)}"
    return (
        f'<span class="cite">{link} aria-describedby="{anchor}">{text}</a>'
        f'<span class="preview" role="tooltip" id="{anchor}">'
        f'<span class="where">{conditional_escape(cited.where)}</span>'
        f"{conditional_escape(truncatewords(cited.words, 48))}</span></span>"
    )


def _write_citations(reading: Reading) -> str:
    """Out and in, beside the provision."""
    if not reading.cites and not reading.cited_by:
        return ""
    out = inward = ""
    if reading.cites:
        named = _("Cites")
        out = f'<ul class="chips" aria-label="{named}">{_write_chips(reading.cites)}</ul>'
    if reading.cited_by:
        count = len(reading.cited_by)
        told = ngettext("cited by %(counter)s", "cited by %(counter)s", count) % {"counter": count}
        chips = f'<ul class="chips">{_write_chips(reading.cited_by)}</ul>'
        inward = f'<details class="cited"><summary>{told}</summary>{chips}</details>'
    return f"{out}{inward}\n"


def _write_chips(quotes: Iterable[Quote]) -> str:
    chips = (
        write_citation(one.label, one.name, one.url, one.where, one.words, one.anchor, one.missing) for one in quotes
    )
    return "".join(f"<li>{chip}\n</li>" for chip in chips)
