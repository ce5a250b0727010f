"""PostgreSQL finds words among the kinds of which a register has few records without reading provisions."""

from django.db import migrations

INDEX = """CREATE INDEX search_entry_words_of_few ON search_entry USING gin (words)
    WHERE kind NOT IN ('provision', 'commitment')"""


def lay_index(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(INDEX)


def drop_index(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP INDEX search_entry_words_of_few")


class Migration(migrations.Migration):
    dependencies = [("search", "0003_marks_of_names_and_years")]
    operations = [migrations.RunPython(lay_index, drop_index)]
