import pytest
from django.core.exceptions import ValidationError

from mandato_web.actors.picking import ActorField, offer_actors
from tests.web.factories import make_actor

pytestmark = pytest.mark.django_db


def test_an_actor_is_found_by_any_of_its_names() -> None:
    office = make_actor("harbour-office", kind="body", names={"en": "Harbour Office"}, acronyms={"en": "HO"})
    unit = make_actor("pilots", kind="unit", names={"en": "Pilots"}, parent=office)
    field = ActorField()
    assert [field.clean(typed) for typed in ("harbour office", "HO", "harbour-office")] == [office] * 3
    assert field.clean("Pilots (HO)") == unit
    assert offer_actors() == ["Harbour Office", "Pilots (HO)"]
    with pytest.raises(ValidationError):
        field.clean("Lighthouse")
