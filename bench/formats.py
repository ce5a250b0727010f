"""How fast Word files and PDFs become text, in processor time, beside the engine's own speed on plain text.

The documents are made here from invented sentences. Word is measured as a ratio to the whole pipeline on the same
words in plain text, so that the machine's moods cancel out; a PDF in pages a second.
"""

import argparse
import statistics
import time
from collections.abc import Callable

from bench.fuzz import docx_of, odt_of
from mandato.pipeline import read
from mandato.reading import read_source

_SENTENCES = (
    "The Parties shall measure the water of the lake in each month of the year.",
    "The Committee will prepare, by 31 May 2012, a report on what the stations have found.",
    "Each Party will tell the other of any change in the level of the river, as paragraph 2 says.",
    "Experts of both Boards may visit the stations, subject to the rules of the place.",
    "The results belong to both Parties, which will publish them together.",
)
_LINES = 45  # on a page
_GOAL_WORD, _GOAL_PAGES = 0.5, 200


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeat", type=int, default=5)
    repeat = parser.parse_args().repeat
    paragraphs = _paragraphs(4_000)
    plain = "\n\n".join(paragraphs).encode()
    word, open_document = docx_of(paragraphs), odt_of(paragraphs)
    pages = 100
    document = _pdf(pages)
    ratios: dict[str, list[float]] = {"Word": [], "OpenDocument": []}
    speeds, rates = [], []
    for _ in range(repeat):
        whole = _timed(lambda: read(plain, "plain.txt"))
        speeds.append(len(plain) / 1e6 / whole)
        ratios["Word"].append(whole / _timed(lambda: read(word, "word.docx")))
        ratios["OpenDocument"].append(whole / _timed(lambda: read(open_document, "open.odt")))
        rates.append(pages / _timed(lambda: read_source(document, "pages.pdf")))
    print(f"plain text, whole pipeline   {statistics.median(speeds):7.2f} MB/s of {len(plain) / 1e6:.2f} MB")
    for name, found in ratios.items():
        print(f"{name + ', whole pipeline':28} {statistics.median(found):7.2f} of that speed (goal {_GOAL_WORD})")
    print(f"PDF to text                  {statistics.median(rates):7.0f} pages a second (goal {_GOAL_PAGES})")
    return 0


def _timed(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def _paragraphs(count: int) -> list[str]:
    """Articles of four numbered paragraphs, under a title and words of agreement."""
    body = ["MEMORANDUM OF UNDERSTANDING BETWEEN THE LAKE BOARD (LKB) AND THE RIVER BOARD (RVB)"]
    body.append("The Parties have agreed as follows:")
    for at in range(count):
        article, paragraph = divmod(at, 4)
        if paragraph == 0:
            body.append(f"Article {article + 1}: MATTERS OF WATER")
        body.append(f"{paragraph + 1}. {_SENTENCES[at % 5]} {_SENTENCES[(at + 2) % 5]}")
    return body


def _pdf(pages: int) -> bytes:
    from tests.engine.reading.pdf_maker import Placed, make_pdf

    lines = [line for words in _paragraphs(pages * _LINES) for line in (words[:90], words[90:]) if line]
    chunks = [lines[at * _LINES : (at + 1) * _LINES] for at in range(pages)]
    return make_pdf([[Placed(line, 60, 800 - 16 * at, 10) for at, line in enumerate(chunk)] for chunk in chunks])


if __name__ == "__main__":
    main()
