"""Addresses of this room; those of sign-in by password are allauth's."""

from django.urls import path

from mandato_web.accounts import views

app_name = "accounts"
urlpatterns = [
    path("sign-in/<str:secret>/", views.sign_in_by_link, name="sign-in-by-link"),
]
