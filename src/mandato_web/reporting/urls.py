"""The addresses of this room."""

from django.urls import path

from mandato_web.reporting import assessment_views, bulk_views, evidence_views, round_views, views, working_views

app_name = "reporting"
urlpatterns = [
    path("", round_views.show_rounds, name="rounds"),
    path("rounds/new/", round_views.edit_round, name="new-round"),
    path("rounds/<slug:slug>/", round_views.show_round, name="round"),
    path("rounds/<slug:slug>/edit/", round_views.edit_round, name="edit-round"),
    path("rounds/<slug:slug>/close/", round_views.close, name="close-round"),
    path("grids/<slug:slug>/", round_views.show_grid, name="grid"),
    path("assessments/", assessment_views.show_assessments, name="assessments"),
    path("assessments/new/", assessment_views.edit_assessment, name="new-assessment"),
    path("assessments/<slug:slug>/", assessment_views.show_assessment, name="assessment"),
    path("assessments/<slug:slug>/edit/", assessment_views.edit_assessment, name="edit-assessment"),
    path("assessments/<slug:slug>/publish/", assessment_views.publish, name="publish-assessment"),
    path("moderation/", round_views.show_moderation, name="moderation"),
    path("due/", working_views.show_due, name="due"),
    path("due/nothing-new/", working_views.nothing_new, name="nothing-new"),
    path("due/<slug:actor>/workbook.xlsx", bulk_views.download_workbook, name="workbook"),
    path("due/<slug:actor>/workbook/", bulk_views.upload_workbook, name="upload-workbook"),
    path(
        "coordinate/<slug:actor>/report.docx", bulk_views.download_national_report, {"form": "docx"}, name="report-docx"
    ),
    path("coordinate/<slug:actor>/report.pdf", bulk_views.download_national_report, {"form": "pdf"}, name="report-pdf"),
    path("coordinate/<slug:actor>/", working_views.coordinate, name="coordinate"),
    path("coordinate/<slug:actor>/assign/", working_views.assign_chosen, name="assign"),
    path("coordinate/<slug:actor>/submit/", working_views.submit_chosen, name="submit-chosen"),
    path("coordinate/<slug:actor>/pass-on/", working_views.pass_work_on, name="pass-on"),
    path("review/", working_views.show_review, name="review"),
    path("review/publish/", working_views.publish_chosen, name="publish-chosen"),
    path("assess/<slug:slug>/", views.assess, name="assess"),
    path("write/<slug:slug>/", views.write, name="write"),
    path("reports/<int:pk>/", views.show_report, name="report"),
    path("reports/<int:pk>/reply/", views.reply, name="reply"),
    path("reports/<int:pk>/evidence/", evidence_views.add, name="add-evidence"),
    path("reports/<int:pk>/<slug:step>/", views.take_step, name="step"),
    path("evidence/<int:pk>/", evidence_views.download, name="evidence"),
    path("evidence/<int:pk>/<slug:step>/", evidence_views.decide, name="decide-evidence"),
]
