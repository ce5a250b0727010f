"""Sets up the room."""

from datetime import date

from django.apps import AppConfig
from django.db import connections
from django.db.backends.signals import connection_created
from django.db.models.signals import pre_migrate

from mandato_web.design.daily import DailyJob, register


class HistoryConfig(AppConfig):
    name = "mandato_web.history"

    def ready(self) -> None:
        from mandato_web.history.freshness import forget_tables, watch_writes
        from mandato_web.history.panels import register_panels

        register_panels()
        # Signals of the database's own machinery: no write can go past them.
        connection_created.connect(watch_writes, dispatch_uid="history.freshness")
        pre_migrate.connect(forget_tables, dispatch_uid="history.freshness")
        for held in connections.all(initialized_only=True):
            watch_writes(None, held)
        register(DailyJob("history.gather-stamps", _gather))


def _gather(day: date) -> str:
    from mandato_web.history.freshness import gather_stamps

    return f"{gather_stamps()} stamps"
