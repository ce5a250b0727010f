"""What the words of the field mean, for the method page."""

from django.utils.translation import gettext_lazy as _

STRENGTHS = {
    "obligation": _("The text says shall or must."),
    "undertaking": _("The text says will, undertakes to, or decides."),
    "request": _("One body asks another to act."),
    "recommendation": _("The text advises; nobody is bound."),
    "aspiration": _("The text says endeavour, explore or consider."),
    "statement": _("The text recalls, notes or welcomes; nobody has to act."),
}
NATURES = {
    "once": _("It ends when it is done: a meeting held, a study published."),
    "continuing": _("It is conduct that lasts, looked at period by period."),
    "none": _("There is nothing to follow. It is kept, and left out of the counts."),
}
