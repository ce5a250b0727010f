"""What the commands `backup`, `restore` and `move` say."""

from pathlib import Path

from mandato_web.serving.backing_up import Refused, aloud, back_up, folder, move, restore


def backup_aloud(to: Path | None, keep: int | None = None) -> int:
    def act() -> str:
        path = back_up(to)
        if keep:
            for old in sorted(folder().glob("mandato-*.zip"), reverse=True)[keep:]:
                old.unlink()
        return f"{path} ({path.stat().st_size / 1_000_000:.1f} MB)"

    return aloud(act)


def restore_aloud(path: Path, *, replace: bool, forward: bool = True) -> int:
    def act() -> str:
        kept = restore(path, replace=replace, forward=forward)
        told = "".join(f"\nkept aside: {one}" for one in kept)
        return f"Restored from {path}; every table and file is as it was.{told}\nStart the register's processes again."

    return aloud(act)


def move_aloud(target: str) -> int:
    def act() -> str:
        try:
            rows = move(target)
        except ValueError as error:
            raise Refused(str(error)) from error
        return (
            f"{rows} rows stand in the other database, each table compared. Set DATABASE_URL to it and start again; "
            "files stay where they are."
        )

    return aloud(act)
