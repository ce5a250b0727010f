"""Addresses of the desk."""

from django.urls import path

from mandato_web.intake import publication_views, review_views, views

app_name = "intake"
urlpatterns = [
    path("", views.show_desk, name="desk"),
    path("upload/", views.upload_text, name="upload-text"),
    path("uploads/<int:pk>/", views.show_upload, name="upload"),
    path("uploads/<int:pk>/discard/", views.discard_upload, name="discard"),
    path("packages/<int:pk>/", views.show_package, name="package"),
    path("packages/<int:pk>/discard/", views.discard_package, name="discard-package"),
    path("proposals/<int:pk>/move/", views.move_proposal, name="move"),
    path("dossiers/<int:pk>/", review_views.show_dossier, name="dossier"),
    path("dossiers/<int:pk>/accept/", review_views.accept_below, name="accept-below"),
    path("dossiers/<int:pk>/undo/", review_views.undo_last, name="undo"),
    path("dossiers/<int:pk>/presence/", review_views.show_presence, name="presence"),
    path("dossiers/<int:pk>/place/", publication_views.place_dossier, name="place"),
    path("dossiers/<int:pk>/draft/", publication_views.draft_dossier, name="draft"),
    path("dossiers/<int:pk>/publish/", publication_views.publish_dossier, name="publish"),
    path("items/<int:pk>/", review_views.act_on_item, name="act"),
]
