"""The translated strings of the interface, without the gettext binaries.

Each room keeps its own catalogues in its `locale/`; what stands outside the rooms (settings, serving, values) is
kept in the package's. `python -m tools.messages update [ROOM...]` brings the .po files up to what the code asks
for; `check [ROOM...]` says what is missing, untranslated, no longer asked for, or translated in two ways, and ends
with 1 where there is anything; `compile` writes the .mo files.
"""

import copy
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
# Rooms that are no Django apps: their strings are kept in the package's own catalogue.
SHARED = ("settings", "serving", "values")
LANGUAGES = ("es", "pt")
KEYWORDS = {
    "_": None,
    "_now": None,
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
    """`kind` is missing, untranslated, doubtful, unused, placeholders or contradiction."""

    language: str
    kind: str
    text: str


def extract_template(room: Path) -> Catalog:
    """Every string that the code and templates of `room` ask for, with the files that ask."""
    template = Catalog(charset="utf-8")
    for path in list_files(room):
        inside = path.relative_to(room)
        if path.suffix in (".py", ".html", ".txt") and not {"migrations", "static"} & set(inside.parts):
            for context, message in _extract_file(path):
                template.add(message, context=context, locations=[(inside.as_posix(), 1)])
    return template


def _extract_file(path: Path) -> Iterator[tuple[str | None, str | tuple[str, ...]]]:
    code = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        # Django writes a template as calls among crossed-out words; without indentation they read as Python.
        code = "\n".join(line.strip() for line in templatize(code).splitlines())
    for _, message, _, context in extract("python", io.BytesIO(code.encode()), keywords=KEYWORDS):
        yield context, message


def list_rooms(source: Path = SOURCE) -> list[Path]:
    """The folders that keep catalogues, the package itself first."""
    rooms = (path.parent for path in source.glob("*/__init__.py"))
    return [source, *sorted(room for room in rooms if room.name not in SHARED)]


def list_files(room: Path) -> list[Path]:
    """The files whose strings the catalogue of `room` holds."""
    if room != SOURCE:
        return sorted(room.rglob("*"))
    return sorted([*room.glob("*.py"), *(path for name in SHARED for path in (room / name).rglob("*"))])


def catalogue_path(room: Path, language: str) -> Path:
    return room / "locale" / language / "LC_MESSAGES" / "django.po"


def read_catalogue(room: Path, language: str) -> Catalog:
    """Empty where there is no file yet."""
    path = catalogue_path(room, language)
    if not path.exists():
        return Catalog(locale=language)
    with path.open("rb") as file:
        return read_po(file, locale=language)


def update(room: Path, language: str, template: Catalog) -> None:
    """Adds what is asked for, drops what is not, guesses nothing; what another room translates is taken from there."""
    path = catalogue_path(room, language)
    if not len(template) and not path.exists():
        return
    catalogue = read_catalogue(room, language)
    # A copy: what is borrowed for one language must not stand in the template of the next.
    catalogue.update(copy.deepcopy(template), no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    _borrow(room, language, catalogue)
    catalogue.fuzzy = False
    catalogue.header_comment = (
        "# The words of the interface. `python -m tools.messages update` keeps this file in step."
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    buffer = io.BytesIO()
    write_po(buffer, catalogue, width=120, sort_by_file=True, include_lineno=False, omit_header=False)
    lines = buffer.getvalue().decode().splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.startswith(UNSTABLE)), encoding="utf-8")


def _borrow(room: Path, language: str, catalogue: Catalog) -> None:
    empty = [message for message in catalogue if (message.id and not message.string) or message.string == ("", "")]
    held: dict[object, object] = {}
    for other in list_rooms() if empty else []:
        if other != room:
            held |= {_key(message): message.string for message in read_catalogue(other, language) if message.id}
    for message in empty:
        message.string = held.get(_key(message)) or message.string  # type: ignore[assignment]


def find_faults(room: Path, language: str, template: Catalog) -> list[Fault]:
    catalogue = read_catalogue(room, language)
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


def find_contradictions(language: str, rooms: list[Path]) -> list[Fault]:
    """The strings that two rooms translate in two ways: Django would show one of them in both."""
    found: dict[object, object] = {}
    faults = []
    for room in rooms:
        for message in read_catalogue(room, language):
            if message.id and message.string and found.setdefault(_key(message), message.string) != message.string:
                faults.append(Fault(language, "contradiction", f"{message.id} ({room.name})"))
    return faults


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
    named = [SOURCE if name == SOURCE.name else SOURCE / name for name in arguments[1:]]
    if unknown := [room.name for room in named if room not in list_rooms()]:
        print(f"no such room: {', '.join(unknown)}")
        return 2
    templates = {room: extract_template(room) for room in named or list_rooms()}
    if order == "update":
        for room, template in templates.items():
            for language in LANGUAGES:
                update(room, language, template)
        return 0
    faults = [
        (room.name, fault)
        for room, template in templates.items()
        for language in LANGUAGES
        for fault in find_faults(room, language, template)
    ]
    faults += [("", fault) for language in LANGUAGES for fault in find_contradictions(language, list_rooms())]
    for name, fault in faults:
        print(f"{name} {fault.language}: {fault.kind}: {fault.text}".lstrip())
    return 1 if faults else 0


if __name__ == "__main__":
    import django
    from django.conf import settings

    settings.configure(USE_I18N=True)
    django.setup()
    sys.exit(main(sys.argv[1:]))
