"""The addresses of this room."""

from django.urls import path

from mandato_web.themes import views

app_name = "themes"
urlpatterns = [
    path("", views.show_list, name="list"),
    path("new/", views.edit_vocabulary, name="new-vocabulary"),
    path("goals/", views.load_goals, name="load-goals"),
    path("<slug:vocabulary>/", views.show_vocabulary, name="vocabulary"),
    path("<slug:vocabulary>/edit/", views.edit_vocabulary, name="edit-vocabulary"),
    path("<slug:vocabulary>/new/", views.edit_theme, name="new"),
    path("<slug:vocabulary>/<slug:code>/", views.show_theme, name="theme"),
    path("<slug:vocabulary>/<slug:code>/edit/", views.edit_theme, name="edit"),
    path("<slug:vocabulary>/<slug:code>/remove/", views.remove_theme, name="remove"),
]
