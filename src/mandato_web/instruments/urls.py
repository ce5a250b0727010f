"""The addresses of this room. A provision's address ends in its id; an instrument's in a slash."""

from django.urls import path
from django.views.generic import RedirectView

from mandato_web.instruments import amending, card_views, comparison_views, document_views, positions, views

app_name = "instruments"
urlpatterns = [
    path("", views.show_list, name="list"),
    path("<slug:slug>/", views.show_instrument, name="instrument"),
    path("<slug:slug>/card.png", card_views.show_card, name="card"),
    path("<slug:slug>/compare/", comparison_views.show_comparison, name="compare"),
    path("<slug:slug>/as/<str:code>", document_views.hand_out, name="file"),
    path("<slug:slug>/positions/edit/", positions.edit_positions, name="edit-positions"),
    path("<slug:slug>/wordings/edit/", amending.edit_wordings, name="edit-wordings"),
    path("<slug:slug>/wordings/undo/", amending.undo_wordings, name="undo-wordings"),
    path("<slug:slug>/<str:eid>", views.show_provision, name="provision"),
    path("<slug:slug>/<str:eid>/", RedirectView.as_view(pattern_name="instruments:provision", permanent=True)),
]
