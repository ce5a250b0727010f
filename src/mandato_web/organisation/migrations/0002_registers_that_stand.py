"""A register that somebody uses already is set up: it goes on as it is."""

from django.db import migrations
from django.utils import timezone


def note_standing(apps, schema_editor):
    Organisation = apps.get_model("organisation", "Organisation")
    used = apps.get_model("accounts", "User").objects.exists() or apps.get_model("instruments", "Instrument").objects.exists()
    if used and not Organisation.objects.exists():
        Organisation.objects.create(names={"en": "Mandato"}, set_up_at=timezone.now(), set_up_by="-")


class Migration(migrations.Migration):
    dependencies = [
        ("organisation", "0001_first"),
        ("accounts", "0003_provider_identity"),
        ("instruments", "0001_initial"),
    ]
    operations = [migrations.RunPython(note_standing, migrations.RunPython.noop)]
