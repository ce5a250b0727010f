"""The addresses of this room. Feeds stand beside the pages that they tell of: these come before other rooms'."""

from django.urls import path

from mandato_web.notices import feed_views, follow_views, views

app_name = "notices"
urlpatterns = [
    path("calendar/feed.ics", feed_views.public_calendar, name="calendar"),
    path("calendar/actors/<slug:slug>.ics", feed_views.actor_calendar, name="actor-calendar"),
    path("calendar/mine/<str:secret>.ics", feed_views.my_calendar, name="my-calendar"),
    path("calendar/events/<str:key>.ics", feed_views.one_event, name="event"),
    path("changes/", views.show_changes, name="changes"),
    path("changes/feed/", feed_views.register_feed, name="register-feed"),
    path("commitments/feed/", feed_views.list_feed, {"view": "commitments:list"}),
    path("instruments/feed/", feed_views.list_feed, {"view": "instruments:list"}),
    path("search/feed/", feed_views.list_feed, {"view": "portal:search"}),
    path("commitments/<slug:slug>/feed/", feed_views.record_feed, {"kind": "commitment"}),
    path("instruments/<slug:slug>/feed/", feed_views.record_feed, {"kind": "instrument"}),
    path("actors/<slug:slug>/feed/", feed_views.record_feed, {"kind": "actor"}),
    path("consultations/<slug:slug>/feed/", feed_views.record_feed, {"kind": "consultation"}),
    path("ratifications/<slug:slug>/feed/", feed_views.record_feed, {"kind": "treaty"}),
    path("knowledge/<slug:slug>/feed/", feed_views.record_feed, {"kind": "practice"}),
    path("follow/", follow_views.follow_page, name="follow"),
    path("follow/confirm/<str:token>/", follow_views.confirm, name="confirm"),
    path("follow/leave/<str:token>/", follow_views.leave, name="leave"),
    path("notices/", views.show_mine, name="mine"),
    path("notices/read/", views.mark_read, name="read"),
    path("notices/calendar/", views.change_calendar, name="change-calendar"),
    path("notices/outbox/", views.show_outbox, name="outbox"),
    path("notices/outbox/<int:key>/", views.show_letter, name="letter"),
]
