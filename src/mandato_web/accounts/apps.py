"""Sets up the room."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "mandato_web.accounts"

    def ready(self) -> None:
        from mandato_web.accounts.forgetting import register_jobs
        from mandato_web.accounts.rights import register_permissions

        register_permissions()
        register_jobs()
