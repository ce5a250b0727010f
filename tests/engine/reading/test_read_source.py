import pytest

from mandato.errors import EmptySource, TooLarge
from mandato.reading import LARGEST, check_size, read_source


def test_the_mark_is_no_part_of_the_text_and_line_ends_stay() -> None:
    source = read_source(b"\xef\xbb\xbfOne.\r\nTwo.\r\n", "a.txt")
    assert source.text == "One.\r\nTwo.\r\n"
    assert source.media_type == "text/plain"


@pytest.mark.parametrize("data", [b"", b"  \n\t \r\n"])
def test_nothing_to_read(data: bytes) -> None:
    with pytest.raises(EmptySource):
        read_source(data, "a.txt")


def test_a_file_too_large_is_refused_before_it_is_opened() -> None:
    with pytest.raises(TooLarge, match="200 MB; at most 64 MB"):
        check_size(200 * 1024 * 1024)
    check_size(LARGEST)
