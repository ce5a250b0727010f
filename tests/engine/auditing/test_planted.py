"""One fault of every kind put into sound texts: each is found at its place, and the sound texts have none of it."""

from datetime import date

import pytest

from mandato.auditing import CODES, audit
from mandato.model.finding import Finding
from mandato.pipeline import read
from tests.engine.auditing.invented import PACT, PLAN
from tests.engine.auditing.test_versions import PACTO

SOUND_PLAN = (
    PLAN.replace("wading birds along the banks (2.c)", "wading birds along the banks (2.d)")
    .replace("(2.z)", "(paragraph 3)")
    .replace("To open new schools for all ages", "To teach swimming to the children of fishing villages (2.c)")
    .replace("Ferries\tTo lower", "Museum\tTo explore a museum of old boats (2.f)\tStudy\n"
        "Catch\tTo publish every year the catch of each fishing fleet (2.e)\tPrinter\nFerries\tTo lower")
    .replace("TRANSVERSAL", "Decree")
    .replace("Call for tenders", "Publish the tender by 1 May 2021")
)  # fmt: skip
SOUND_PACTO = PACTO.replace("2023", "2022").replace(
    "pesquera.\n", "pesquera.\nf) Explorar la posibilidad de un museo de barcos viejos.\n"
)
MEMORANDUM = """\
MEMORANDUM OF UNDERSTANDING BETWEEN THE PORT OFFICE AND THE RIVER OFFICE

Signed in Valdoria on 10 April 2020

1. The Port Office shall keep the piers open.

2. This Memorandum shall enter into force on the date of its signature for five years and shall be renewed
automatically for equal periods unless a Party objects in writing at least three months before it expires.

3. The Port Office shall send the River Office a map of the piers by 1 June 2021.
"""
REPORT = """\
REPORT OF THE FERRY OWNERS

1. The owners recall that the Forum on Rivers and Banks (FORIBA) met. FORIBA heard them, and FORIBA thanked them.

2. The owners read the Declaration of Valdoria on Rivers aloud.
"""
SOUND_PACT = PACT.replace("Rivers recog", "Rivers and the Rivers' Office (OIRM) recog").replace(
    "a lamp", "an OIRM lamp"
)
SOUND_PACTO = SOUND_PACTO.replace("Ríos recon", "Ríos y la Oficina de los Ríos (OIRM) recon")
SOUND_PACTO = SOUND_PACTO.replace("un farol", "un farol de la OIRM")
SET = {"pact": SOUND_PACT, "pacto": SOUND_PACTO, "plan": SOUND_PLAN, "memorandum": MEMORANDUM, "report": REPORT}
EARLY = date(2021, 1, 2)

# The code, the text, what stands in it, what is put there instead; what the finding cites and suggests, where it does.
PLANTED = [
    ("citation-missing", "plan", "(paragraph 3)", "(2.z)", "2.z", "3"),
    ("citation-mismatch", "plan", "along the banks (2.d)", "along the banks (2.c)", "2.c", "2.d"),
    ("citation-mismatch", "plan", "To protect the nests of herons and other wading birds along the banks (2.d)",
     "To shelter the nests of quiet herons on banks (2.c)", "2.c", "2.d"),
    ("citation-superseded", "memorandum", "3. The Port", "3. This Memorandum replaces the Declaration of Valdoria on "
     "Rivers.\n\n4. The Port", "2.d", None),
    ("citation-wrong-detail", "report", "thanked them.", "thanked them for the Convention on the Right of the Child.",
     "Convention on the Right of the Child", None),
    ("quotation-differs", "report", "Rivers aloud.", "Rivers aloud, whose paragraph 2.b says “Lower the dues that "
     "ferry owners pay for crossing the border at noon”.", "2.b", None),
    ("commitment-uncovered", "plan", "old boats (2.f)", "old boats (2.b)", None, None),
    ("due-unplanned", "plan", " by 1 May 2021", "", "before 2022", None),
    ("row-uncited", "plan", "fishing villages (2.c)", "fishing villages", None, None),
    ("transversal", "plan", "Decree", "TRANSVERSAL", None, None),
    ("aspiration-only", "memorandum", "shall keep the piers open", "will explore open piers", None, None),
    ("no-bearer", "plan", "Wardens", "Appoint wardens", None, None),
    ("no-due", "memorandum", "3. The Port", "3. The Port Office shall submit a report on the piers.\n\n4. "
     "The Port", None, None),
    ("repeats", "memorandum", "1. The Port Office shall keep the piers open.", "1. The Port Office undertakes to lower "
     "the fees that ferry owners pay for crossing the border at night.", "1", "1"),
    ("conflict", "report", "Declaration of Valdoria on Rivers aloud", "Declaration of Valdoria on Rivers of 4 May 2020 "
     "aloud", "2020-05-04", None),
    ("version-missing", "pacto", "f) Explorar la posibilidad de un museo de barcos viejos.\n", "", None, None),
    ("version-number", "pacto", "antes de 2022", "antes de 2032", "2022, 2032", None),
    ("version-date", "pacto", "en la niebla", "en la niebla desde el 3 de mayo de 2021", "2021-05-03", None),
    ("version-name", "pacto", "un farol de la OIRM", "un farol", "OIRM", None),
    ("renewal-near", "memorandum", "for five years", "for one year", "2021-04-10", None),
    ("notice-near", "memorandum", "for five years", "for one year", "2021-01-10", None),
    ("committee-silent", "memorandum", "3. The Port", "3. The Parties shall establish a Joint Committee.\n\n4. "
     "The Port", None, None),
    ("no-focal-point", "memorandum", "3. The Port", "3. The Parties shall designate focal points.\n\n4. The Port",
     None, None),
    ("annex-absent", "memorandum", "a map of the piers", "the map of the piers in Annex II", "Annex II", None),
    ("acronym-undefined", "report", "The owners recall", "The owners and the XQVW recall", "XQVW", None),
    ("acronym-variant", "report", "and FORIBA thanked", "and FOBIRA thanked", "FOBIRA", None),
    ("numbering-gap", "report", "2. The owners", "2. They woke.\n\n4. They slept.\n\n5. The owners", "4", None),
    ("self-citation", "memorandum", "3. The Port", "3. As paragraph 3 of this Memorandum says, the Port",
     "paragraph 3 of this Memorandum", None),
]  # fmt: skip


def findings_of(**changed: str) -> list[Finding]:
    texts = {**SET, **changed}
    return list(audit([read(text.encode(), f"{name}.txt") for name, text in texts.items()], today=EARLY).findings)


@pytest.fixture(scope="module")
def sound() -> set[tuple[object, ...]]:
    return {what(each) for each in findings_of()}


def what(finding: Finding) -> tuple[object, ...]:
    return finding.code, finding.file, finding.provision, finding.cited


@pytest.mark.parametrize(("code", "text", "old", "new", "cited", "suggested"), PLANTED)
def test_a_planted_fault_is_found(
    sound: set[tuple[object, ...]], code: str, text: str, old: str, new: str, cited: str | None, suggested: str | None
) -> None:
    assert old in SET[text]
    found = [each for each in findings_of(**{text: SET[text].replace(old, new)}) if what(each) not in sound]
    hits = [each for each in found if each.code == code and each.cited == cited]
    assert len(hits) == 1, [(each.code, each.cited, each.label) for each in found]
    assert hits[0].severity == CODES[code] or code == "citation-mismatch"
    assert (hits[0].suggestion.label if hits[0].suggestion else None) == suggested


def test_sound_texts_have_no_error_and_no_warning() -> None:
    assert [what(each) for each in findings_of() if each.severity != "info"] == []
