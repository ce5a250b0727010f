"""Letters to experts and journalists. They leave as every letter of the register does."""

from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from mandato_web.accounts.post import page_in, send_letter
from mandato_web.knowledge.links import token_of
from mandato_web.knowledge.models import Alert, Expert, MediaRequest, Practice, Review, Subscription, ThemeAlert
from mandato_web.values.dates import write_date
from mandato_web.values.wording import say


def ask_reviewer(review: Review) -> None:
    person = review.reviewer
    with override(person.language):
        _send(
            f"knowledge.review.{review.pk}", person.email, person.language,
            _("Will you review a good practice?"),
            [_("Good day, %(name)s.") % {"name": person},
             _("The secretariat asks you to judge a practice by four criteria: %(practice)s.")
             % {"practice": review.practice}],
            page_in(person.language, "knowledge:review", review.practice.slug), _("Review it"), user=person,
        )  # fmt: skip


def tell_author(practice: Practice) -> None:
    """That a practice was published, or sent back and why; nobody where its author has left."""
    person = practice.author
    if person is None:
        return
    with override(person.language):
        said = _("Your practice is published") if practice.is_published else _("Your practice comes back to you")
        moment = practice.published_at or timezone.now()
        _send(
            f"knowledge.practice.{practice.pk}.{practice.stage}.{moment:%Y%m%d%H%M%S}", person.email, person.language,
            said, [str(practice), practice.sent_back_because],
            page_in(person.language, "knowledge:practice", practice.slug), _("See the practice"), user=person,
        )  # fmt: skip


def invite_expert(expert: Expert, invited_by: str) -> None:
    with override(expert.language):
        _send(
            f"knowledge.expert.{expert.pk}.{expert.nonce[:8]}", expert.email or "", expert.language,
            _("Will you answer journalists as an expert?"),
            [
                _("Good day, %(name)s.") % {"name": expert.name},
                _(
                    "%(by)s asks whether you would answer journalists' questions. On the page below you choose what is "
                    "shown, to whom and until when. Nothing is shown before you consent, and you can withdraw in one "
                    "click at any time."
                )
                % {"by": invited_by},
            ],
            page_in(expert.language, "knowledge:expert-self", token_of(expert)), _("Choose what is shown"),
            _("If you do nothing, we write no more, and what we know of you is erased after sixty days."),
        )  # fmt: skip


def ask_again(expert: Expert) -> None:
    with override(expert.language):
        _send(
            f"knowledge.expert.{expert.pk}.again.{expert.consented_at:%Y%m%d}", expert.email or "", expert.language,
            _("Do you still consent to be shown as an expert?"),
            [
                _("Good day, %(name)s.") % {"name": expert.name},
                _("Your consent is a year old. Your profile is hidden until you confirm it."),
            ],
            page_in(expert.language, "knowledge:expert-self", token_of(expert)), _("Confirm or withdraw"),
        )  # fmt: skip


def alert_expert(alert: Alert) -> None:
    request, expert = alert.request, alert.expert
    with override(expert.language):
        _send(
            f"knowledge.alert.{alert.pk}", expert.email or "", expert.language,
            _("A journalist asks, answer by %(deadline)s") % {"deadline": _moment(request)},
            [_("Good day, %(name)s.") % {"name": expert.name}, f"{request.name}, {request.outlet}", request.question],
            page_in(expert.language, "knowledge:answer", token_of(alert)), _("Open and answer"),
            _("You get this letter because you consented to be asked. On the page you can also withdraw."),
        )  # fmt: skip


def confirm_request(request: MediaRequest) -> None:
    with override(request.language):
        _send(
            f"knowledge.request.{request.pk}", request.email, request.language,
            _("Confirm your question to the experts"),
            [_("Somebody, you we hope, asked from this address:"), request.question],
            page_in(request.language, "knowledge:own-request", token_of(request)), _("Yes, it was me"),
            _("If it was not, do nothing: the question is erased after two days."),
        )  # fmt: skip


def pass_on(alert: Alert) -> None:
    """An expert's answer, to the journalist."""
    request = alert.request
    with override(request.language):
        _send(
            f"knowledge.answer.{alert.pk}", request.email, request.language,
            _("An expert answers your question"),
            [alert.expert.name, alert.message],
            page_in(request.language, "knowledge:own-request", token_of(request)), _("See your question"),
        )  # fmt: skip


def confirm_subscription(subscription: Subscription) -> None:
    with override(subscription.language):
        _send(
            f"knowledge.subscription.{subscription.pk}.{subscription.nonce[:8]}",
            subscription.email, subscription.language,
            _("Confirm: alerts on %(theme)s") % {"theme": subscription.theme},
            [_("Somebody, you we hope, asked to be told when something happens on this theme: %(theme)s.")
             % {"theme": subscription.theme}],
            page_in(subscription.language, "knowledge:own-subscription", token_of(subscription)),
            _("Yes, it was me"), _("If it was not, do nothing: the address is erased after two days."),
        )  # fmt: skip


def tell_subscriber(told: ThemeAlert, subscription: Subscription) -> None:
    with override(subscription.language):
        _send(
            f"knowledge.theme.{told.pk}.{subscription.pk}", subscription.email, subscription.language,
            say(told.subjects), say(told.texts).split("\n\n"),
            page_in(subscription.language, "knowledge:own-subscription", token_of(subscription)), _("No more of these"),
        )  # fmt: skip


def _moment(request: MediaRequest) -> str:
    return f"{write_date(f'{request.deadline:%Y-%m-%d}', request.language)}, {request.deadline:%H:%M} UTC"


def _send(
    key: str,
    to: str,
    language: str,
    subject: str,
    said: list[Any],
    link: str,
    act: str,
    after: str = "",
    user: Any = None,
) -> None:
    words = {"subject": subject, "said": [one for one in said if one], "link": link, "act": act, "after": after}
    send_letter(key, "letter", room="knowledge", to=to, language=language, user=user, **words)
