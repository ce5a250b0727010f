"""What stands in an address and no database takes."""

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db

PAGES = (
    "/en/instruments/compare/?of=%00&with=%00",
    "/en/actors/%00/",
    "/en/instruments/%00/",
    "/en/search/?q=%00",
    "/en/ratifications/?of=%00",
)


@pytest.mark.parametrize("page", PAGES)
def test_nul_in_an_address_is_answered_as_if_it_were_not_there(client: Client, page: str) -> None:
    without = client.get(page.replace("%00", ""), follow=True)
    assert without.status_code in (200, 404)
    assert client.get(page, follow=True).status_code == without.status_code
