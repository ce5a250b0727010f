"""Findings, the coverage matrix and the lineage in a real browser: accessible, and whole on a phone."""

from typing import Any

import pytest
from django.utils import timezone

from mandato_web.findings.models import AuditRun, Finding
from mandato_web.findings.services import audit_register

MATRIX = "instruments/harbour-plan/matrix/harbour-declaration/"
PAGES = ["findings/", "findings/?state=all", MATRIX, "instruments/harbour-declaration/lineage/para_2__point_b"]
DESKTOP = {"viewport": {"width": 1280, "height": 900}}
PHONE = {"viewport": {"width": 360, "height": 740}}


@pytest.fixture
def audited(site: str) -> str:
    audit_register(AuditRun.objects.create(stage="running", queued_at=timezone.now()))
    return site


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: Any, audited: str, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    context = browser.new_context(**DESKTOP, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    faults = []
    for path in [*PAGES, f"findings/{Finding.objects.get(code='citation-missing').pk}/"]:
        page.goto(f"{audited}/es/{path}")
        found = axe.run(page).response["violations"]
        faults += [f"{path}: {one['id']} {[node['target'] for node in one['nodes'][:3]]}" for one in found]
    context.close()
    assert not faults


def test_nothing_runs_past_the_edge_of_a_phone(browser: Any, audited: str) -> None:
    context = browser.new_context(**PHONE)
    page = context.new_page()
    wide = []
    for path in [*PAGES, f"findings/{Finding.objects.get(code='citation-missing').pk}/"]:
        page.goto(f"{audited}/es/{path}")
        if page.evaluate("document.documentElement.scrollWidth") > 360:
            wide.append(path)
    context.close()
    assert not wide


def test_on_a_phone_the_matrix_is_a_list(browser: Any, audited: str) -> None:
    context = browser.new_context(**PHONE)
    page = context.new_page()
    page.goto(f"{audited}/en/{MATRIX}")
    display = page.evaluate("getComputedStyle(document.querySelector('.matrix tbody tr')).display")
    empty = page.evaluate("getComputedStyle(document.querySelector('.matrix td:not([data-label], .gap)')).display")
    context.close()
    assert (display, empty) == ("block", "none")


def test_the_heads_of_the_matrix_stay_in_view(browser: Any, audited: str) -> None:
    context = browser.new_context(**DESKTOP)
    page = context.new_page()
    page.goto(f"{audited}/en/{MATRIX}")
    heads = page.evaluate(
        "[...document.querySelectorAll('.matrix thead th, .matrix tbody th')].map(h => getComputedStyle(h).position)"
    )
    context.close()
    assert set(heads) == {"sticky"}
