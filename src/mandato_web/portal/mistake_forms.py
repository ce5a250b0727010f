"""What a reader fills in who found an error, and what an editor answers."""

from django import forms
from django.utils.translation import gettext_lazy as _


class MistakeForm(forms.Form):
    """`website` is a trap: people do not see it, programs fill it in."""

    what = forms.CharField(
        label=_("What is wrong?"),
        help_text=_("Say what stands there and what should stand there. A source helps us to mend it quickly."),
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    email = forms.EmailField(
        label=_("E-mail address"),
        help_text=_("Only for our answer; we erase it afterwards."),
        required=False,
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    website = forms.CharField(required=False, widget=forms.HiddenInput)


class AnswerForm(forms.Form):
    answer = forms.CharField(label=_("Answer"), max_length=5000, widget=forms.Textarea(attrs={"rows": 4}))
    fixed = forms.BooleanField(label=_("It is mended"), required=False)
