"""Every address. Pages stand under the reader's language; an address without one leads to it."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from mandato_web.accounts import provider_views
from mandato_web.api.urls import interface
from mandato_web.organisation.views import show_logo

urlpatterns = [
    path("i18n/", include("django.conf.urls.i18n")),
    # A provider of sign-in knows exact addresses: these have no language.
    path("sign-in/", provider_views.go, name="provider-go"),
    path("logo/<str:key>", show_logo, name="logo"),
    path("sign-in/back/", provider_views.come_back, name="provider-back"),
    *interface,
]
urlpatterns += i18n_patterns(
    path("", include("mandato_web.notices.urls")),
    path("instruments/", include("mandato_web.instruments.urls")),
    path("commitments/", include("mandato_web.commitments.urls")),
    path("actors/", include("mandato_web.actors.urls")),
    path("meetings/", include("mandato_web.meetings.urls")),
    path("agreements/", include("mandato_web.agreements.urls")),
    path("consultations/", include("mandato_web.consultations.urls")),
    path("ratifications/", include("mandato_web.ratifications.urls")),
    path("themes/", include("mandato_web.themes.urls")),
    path("", include("mandato_web.administration.urls")),
    path("desk/", include("mandato_web.intake.urls")),
    path("programmes/", include("mandato_web.programmes.urls")),
    path("knowledge/", include("mandato_web.knowledge.urls")),
    path("reporting/", include("mandato_web.reporting.urls")),
    path("files/", include("mandato_web.files.urls")),
    path("accounts/", include("mandato_web.accounts.urls")),
    path("history/", include("mandato_web.history.urls")),
    path("records/", include("mandato_web.serving.record_urls")),
    path("accounts/", include("allauth.urls")),
    path("", include("mandato_web.findings.urls")),
    path("", include("mandato_web.api.urls")),
    path("", include("mandato_web.portal.urls")),
)
