"""What the command `take-in` says while a folder of documents is handed in and read."""

import sys
import time
from pathlib import Path

from mandato import MandatoError
from mandato_web.intake.corpora import publish_corpus
from mandato_web.intake.folders import take_in_folder, wait_for
from mandato_web.meetings.models import Meeting

_EVERY = 5.0  # seconds between two lines of progress


def take_in_aloud(folder: Path, meeting: str, *, wait: bool = False, publish: bool = False) -> int:
    """Exit 1 where the folder or the meeting is not there, or nothing could be taken."""
    if not folder.is_dir():
        return _refuse(f"{folder} is no folder.")
    if publish:
        return _publish(folder)
    found = Meeting.objects.filter(slug=meeting).first() if meeting else None
    if meeting and found is None:
        return _refuse(f"There is no meeting at the address {meeting}. Its page names it: /meetings/ADDRESS/")
    files, packages = 0, []
    for taken in take_in_folder(folder, meeting=found):
        files += taken.files
        for problem in taken.problems:
            print(f"  not taken: {problem}", file=sys.stderr)
        if taken.package:
            packages.append(taken.package)
            print(f"{taken.package.name}: handed in, {files} files so far", flush=True)
    if not packages:
        return _refuse(f"There is no document in {folder} that could be taken.")
    done = told = total = 0
    for done, total in wait_for(packages) if wait else ():
        if done != told:
            print(f"{done} of {total} read", flush=True)
        told = done
    if done < total:
        return _refuse(
            f"Nothing was read for a quarter of an hour; {total - done} files wait. See whether a worker runs: "
            "mandato-web doctor"
        )
    print("They wait for review at the desk." if wait else "The workers read them; the desk shows how far they are.")
    return 0


def _publish(folder: Path) -> int:
    files = texts = before = 0
    began = told = time.monotonic()
    try:
        for files, done in enumerate(publish_corpus(folder), start=1):
            texts += len(done.instruments)
            before += not done.instruments and not done.problem
            if done.problem:
                print(f"  not published: {done.path}: {done.problem}", file=sys.stderr)
            if time.monotonic() - told > _EVERY:
                told = time.monotonic()
                print(f"{files} files, {texts} texts, {files / (told - began):.1f} files a second", flush=True)
    except MandatoError as error:
        return _refuse(str(error))
    print(f"{files} files: {texts} texts published, unconfirmed; {before} files were published before.")
    return 0 if texts or before else 1


def _refuse(reason: str) -> int:
    print(reason, file=sys.stderr)
    return 1
