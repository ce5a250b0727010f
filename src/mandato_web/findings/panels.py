"""What this room shows on pages of texts and provisions."""


def register_panels() -> None:
    return
