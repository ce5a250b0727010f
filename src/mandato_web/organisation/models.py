"""The organisation that keeps the register, the link by which it is set up, and which rows are examples."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from mandato_web.files.models import StoredFile
from mandato_web.values.wording import WordingField, say

PRODUCT = "Mandato"
ALL_LANGUAGES = tuple(code for code, name in settings.LANGUAGES)


def offer_all() -> list[str]:
    return list(ALL_LANGUAGES)


class Organisation(models.Model):
    """There is one record at most. Until `set_up_at` is set the register shows nothing but how to set it up.

    `meeting_kinds` and `role_names` are own words, by kind and by role: `{"forum": {"en": "Congress"}}`; a kind that is
    none of the usual ones was added. `members` and `member` say what members are called. `holds_examples`: what stands
    in the register are examples.
    """

    names = WordingField(_("name"))
    short_name = models.CharField(_("short name"), max_length=40, blank=True)
    logo = models.ForeignKey(
        StoredFile, verbose_name=_("logo"), null=True, blank=True, on_delete=models.PROTECT, related_name="logo_of"
    )
    languages = models.JSONField(_("languages"), default=offer_all)
    default_language = models.CharField(_("first language"), max_length=2, default="en", choices=settings.LANGUAGES)
    members = WordingField(_("what members are called, many"))
    member = WordingField(_("what a member is called, one"))
    meeting_kinds = models.JSONField(_("kinds of meeting"), default=dict, blank=True)
    role_names = models.JSONField(_("names of roles"), default=dict, blank=True)
    holds_examples = models.BooleanField(default=False, editable=False)
    set_up_at = models.DateTimeField(null=True, blank=True, editable=False)
    set_up_by = models.CharField(max_length=200, blank=True, editable=False)

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """In the reader's language, or the nearest."""
        return say(self.names) or self.short_name or PRODUCT

    def name_in(self, language: str) -> str:
        return say(self.names, language) or self.short_name or PRODUCT

    @property
    def mark(self) -> str:
        """What stands where there is little room."""
        return self.short_name or self.name

    @property
    def logo_key(self) -> str:
        return self.logo.sha256 if self.logo else ""

    def clean(self) -> None:
        if not self.languages or not set(self.languages) <= set(ALL_LANGUAGES):
            raise ValidationError({"languages": _("Offer one language at least.")})
        if self.default_language not in self.languages:
            raise ValidationError({"default_language": _("The first language is one of those offered.")})


class SetUpLink(models.Model):
    """A link that lets whoever sits at the machine set the register up; there is one at most.

    Only the digest of its secret is kept. Opened, it belongs to the browser that opened it (`held_by`).
    """

    digest = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()
    held_by = models.CharField(max_length=64, blank=True)


class ExampleRows(models.Model):
    """Rows that the loading of examples made: of one model, from one key to another."""

    kind = models.CharField(max_length=60, db_index=True)
    first = models.BigIntegerField()
    last = models.BigIntegerField()

    class Meta:
        verbose_name_plural = "example rows"
        ordering = ["kind", "first"]
