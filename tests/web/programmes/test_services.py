"""Programmes, activities, indicators: kept whole or not at all, with history."""

from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from mandato_web.history.models import Change
from mandato_web.history.services import REGISTER
from mandato_web.programmes import queries, services, tabling
from mandato_web.programmes.models import Activity, Indicator, PlanPart, Programme
from tests.web.factories import Part, Register, make_citation, make_register, make_version

pytestmark = pytest.mark.django_db


@pytest.fixture
def held() -> Register:
    return make_register()


def test_rows_are_kept_changed_and_taken_away(held: Register) -> None:
    programme = services.save_programme(
        REGISTER, Programme(), links={}, slug="lights", titles={"en": "Lights"},
        participations=[{"actor": held.states[0], "role": "participant", "since": "2020"},
                        {"actor": held.states[1], "role": "participant", "since": "2021"}],
        budget=[{"year": 2024, "kind": "planned", "amount": Decimal("10.50")}],
    )  # fmt: skip
    first = programme.participations.get(actor=held.states[0])
    services.save_programme(
        REGISTER, programme, links={}, budget=[],
        participations=[{"pk": str(first.pk), "actor": held.states[0], "role": "participant", "since": "2020",
                         "until": "2023"}],
    )  # fmt: skip
    assert [(one.pk, one.until) for one in programme.participations.all()] == [(first.pk, "2023")]
    assert not programme.budget.exists()
    assert Change.objects.filter(subject_kind="programmes.budgetline", action="removed").exists()


def test_a_programme_that_ends_before_it_begins_is_refused(held: Register) -> None:
    with pytest.raises(ValidationError) as caught:
        services.save_programme(
            REGISTER, Programme(), links={}, slug="x", titles={"en": "X"}, starts="2024-06", ends="2023"
        )
    assert set(caught.value.message_dict) == {"ends"}
    assert not Programme.objects.exists()


def test_an_activity_implements_directly_or_transversally(held: Register) -> None:
    activity = services.save_activity(
        REGISTER, Activity(), links={}, slug="forum", titles={"en": "Forum"},
        implements=[(held.forum, "direct"), (held.upkeep, "transversal")],
    )  # fmt: skip
    services.save_activity(REGISTER, activity, links={}, implements=[(held.forum, "transversal")])
    assert [(one.commitment, one.kind) for one in activity.implements.all()] == [(held.forum, "transversal")]
    assert [one.activity for one in queries.activities_for(held.forum)] == [activity]


def _observe(values: list[tuple[str, str, int]], **facts: Any) -> Indicator:
    observations = [
        {"on": "2025", "dimension": dimension, "group": group, "value": Decimal(value), "source": "Harbour Gazette"}
        for dimension, group, value in values
    ]
    return services.save_indicator(
        REGISTER, Indicator(), links={}, slug="pilots", titles={"en": "Pilots"}, observations=observations, **facts
    )


def _shown(indicator: Indicator) -> dict[str, Decimal | None]:
    return {series.group: value for series in queries.list_series(indicator) for _point, value in series.points}


def test_a_group_below_five_is_held_back_and_cannot_be_computed() -> None:
    indicator = _observe([("", "", 40), ("sex", "women", 3), ("sex", "men", 37)], counts_people=True)
    assert _shown(indicator) == {"": 40, "women": None, "men": None}


def test_two_small_groups_hide_each_other_and_no_third(held: Register) -> None:
    indicator = _observe(
        [("", "", 40), ("age", "old", 3), ("age", "young", 2), ("age", "middle", 35)], counts_people=True
    )
    assert _shown(indicator) == {"": 40, "old": None, "young": None, "middle": 35}


def test_what_counts_no_people_is_shown() -> None:
    assert _shown(_observe([("", "", 2)])) == {"": 2}


def test_two_observations_of_one_group_and_day_are_refused() -> None:
    with pytest.raises(ValidationError):
        _observe([("", "", 2), ("", "", 3)])
    assert not Indicator.objects.exists()


def test_progress_lies_between_baseline_and_target() -> None:
    indicator = _observe([("", "", 30)], baseline=Decimal(20), targets=[{"by": "2030", "value": Decimal(40)}])
    found = queries.progress_of(indicator)
    assert found is not None
    assert found[0] == Decimal("0.5")


def _table(held: Register) -> None:
    """Two areas above three rows: one transversal, one that only names who coordinates."""
    rows = [
        ("row_1", "heading_1", ("Lights", "Mend them, as point 2.b asks", "A campaign on lights")),
        ("row_2", "heading_1", ("Ropes", "Renew them", "Coordination by HO")),
        ("row_3", "heading_2", ("Women at sea", "Count them", "TRANSVERSAL. To train pilots")),
    ]
    parts = [Part("heading_1", "", role="heading", level=None, heading="Safety")]
    parts += [Part("row_1", " | ".join(rows[0][2]), role="row"), Part("row_2", " | ".join(rows[1][2]), role="row")]
    parts += [Part("heading_2", "", role="heading", level=None, heading="People")]
    parts += [Part("row_3", " | ".join(rows[2][2]), role="row")]
    version = make_version(held.stub, "en", tuple(parts))
    heads = {one.eid: one for one in held.stub.provisions.all()}
    for eid, parent, texts in rows:
        heads[eid].parent = heads[parent]
        heads[eid].save()
        said = version.provision_texts.get(provision=heads[eid])
        said.cells = [
            {"header": header, "text": text, "span": [said.start, said.end]}
            for header, text in zip(("THEME", "OBJECTIVE (of the charter)", "ACTIVITY"), texts, strict=True)
        ]
        said.save()
    make_citation(version, "row_1", "point 2.b", held.declaration, "2.b")


def test_a_plan_is_made_of_a_table(held: Register) -> None:
    _table(held)
    plan, made = tabling.make_plan(REGISTER, held.stub)
    assert made == (2, 3, 3, 2)
    lights, ropes, women = PlanPart.objects.filter(plan=plan, kind="theme").order_by("position")
    assert [str(one.parent) for one in (lights, ropes, women)] == ["Safety", "Safety", "People"]
    assert [one.label for one in lights.cites.all()] == ["2.b"]
    assert (ropes.led_by and ropes.led_by.slug, ropes.activities.count()) == ("harbour-office", 0)
    assert (women.transversal, lights.transversal) == (True, False)
    campaign = lights.activities.get()
    assert (campaign.kind, [one.commitment for one in campaign.implements.all()]) == ("campaign", [held.forum])
    assert women.activities.get().titles == {"en": "To train pilots"}


def test_the_same_table_again_changes_nothing_and_keeps_what_people_wrote(held: Register) -> None:
    _table(held)
    plan, _made = tabling.make_plan(REGISTER, held.stub)
    campaign = Activity.objects.get(kind="campaign")
    services.save_activity(REGISTER, campaign, links={}, kind="seminar", place="Port North")
    before = Change.objects.count()
    tabling.make_plan(REGISTER, held.stub)
    campaign.refresh_from_db()
    assert (campaign.kind, campaign.place) == ("seminar", "Port North")
    assert Change.objects.count() == before
    assert plan.parts.count() == 8


def test_a_text_without_a_table_makes_no_plan(held: Register) -> None:
    with pytest.raises(ValidationError):
        tabling.make_plan(REGISTER, held.declaration)
