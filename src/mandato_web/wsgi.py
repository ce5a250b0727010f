"""The WSGI application that any server can run."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mandato_web.settings.local")
application = get_wsgi_application()
