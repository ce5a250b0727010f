"""The addresses of this room."""

from django.urls import path

from mandato_web.knowledge import editing_views, expert_views, media_views, views

app_name = "knowledge"
urlpatterns = [
    path("", views.show_practices, name="practices"),
    path("new/", editing_views.edit_practice, name="new-practice"),
    path("mine/", editing_views.show_mine, name="mine"),
    path("compare/", views.compare, name="compare"),
    path("desk/", editing_views.show_desk, name="desk"),
    path("replications/<int:key>/", editing_views.decide_replication, name="decide-replication"),
    path("resources/", views.show_resources, name="resources"),
    path("resources/new/", editing_views.edit_resource, name="new-resource"),
    path("resources/<slug:slug>/", views.show_resource, name="resource"),
    path("resources/<slug:slug>/edit/", editing_views.edit_resource, name="edit-resource"),
    path("experts/", expert_views.show_directory, name="experts"),
    path("experts/invite/", expert_views.invite, name="invite-expert"),
    path("experts/me/<str:token>/", expert_views.show_self, name="expert-self"),
    path("media/", media_views.ask, name="ask"),
    path("media/desk/", media_views.show_desk, name="media-desk"),
    path("media/figures/", media_views.show_figures, name="media-figures"),
    path("media/alerts/", media_views.subscribe, name="subscribe"),
    path("media/alerts/new/", media_views.tell_theme, name="tell-theme"),
    path("media/alerts/mine/<str:token>/", media_views.own_subscription, name="own-subscription"),
    path("media/answer/<str:token>/", media_views.answer, name="answer"),
    path("media/mine/<str:token>/", media_views.own_request, name="own-request"),
    path("media/<int:key>/", media_views.work_on, name="media-request"),
    path("<slug:slug>/", views.show_practice, name="practice"),
    path("<slug:slug>/edit/", editing_views.edit_practice, name="edit-practice"),
    path("<slug:slug>/act/", editing_views.act_on_practice, name="act"),
    path("<slug:slug>/review/", editing_views.review_practice, name="review"),
    path("<slug:slug>/desk/", editing_views.review_desk, name="review-desk"),
    path("<slug:slug>/replications/new/", editing_views.add_replication, name="add-replication"),
]
