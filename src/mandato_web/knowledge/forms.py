"""What is filled in for practices, their reviews and replications, tools and publications."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from mandato_web.accounts.models import User
from mandato_web.actors.picking import ActorField
from mandato_web.design.editing import EditForm, RowForm
from mandato_web.design.fields import PartialDateFormField, WordingFormField
from mandato_web.knowledge.fields import CountriesField, CountryField, LanguagesField, ThemesField
from mandato_web.knowledge.models import CRITERIA, Practice, Replication, Resource, Review, Verdict
from mandato_web.programmes.forms import CommitmentField

_LONG = 6000


def _text(label: Any, help_text: Any = "", rows: int = 4, **kwargs: Any) -> WordingFormField:
    kwargs.setdefault("required", False)
    return WordingFormField(label=label, help_text=help_text, rows=rows, max_length=_LONG, **kwargs)


class PracticeForm(EditForm):
    """A draft may be kept with gaps; only its title is asked for."""

    contributor = forms.ModelChoiceField(label=_("Contributed by"), queryset=None, required=False)
    kind = forms.ChoiceField(label=_("Kind"), choices=Practice.Kind.choices)
    titles = WordingFormField(label=_("Title"), max_length=200)
    problem = _text(_("Problem"), _("What was wrong, for whom, how large."))
    context = _text(_("Context"), _("Where, under which laws and conditions."))
    done = _text(_("What was done"))
    results = _text(_("Results"), _("What came of it, with figures where there are any."))
    evidence = _text(_("Evidence"), _("Evaluations, statistics, what those served say."), rows=3)
    evidence_url = forms.URLField(
        label=_("Address of the evidence"), max_length=500, required=False, assume_scheme="https"
    )
    cost = forms.DecimalField(
        label=_("Cost"), min_value=0, max_digits=14, decimal_places=2, required=False, localize=False
    )
    currency = forms.RegexField(label=_("Currency"), regex=r"^[A-Z]{3}$", initial="EUR", required=False)
    cost_notes = _text(_("What it cost, in words"), rows=2)
    languages = LanguagesField(required=False)
    starts = PartialDateFormField(label=_("Begins"), required=False)
    ends = PartialDateFormField(label=_("Ends"), required=False)
    place = forms.CharField(label=_("Place"), max_length=200, required=False)
    countries = CountriesField(required=False)
    themes = ThemesField(goals=True)
    fit = _text(
        _("Fit between need and reality"), _("How it answers what people need, under the conditions they live in.")
    )
    ownership = _text(
        _("Ownership by and access for those it serves"),
        _("How those it serves take part in it, and how they get to it."),
    )
    sustainability = _text(_("Sustainability over time"), _("What keeps it going when the first money is spent."))
    replicability = _text(_("Replicability elsewhere"), _("What others would need, and what would have to be changed."))
    requirements = _text(_("Requirements"), _("What workers and employers must meet."), rows=3)
    contract = _text(_("Contract"), rows=3)
    training = _text(_("Training"), rows=3)
    returning = _text(_("Return"), _("How workers go home, and what awaits them."), rows=3)
    source = forms.CharField(label=_("Source of these facts"), max_length=300, required=False)
    sections = [
        ("", ["contributor", "kind", "titles"]),
        (_("The story"), ["problem", "context", "done", "results", "evidence", "evidence_url"]),
        (
            _("Where, when, for how much"),
            ["countries", "place", "starts", "ends", "languages", "cost", "currency", "cost_notes"],
        ),
        (_("Who and for what"), ["carried_by", "commitments", "themes"]),
        (_("The four criteria"), ["fit", "ownership", "sustainability", "replicability"]),
        (_("Only for temporary-work programmes"), ["requirements", "contract", "training", "returning"]),
        ("", ["source"]),
    ]

    def __init__(self, *args: Any, actors: Any, must_choose: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["contributor"]
        field.queryset = actors
        field.required = must_choose


class ActorRow(RowForm):
    actor = ActorField(label=_("Actor"))


class CommitmentRow(RowForm):
    commitment = CommitmentField(label=_("Commitment"))


class ReplicationForm(EditForm):
    actor = ActorField(label=_("Who did it again"))
    of = forms.ModelChoiceField(
        label=_("Taken up from"),
        queryset=Replication.objects.none(),
        required=False,
        empty_label=_("the practice itself"),
    )
    country_code = CountryField()
    place = forms.CharField(label=_("Place"), max_length=200, required=False)
    since = PartialDateFormField(label=_("Since"))
    changed = WordingFormField(label=_("What was changed"), rows=4, max_length=_LONG)
    outcome = _text(_("What came of it"))
    source = forms.CharField(label=_("Source of these facts"), max_length=300, required=False)

    def __init__(self, *args: Any, practice: Practice, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["of"]
        field.queryset = practice.replications.exclude(published_at=None).select_related("actor", "practice")
        field.label_from_instance = lambda one: f"{one.actor}, {one.place or one.country_code}, {one.since}"


class ReviewForm(EditForm):
    """A verdict and its reason for each criterion, then the advice."""

    sections = [
        *((criterion.label, [criterion.value, f"{criterion.value}_reason"]) for criterion in CRITERIA),
        (_("Your advice"), ["advice", "remark"]),
    ]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for criterion in CRITERIA:
            self.fields[criterion.value] = forms.ChoiceField(label=_("Verdict"), choices=Verdict.choices)
            self.fields[f"{criterion.value}_reason"] = forms.CharField(
                label=_("Why"), max_length=2000, widget=forms.Textarea(attrs={"rows": 3})
            )
        self.fields["advice"] = forms.ChoiceField(label=_("Advice"), choices=Review.Advice.choices)
        self.fields["remark"] = forms.CharField(
            label=_("For the secretariat"), max_length=2000, required=False, widget=forms.Textarea(attrs={"rows": 3})
        )


class InviteReviewerForm(forms.Form):
    email = forms.EmailField(label=_("E-mail address of the reviewer"), max_length=254)

    def clean_email(self) -> User:
        found = User.objects.filter(email=self.cleaned_data["email"].lower(), is_active=True).first()
        if found is None:
            raise forms.ValidationError(
                _("Nobody with this address has an account. Invite the person to the register first.")
            )
        return found


class ResourceForm(EditForm):
    kind = forms.ChoiceField(label=_("Kind"), choices=Resource.Kind.choices)
    titles = WordingFormField(label=_("Title"), max_length=300)
    summaries = _text(_("What it is for"))
    url = forms.URLField(label=_("Address on the web"), max_length=500, required=False, assume_scheme="https")
    languages = LanguagesField(required=False)
    date = PartialDateFormField(label=_("Published"), required=False)
    themes = ThemesField(goals=True)
    source = forms.CharField(label=_("Source of these facts"), max_length=300, required=False)
    sections = [
        ("", ["kind", "titles", "summaries", "url", "languages", "date"]),
        (_("Who and for what"), ["provided_by", "commitments", "themes"]),
        ("", ["source"]),
    ]
