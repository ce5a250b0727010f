"""How the audit grows: existence of citations, scoring of mismatches, and a set of linked items from the command line.

The sets are made up, with a known number of faults, so that each line also says whether all were found. Seconds are
of one processor, so that other work on the machine counts little; the last line says how fast a plain pass is there.
"""

import argparse
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

from bench.accuracy.figures import CORPUS
from mandato.auditing import audit
from mandato.auditing.documents import DocumentSet
from mandato.auditing.rules_of_citations import mismatch
from mandato.commands.reading import without_pauses
from mandato.corpus import find_documents, read_file
from mandato.linking import link_all
from mandato.model import Instrument, Provision, ReadResult, Reference, SourceText, Span, Target

_WORDS = [f"{first}{second}{third}" for first in "bdfglmnprst" for second in ("ali", "ero", "ona", "ute") for third in
          ("mento", "dad", "tion", "ral", "nce", "vel", "gar", "pos", "tud", "lis", "zor", "mun")]  # fmt: skip
_PLACES = ("Aldmar", "Brevia", "Corvale", "Dunholm", "Estria", "Fenwold", "Galdor", "Hestia", "Ivoria", "Jorvik")
_SENTENCE = 24  # words of a made-up provision


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="a share of the full sizes")
    arguments = parser.parse_args()
    _existence(instruments=100, provisions=int(1000 * arguments.scale), citations=int(10_000 * arguments.scale))
    _existence(instruments=100, provisions=int(500 * arguments.scale), citations=int(5_000 * arguments.scale))
    _mismatches(int(100_000 * arguments.scale))
    _mismatches(int(50_000 * arguments.scale))
    _command_line(int(10_000 * arguments.scale))
    _united_nations()
    _plain_pass()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"largest memory of the process {peak:.0f} MB")
    return 0


def _plain_pass() -> None:
    """One plain regular expression over as many bytes as the United Nations' documents have: the machine's own pace."""
    text = "The Parties shall keep the pier open as in paragraph 12 of the Agreement. " * 100_000
    started = time.process_time()
    words = sum(1 for _ in re.finditer(r"\w+", text))
    print(f"a plain pass over {len(text) / 1e6:.1f} MB ({words:,} words): {time.process_time() - started:.2f} s")


def _existence(*, instruments: int, provisions: int, citations: int) -> None:
    """Each instrument cites the next one; one citation in a hundred leads nowhere."""
    results = [_cited_instrument(number, provisions, citations, instruments) for number in range(instruments)]
    started = time.process_time()
    linked = link_all(results)
    seconds = time.process_time() - started
    missing = sum(each.status == "missing" for result in linked for each in result.instruments[0].references)
    total = instruments * citations
    print(
        f"existence of {total:,} citations among {instruments * provisions:,} provisions: {seconds:.2f} s, "
        f"{missing:,} missing of {total // 100:,} put in"
    )


def _cited_instrument(number: int, provisions: int, citations: int, instruments: int) -> ReadResult:
    source = SourceText(f"{number}.txt", str(number), "text/plain", "")
    cited = f"Agreement number {(number + 1) % instruments} of the Ports"
    references = tuple(
        Reference(
            f"para_{place % provisions + 1}",
            "",
            Span(0, 0),
            Target(cited, None, str(provisions + 9 if place % 100 == 0 else place % provisions + 1)),
        )
        for place in range(citations)
    )
    made = tuple(
        Provision(f"para_{n}", str(n), str(n), n, "operative", 1, None, None, "words", Span(0, 0), ())
        for n in range(1, provisions + 1)
    )
    instrument = Instrument(
        f"agreement-{number}",
        "agreement",
        f"Agreement number {number} of the Ports",
        "en",
        Span(0, 0),
        provisions=made,
        references=references,
    )
    return ReadResult(source, (instrument,))


def _mismatches(count: int) -> None:
    """Plans of fifty rows, each row citing a point by its words; one in ten cites another point than it speaks of."""
    random = Random(7)
    plans = max(1, count // 50)
    results = [result for number in range(plans) for result in _plan_and_pact(number, random)]
    documents = DocumentSet(link_all(results))
    started = time.process_time()
    found = sum(1 for document in documents for _ in mismatch(documents, document))
    seconds = time.process_time() - started
    print(f"mismatch scoring of {plans * 50:,} citations: {seconds:.2f} s, {found:,} found of {plans * 5:,} put in")


def _plan_and_pact(number: int, random: Random) -> Iterator[ReadResult]:
    name = f"Pact on the Lakes of {_WORDS[number % len(_WORDS)].title()} Ny{_WORDS[number // len(_WORDS)]}"
    sentences = [" ".join(random.choices(_WORDS, k=_SENTENCE)) for _ in range(50)]
    pact = "\n".join(f"{place}. {words}" for place, words in enumerate(sentences, 1))
    yield _made(f"pact-{number}", "agreement", name, pact, sentences, ())
    rows, references, offset = [], [], 0
    for place, words in enumerate(sentences):
        cited = (place + 25) % 50 + 1 if place % 10 == 0 else place + 1
        row = f"{words} ({cited}) "
        span = Span(offset + len(words) + 2, offset + len(row) - 2)
        references.append(Reference(f"para_{place + 1}", str(cited), span, Target(name, None, str(cited))))
        rows.append(row)
        offset += len(row)
    yield _made(
        f"plan-{number}", "action-plan", f"Plan number {number} of the Lakes", "".join(rows), rows, tuple(references)
    )


def _made(
    identity: str, kind: str, title: str, text: str, parts: list[str], references: tuple[Reference, ...]
) -> ReadResult:
    provisions, offset = [], 0
    for place, part in enumerate(parts, 1):
        start = text.index(part, offset)
        offset = start + len(part)
        provisions.append(
            Provision(
                f"para_{place}", str(place), str(place), place, "operative", 1, None, None, part,
                Span(start, offset), (Span(start, offset),),
            )
        )  # fmt: skip
    instrument = Instrument(
        identity,
        kind,  # type: ignore[arg-type]
        title,
        "en",
        Span(0, len(text)),
        provisions=tuple(provisions),
        references=references,
    )
    return ReadResult(SourceText(f"{identity}.txt", identity, "text/plain", text), (instrument,))


def _command_line(items: int) -> None:
    """Ten agreements of linked paragraphs, audited by the command as a person would, its start included."""
    each = items // 10
    with tempfile.TemporaryDirectory() as folder:
        for number in range(10):
            lines = [
                f"AGREEMENT ON THE PORTS OF {_PLACES[number].upper()}\n\nSigned in Valdoria on 3 May 20{10 + number}\n"
            ]
            for place in range(1, each + 1):
                cited = each + 5 if place % 100 == 0 else place
                lines.append(
                    f"{place}. The Parties shall keep pier {place} open as in paragraph {cited} of the "
                    f"Agreement on the Ports of {_PLACES[(number + 1) % 10]}.\n"
                )
            Path(folder, f"{number}.txt").write_text("\n".join(lines))
        _audit_by_command(folder, "--no-cache")  # once unmeasured: Python compiles the modules, as an installer does
        for run in ("cold", "cold, kept for the next", "warm", "warm again"):
            _say_command_line(run, folder, items)


def _audit_by_command(folder: str, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mandato.cli", "audit", folder, "--format", "json", *options]
    places = {"XDG_CACHE_HOME": f"{folder}/.caches", "PYTHONPYCACHEPREFIX": f"{folder}/.compiled"}
    environment = {**os.environ, **places, "PYTHONDONTWRITEBYTECODE": ""}
    return subprocess.run(command, capture_output=True, text=True, env=environment)


def _say_command_line(run: str, folder: str, items: int) -> None:
    """`cold` keeps nothing; then a run that fills an empty cache, then two that find every reading there."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = _audit_by_command(folder, *["--no-cache"] * (run == "cold"))
    wall = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    missing = done.stdout.count('"citation-missing"')
    print(
        f"{items:,} linked items by the command, {run}: {seconds:.2f} s of the processors, {wall:.2f} s by the clock, "
        f"{missing:,} missing of {items // 100:,} put in"
    )


def _united_nations() -> None:
    paths = [path for path in find_documents([CORPUS / "un"]) if path.suffix == ".txt"]
    if not paths:
        print("not measured: 300 documents, for they are not beside the project")
        return
    with without_pauses():  # as the command does
        results = [reading.result for path in paths if (reading := read_file(path)).result]
        started = time.process_time()
        found = audit([result for result in results if result])
        seconds = time.process_time() - started
    print(f"{len(results)} documents once read: {seconds:.2f} s, {len(found.findings):,} findings")


if __name__ == "__main__":
    sys.exit(main())
