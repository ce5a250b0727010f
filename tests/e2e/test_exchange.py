"""In a browser: a draft through its four dates, the grid, a practice done again twice, a question answered."""

import re
from datetime import date, timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.cache import cache

from mandato_web.accounts.models import Appointment, User
from mandato_web.accounts.services import make_sign_in_link
from mandato_web.history.services import REGISTER
from mandato_web.instruments.models import Instrument
from mandato_web.knowledge import consenting
from mandato_web.knowledge.models import Expert, MediaRequest
from mandato_web.notices.outbox import send_waiting
from mandato_web.ratifications import services as ratifying
from mandato_web.ratifications.models import Action, Treaty
from tests.web.consultations.making import CLOSES, INCORPORATED, PRESENTED, PUBLISHED, make_consultation
from tests.web.factories import make_actor, make_instrument
from tests.web.knowledge.telling import make_practice, make_theme

DRAFT = "consultations/harbour-plan-draft/"
# Milliseconds: the first page of a cold register on a busy machine.
_PATIENT = 120_000


@pytest.fixture
def served(live_server: Any, transactional_db: None, settings: Any) -> str:
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    cache.clear()
    return f"{live_server.url}/en/"


class People:
    """Each in a browser of their own, signed in once."""

    def __init__(self, browser: Any, served: str) -> None:
        self.browser, self.served = browser, served

    def visitor(self, **options: Any) -> Any:
        page = self.browser.new_context(**options).new_page()
        page.set_default_navigation_timeout(_PATIENT)
        return page

    def signed_in(self, role: str, actor: Any = None) -> Any:
        user = User.objects.create_user(f"{role}-{actor.slug if actor else 'all'}@example.org", language="en")
        Appointment.objects.create(user=user, role=role, actor=actor)
        page = self.visitor()
        page.goto(f"{self.served}accounts/sign-in/{make_sign_in_link(user)}/")
        return page


@pytest.fixture
def people(browser: Any, served: str) -> People:
    return People(browser, served)


def _say(page: Any, served: str, part: str, *, into: str, **said: str) -> None:
    page.goto(f"{served}{DRAFT}paragraphs/{part}/?text=en")
    for name, words in said.items():
        field = page.locator(f"[name={name}]")
        field.select_option(words) if name == "unit" else field.fill(words)
    page.get_by_role("button", name=into).click()
    page.wait_for_load_state()


def _send(page: Any, served: str, actor: str) -> None:
    page.goto(f"{served}{DRAFT}positions/{actor}/")
    page.get_by_role("button", name=re.compile("Send the position")).click()
    page.wait_for_load_state()


def _answer(page: Any, served: str, who: str, disposition: str, reason: str = "") -> None:
    page.goto(f"{served}{DRAFT}answers/")
    row = page.locator("section.position-part", has_text=who)
    row.locator("select[name=disposition]").select_option(disposition)
    row.locator("textarea[name=reason]").fill(reason)
    row.get_by_role("button", name=re.compile("^Answer")).click()
    page.wait_for_load_state()


def test_a_draft_through_its_four_dates(people: People, served: str, monkeypatch: pytest.MonkeyPatch) -> None:
    today = [PUBLISHED]
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *arguments: today[0])
    held = make_consultation(anyone=False)
    aland, borduria, cordia = held.states

    # 7 May: published. A ministry writes inside its state; its coordinator sends one position; so do two others.
    _say(people.signed_in("focal-point", aland), served, "p2", into="Keep inside", quote="all year round",
         text="It freezes.", proposed="from March to October", unit=held.unit.slug)  # fmt: skip
    coordinator = people.signed_in("coordinator", aland)
    coordinator.goto(f"{served}{DRAFT}positions/aland/")
    coordinator.get_by_role("button", name="Take the chosen into the position").click()
    _send(coordinator, served, "aland")
    other = people.signed_in("coordinator", borduria)
    assert "It freezes." not in other.goto(f"{served}{DRAFT}paragraphs/p2/").text()
    _say(other, served, "p6", into="Put into the position", quote="held in each state", text="Decided elsewhere.")
    _send(other, served, "borduria")

    # 30 May: the last day, whole. An observer's comment counts; the day after, a third state's is kept as late.
    today[0] = CLOSES
    observer = people.signed_in("observer", held.observer)
    _say(observer, served, "p5", into="Put into the position", quote="by 2028", text="Too soon.", proposed="by 2030")
    _send(observer, served, "seafarers")
    today[0] = CLOSES + timedelta(days=1)
    late = people.signed_in("coordinator", cordia)
    _say(late, served, "p4", into="Put into the position", quote="once a year", text="Twice a year.")
    late.goto(f"{served}{DRAFT}positions/cordia/")
    assert "kept as late" in late.inner_text("main")
    _send(late, served, "cordia")

    # 30 June: answered and incorporated. Nothing of it is public before.
    today[0] = INCORPORATED
    visitor = people.visitor(viewport={"width": 360, "height": 740})
    visitor.goto(f"{served}{DRAFT}")
    assert "It freezes." not in visitor.inner_text("main")
    editor = people.signed_in("editor")
    _answer(editor, served, "It freezes.", "accepted")
    _answer(editor, served, "Too soon.", "partly", "2029 is within reach.")
    _answer(editor, served, "Decided elsewhere.", "accepted")
    for part, words in (("p2", "The states keep every harbour open from March to October."), ("p6", "")):
        editor.goto(f"{served}{DRAFT}paragraphs/{part}/edit/")
        editor.locator("[name=texts_en]").fill(words)
        editor.locator("[name=texts_es]").fill("Los Estados abren los puertos de marzo a octubre." if words else "")
        editor.locator("[name=answers]").check()
        editor.get_by_role("button", name="Save").click()
        editor.wait_for_load_state()
    editor.goto(f"{served}{DRAFT}answers/")
    editor.get_by_role("button", name="Publish comments and answers").click()
    editor.wait_for_url("**/results/")

    # 4 July: presented. The redline says what each change answers, on a phone; the text stands with its lineage.
    today[0] = PRESENTED
    editor.goto(f"{served}{DRAFT}")
    editor.get_by_role("button", name="Publish the text").click()
    editor.wait_for_load_state()
    visitor.goto(f"{served}{DRAFT}redline/")
    assert visitor.locator("article.difference ins").first.inner_text().endswith("from March to October")
    assert "Answers comments: 1 (Aland)" in visitor.inner_text("main")
    assert visitor.locator("article.difference.gone").count() == 1
    assert visitor.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    visitor.goto(f"{served}{DRAFT}results/")
    assert "3 comments in time" in visitor.inner_text("main") and "1 late, not counted" in visitor.inner_text("main")
    assert "2029 is within reach." in visitor.inner_text("main")
    instrument = Instrument.objects.get(slug="harbour-plan-draft")
    visitor.goto(f"{served}instruments/{instrument.slug}/")
    assert "from March to October" in visitor.inner_text("main")
    assert visitor.get_by_role("link", name="Harbour declaration").count()


def test_the_grid_says_on_any_day_where_each_state_stands(people: People, served: str) -> None:
    states = [make_actor(slug, names={"en": slug.title()}) for slug in ("alba", "brisa", "cala")]
    instrument = make_instrument("lights-convention", kind="treaty", date="2020-03-15", is_stub=True)
    treaty = ratifying.save_treaty(REGISTER, Treaty(instrument=instrument), instruments=2, wait="P90D")
    done = ((0, "ratification", date(2020, 6, 1)), (1, "ratification", date(2021, 1, 1)), (2, "signature",
            date(2020, 4, 1)))  # fmt: skip
    for state, kind, on in done:
        ratifying.save_action(REGISTER, Action(treaty=treaty), confirm=True, actor=states[state], kind=kind, on=on)
    page = people.visitor()
    page.goto(f"{served}ratifications/")
    page.locator("input[name=on]").fill("2021-03-01")
    page.keyboard.press("Enter")
    page.wait_for_url("**on=2021-03-01**")
    before = page.locator("main table").inner_text()
    page.goto(f"{served}ratifications/?on=2021-12-01")
    after = page.locator("main table").inner_text()
    assert before != after
    page.get_by_role("link", name="Lights convention").first.click()
    page.wait_for_url("**/ratifications/lights-convention/**")
    assert "1 April 2021" in page.inner_text("main")


def test_a_practice_is_done_again_twice(people: People, served: str) -> None:
    origin, first, second = (make_actor(slug, names={"en": slug.title()}) for slug in ("alder", "birch", "cedar"))
    practice = make_practice(stage="published", actors=[origin], countries=[])
    editor = people.signed_in("editor")
    for actor, taken_from in ((first, False), (second, True)):
        page = people.signed_in("focal-point", actor)
        page.goto(f"{served}knowledge/{practice.slug}/")
        said = re.compile("We took it up from here.*Birch") if taken_from else "We did it too"
        page.get_by_role("link", name=said).first.click()
        page.locator("[name=country_code]").fill("Chile" if taken_from else "Peru")
        page.locator("[name=since]").fill("2024")
        page.locator("[name=changed_en]").fill(f"As {actor.slug} does it.")
        page.get_by_role("button", name="Save").click()
        page.wait_for_load_state()
        editor.goto(f"{served}knowledge/desk/")
        editor.get_by_role("button", name="Publish").first.click()
        editor.wait_for_load_state()
    visitor = people.visitor()
    visitor.goto(f"{served}knowledge/{practice.slug}/")
    inner = visitor.locator("ul.replications ul.replications")
    assert "As cedar does it." in inner.inner_text() and "As birch does it." not in inner.inner_text()
    assert visitor.locator("svg .tile.again").count() == 2 and visitor.locator("svg .tile.first").count() == 1
    visitor.goto(f"{served}knowledge/?replicated=yes")
    assert "done again 2 times" in visitor.inner_text("main")


def _letter_to(address: str) -> str:
    send_waiting()
    text = [one.body for one in mail.outbox if one.to == [address]][-1]
    return str(re.search(r"/(?:es|pt|en)/(knowledge/\S+)", text).group(1))  # type: ignore[union-attr]


def test_a_question_is_asked_and_answered_by_letters(people: People, served: str) -> None:
    theme = make_theme()
    expert = consenting.invite(REGISTER, email="vera@example.org", name="Vera Tide", language="en")
    consenting.consent(
        expert, themes=[theme], languages=["en"], countries=[], availability=Expert.Availability.ANY_TIME,
        audience=Expert.Audience.DESK, shown=[],
    )  # fmt: skip
    journalist = people.visitor()
    journalist.goto(f"{served}knowledge/media/")
    told = {"question": "Why do lights fail?", "deadline": "2099-01-31 17:00", "name": "Reporter", "outlet": "The Buoy",
            "email": "press@example.org"}  # fmt: skip
    for name, words in told.items():
        journalist.locator(f"[name={name}]").fill(words)
    journalist.locator(f"[name=themes][value='{theme.pk}']").check()
    journalist.locator("[name=languages][value='en']").check()
    journalist.get_by_role("button", name="Send the question").click()
    journalist.wait_for_load_state()
    journalist.goto(served + _letter_to("press@example.org"))
    journalist.get_by_role("button", name="Yes, it was me").click()
    journalist.wait_for_load_state()

    desk = people.signed_in("editor")
    desk.goto(f"{served}knowledge/media/desk/")
    desk.get_by_role("link", name="Why do lights fail?").click()
    desk.get_by_label("Vera Tide").check()
    desk.get_by_role("button", name="Write to those ticked").click()
    desk.wait_for_load_state()

    answering = people.visitor()
    answering.goto(served + _letter_to("vera@example.org"))
    answering.get_by_label("Can answer", exact=True).check()
    answering.get_by_label("To the journalist").fill("Salt eats them.")
    answering.get_by_role("button", name="Send").last.click()
    answering.wait_for_load_state()
    journalist.goto(served + _letter_to("press@example.org"))
    assert "Salt eats them." in mail.outbox[-1].body
    assert "Salt eats them." in journalist.inner_text("main")
    desk.goto(f"{served}knowledge/media/{MediaRequest.objects.get().pk}/")
    assert "Salt eats them." in desk.inner_text("main")
