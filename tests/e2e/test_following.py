"""One commitment followed in the browser: from its paragraph to reports, another's view, the reply and the assessment.

The walk is told for people in docs/reporting.md.
"""

from pathlib import Path
from typing import Any

from mandato_web.accounts.models import Appointment, User
from mandato_web.accounts.services import make_sign_in_link
from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Commitment
from tests.web.factories import make_actor

PROMISE = "Hold one forum on harbours"


def _enter(browser: Any, site: str, role: str, actor: Actor | None) -> Any:
    """A page in a context of its own, signed in by the link of a letter."""
    user = User.objects.create_user(f"{role}@example.org", language="en", name=role.title())
    Appointment.objects.create(user=user, role=role, actor=actor)
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    page.goto(f"{site}/en/accounts/sign-in/{make_sign_in_link(user)}/")
    return page


def _open(page: Any, site: str) -> None:
    """From the paragraph to the commitment, as anybody comes to it."""
    page.goto(f"{site}/en/instruments/harbour-declaration/para_2__point_b")
    page.locator("a.margin-link").first.click()
    page.wait_for_url("**/commitments/**")


def _write(page: Any, state: str, words: str) -> None:
    page.get_by_label(state, exact=True).check()
    page.get_by_label("What was done").fill(words)


def _voices(page: Any) -> str:
    return str(page.locator("#reports").inner_text())


def test_from_paragraph_to_assessment(browser: Any, site: str, tmp_path: Path) -> None:
    aland = Actor.objects.get(slug="aland")
    club = make_actor("sailors-club", kind="organisation", names={"en": "Sailors' Club"})
    office = make_actor("review-office", kind="organisation", names={"en": "Review Office"})
    visitor = browser.new_context(viewport={"width": 390, "height": 844}).new_page()

    focal = _enter(browser, site, "focal-point", aland)
    _open(focal, site)
    focal.get_by_role("link", name="Report for Aland").click()
    _write(focal, "Under way", "The hall is booked for May.")
    focal.get_by_label("What it is").fill("Contract of the hall")
    proof = tmp_path / "contract.txt"
    proof.write_text("Hall and harbour, May 2025.")
    focal.set_input_files("input[type=file]", proof)
    focal.get_by_label("It is ready").check()
    focal.get_by_role("button", name="Save").click()
    focal.get_by_text("Ready for the coordinator.").first.wait_for()
    report = focal.url

    _open(visitor, site)
    assert "The hall is booked" not in _voices(visitor)
    assert visitor.goto(report).status == 404

    coordinator = _enter(browser, site, "coordinator", aland)
    coordinator.goto(f"{site}/en/reporting/coordinate/aland/")
    coordinator.get_by_label(PROMISE).check()
    coordinator.get_by_role("button", name="Submit what was chosen").click()
    coordinator.get_by_text("1 report submitted.").wait_for()

    editor = _enter(browser, site, "editor", None)
    editor.goto(f"{site}/en/reporting/review/")
    editor.get_by_role("link", name=PROMISE).click()
    editor.get_by_role("button", name="Let it through").click()
    editor.get_by_role("button", name="Publish", exact=True).click()
    editor.get_by_text("Published.").wait_for()

    observer = _enter(browser, site, "observer", club)
    _open(observer, site)
    assert "1 of 2 bearers reported" in _voices(observer)
    observer.get_by_role("link", name="Give the view of Sailors' Club").click()
    _write(observer, "Not started", "Nobody on the quays has heard of it.")
    observer.get_by_label("Submit it now").check()
    observer.get_by_role("button", name="Save").click()
    observer.get_by_text("Submitted.").first.wait_for()
    view = observer.url
    editor.goto(view)
    editor.get_by_role("button", name="Publish", exact=True).click()
    editor.get_by_text("Published.").wait_for()

    coordinator.goto(view)
    coordinator.locator("form[action*=reply] textarea").first.fill("The invitations left the house yesterday.")
    coordinator.get_by_role("button", name="Publish the answer").click()
    coordinator.get_by_text("Your answer stands beside the report.").wait_for()

    _open(editor, site)
    editor.get_by_role("link", name="Assess").click()
    editor.get_by_label("Who assesses").fill(office.name)
    editor.locator("main form button").first.click()
    _write(editor, "Partly delivered", "The forum has a hall and no programme.")
    editor.get_by_label("Submit it now").check()
    editor.get_by_role("button", name="Save").click()
    editor.get_by_role("button", name="Publish", exact=True).click()
    editor.get_by_text("Published.").wait_for()

    _open(visitor, site)
    said = _voices(visitor)
    for words in (
        "The hall is booked for May.", "Nobody on the quays has heard of it.",
        "The invitations left the house yesterday.", "The forum has a hall and no programme.", "Contract of the hall",
    ):  # fmt: skip
        assert words in said
    stands = visitor.locator(".big-state").inner_text()
    assert "partly delivered" in stands and "Review Office" in stands
    assert Commitment.objects.get(slug="harbour-declaration--para_2__point_b-1").state == "partly-delivered"
    for page in (focal, coordinator, editor, observer, visitor):
        page.context.close()
