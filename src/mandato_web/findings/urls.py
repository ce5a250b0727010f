"""The addresses of this room; the matrix and the lineage stand under the texts that they are about."""

from django.urls import path

from mandato_web.findings import lineage_views, matrix_views, views

app_name = "findings"
urlpatterns = [
    path("findings/", views.show_list, name="list"),
    path("findings/<int:pk>/", views.show_finding, name="finding"),
    path("findings/<int:pk>/accept/", views.accept_finding, name="accept"),
    path("findings/<int:pk>/reopen/", views.reopen_finding, name="reopen"),
    path("findings/<int:pk>/assign/", views.assign_finding, name="assign"),
    path("findings/<int:pk>/public/", views.publish_finding, name="public"),
    path("instruments/<slug:plan>/matrix/<slug:slug>/", matrix_views.show_matrix, name="matrix"),
    path("instruments/<slug:plan>/matrix/<slug:slug>/gap/", matrix_views.justify, name="gap"),
    path("instruments/<slug:slug>/lineage/<str:eid>", lineage_views.show_lineage, name="lineage"),
]
