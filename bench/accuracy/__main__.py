"""Runs every measure of this package, prints one table, and compares it with the last committed figures."""

import argparse
import importlib
import json
import pkgutil
import sys
from pathlib import Path

import bench.accuracy
from bench.accuracy.figures import Figure, Missing

COMMITTED = Path(__file__).with_name("committed.json")
NOT_MEASURES = {"__main__", "figures", "labelled_blocks", "role_annotations", "whole_reader"}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("measures", nargs="*", help="modules of bench/accuracy to run (all)")
    parser.add_argument("--commit", action="store_true", help="keep these figures as the ones to compare with")
    arguments = parser.parse_args()
    names = arguments.measures or _measures()
    figures: list[Figure] = []
    for name in names:
        for figure in importlib.import_module(f"bench.accuracy.{name}").measure():
            if isinstance(figure, Missing):
                print(f"not measured: {figure.name}: {figure.reason}", file=sys.stderr)
            else:
                figures.append(figure)
    before = json.loads(COMMITTED.read_text()) if COMMITTED.exists() else {}
    _print_table(figures, before)
    if arguments.commit:
        kept = before | {figure.name: round(figure.value, 4) for figure in figures}
        COMMITTED.write_text(json.dumps(dict(sorted(kept.items())), indent=2, ensure_ascii=False) + "\n")
    return 0


def _measures() -> list[str]:
    found = (module.name for module in pkgutil.iter_modules(bench.accuracy.__path__))
    return sorted(name for name in found if name not in NOT_MEASURES)


def _print_table(figures: list[Figure], before: dict[str, float]) -> None:
    width = max((len(figure.name) for figure in figures), default=10)
    print(f"{'measure':{width}}  value   goal    cases  change   ")
    for figure in figures:
        goal = "" if figure.goal is None else f"{figure.goal:.3f}"
        met = "" if figure.goal is None else ("met" if figure.value >= figure.goal else "NOT MET")
        change = f"{figure.value - before[figure.name]:+.4f}" if figure.name in before else "new"
        counts = f"{figure.value:.4f}  {goal:6} {figure.cases:6}  {change:8}"
        print(f"{figure.name:{width}}  {counts} {met} {figure.remark}".rstrip())


if __name__ == "__main__":
    sys.exit(main())
