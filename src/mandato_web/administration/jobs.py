"""The examples are brought in by a worker: it takes longer than a request may."""

from datetime import timedelta
from typing import NamedTuple

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import override
from django_tasks import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult

from mandato_web.history.services import Author
from mandato_web.intake.examples import BadExample, load_examples

_PATIENCE = timedelta(seconds=30)
_GIVEN_UP = timedelta(minutes=15)


class Loading(NamedTuple):
    """Of the examples. `is_waiting`: no worker has taken it up for longer than one should need; `stopped`: by what was
    no fault of the examples, which the worker's log tells."""

    is_under_way: bool
    is_waiting: bool
    problem: str
    stopped: bool = False


NO_LOADING = Loading(False, False, "")


@task()
def bring_in_examples(user_id: int, language: str) -> str:
    """Answers what is wrong, in the language of who asked; empty where all is loaded."""
    user = get_user_model().objects.get(pk=user_id)
    try:
        with override(language):
            load_examples(settings.EXAMPLES, by=Author.from_user(user))
    except BadExample as error:
        return str(error)
    except ValidationError as error:
        return " ".join(error.messages)
    return ""


def read_loading() -> Loading:
    """How the last loading that was asked for stands."""
    last = DBTaskResult.objects.filter(task_path=bring_in_examples.module_path).order_by("-enqueued_at").first()
    if last is None:
        return NO_LOADING
    asked = last.enqueued_at
    now = timezone.now()
    if last.status == TaskResultStatus.READY:
        return Loading(True, now - asked > _PATIENCE, "")
    if last.status == TaskResultStatus.RUNNING:
        return Loading(now - asked < _GIVEN_UP, False, "", stopped=now - asked >= _GIVEN_UP)
    if last.status == TaskResultStatus.FAILED:
        return Loading(False, False, "", stopped=True)
    return Loading(False, False, last.return_value or "")
