"""One review for all language versions: every act, its undoing, two people, and what publication makes of it."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from mandato_web.commitments.models import Commitment
from mandato_web.files.services import store
from mandato_web.instruments.models import Instrument, ProvisionText
from mandato_web.intake import jobs
from mandato_web.intake.models import Act, Dossier, Finding, Item, Job, Package, Upload
from tests.web.intake.packages import DECLARATION_ES, DECLARATION_PT

pytestmark = pytest.mark.django_db
BACKEND = "django.contrib.auth.backends.ModelBackend"


def _read_in(*texts: tuple[str, str]) -> Dossier:
    """A package of these texts, read; the dossier that the first one stands in."""
    from django.utils import timezone

    package = Package.objects.create(name="summit", by_id="1", by_label="Ana")
    for name, text in texts:
        stored = store(text.encode(), name=name, media_type="text/plain")
        upload = Upload.objects.create(file=stored, name=name, package=package, by_id="1", by_label="Ana")
        jobs.read_upload.call(Job.objects.create(upload=upload, queued_at=timezone.now()).pk)
    return Dossier.objects.filter(proposals__isnull=False).order_by("pk").first()  # type: ignore[return-value]


@pytest.fixture
def dossier(db: None) -> Dossier:
    return _read_in(("es.txt", DECLARATION_ES), ("pt.txt", DECLARATION_PT))


@pytest.fixture
def desk(client: Client, person: Any) -> Client:
    client.force_login(person("editor"), backend=BACKEND)
    return client


@pytest.fixture
def colleague(person: Any) -> Client:
    other = Client()
    other.force_login(person("editor", email="bea@example.org"), backend=BACKEND)
    return other


def _item(dossier: Dossier, kind: str, label: str) -> Item:
    return dossier.items.filter(kind=kind, label=label).order_by("-doubt", "pk")[0]


def _act(desk: Client, item: Item, act: str, *, version: int | None = None, **fields: Any) -> Any:
    item.refresh_from_db()
    shown = item.version if version is None else version
    return desk.post(reverse("intake:act", args=[item.pk]), {"act": act, "version": shown, **fields})


def _undo(desk: Client, dossier: Dossier) -> Any:
    return desk.post(reverse("intake:undo", args=[dossier.pk]), follow=True)


def _publish(desk: Client, dossier: Dossier, standing: str = "authentic") -> Instrument:
    sent = {f"standing-{one.pk}": standing for one in dossier.proposals.all()}
    response = desk.post(reverse("intake:publish", args=[dossier.pk]), sent)
    assert response.status_code == 302, response.content.decode()[-3000:]
    dossier.refresh_from_db()
    assert dossier.published_as
    return dossier.published_as


def test_one_item_holds_what_every_version_says(dossier: Dossier) -> None:
    assert dossier.proposals.count() == 2
    for label in ("1", "2", "3.a", "3.b", "4"):
        found = _item(dossier, "provision", label).findings.values_list("proposal__language", flat=True)
        assert set(found) == {"es", "pt"}, label
    promise = _item(dossier, "commitment", "3.a")
    assert promise.findings.count() == 2 and promise.notes == []


@pytest.mark.parametrize(
    ("old", "new", "kind", "label", "code"),
    [
        ("31 de dezembro de 2025", "31 de dezembro de 2027", "commitment", "2", "due"),
        ("1500000", "1800000", "provision", "4", "figures"),
        (DECLARATION_PT.splitlines()[-1], "", "provision", "4", "only-in"),
    ],
)  # fmt: skip
def test_where_versions_differ_is_said(old: str, new: str, kind: str, label: str, code: str) -> None:
    assert old in DECLARATION_PT
    held = _read_in(("es.txt", DECLARATION_ES), ("pt.txt", DECLARATION_PT.replace(old, new)))
    assert held.proposals.count() == 2
    item = _item(held, kind, label)
    assert [note["code"] for note in item.notes] == [code] and item.doubt >= 0.5


def test_a_decision_holds_for_all_versions_and_can_be_undone(desk: Client, dossier: Dossier) -> None:
    item = _item(dossier, "commitment", "2")
    _act(desk, item, "accept")
    assert set(item.findings.values_list("decision", "decided_by")) == {("accepted", "editor@example.org")}
    _undo(desk, dossier)
    item.refresh_from_db()
    assert item.decision == "pending" and set(item.findings.values_list("decision", "decided_by")) == {("pending", "")}


def test_acts_are_undone_one_by_one_backwards(desk: Client, dossier: Dossier) -> None:
    item = _item(dossier, "commitment", "2")
    _act(desk, item, "accept")
    _act(desk, item, "reject")
    seen = []
    for _n in range(3):
        _undo(desk, dossier)
        item.refresh_from_db()
        seen.append(item.decision)
    assert seen == ["accepted", "pending", "pending"]


def test_after_an_act_the_next_open_item_is_shown(desk: Client, dossier: Dossier) -> None:
    first, second = dossier.items.all()[:2]
    assert _act(desk, first, "accept").url.endswith(f"item={second.pk}#shown")


def test_a_shared_fact_is_corrected_in_every_language(desk: Client, dossier: Dossier) -> None:
    item = _item(dossier, "commitment", "2")
    first, second = item.findings.order_by("proposal__pk")
    page = desk.get(reverse("intake:dossier", args=[dossier.pk]), {"item": item.pk, "tool": "edit"}).content.decode()
    assert f'name="f{first.pk}-strength"' in page and f'name="f{second.pk}-strength"' not in page
    sent = {"verb": "listar", "kind": "commit", "strength": "obligation", "nature": "once", "deliverable": "report"}
    sent |= {"due_kind": "by", "due_from": "", "due_until": "2025-12-30"}
    fields = {f"f{first.pk}-{name}": value for name, value in sent.items()} | {f"f{second.pk}-verb": "listar (pt)"}
    _act(desk, item, "edit", **fields)
    values = [one.edited for one in item.findings.order_by("proposal__pk")]
    assert [(one["strength"], one["deliverable"]["kind"]) for one in values] == [("obligation", "report")] * 2
    assert [one["action"]["verb"] for one in values] == ["listar", "listar (pt)"]


def test_accepting_below_counts_and_is_one_act(desk: Client, dossier: Dossier) -> None:
    page = desk.get(reverse("intake:dossier", args=[dossier.pk])).content.decode()
    count = dossier.items.filter(doubt__lte=0.1).count()
    assert f"≤ 0.1 ({count})" in page
    response = desk.post(reverse("intake:accept-below", args=[dossier.pk]), {"doubt": "0.1"}, follow=True)
    assert f"{count} findings were accepted" in response.content.decode()
    assert dossier.items.filter(decision="accepted").count() == count
    _undo(desk, dossier)
    assert not dossier.items.exclude(decision="pending").exists()
    assert not Finding.objects.exclude(decision="pending").exists()


def test_another_label(desk: Client, dossier: Dossier) -> None:
    item = _item(dossier, "provision", "4")
    _act(desk, item, "label", label="5")
    instrument = _publish(desk, dossier)
    assert instrument.provisions.get(eid="para_4").label == "5"


def test_a_provision_is_split_in_both_languages_and_loses_nothing(desk: Client, dossier: Dossier) -> None:
    item = _item(dossier, "provision", "1")
    page = desk.get(reverse("intake:dossier", args=[dossier.pk]), {"item": item.pk, "tool": "split"})
    form = page.context["tool_form"]
    cuts = {name: field.choices[0][0] for name, field in form.fields.items()}
    assert len(cuts) == 2
    _act(desk, item, "split", **cuts)
    instrument = _publish(desk, dossier)
    for language, text in (("es", DECLARATION_ES), ("pt", DECLARATION_PT)):
        parts = ProvisionText.objects.filter(version__instrument=instrument, version__language=language)
        first, second = parts.filter(provision__eid__startswith="para_1").order_by("provision__position")
        whole = next(line for line in text.splitlines() if line.startswith("1. ")).removeprefix("1. ")
        assert f"{first.text} {second.text}" == whole and second.text
    assert instrument.provisions.filter(eid="para_1-part-2").exists()


def test_a_split_can_be_undone_until_its_part_was_decided(desk: Client, colleague: Client, dossier: Dossier) -> None:
    item, before = _item(dossier, "commitment", "1"), dossier.items.count()
    form = desk.get(reverse("intake:dossier", args=[dossier.pk]), {"item": item.pk, "tool": "split"}).context[
        "tool_form"
    ]
    _act(desk, item, "split", **{name: field.choices[0][0] for name, field in form.fields.items()})
    part = dossier.items.latest("pk")
    assert dossier.items.count() == before + 1 and part.doubt >= 0.5
    _act(colleague, part, "accept")
    assert "altered since" in _undo(desk, dossier).content.decode()
    _undo(colleague, dossier)
    part.refresh_from_db()
    assert part.decision == "pending"


def test_an_undone_split_leaves_what_was_found(desk: Client, dossier: Dossier) -> None:
    item, before = _item(dossier, "provision", "1"), dossier.items.count()
    form = desk.get(reverse("intake:dossier", args=[dossier.pk]), {"item": item.pk, "tool": "split"}).context[
        "tool_form"
    ]
    _act(desk, item, "split", **{name: field.choices[0][0] for name, field in form.fields.items()})
    _undo(desk, dossier)
    assert dossier.items.count() == before and not Finding.objects.exclude(edited=None).exists()


def test_a_split_nowhere_is_refused(desk: Client, dossier: Dossier) -> None:
    item = _item(dossier, "provision", "1")
    finding = item.findings.first()
    assert _act(desk, item, "split", **{f"cut-{finding.pk}": "3"}).status_code == 422


def test_a_provision_merged_with_the_one_before_loses_nothing(desk: Client, dossier: Dossier) -> None:
    _act(desk, _item(dossier, "provision", "3.b"), "merge")
    instrument = _publish(desk, dossier)
    said = ProvisionText.objects.get(
        version__instrument=instrument, version__language="es", provision__label="3.a"
    ).text
    assert "lámparas en 2026" in said and "foro sobre faros" in said
    assert not instrument.provisions.filter(label="3.b").exists()
    assert instrument.commitments.filter(provision__label="3.a").count() == 2


def test_an_undone_merge_leaves_two(desk: Client, dossier: Dossier) -> None:
    item = _item(dossier, "provision", "3.b")
    _act(desk, item, "merge")
    _undo(desk, dossier)
    item.refresh_from_db()
    assert item.decision == "pending" and not Finding.objects.exclude(decision="pending").exists()


def test_sorting_shows_on_what_is_published(desk: Client, dossier: Dossier) -> None:
    _act(desk, _item(dossier, "commitment", "2"), "sort", triage="record")
    _act(desk, _item(dossier, "commitment", "4"), "sort", triage="follow")
    instrument = _publish(desk, dossier)
    assert instrument.commitments.get(provision__label="2").triage == "record"
    assert instrument.commitments.get(provision__label="4").triage == "follow"


def test_earlier_mandates_are_suggested_with_the_words_they_share(desk: Client, dossier: Dossier) -> None:
    earlier = _publish(desk, dossier)
    again = DECLARATION_ES.replace("14 de mayo de 2024", "3 de junio de 2026").replace("PUERTO ALBA", "CORVANIA")
    later = _read_in(("later.txt", again.replace("Puerto Alba", "Corvania")))
    later = Dossier.objects.filter(stage="open").latest("pk")
    assert later.joins is None
    item = _item(later, "commitment", "3.a")
    page = desk.get(reverse("intake:dossier", args=[later.pk]), {"item": item.pk, "tool": "sort"})
    first = page.context["suggestions"][0]
    assert first.commitment == earlier.commitments.get(provision__label="3.a")
    assert {"estudio", "lámparas"} <= set(first.words) and first.same_result
    refused = _act(desk, item, "sort", triage="merged")
    assert refused.status_code == 422 and "Choose the earlier mandate" in refused.content.decode()
    _act(desk, item, "sort", triage="merged", into=first.commitment.slug)
    merged = _publish(desk, later).commitments.get(provision__label="3.a")
    assert (merged.triage, merged.merged_into) == ("merged", first.commitment)


def test_the_second_of_two_sees_what_changed_and_loses_nothing(
    desk: Client, colleague: Client, dossier: Dossier
) -> None:
    item = _item(dossier, "provision", "4")
    first, _second = item.findings.order_by("proposal__pk")
    seen = item.version
    _act(colleague, item, "reject", version=seen)
    _act(colleague, item, "accept", version=seen)
    fields = {f"f{first.pk}-label": "4 bis", f"f{first.pk}-role": "operative", f"f{first.pk}-heading": "Fondo"}
    late = _act(desk, item, "edit", version=seen, **fields)
    page = late.content.decode()
    assert late.status_code == 409 and "bea@example.org was quicker" in page
    assert 'value="4 bis"' in page and 'value="Fondo"' in page
    item.refresh_from_db()
    assert item.decided_by == "bea@example.org" and item.decision == "accepted"
    _act(desk, item, "edit", **fields)
    item.refresh_from_db()
    assert (item.decision, item.decided_by, item.label) == ("edited", "editor@example.org", "4 bis")


def test_undoing_leaves_alone_what_somebody_altered_since(desk: Client, colleague: Client, dossier: Dossier) -> None:
    item = _item(dossier, "commitment", "2")
    _act(desk, item, "accept")
    _act(colleague, item, "reject")
    assert "somebody else since" in _undo(desk, dossier).content.decode()
    item.refresh_from_db()
    assert item.decision == "rejected"


def test_nobody_undoes_what_another_did(desk: Client, colleague: Client, dossier: Dossier) -> None:
    item = _item(dossier, "commitment", "2")
    _act(colleague, item, "accept")
    assert "nothing of yours" in _undo(desk, dossier).content.decode()


def test_who_is_here_is_shown(desk: Client, colleague: Client, dossier: Dossier) -> None:
    address = reverse("intake:dossier", args=[dossier.pk])
    colleague.get(address)
    assert "Also here now: bea@example.org" in desk.get(address).content.decode()
    told = desk.get(reverse("intake:presence", args=[dossier.pk])).json()
    assert told["people"] == ["bea@example.org"]
    _act(colleague, _item(dossier, "commitment", "2"), "accept")
    assert desk.get(reverse("intake:presence", args=[dossier.pk])).json()["version"] != told["version"]


def test_one_resumes_where_one_left_off(desk: Client, dossier: Dossier) -> None:
    address = reverse("intake:dossier", args=[dossier.pk])
    item = dossier.items.all()[5]
    desk.get(address, {"item": item.pk})
    assert desk.get(address).context["shown"] == item


def test_publication_writes_every_version_at_once(desk: Client, dossier: Dossier) -> None:
    page = desk.get(reverse("intake:publish", args=[dossier.pk])).content.decode()
    assert "A new instrument" in page
    instrument = _publish(desk, dossier)
    assert set(instrument.versions.values_list("language", "is_authentic")) == {("es", True), ("pt", True)}
    assert set(instrument.titles) == {"es", "pt"}
    assert instrument.commitments.get(provision__label="3.a").wordings.count() == 2
    assert desk.get(reverse("intake:dossier", args=[dossier.pk])).status_code == 200


def test_nothing_is_published_where_one_version_fails(
    desk: Client, dossier: Dossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    from django.core.exceptions import ValidationError

    from mandato_web.intake import review

    done = review.confirm_decided

    def fail(author: Any, proposal: Any, version: Any) -> None:
        if version.language == "pt":
            raise ValidationError("no")
        done(author, proposal, version)

    monkeypatch.setattr(review, "confirm_decided", fail)
    sent = {f"standing-{one.pk}": "authentic" for one in dossier.proposals.all()}
    assert desk.post(reverse("intake:publish", args=[dossier.pk]), sent).status_code == 422
    assert not Instrument.objects.exists() and not Commitment.objects.exists()


def test_publication_asks_what_each_text_is(desk: Client, dossier: Dossier) -> None:
    response = desk.post(reverse("intake:publish", args=[dossier.pk]), {})
    assert response.status_code == 422 and not Instrument.objects.exists()


def test_what_differs_from_the_register_is_shown_before(desk: Client, dossier: Dossier) -> None:
    _publish(desk, dossier)
    changed = DECLARATION_ES.replace("37 luces", "38 luces") + "\n5. Los Estados se reunirán en 2030.\n"
    _read_in(("again.txt", changed))
    later = Dossier.objects.filter(stage="open").latest("pk")
    assert later.joins == dossier.published_as
    page = desk.get(reverse("intake:publish", args=[later.pk]))
    (version,) = page.context["preview"].versions
    assert (version.difference.counts["changed"], version.difference.counts["new"]) == (1, 1)
    assert version.kept == version.provisions - 1 and b"38</ins>" in page.content


def test_a_closed_review_takes_no_more_acts(desk: Client, dossier: Dossier) -> None:
    item = _item(dossier, "commitment", "2")
    _publish(desk, dossier)
    _act(desk, item, "accept")
    assert not Act.objects.exists()


def test_a_malformed_address_is_an_honest_page(desk: Client, dossier: Dossier) -> None:
    address = reverse("intake:dossier", args=[dossier.pk])
    for query in ("item=x", "item=99999999999999999999", "at=-1", "at=999999", "kind=zzz", "tool=zzz", "item=0"):
        assert desk.get(f"{address}?{query}").status_code == 200, query


def test_only_editors_act(client: Client, person: Any, dossier: Dossier) -> None:
    item = _item(dossier, "commitment", "2")
    client.force_login(person("administrator"), backend=BACKEND)
    names = [("dossier", dossier.pk), ("presence", dossier.pk), ("publish", dossier.pk)]
    for name, key in names:
        assert client.get(reverse(f"intake:{name}", args=[key])).status_code == 403, name
    posts = [("act", item.pk), ("undo", dossier.pk), ("accept-below", dossier.pk), ("place", dossier.pk)]
    for name, key in posts:
        assert client.post(reverse(f"intake:{name}", args=[key])).status_code == 403, name


def _long_text(points: int) -> str:
    """An invented declaration with a promise, a date and a citation in each point."""
    lines = ["DECLARATION OF THE LONG COAST", "Adopted in Skagen on 6 May 2024", "The ministers of the coast,"]
    for n in range(1, points + 1):
        lines.append(f"{n}. Decide to publish a study on lamp {n} by 31 December 2030, as paragraph 1 asks.")
    return "\n\n".join(lines)


@pytest.mark.parametrize("points", [3, 400])
def test_an_act_asks_no_more_of_a_long_text(desk: Client, points: int, django_assert_max_num_queries: Any) -> None:
    held = _read_in(("long.txt", _long_text(points)))
    assert held.items.count() >= 3 * points
    item = held.items.filter(kind="commitment").first()
    address = reverse("intake:dossier", args=[held.pk])
    desk.get(address)
    with django_assert_max_num_queries(22):
        assert len(desk.get(address, {"item": item.pk}).content) < 60_000
    with django_assert_max_num_queries(20):
        _act(desk, item, "accept")
