from typing import Any

import pytest
from django.utils import timezone

from mandato_web.findings.models import AuditRun
from mandato_web.findings.services import audit_register
from tests.web.factories import Register, make_register


def run_audit() -> AuditRun:
    run = AuditRun.objects.create(stage="running", queued_at=timezone.now())
    return audit_register(run)


@pytest.fixture
def register(db: None) -> Register:
    return make_register()


@pytest.fixture
def audited(register: Register) -> Register:
    run_audit()
    return register


@pytest.fixture
def editor(person: Any) -> Any:
    return person("editor")
