from django.http import QueryDict

from mandato_web.design.filtering import address_with, build_facet, chosen_of

KINDS = [("report", "Report", 2), ("charter", "Charter", 1)]


def test_each_choice_is_an_address_that_keeps_the_others_and_goes_back_to_page_one() -> None:
    facet = build_facet("kind", "Kind", KINDS, QueryDict("year=2008&page=3"))
    assert [choice.address for choice in facet.choices] == ["?year=2008&kind=report", "?year=2008&kind=charter"]
    assert facet.chosen == []


def test_choosing_again_drops_the_choice() -> None:
    facet = build_facet("kind", "Kind", KINDS, QueryDict("kind=report&year=2008"))
    assert [choice.address for choice in facet.chosen] == ["?year=2008"]


def test_a_value_that_no_record_has_is_shown_with_none_so_that_it_can_be_dropped() -> None:
    facet = build_facet("kind", "Kind", KINDS, QueryDict("kind=poem"))
    assert [(choice.value, choice.count) for choice in facet.chosen] == [("poem", 0)]
    assert [choice.value for _, choice in chosen_of([facet])] == ["poem"]


def test_what_is_typed_into_an_address_is_quoted() -> None:
    assert address_with(QueryDict(""), q='"a b"&<x>') == "?q=%22a+b%22%26%3Cx%3E"
