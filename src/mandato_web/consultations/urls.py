"""The addresses of this room."""

from django.urls import path

from mandato_web.consultations import answer_views, draft_views, file_views, views, writing_views

app_name = "consultations"
urlpatterns = [
    path("", views.show_list, name="list"),
    path("new/", draft_views.edit_consultation, name="new"),
    path("<slug:slug>/", views.show_consultation, name="consultation"),
    path("<slug:slug>/edit/", draft_views.edit_consultation, name="edit"),
    path("<slug:slug>/text/<slug:language>/", draft_views.edit_text, name="edit-text"),
    path("<slug:slug>/copy/", draft_views.copy_text, name="copy-text"),
    path("<slug:slug>/open/", draft_views.open_for_comment, name="open"),
    path("<slug:slug>/publish/", draft_views.publish, name="publish"),
    path("<slug:slug>/versions/", views.show_versions, name="versions"),
    path("<slug:slug>/redline/", views.show_redline, name="redline"),
    path("<slug:slug>/redline.docx", file_views.download_redline, name="redline-docx"),
    path("<slug:slug>/results/", views.show_results, name="results"),
    path("<slug:slug>/matrix.<str:form>", file_views.download_matrix, name="matrix"),
    path("<slug:slug>/paragraphs/<slug:key>/", writing_views.show_part, name="part"),
    path("<slug:slug>/paragraphs/<slug:key>/edit/", draft_views.edit_part, name="edit-part"),
    path("<slug:slug>/positions/<slug:actor>/", writing_views.show_position, name="position"),
    path("<slug:slug>/positions/<slug:actor>/send/", writing_views.send, name="send"),
    path("<slug:slug>/positions/<slug:actor>/take/", writing_views.take, name="take"),
    path("<slug:slug>/positions/<slug:actor>/matrix/", file_views.upload_own_matrix, name="own-matrix"),
    path("<slug:slug>/comments/<int:pk>/edit/", writing_views.edit_comment, name="edit-comment"),
    path("<slug:slug>/comments/<int:pk>/<slug:step>/", writing_views.take_step, name="comment-step"),
    path("<slug:slug>/answers/", answer_views.show_answers, name="answers"),
    path("<slug:slug>/answers/publish/", answer_views.publish_answers, name="publish-answers"),
    path("<slug:slug>/answers/matrix/", file_views.upload_matrix, name="upload-matrix"),
    path("<slug:slug>/answers/<int:pk>/", answer_views.answer_comment, name="answer"),
    path("<slug:slug>/moderation/", answer_views.show_moderation, name="moderation"),
    path("<slug:slug>/moderation/erase/", answer_views.erase, name="erase"),
    path("<slug:slug>/moderation/<int:pk>/", answer_views.moderate, name="moderate"),
]
