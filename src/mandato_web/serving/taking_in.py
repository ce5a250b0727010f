"""What the command `take-in` says while a folder of documents is handed in and read."""

import sys
from pathlib import Path

from mandato_web.intake.folders import take_in_folder, wait_for
from mandato_web.meetings.models import Meeting


def take_in_aloud(folder: Path, meeting: str, *, wait: bool) -> int:
    """Exit 1 where the folder or the meeting is not there, or nothing could be taken."""
    if not folder.is_dir():
        return _refuse(f"{folder} is no folder.")
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
    told = -1
    for done, total in wait_for(packages) if wait else ():
        if done != told:
            print(f"{done} of {total} read", flush=True)
        told = done
    print("They wait for review at the desk." if wait else "The workers read them; the desk shows how far they are.")
    return 0


def _refuse(reason: str) -> int:
    print(reason, file=sys.stderr)
    return 1
