"""The addresses of this room."""

from django.urls import path

from mandato_web.commitments import views

app_name = "commitments"
urlpatterns = [
    path("", views.show_list, name="list"),
    path("<slug:slug>/", views.show_commitment, name="commitment"),
]
