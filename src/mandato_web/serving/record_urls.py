"""The addresses of the tables that administrators look at."""

from django.urls import path

from mandato_web.serving import records

app_name = "records"
urlpatterns = [
    path("", records.show_tables, name="tables"),
    path("<str:label>/", records.show_table, name="table"),
    path("<str:label>/<int:pk>/", records.show_row, name="row"),
]
