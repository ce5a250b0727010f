"""Laying an empty database at once.

Taken one by one, the migrations build Django's picture of all models anew at nearly every operation: tens of seconds
for a database in which nothing stands yet. Here the tables are made as the last migration leaves them, and all
migrations are noted as done. Migrations that move records have nothing to move; those that lay what no model tells
are named below, and run.
"""

from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.operations import RunPython, RunSQL
from django.db.migrations.recorder import MigrationRecorder

# In this order, after the tables.
BEYOND_THE_MODELS = [("search", "0002_full_text")]


def is_empty(connection: BaseDatabaseWrapper) -> bool:
    recorder = MigrationRecorder(connection)
    tables = set(connection.introspection.table_names()) - {recorder.Migration._meta.db_table}
    return not tables and not recorder.applied_migrations()


def lay(connection: BaseDatabaseWrapper) -> None:
    """Whole or not at all."""
    executor = MigrationExecutor(connection)
    loader = executor.loader
    state = loader.project_state()
    executor.recorder.ensure_schema()
    with connection.schema_editor(atomic=True) as editor:
        for model in state.apps.get_models():
            if model._meta.managed and not model._meta.proxy and not model._meta.swapped:
                editor.create_model(model)
        for statement in editor.deferred_sql:
            editor.execute(statement)
        editor.deferred_sql.clear()
        for key in BEYOND_THE_MODELS:
            for operation in loader.graph.nodes[key].operations:
                if isinstance(operation, RunPython):
                    operation.code(state.apps, editor)
                elif isinstance(operation, RunSQL):
                    operation.database_forwards(key[0], editor, state, state)
        with transaction.atomic(using=connection.alias):
            executor.recorder.Migration.objects.using(connection.alias).bulk_create(
                executor.recorder.Migration(app=app, name=name) for app, name in loader.graph.nodes
            )
