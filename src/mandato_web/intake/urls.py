"""Addresses of the desk."""

from django.urls import path

from mandato_web.intake import views

app_name = "intake"
urlpatterns = [
    path("", views.show_desk, name="desk"),
    path("upload/", views.upload_text, name="upload-text"),
    path("uploads/<int:pk>/", views.show_upload, name="upload"),
    path("uploads/<int:pk>/discard/", views.discard_upload, name="discard"),
    path("proposals/<int:pk>/", views.show_proposal, name="proposal"),
    path("proposals/<int:pk>/place/", views.place_proposal, name="place"),
    path("proposals/<int:pk>/accept/", views.accept_below, name="accept-below"),
    path("proposals/<int:pk>/difference/", views.show_difference, name="difference"),
    path("proposals/<int:pk>/publish/", views.publish_proposal, name="publish"),
    path("findings/<int:pk>/", views.decide_finding, name="decide"),
]
