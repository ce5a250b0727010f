"""Bringing in a list of agreements: upload, say which column holds what, see every problem, take it in whole."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from mandato_web.agreements.desk import editors_only
from mandato_web.agreements.importing import TARGETS, check_cells, guess_mapping, take_in
from mandato_web.agreements.models import Import
from mandato_web.agreements.views import XLSX
from mandato_web.agreements.workbook import Cells, make_template, read_cells
from mandato_web.design.editing import Edit, EditForm
from mandato_web.files.services import load, store
from mandato_web.history.services import Author, change, create

_SHOWN = 12


class UploadForm(EditForm):
    file = forms.FileField(
        label=gettext_lazy("Workbook"),
        help_text=gettext_lazy("XLSX, one agreement a row, the first row naming the columns; at most 2000 rows."),
    )


@editors_only
def upload(request: HttpRequest) -> HttpResponse:
    edit = Edit(request, UploadForm, initial={})
    if edit.is_ready():
        file = edit.values["file"]
        data = file.read()
        try:
            cells = read_cells(data)
            made = _keep(request, data, file.name, cells)
            return redirect("agreements:import-check", pk=made.pk)
        except ValidationError as error:
            edit.refuse(ValidationError({"file": error.messages}))
    recent = Import.objects.all()[:10]
    context = {"edit": edit, "recent": recent, "trail": _trail()}
    return render(request, "agreements/import.html", context, status=edit.status)


@editors_only
def check(request: HttpRequest, pk: int) -> HttpResponse:
    """`map` looks again with other columns; `take-in` takes all of it, or nothing."""
    made = get_object_or_404(Import.objects.select_related("file"), pk=pk)
    cells = read_cells(load(made.file))
    if request.method == "POST" and made.taken_in_at is None:
        mapping = _posted_mapping(request, cells)
        if mapping != made.mapping:
            change(Author.from_user(request.user), made, mapping=mapping)
        if "take-in" in request.POST and _take_in(request, made, cells):
            return redirect("agreements:list")
    checked = check_cells(cells, made.mapping)
    letters = {column.letter: column.title for column in cells.columns}
    context = {
        "upload": made,
        "cells": cells,
        "targets": [(target, made.mapping.get(target.name, "")) for target in TARGETS],
        "letters": letters,
        "checked": checked,
        "problems": checked.problems[:200],
        "wrong": {problem.cell for problem in checked.problems},
        "preview": _preview(cells, {problem.cell: problem.text for problem in checked.problems}),
        "trail": [*_trail(), (_("Bring in a list"), reverse("agreements:import"))],
    }
    return render(request, "agreements/import_check.html", context, status=422 if "take-in" in request.POST else 200)


@editors_only
@require_safe
def template(request: HttpRequest) -> HttpResponse:
    data = make_template([str(target.label) for target in TARGETS], [target.example for target in TARGETS])
    response = HttpResponse(data, content_type=XLSX)
    response["Content-Disposition"] = 'attachment; filename="agreements-template.xlsx"'
    return response


def _keep(request: HttpRequest, data: bytes, name: str, cells: Cells) -> Import:
    file = store(data, name=name, media_type=XLSX)
    facts: dict[str, Any] = {"name": name[:255], "sheet": cells.sheet[:100], "mapping": guess_mapping(cells)}
    author = Author.from_user(request.user)
    return create(author, Import(file=file, by=author.label[:200], at=timezone.now(), **facts))


def _posted_mapping(request: HttpRequest, cells: Cells) -> dict[str, str]:
    letters = {column.letter for column in cells.columns}
    asked = {target.name: request.POST.get(f"column-{target.name}", "") for target in TARGETS}
    return {name: letter for name, letter in asked.items() if letter in letters}


def _take_in(request: HttpRequest, made: Import, cells: Cells) -> bool:
    checked = check_cells(cells, made.mapping)
    try:
        taken = take_in(Author.from_user(request.user), made, checked)
    except ValidationError as error:
        messages.error(request, error.messages[0])
        return False
    messages.success(request, _("%(n)s agreements were taken in.") % {"n": len(taken)})
    return True


def _preview(cells: Cells, wrong: dict[str, str]) -> list[tuple[int, list[tuple[str, str]]]]:
    """The first rows and every row with a problem, up to a screenful; each cell with what is wrong with it."""
    letters = [column.letter for column in cells.columns]
    numbers = {int(cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") or 0) for cell in wrong}
    shown = [(n, said) for n, said in cells.rows if n in numbers][:_SHOWN] or cells.rows[:_SHOWN]
    return [(n, [(said.get(letter, ""), wrong.get(f"{letter}{n}", "")) for letter in letters]) for n, said in shown]


def _trail() -> list[tuple[str, str]]:
    return [(_("Agreements"), reverse("agreements:list"))]
