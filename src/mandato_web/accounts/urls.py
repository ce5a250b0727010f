"""Addresses of this room; those of sign-in by password, of second factors and of e-mail addresses are allauth's."""

from django.urls import path, re_path

from mandato_web.accounts import observer_views, own_views, people_views, views

app_name = "accounts"
urlpatterns = [
    path("sign-in/<str:secret>/", views.sign_in_by_link, name="sign-in-by-link"),
    path("invitation/<str:secret>/", views.accept_invitation, name="invitation"),
    path("start/", views.work, name="work"),
    path("me/", own_views.show_account, name="account"),
    path("me/sign-out/", own_views.end_session, name="end-session"),
    path("me/data.json", own_views.download_data, name="data"),
    path("me/delete/", own_views.delete_account, name="delete"),
    path("people/", people_views.show_people, name="people"),
    path("people/rules/", people_views.change_rules, name="rules"),
    path("people/invite/", people_views.invite_person, name="invite"),
    path("people/<int:pk>/", people_views.show_person, name="person"),
    path("people/<int:pk>/details/", people_views.describe_person, name="describe"),
    path("people/<int:pk>/appoint/", people_views.appoint_person, name="appoint"),
    path("people/<int:pk>/erase/", people_views.erase_person, name="erase"),
    re_path(rf"^people/(?P<pk>\d{{1,18}})/(?P<step>{people_views.STEPS})/$", people_views.act_on_person, name="step"),
    path("roles/<int:pk>/dismiss/", people_views.dismiss_person, name="dismiss"),
    path("team/<slug:slug>/", people_views.show_team, name="team"),
    path("team/<slug:slug>/<int:pk>/invite/", people_views.invite_again, name="invite-again"),
    path("observers/ask/", observer_views.ask, name="ask-to-observe"),
    path("observers/", observer_views.show_requests, name="requests"),
    path("observers/<int:pk>/", observer_views.show_request, name="request"),
    path("observers/<int:pk>/accept/", observer_views.accept, name="accept-request"),
    path("observers/<int:pk>/refuse/", observer_views.refuse, name="refuse-request"),
]
