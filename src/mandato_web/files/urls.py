"""Addresses of this room."""

from django.urls import path

from mandato_web.files import views

app_name = "files"
urlpatterns = [path("<str:sha256>", views.download, name="download")]
