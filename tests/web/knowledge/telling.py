"""What a whole practice says, and one made of it."""

from typing import Any

from mandato_web.accounts.models import User
from mandato_web.actors.models import Actor
from mandato_web.history.services import REGISTER
from mandato_web.knowledge import services
from mandato_web.knowledge.models import CRITERIA, Practice, Review
from mandato_web.themes.models import Theme, Vocabulary

ARGUED = "The pilots asked for it themselves, and it answers what they told us in two surveys."


def make_theme(code: str = "pilotage") -> Theme:
    vocabulary, _made = Vocabulary.objects.get_or_create(slug="sea", defaults={"names": {"en": "The sea"}})
    return Theme.objects.create(vocabulary=vocabulary, code=code, names={"en": code.capitalize(), "es": f"{code} (es)"})


def make_practice(
    slug: str = "night-watch", *, stage: str = "draft", actors: Any = (), themes: Any = (), **facts: Any
) -> Practice:
    told: dict[str, Any] = {
        "titles": {"en": slug.replace("-", " ").capitalize()},
        **{
            name: {"en": f"{name}: said."}
            for name in ("problem", "context", "done", "results", "evidence", "cost_notes")
        },
        **{one.value: {"en": ARGUED} for one in CRITERIA},
        "languages": ["es"],
        "countries": ["EC"],
        "starts": "2020",
    }
    return services.save_practice(
        REGISTER, Practice(), links={"carried_by": actors, "themes": themes}, slug=slug, stage=stage, **told | facts
    )


def review_of(practice: Practice, reviewer: User) -> Review:
    """Asked and answered: all criteria are met."""
    review = services.invite_reviewer(REGISTER, practice, reviewer)
    judged = {one.value: ("met", "Seen on the spot.") for one in CRITERIA}
    services.answer_review(REGISTER, review, judged, advice="publish")
    return review


def typed_practice(contributor: Actor | None, theme: Theme, **changed: Any) -> dict[str, Any]:
    """As a browser sends it."""
    names = ("problem", "context", "done", "results", "evidence", "cost_notes")
    told = {f"{name}_en": f"{name}: said." for name in names} | {f"{one.value}_en": ARGUED for one in CRITERIA}
    rows = {
        f"{name}-{part}": n
        for name in ("carried_by", "commitments")
        for part, n in (("TOTAL_FORMS", 0), ("INITIAL_FORMS", 0))
    }
    return {
        "kind": "general", "titles_en": "Night watch", "titles_es": "Guardia nocturna", "languages": ["es", "pt"],
        "countries": "Ecuador, es", "starts": "2020", "themes": [theme.pk], "version": "",
        "contributor": contributor.pk if contributor else "",
        **told, **rows, **changed,
    }  # fmt: skip
