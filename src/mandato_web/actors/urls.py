"""The addresses of this room."""

from django.urls import path

from mandato_web.actors import views

app_name = "actors"
urlpatterns = [
    path("", views.show_list, name="list"),
    path("<slug:slug>/", views.show_actor, name="actor"),
]
