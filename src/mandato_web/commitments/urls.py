"""The addresses of this room."""

from django.urls import path

from mandato_web.commitments import cards, named, theming, views

app_name = "commitments"
urlpatterns = [
    path("", views.show_list, name="list"),
    path("mandates/", named.show_mandates, name="mandates"),
    path("<slug:slug>/card.png", cards.show_card, name="card"),
    path("<slug:slug>/themes/", theming.edit_themes, name="themes"),
    path("<slug:slug>/", views.show_commitment, name="commitment"),
]
