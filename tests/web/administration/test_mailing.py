"""A letter that does not leave is explained, with what to do."""

import smtplib
import socket
import ssl
from typing import Any

import pytest

from mandato_web.administration.mailing import try_mail

REFUSALS = [
    (smtplib.SMTPAuthenticationError(535, b"no"), "does not accept the person", "EMAIL_URL"),
    (smtplib.SMTPRecipientsRefused({"a@example.org": (550, b"no")}), "refuses to send to", "address right"),
    (smtplib.SMTPSenderRefused(550, b"no", "m@example.org"), "as the sender", "DEFAULT_FROM_EMAIL"),
    (ssl.SSLError("wrong version number"), "No secure connection", "smtp+tls://"),
    (socket.gaierror(-2, "unknown"), "There is no machine", "name of the mail server"),
    (ConnectionRefusedError(), "does not answer", "firewall"),
    (TimeoutError(), "does not answer", "firewall"),
    (smtplib.SMTPDataError(554, b"spam"), "does not take the letter", "whoever keeps"),
]


@pytest.mark.parametrize(("error", "said", "advice"), REFUSALS)
def test_each_failure_has_its_advice(monkeypatch: Any, settings: Any, error: Exception, said: str, advice: str) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"

    def fail(self: Any) -> None:
        raise error

    monkeypatch.setattr("django.core.mail.backends.smtp.EmailBackend.open", fail)
    trial = try_mail("a@example.org")
    assert not trial.worked and said in trial.text and advice in trial.advice


def test_without_a_server_it_says_how_to_name_one(settings: Any) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
    trial = try_mail("a@example.org")
    assert not trial.worked and "EMAIL_URL" in trial.advice
