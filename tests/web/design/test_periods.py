from datetime import date

import pytest
from django.utils.translation import override

from mandato_web.design.periods import write_period

D = date


@pytest.mark.parametrize(
    ("earliest", "latest", "en", "es", "pt"),
    [
        (D(2027, 1, 10), D(2027, 1, 10), "10 January 2027", "10 de enero de 2027", "10 de janeiro de 2027"),
        (D(2008, 1, 1), D(2008, 12, 31), "2008", "2008", "2008"),
        (D(2008, 10, 1), D(2008, 12, 31), "last quarter of 2008", *["último trimestre de 2008"] * 2),
        (D(2008, 4, 1), D(2008, 4, 30), "April 2008", "abril de 2008", "abril de 2008"),
        (D(2007, 1, 1), D(2010, 12, 31), "2007–2010", "2007–2010", "2007–2010"),
        (D(2008, 4, 10), D(2008, 4, 11), "10–11 April 2008", "10–11 de abril de 2008", "10–11 de abril de 2008"),
        (D(2008, 2, 1), D(2008, 2, 29), "February 2008", "febrero de 2008", "fevereiro de 2008"),
        (None, D(2030, 5, 1), "by 1 May 2030", "a más tardar el 1 de mayo de 2030", "até 1 de maio de 2030"),
        (D(2009, 5, 1), None, "from 1 May 2009", "desde el 1 de mayo de 2009", "a partir de 1 de maio de 2009"),
        (None, None, "", "", ""),
    ],
)  # fmt: skip
def test_time_is_written_as_vague_as_it_is(
    earliest: date | None, latest: date | None, en: str, es: str, pt: str
) -> None:
    for language, words in (("en", en), ("es", es), ("pt", pt)):
        with override(language):
            assert write_period(earliest, latest) == words


def test_a_stretch_over_two_months_names_both_days() -> None:
    with override("en"):
        assert write_period(D(2008, 4, 28), D(2008, 5, 3)) == "28 April 2008 – 3 May 2008"
