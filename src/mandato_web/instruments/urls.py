"""The addresses of this room. A provision's address ends in its id; an instrument's in a slash."""

from django.urls import path
from django.views.generic import RedirectView

from mandato_web.instruments import views

app_name = "instruments"
urlpatterns = [
    path("", views.show_list, name="list"),
    path("<slug:slug>/", views.show_instrument, name="instrument"),
    path("<slug:slug>/<str:eid>", views.show_provision, name="provision"),
    path("<slug:slug>/<str:eid>/", RedirectView.as_view(pattern_name="instruments:provision", permanent=True)),
]
