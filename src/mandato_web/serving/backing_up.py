"""`backup`, `restore` and `move`: the whole register in one file, from any supported database into any other."""

import shutil
import sys
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.db.migrations.recorder import MigrationRecorder

import mandato
from mandato_web.serving import archives, tables
from mandato_web.serving.archives import BadArchive
from mandato_web.serving.laying import is_empty, known_migrations, lay
from mandato_web.serving.places import Place, described, place_of, pointed_at

# Filled by Django on its own: they do not make a register.
_NOT_YET_A_REGISTER = {"auth_permission", "django_content_type", "serving_beat"}


class Refused(Exception):
    """It was not done, and nothing was changed."""


def folder() -> Path:
    made: Path = settings.VAR / "backups"
    made.mkdir(mode=0o700, parents=True, exist_ok=True)
    return made


def back_up(to: Path | None = None, *, name: str = "mandato") -> Path:
    """Everything as of one moment, while others go on working."""
    path = to or folder() / f"{name}-{datetime.now(UTC):%Y%m%dT%H%M%S}.zip"
    path.parent.mkdir(parents=True, exist_ok=True)
    manifest: dict[str, Any] = {
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "version": mandato.__version__,
        "database": connection.vendor,
    }
    with archives.writing(path, manifest) as archive:
        with tables.standing_still():
            manifest["migrations"] = sorted(map(list, MigrationRecorder(connection).applied_migrations()))
            told = manifest["tables"] = {}
            for table, model in tables.applied_models().items():
                one = tables.Told()
                lines = (line.encode() for line in tables.lines_of(model, one))
                archive.add(f"tables/{table}.jsonl", lines, packed=True)
                told[table] = {"rows": one.rows, "content": one.content, "last": one.last}
        for file in _stored_files():
            with file.open("rb") as opened:
                name_inside = f"files/{file.relative_to(settings.MEDIA_ROOT).as_posix()}"
                archive.add(name_inside, archives.pieces(opened), packed=False)
    return path


def restore(path: Path, *, replace: bool = False, forward: bool = True) -> list[Path | str]:
    """Whole or not at all; answers where the register that stood here is kept."""
    with archives.reading(path) as (zipped, manifest):
        _refuse_unknown(manifest)
        nothing = _holds_nothing()
        if not replace and not nothing:
            raise Refused("there is a register here already; say --replace, and it is kept aside")
        place = place_of(settings.DATABASES["default"])
        beside = place.beside()
        files = settings.MEDIA_ROOT.with_name(settings.MEDIA_ROOT.name + ".restoring")
        try:
            with pointed_at(beside):
                _build(zipped, manifest, forward=forward)
            _unpack(zipped, manifest, files)
        except BaseException:
            place.discard()
            shutil.rmtree(files, ignore_errors=True)
            raise
    return _take_place(place, files, keep=not nothing)


def move(target: str) -> int:
    """Copies this register into the empty database at `target`; answers how many rows stand there."""
    place = described(target)
    aside = folder() / f"move-{datetime.now(UTC):%Y%m%dT%H%M%S}.zip"
    back_up(aside)
    try:
        with archives.reading(aside) as (zipped, manifest), pointed_at(place):
            if not is_empty(connection):
                raise Refused("the database to move into is not empty")
            try:
                _build(zipped, manifest, forward=True)
            except BaseException:
                connection.close()
                raise
    finally:
        aside.unlink(missing_ok=True)
    return sum(one["rows"] for one in manifest["tables"].values())


def _build(zipped: zipfile.ZipFile, manifest: dict[str, Any], *, forward: bool) -> None:
    """In the database pointed at: the schema of the backup, its records, the proof, then the steps since."""
    apps = lay(connection, [tuple(one) for one in manifest["migrations"]])
    models = tables.tables_of(apps)
    if models.keys() != manifest["tables"].keys():
        raise BadArchive(f"its tables are not those of its migrations: {sorted(models.keys() ^ manifest['tables'])}")
    told = manifest["tables"]
    lines = {table: archives.lines(zipped, f"tables/{table}.jsonl") for table in models}
    tables.fill(models, lines, {table: one["last"] for table, one in told.items()})
    differing = list(tables.compare(models, told))
    if differing:
        raise BadArchive("not everything arrived: " + "; ".join(differing))
    if forward:
        call_command("migrate", verbosity=0, interactive=False)


def _refuse_unknown(manifest: dict[str, Any]) -> None:
    unknown = [f"{app}.{name}" for app, name in manifest["migrations"] if (app, name) not in known_migrations()]
    if unknown:
        raise Refused(
            f"this backup was made by version {manifest['version']}, which knows more than {mandato.__version__} does "
            f"({unknown[0]}); install that version first"
        )


def _holds_nothing() -> bool:
    if is_empty(connection):
        return True
    standing = tables.applied_models()
    return not any(
        model._base_manager.exists() for table, model in standing.items() if table not in _NOT_YET_A_REGISTER
    )


def _stored_files() -> list[Path]:
    root: Path = settings.MEDIA_ROOT
    return sorted(file for file in root.rglob("*") if file.is_file() and not file.name.startswith("."))


def _unpack(zipped: zipfile.ZipFile, manifest: dict[str, Any], root: Path) -> None:
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    for name in manifest["members"]:
        if not name.startswith("files/"):
            continue
        target = root / name.removeprefix("files/")
        if not target.resolve().is_relative_to(root.resolve()):
            raise BadArchive(f"{name} leads out of the folder of files")
        target.parent.mkdir(parents=True, exist_ok=True)
        with zipped.open(name) as member, target.open("wb") as file:
            shutil.copyfileobj(member, file)


def _take_place(place: Place, files: Path, *, keep: bool) -> list[Path | str]:
    """The database first: if its turn fails, the files have not moved."""
    mark = f"{datetime.now(UTC):%Y%m%dT%H%M%S}"
    kept = place.swap(mark, keep=keep)
    root: Path = settings.MEDIA_ROOT
    if root.exists():
        aside = root.with_name(f"{root.name}.before-{mark}")
        root.rename(aside)
        kept.append(aside)
    files.rename(root)
    return kept


def aloud(act: Callable[[], str]) -> int:
    """Does it and says what came of it. Exit 1 where it could not be done, with the reason."""
    try:
        print(act())
    except (Refused, BadArchive) as error:
        print(f"Nothing was changed: {error}.", file=sys.stderr)
    except FileNotFoundError as error:
        print(f"Nothing was changed: there is no {error.filename}.", file=sys.stderr)
    except OSError as error:
        print(f"Nothing was changed: {error.strerror or error} ({error.filename or 'disk'}).", file=sys.stderr)
    except DatabaseError as error:
        print(f"Nothing was changed: the database answers: {error}", file=sys.stderr)
    else:
        return 0
    return 1
