import pytest

from mandato.errors import EmptySource
from mandato.reading import read_source


def read(html: str) -> str:
    return read_source(html.encode(), "a.html").text


def test_blocks_become_paragraphs_and_scripts_vanish() -> None:
    html = "<head><title>t</title><style>p{}</style></head><p>Uno <b>dos</b>,\n tres<p>cuatro<script>x()</script>"
    assert read(html) == "Uno dos, tres\n\ncuatro\n"


def test_list_numbers_are_printed_as_a_browser_prints_them() -> None:
    html = "<ol type=a start=3><li>uno<li>dos<ul><li>punto</ul></ol><ol><li value=7>siete</ol><ol type=I><li>uno</ol>"
    assert read(html).split("\n\n") == ["c. uno", "d. dos", "• punto", "7. siete", "I. uno\n"]


def test_headings_and_tables_are_marked() -> None:
    html = "<h2>Título</h2><table><tr><th>A<th>B<tr><td>1<td>2<br>x</table>"
    source = read_source(html.encode(), "a.html")
    assert source.text == "Título\n\nA\tB\n1\t2 x\n"
    assert (source.marks[0].kind, source.marks[0].level) == ("heading", 2)


def test_a_table_that_lays_out_the_page_is_walked_through() -> None:
    assert read("<table><tr><td><p>uno</p></td></tr><tr><td>dos</td></tr></table>") == "uno\n\ndos\n"


def test_line_breaks_stay_and_entities_are_read() -> None:
    assert read("<p>uno<br>dos &amp; tres&nbsp;%") == "uno\ndos & tres\xa0%\n"


def test_the_declared_encoding_is_used() -> None:
    html = '<meta charset="iso-8859-2"><p>Łódź'.encode("iso-8859-2")
    assert read_source(html, "a.html").text == "Łódź\n"


def test_tag_soup_and_deep_nesting_are_read() -> None:
    assert read("<p>a<b>b<i>c</b>d</i></p></div></div>e") == "abcd\n\ne\n"
    assert read("<div>" * 3000 + "deep" + "</div>" * 3000).strip() == "deep"


def test_a_page_without_words_is_refused() -> None:
    with pytest.raises(EmptySource):
        read("<html><body><script>draw()</script></body></html>")
