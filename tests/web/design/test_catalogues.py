import gettext
import os
from pathlib import Path

from mandato_web.design.catalogues import compile_stale, stale_catalogues

PO = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "Harbour"\nmsgstr "Puerto"\n'


def write(folder: Path) -> Path:
    source = folder / "locale" / "es" / "LC_MESSAGES" / "django.po"
    source.parent.mkdir(parents=True)
    source.write_text(PO, encoding="utf-8")
    return source


def test_a_catalogue_is_compiled_when_it_changed_and_only_then(tmp_path: Path) -> None:
    source = write(tmp_path)
    assert stale_catalogues(tmp_path) == [source]
    compile_stale(tmp_path)
    with source.with_suffix(".mo").open("rb") as file:
        assert gettext.GNUTranslations(file).gettext("Harbour") == "Puerto"
    assert stale_catalogues(tmp_path) == []
    later = source.with_suffix(".mo").stat().st_mtime + 5
    os.utime(source, (later, later))
    assert stale_catalogues(tmp_path) == [source]


def test_nothing_else_is_left_in_the_folder(tmp_path: Path) -> None:
    source = write(tmp_path)
    compile_stale(tmp_path)
    assert {path.name for path in source.parent.iterdir()} == {"django.po", "django.mo"}
