"""The page of live examples."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from mandato_web.design.examples import gather_examples


def examples(request: HttpRequest) -> HttpResponse:
    return render(request, "design/examples.html", gather_examples(request))
