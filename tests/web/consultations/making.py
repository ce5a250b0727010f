"""An invented forum's draft with three invented states and an observer, and people who speak for them."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from mandato_web.actors.models import Actor
from mandato_web.consultations import drafts
from mandato_web.consultations.drafting import read_lines
from mandato_web.consultations.models import CommentRound, Consultation
from mandato_web.history.services import Author
from mandato_web.instruments.models import Instrument
from tests.web.factories import make_actor, make_instrument

AUTHOR = Author("1", "Editor")
PUBLISHED, CLOSES, INCORPORATED, PRESENTED = date(2026, 5, 7), date(2026, 5, 30), date(2026, 6, 30), date(2026, 7, 4)

ENGLISH = """# Harbours
1. The states keep every harbour open all year round.
2. They will:
a) meet once a year to compare what they did;
b) mend the lights of every harbour by 2028.
3. A forum is held in each state in turn.
"""
SPANISH = """# Puertos
1. Los Estados mantienen abiertos todos los puertos durante todo el año.
2. Se proponen:
a) reunirse una vez al año para comparar lo realizado;
b) reparar las luces de todos los puertos antes de 2028.
3. Se celebra un foro en cada Estado por turno.
"""


class Held(NamedTuple):
    consultation: Consultation
    round: CommentRound
    states: list[Actor]
    unit: Actor
    observer: Actor
    source: Instrument


def make_consultation(*, anyone: bool = True, opened: bool = True, **facts: Any) -> Held:
    states = [
        make_actor(slug, names={"en": slug.title(), "es": slug.title()}) for slug in ("aland", "borduria", "cordia")
    ]
    unit = make_actor("aland-ports", kind="unit", names={"en": "Ministry of Ports"}, parent=states[0])
    observer = make_actor("seafarers", kind="organisation", names={"en": "Seafarers' League"})
    source = make_instrument("harbour-declaration")
    consultation = drafts.save_consultation(
        AUTHOR,
        Consultation(),
        rounds=[{"opens": PUBLISHED, "closes": CLOSES, "states": True, "observers": True, "anyone": anyone}],
        lineage=[{"instrument": source, "kind": "implements"}],
        **{
            "slug": "harbour-plan-draft",
            "titles": {"en": "Draft plan on harbours", "es": "Proyecto de plan de puertos"},
            "kind": "action-plan", "published_on": PUBLISHED, "incorporated_by": INCORPORATED,
            "presented_on": PRESENTED, **facts,
        },
    )  # fmt: skip
    drafts.write_draft(AUTHOR, consultation, read_lines(ENGLISH), "en")
    drafts.write_draft(AUTHOR, consultation, read_lines(SPANISH), "es")
    if opened:
        drafts.open_consultation(AUTHOR, consultation)
    return Held(consultation, consultation.rounds.get(), states, unit, observer, source)


def edit(held: Held, change: Callable[[str], str], language: str = "en") -> Any:
    """The whole text in one language, edited as an editor would."""
    from mandato_web.consultations.drafting import write_lines

    typed = change(write_lines(held.consultation.draft.content, language))
    return drafts.write_draft(AUTHOR, held.consultation, read_lines(typed), language)
