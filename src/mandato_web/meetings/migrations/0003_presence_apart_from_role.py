"""Whether somebody took part by video or for another is no longer a role."""

from django.db import migrations


def part(apps, schema_editor):
    participations = apps.get_model("meetings", "Participation").objects
    participations.filter(role="video").update(role="participant", presence="video")
    participations.filter(role="on-behalf").update(role="participant")


class Migration(migrations.Migration):
    dependencies = [("meetings", "0002_committees_conclusions_documents")]
    operations = [migrations.RunPython(part, migrations.RunPython.noop)]
