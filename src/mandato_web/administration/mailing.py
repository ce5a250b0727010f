"""Trying the mail: a letter that leaves at once, and where it fails, what failed and what to do."""

import smtplib
import socket
import ssl
from typing import NamedTuple

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.utils.translation import gettext as _

from mandato_web.notices.outbox import has_server
from mandato_web.organisation.queries import current


class Trial(NamedTuple):
    """`advice` is empty where the server took the letter."""

    text: str
    advice: str = ""

    @property
    def worked(self) -> bool:
        return not self.advice


def try_mail(to: str) -> Trial:
    if not has_server():
        return Trial(
            _("No mail server is named. Letters wait in the outbox."),
            _("Set EMAIL_URL, for example smtp+tls://person:word@mail.example.org:587, and start the register again."),
        )
    name = current().name
    letter = EmailMessage(
        _("A letter from %(name)s") % {"name": name},
        _("This letter shows that the register of %(name)s can send letters.\n\n%(site)s/\n")
        % {"name": name, "site": settings.SITE_ADDRESS},
        to=[to],
    )
    try:
        letter.connection = get_connection(fail_silently=False)
        letter.send()
    except (smtplib.SMTPException, OSError) as error:
        return _explain(error, to)
    return Trial(
        _("The mail server took the letter to %(to)s. Look whether it arrives, and not among unwanted mail.")
        % {"to": to}
    )


def _explain(error: Exception, to: str) -> Trial:
    where = f"{getattr(settings, 'EMAIL_HOST', '')}:{getattr(settings, 'EMAIL_PORT', '')}"
    match error:
        case smtplib.SMTPAuthenticationError():
            return Trial(
                _("The mail server %(where)s does not accept the person or the word.") % {"where": where},
                _("Look at both in EMAIL_URL; signs like @ or / within them are written as %40 and %2F."),
            )
        case smtplib.SMTPRecipientsRefused():
            return Trial(
                _("The mail server refuses to send to %(to)s.") % {"to": to},
                _("Is the address right? Some servers send only for people who signed in: name one in EMAIL_URL."),
            )
        case smtplib.SMTPSenderRefused():
            return Trial(
                _("The mail server refuses %(sender)s as the sender.") % {"sender": settings.DEFAULT_FROM_EMAIL},
                _("Set DEFAULT_FROM_EMAIL to an address that the server lets you send from."),
            )
        case ssl.SSLError():
            return Trial(
                _("No secure connection to %(where)s: %(error)s") % {"where": where, "error": error},
                _("Port 587 usually wants smtp+tls://, port 465 smtp+ssl://; and the certificate must be valid."),
            )
        case socket.gaierror():
            return Trial(
                _("There is no machine called %(where)s.") % {"where": where},
                _("Is the name of the mail server in EMAIL_URL right?"),
            )
        case TimeoutError() | ConnectionError():
            return Trial(
                _("The mail server %(where)s does not answer.") % {"where": where},
                _("Are name and port in EMAIL_URL right, and does the firewall let this machine out to it?"),
            )
    return Trial(
        _("The mail server %(where)s does not take the letter: %(error)s") % {"where": where, "error": error},
        _("Ask whoever keeps the mail server, and show them this answer."),
    )
