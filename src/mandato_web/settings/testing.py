"""Tests: SQLite in memory unless DATABASE_URL names a PostgreSQL; tasks run at once; fast password hashing."""

import tempfile
from pathlib import Path

from mandato_web.settings.base import *  # noqa: F403
from mandato_web.settings.base import CACHES, DATABASES, env

SECRET_KEY = "only-for-tests"  # noqa: S105
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
VAR = Path(tempfile.gettempdir()) / "mandato-tests"
MEDIA_ROOT = VAR / "files"
STATIC_ROOT = VAR / "static"
STATIC_ROOT.mkdir(parents=True, exist_ok=True)
if not env.str("DATABASE_URL", default=""):
    DATABASES["default"]["NAME"] = ":memory:"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
# Hashed names would be missing under pytest's live server.
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
# A register that is set up, unless a test says otherwise: read again only after a change.
ORGANISATION_KEPT = float("inf")
ORGANISATION_ASSUMED = True

# No test waits for, or is counted together with, another.
CACHES["default"] = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "tests"}
