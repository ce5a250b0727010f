"""The full-text index beside `search_entry`: FTS5 kept by triggers on SQLite, a stored `simple` tsvector on PostgreSQL.

SQLite rebuilds a table that a later migration alters, and drops its triggers: such a migration must run
`lay_index` again.
"""

from django.db import migrations

SQLITE = [
    """CREATE VIRTUAL TABLE search_words USING fts5(
        stems, content='search_entry', content_rowid='id', tokenize="unicode61 remove_diacritics 0")""",
    """CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry BEGIN
        INSERT INTO search_words(rowid, stems) VALUES (new.id, new.stems); END""",
    """CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry BEGIN
        INSERT INTO search_words(search_words, rowid, stems) VALUES ('delete', old.id, old.stems); END""",
    """CREATE TRIGGER search_entry_changed AFTER UPDATE OF stems ON search_entry BEGIN
        INSERT INTO search_words(search_words, rowid, stems) VALUES ('delete', old.id, old.stems);
        INSERT INTO search_words(rowid, stems) VALUES (new.id, new.stems); END""",
    "INSERT INTO search_words(search_words) VALUES ('rebuild')",
]
POSTGRESQL = [
    "ALTER TABLE search_entry ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('simple', stems)) STORED",
    "CREATE INDEX search_entry_words ON search_entry USING gin (words)",
]
DROP = {
    "sqlite": [
        "DROP TRIGGER search_entry_added",
        "DROP TRIGGER search_entry_removed",
        "DROP TRIGGER search_entry_changed",
        "DROP TABLE search_words",
    ],
    "postgresql": ["ALTER TABLE search_entry DROP COLUMN words"],
}


def lay_index(apps, schema_editor):
    for statement in SQLITE if schema_editor.connection.vendor == "sqlite" else POSTGRESQL:
        schema_editor.execute(statement)


def drop_index(apps, schema_editor):
    for statement in DROP[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("search", "0001_initial")]
    operations = [migrations.RunPython(lay_index, drop_index)]
