"""How long the audit of a whole register takes, and in how much memory: the first, and one that finds nothing new.

The register is made up, in memory: texts of numbered provisions, each citing a provision of the next text; one
citation in a hundred leads nowhere. Seconds are of one processor.
"""

import argparse
import os
import resource
import sys
import time
from datetime import UTC, datetime
from typing import Any

import django

_NOW = datetime(2026, 1, 15, 12, tzinfo=UTC)
_WORDS = ("harbour", "lamp", "pier", "horn", "barge", "ferry", "bridge", "canal", "lock", "quay", "buoy", "tide")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=200)
    parser.add_argument("--provisions", type=int, default=100, help="of each text")
    arguments = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mandato_web.settings.testing")
    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    _fill(arguments.texts, arguments.provisions)
    for run in ("first", "again"):
        _audit(run, arguments.texts, arguments.provisions)
    return 0


def _audit(name: str, texts: int, provisions: int) -> None:
    from mandato_web.findings.models import AuditRun, Finding
    from mandato_web.findings.services import audit_register

    run = AuditRun.objects.create(stage="running", queued_at=_NOW)
    started = time.process_time()
    audit_register(run)
    seconds = time.process_time() - started
    missing = Finding.objects.filter(code="citation-missing").count()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"audit of {texts:,} texts, {texts * provisions:,} provisions and citations, {name}: {seconds:.1f} s, "
        f"{run.found:,} findings ({run.opened:,} new), {missing:,} missing of {texts * (provisions // 100):,} put in, "
        f"largest memory {peak:.0f} MB"
    )


def _fill(texts: int, provisions: int) -> None:
    from mandato_web.instruments.models import Citation, Instrument, LanguageVersion, Provision, ProvisionText

    instruments = Instrument.objects.bulk_create(
        Instrument(
            slug=f"agreement-{number}",
            kind="agreement",
            titles={"en": f"Agreement {number} on Harbours"},
            date=f"20{number % 26:02}-05-06",
        )
        for number in range(texts)
    )
    for number, instrument in enumerate(instruments):
        held = Provision.objects.bulk_create(
            Provision(
                instrument=instrument, eid=f"para_{place}", label=str(place), number=str(place), role="operative",
                level=1, ordinal=place, position=place,
            )
            for place in range(1, provisions + 1)
        )  # fmt: skip
        lines = [_line(number, place, provisions) for place in range(1, provisions + 1)]
        text = "\n".join(lines)
        version = LanguageVersion.objects.create(
            instrument=instrument, language="en", title=instrument.title, file_name="en.txt", text=text,
            text_sha256="0" * 64, reader="bench", read_at=_NOW,
        )  # fmt: skip
        said, start = [], 0
        for one, line in zip(held, lines, strict=True):
            said.append(
                ProvisionText(
                    provision=one, version=version, text=line, start=start, end=start + len(line),
                    segments=[[start, start + len(line)]],
                )
            )  # fmt: skip
            start += len(line) + 1
        ProvisionText.objects.bulk_create(said)
    targets = {
        (instrument, label): key
        for instrument, label, key in Provision.objects.values_list("instrument_id", "label", "pk")
    }
    for number, instrument in enumerate(instruments):
        cited = instruments[(number + 1) % texts]
        version = LanguageVersion.objects.get(instrument=instrument)
        Citation.objects.bulk_create(
            _citation(one, version, cited, targets)
            for one in ProvisionText.objects.filter(version=version).select_related("provision")
        )


def _line(number: int, place: int, provisions: int) -> str:
    words = " ".join(_WORDS[(place * step + number) % len(_WORDS)] for step in (1, 5, 7))
    return f"The masters keep {words} {place} open as paragraph {_cited(place, provisions)} asks."


def _cited(place: int, provisions: int) -> int:
    return provisions + 5 if place % 100 == 0 else place


def _citation(said: Any, version: Any, cited: Any, targets: dict[tuple[int, str], int]) -> Any:
    from mandato_web.instruments.models import Citation

    start = said.text.index("paragraph")
    label = said.text[start:].split()[1]
    target = targets.get((cited.pk, label))
    return Citation(
        provision=said.provision, version=version, text=f"paragraph {label}", start=said.start + start,
        end=said.start + start + len(f"paragraph {label}"), named=cited.title, label=label,
        status="resolved" if target else "missing", target_instrument=cited, target_provision_id=target,
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
