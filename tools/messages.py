"""The translated strings of the interface, without the gettext binaries.

`python -m tools.messages update` brings the .po files up to what the code asks for; `check` says what is missing,
untranslated or no longer asked for, and ends with 1 where there is anything; `compile` writes the .mo files.
"""

import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "mandato_web"
LOCALE = SOURCE / "locale"
LANGUAGES = ("es", "pt")
KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
# Lines of a .po header that would differ at every writing, or name nobody.
UNSTABLE = ('"POT', '"PO-', '"Generated-By', '"Last-Translator', '"Language-Team', '"Project-Id', '"Report')


class Fault(NamedTuple):
    """`kind` is missing, untranslated, doubtful, unused or placeholders."""

    language: str
    kind: str
    text: str


def extract_template(source: Path = SOURCE) -> Catalog:
    """Every string that code and templates ask for, with the files that ask."""
    template = Catalog(charset="utf-8")
    for path in sorted(source.rglob("*")):
        if path.suffix in (".py", ".html", ".txt") and "migrations" not in path.parts and "static" not in path.parts:
            for context, message in _extract_file(path):
                template.add(message, context=context, locations=[(path.relative_to(source).as_posix(), 1)])
    return template


def _extract_file(path: Path) -> Iterator[tuple[str | None, str | tuple[str, ...]]]:
    code = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        # Django writes a template as calls among crossed-out words; without indentation they read as Python.
        code = "\n".join(line.strip() for line in templatize(code).splitlines())
    for _, message, _, context in extract("python", io.BytesIO(code.encode()), keywords=KEYWORDS):
        yield context, message


def catalogue_path(language: str) -> Path:
    return LOCALE / language / "LC_MESSAGES" / "django.po"


def read_catalogue(language: str) -> Catalog:
    """Empty where there is no file yet."""
    path = catalogue_path(language)
    if not path.exists():
        return Catalog(locale=language)
    with path.open("rb") as file:
        return read_po(file, locale=language)


def update(language: str, template: Catalog) -> None:
    """Adds what is asked for, drops what is not, guesses nothing."""
    catalogue = read_catalogue(language)
    catalogue.update(template, no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    catalogue.fuzzy = False
    catalogue.header_comment = (
        "# The words of the interface. `python -m tools.messages update` keeps this file in step."
    )
    path = catalogue_path(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    buffer = io.BytesIO()
    write_po(buffer, catalogue, width=120, sort_by_file=True, include_lineno=False, omit_header=False)
    lines = buffer.getvalue().decode().splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.startswith(UNSTABLE)), encoding="utf-8")


def find_faults(language: str, template: Catalog) -> list[Fault]:
    catalogue = read_catalogue(language)
    asked = {_key(message): message for message in template if message.id}
    held = {_key(message): message for message in catalogue if message.id}
    faults = [Fault(language, "missing", str(key[1])) for key in asked.keys() - held.keys()]
    faults += [Fault(language, "unused", str(key[1])) for key in held.keys() - asked.keys()]
    for key in asked.keys() & held.keys():
        message = held[key]
        strings = message.string if isinstance(message.string, (tuple, list)) else (message.string,)
        if not all(strings):
            faults.append(Fault(language, "untranslated", str(key[1])))
        elif message.fuzzy:
            faults.append(Fault(language, "doubtful", str(key[1])))
        elif any(_placeholders(one) - _placeholders(key[1]) for one in strings):
            faults.append(Fault(language, "placeholders", str(key[1])))
    return sorted(faults)


def _key(message: "object") -> tuple[str | None, str | tuple[str, ...]]:
    identity = message.id  # type: ignore[attr-defined]
    return message.context, tuple(identity) if isinstance(identity, list) else identity  # type: ignore[attr-defined]


def _placeholders(text: str | tuple[str, ...]) -> set[str]:
    whole = " ".join(text) if isinstance(text, tuple) else text
    return set(re.findall(r"%\((\w+)\)", whole))


def main(arguments: list[str]) -> int:
    order = arguments[0] if arguments else ""
    if order == "compile":
        from mandato_web.design.catalogues import compile_stale

        compile_stale()
        return 0
    if order not in ("update", "check"):
        print(__doc__)
        return 2
    template = extract_template()
    if order == "update":
        for language in LANGUAGES:
            update(language, template)
        return 0
    faults = [fault for language in LANGUAGES for fault in find_faults(language, template)]
    for fault in faults:
        print(f"{fault.language}: {fault.kind}: {fault.text}")
    return 1 if faults else 0


if __name__ == "__main__":
    import django
    from django.conf import settings

    settings.configure(USE_I18N=True)
    django.setup()
    sys.exit(main(sys.argv[1:]))
