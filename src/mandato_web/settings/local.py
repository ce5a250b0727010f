"""One machine, one person: SQLite under var/, loopback only, a secret key made on the first start."""

import os
import secrets
from pathlib import Path

from mandato_web.settings.base import *  # noqa: F403
from mandato_web.settings.base import ALLOWED_HOSTS, UPLOAD_LIMIT, VAR, env


def _kept_secret(path: Path) -> str:
    """The key in `path`, made there when it is missing; readable by its owner alone."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(secrets.token_urlsafe(50))
    return path.read_text().strip()


SECRET_KEY = env.str("SECRET_KEY", default="") or _kept_secret(VAR / "secret_key")
DEBUG = env.bool("DEBUG", default=False)
ALLOWED_HOSTS = [*ALLOWED_HOSTS, "127.0.0.1", "localhost", "[::1]"]
# Nobody else shares the line: a folder may be as large as an archive of one.
REQUEST_LIMIT = env.int("MANDATO_REQUEST_LIMIT", default=UPLOAD_LIMIT * 6)
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
