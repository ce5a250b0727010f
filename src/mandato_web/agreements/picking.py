"""Form fields for one provision, text, agreement or meeting among many."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mandato_web.agreements.models import Agreement
from mandato_web.design.fields import PickField
from mandato_web.instruments.models import Instrument, Provision
from mandato_web.meetings.models import Meeting
from mandato_web.search.words import fold


class ProvisionField(forms.CharField):
    """A provision of the agreement's own text, by its label or id; cleaned to the provision, or None."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("required", False)
        kwargs.setdefault("max_length", 200)
        kwargs.setdefault("help_text", gettext_lazy("Its number in the text, for example 3.4.1.a."))
        super().__init__(**kwargs)
        self.widget.attrs["class"] = "short"
        self.instrument: Instrument | None = None

    def prepare_value(self, value: Any) -> Any:
        return (value.label or value.eid) if isinstance(value, Provision) else value

    def clean(self, value: Any) -> Provision | None:
        text = super().clean(value)
        if not text:
            return None
        held = Provision.objects.filter(instrument=self.instrument, withdrawn_at=None)
        found = list(held.filter(eid=text)[:1]) or list(held.filter(label=text)[:2])
        if len(found) != 1:
            problem = (
                _("The text has no provision %(label)s.") if not found else _("The text has more than one %(label)s.")
            )
            raise ValidationError(problem % {"label": text})
        return found[0]

    def has_changed(self, initial: Any, data: Any) -> bool:
        return self.prepare_value(initial or "") != (data or "").strip()


class InstrumentField(PickField):
    """A text of the register, by any of its titles."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            kind="texts", find=_find_texts, offer=_offer_texts, name_of=lambda one: one.short_title, **kwargs
        )


class AgreementField(PickField):
    """An agreement, by the title of its text."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            kind="agreements",
            find=_find_agreements,
            offer=_offer_agreements,
            name_of=lambda one: one.instrument.short_title,
            **kwargs,
        )


class MeetingField(PickField):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            kind="meetings", find=_find_meetings, offer=_offer_meetings, name_of=lambda one: one.name, **kwargs
        )


def _match(text: str, names: Callable[[Any], list[str]], records: Any) -> list[Any]:
    asked = fold(text)
    return [one for one in records if asked and asked in {fold(name) for name in names(one) if name}]


def _names_of_text(instrument: Instrument) -> list[str]:
    return [instrument.slug, *instrument.titles.values(), *instrument.short_titles.values()]


def _find_texts(text: str) -> list[Instrument]:
    exact = list(Instrument.objects.filter(slug=text))
    return exact or _match(text, _names_of_text, Instrument.objects.all())


def _offer_texts() -> list[str]:
    return sorted(one.short_title for one in Instrument.objects.only("titles", "short_titles", "slug"))[:500]


def _find_agreements(text: str) -> list[Agreement]:
    held = Agreement.objects.select_related("instrument")
    return (
        list(held.filter(instrument__slug=text))
        or list(held.filter(reference=text).exclude(reference=""))
        or _match(text, lambda one: _names_of_text(one.instrument), held)
    )


def _offer_agreements() -> list[str]:
    return sorted(one.instrument.short_title for one in Agreement.objects.select_related("instrument"))[:500]


def _find_meetings(text: str) -> list[Meeting]:
    return list(Meeting.objects.filter(slug=text)) or _match(
        text, lambda one: list(one.names.values()), Meeting.objects.all()
    )


def _offer_meetings() -> list[str]:
    return sorted(one.name for one in Meeting.objects.all())[:500]
