from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [("findings", "0001_initial")]

    operations = [
        migrations.RemoveConstraint(model_name="finding", name="acceptance_says_why_and_who"),
        migrations.RenameField(model_name="finding", old_name="reason", new_name="because"),
        migrations.RenameField(model_name="gap", old_name="reason", new_name="because"),
        migrations.AddConstraint(
            model_name="finding",
            constraint=models.CheckConstraint(
                condition=models.Q(("state", "accepted"), _negated=True)
                | (models.Q(("because", ""), _negated=True) & models.Q(("decided_by", ""), _negated=True)),
                name="acceptance_says_why_and_who",
            ),
        ),
    ]
