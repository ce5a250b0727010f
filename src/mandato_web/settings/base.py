"""What every way of running shares. Whatever differs by machine comes from the environment."""

from pathlib import Path
from typing import Any

import environ
from csp.constants import NONE, SELF

from mandato_web.settings.secrets import take_from_files

PACKAGE = Path(__file__).resolve().parents[1]
# In a working copy data stands beside the code; an installed package keeps it where it is started.
ROOT = PACKAGE.parents[1] if (PACKAGE.parents[1] / "pyproject.toml").exists() else Path.cwd()
env = environ.Env()
take_from_files(env)

VAR = Path(env.str("MANDATO_VAR", default=str(ROOT / "var")))
EXAMPLES = Path(env.str("MANDATO_EXAMPLES", default=str(ROOT / "examples")))

DEBUG = False
ALLOWED_HOSTS: list[str] = env.list("ALLOWED_HOSTS", default=[])
CSRF_TRUSTED_ORIGINS: list[str] = env.list("CSRF_TRUSTED_ORIGINS", default=[])
ROOT_URLCONF = "mandato_web.urls"
WSGI_APPLICATION = "mandato_web.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
APPEND_SLASH = True

ROOMS = [
    "mandato_web.design",
    "mandato_web.history",
    "mandato_web.files",
    "mandato_web.organisation",
    "mandato_web.search",
    "mandato_web.themes",
    "mandato_web.actors",
    "mandato_web.accounts",
    "mandato_web.meetings",
    "mandato_web.instruments",
    "mandato_web.commitments",
    "mandato_web.programmes",
    "mandato_web.knowledge",
    "mandato_web.agreements",
    "mandato_web.consultations",
    "mandato_web.ratifications",
    "mandato_web.reporting",
    "mandato_web.findings",
    "mandato_web.intake",
    "mandato_web.notices",
    "mandato_web.administration",
    "mandato_web.portal",
    "mandato_web.api",
    "mandato_web.serving",
]
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    *ROOMS,
    "django_htmx",
    "rules",
    "csp",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django_tasks_db",
]

MIDDLEWARE = [
    "mandato_web.serving.watching.Watch",
    "mandato_web.serving.limiting.Limit",
    "mandato_web.serving.addresses.LeaveOutNul",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "mandato_web.serving.visitors.KeepForVisitors",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "mandato_web.organisation.languages.OfferedLanguages",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "mandato_web.accounts.sessions.SessionKeeper",
    "mandato_web.administration.gate.FirstRun",
    "django_htmx.middleware.HtmxMiddleware",
    "mandato_web.api.mounting.JsonUnderApi",
]

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "mandato_web.organisation.context.organisation",
            ],
        },
    },
]

SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": (
        "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;PRAGMA foreign_keys=ON;"
        "PRAGMA mmap_size=134217728;PRAGMA cache_size=-20000;PRAGMA temp_store=MEMORY;"
    ),
}
DATABASES: dict[str, dict[str, Any]] = {
    "default": env.db_url("DATABASE_URL", default=f"sqlite:///{VAR / 'mandato.sqlite3'}"),
}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = SQLITE_OPTIONS
else:
    DATABASES["default"].setdefault("CONN_MAX_AGE", 60)
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default"]}}

# Bytes of uploaded documents, by their SHA-256.
MEDIA_ROOT = VAR / "files"
UPLOAD_LIMIT = env.int("MANDATO_UPLOAD_LIMIT", default=50 * 1024 * 1024)
REQUEST_LIMIT = env.int("MANDATO_REQUEST_LIMIT", default=UPLOAD_LIMIT * 6 // 5)
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
# A Dask cluster that reads whole packages, by its scheduler's address (tcp://...); without it the worker does.
SCHEDULER = env.str("MANDATO_SCHEDULER", default="")
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000
# A folder dropped on the desk.
DATA_UPLOAD_MAX_NUMBER_FILES = 200

# Attempts to sign in are counted here, so all processes share it: a table of the database unless another is named.
# What one process may make again for itself (documents, pictures, figures; pages for visitors) is kept in its memory.
CACHES = {
    "default": env.cache_url("CACHE_URL", default="dbcache://mandato_cache"),
    "memory": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "mandato"},
    "pages": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "pages",
        "OPTIONS": {"MAX_ENTRIES": 1000},
    },
}

LANGUAGE_CODE = "en"
LANGUAGES = [("es", "Español"), ("pt", "Português"), ("en", "English")]
LOCALE_PATHS = [PACKAGE / "locale"]
USE_I18N = True
TIME_ZONE = env.str("TIME_ZONE", default="UTC")
USE_TZ = True
LANGUAGE_COOKIE_SAMESITE = "Lax"

STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = [
    "rules.permissions.ObjectPermissionBackend",
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "accounts:work"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_ADAPTER = "mandato_web.accounts.adapter.ClosedSignUp"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Mandato"

# Sign-in by OpenID Connect, beside accounts of our own: with an issuer and a client there is a button.
OIDC_NAME = env.str("OIDC_NAME", default="")
OIDC_ISSUER = env.str("OIDC_ISSUER", default="").strip()
OIDC_CLIENT_ID = env.str("OIDC_CLIENT_ID", default="")
OIDC_CLIENT_SECRET = env.str("OIDC_CLIENT_SECRET", default="")
# Whoever has a verified address there gets a plain account, without rights; others must be invited.
OIDC_DOMAINS: list[str] = env.list("OIDC_DOMAINS", default=[])
# After so many hours the provider is asked again: whom it no longer knows is out by then.
OIDC_SESSION_HOURS = env.int("OIDC_SESSION_HOURS", default=12)

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    },
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SESSION_ENGINE = "mandato_web.accounts.sessions"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"

EMAIL_CONFIG = env.email_url("EMAIL_URL", default="dummymail://")
vars().update(EMAIL_CONFIG)
# Seconds for each answer of the server; a letter's claim lasts longer than all of them together.
EMAIL_TIMEOUT = env.int("EMAIL_TIMEOUT", default=30)
# Where letters and feeds say that the register is; UIDs of calendars and ids of feeds are made from its host.
SITE_ADDRESS = env.str("MANDATO_SITE", default="http://127.0.0.1:8000").rstrip("/")
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="mandato@localhost")

# For so many seconds within one request or one job the organisation's name, words and logo are as they were read.
ORGANISATION_KEPT = 10
# Tests: without a record the register counts as set up.
ORGANISATION_ASSUMED = False

# Who may read /metrics from another machine: whoever sends `Authorization: Bearer` and this.
METRICS_TOKEN = env.str("METRICS_TOKEN", default="")

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "text": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"},
        "json": {"()": "mandato_web.serving.logs.JsonLines"},
    },
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": env.str("LOG_FORMAT", default="text")},
    },
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", default="WARNING")},
}
