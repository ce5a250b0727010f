from mandato.auditing.lemmas import lemma_set
from mandato.auditing.similarity import LemmaIndex


def test_rare_words_weigh_more_than_common_ones() -> None:
    index = LemmaIndex({"a": {"river", "fish"}, "b": {"river", "boat"}, "c": {"river", "heron"}}.items())
    assert [match.key for match in index.rank({"river", "heron"})] == ["c", "a", "b"]
    assert index.rank({"river", "heron"})[0].shared == ("heron", "river")


def test_words_that_nobody_holds_match_nothing() -> None:
    index = LemmaIndex({"a": {"river"}}.items())
    assert index.rank({"desert"}) == []
    assert index.score({"desert"}, "a").score == 0.0


def test_inflection_and_language_are_forgiven() -> None:
    english = lemma_set("to reduce the cost of remittances for migrant women", "en")
    spanish = lemma_set("reducir los costos de las remesas para las mujeres migrantes", "es")
    assert {"=remittance", "=cost", "=woman", "=migrant"} <= english & spanish
