"""As in the tests, but that audits are asked for by the measurement, and not by each text."""

from mandato_web.settings.testing import *  # noqa: F403

TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
