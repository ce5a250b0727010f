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
