"""The command `mandato-web`: runs the register on one machine or many, and everything that Django's own can do."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

DEFAULT_ADDRESS = "127.0.0.1"
DEFAULT_PORT = 8000


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit 0: done. 1: could not be done, one line says why. 2: wrong usage."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mandato_web.settings.local")
    parser = _parser()
    if given and given[0] not in _OWN and not given[0].startswith("-"):
        return _run_django(given)
    options = parser.parse_args(given)
    if not hasattr(options, "act"):
        parser.print_help()
        return 2
    import django

    django.setup()
    return options.act(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="mandato-web",
        description="The register of Mandato: its portal, its desk and its worker.",
        epilog="Any other command is Django's: mandato-web shell, mandato-web migrate, mandato-web createsuperuser.",
    )
    commands = parser.add_subparsers(metavar="command")
    for name, explained, act in _COMMANDS:
        command = commands.add_parser(name, help=explained, description=explained)
        command.set_defaults(act=act)
        if name in ("run", "serve"):
            command.add_argument("--address", default=DEFAULT_ADDRESS, help="address to listen on (%(default)s)")
            command.add_argument("--port", type=int, default=DEFAULT_PORT, help="port to listen on (%(default)s)")
        _add_for_examples(command, name)
        if name == "serve":
            command.add_argument("--processes", type=int, default=1, help="web processes (%(default)s)")
            command.add_argument("--no-worker", action="store_true", help="leave background jobs to other machines")
        if name == "notices":
            command.add_argument("--send", action="store_true", help="make what is due today, and send what waits")
            command.add_argument("--list", action="store_true", help="list what waits and what was refused (usual)")
        if name == "backup":
            command.add_argument("--to", type=Path, metavar="FILE", help="the archive to write (one in var/backups)")
            command.add_argument("--keep", type=int, metavar="N", help="of those in var/backups, leave the newest N")
        if name == "restore":
            command.add_argument("archive", type=Path, help="an archive made by mandato-web backup")
            command.add_argument("--replace", action="store_true", help="where a register stands: keep it aside")
        if name == "move":
            command.add_argument("--to", required=True, metavar="DATABASE_URL", help="an empty database")
        if name == "take-in":
            command.add_argument("folder", type=Path, metavar="FOLDER", help="documents, at any depth")
            command.add_argument("--meeting", default="", metavar="SLUG", help="address of the meeting they belong to")
            command.add_argument("--wait", action="store_true", help="until the workers have read them all")
            command.add_argument("--publish", action="store_true", help="read here, and publish unconfirmed at once")
        if name == "hand-over":
            command.add_argument("--since", required=True, metavar="MEETING", help="address of the meeting, its slug")
            command.add_argument("--language", choices=("es", "pt", "en"), default="es", help="(%(default)s)")
            command.add_argument("--form", choices=("docx", "pdf"), default="docx", help="(%(default)s)")
            command.add_argument("--to", default="", metavar="FILE", help="file to write (one named by the meeting)")
        if name == "upgrade":
            command.add_argument("--back", action="store_true", help="return to what the last upgrade found")
    return parser


def _add_for_examples(command: argparse.ArgumentParser, name: str) -> None:
    if name == "run":
        command.add_argument("--empty", action="store_true", help="no examples: begin with an organisation of your own")
    if name == "load-examples":
        command.add_argument("folder", nargs="?", help="folder of examples (the ones that come with Mandato)")
    if name == "remove-examples":
        command.add_argument("--yes", action="store_true", help="do it; without, only say what would go")
        told = "what becomes of records of your own that rest on examples (%(default)s)"
        command.add_argument("--own", choices=("refuse", "keep", "remove"), default="refuse", help=told)


def _run(options: argparse.Namespace) -> int:
    from mandato_web.serving.first_run import run

    return run(options.address, options.port, empty=options.empty)


def _serve(options: argparse.Namespace) -> int:
    from mandato_web.serving.supervising import serve

    return serve(options.address, options.port, processes=options.processes, with_worker=not options.no_worker)


def _work(options: argparse.Namespace) -> int:
    from mandato_web.serving.working import work

    return work()


def _load_examples(options: argparse.Namespace) -> int:
    from mandato_web.serving.first_run import load_examples_aloud

    return load_examples_aloud(options.folder)


def _take_in(options: argparse.Namespace) -> int:
    from mandato_web.serving.taking_in import take_in_aloud

    return take_in_aloud(options.folder, options.meeting, wait=options.wait, publish=options.publish)


def _remove_examples(options: argparse.Namespace) -> int:
    from mandato_web.serving.first_run import remove_examples_aloud

    return remove_examples_aloud(options.own, sure=options.yes)


def _set_up(options: argparse.Namespace) -> int:
    from mandato_web.serving.first_run import print_set_up_link

    return print_set_up_link()


def _doctor(options: argparse.Namespace) -> int:
    from mandato_web.serving.doctor import examine

    return examine()


def _backup(options: argparse.Namespace) -> int:
    from mandato_web.serving.keeping import backup_aloud

    return backup_aloud(options.to, options.keep)


def _restore(options: argparse.Namespace) -> int:
    from mandato_web.serving.keeping import restore_aloud

    return restore_aloud(options.archive, replace=options.replace)


def _move(options: argparse.Namespace) -> int:
    from mandato_web.serving.keeping import move_aloud

    return move_aloud(options.to)


def _upgrade(options: argparse.Namespace) -> int:
    from mandato_web.serving.upgrading import go_back, upgrade

    return go_back() if options.back else upgrade()


def _verify(options: argparse.Namespace) -> int:
    from mandato_web.serving.doctor import verify

    return verify()


def _reindex(options: argparse.Namespace) -> int:
    from mandato_web.serving.reindexing import reindex

    return reindex()


def _notices(options: argparse.Namespace) -> int:
    from mandato_web.notices.commanding import list_letters, send_letters

    return send_letters() if options.send else list_letters()


def _hand_over(options: argparse.Namespace) -> int:
    from mandato_web.portal.handover_commanding import write_pack

    return write_pack(options.since, language=options.language, form=options.form, to=options.to)


_COMMANDS = [
    ("run", "load the examples once, serve, and print what to try; --empty begins without examples", _run),
    ("set-up", "print the link by which an empty register is set up", _set_up),
    ("serve", "serve the register with one supervised worker", _serve),
    ("worker", "do background jobs", _work),
    ("load-examples", "load a folder of examples; loading again changes nothing", _load_examples),
    ("take-in", "hand a folder of documents to the desk; the workers read them", _take_in),
    ("remove-examples", "say what the examples are, or with --yes take them all out", _remove_examples),
    ("reindex", "fill the search index anew from the records", _reindex),
    ("backup", "write the whole register, database and files, into one archive", _backup),
    ("restore", "bring back a register from an archive", _restore),
    ("move", "copy the register into another database, and prove that nothing is missing", _move),
    ("upgrade", "after installing a newer version: back up, migrate, check; --back returns", _upgrade),
    ("doctor", "look for what is wrong with this installation", _doctor),
    ("hand-over", "write what was promised since a meeting and where it stands, as Word or PDF", _hand_over),
    ("notices", "list the letters that wait, or send them and do the day's work now", _notices),
    ("verify", "prove that the history is whole", _verify),
]
_OWN = {name for name, _, _ in _COMMANDS}


def _run_django(arguments: list[str]) -> int:
    from django.core.management import execute_from_command_line

    execute_from_command_line(["mandato-web", *arguments])
    return 0


if __name__ == "__main__":
    sys.exit(main())
