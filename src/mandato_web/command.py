"""The command `mandato-web`."""


def main() -> int:
    return 0
