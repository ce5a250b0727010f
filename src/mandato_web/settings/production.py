"""Behind a proxy that speaks HTTPS, with PostgreSQL by DATABASE_URL. What is unsafe refuses to start.

SECRET_KEY, ALLOWED_HOSTS and MANDATO_SITE must be set; each secret may come from a file instead (SECRET_KEY_FILE).
"""

from mandato_web.settings.base import *  # noqa: F403
from mandato_web.settings.base import OIDC_CLIENT_ID, OIDC_ISSUER, SITE_ADDRESS, env
from mandato_web.settings.safety import refuse_unsafe

SECRET_KEY = env.str("SECRET_KEY", default="")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[])
BEHIND_PROXY = env.bool("BEHIND_PROXY", default=True)
refuse_unsafe(
    {
        "SECRET_KEY": SECRET_KEY,
        "ALLOWED_HOSTS": ALLOWED_HOSTS,
        "SITE_ADDRESS": SITE_ADDRESS,
        "OIDC_ISSUER": OIDC_ISSUER,
        "OIDC_CLIENT_ID": OIDC_CLIENT_ID,
    },
    debug=env.bool("DEBUG", default=False),
    behind_proxy=BEHIND_PROXY,
)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
# How many proxies stand in front: a visitor's address is what the outermost of them saw.
ALLAUTH_TRUSTED_PROXY_COUNT = env.int("TRUSTED_PROXIES", default=1)
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=31_536_000)
SECURE_HSTS_INCLUDE_SUBDOMAINS = env.bool("SECURE_HSTS_INCLUDE_SUBDOMAINS", default=True)
SECURE_HSTS_PRELOAD = env.bool("SECURE_HSTS_PRELOAD", default=False)
# To be on the browsers' list is for whoever owns the domain to decide.
SILENCED_SYSTEM_CHECKS = ["security.W021"]
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
LANGUAGE_COOKIE_SECURE = True
