"""Which instrument a name means, as the register stands at that moment."""

import pytest
from django.db import transaction

from mandato_web.instruments.models import Alias
from mandato_web.instruments.naming import InstrumentNames
from tests.web.factories import make_instrument

pytestmark = pytest.mark.django_db


def test_names_follow_what_the_register_holds() -> None:
    pact = make_instrument("pact", titles={"en": "Pact of the quiet quays and lights"}, symbol="Q/7")
    other = make_instrument("other", titles={"en": "Pact of the loud quays"})
    assert InstrumentNames().find("the Pact of the Quiet Quays and Lights") == pact.pk
    assert InstrumentNames().find("as in the Pact of the quiet quays, paragraph 3") == pact.pk
    assert InstrumentNames().find("Q/7") == pact.pk
    assert InstrumentNames().find("Pact of the") is None  # of both
    alias = Alias.objects.create(instrument=other, name="Noise pact", folded="noise pact")
    assert InstrumentNames().find("Noise Pact") == other.pk
    with transaction.atomic():
        make_instrument("third", titles={"en": "Pact of the quiet quays and lights"})
        assert InstrumentNames().find("Pact of the quiet quays and lights") is None  # of two
        transaction.set_rollback(True)
    assert InstrumentNames().find("Pact of the quiet quays and lights") == pact.pk
    alias.delete()
    pact.titles, pact.symbol = {"en": "Pact of the silent quays"}, ""
    pact.save()
    names = InstrumentNames()
    assert [names.find(name) for name in ("Noise pact", "Q/7", "Pact of the quiet quays and lights")] == [None] * 3
    assert names.find("Pact of the silent quays") == pact.pk
