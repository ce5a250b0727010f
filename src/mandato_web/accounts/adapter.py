"""What we ask of allauth beyond its own ways."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class ClosedSignUp(DefaultAccountAdapter):
    """Nobody opens an account unasked: people are invited."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False
