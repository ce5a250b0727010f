import pytest

from tests.web.factories import Register, make_register


@pytest.fixture
def register(db: None) -> Register:
    return make_register()
