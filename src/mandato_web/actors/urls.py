"""The addresses of this room."""

from django.urls import path

from mandato_web.actors import editing, views

app_name = "actors"
urlpatterns = [
    path("", views.show_list, name="list"),
    path("list.<slug:kind>", views.export_list, name="export"),
    path("new/", editing.edit_actor, name="new"),
    path("<slug:slug>/", views.show_actor, name="actor"),
    path("<slug:slug>/edit/", editing.edit_actor, name="edit"),
    path("<slug:slug>/history/", editing.show_history, name="history"),
    path("<slug:slug>/undo/", editing.undo_act, name="undo"),
    path("<slug:slug>/merge/", editing.merge_actor, name="merge"),
    path("<slug:slug>/merges/<int:pk>/part/", editing.part_actors, name="part"),
]
