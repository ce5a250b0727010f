"""Packages: what is taken in, what is refused and why, and how texts are grouped."""

import io
import zipfile
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from mandato_web.files.models import StoredFile
from mandato_web.intake.models import Dossier, Package, Proposal, Refusal, Upload
from tests.web.factories import make_meeting
from tests.web.intake.packages import DECLARATION_ES, DECLARATION_PT, PACKAGE, RESOLUTION_PT

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client: Any, person: Any) -> Any:
    client.force_login(person("editor"), backend="django.contrib.auth.backends.ModelBackend")
    return client


def _zip(files: dict[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", compression) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return held.getvalue()


def _hand_in(desk: Any, files: dict[str, str | bytes], capture: Any, **fields: str) -> Any:
    held = [SimpleUploadedFile(name.rpartition("/")[2], _bytes(data)) for name, data in files.items()]
    sent = {"file": held, "paths": "\n".join(files), "language": "", "meeting": "", "standing": "", **fields}
    with capture(execute=True):
        return desk.post(reverse("intake:upload-text"), sent)


def _bytes(data: str | bytes) -> bytes:
    return data.encode() if isinstance(data, str) else data


def _groups() -> set[frozenset[str]]:
    return {
        frozenset(one.upload.name.rpartition("/")[2] for one in dossier.proposals.all())
        for dossier in Dossier.objects.filter(proposals__isnull=False).distinct()
    }


EXPECTED = {
    frozenset({"declaracion-es.txt", "declaracao-pt.txt"}),
    frozenset({"resolucion-es.txt", "resolucao-pt.txt"}),
}


def test_a_folder_becomes_texts_with_their_versions(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    meeting = make_meeting()
    response = _hand_in(desk, dict(PACKAGE), django_capture_on_commit_callbacks, meeting=meeting.slug)
    package = Package.objects.get()
    assert response.url == reverse("intake:package", args=[package.pk]) and package.meeting == meeting
    assert _groups() == EXPECTED
    assert all(upload.meeting == meeting for upload in package.uploads.all())
    page = desk.get(response.url).content.decode()
    assert "numbers of provisions are the same" in page and "the same date, 2024-05-14" in page


def test_the_order_of_reading_does_not_matter(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    _hand_in(desk, dict(reversed(PACKAGE.items())), django_capture_on_commit_callbacks)
    assert _groups() == EXPECTED


def test_file_names_are_not_needed(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    names = {f"scan-{n}.txt": text for n, text in enumerate(PACKAGE.values())}
    _hand_in(desk, names, django_capture_on_commit_callbacks)
    assert _groups() == {frozenset({"scan-0.txt", "scan-1.txt"}), frozenset({"scan-2.txt", "scan-3.txt"})}


def test_texts_of_another_day_are_not_grouped(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    other = DECLARATION_PT.replace("14 de maio de 2024", "2 de junho de 2023")
    _hand_in(desk, {"a.txt": DECLARATION_ES, "b.txt": other}, django_capture_on_commit_callbacks)
    assert Dossier.objects.count() == 2


def test_a_person_regroups_with_one_act(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    _hand_in(desk, dict(PACKAGE), django_capture_on_commit_callbacks)
    moved = Proposal.objects.get(upload__name__endswith="declaracao-pt.txt")
    earlier = moved.dossier
    desk.post(reverse("intake:move", args=[moved.pk]), {"target": ""})
    moved.refresh_from_db()
    assert moved.dossier != earlier and moved.placed_by == "editor@example.org"
    assert earlier.items.filter(key="language@pt").count() == 0
    assert moved.dossier.items.filter(key="language@pt").exists()
    desk.post(reverse("intake:undo", args=[moved.dossier_id]))
    moved.refresh_from_db()
    assert moved.dossier == earlier


def test_two_texts_in_one_language_cannot_stand_together(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    _hand_in(desk, dict(PACKAGE), django_capture_on_commit_callbacks)
    moved = Proposal.objects.get(upload__name__endswith="resolucion-es.txt")
    target = Proposal.objects.get(upload__name__endswith="declaracion-es.txt").dossier
    response = desk.post(reverse("intake:move", args=[moved.pk]), {"target": target.pk})
    assert response.status_code == 422 and b"in this language already" in response.content


def test_what_a_person_placed_stays_when_more_comes(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    from mandato_web.intake.assembling import assemble

    _hand_in(desk, dict(PACKAGE), django_capture_on_commit_callbacks)
    moved = Proposal.objects.get(upload__name__endswith="declaracao-pt.txt")
    desk.post(reverse("intake:move", args=[moved.pk]), {"target": ""})
    assemble(Upload.objects.first())
    moved.refresh_from_db()
    assert moved.dossier.proposals.count() == 1


def test_an_archive_is_a_package(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    _hand_in(desk, {"cumbre.zip": _zip(dict(PACKAGE))}, django_capture_on_commit_callbacks)
    assert _groups() == EXPECTED


def test_one_bad_file_does_not_stop_the_rest(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    files = {**PACKAGE, "cumbre/foto.txt": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "cumbre/vacio.txt": b""}
    response = _hand_in(desk, files, django_capture_on_commit_callbacks)
    assert _groups() == EXPECTED
    assert {one.name for one in Refusal.objects.all()} == {"cumbre/foto.txt", "cumbre/vacio.txt"}
    assert b"goes on without these files" in desk.get(response.url).content


def _link(archive: zipfile.ZipFile) -> None:
    entry = zipfile.ZipInfo("link.txt")
    entry.external_attr = 0o120777 << 16
    archive.writestr(entry, "/etc/passwd")


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("inner.zip", _zip({"a.txt": "x"}), "archive inside"),
        ("disguised.txt", _zip({"a.txt": "x"}), "archive inside"),
        ("../../out.txt", RESOLUTION_PT, "leads out"),
        ("/etc/out.txt", RESOLUTION_PT, "leads out"),
        ("C:\\out.txt", RESOLUTION_PT, "leads out"),
        ("bomb.txt", "0" * (8 * 1024 * 1024), "packed so tightly"),
        ("old.rar", b"Rar!\x1a\x07", "archive inside"),
    ],
    ids=["archive", "disguised", "above", "root", "drive", "bomb", "other kind"],
)
def test_archives_are_distrusted(
    desk: Any, django_capture_on_commit_callbacks: Any, name: str, data: str | bytes, said: str
) -> None:
    packed = _zip({"good.txt": DECLARATION_ES, name: data})
    _hand_in(desk, {"all.zip": packed}, django_capture_on_commit_callbacks)
    assert Upload.objects.count() == 1
    assert said in Refusal.objects.get().problem


def test_a_link_in_an_archive_is_left_alone(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    held = io.BytesIO(_zip({"good.txt": DECLARATION_ES}))
    with zipfile.ZipFile(held, "a") as archive:
        _link(archive)
    _hand_in(desk, {"all.zip": held.getvalue()}, django_capture_on_commit_callbacks)
    assert "link" in Refusal.objects.get().problem


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (_zip({f"{n}.txt": "x" for n in range(201)}), b"at most 200"),
        (_zip({}), b"holds no file"),
        (_zip({"a.txt": DECLARATION_ES})[:-30], b"damaged"),
        (_zip({"a.zip": _zip({"b.txt": "x"})}), b"archive inside"),
    ],
    ids=["too many", "empty", "damaged", "nested"],
)
def test_an_archive_refused_as_a_whole_leaves_nothing(
    desk: Any, django_capture_on_commit_callbacks: Any, data: bytes, said: bytes
) -> None:
    response = _hand_in(desk, {"all.zip": data}, django_capture_on_commit_callbacks)
    assert response.status_code == 422 and said in response.content
    assert not Package.objects.exists() and not StoredFile.objects.exists()


def test_an_archive_that_swells_is_refused_before_it_is_unpacked(
    desk: Any, django_capture_on_commit_callbacks: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mandato_web.intake import unpacking

    monkeypatch.setattr(unpacking, "LARGEST_WHOLE", 1000)
    response = _hand_in(desk, {"all.zip": _zip(dict(PACKAGE))}, django_capture_on_commit_callbacks)
    assert response.status_code == 413 and b"Unpacked" in response.content


def test_litter_of_systems_is_passed_over(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    packed = _zip({"a.txt": DECLARATION_ES, "__MACOSX/._a.txt": b"\0\5", ".DS_Store": b"x", "Thumbs.db": b"x"})
    _hand_in(desk, {"all.zip": packed}, django_capture_on_commit_callbacks)
    assert Upload.objects.count() == 1 and not Refusal.objects.exists()


def test_a_package_is_discarded_with_everything_in_it(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    _hand_in(desk, dict(PACKAGE), django_capture_on_commit_callbacks)
    desk.post(reverse("intake:discard-package", args=[Package.objects.get().pk]))
    assert not Package.objects.exists() and not Dossier.objects.exists() and not StoredFile.objects.exists()


def test_what_was_typed_stands_in_the_form_again(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    meeting = make_meeting()
    fields = {"meeting": meeting.slug, "standing": "authentic", "language": "pt"}
    response = _hand_in(desk, {"x.txt": b""}, django_capture_on_commit_callbacks, **fields)
    page = response.content.decode()
    assert response.status_code == 422
    assert f'value="{meeting.slug}" selected' in page and 'value="authentic" selected' in page
    assert 'value="pt" selected' in page
