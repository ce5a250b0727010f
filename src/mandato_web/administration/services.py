"""What makes a register out of what the first administrator said, and the words that it goes by."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from allauth.account.models import EmailAddress
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override

from mandato_web.accounts.models import Role, User
from mandato_web.accounts.services import appoint, open_account
from mandato_web.history.services import REGISTER, Author, at_once
from mandato_web.history.undoing import Act
from mandato_web.meetings.models import list_kinds
from mandato_web.meetings.queries import count_kinds
from mandato_web.organisation import services
from mandato_web.organisation.queries import current, forget, is_offered
from mandato_web.organisation.services import finish_set_up
from mandato_web.themes.models import Vocabulary
from mandato_web.themes.services import save_theme, save_vocabulary
from mandato_web.values.wording import say


def begin_register(*, name: str, email: str, password: str, language: str) -> User:
    """The first administrator, and the register is open: both or neither. Raises ValidationError by field."""
    with at_once(), transaction.atomic():
        finish_set_up(Author("", name))
        if User.objects.filter(email=email.strip().lower()).exists():
            raise ValidationError({"email": _("There is an account with this address already.")})
        user = open_account(REGISTER, email.strip(), name=name, language=language if is_offered(language) else "en")
        try:
            validate_password(password, user)
        except ValidationError as error:
            raise ValidationError({"password": error.messages}) from None
        user.set_password(password)
        user.save()
        # Whoever held the link from the terminal is believed.
        EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
        appoint(REGISTER, user, Role.ADMINISTRATOR)
    return user


def keep_themes(author: Author, names: dict[str, str], themes: list[str]) -> Vocabulary | None:
    """A vocabulary of the organisation's own; nothing where nothing was said."""
    if not names:
        return None
    language = current().default_language
    with at_once(), transaction.atomic():
        vocabulary = save_vocabulary(author, "own", names=names)
        taken: set[str] = set()
        for position, name in enumerate(themes):
            code = slugify(name)[:50] or f"theme-{position + 1}"
            code = f"{code}-{position + 1}" if code in taken or code in ("new", "edit") else code
            taken.add(code)
            save_theme(author, vocabulary, code, names={language: name}, position=position)
    return vocabulary


def keep_words(author: Author, **facts: Any) -> None:
    """Own words for roles and kinds of meeting, and kinds of one's own. Raises ValidationError."""
    before = current().meeting_kinds
    with at_once(), _as_it_will_be():
        services.describe(author, **facts)
        _check_kinds(before)


def take_back(author: Author, act: Act) -> None:
    """Undoes a change of the settings. Raises ValidationError."""
    before = current().meeting_kinds
    with _as_it_will_be():
        services.take_back(author, act)
        _check_kinds(before)


@contextmanager
def _as_it_will_be() -> Iterator[None]:
    """Within, the register goes by the new words; they are forgotten again where they are refused."""
    try:
        with transaction.atomic():
            yield
    finally:
        forget()


def _check_kinds(before: dict[str, dict[str, str]]) -> None:
    """Every meeting is of a kind that there is, and no two kinds are called the same."""
    kinds = list_kinds()
    known = {key for key, _label in kinds}
    for key, n in count_kinds().items():
        if key not in known:
            told = ngettext(
                "%(kind)s: %(n)s meeting or series is of this kind. Give it another kind first.",
                "%(kind)s: %(n)s meetings or series are of this kind. Give them another kind first.",
                n,
            )
            raise ValidationError(told % {"kind": say(before.get(key, {})) or key, "n": n})
    for code in current().languages:
        with override(code):
            called = Counter(str(label).casefold() for _key, label in kinds)
            twice = next((str(label) for _key, label in kinds if called[str(label).casefold()] > 1), "")
        if twice:
            raise ValidationError(_("Two kinds of meeting are called %(name)s.") % {"name": twice})
