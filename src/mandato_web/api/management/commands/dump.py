"""`mandato-web dump`."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from mandato_web.api.dumping import make_dump


class Command(BaseCommand):
    help = "Makes today's dump of the public register now, and says what it holds."

    def handle(self, *args: Any, **options: Any) -> None:
        made = make_dump(timezone.localdate())
        self.stdout.write(f"{made.total} rows of {len(made.rows)} tables")
        for file in made.files:
            self.stdout.write(f"  {file.name:20} {file.size:>12,} bytes  {file.sha256}")
