from mandato.model import Provision, Span
from mandato.model.making import make, maker


def test_a_value_made_the_short_way_is_the_same_value() -> None:
    assert make(Span, (3, 5)) == Span(3, 5)
    assert type(make(Span, (3, 5))) is Span


def test_a_frozen_value_made_the_short_way_is_the_same_value() -> None:
    fields = ("p", "1", "1", 1, "operative", 1, None, None, "words", Span(0, 5), (Span(0, 5),), None, None, None, None)
    assert maker(Provision)(*fields) == Provision(*fields)
