"""What editors say about a finding or a gap."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from mandato_web.findings.models import Finding
from mandato_web.findings.queries import list_editors


class AcceptForm(forms.Form):
    reason = forms.CharField(
        label=_("Reason"),
        help_text=_("Why it is right as it stands, or left so on purpose. It is shown with the finding."),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=2000,
        error_messages={"required": _("Say why it is accepted.")},
    )


class AssignForm(forms.Form):
    owner = forms.ModelChoiceField(
        label=_("Who sees to it"), queryset=None, required=False, empty_label=_("Nobody in particular")
    )

    def __init__(self, *args: Any, finding: Finding, **kwargs: Any) -> None:
        super().__init__(*args, initial={"owner": finding.owner_id}, **kwargs)
        self.fields["owner"].queryset = list_editors()  # type: ignore[attr-defined]


class GapForm(forms.Form):
    """An empty reason takes the one that stands back."""

    provision = forms.CharField(max_length=200)
    reason = forms.CharField(max_length=2000, required=False)
