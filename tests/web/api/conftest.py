from pathlib import Path
from typing import Any

import pytest

from mandato_web.accounts.models import User
from mandato_web.agreements.models import Agreement
from mandato_web.commitments.models import Commitment
from mandato_web.reporting.models import ProgressReport
from tests.web.factories import Part, Register, make_commitment, make_instrument, make_register, make_version

SECRETS = ("Undercurrent", "secret-pact", "somebody@example.org", "Nobody Knows")


@pytest.fixture
def register(db: None, settings: Any, tmp_path: Path) -> Register:
    """With a secret agreement, a draft, an account, and a fact that a person confirmed."""
    settings.VAR = tmp_path
    held = make_register()
    User.objects.create(email="somebody@example.org", name="Nobody Knows")
    held.declaration.confirmed_by = "Nobody Knows"
    held.declaration.save()
    pact = make_instrument("secret-pact", kind="memorandum", titles={"en": "Undercurrent pact"})
    version = make_version(pact, "en", (Part("para_1", "Undercurrent words.", "1", "1"),))
    make_commitment(version, "para_1")
    Agreement.objects.create(instrument=pact, visibility="internal")
    upkeep: Commitment = held.upkeep
    ProgressReport.objects.create(
        commitment=upkeep, provision=upkeep.provision, actor=held.states[0], voice="reported",
        narrative={"en": "Undercurrent draft"}, written_by="Nobody Knows",
    )  # fmt: skip
    return held
