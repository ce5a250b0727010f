"""Sets up the room."""

from django.apps import AppConfig


class ThemesConfig(AppConfig):
    name = "mandato_web.themes"
