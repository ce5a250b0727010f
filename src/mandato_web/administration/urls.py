"""The addresses of this room."""

from django.urls import path

from mandato_web.administration import beginning, views

app_name = "administration"
urlpatterns = [
    path("set-up/organisation/", beginning.name_organisation, name="set-up-organisation"),
    path("set-up/words/", beginning.choose_words, name="set-up-words"),
    path("set-up/themes/", beginning.choose_themes, name="set-up-themes"),
    path("set-up/mail/", beginning.test_mail, name="set-up-mail"),
    path("set-up/administrator/", beginning.make_administrator, name="set-up-administrator"),
    path("set-up/<str:secret>/", beginning.open_link, name="set-up"),
    path("desk/organisation/", views.edit_organisation, name="organisation"),
    path("desk/organisation/words/", views.edit_words, name="words"),
    path("desk/organisation/mail/", views.test_mail, name="mail"),
    path("desk/organisation/undo/", views.undo_act, name="undo"),
    path("desk/examples/", views.show_examples, name="examples"),
]
