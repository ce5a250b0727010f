"""Pages of programmes: what they show, who may write, what comes back when something is wrong."""

from decimal import Decimal
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from mandato_web.files.services import store
from mandato_web.history.services import REGISTER
from mandato_web.programmes import services
from mandato_web.programmes.models import (
    ActionPlan,
    Activity,
    Indicator,
    Observation,
    PlanPart,
    Programme,
    YearDocument,
)
from tests.web.factories import Register, make_register

pytestmark = pytest.mark.django_db


@pytest.fixture
def held() -> Register:
    held = make_register()
    plan = ActionPlan.objects.create(slug="quadrennial", titles={"en": "Quadrennial"})
    part = PlanPart.objects.create(plan=plan, kind="axis", code="sea", titles={"en": "The sea"})
    programme = services.save_programme(
        REGISTER, Programme(), links={"parts": [part]}, slug="lights", titles={"en": "Lights", "es": "Luces"},
        participations=[{"actor": held.states[0], "role": "participant", "since": "2020"}],
        budget=[{"year": 2024, "kind": "planned", "amount": Decimal("1250.50"), "source_name": "Dues"}],
    )  # fmt: skip
    services.save_activity(
        REGISTER, Activity(), links={}, slug="forum", titles={"en": "The forum"}, programme=programme, part=part,
        lead=held.states[0], implements=[(held.forum, "direct")],
    )  # fmt: skip
    services.save_indicator(
        REGISTER, Indicator(), links={"commitments": [held.forum]}, slug="pilots", titles={"en": "Pilots"},
        programme=programme, baseline=Decimal(10), targets=[{"by": "2030", "value": Decimal(20)}],
        observations=[{"on": "2025", "value": Decimal(15), "source": "Gazette"}],
    )  # fmt: skip
    return held


PAGES = {
    "list": "/en/programmes/",
    "programme": "/en/programmes/lights/",
    "plans": "/en/programmes/plans/",
    "plan": "/en/programmes/plans/quadrennial/",
    "activities": "/en/programmes/activities/",
    "activity": "/en/programmes/activities/forum/",
    "indicators": "/en/programmes/indicators/",
    "indicator": "/en/programmes/indicators/pilots/",
}


@pytest.mark.parametrize("page", PAGES)
def test_pages_for_visitors(page: str, held: Register, client: Any, django_assert_max_num_queries: Any) -> None:
    with django_assert_max_num_queries(26):
        found = client.get(PAGES[page])
    assert found.status_code == 200
    assert "Edit" not in found.content.decode()
    assert len(found.content) < 60_000


def test_what_was_kept_is_shown(held: Register, client: Any) -> None:
    page = client.get(PAGES["programme"]).content.decode()
    assert all(words in page for words in ("Aland", "1,250.5", "The forum", "The sea", "50 % of the way"))
    page = client.get(held.forum.get_absolute_url()).content.decode()
    assert "Implemented by" in page
    assert "The forum" in page
    assert "Luces" in client.get("/es/programmes/lights/").content.decode()
    assert "Lights" in client.get("/en/actors/aland/").content.decode()


WRITES = [
    "/en/programmes/new/", "/en/programmes/lights/edit/", "/en/programmes/activities/new/",
    "/en/programmes/activities/forum/edit/", "/en/programmes/indicators/new/",
    "/en/programmes/indicators/pilots/edit/",
]  # fmt: skip


@pytest.mark.parametrize("address", WRITES)
def test_only_editors_write(address: str, held: Register, client: Any, person: Any) -> None:
    assert client.get(address).status_code == 302
    for role in ("observer", "focal-point", "coordinator", "administrator"):
        client.force_login(person(role, held.states[0] if role != "administrator" else None))
        assert client.get(address).status_code == 403, role
        assert client.post(address, {}).status_code == 403, role
    client.force_login(person("editor"))
    assert client.get(address).status_code == 200


def test_what_was_typed_comes_back_beside_the_fault(held: Register, client: Any, person: Any) -> None:
    client.force_login(person("editor"))
    data = {
        "version": "", "titles_en": "Typed with care", "kind": "programme", "starts": "2025", "ends": "2024",
        "participations-TOTAL_FORMS": "1", "participations-INITIAL_FORMS": "0", "participations-0-actor": "Nowhere",
        "participations-0-role": "participant", "budget-TOTAL_FORMS": "0", "budget-INITIAL_FORMS": "0",
        "parts-TOTAL_FORMS": "0", "parts-INITIAL_FORMS": "0",
    }  # fmt: skip
    page = client.post("/en/programmes/new/", data)
    assert page.status_code == 422
    assert "Typed with care" in page.content.decode()
    assert "Nowhere" in page.content.decode()
    data |= {"participations-0-actor": "Aland"}
    page = client.post("/en/programmes/new/", data)
    assert page.status_code == 422
    assert "It ends before it begins." in page.content.decode()
    assert Programme.objects.count() == 1
    assert client.post("/en/programmes/new/", {**data, "ends": ""}).status_code == 302
    assert Programme.objects.get(slug="typed-with-care").participations.get().actor == held.states[0]


def _send(client: Any, text: str) -> Any:
    file = SimpleUploadedFile("o.csv", text.encode())
    return client.post(reverse("programmes:upload-observations", args=["pilots"]), {"file": file})


def test_observations_come_in_as_csv_whole_or_not_at_all(held: Register, client: Any, person: Any) -> None:
    assert _send(client, "on,value,source\n2026,17,Gazette\n").status_code == 302
    client.force_login(person("editor"))
    bad = _send(client, "on,value,source\n2026,17,Gazette\nsoon,18,Gazette\n2027,many,Gazette\n2028,3,\n")
    assert bad.status_code == 422
    assert [line for line, _text in bad.context["faults"]] == [3, 4, 5]
    assert Observation.objects.count() == 1
    assert _send(client, "on;value;source\n2025;16;Gazette II\n2026;17;=1+1\n").status_code == 302
    assert list(Observation.objects.order_by("on").values_list("on", "value")) == [("2025", 16), ("2026", 17)]
    out = client.get(reverse("programmes:observations", args=["pilots"])).content.decode()
    assert "2026,,,17,'=1+1," in out


def test_a_plan_is_made_by_editors_only(held: Register, client: Any, person: Any) -> None:
    address = reverse("programmes:make-plan", args=[held.plan.slug])
    client.force_login(person("coordinator", held.states[0]))
    assert client.post(address).status_code == 403
    client.force_login(person("editor"))
    assert client.post(address).status_code == 302
    assert ActionPlan.objects.count() == 1


def test_malformed_filters_are_honest_empty_pages(held: Register, client: Any) -> None:
    for query in ("?kind=none", "?actor=%00x", "?page=1000000", "?phase=soon", "?theme=" + "x" * 500):
        assert client.get("/en/programmes/" + query).status_code == 200
        assert client.get("/en/programmes/activities/" + query).status_code == 200


def test_visitors_take_the_documents_of_the_years(held: Register, client: Any) -> None:
    lights = Programme.objects.get(slug="lights")
    kept = store(b"<h1>Lamps</h1>", name="plan-2026.html", media_type="text/plain")
    facts = {"programme": lights, "kind": "plan", "year": 2026, "titles": {"en": "Plan of 2026"}}
    plan = YearDocument.objects.create(**facts, file=kept)
    page = client.get("/en/programmes/lights/").content.decode()
    address = f"/en/programmes/lights/documents/{plan.pk}/"
    assert f'href="{address}"' in page
    given = client.get(address)
    assert b"".join(given.streaming_content) == b"<h1>Lamps</h1>"
    assert "attachment" in given["Content-Disposition"] and given["Content-Type"] == "application/octet-stream"
    assert client.get(f"/en/programmes/other/documents/{plan.pk}/").status_code == 404
