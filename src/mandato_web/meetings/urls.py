"""The addresses of this room. A conclusion's address is made of its number."""

from django.urls import path

from mandato_web.meetings import editing, proposals, views

app_name = "meetings"
urlpatterns = [
    path("", views.show_list, name="list"),
    path("list.<slug:kind>", views.export_list, name="export"),
    path("new/", editing.edit_meeting, name="new"),
    path("proposals/", proposals.show_proposals, name="proposals"),
    path("series/", views.show_all_series, name="all-series"),
    path("series/new/", editing.edit_series, name="new-series"),
    path("series/<slug:slug>/", views.show_series, name="series"),
    path("series/<slug:slug>/edit/", editing.edit_series, name="edit-series"),
    path("<slug:slug>/", views.show_meeting, name="meeting"),
    path("<slug:slug>/conclusions/<str:number>", views.show_conclusion, name="conclusion"),
    path("<slug:slug>/proposals/<int:pk>/", proposals.show_proposal, name="proposal"),
    path("<slug:slug>/documents/<int:pk>", views.download_document, name="document"),
    path("<slug:slug>/edit/", editing.edit_meeting, name="edit"),
    path("<slug:slug>/edit/sessions/", editing.edit_sessions, name="edit-sessions"),
    path("<slug:slug>/edit/people/", editing.edit_people, name="edit-people"),
    path("<slug:slug>/edit/prepared/", editing.edit_prepared, name="edit-prepared"),
    path("<slug:slug>/edit/decided/", editing.edit_decided, name="edit-decided"),
    path("<slug:slug>/edit/documents/new/", editing.edit_document, name="new-document"),
    path("<slug:slug>/edit/documents/<int:pk>/", editing.edit_document, name="edit-document"),
    path("<slug:slug>/edit/documents/<int:pk>/remove/", editing.remove_document, name="remove-document"),
    path("<slug:slug>/history/", editing.show_history, name="history"),
    path("<slug:slug>/undo/", editing.undo_act, name="undo"),
]
