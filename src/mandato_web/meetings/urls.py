"""The addresses of this room."""

from django.urls import path

from mandato_web.meetings import views

app_name = "meetings"
urlpatterns = [
    path("", views.show_list, name="list"),
    path("<slug:slug>/", views.show_meeting, name="meeting"),
]
