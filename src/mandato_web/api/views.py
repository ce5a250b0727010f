"""The page of the data, its files, and the page that explains the interface."""

from datetime import date

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control

from mandato_web.api.describing import list_operations
from mandato_web.api.dumping import find_file, list_dumps
from mandato_web.api.tables import list_tables


@cache_control(no_cache=True)
def show_data(request: HttpRequest) -> HttpResponse:
    """What lies in a folder: nothing written to the database tells that it changed."""
    dumps = list_dumps()
    tables = [(table.name, table.title, dumps[0].rows.get(table.name, 0)) for table in list_tables()] if dumps else []
    return render(request, "api/data.html", {"dumps": dumps, "latest": dumps[0] if dumps else None, "tables": tables})


def download(request: HttpRequest, day: str, name: str) -> FileResponse:
    """`latest` stands for the newest day."""
    dumps = list_dumps()
    try:
        asked = dumps[0].day if day == "latest" and dumps else date.fromisoformat(day)
    except ValueError:
        asked = None
    path = find_file(asked, name) if asked else None
    if path is None or asked is None:
        raise Http404(_("There is no such file. The page of the data lists those that are kept."))
    return FileResponse(path.open("rb"), as_attachment=True, filename=f"{asked.isoformat()}-{name}")


def show_interface(request: HttpRequest) -> HttpResponse:
    return render(request, "api/interface.html", {"operations": list_operations()})
