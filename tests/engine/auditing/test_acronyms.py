from tests.engine.auditing.invented import audit_of, of

HEAD = "REPORT OF THE FORUM ON RIVERS\n\n"


def test_a_rare_form_beside_a_frequent_one() -> None:
    text = HEAD + "The Forum on Rivers and Banks (FORIBA) met. FORIBA spoke. FORIBA slept. FOBIRA woke.\n"
    (finding,) = of(audit_of(text).findings, "acronym-variant")
    assert finding.cited == "FOBIRA"
    assert "FORIBA" in finding.message


def test_two_acronyms_of_the_same_words() -> None:
    text = (
        HEAD
        + "The Global Assembly on Water and Fish, GAWF, met in May. Later the Global Assembly on Water and Fish (AGWF) "
        "met again, and the AGWF closed.\n"
    )
    assert [finding.cited for finding in of(audit_of(text).findings, "acronym-variant")] == ["GAWF"]


def test_different_bodies_with_like_names_are_left_alone() -> None:
    text = (
        HEAD + "The River Council of Mayors (RCM) and the Swimming Council of Mayors (SCM) met. RCM and SCM agreed.\n"
    )
    assert of(audit_of(text).findings, "acronym-variant") == []


def test_what_is_nowhere_spelt_out() -> None:
    text = (
        HEAD
        + "The delegates of the XYZW heard the Forum on Rivers (FOR) and UNESCO. SHOUTED words are shouted words.\n"
    )
    assert [finding.cited for finding in of(audit_of(text).findings, "acronym-undefined")] == ["XYZW"]


def test_a_form_that_its_own_words_spell_is_no_misprint_of_another() -> None:
    forums = "FIBRA spoke. FIBRA slept. FIBRA sat down. "
    owners = "The Federation of Boat Inspectors of River Areas ({}) woke.\n"
    assert of(audit_of(HEAD + forums + owners.format("FBIRA")).findings, "acronym-variant") == []
    (finding,) = of(audit_of(HEAD + forums + owners.format("FIRBA")).findings, "acronym-variant")
    assert finding.cited == "FIRBA"


def test_the_name_of_a_site_or_a_mailbox_makes_no_ordinary_word() -> None:
    text = HEAD + "FORIBA spoke. FORIBA slept. FOBIRA woke. See www.foriba.org, or write to fobira@rivers.org.\n"
    assert [finding.cited for finding in of(audit_of(text).findings, "acronym-variant")] == ["FOBIRA"]
