"""What states did: what cannot have happened is refused on its field; what is not confirmed is not public."""

from datetime import date
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from django.core.exceptions import ValidationError

from mandato_web.history.models import Change
from mandato_web.history.services import REGISTER
from mandato_web.ratifications import services
from mandato_web.ratifications.importing import import_list, write_template
from mandato_web.ratifications.models import Action, Measure, Treaty
from mandato_web.ratifications.queries import load_treaties
from mandato_web.search.models import Entry
from tests.web.factories import Register, make_citation, make_instrument, make_register
from tests.web.ratifications.conftest import Held, do

pytestmark = pytest.mark.django_db


def refused(held: Held, state: int, kind: str, on: str, **facts: object) -> dict[str, list[str]]:
    with pytest.raises(ValidationError) as caught:
        do(held, state, kind, on, **facts)
    return caught.value.message_dict


def test_a_standing_follows_from_what_was_done(held: Held) -> None:
    do(held, 0, "ratification", "2021-01-10")
    do(held, 1, "accession", "2021-03-01")
    [before] = load_treaties(date(2021, 5, 29))
    [after] = load_treaties(date(2021, 5, 30))
    assert (before.entry.kind, after.entry.kind, after.entry.on) == ("foreseen", "in-force", date(2021, 5, 30))
    assert (before.bound, after.bound) == (0, 2)


@pytest.mark.parametrize(
    ("kind", "on", "field"),
    [
        ("ratification", "2020-03-14", "on"),  # before adoption
        ("ratification", "2999-01-01", "on"),  # still to come
        ("denunciation", "2022-01-01", "kind"),  # nothing to denounce
        ("denunciation-withdrawn", "2022-01-01", "kind"),
        ("objection", "2022-01-01", "against"),  # to no reservation
        ("withdrawal", "2022-01-01", "against"),
        ("application", "2022-01-01", "kind"),  # no such agreement
        ("reservation", "2022-01-01", "on"),  # with neither signature nor instrument
    ],
)
def test_what_cannot_have_happened_is_refused_on_its_field(held: Held, kind: str, on: str, field: str) -> None:
    assert list(refused(held, 0, kind, on)) == [field]
    assert not Action.objects.exists()


def test_the_day_of_adoption_itself_will_do(held: Held) -> None:
    assert do(held, 0, "signature", "2020-03-15").pk


def test_a_second_ratification_is_refused_until_the_first_is_denounced(held: Held) -> None:
    do(held, 0, "ratification", "2021-01-10")
    assert "10 January 2021" in refused(held, 0, "accession", "2022-01-01")["kind"][0]
    do(held, 0, "denunciation", "2022-02-01")
    assert refused(held, 0, "denunciation", "2022-03-01")
    do(held, 0, "accession", "2024-01-01")


def test_a_reservation_is_objected_to_by_others_and_withdrawn_once_by_its_state(held: Held) -> None:
    do(held, 0, "ratification", "2021-01-10")
    reservation = do(held, 0, "reservation", "2021-01-10", texts={"en": "Not at night."})
    assert list(refused(held, 0, "objection", "2021-02-01", against=reservation)) == ["against"]
    assert list(refused(held, 1, "objection", "2021-01-09", against=reservation)) == ["on"]
    assert list(refused(held, 1, "withdrawal", "2021-02-01", against=reservation)) == ["against"]
    do(held, 1, "objection", "2021-02-01", against=reservation)
    do(held, 0, "withdrawal", "2021-05-01", against=reservation)
    assert refused(held, 0, "withdrawal", "2021-06-01", against=reservation)


def test_what_others_rest_on_is_neither_moved_nor_taken_away(held: Held) -> None:
    ratified = do(held, 0, "ratification", "2021-01-10")
    do(held, 0, "denunciation", "2022-01-10")
    with pytest.raises(ValidationError, match="could not stand"):
        services.remove_action(REGISTER, ratified)
    with pytest.raises(ValidationError):
        services.save_action(REGISTER, ratified, confirm=True, on=date(2023, 1, 1))
    assert Action.objects.get(pk=ratified.pk).on == date(2021, 1, 10)
    with pytest.raises(ValidationError, match="could not stand"):
        services.save_treaty(REGISTER, held.treaty, adopted={"date": "2021-02-01", "place": ""})


def test_a_draft_counts_for_nothing_until_it_is_confirmed(held: Held) -> None:
    do(held, 0, "ratification", "2021-01-10")
    draft = do(held, 1, "ratification", "2021-03-01", confirm=False)
    assert load_treaties(date(2022, 1, 1))[0].entry.kind == "waiting"
    confirmed = services.confirm_action(REGISTER, draft)
    assert (confirmed.stage, confirmed.confirmed_by) == ("confirmed", "Mandato")
    assert load_treaties(date(2022, 1, 1))[0].entry.kind == "in-force"
    said = {one.action for one in Change.objects.filter(subject_id=str(draft.pk), subject_kind="ratifications.action")}
    assert said == {"created", "changed"}


def test_a_denunciation_is_not_confirmed_before_the_ratification_it_ends(held: Held) -> None:
    ratified = do(held, 0, "ratification", "2021-01-10", confirm=False)
    denounced = do(held, 0, "denunciation", "2022-01-10", confirm=False)
    with pytest.raises(ValidationError):
        services.confirm_action(REGISTER, denounced)
    services.confirm_action(REGISTER, ratified)
    services.confirm_action(REGISTER, Action.objects.get(pk=denounced.pk))


def test_a_draft_goes_back_with_a_reason_alone(held: Held) -> None:
    draft = do(held, 1, "ratification", "2021-03-01", confirm=False)
    with pytest.raises(ValidationError):
        services.return_action(REGISTER, draft, reason=" ")
    services.return_action(REGISTER, draft, reason="Which day was it deposited?")
    assert Action.objects.get(pk=draft.pk).stage == "returned"


def test_two_treaties_cannot_hang_on_each_other(held: Held) -> None:
    protocol = services.save_treaty(
        REGISTER, Treaty(instrument=make_instrument("lights-protocol", kind="treaty")), instruments=1,
        hangs_on=held.treaty, source="Gazette",
    )  # fmt: skip
    with pytest.raises(ValidationError, match="hang on each other"):
        services.save_treaty(REGISTER, held.treaty, hangs_on=protocol)


def test_search_finds_a_treaty_by_the_words_of_a_public_reservation(held: Held) -> None:
    do(held, 0, "signature", "2021-01-10")
    draft = do(held, 0, "reservation", "2021-01-10", texts={"en": "Not at night."}, confirm=False)
    assert "night" not in Entry.objects.get(kind="treaty", language="en").text
    services.confirm_action(REGISTER, draft)
    assert "night" in Entry.objects.get(kind="treaty", language="en").text


# Lists.

HEAD = "Treaty,State,What it did,Day,Reservation of,Text,Depositary notice,Source\n"


def take(text: str) -> Any:
    return import_list(REGISTER, BytesIO(text.encode()), name="list.csv")


def test_a_list_is_taken_in_whole(held: Held) -> None:
    rows = (
        "lights-convention,Brisa,Objection to a reservation,2021-05-01,Alba,We object.,N.2,Gazette\n"
        "Lights convention,Alba,ratification,2021-01-10,,,N.1,Gazette\n"
        "lights-convention,Alba,Reserva,2021-01-10,,No de noche.,,Gazette\n"
    )
    done = take(HEAD + rows)
    assert done.faults == []
    objection = Action.objects.get(kind="objection")
    assert (objection.against.actor.slug, objection.stage) == ("alba", "confirmed")


def test_every_fault_of_a_list_is_told_by_its_cell_and_nothing_is_taken_in(held: Held) -> None:
    done = take(
        HEAD + "lights-convention,Alba,ratification,2021-01-10,,,,Gazette\n"
        "no-such-treaty,Alba,ratification,2021-01-10,,,,Gazette\n"
        "lights-convention,Nowhere,ratification,10/01/21,,,,\n"
    )
    assert {fault.cell for fault in done.faults} == {"A3", "B4", "D4", "H4"}
    assert not Action.objects.exists()


def test_rows_that_cannot_stand_together_are_told_by_their_cells(held: Held) -> None:
    done = take(
        HEAD + "lights-convention,Alba,ratification,2021-01-10,,,,Gazette\n"
        "lights-convention,Alba,accession,2021-02-10,,,,Gazette\n"
        "lights-convention,Brisa,ratification,2019-02-10,,,,Gazette\n"
        "lights-convention,Cala,objection,2021-02-10,Brisa,,,Gazette\n"
    )
    assert {fault.cell for fault in done.faults} == {"E5"}
    done = take(
        HEAD + "lights-convention,Alba,ratification,2021-01-10,,,,Gazette\n"
        "lights-convention,Alba,accession,2021-02-10,,,,Gazette\n"
        "lights-convention,Brisa,ratification,2019-02-10,,,,Gazette\n"
    )
    assert {fault.cell for fault in done.faults} == {"C3", "D4"}
    assert not Action.objects.exists()


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n", HEAD, "\0\0"])
def test_what_is_no_list_is_refused(held: Held, text: str) -> None:
    with pytest.raises(ValidationError):
        take(text)


def test_the_template_is_read_back_in_another_language(held: Held) -> None:
    book = openpyxl.load_workbook(BytesIO(write_template()))
    book.worksheets[0].append(["lights-convention", "Alba", "Ratification", date(2021, 1, 10), "", "", "", "Gazette"])
    file = BytesIO()
    book.save(file)
    file.seek(0)
    assert len(import_list(REGISTER, file, name="list.xlsx").actions) == 1


# Commitments.


def test_a_commitment_of_states_parties_binds_those_alone(held: Held) -> None:
    register: Register = make_register()
    register.forum.bearers.update(is_collective=True)
    parties = Held(held.treaty, register.states)
    do(parties, 0, "ratification", "2021-01-10")
    do(held, 1, "ratification", "2021-01-10")
    services.save_measures(REGISTER, register.forum, [(held.treaty, Measure.Kind.PARTIES_ONLY)])
    bearer = register.forum.bearers.get()
    assert [actor.slug for actor in bearer.actors.all()] == ["aland"]
    do(parties, 1, "ratification", "2021-06-10")
    assert [actor.slug for actor in bearer.actors.order_by("slug")] == ["aland", "borduria"]
    services.save_measures(REGISTER, register.upkeep, [])
    services.save_measures(REGISTER, register.forum, [])
    assert bearer.actors.count() == 2


def test_the_day_counts_for_whom_a_limited_commitment_binds(held: Held) -> None:
    from mandato_web.commitments.binding import bound_on
    from mandato_web.ratifications.limiting import limit_all

    register = make_register()
    register.forum.bearers.update(is_collective=True)
    parties = Held(held.treaty, register.states)
    do(parties, 0, "ratification", "2021-01-10")
    do(parties, 1, "ratification", "2021-01-10")
    services.save_measures(REGISTER, register.forum, [(held.treaty, Measure.Kind.PARTIES_ONLY)])
    assert bound_on(register.forum, date(2021, 4, 9)) == []
    assert len(bound_on(register.forum, date(2021, 4, 10))) == 2
    limit_all(date(2021, 4, 9))
    assert register.forum.bearers.get().actors.count() == 0
    limit_all(date(2021, 4, 10))
    assert register.forum.bearers.get().actors.count() == 2


def test_treaties_that_a_commitment_cites_are_suggested(held: Held) -> None:
    from mandato_web.ratifications.queries import suggest_treaties

    register = make_register()
    version = register.declaration.versions.get(language="en")
    make_citation(version, "para_2__point_b", "one forum", held.treaty.instrument, "")
    assert suggest_treaties(register.forum) == [held.treaty]
    services.save_measures(REGISTER, register.forum, [(held.treaty, Measure.Kind.PROMISED)])
    assert suggest_treaties(register.forum) == []
