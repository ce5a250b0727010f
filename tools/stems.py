"""Writes the stems of frequent words into the engine: `python -m tools.stems FOLDER...`, of documents.

The words of the glossary are among them whether the documents hold them or not: each audit asks for those.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from textwrap import wrap

from mandato.auditing.lemmas import glossary_forms, newly_stemmed, printed_words
from mandato.corpus import find_documents, read_file
from mandato.languages import CODES
from mandato.languages.detect import stop_words

_LANGUAGES = Path(__file__).parents[1] / "src" / "mandato" / "languages"
_NAMES = {"en": "English", "es": "Spanish", "fr": "French", "pt": "Portuguese"}
_MOST, _RAREST, _SHORTEST = 3500, 2, 3


def main(folders: Sequence[str]) -> int:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for path in find_documents([Path(folder) for folder in folders]):
        result = read_file(path).result
        for instrument in result.instruments if result else ():
            text = result.source.text[instrument.span.start : instrument.span.end]
            counts[instrument.language].update(printed_words(text))
    for code in CODES:
        _write(code, counts[code])
    return 0


def _write(code: str, counts: Counter[str]) -> None:
    frequent = [word for word, count in counts.most_common(_MOST) if count >= _RAREST]
    asked = {part for form in glossary_forms(code) for part in form.split("-")}
    kept = {*frequent} - stop_words(code) | asked
    by_stem: dict[str, list[str]] = defaultdict(list)
    for word in sorted(word for word in kept if word.isalpha() and len(word) >= _SHORTEST):
        by_stem[newly_stemmed(word, code)].append(word)
    lines = wrap(", ".join(f"{stem} {' '.join(by_stem[stem])}" for stem in sorted(by_stem)), 117)
    body = "\n".join(lines)
    head = f'"""Stems of frequent words of {_NAMES[code]}, written by `python -m tools.stems`."""'
    text = f'{head}\n\nWORDS = """\n{body}\n"""\n'
    (_LANGUAGES / code / "stems.py").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
