"""Entries made before this bear no marks of their names and years yet."""

from django.db import migrations

from mandato_web.search.entries import marks_of


def add_marks(apps, schema_editor):
    Entry = apps.get_model("search", "Entry")
    changed = []
    for entry in Entry.objects.iterator(chunk_size=1000):
        words = entry.stems.partition(" xkind")[0]
        entry.stems = " ".join([words, *marks_of(entry.kind, entry.language, entry.date, f"{entry.label} {entry.title}")])
        changed.append(entry)
        if len(changed) == 1000:
            Entry.objects.bulk_update(changed, ["stems"])
            changed = []
    Entry.objects.bulk_update(changed, ["stems"])


class Migration(migrations.Migration):
    dependencies = [("search", "0002_full_text")]
    operations = [migrations.RunPython(add_marks, migrations.RunPython.noop)]
