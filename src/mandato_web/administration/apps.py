"""Sets up the room."""

from django.apps import AppConfig


class AdministrationConfig(AppConfig):
    name = "mandato_web.administration"
