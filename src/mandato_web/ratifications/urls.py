"""The addresses of this room. Words of the desk stand before the addresses of treaties, which are slugs."""

from django.urls import path

from mandato_web.ratifications import desk, views

app_name = "ratifications"
urlpatterns = [
    path("", views.show_grid, name="list"),
    path("new/", desk.edit_treaty, name="new"),
    path("waiting/", desk.show_waiting, name="waiting"),
    path("import/", desk.upload, name="import"),
    path("import/template.xlsx", desk.download_template, name="import-template"),
    path("of/<slug:slug>/", desk.show_own, name="own"),
    path("measures/<slug:slug>/", desk.edit_measures, name="measures"),
    path("<slug:slug>/", views.show_treaty, name="treaty"),
    path("<slug:slug>/edit/", desk.edit_treaty, name="edit"),
    path("<slug:slug>/actions/new/", desk.edit_action, name="new-action"),
    path("<slug:slug>/actions/<int:pk>/", desk.edit_action, name="action"),
    path("<slug:slug>/actions/<int:pk>/confirm/", desk.confirm, name="confirm"),
    path("<slug:slug>/actions/<int:pk>/return/", desk.send_back, name="return"),
    path("<slug:slug>/actions/<int:pk>/remove/", desk.take_away, name="remove"),
]
