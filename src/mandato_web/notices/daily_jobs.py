"""What this room does every day."""


def register_jobs() -> None:
    pass
