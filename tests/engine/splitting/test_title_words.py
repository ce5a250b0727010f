import pytest

from mandato.languages.roles import role_words
from mandato.splitting.title_words import ends_sentence, is_date_or_symbol, opens_part, reads_as_title


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("The lamps are lit.", True),
        ('They said: "the lamps are lit."', True),
        ("Recalling the tide,3", True),
        ("Harbours of the North, Inc.", False),
        ("Strategy of 2031–2035", False),
        ("Lamps and oil", False),
    ],
)
def test_stops(text: str, ends: bool) -> None:
    assert ends_sentence(text) is ends


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("Goal 1: Light on the coast", True),
        ("Eixo 2. Conhecimento", True),
        ("Pilar III — Pilotes", True),
        ("Session I: Lamps. The masters spoke of lamps.", False),
        ("Agenda item 5", False),
        ("goal 1: light", False),
    ],
)
def test_parts(text: str, opens: bool) -> None:
    assert opens_part(text) is opens


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("4 May 2031", True),
        ("Sella, 4-5 May 2031", True),
        ("07/XII/09", True),
        ("H/RES/12/4", True),
        ("Report on lamps (H/2031/8)", True),
        ("Lamps (decision 12/4, para. 6)", True),
        ("1/ See the ninth report", True),
        ("www.harbour.example", True),
        ("Lamps for 2031", False),
        ("Lamps (agenda item 4)", False),
        ("Lamps/pilots", False),
    ],
)
def test_dates_symbols_and_addresses(text: str, is_one: bool) -> None:
    assert is_date_or_symbol(text) is is_one


@pytest.mark.parametrize(
    ("code", "text", "reads"),
    [
        ("en", "Lamps, oil and pilots", True),
        ("en", "What do the pilots need?", True),
        ("en", "The lamps that have been lit since the winter", False),
        ("en", "And", False),
        ("en", "Lamps (of the coast", False),
        ("en", "Sella: Pier 4, Old Town, 1200", False),
        ("en", "Mr. Olaf Berg", False),
        ("es", "Los prácticos del canal", True),
        ("es", "Que los faros se apagan en invierno", False),
        ("fr", "Les pilotes du chenal", True),
        ("fr", "Les pilotes qui sont au chenal depuis hier", False),
        ("pt", "Os práticos do canal", True),
        ("pt", "Aprova o plano de faróis", False),
    ],
)
def test_titles(code: str, text: str, reads: bool) -> None:
    assert reads_as_title(text, role_words(code)) is reads
