"""Addresses of this room. Words of the desk stand before the addresses of agreements, which are slugs."""

from django.urls import path

from mandato_web.agreements import desk, intake_of_lists, space, views

app_name = "agreements"
urlpatterns = [
    path("", views.show_list, name="list"),
    path("new/", desk.add, name="new"),
    path("decide/", desk.list_decisions, name="decide-list"),
    path("import/", intake_of_lists.upload, name="import"),
    path("import/template.xlsx", intake_of_lists.template, name="import-template"),
    path("import/<int:pk>/", intake_of_lists.check, name="import-check"),
    path("<slug:slug>/", views.show_agreement, name="agreement"),
    path("<slug:slug>/edit/", desk.correct, name="edit"),
    path("<slug:slug>/edit/<str:part>/", desk.correct_part, name="part"),
    path("<slug:slug>/committees/new/", desk.correct_committee, name="new-committee"),
    path("<slug:slug>/committees/<int:pk>/", desk.correct_committee, name="committee"),
    path("<slug:slug>/decide/", desk.decide, name="decide"),
    path("<slug:slug>/decisions/<int:pk>/take-back/", desk.take_back_decision, name="take-back-decision"),
    path("<slug:slug>/confirm/", desk.confirm, name="confirm"),
    path("<slug:slug>/confirmations/<int:pk>/take-back/", desk.take_back_confirmation, name="take-back-confirmation"),
    path("<slug:slug>/history/", desk.show_history, name="history"),
    path("<slug:slug>/exchange/", space.exchange, name="exchange"),
    path("<slug:slug>/exchange/<int:pk>/take-back/", space.take_back, name="take-back-message"),
    path("<slug:slug>/files/<str:kind>/<int:pk>/", space.download, name="file"),
]
