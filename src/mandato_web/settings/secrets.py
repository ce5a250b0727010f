"""Secrets from the environment, or from the files that `NAME_FILE` points to; never from the code."""

from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from environ import Env

_SECRETS = ("SECRET_KEY", "DATABASE_URL", "EMAIL_URL", "CACHE_URL", "METRICS_TOKEN", "OIDC_CLIENT_SECRET")


def take_from_files(env: Env) -> None:
    """Where `SECRET_KEY_FILE` is set, `SECRET_KEY` is what stands in that file; so for each secret."""
    for name in _SECRETS:
        path = env.str(f"{name}_FILE", default="")
        if not path:
            continue
        if env.str(name, default=""):
            raise ImproperlyConfigured(f"{name} and {name}_FILE are both set: leave one.")
        try:
            env.ENVIRON[name] = Path(path).read_text().strip()
        except OSError as error:
            raise ImproperlyConfigured(f"{name}_FILE: {path} cannot be read: {error.strerror}.") from error
