"""`mandato-web erase_person ADDRESS --reason WHY`: erases an account and its person's name, where the law asks."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from mandato_web.accounts.models import User
from mandato_web.accounts.personal import delete_account
from mandato_web.history.services import REGISTER


class Command(BaseCommand):
    help = "End a person's roles, erase the account, and take the name out of the history, which still proves whole."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("address", help="the e-mail address of the account")
        parser.add_argument("--reason", required=True, help="kept in the history; name nobody in it")

    def handle(self, *arguments: Any, **options: Any) -> None:
        user = User.objects.filter(email=options["address"].strip().lower()).first()
        if user is None:
            raise CommandError("Nobody here has this address.")
        try:
            touched = delete_account(REGISTER, user, reason=options["reason"])
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from None
        self.stdout.write(f"The account is erased, and the name is gone from {touched} changes.")
