"""The forum's named practices, and the invented ones that are marked so."""

from pathlib import Path
from typing import Any

import pytest
from django.conf import settings

from mandato_web.history.models import Change
from mandato_web.intake.examples import load_examples
from mandato_web.knowledge import queries
from mandato_web.knowledge.models import CRITERIA, Practice, Replication, Resource
from mandato_web.search.models import Entry

pytestmark = pytest.mark.django_db


def test_named_practices_stand_with_what_the_report_says(client: Any) -> None:
    load_examples(Path(settings.EXAMPLES))
    real = Practice.objects.filter(is_example=False)
    assert {"patria-grande", "three-for-one", "one-for-two", "migrants-bank", "enlarged-border-region"} <= set(
        real.values_list("slug", flat=True)
    )
    assert not any(getattr(one, criterion.value) for one in real for criterion in CRITERIA)
    assert all(one.source.startswith("forum-report") for one in real)
    assert set(real.filter(kind="temporary-work").values_list("carried_by__slug", flat=True)) == {
        "ec", "es", "mx", "pe", "iom",
    }  # fmt: skip
    assert Resource.objects.get(slug="migration-and-development-document").commitments.exists()
    page = client.get("/es/knowledge/regularisation-chile/").content.decode()
    assert "48.000" in page

    invented = Practice.objects.filter(is_example=True)
    assert set(Replication.objects.values_list("practice__slug", flat=True)) <= set(
        invented.values_list("slug", flat=True)
    )
    tree = queries.grow_tree(queries.list_replications(invented.get(slug="season-boats")))
    assert [len(branch.branches) for branch in tree] == [1]
    both = client.get("/en/knowledge/compare/?with=season-boats&with=orchard-permits").content.decode()
    assert "Temporary work" in both
    assert Entry.objects.filter(kind="practice").exists()

    changes = Change.objects.filter(subject_kind__startswith="knowledge.").count()
    load_examples(Path(settings.EXAMPLES))
    assert Change.objects.filter(subject_kind__startswith="knowledge.").count() == changes
