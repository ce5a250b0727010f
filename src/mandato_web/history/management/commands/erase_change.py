"""`mandato-web erase_change KEY --reason WHY`: erases what one change of the history holds, where the law asks."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from mandato_web.history.models import Change
from mandato_web.history.services import REGISTER, erase


class Command(BaseCommand):
    help = "Erase what one change of the history holds; its digest stays, and the history still proves itself whole."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("key", type=int, help="the number of the change")
        parser.add_argument("--reason", required=True, help="kept in the history; name nobody in it")

    def handle(self, *arguments: Any, **options: Any) -> None:
        change = Change.objects.filter(pk=options["key"]).first()
        if change is None:
            raise CommandError(f"There is no change {options['key']}.")
        if change.erased_at:
            raise CommandError(f"Change {change.pk} was erased before.")
        try:
            erase(REGISTER, change, reason=options["reason"])
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from None
        self.stdout.write(f"Change {change.pk} is erased.")
