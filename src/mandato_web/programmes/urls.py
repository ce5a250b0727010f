"""The addresses of this room."""

from django.urls import path

from mandato_web.programmes import editing_views, indicator_views, views

app_name = "programmes"
urlpatterns = [
    path("", views.show_programmes, name="list"),
    path("new/", editing_views.edit_programme, name="new-programme"),
    path("plans/", views.show_plans, name="plans"),
    path("plans/from/<slug:slug>/", editing_views.make_plan, name="make-plan"),
    path("plans/<slug:slug>/", views.show_plan, name="plan"),
    path("activities/", views.show_activities, name="activities"),
    path("activities/new/", editing_views.edit_activity, name="new-activity"),
    path("activities/<slug:slug>/", views.show_activity, name="activity"),
    path("activities/<slug:slug>/edit/", editing_views.edit_activity, name="edit-activity"),
    path("indicators/", indicator_views.show_indicators, name="indicators"),
    path("indicators/new/", indicator_views.edit_indicator, name="new-indicator"),
    path("indicators/<slug:slug>/", indicator_views.show_indicator, name="indicator"),
    path("indicators/<slug:slug>/edit/", indicator_views.edit_indicator, name="edit-indicator"),
    path("indicators/<slug:slug>/observations.csv", indicator_views.download_observations, name="observations"),
    path("indicators/<slug:slug>/observations/", indicator_views.upload_observations, name="upload-observations"),
    path("<slug:slug>/", views.show_programme, name="programme"),
    path("<slug:slug>/documents/<int:pk>/", views.download_document, name="document"),
    path("<slug:slug>/edit/", editing_views.edit_programme, name="edit-programme"),
]
