"""`upgrade`: a backup, the migrations, the checks; and the way back."""

import json
import sys
import zipfile

from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

import mandato
from mandato_web.history.proof import prove
from mandato_web.serving.archives import MANIFEST
from mandato_web.serving.backing_up import Refused, aloud, back_up, folder, restore
from mandato_web.serving.laying import is_empty

_NAME = "before-upgrade"


def upgrade() -> int:
    """To be run with the newer version installed and the processes stopped."""
    steps = len(_waiting())
    # Of nothing no backup is made, so that nobody goes back to it by mistake.
    keeps = bool(steps) and not is_empty(connection)

    def act() -> str:
        if not steps:
            return f"Nothing to do: the register is as version {mandato.__version__} needs it."
        if keeps:
            print(f"backup: {back_up(name=_NAME)}", flush=True)
        call_command("migrate", verbosity=0, interactive=False)
        return f"{steps} migrations done."

    try:
        code = aloud(act)
        problems = _check() if steps and code == 0 else []
    except Exception as error:  # noqa: BLE001 - whatever a migration raised, the way back is the answer
        code, problems = 1, [f"{type(error).__name__}: {error}"]
    for problem in problems:
        print(f"WRONG {problem}", file=sys.stderr)
    if problems:
        if keeps:
            print("Return to where you were with: mandato-web upgrade --back", file=sys.stderr)
        return 1
    if code == 0 and steps:
        print("Checked: the history is whole. Start the register's processes again.")
    return code


def go_back() -> int:
    """Restores the newest backup that an upgrade made, as it was; the older version is then installed again."""

    def act() -> str:
        found = sorted(folder().glob(f"{_NAME}-*.zip"))
        if not found:
            raise Refused(f"no upgrade has left a backup in {folder()}")
        kept = restore(found[-1], replace=True, forward=False)
        with zipfile.ZipFile(found[-1]) as zipped:
            version = json.loads(zipped.read(MANIFEST))["version"]
        told = "".join(f"\nkept aside: {one}" for one in kept)
        return f"The register stands as {found[-1].name} has it.{told}\nNow install version {version} again and start."

    return aloud(act)


def _waiting() -> list[object]:
    executor = MigrationExecutor(connection)
    return list(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def _check() -> list[str]:
    waiting = [f"{len(_waiting())} migrations still wait"] if _waiting() else []
    return waiting + list(prove().problems)
