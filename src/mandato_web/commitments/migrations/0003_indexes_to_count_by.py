from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("commitments", "0002_count_who_reported"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="commitment",
            index=models.Index(
                fields=[
                    "withdrawn_at",
                    "nature",
                    "triage",
                    "state",
                    "reporter_count",
                    "strength",
                    "due_kind",
                    "due_until",
                    "instrument",
                ],
                name="commitment_counted",
            ),
        ),
        migrations.AddIndex(
            model_name="commitment",
            index=models.Index(fields=["instrument", "withdrawn_at", "nature"], name="commitment_counted_by_text"),
        ),
    ]
