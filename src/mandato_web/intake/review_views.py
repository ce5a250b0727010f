"""The review of one dossier: every act is a plain form; a script sends the same forms by key."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from mandato_web.history.services import Author
from mandato_web.intake import deciding, journal, presenting, queries, structure
from mandato_web.intake.aligning import align
from mandato_web.intake.editing import ItemForm
from mandato_web.intake.forms import AcceptBelowForm, RelabelForm, SortForm, SplitForm
from mandato_web.intake.models import Decision, Dossier, Finding, Item, Kind, Proposal
from mandato_web.intake.suggesting import suggest_earlier
from mandato_web.intake.views import may_use

_FILTERS = ("kind", "open")
_TOOLS = ("edit", "label", "sort", "split")


@login_required
@may_use
@require_safe
def show_dossier(request: HttpRequest, pk: int) -> HttpResponse:
    dossier = find_dossier(pk)
    if dossier.stage != Dossier.Stage.OPEN:
        return render(request, "intake/published.html", {"dossier": dossier})
    if not dossier.items.exists():
        align(dossier)
    tool = request.GET.get("tool", "")
    return _render(request, dossier, _asked_item(request, dossier), tool=tool if tool in _TOOLS else "")


@login_required
@may_use
@require_POST
def act_on_item(request: HttpRequest, pk: int) -> HttpResponse:
    """One act on one item; then the next that waits. An act on an item that somebody altered meanwhile is held back."""
    item = get_object_or_404(Item.objects.select_related("dossier"), pk=pk)
    act = _ACTS.get(request.POST.get("act", ""))
    if act is None:
        return redirect(_address(request, item.dossier, item))
    try:
        outcome = act(request, item)
    except journal.Overtaken as overtaken:
        return _render_overtaken(request, overtaken.item)
    except ValidationError as error:
        messages.error(request, error.messages[0])
        return redirect(_address(request, item.dossier, item))
    if isinstance(outcome, HttpResponse):
        return outcome
    if outcome is not None:
        return redirect(_address(request, item.dossier, outcome))
    following = queries.next_open(_filtered(request, item.dossier), item)
    return redirect(_address(request, item.dossier, following or item))


@login_required
@may_use
@require_POST
def accept_below(request: HttpRequest, pk: int) -> HttpResponse:
    dossier = find_dossier(pk)
    form = AcceptBelowForm(queries.count_below(dossier), request.POST)
    if form.is_valid():
        count = deciding.accept_below(author_of(request), dossier, form.cleaned_data["doubt"])
        words = ngettext("%(count)d finding was accepted.", "%(count)d findings were accepted.", count)
        messages.success(request, words % {"count": count})
    return redirect(_address(request, dossier, None))


@login_required
@may_use
@require_POST
def undo_last(request: HttpRequest, pk: int) -> HttpResponse:
    """Takes back what this person did last in this dossier."""
    dossier = find_dossier(pk)
    try:
        undone = journal.undo(author_of(request), dossier)
    except ValidationError as error:
        messages.error(request, error.messages[0])
        return redirect(_address(request, dossier, None))
    if undone is None:
        messages.info(request, _("There is nothing of yours to undo here."))
        return redirect(_address(request, dossier, None))
    messages.success(request, _("Undone: %(act)s %(what)s.") % _name_act(undone.act))
    if undone.left:
        words = ngettext(
            "%(count)d finding was altered by somebody else since and stays.",
            "%(count)d findings were altered by somebody else since and stay.",
            undone.left,
        )
        messages.warning(request, words % {"count": undone.left})
    return redirect(_address(request, dossier, undone.act.item))


@login_required
@may_use
@require_safe
def show_presence(request: HttpRequest, pk: int) -> JsonResponse:
    """Who else is here, and whether anything changed; a script asks every few seconds."""
    dossier = get_object_or_404(Dossier, pk=pk)
    author = author_of(request)
    queries.take_seat(dossier, author.id, author.label, None)
    people = [seat.by_label for seat in queries.list_present(dossier, author.id)]
    return JsonResponse({"version": queries.version_of(dossier), "people": people, "said": _say_present(people)})


def _accept(request: HttpRequest, item: Item) -> None:
    deciding.accept(author_of(request), item, _shown(request))


def _reject(request: HttpRequest, item: Item) -> None:
    deciding.reject(author_of(request), item, _shown(request))


def _reopen(request: HttpRequest, item: Item) -> Item:
    deciding.reopen(author_of(request), item, _shown(request))
    return item


def _correct(request: HttpRequest, item: Item) -> HttpResponse | None:
    form = ItemForm(item, _findings(item), request.POST)
    if not form.is_valid():
        return _render(request, item.dossier, item, tool="edit", wrong=form)
    deciding.correct(author_of(request), item, form.corrected(), _shown(request))
    return None


def _relabel(request: HttpRequest, item: Item) -> HttpResponse | None:
    form = RelabelForm(request.POST)
    if not form.is_valid():
        return _render(request, item.dossier, item, tool="label", wrong=form)
    deciding.relabel(author_of(request), item, form.cleaned_data["label"], _shown(request))
    return None


def _sort(request: HttpRequest, item: Item) -> HttpResponse | None:
    form = SortForm(request.POST)
    if not form.is_valid():
        return _render(request, item.dossier, item, tool="sort", wrong=form)
    triage, into = form.cleaned_data["triage"], form.cleaned_data["commitment"]
    deciding.sort(author_of(request), item, triage, into=into, version=_shown(request))
    return None


def _split(request: HttpRequest, item: Item) -> HttpResponse | Item:
    form = SplitForm(_cuts(item, _findings(item)), request.POST)
    if not form.is_valid():
        return _render(request, item.dossier, item, tool="split", wrong=form)
    _act, added = structure.split(author_of(request), item, form.cuts(), _shown(request))
    return added


def _merge(request: HttpRequest, item: Item) -> Item:
    _act, into = structure.merge(author_of(request), item, _shown(request))
    return into


_ACTS: dict[str, Callable[[HttpRequest, Item], HttpResponse | Item | None]] = {
    "accept": _accept,
    "reject": _reject,
    "reopen": _reopen,
    "edit": _correct,
    "label": _relabel,
    "sort": _sort,
    "split": _split,
    "merge": _merge,
}


def _render(
    request: HttpRequest,
    dossier: Dossier,
    shown: Item | None,
    *,
    tool: str = "",
    wrong: Any = None,
    overtaken: bool = False,
) -> HttpResponse:
    author = author_of(request)
    queue = queries.queue_around(_filtered(request, dossier), shown)
    shown = shown or (queue.items[0] if queue.items else None)
    queries.take_seat(dossier, author.id, author.label, shown)
    proposals = queries.list_proposals(dossier)
    findings = _findings(shown) if shown else []
    place = _asked_place(request, shown)
    window = queries.window_of(dossier, place)
    below = queries.count_below(dossier)
    people = [seat.by_label for seat in queries.list_present(dossier, author.id)]
    context = {
        "dossier": dossier,
        "proposals": proposals,
        "queue": queue,
        "shown": shown,
        "kinds": queries.count_kinds(dossier),
        "kind": request.GET.get("kind", ""),
        "open_only": request.GET.get("open") == "1",
        "rows": presenting.lay_out(window, shown, findings, proposals),
        "place": place,
        "earlier": max(1, place - 20) if window and window[0].place > 1 else None,
        "later": window[-1].place + 1 if window and window[-1].place < queries.last_place(dossier) else None,
        "accept_form": AcceptBelowForm(below) if below else None,
        "waiting": below[-1][1] if below else 0,
        "to_undo": journal.last_act(dossier, author.id),
        "people": people,
        "said_present": _say_present(people),
        "version": queries.version_of(dossier),
        "base": _base(request, dossier),
        "filters": _kept(request),
        "tool": tool,
        "overtaken": overtaken,
        **(_show_item(shown, findings, proposals, tool, wrong) if shown else {}),
    }
    status = 409 if overtaken else 422 if wrong is not None else 200
    return render(request, "intake/dossier.html", context, status=status)


def _show_item(item: Item, findings: list[Finding], proposals: list[Proposal], tool: str, wrong: Any) -> dict[str, Any]:
    texts = {one.pk: one for one in proposals}
    held = [(one, texts[one.proposal_id]) for one in findings]
    form = wrong if isinstance(wrong, ItemForm) else ItemForm(item, findings)
    clean = ItemForm(item, findings)
    quotes = [presenting.quote(one, proposal.text, proposal.language) for one, proposal in held]
    first = findings[0] if findings else None
    return {
        "form": form,
        "languages": [proposal.language for _finding, proposal in held],
        "facts": presenting.list_facts(clean, [proposal.language for _finding, proposal in held]),
        "quotes": [one for one in quotes if one.pieces],
        "finding": first,
        "tool_form": wrong if wrong is not None else _tool_form(item, findings, tool),
        "suggestions": _suggest(item, findings, proposals) if tool == "sort" and first else [],
        "may_reject": item.kind != Kind.PROVISION,
        "may_label": item.kind in (Kind.PROVISION, Kind.CITATION),
        "may_sort": item.kind == Kind.COMMITMENT,
        "may_part": item.kind in (Kind.PROVISION, Kind.COMMITMENT),
        "is_merged": item.decision == Decision.MERGED,
    }


def _tool_form(item: Item, findings: list[Finding], tool: str) -> Any:
    if tool == "label":
        return RelabelForm(initial={"label": item.label if item.kind == Kind.PROVISION else _cited(findings)})
    if tool == "split":
        return SplitForm(_cuts(item, findings))
    if tool == "sort":
        held = findings[0]
        into = held.merges_into.slug if held.merges_into else ""
        return SortForm(initial={"triage": held.triage or "follow", "into": into})
    return None


def _suggest(item: Item, findings: list[Finding], proposals: list[Proposal]) -> list[Any]:
    languages = {one.pk: one.language for one in proposals}
    beside = item.dossier.slug
    return suggest_earlier(findings[0], languages[findings[0].proposal_id], beside=beside)


def _cuts(item: Item, findings: list[Finding]) -> list[tuple[Finding, str, list[structure.Cut]]]:
    texts = {one.pk: one for one in queries.list_proposals(item.dossier)}
    held = [(one, texts[one.proposal_id]) for one in findings]
    found = [(one, proposal.language, structure.list_cuts(one, proposal.text)) for one, proposal in held]
    return [one for one in found if one[2]]


def _cited(findings: list[Finding]) -> str:
    value = findings[0].edited or findings[0].found
    return value["target"]["label"] or ""


def _render_overtaken(request: HttpRequest, item: Item) -> HttpResponse:
    """Says who was quicker; what was typed stands in its form again, to be sent over what stands now."""
    act, wrong = request.POST.get("act", ""), None
    findings = _findings(item)
    if act == "edit":
        wrong = ItemForm(item, findings, request.POST)
    elif act == "label":
        wrong = RelabelForm(request.POST)
    elif act == "sort":
        wrong = SortForm(request.POST)
    elif act == "split":
        wrong = SplitForm(_cuts(item, findings), request.POST)
    tool = act if act in _TOOLS else ""
    return _render(request, item.dossier, item, tool=tool, wrong=wrong, overtaken=True)


def find_dossier(pk: int) -> Dossier:
    return get_object_or_404(Dossier.objects.select_related("package", "joins", "published_as"), pk=pk)


def author_of(request: HttpRequest) -> Author:
    return Author.from_user(request.user)


def _shown(request: HttpRequest) -> int | None:
    """The version of the item that the person saw; a form without one is taken at its word."""
    text = request.POST.get("version", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def _findings(item: Item) -> list[Finding]:
    """The leading version's first."""
    leading = item.dossier.leading
    held = item.findings.select_related("proposal", "merges_into").defer("proposal__reading", "proposal__text")
    return sorted(held, key=lambda one: (one.proposal.language != leading, one.proposal_id, one.pk))


def _filtered(request: HttpRequest, dossier: Dossier) -> Any:
    return queries.filter_items(dossier, kind=request.GET.get("kind", ""), open_only=request.GET.get("open") == "1")


def _asked_item(request: HttpRequest, dossier: Dossier) -> Item | None:
    """The item in the address; else where this person left off; else the first that waits."""
    text = request.GET.get("item", "")
    if text.isascii() and text.isdigit() and len(text) < 19:
        found = dossier.items.filter(pk=int(text)).first()
        if found:
            return found
    found = _filtered(request, dossier)
    seat = queries.seat_of(dossier, author_of(request).id)
    if seat and seat.item and not request.GET.get("kind") and seat.item.decision == Decision.PENDING:
        return seat.item
    return found.filter(decision=Decision.PENDING).first() or found.first()


def _asked_place(request: HttpRequest, item: Item | None) -> int:
    text = request.GET.get("at", "")
    if text.isascii() and text.isdigit() and len(text) < 7:
        return int(text) + 6
    return item.place if item and item.place else 1


def _address(request: HttpRequest, dossier: Dossier, item: Item | None) -> str:
    """The review at an item, with the filters that the act was sent from."""
    if item is not None and item.pk:
        return f"{_base(request, dossier)}item={item.pk}#shown"
    return _base(request, dossier).rstrip("?&")


def _base(request: HttpRequest, dossier: Dossier) -> str:
    """The address of the review with its filters, ready for one more parameter."""
    kept = _kept(request)
    return reverse("intake:dossier", args=[dossier.pk]) + (f"?{kept}&" if kept else "?")


def _kept(request: HttpRequest) -> str:
    return urlencode({name: request.GET[name] for name in _FILTERS if request.GET.get(name)})


def _say_present(people: list[str]) -> str:
    if not people:
        return ""
    return _("Also here now: %(people)s.") % {"people": ", ".join(people)}


def _name_act(act: Any) -> dict[str, str]:
    what = ngettext("%(count)d finding", "%(count)d findings", act.count) % {"count": act.count}
    return {"act": act.get_kind_display(), "what": act.label if act.count == 1 else what}
