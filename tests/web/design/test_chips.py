"""Components written out: what stands in them cannot break out of them."""

from mandato_web.design.chips import write_citation, write_state

_HOSTILE = "\"><script>'"


def test_a_state_mark_escapes_and_shows_its_shape() -> None:
    mark = write_state("delivered", _HOSTILE, _HOSTILE)
    assert "<script" not in mark
    assert mark.count("&lt;script&gt;") == 2
    assert '<circle class="ink" cx="8" cy="8" r="6.5"/>' in mark
    assert 'class="who"' not in write_state("delivered", "Delivered")


def test_an_unknown_state_is_a_ring() -> None:
    assert "ink" not in write_state("unheard-of", "?")


def test_a_citation_escapes_and_is_described_by_its_words() -> None:
    chip = write_citation(_HOSTILE, _HOSTILE, _HOSTILE, _HOSTILE, _HOSTILE, "in-1")
    assert "<script" not in chip
    assert chip.count("&lt;script&gt;") == 5
    assert chip.count('aria-describedby="in-1"') == chip.count('id="in-1"') == 1


def test_a_citation_without_words_describes_nothing_and_one_without_address_is_no_link() -> None:
    assert "aria-describedby" not in write_citation("25.q", url="/instruments/x/25.q")
    held = write_citation("9", words="Nothing", id="in-2")
    assert "<a " not in held
    assert 'tabindex="0"' in held
