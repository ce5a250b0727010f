"""How fast matrices of comments are written and read: `python -m bench.matrix [ROWS]`, in seconds of the processor."""

import io
import os
import sys
import time
from collections.abc import Callable
from typing import Any

ROWS = 5000
WORDS = "The harbours of the north freeze from December to March, and no ship can be asked to wait for the thaw. " * 2


def main(rows: int) -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mandato_web.settings.testing")
    import django

    django.setup()
    from mandato import Brief, BriefTable, brief_as_docx
    from mandato_web.consultations.matrix import HEADERS, head
    from mandato_web.consultations.tables import read_any_table
    from mandato_web.values.workbooks import Column, write_table

    headers = tuple(head(name) for name in HEADERS)
    held = [(str(n), f"{n % 90}", WORDS[:60], "Aland", WORDS, WORDS[:80], "", "") for n in range(1, rows + 1)]
    table = BriefTable(headers, tuple(held))
    brief = Brief(title="Comments", language="en", day="2026-01-15", wide=True, lead=(table,))
    word = _time(f"{rows} rows as Word", lambda: brief_as_docx(brief))
    columns = [Column(header, 20) for header in headers]
    excel = _time(f"{rows} rows as Excel", lambda: write_table("Comments", columns, [list(row) for row in held]))
    for name, data in (("Word", word), ("Excel", excel)):
        read, _form = _time(f"{rows} rows from {name}", lambda data=data: read_any_table(io.BytesIO(data), bool))
        assert len(read.rows) == rows, name


def _time(what: str, act: Callable[[], Any]) -> Any:
    begun = time.process_time()
    done = act()
    print(f"{what}: {time.process_time() - begun:.1f} s")
    return done


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
