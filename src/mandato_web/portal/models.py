"""What readers say is wrong."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Mistake(models.Model):
    """Something that a reader says is wrong on a page; editors answer it, or mend it and say so.

    `page` is the address without its language. The address of e-mail is erased once the answer is written, and after
    a year in any case.
    """

    class State(models.TextChoices):
        OPEN = "open", _("Open")
        ANSWERED = "answered", _("Answered")
        FIXED = "fixed", _("Fixed")

    page = models.CharField(max_length=500)
    what = models.TextField(max_length=5000)
    email = models.EmailField(blank=True)
    language = models.CharField(max_length=2)
    told_at = models.DateTimeField()
    state = models.CharField(max_length=8, choices=State.choices, default=State.OPEN)
    answer = models.TextField(blank=True, max_length=5000)
    answered_by = models.CharField(max_length=200, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-told_at", "-pk"]
        indexes = [models.Index(fields=["state", "told_at"])]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state="open") | (~models.Q(answer="") & models.Q(answered_at__isnull=False)),
                name="answered_mistake_has_answer",
            ),
        ]

    def __str__(self) -> str:
        return self.what[:80]
