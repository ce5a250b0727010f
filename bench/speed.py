"""How fast the reader reads: the whole pipeline, text to JSON, as a ratio to one plain regex pass in the same run.

The machine's speed varies from minute to minute, so each repetition times both, one after the other, in processor
time, and the median ratio is the figure to compare; megabytes a second are said beside it.
"""

import argparse
import re
import resource
import statistics
import sys
import time
from collections.abc import Callable

from bench.accuracy.figures import CORPUS
from mandato.extracting import extract_commitments, extract_references, extract_term, identify
from mandato.linking import link
from mandato.pipeline import read
from mandato.publishing import result_as_json_text
from mandato.reading import read_source
from mandato.splitting import split

_PLAIN = re.compile(
    r"\b(?:[A-Z]{1,5}(?:/[A-Za-z0-9.]+)+|resolutions?\s+\d+/\d+|resolution\s+\d+\s+\((?:19|20)\d\d\)"
    r"|decisions?\s+\d+/\d+)"
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--stages", action="store_true", help="time each step of the pipeline by itself")
    arguments = parser.parse_args()
    files = sorted((CORPUS / "un").glob("*.txt"))
    if not files:
        print(f"not measured: no documents in {CORPUS.name}/un beside the project", file=sys.stderr)
        return 0
    data = {path.name: path.read_bytes() for path in files}
    megabytes = sum(map(len, data.values())) / 1e6
    print(f"{len(data)} documents, {megabytes:.2f} MB, one core")
    if arguments.stages:
        _print_stages(data, megabytes)
    ratios, speeds = [], []
    for _ in range(arguments.repeat):
        plain = _timed(lambda: _plain_pass(data))
        whole = _timed(lambda: _whole_pipeline(data))
        ratios.append(plain / whole)
        speeds.append(megabytes / whole)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    speed, ratio = statistics.median(speeds), statistics.median(ratios)
    print(f"whole pipeline {speed:.2f} MB/s (goal 5), ratio {ratio:.3f} (goal 0.2)")
    print(f"largest memory of the process {peak:.0f} MB")
    return 0


def _timed(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def _plain_pass(data: dict[str, bytes]) -> int:
    return sum(1 for content in data.values() for part in content.decode().split("\n\n") for _ in _PLAIN.finditer(part))


def _whole_pipeline(data: dict[str, bytes]) -> int:
    return sum(len(result_as_json_text(read(content, name), reader="")) for name, content in data.items())


def _print_stages(data: dict[str, bytes], megabytes: float) -> None:
    def stage(name: str, work: Callable[[], list[object]]) -> list[object]:
        started = time.process_time()
        made = work()
        seconds = time.process_time() - started
        print(f"  {name:12} {seconds:7.3f} s  {megabytes / seconds:8.2f} MB/s")
        return made

    sources = [read_source(content, name) for name, content in data.items()]
    pairs = list(zip(sources, stage("split", lambda: [split(source) for source in sources]), strict=True))
    named = stage("identify", lambda: [(s, [identify(s, i) for i in instruments]) for s, instruments in pairs])
    stage("commitments", lambda: [[extract_commitments(s, i) for i in instruments] for s, instruments in named])
    stage("references", lambda: [[extract_references(s, i) for i in instruments] for s, instruments in named])
    stage("term", lambda: [[extract_term(s, i) for i in instruments] for s, instruments in named])
    results = [read(content, name) for name, content in data.items()]
    stage("link", lambda: [link(result.source, result.instruments) for result in results])
    stage("json", lambda: [result_as_json_text(result, reader="") for result in results])


if __name__ == "__main__":
    sys.exit(main())
