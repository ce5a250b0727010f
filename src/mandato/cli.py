"""The command `mandato`."""


def main() -> int:
    return 0
