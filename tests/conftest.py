"""The order of all tests."""

import pytest

# Few and long: begun first, so that where several processes share the tests none is left with these at the end.
_LONG = (
    "tests/web/test_rights.py",
    "tests/e2e/",
    "tests/tools/",
    "tests/web/serving/",
    "tests/engine/test_mutations.py",
    "tests/engine/commands/",
    "tests/web/intake/",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: next((place for place, path in enumerate(_LONG) if item.nodeid.startswith(path)), 99))
