"""Sets up the room."""

from datetime import date, time

from django.apps import AppConfig


class ApiConfig(AppConfig):
    name = "mandato_web.api"

    def ready(self) -> None:
        from mandato_web.design.daily import DailyJob, register

        register(DailyJob("api.dump", _dump, at=time(2)))


def _dump(day: date) -> str:
    from mandato_web.api.dumping import make_dump

    dump = make_dump(day)
    return f"{dump.total} rows of {len(dump.rows)} tables"
