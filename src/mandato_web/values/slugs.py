"""Permanent addresses made from titles, told apart by a number where one is taken."""

from django.db.models import Model
from django.utils.text import slugify


def free_slug(model: type[Model], title: str, otherwise: str) -> str:
    """From a title; `otherwise` where no letter of it can stand in an address."""
    return first_free(model, slugify(title)[:100] or otherwise)


def first_free(model: type[Model], wanted: str) -> str:
    taken = set(model._default_manager.filter(slug__startswith=wanted).values_list("slug", flat=True))
    return next(name for name in [wanted, *(f"{wanted}-{n}" for n in range(2, len(taken) + 3))] if name not in taken)
