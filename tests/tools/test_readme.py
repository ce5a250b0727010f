from tools.readme import PAGE, refreshed


def test_what_the_readme_shows_is_what_its_commands_print() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert refreshed(text) == text, "run `python -m tools.readme`"
