"""The addresses of this room."""

from django.urls import path

from mandato_web.history import views

app_name = "history"
urlpatterns = [
    path("<slug:room>/<slug:slug>/", views.show_record, name="record"),
    path("<slug:room>/<slug:slug>/undo/", views.undo_act, name="undo"),
]
