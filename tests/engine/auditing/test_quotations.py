from tests.engine.auditing.invented import PACT, audit_of, of


def report(quoted: str) -> str:
    return (
        "REPORT OF THE PORT MASTERS\n\nThe masters met in Porto Novo. The Declaration of Valdoria on Rivers says that "
        f'governments will "{quoted}" (paragraph 2.d of the Declaration of Valdoria on Rivers).\n'
    )


def test_words_that_are_not_the_source() -> None:
    text = report("protect the eggs of herons and other wading birds along the coast")
    (finding,) = of(audit_of(PACT, text).findings, "quotation-differs")
    assert finding.cited == "2.d"
    assert "“eggs” for “nests”" in finding.message
    assert "“coast” for “banks”" in finding.message


def test_words_as_they_stand() -> None:
    text = report("Protect the nests of herons and other wading birds along the banks")
    assert of(audit_of(PACT, text).findings, "quotation-differs") == []


def test_a_name_in_brackets_is_no_quotation() -> None:
    name = "herons and wading birds of the banks and their nests"
    said = f"As paragraph 2.d of the Declaration of Valdoria on Rivers says, part B (“{name}”) stays."
    text = f"REPORT OF PORTO NOVO\n\n1. {said}\n"
    assert not of(audit_of(PACT, text).findings, "quotation-differs")
    assert of(audit_of(PACT, text.replace("(“", "“").replace("”)", "”")).findings, "quotation-differs")
