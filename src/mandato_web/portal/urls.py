"""The addresses of this room."""

from django.urls import path

from mandato_web.design.views import examples
from mandato_web.portal import handover_views, mistake_views, picture_views, views

app_name = "portal"
urlpatterns = [
    path("", views.show_home, name="home"),
    path("search/", views.show_search, name="search"),
    path("search/suggestions/", views.suggest_records, name="suggestions"),
    path("calendar/", views.show_calendar, name="calendar"),
    path("pictures/", picture_views.show_pictures, name="pictures"),
    path("hand-over/", handover_views.choose_hand_over, name="hand-overs"),
    path("hand-over/<slug:slug>/", handover_views.show_hand_over, name="hand-over"),
    path("report-an-error/", mistake_views.report, name="report-error"),
    path("desk/errors/", mistake_views.list_mistakes, name="mistakes"),
    path("desk/errors/<int:pk>/", mistake_views.answer, name="answer-mistake"),
    path("about/", views.show_about, name="about"),
    path("about/method/", views.show_method, name="method"),
    path("about/data/", views.show_data, name="data"),
    path("about/components/", examples, name="components"),
]
