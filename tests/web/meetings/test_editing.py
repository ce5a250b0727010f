from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from mandato_web.meetings.models import Meeting, MeetingDocument, MeetingFact, Series, Session
from mandato_web.search.queries import find
from tests.web.factories import Register, make_meeting, make_register

URL = "/en/meetings/first-forum/"


@pytest.fixture
def register(db: None) -> Register:
    return make_register()


@pytest.fixture
def editor(client: Client, person: Any) -> Client:
    client.force_login(person("editor"))
    return client


def send(client: Client, url: str, **lists: list[dict[str, Any]]) -> Any:
    """Posts these rows in the lists of a page, and the others of the page as they stand empty."""
    edit = client.get(url).context["edit"]
    data: dict[str, Any] = {"version": edit.version}
    for name in edit.rows:
        rows = lists.get(name, [])
        data |= {f"{name}-TOTAL_FORMS": len(rows), f"{name}-INITIAL_FORMS": 0}
        data |= {f"{name}-{number}-{field}": value for number, row in enumerate(rows) for field, value in row.items()}
    return client.post(url, data)


def test_a_new_meeting(editor: Client, register: Register) -> None:
    series = Series.objects.create(slug="forums", kind="forum", names={"en": "Forums"})
    data = {
        "version": "",
        "slug": "second-forum",
        "kind": "forum",
        "series": series.pk,
        "ordinal": "2",
        "names_en": "Second forum",
        "starts": "3/2025",
        "ends": "2025-03-07",
        "place": "Port",
        "hosts": "Aland\nBorduria",
        "prepares": "First forum",
    }
    assert editor.post("/en/meetings/new/", data).headers["Location"] == "/en/meetings/second-forum/"
    meeting = Meeting.objects.get(slug="second-forum")
    assert (meeting.starts, meeting.ordinal, meeting.prepares.slug) == ("2025-03", 2, "first-forum")
    assert [host.slug for host in meeting.hosts.all()] == ["aland", "borduria"]
    assert find("Second forum", "en", kind="meeting").hits[0].key == "second-forum"
    text = editor.get("/en/meetings/series/forums/").content.decode()
    assert "Second forum" in text
    again = editor.post("/en/meetings/new/", {**data, "slug": "third"})
    assert "Second forum has this number." in again.content.decode()


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ({"ends": "2024-05-01"}, "It ends before it begins."),
        ({"starts": "2024-13"}, "Write a date as"),
        ({"hosts": "Nobody at all"}, "We know nothing by the name"),
        ({"ordinal": "3"}, "Say of which series"),
        ({"time_zone": "Port/Nowhere"}, "No time zone is called so"),
        ({"country_code": "qq"}, "No country has this code."),
        ({"prepares": "First forum"}, "A meeting cannot prepare itself."),
        ({"names_en": ""}, "Write it in one language at least."),
    ],
)
def test_bad_input_is_said_at_its_field(
    editor: Client, register: Register, typed: dict[str, str], problem: str
) -> None:
    version = editor.get(f"{URL}edit/").context["edit"].version
    data = {
        "version": version,
        "kind": "forum",
        "names_en": "First forum",
        "starts": "2024-05-06",
        "ends": "2024-05-07",
    }
    response = editor.post(f"{URL}edit/", {**data, **typed})
    assert response.status_code == 422
    assert problem in response.content.decode()


def test_sessions_papers_and_people(editor: Client, register: Register) -> None:
    rows = [
        {"titles_en": "Opening", "kind": "ceremony", "day": "2024-05-06", "opens": "09:00", "closes": "10:00"},
        {"titles_en": "Opening", "ordinal": "I"},
    ]
    assert send(editor, f"{URL}edit/sessions/", sessions=rows).status_code == 302
    first, second = Session.objects.filter(meeting__slug="first-forum")
    assert [first.slug, second.slug] == ["opening", "opening-2"]
    kept = [{"pk": first.pk, "titles_en": "Opening"}, {"pk": second.pk, "titles_en": "On lights", "ordinal": "I"}]
    paper = {"titles_en": "Lights of the coast", "authors": "Harbour Office", "session": second.pk}
    send(editor, f"{URL}edit/sessions/", sessions=kept, papers=[paper])
    people = [
        {"person": "Ana Example", "actor": "Aland", "role": "chair", "session": first.pk},
        {
            "person": "Bo Example",
            "role": "speaker",
            "presence": "video",
            "on_behalf_of": "Borduria",
            "session": first.pk,
        },
        {"actor": "Borduria"},
    ]
    send(editor, f"{URL}edit/people/", people=people)
    text = editor.get(URL).content.decode()
    assert "Lights of the coast" in text
    assert "Bo Example" in text
    assert "by video" in text
    assert "on behalf of Borduria" in text
    assert "Chair" in text

    # Taking a session out takes what it held; one click brings it all back.
    send(editor, f"{URL}edit/sessions/", sessions=kept[:1])
    assert "Lights of the coast" not in editor.get(URL).content.decode()
    act = editor.get(f"{URL}history/").context["acts"][0]
    editor.post(f"{URL}undo/", {"act": act.key})
    assert "Lights of the coast" in editor.get(URL).content.decode()


def test_conclusions_have_permanent_addresses(editor: Client, register: Register) -> None:
    rows = [{"number": "1", "words_en": "Keep the lights on."}, {"number": "2.b", "words_en": "Train the pilots."}]
    assert send(editor, f"{URL}edit/decided/", conclusions=rows).status_code == 302
    page = editor.get(f"{URL}conclusions/2.b")
    assert "Train the pilots." in page.content.decode()
    assert "http://testserver/meetings/first-forum/conclusions/2.b" in page.content.decode()
    assert editor.get(f"{URL}conclusions/2.B").headers["Location"].endswith("/conclusions/2.b")
    assert editor.get(f"{URL}conclusions/7").status_code == 404
    hit = find("train pilots", "en", kind="conclusion").hits[0]
    assert (hit.label, hit.address) == ("2.b", "/meetings/first-forum/conclusions/2.b")

    facts = list(MeetingFact.objects.filter(kind="conclusion"))
    moved = [{"pk": facts[0].pk, "number": "9", "words_en": "Keep the lights on."}]
    refused = send(editor, f"{URL}edit/decided/", conclusions=moved)
    assert refused.status_code == 422
    assert "keeps its number" in refused.content.decode()
    twice = [{"number": "5", "words_en": "One."}, {"number": "5", "words_en": "Two."}]
    assert "bear the number 5" in send(editor, f"{URL}edit/decided/", conclusions=twice).content.decode()
    assert MeetingFact.objects.filter(kind="conclusion").count() == 2


@pytest.mark.parametrize(
    "words", ["First forum conclusion 2.b", "primer foro, conclusión 2 b", "First forum, conclusions 2.b"]
)
def test_a_conclusion_is_found_as_people_cite_it(editor: Client, register: Register, words: str) -> None:
    from mandato_web.search.citing import resolve_citation

    send(editor, f"{URL}edit/decided/", conclusions=[{"number": "2.b", "words_en": "Train the pilots."}])
    assert resolve_citation(words) == "/meetings/first-forum/conclusions/2.b"


def test_proposals_offers_mandates_and_what_became_of_them(editor: Client, register: Register) -> None:
    make_meeting("second-forum", names={"en": "Second forum"})
    send(
        editor,
        f"{URL}edit/decided/",
        proposals=[{"words_en": "Found a school of pilots.", "actor": "Aland", "result": "partly"}],
        offers=[{"words_en": "Host in 2025.", "actor": "Borduria", "for_year": "2025", "kept_by": "Second forum"}],
        mandates=[{"words_en": "Draw up a chart.", "actor": "HO"}],
        handovers=[{"words_en": "The chart goes on.", "kept_by": "Second forum"}],
    )
    text = editor.get(URL).content.decode()
    for words in ("Taken up in part", "Kept", "Draw up a chart.", "The chart goes on.", "Second forum"):
        assert words in text
    assert "Draw up a chart." in editor.get("/en/actors/harbour-office/").content.decode()
    wrong = send(
        editor, f"{URL}edit/decided/", offers=[{"words_en": "x", "result": "not-kept", "kept_by": "Second forum"}]
    )
    assert "A meeting kept it" in wrong.content.decode()


def test_objectives_agenda_and_steps(editor: Client, register: Register) -> None:
    send(
        editor,
        f"{URL}edit/prepared/",
        objectives=[
            {"kind": "general-objective", "words_en": "Safe harbours."},
            {"kind": "objective", "words_en": "Lights."},
        ],
        agenda=[{"number": "1", "words_en": "Election of the chair"}],
        steps=[{"words_en": "Comments are sent", "starts": "2024-01", "ends": "2024-02"}],
    )
    text = editor.get(URL).content.decode()
    for words in ("Safe harbours.", "Election of the chair", "Comments are sent"):
        assert words in text
    wrong = send(editor, f"{URL}edit/prepared/", steps=[{"words_en": "x", "starts": "2024-02", "ends": "2024-01"}])
    assert "It ends before it begins." in wrong.content.decode()


def test_a_document_is_kept_and_handed_out_to_whom_it_is_for(editor: Client, register: Register) -> None:
    new = f"{URL}edit/documents/new/"
    page = SimpleUploadedFile("agenda.pdf", b"%PDF-1.4 agenda", content_type="application/pdf")
    data = {"version": "", "titles_en": "Agenda", "kind": "agenda", "is_public": "on"}
    assert editor.post(new, {**data, "upload": page}).status_code == 302
    document = MeetingDocument.objects.get()
    address = f"{URL}documents/{document.pk}"
    visitor = Client()
    response = visitor.get(address)
    assert b"".join(response.streaming_content) == b"%PDF-1.4 agenda"
    assert response.headers["Content-Disposition"].startswith("attachment")
    MeetingDocument.objects.update(is_public=False)
    assert visitor.get(address).status_code == 404
    assert "Agenda" not in visitor.get(URL).content.decode().split('id="documents"')[-1][:0] + "x"
    assert editor.get(address).status_code == 200

    program = SimpleUploadedFile("run.exe", b"MZ", content_type="application/pdf")
    assert "this is none of them" in editor.post(new, {**data, "upload": program}).content.decode()
    assert "Choose a file, or give an address." in editor.post(new, data).content.decode()


def test_a_committee_has_chair_members_and_alternates(editor: Client, register: Register) -> None:
    data = {
        "version": "",
        "slug": "pilots-committee",
        "kind": "committee",
        "names_en": "Pilots' committee",
        "every": "P6M",
        "members-TOTAL_FORMS": "2",
        "members-INITIAL_FORMS": "0",
        "members-0-person": "Ana Example",
        "members-0-actor": "Aland",
        "members-0-part": "chair",
        "members-1-actor": "Borduria",
        "members-1-part": "alternate",
    }
    assert editor.post("/en/meetings/series/new/", data).status_code == 302
    text = editor.get("/en/meetings/series/pilots-committee/").content.decode()
    assert "Ana Example" in text
    assert "Alternate" in text
    assert "Pilots&#x27; committee" in editor.get("/en/actors/borduria/").content.decode()
    assert "Write a length as" in editor.post("/en/meetings/series/new/", {**data, "every": "often"}).content.decode()


def test_two_editors_on_one_list(editor: Client, register: Register) -> None:
    url = f"{URL}edit/decided/"
    version = editor.get(url).context["edit"].version
    send(editor, url, conclusions=[{"number": "1", "words_en": "Theirs."}])
    empty = {
        f"{n}-{k}": 0
        for n in ("mandates", "proposals", "offers", "handovers")
        for k in ("TOTAL_FORMS", "INITIAL_FORMS")
    }
    mine = {"conclusions-TOTAL_FORMS": 1, "conclusions-INITIAL_FORMS": 0}
    mine |= {"conclusions-0-number": "1", "conclusions-0-words_en": "Mine."}
    response = editor.post(url, {"version": version, **empty, **mine})
    assert response.status_code == 409
    text = response.content.decode()
    assert "Theirs." in text
    assert "Mine." in text
    assert str(MeetingFact.objects.get()) == "Theirs."


ROLES = [None, "observer", "focal-point", "coordinator", "administrator", "editor"]
CLOSED = [
    "new/",
    "series/new/",
    "series/forums/edit/",
    "first-forum/edit/",
    "first-forum/edit/sessions/",
    "first-forum/edit/people/",
    "first-forum/edit/prepared/",
    "first-forum/edit/decided/",
    "first-forum/edit/documents/new/",
    "first-forum/history/",
]


@pytest.mark.parametrize("role", ROLES)
def test_who_may_write_meetings(client: Client, register: Register, person: Any, role: str | None) -> None:
    Series.objects.create(slug="forums", kind="forum", names={"en": "Forums"})
    if role:
        actor = register.states[0] if role in ("observer", "focal-point", "coordinator") else None
        client.force_login(person(role, actor))
    for page in CLOSED:
        reads_history = page.endswith("history/") and role == "administrator"
        expected = 302 if role is None else 200 if role == "editor" or reads_history else 403
        assert client.get(f"/en/meetings/{page}").status_code == expected, page
    for page in ("first-forum/undo/", "first-forum/edit/documents/1/remove/"):
        expected = {None: 302, "editor": 302 if "undo" in page else 404}.get(role, 403)
        assert client.post(f"/en/meetings/{page}").status_code == expected, page
