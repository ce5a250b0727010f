"""The loading of the examples as its page tells it, while a worker has it."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from mandato_web.administration.jobs import bring_in_examples

pytestmark = pytest.mark.django_db
PAGE = "/en/desk/examples/"


def _last(status: str, **facts: Any) -> None:
    DBTaskResult.objects.all().delete()
    made = DBTaskResult.objects.create(
        task_path=bring_in_examples.module_path, args_kwargs={"args": [1, "en"], "kwargs": {}}, status=status,
        backend_name="default", queue_name="default", exception_class_path=facts.pop("error", ""),
    )  # fmt: skip
    DBTaskResult.objects.filter(pk=made.pk).update(**facts)


@pytest.mark.parametrize(
    ("status", "facts", "said", "is_under_way"),
    [
        ("READY", {}, "are being loaded", True),
        ("READY", {"enqueued_at": timezone.now() - timedelta(minutes=2)}, "No worker has taken it up", True),
        ("RUNNING", {}, "are being loaded", True),
        ("RUNNING", {"enqueued_at": timezone.now() - timedelta(hours=1)}, "stopped before its end", False),
        ("FAILED", {"error": "builtins.MemoryError"}, "stopped before its end", False),
        ("SUCCESSFUL", {"return_value": "actors.toml has no key"}, "actors.toml has no key", False),
        ("SUCCESSFUL", {"return_value": ""}, "Load the examples", False),
    ],
)
def test_the_page_tells_how_the_loading_stands(
    client: Any, person: Any, status: str, facts: dict[str, Any], said: str, is_under_way: bool
) -> None:
    _last(status, **facts)
    client.force_login(person("administrator"))
    answer = client.get(PAGE)
    assert said in answer.content.decode()
    assert answer.has_header("Refresh") == is_under_way
    assert ("Load the examples" in answer.content.decode()) != is_under_way


def test_nobody_asks_twice_for_what_is_under_way(client: Any, person: Any) -> None:
    _last("RUNNING")
    client.force_login(person("administrator"))
    client.post(PAGE, {"sure": "on"})
    assert DBTaskResult.objects.count() == 1


def test_a_refused_loading_says_why(client: Any, person: Any, tmp_path: Any, settings: Any) -> None:
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts" / "actors.toml").write_text("[[actor]\n")
    settings.EXAMPLES = tmp_path
    client.force_login(person("administrator"))
    refused = client.post(PAGE, {"sure": "on"})
    assert refused.status_code == 422 and "actors.toml" in refused.content.decode()
