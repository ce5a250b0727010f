"""Laying an empty database at once.

Taken one by one, the migrations build Django's picture of all models anew at nearly every operation: tens of seconds
for a database in which nothing stands yet. Here the tables are made as the last migration leaves them, and all
migrations are noted as done. Migrations that move records have nothing to move; those that lay what no model tells
are named below, and run.
"""

from collections.abc import Iterable

from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.migration import Migration
from django.db.migrations.operations import RunPython, RunSQL
from django.db.migrations.recorder import MigrationRecorder
from django.db.migrations.state import ProjectState, StateApps

# In this order, after the tables.
BEYOND_THE_MODELS = [("search", "0002_full_text")]


def is_empty(connection: BaseDatabaseWrapper) -> bool:
    recorder = MigrationRecorder(connection)
    tables = set(connection.introspection.table_names()) - {recorder.Migration._meta.db_table}
    return not tables and not recorder.applied_migrations()


def known_migrations() -> set[tuple[str, str]]:
    return set(MigrationExecutor(connection).loader.disk_migrations)


def lay(connection: BaseDatabaseWrapper, migrations: Iterable[tuple[str, str]] | None = None) -> StateApps:
    """Whole or not at all: as all migrations leave it, or as these of an older register did; answers its models."""
    executor = MigrationExecutor(connection)
    loader = executor.loader
    done = list(loader.graph.nodes) if migrations is None else list(migrations)
    state = loader.project_state([key for key in done if key in loader.graph.nodes])
    executor.recorder.ensure_schema()
    with connection.schema_editor(atomic=True) as editor:
        for model in state.apps.get_models():
            if model._meta.managed and not model._meta.proxy and not model._meta.swapped:
                editor.create_model(model)
        for statement in editor.deferred_sql:
            editor.execute(statement)
        editor.deferred_sql.clear()
        for key in BEYOND_THE_MODELS:
            if key in done:
                _lay_beyond(loader.graph.nodes[key], state, editor)
        recorded = executor.recorder.Migration
        recorded.objects.using(connection.alias).bulk_create(recorded(app=app, name=name) for app, name in done)
    return state.apps


def _lay_beyond(migration: Migration, state: ProjectState, editor: BaseDatabaseSchemaEditor) -> None:
    for operation in migration.operations:
        if isinstance(operation, RunPython):
            operation.code(state.apps, editor)
        elif isinstance(operation, RunSQL):
            operation.database_forwards(migration.app_label, editor, state, state)
