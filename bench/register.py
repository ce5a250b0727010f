"""A register as large as a ministry's archive, and what a search and a page cost in it.

    python -m bench.register fill FOLDER [PROVISIONS]    a SQLite register with the examples and invented texts
    python -m bench.register ask FOLDER                  processor time and queries of searches and pages

The invented texts are made of the words of the examples, as often as these use them, in sentences of 20 to 70 words
(Spanish words stand for Portuguese ones where no example is Portuguese):
a third in Spanish, a third in English, a sixth in Portuguese, the last sixth in all three. A sixth of the provisions
holds a commitment. FOLDER must be empty to be filled.
"""

import os
import random
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator
from functools import partial
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
    "instruments/montevideo-commitment/",
    "instruments/montevideo-commitment/25.q",
    "instruments/invented-text-7/",
    "commitments/",
    "commitments/?state=no-report&theme=migration",
    "actors/",
    "meetings/",
    "calendar/",
    "search/?q=migración",
    "search/?q=derechos+humanos&kind=provision&page=3",
    "search/?q=remesas",
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
        _ask()
    return 0


def _set_up(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["DJANGO_SETTINGS_MODULE"] = "mandato_web.settings.testing"
    os.environ["DATABASE_URL"] = f"sqlite:///{(folder / 'register.sqlite3').resolve()}"
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


def _ask() -> None:
    from django.db import connection
    from django.test import Client

    client = Client()
    for title, addresses in (
        ("search", [f"search/?q={query.replace(' ', '+')}" for query in QUERIES]),
        ("pages", list(PAGES)),
    ):
        times: list[float] = []
        print(f"{title:52} {'p50 ms':>8} {'worst':>8} {'queries':>8}")
        for address in addresses:
            spent = []
            for turn in range(6):
                began = time.process_time()
                if turn:
                    client.get(f"/es/{address}")
                else:  # warms, and counts
                    asked: list[str] = []
                    with connection.execute_wrapper(partial(_note, asked)):
                        answer = client.get(f"/es/{address}")
                spent.append((time.process_time() - began) * 1000)
            spent = spent[1:]
            times += spent
            print(
                f"{answer.status_code} {address[:48]:48} {statistics.median(spent):8.1f} {max(spent):8.1f} "
                f"{len(asked):8}",
                flush=True,
            )
        cut = statistics.quantiles(times, n=20)
        print(f"{title}: p50 {statistics.median(times):.1f} ms, p95 {cut[18]:.1f} ms of processor time\n")


def _note(asked: list[str], execute: Any, sql: str, *rest: Any) -> Any:
    asked.append(sql)
    return execute(sql, *rest)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
