"""Sets up the room."""

from django.apps import AppConfig


class OrganisationConfig(AppConfig):
    name = "mandato_web.organisation"
