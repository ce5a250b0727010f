"""An invented pact and an invented plan that implements it badly, for the rules to find out."""

from collections.abc import Iterable

from mandato.auditing import audit
from mandato.model import ReadResult
from mandato.model.finding import Audit, Finding
from mandato.pipeline import read

PACT = """\
DECLARATION OF VALDORIA ON RIVERS

Adopted in Valdoria on 3 May 2020

1. The Heads of Government of the Four Rivers recognise that water knows no border.

2. The Heads of Government of the Four Rivers undertake to:

a) Build before 2022 a common laboratory that measures the quality of water in every port.
b) Lower the fees that ferry owners pay for crossing the border at night.
c) Teach swimming to the children of fishing villages.
d) Protect the nests of herons and other wading birds along the banks.
e) Publish every year the catch of each fishing fleet.
f) Explore the possibility of a museum of old boats.

3. The pilots of barges will carry a lamp and a horn, and will sound the horn in fog.
"""
PLAN = """\
ACTION PLAN OF PORTO NOVO

THEME\tOBJECTIVES (paragraph 2 of the Declaration of Valdoria on Rivers)\tACTIVITIES
Water\tTo build a common laboratory that measures the quality of water (2.a)\tCall for tenders
Birds\tTo protect the nests of herons and other wading birds along the banks (2.c)\tWardens
Ferries\tTo lower the fees that ferry owners pay for crossing at night (2.b)\tTRANSVERSAL
Fog\tTo give the pilots of barges a lamp and a horn to sound in fog (2.z)\tWorkshop

THEME\tOBJECTIVES (paragraph 2 of the Declaration of Valdoria on Rivers)\tACTIVITIES
Schools\tTo open new schools for all ages\tBooks
"""


def results(*texts: str) -> list[ReadResult]:
    return [read(text.encode(), f"{number}.txt") for number, text in enumerate(texts, 1)]


def audit_of(*texts: str) -> Audit:
    return audit(results(*texts))


def of(findings: Iterable[Finding], code: str) -> list[Finding]:
    return [finding for finding in findings if finding.code == code]
