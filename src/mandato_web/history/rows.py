"""The rows of a list within a record, as a form gives them back -> kept, changed, added or taken out, with history."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _

from mandato_web.history.services import Author, change, create, remove


def settle_rows(
    author: Author,
    standing: Iterable[models.Model],
    model: type[models.Model],
    whole: Mapping[str, Any],
    rows: Iterable[Mapping[str, Any]],
) -> list[models.Model]:
    """Makes `standing` be exactly `rows`, each a dict whose `pk` names one of them, or is empty for a new one.

    `whole` is what every row belongs to. Raises ValidationError that says which row.
    """
    held = {str(one.pk): one for one in standing}
    given = [dict(row) for row in rows]
    kept = {str(row.get("pk") or "") for row in given}
    settled = []
    with transaction.atomic():
        for key, one in held.items():
            if key not in kept:
                _take_out(author, one)
        for number, row in enumerate(given, start=1):
            known = held.get(str(row.pop("pk", "") or ""))
            try:
                settled.append(change(author, known, **row) if known else create(author, model(**whole, **row)))
            except ValidationError as error:
                raise ValidationError([_word(number, name, text) for name, text in _told(error)]) from error
    return settled


def _take_out(author: Author, one: models.Model) -> None:
    try:
        remove(author, one)
    except models.ProtectedError:
        raise ValidationError(_("%(label)s is used by other records and stays.") % {"label": one}) from None


def _told(error: ValidationError) -> Iterable[tuple[str, str]]:
    if not hasattr(error, "error_dict"):
        yield from (("", text) for text in error.messages)
        return
    for name, texts in error.message_dict.items():
        yield from (("" if name == NON_FIELD_ERRORS else name, text) for text in texts)


def _word(number: int, name: str, text: str) -> str:
    return _("Row %(number)s: %(text)s") % {"number": number, "text": f"{name}: {text}" if name else text}
