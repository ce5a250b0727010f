from tests.engine.auditing.invented import PACT, audit_of, of

PACTO = """\
DECLARACIÓN DE VALDORIA SOBRE LOS RÍOS

Aprobada en Valdoria el 3 de mayo de 2020

1. Los Jefes de Gobierno de los Cuatro Ríos reconocen que el agua no conoce fronteras.

2. Los Jefes de Gobierno de los Cuatro Ríos se comprometen a:

a) Construir antes de 2023 un laboratorio común que mida la calidad del agua en cada puerto.
b) Rebajar las tasas que pagan los dueños de transbordadores por cruzar la frontera de noche.
c) Enseñar a nadar a los niños de las aldeas de pescadores.
d) Proteger los nidos de las garzas y otras aves zancudas en las orillas.
e) Publicar cada año la captura de cada flota pesquera.

3. Los pilotos de las barcazas llevarán un farol y una bocina, y la harán sonar en la niebla.
"""


def test_what_one_version_lacks_and_what_differs() -> None:
    findings = audit_of(PACT, PACTO).findings
    assert [(each.label, each.file) for each in of(findings, "version-missing")] == [("2.f", "1.txt")]
    assert [(each.label, each.cited) for each in of(findings, "version-number")] == [("2.a", "2022, 2023")]


def test_versions_that_agree() -> None:
    agreed = PACTO.replace("2023", "2022").replace("pesquera.\n", "pesquera.\nf) Explorar la idea de un museo.\n")
    findings = audit_of(PACT, agreed).findings
    assert not [each for each in findings if each.code.startswith("version-")]


def test_editions_of_different_years_are_no_bad_translations() -> None:
    later = PACTO.replace("3 de mayo de 2020", "3 de mayo de 2024")
    codes = {each.code for each in audit_of(PACT, later).findings if each.code.startswith("version-")}
    assert codes <= {"version-edition"}


def test_stretches_of_time_in_words_are_compared_too() -> None:
    lamp = "3. The pilots of barges will carry a lamp and a horn, and will sound the horn in fog."
    farol = "3. Los pilotos de las barcazas llevarán un farol y una bocina, y la harán sonar en la niebla."
    for english, spanish, cited in (
        ("three months", "seis meses", ["six months", "tres meses"]),
        ("three months", "tres meses", []),
        ("three months", "noventa días", ["three months", "noventa días"]),
        ("three months", "un trimestre o más", []),
    ):
        one = PACT.replace(lamp, f"3. The pilots will answer within {english} of any request.")
        other = PACTO.replace(farol, f"3. Los pilotos responderán en {spanish} a toda solicitud.")
        found = [each for each in of(audit_of(one, other).findings, "version-number") if each.label == "3"]
        if cited:
            assert len(found) == 1 and found[0].cited is not None
            assert spanish in found[0].cited and english in found[0].cited
        else:
            assert not found


def test_versions_of_one_year_and_many_labels_may_differ_in_the_day() -> None:
    points = "\n\n".join(f"{place}. The masters of the harbour mend pier {place}." for place in range(1, 18))
    puntos = "\n\n".join(f"{place}. Los maestros del puerto reparan el muelle {place}." for place in range(1, 18))
    one = f"DECLARATION OF VALDORIA ON PIERS\n\nAdopted in Valdoria on 3 May 2020\n\n{points}\n"
    other = f"DECLARACIÓN DE VALDORIA SOBRE LOS MUELLES\n\nAprobada en Valdoria el 13 de mayo de 2020\n\n{puntos}\n"
    (finding,) = of(audit_of(one, other).findings, "version-date")
    assert "2020-05-03, 2020-05-13" in finding.message
    agreed = other.replace("13 de", "3 de")
    assert not of(audit_of(one, agreed).findings, "version-date")
    five, six = (f"{place}. Los maestros del puerto reparan el muelle {place}." for place in (5, 6))
    swapped = agreed.replace(six, "?").replace(five, six).replace("?", five)
    assert not of(audit_of(one, swapped).findings, "version-missing")  # both stand there, in another order
    assert of(audit_of(one, swapped).findings, "numbering-gap")


def test_of_several_wordings_each_language_goes_with_its_own() -> None:
    """A first wording in two languages and a second in two: what the second adds is missing in neither translation."""
    agreed = PACTO.replace("2023", "2022").replace("pesquera.\n", "pesquera.\nf) Explorar la idea de un museo.\n")
    second = PACT.replace("in fog.", "in fog.\n\n4. The pilots meet every year in Valdoria.")
    segunda = agreed.replace("niebla.", "niebla.\n\n4. Los pilotos se reúnen cada año en Valdoria.")
    findings = audit_of(PACT, agreed, second, segunda).findings
    assert not of(findings, "version-missing")
    lacking = audit_of(PACT, agreed, second, segunda.replace("e) Publicar", "e bis) Publicar")).findings
    assert {each.file for each in of(lacking, "version-missing")} == {"3.txt"}
