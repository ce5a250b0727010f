"""What makes a register out of what the first administrator said; the examples, in and out."""

from allauth.account.models import EmailAddress
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from mandato_web.accounts.models import Role, User
from mandato_web.accounts.services import appoint, open_account
from mandato_web.history.services import REGISTER, Author, at_once
from mandato_web.organisation.queries import current, is_offered
from mandato_web.organisation.services import finish_set_up
from mandato_web.themes.models import Vocabulary
from mandato_web.themes.services import save_theme, save_vocabulary


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
