"""Sets up the room."""

from django.apps import AppConfig


class ConsultationsConfig(AppConfig):
    name = "mandato_web.consultations"
