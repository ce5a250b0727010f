import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("findings", "0002_say_why_apart"),
        ("instruments", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="finding",
            name="said",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.CreateModel(
            name="Quotation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "provision",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="quotations",
                        to="instruments.provision",
                    ),
                ),
                (
                    "quoted",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="quoted_by",
                        to="instruments.provision",
                    ),
                ),
            ],
            options={
                "ordering": ["provision", "quoted"],
                "constraints": [models.UniqueConstraint(fields=("provision", "quoted"), name="quotation_once")],
            },
        ),
    ]
