"""The addresses of this room: pages under the reader's language, the interface without one."""

from django.urls import path

from mandato_web.api import views
from mandato_web.api.endpoints import api

app_name = "api"
urlpatterns = [
    path("data/", views.show_data, name="data"),
    path("data/interface/", views.show_interface, name="interface"),
    path("data/<str:day>/<str:name>", views.download, name="file"),
]
interface = [path("api/v1/", api.urls)]
