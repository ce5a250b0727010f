import pytest

from mandato.languages.roles import role_words
from mandato.splitting.openings import (
    adopts_itself,
    closes_text,
    enacts,
    lead_of,
    names_speaker,
    opens_decision,
    opens_recital,
    opens_that,
    promises,
)


def test_first_words_are_bare_and_small() -> None:
    assert lead_of('"The Council, (once more)') == ("the", "council", "once", "more")
    assert lead_of("") == ()


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Have agreed as follows:"),
        ("en", "The ports have therefore agreed upon this text, in two copies:"),
        ("en", "THE COUNCIL DECIDES:"),
        ("en", "We, the masters of the ports, agree to the following:"),
        ("es", "HAN CONVENIDO lo siguiente:"),
        ("es", "RESUELVE:"),
        ("es", "Acordamos:"),
        ("es", "Los maestros de puerto convienen en las siguientes cláusulas"),
        ("fr", "Sont convenus de ce qui suit :"),
        ("fr", "IL A ÉTÉ CONVENU CE QUI SUIT :"),
        ("pt", "Acordam o seguinte:"),
        ("pt", "RESOLVE:"),
    ],
)
def test_enacting_words(code: str, text: str) -> None:
    assert enacts(text, role_words(code))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Recalling that the ports have agreed on lamps,"),
        ("en", "The lamps of the coast are the following:"),
        ("en", "have agreed as follows;"),
        ("es", "Los faros son los siguientes:"),
        ("fr", "Les pilotes sont :"),
        ("pt", "As balsas são as seguintes:"),
        ("pt", ""),
    ],
)
def test_words_that_enact_nothing(code: str, text: str) -> None:
    assert not enacts(text, role_words(code))


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("en", "The Council of Ports,", True),
        ("en", "The Port of Sella (hereinafter referred to as 'Sella')", True),
        ("en", "The Council", True),
        ("en", "The lamps are lit,", True),
        ("en", "The lamps are lit.", False),
        ("en", "The council of lamps", False),
        ("en", "Lamps,", False),
        ("es", "EL CONSEJO DE PUERTOS", True),
        ("es", "Nosotros, los maestros de puerto,", True),
        ("fr", "L’Assemblée des Ports,", True),
        ("fr", "Les pilotes du chenal ;", False),
        ("pt", "O Porto de Sella, doravante designado «Sella»;", True),
        ("pt", "A balsa parte ao meio-dia.", False),
    ],
)
def test_names_of_speakers(code: str, text: str, names: bool) -> None:
    assert names_speaker(text, lead_of(text), role_words(code)) is names


@pytest.mark.parametrize(
    ("code", "recital", "decision"),
    [
        ("en", "Deeply alarmed by the storm,", "Strongly urges all ports to close;"),
        ("en", "Whereas the lamps are dark;", "We reaffirm our resolve to light them;"),
        ("es", "Profundamente preocupada por la niebla,", "Asimismo solicita un informe;"),
        ("es", "Acordándose de la tormenta,", "Se compromete a reparar los faros;"),
        ("fr", "Se déclarant préoccupé par la brume,", "Se déclare préoccupé par la brume;"),
        ("fr", "Vivement préoccupé par la brume,", "S'engage à réparer les phares;"),
        ("pt", "Profundamente preocupada com a névoa,", "Também solicita um relatório;"),
    ],
)
def test_recitals_and_decisions(code: str, recital: str, decision: str) -> None:
    known = role_words(code)
    assert opens_recital(lead_of(recital), known)
    assert not opens_recital(lead_of(decision), known)
    assert opens_decision(lead_of(decision), known)
    assert not opens_decision(lead_of(recital), known)


@pytest.mark.parametrize(
    ("code", "word"),
    [("en", "during"), ("en", "spring"), ("es", "cuando"), ("fr", "pendant"), ("fr", "avant"), ("pt", "quando")],
)
def test_endings_that_deceive(code: str, word: str) -> None:
    assert not opens_recital(lead_of(f"{word} the tide"), role_words(code))


def test_clauses_of_reason() -> None:
    assert opens_that(lead_of("Que los faros se apagan;"), role_words("es"))
    assert opens_that(lead_of("Qu'il importe d'agir;"), role_words("fr"))
    assert not opens_that(lead_of("Quien llega tarde espera."), role_words("es"))


@pytest.mark.parametrize(
    ("code", "text", "closes"),
    [
        ("en", "DONE at Sella, this 4th day of May 2031", True),
        ("en", "And in witness whereof they sign", True),
        ("en", "Done work is seldom praised", False),
        ("es", "Hecho en Sella, el 4 de mayo", True),
        ("es", "Y en prueba de conformidad, firman", True),
        ("es", "Hecho notorio es el de la tormenta", False),
        ("fr", "Fait à Sella, le 4 mai", True),
        ("fr", "Fait partie du chenal le port ancien", False),
        ("pt", "Feito em Sella, aos 4 de maio", True),
        ("pt", "Feito o cálculo, a balsa parte", False),
    ],
)
def test_closings(code: str, text: str, closes: bool) -> None:
    assert closes_text(text, role_words(code)) is closes


@pytest.mark.parametrize(
    ("code", "text", "does"),
    [
        ("en", "Sella will light its pier in 2032.", True),
        ("en", "Sella lit its pier in 2030.", False),
        ("es", "Sella iluminará su muelle en 2032.", True),
        ("es", "Sella iluminó su muelle en 2030.", False),
        ("fr", "Sella éclairera son quai en 2032.", True),
        ("fr", "Sella a éclairé son quai en 2030.", False),
        ("pt", "Sella iluminará o seu cais em 2032.", True),
        ("pt", "Sella iluminou o seu cais em 2030.", False),
    ],
)
def test_promises(code: str, text: str, does: bool) -> None:
    assert promises(text, role_words(code)) is does


def test_a_text_that_adopts_itself() -> None:
    known = role_words("es")
    assert adopts_itself(lead_of("Aprueba en este día la presente Convención."), known)
    assert not adopts_itself(lead_of("Aprueba el presupuesto de los faros."), known)
