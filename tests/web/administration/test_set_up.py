"""An empty register is set up by whoever holds the link from its terminal, once, and by nobody else."""

from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from mandato_web.accounts.models import Role, User
from mandato_web.accounts.queries import running_roles
from mandato_web.history.models import Change
from mandato_web.history.proof import prove
from mandato_web.organisation.models import Organisation, SetUpLink
from mandato_web.organisation.queries import forget
from mandato_web.organisation.services import make_set_up_link
from mandato_web.themes.models import Theme
from tests.web.organisation.test_pictures import png

pytestmark = pytest.mark.django_db
NAMED = {
    "names_en": "Union of Harbours", "names_es": "Unión de Puertos", "short_name": "UH", "languages": ["es", "en"],
    "default_language": "es", "member_es": "Asociación", "members_es": "Asociaciones",
}  # fmt: skip
ADMIN = {"name": "Eva Mar", "email": "eva@example.org", "password": "seven lamps at the harbour"}
ADMIN |= {"again": ADMIN["password"]}


@pytest.fixture(autouse=True)
def empty(settings: Any, db: None) -> None:
    settings.ORGANISATION_ASSUMED = False
    Organisation.objects.all().delete()
    forget()


@pytest.fixture
def holder(empty: None) -> Client:
    """The browser that opened the link."""
    client = Client()
    address = f"/en/set-up/{make_set_up_link()}/"
    assert "Begin" in client.get(address).content.decode()
    assert client.post(address).url == "/en/set-up/organisation/"
    return client


def _finish(holder: Client) -> None:
    assert holder.post("/en/set-up/organisation/", NAMED).url == "/en/set-up/words/"
    assert holder.post("/en/set-up/administrator/", ADMIN).status_code == 302


def test_until_then_every_address_says_how_to_begin(client: Client) -> None:
    home = client.get("/en/")
    assert home.status_code == 200 and "mandato-web set-up" in home.content.decode()
    assert home["Cache-Control"] == "no-store"
    for path in ("/en/instruments/", "/es/accounts/login/", "/en/desk/organisation/", "/pt/calendar/", "/nothing"):
        assert client.get(path).status_code == 503
    assert client.get("/api/v1/instruments").json() == {"detail": "This register is not set up yet."}
    assert client.get("/healthz").content == b"ok\n"
    assert "Este registro todavía no está configurado" in client.get("/es/").content.decode()


def test_from_an_empty_register_to_an_open_one(holder: Client) -> None:
    logo = SimpleUploadedFile("logo.png", png(), content_type="text/html")
    page = holder.post("/en/set-up/organisation/", {**NAMED, "logo": logo})
    assert page.url == "/en/set-up/words/"
    # The name is there at once, and what was said is there again.
    shown = holder.get("/en/set-up/organisation/").content.decode()
    assert "Union of Harbours" in shown and "<title>Organisation · UH</title>" in shown
    words = {"role_focal-point_es": "Corresponsal", "kind_summit_es": "Congreso", "kind_summit_en": "Congress"}
    words |= {"kinds-TOTAL_FORMS": "1", "kinds-INITIAL_FORMS": "0", "kinds-0-name_es": "Capitanes de puerto"}
    assert holder.post("/en/set-up/words/", words).url == "/en/set-up/themes/"
    themes = {"vocabulary_es": "Temas de la Unión", "themes": "Faros\n\n Dragado  y balizas \nFaros\nnew"}
    assert holder.post("/en/set-up/themes/", themes).url == "/en/set-up/mail/"
    assert "took the letter" in holder.post("/en/set-up/mail/", {"to": "eva@example.org"}).content.decode()
    assert mail.outbox[0].to == ["eva@example.org"] and "Union of Harbours" in mail.outbox[0].subject
    assert holder.post("/en/set-up/administrator/", ADMIN).url == "/en/desk/organisation/"
    user = User.objects.get()
    assert running_roles(user, timezone.localdate()) == [(Role.ADMINISTRATOR, None)]
    assert user.check_password(ADMIN["password"]) and holder.session["_auth_user_id"] == str(user.pk)
    assert list(Theme.objects.order_by("position").values_list("code", "names")) == [
        ("faros", {"es": "Faros"}), ("dragado-y-balizas", {"es": "Dragado y balizas"}), ("new-3", {"es": "new"}),
    ]  # fmt: skip
    assert Organisation.objects.get().meeting_kinds["capitanes-de-pue"] == {"es": "Capitanes de puerto"}
    home = Client().get("/es/").content.decode()
    assert "· UH</title>" in home and 'class="logo"' in home
    address = home.partition('class="logo" src="')[2].partition('"')[0]
    answer = Client().get(address)
    assert (answer["Content-Type"], answer["X-Content-Type-Options"]) == ("image/png", "nosniff")
    assert "sandbox" in answer["Content-Security-Policy"]
    assert Client().get("/logo/" + "0" * 64).status_code == 404
    assert prove().problems == []


def test_own_words_stand_everywhere_in_place_of_the_usual(holder: Client) -> None:
    holder.post("/en/set-up/organisation/", NAMED)
    words = {"role_focal-point_es": "Corresponsal", "kind_summit_es": "Congreso"}
    holder.post("/en/set-up/words/", {**words, "kinds-TOTAL_FORMS": "0", "kinds-INITIAL_FORMS": "0"})
    holder.post("/en/set-up/administrator/", ADMIN)
    page = holder.get("/es/accounts/people/invite/").content.decode()
    assert "Corresponsal" in page and "Coordinador" in page and "Punto focal" not in page
    from django.utils.translation import override

    from mandato_web.actors.models import MembershipKind
    from mandato_web.meetings.models import SeriesKind

    with override("es"):
        assert (str(SeriesKind.SUMMIT.label), str(MembershipKind.MEMBER.label)) == ("Congreso", "Asociación")
    with override(None):
        assert str(SeriesKind.SUMMIT.label) == "Summit of heads of state and government"


def test_only_the_offered_languages_are_spoken_the_first_one_to_whoever_asks_for_none(holder: Client) -> None:
    _finish(holder)
    visitor = Client()
    assert visitor.get("/pt/calendar/?kind=meeting").url == "/es/calendar/?kind=meeting"
    assert visitor.get("/", headers={"accept-language": "pt, fr;q=0.5"}).url == "/es/"
    assert visitor.get("/", headers={"accept-language": "pt, en;q=0.5"}).url == "/en/"
    home = visitor.get("/en/").content.decode()
    assert 'hreflang="es"' in home and 'hreflang="pt"' not in home


def test_the_link_belongs_to_the_browser_that_opened_it(holder: Client) -> None:
    second = Client()
    for path in ("organisation", "words", "themes", "mail", "administrator"):
        assert second.get(f"/en/set-up/{path}/").status_code == 403
    assert second.post("/en/set-up/organisation/", NAMED).status_code == 403
    assert second.post("/en/set-up/administrator/", ADMIN).status_code == 403
    assert not Organisation.objects.exists() and not User.objects.exists()


def test_a_link_works_once_in_time_and_a_newer_one_replaces_it() -> None:
    secret = make_set_up_link()
    assert SetUpLink.objects.get().digest != secret
    first, second = Client(), Client()
    # Looking, as programs that check links do, takes nothing.
    assert first.head(f"/en/set-up/{secret}/").status_code == 200
    assert first.post(f"/en/set-up/{secret}/").status_code == 302
    assert "works once" in second.post(f"/en/set-up/{secret}/").content.decode()
    newer = make_set_up_link()
    assert first.get("/en/set-up/organisation/").status_code == 403
    SetUpLink.objects.update(expires_at=timezone.now() - timedelta(minutes=1))
    assert "too old" in second.post(f"/en/set-up/{newer}/").content.decode()
    assert second.post("/en/set-up/guessed/").status_code == 410


def test_what_is_wrong_is_said_and_nothing_typed_is_lost(holder: Client) -> None:
    wrong = {**NAMED, "default_language": "pt", "names_es": "", "names_en": ""}
    page = holder.post("/en/set-up/organisation/", wrong)
    assert page.status_code == 422
    shown = page.content.decode()
    assert "The first language is one of those offered." in shown and "Write it in one language at least." in shown
    assert 'value="UH"' in shown
    svg = SimpleUploadedFile("logo.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>", content_type="image/png")
    assert "no PNG and no JPEG" in holder.post("/en/set-up/organisation/", {**NAMED, "logo": svg}).content.decode()
    early = holder.post("/en/set-up/administrator/", ADMIN)
    assert "Say first what the organisation is called." in early.content.decode()
    holder.post("/en/set-up/organisation/", NAMED)
    weak = holder.post("/en/set-up/administrator/", {**ADMIN, "password": "password", "again": "password"})
    assert weak.status_code == 422 and "too common" in weak.content.decode()
    assert not User.objects.exists() and Organisation.objects.get().set_up_at is None


def test_afterwards_the_pages_never_appear_again(holder: Client) -> None:
    _finish(holder)
    for client in (holder, Client()):
        assert client.get("/en/set-up/organisation/").status_code == 404
        assert client.post("/en/set-up/administrator/", {**ADMIN, "email": "x@example.org"}).status_code == 404
        assert client.get(f"/en/set-up/{make_set_up_link()}/").status_code == 404
    assert User.objects.count() == 1


def test_settings_change_at_the_desk_and_can_be_taken_back(holder: Client) -> None:
    _finish(holder)
    page = holder.get("/en/desk/organisation/").content.decode()
    version = page.partition('name="version" value="')[2].partition('"')[0]
    changed = {**NAMED, "short_name": "UNION", "version": version}
    assert holder.post("/en/desk/organisation/", changed).status_code == 302
    assert "· UNION</title>" in Client().get("/en/").content.decode()
    # Somebody else's page is older now: it is told, and nothing is overwritten.
    assert holder.post("/en/desk/organisation/", {**changed, "short_name": "MINE"}).status_code == 409
    page = holder.get("/en/desk/organisation/").content.decode()
    act = page.partition('name="act" value="')[2].partition('"')[0]
    assert holder.post("/en/desk/organisation/undo/", {"act": act}).status_code == 302
    assert "· UH</title>" in Client().get("/en/").content.decode()
    told = Change.objects.filter(subject_kind="organisation.organisation").order_by("pk")
    assert [one.action for one in told] == ["set-up", "set-up", "changed", "changed"]
    assert told.filter(who_label="Eva Mar").count() == 3 and prove().problems == []


def test_settings_are_for_administrators(client: Client, person: Any, settings: Any) -> None:
    settings.ORGANISATION_ASSUMED = True
    forget()
    client.force_login(person("editor"))
    for path in ("organisation/", "organisation/words/", "organisation/mail/", "examples/"):
        assert client.get(f"/en/desk/{path}").status_code == 403
    client.force_login(person("administrator"))
    for path in ("organisation/", "organisation/words/", "organisation/mail/", "examples/"):
        assert client.get(f"/en/desk/{path}").status_code == 200
