from django.db import migrations


def open_dossiers(apps, schema_editor):
    """Each proposal so far gets a dossier of its own; its items are made when it is first opened."""
    Proposal = apps.get_model("intake", "Proposal")
    Dossier = apps.get_model("intake", "Dossier")
    for proposal in Proposal.objects.defer("text").iterator():
        language = proposal.reading["language"]
        proposal.language = language
        proposal.dossier = Dossier.objects.create(
            title=(proposal.reading["title"] or "")[:500],
            slug=proposal.slug,
            joins_id=proposal.joins_id,
            leading=language,
            stage="published" if proposal.stage == "published" else "open",
            published_as_id=proposal.published_as_id,
        )
        proposal.save(update_fields=["language", "dossier"])


class Migration(migrations.Migration):

    dependencies = [
        ('intake', '0002_packages_and_dossiers'),
    ]

    operations = [
        migrations.RunPython(open_dossiers, migrations.RunPython.noop),
    ]
