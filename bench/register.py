"""A register as large as a ministry's archive, and what a search and a page cost in it.

    python -m bench.register fill FOLDER [PROVISIONS]    a register with the examples and invented texts
    python -m bench.register ask FOLDER [PART]           server time and queries of searches and pages; of those whose
                                                         address holds PART alone, with their slowest statements

The register is SQLite in FOLDER, or whatever DATABASE_URL names (then FOLDER is not used).

The invented texts are made of the words of the examples, as often as these use them, in sentences of 20 to 70 words
(Spanish words stand for Portuguese ones where no example is Portuguese):
a third in Spanish, a third in English, a sixth in Portuguese, the last sixth in all three. A sixth of the provisions
holds a commitment. The register must be empty to be filled.
"""

import os
import random
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

PROVISIONS = 200_000
A_TEXT = 80
_LANGUAGES = (("es",), ("en",), ("pt",), ("es",), ("en",), ("es", "pt", "en"))
QUERIES = (
    "remesas",
    "migración",
    "derechos humanos",
    "human rights",
    '"derechos humanos"',
    "los derechos de las personas migrantes",
    "cooperation development fund",
    "desenvolvimento",
    "forum",
    "iberoamericana",
    "educacion",
    "remittances households",
    "acuerdo",
    "secretaria general",
    "2006",
    "zzzz",
    "IOM",
    "Montevideo 25 q",
    "A/RES/64/14",
    "mig",
)
PAGES = (
    "",
    "instruments/",
    "instruments/?kind=resolution&page=9",
    "instruments/montevideo-commitment/",
    "instruments/montevideo-commitment/25.q",
    "instruments/invented-text-7/",
    "instruments/invented-text-7/para_10",
    "commitments/",
    "commitments/?page=900",
    "commitments/?state=no-report&theme=migration",
    "commitments/?due=past&nature=once",
    "commitments/mandates/",
    "commitments/invented-text-7--para_10-1/",
    "actors/",
    "themes/",
    "meetings/",
    "meetings/proposals/",
    "meetings/series/",
    "agreements/",
    "programmes/",
    "programmes/plans/",
    "programmes/activities/",
    "programmes/indicators/",
    "reporting/",
    "reporting/assessments/",
    "consultations/",
    "ratifications/",
    "knowledge/",
    "knowledge/resources/",
    "knowledge/experts/",
    "knowledge/media/figures/",
    "findings/",
    "instruments/cuenca-plan/matrix/montevideo-commitment/",
    "calendar/",
    "calendar/?when=past",
    "calendar/?view=month",
    "calendar/?kind=due",
    "changes/",
    "about/",
    "about/method/",
    "data/",
    "search/?q=migración",
    "search/?q=derechos+humanos&kind=provision&page=3",
    "search/?q=remesas",
)
DESK = (
    "accounts/start/",
    "desk/",
    "desk/errors/",
    "reporting/review/",
    "reporting/moderation/",
    "knowledge/desk/",
    "knowledge/media/desk/",
    "findings/",
    "agreements/decide/",
    "ratifications/waiting/",
    "notices/",
    "notices/outbox/",
    "hand-over/",
    "accounts/people/",
    "accounts/observers/",
    "",
    "instruments/montevideo-commitment/",
    "commitments/",
    "calendar/",
)


def main(given: list[str]) -> int:
    if len(given) < 2 or given[0] not in ("fill", "ask"):
        print(__doc__)
        return 2
    folder = Path(given[1])
    _set_up(folder)
    if given[0] == "fill":
        _fill(int(given[2]) if len(given) > 2 else PROVISIONS)
    else:
        _ask(given[2] if len(given) > 2 else "")
    return 0


def _set_up(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["DJANGO_SETTINGS_MODULE"] = "mandato_web.settings.testing"
    os.environ.setdefault("DATABASE_URL", f"sqlite:///{(folder / 'register.sqlite3').resolve()}")
    import django

    django.setup()


def _fill(provisions: int) -> None:
    from django.core.management import call_command
    from django.db import connection, transaction

    from mandato_web.intake.examples import load_examples
    from mandato_web.settings.base import EXAMPLES

    call_command("migrate", verbosity=0)
    load_examples(EXAMPLES)
    dice = random.Random(2006)
    words = {language: _frequent_words(language) for language in ("es", "pt", "en")}
    words = {language: held if held[0] else words["es"] for language, held in words.items()}
    began = time.perf_counter()
    for first in range(0, provisions, A_TEXT * 50):
        with transaction.atomic():
            for number in range(first // A_TEXT, min(first + A_TEXT * 50, provisions) // A_TEXT):
                _add_text(number, words, dice)
        print(f"{first + A_TEXT * 50:>8} provisions, {time.perf_counter() - began:.0f} s", flush=True)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _frequent_words(language: str) -> tuple[list[str], list[int]]:
    from mandato_web.instruments.models import LanguageVersion

    counted: Counter[str] = Counter()
    for text in LanguageVersion.objects.filter(language=language).values_list("text", flat=True):
        counted.update(word.strip(".,;:()«»“”") for word in text.split())
    return list(counted), list(counted.values())


def _add_text(number: int, words: dict[str, tuple[list[str], list[int]]], dice: random.Random) -> None:
    from django.utils import timezone

    from mandato_web.instruments.models import Instrument, LanguageVersion, Provision, ProvisionText
    from mandato_web.search.entries import put_entries

    now = timezone.now()
    languages = _LANGUAGES[number % len(_LANGUAGES)]
    named = {language: " ".join(dice.choices(*words[language], k=5)).title() for language in languages}
    instrument = Instrument.objects.create(
        slug=f"invented-text-{number}",
        kind=("declaration", "resolution", "action-plan", "report")[number % 4],
        titles=named,
        short_titles=named,
        symbol=f"X/{number}",
        date=f"{1991 + number % 35}-{1 + number % 12:02}",
        published_at=now,
    )
    held = [
        Provision(
            instrument=instrument, eid=f"para_{n}", label=str(n), number=str(n), ordinal=n, role="operative", level=1,
            position=n, rule="bench",
        )
        for n in range(1, A_TEXT + 1)
    ]  # fmt: skip
    Provision.objects.bulk_create(held)
    spoken: dict[str, Any] = {}
    for language in languages:
        said = [" ".join(dice.choices(*words[language], k=dice.randint(20, 70))) for _ in held]
        version = LanguageVersion.objects.create(
            instrument=instrument, language=language, title=named[language], file_name="invented.txt",
            text="\n".join(said), text_sha256=f"{number:064}", reader="0", read_at=now,
        )  # fmt: skip
        spoken[language] = (version, said)
        at, texts = 0, []
        for provision, text in zip(held, said, strict=True):
            texts.append(ProvisionText(provision=provision, version=version, text=text, start=at, end=at + len(text)))
            at += len(text) + 1
        ProvisionText.objects.bulk_create(texts)
    put_entries(_entries(instrument, held, spoken, dice))


def _entries(instrument: Any, held: list[Any], spoken: dict[str, Any], dice: random.Random) -> Iterator[Any]:
    from mandato_web.commitments.models import Commitment, CommitmentWording
    from mandato_web.instruments.indexing import _parts, _whole

    promising = held[3::6]
    made = [
        Commitment(
            slug=f"{instrument.slug}--{provision.eid}-1", code=f"{provision.eid}-1", instrument=instrument,
            provision=provision,
            position=provision.position, action_kind="commit", strength="undertaking",
            nature=("once", "continuing")[provision.position % 2],
            due_until=f"{2000 + dice.randint(0, 30)}-12-31" if provision.position % 3 else None,
        )
        for provision in promising
    ]  # fmt: skip
    Commitment.objects.bulk_create(made)
    CommitmentWording.objects.bulk_create(
        CommitmentWording(commitment=one, version=version, text=said[one.position - 1], start=0, end=1)
        for version, said in spoken.values()
        for one in made
    )
    yield from _whole(instrument)
    yield from _parts(instrument)
    from mandato_web.commitments.indexing import _entries as entries_of_commitments

    yield from entries_of_commitments(instrument)


def _ask(pattern: str = "") -> None:
    """`pattern`: the pages whose address holds it alone, each with its slowest statements."""
    from django.test import Client

    from bench.timing import HEAD, measure

    searches = [f"search/?q={query.replace(' ', '+')}" for query in QUERIES]
    for title, client, addresses in (
        ("search", Client(), searches),
        ("pages", Client(), _list_pages()),
        ("the desk, as an editor", _sign_in(Client()), list(DESK)),
    ):
        chosen = [address for address in addresses if pattern in address]
        if not chosen:
            continue
        times: list[float] = []
        print(f"{title:60} {HEAD}")
        for address in chosen:
            cost = measure(client, f"/es/{address}")
            times += cost.times
            print(f"{address[:60]:60} {cost}", flush=True)
            for sql, took in sorted(cost.asked, key=lambda one: -one[1])[: 6 if pattern else 0]:
                print(f"    {took:6.1f} ms {sql[:1200]}")
        cut = statistics.quantiles(times, n=20)
        print(f"{title}: p50 {statistics.median(times):.1f} ms, p95 {cut[18]:.1f} ms of server time\n")


def _list_pages() -> list[str]:
    """The pages that always are, and one record of every kind that the register holds."""
    from django.apps import apps

    records = [
        ("actors", "actors.Actor"), ("meetings", "meetings.Meeting"), ("meetings/series", "meetings.Series"),
        ("agreements", "agreements.Agreement"), ("programmes/plans", "programmes.ActionPlan"),
        ("programmes", "programmes.Programme"), ("programmes/activities", "programmes.Activity"),
        ("programmes/indicators", "programmes.Indicator"), ("consultations", "consultations.Consultation"),
        ("knowledge", "knowledge.Practice"), ("reporting/rounds", "reporting.Round"),
        ("reporting/assessments", "reporting.Assessment"),
        ("knowledge/resources", "knowledge.Resource"),
        ("ratifications", "ratifications.Treaty"),
    ]  # fmt: skip
    found = list(PAGES)
    for room, label in records:
        model = apps.get_model(label)
        name = "slug" if hasattr(model, "slug") else "instrument__slug"
        found += [f"{room}/{slug}/" for slug in model.objects.order_by("pk").values_list(name, flat=True)[:1]]
    theme = apps.get_model("themes.Theme").objects.select_related("vocabulary").order_by("pk").first()
    return [*found, f"themes/{theme.vocabulary.slug}/", f"themes/{theme.vocabulary.slug}/{theme.code}/"]


def _sign_in(client: Any) -> Any:
    """As an editor of an invented name, made where the register has none yet."""
    from django.contrib.auth import get_user_model

    from mandato_web.accounts.models import Appointment, Role

    person = get_user_model().objects.filter(email="bench@example.org").first()
    if person is None:
        person = get_user_model().objects.create_user("bench@example.org")
        Appointment.objects.create(user=person, role=Role.EDITOR)
        Appointment.objects.create(user=person, role=Role.ADMINISTRATOR)
    client.force_login(person)
    return client


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
