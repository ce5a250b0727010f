"""What this room shows on the pages of others."""


def register_panels() -> None:
    pass
