"""One mark of the whole register, another after every write: what was made under a mark holds while the mark does.

Every write by which records change leaves a stamp, a random number, in its own transaction; the mark is the sum of all
stamps. So it changes for others at the moment the write itself becomes visible, whoever writes and by whatever way
(one record or many, a page, the worker or a command); a write that is taken back takes its stamp with it; and writers
do not wait for each other. docs/decisions/013 tells why.
"""

import hashlib
import re
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from typing import Any, TypeVar

from django.core.cache import caches
from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import get_language

from mandato_web.history.models import Stamp

Made = TypeVar("Made")

_TABLE = Stamp._meta.db_table
# What no page shows to whoever reads: sessions, counters, queues, the register's own bookkeeping.
_UNSHOWN = {
    _TABLE, "accounts_session", "django_session", "mandato_cache", "django_tasks_database_dbtaskresult", "serving_beat",
    "django_migrations", "django_content_type", "auth_permission", "notices_publishedevent", "sqlite_sequence",
}  # fmt: skip
_WRITE = re.compile(r'\s*(?:INSERT(?: OR \w+)? INTO|REPLACE INTO|UPDATE|DELETE FROM|TRUNCATE)\s+"?(\w+)"?', re.I)
# Under the greatest sum that SQLite takes, with a million stamps.
_BITS = 42
_MOST_SECONDS = 300
_known: ContextVar[dict[str, str] | None] = ContextVar("known", default=None)


def watch_writes(sender: Any, connection: Any, **_rest: Any) -> None:
    """On every connection that is made."""
    if stamp_writes not in connection.execute_wrappers:
        connection.execute_wrappers.append(stamp_writes)


def stamp_writes(execute: Callable[..., Any], sql: Any, params: Any, many: bool, context: Any) -> Any:
    """Stands around every statement; a write of records outside a transaction is given one, with its stamp."""
    match = _WRITE.match(sql) if isinstance(sql, str) else None
    if match is None or match[1].lower() in _UNSHOWN:
        return execute(sql, params, many, context)
    (_known.get() or {}).clear()
    held = context["connection"]
    if held.in_atomic_block:
        _stamp(held)
        return execute(sql, params, many, context)
    if held.vendor == "sqlite" and " RETURNING " in sql:
        # What it returns is fetched later, and SQLite ends the transaction then: the stamp is within.
        result = execute(sql, params, many, context)
        _stamp(held)
        return result
    with transaction.atomic(using=held.alias):
        _stamp(held)
        return execute(sql, params, many, context)


@contextmanager
def of_one_request() -> Iterator[None]:
    """Within, the mark is read once, and again after a write of one's own. What others write meanwhile does no harm:
    whatever is made is then newer than its mark says, and never older."""
    token = _known.set({})
    try:
        yield
    finally:
        _known.reset(token)


def read_mark() -> str:
    """Empty where nothing was ever written. One query, however large the register."""
    known = _known.get()
    if known is None:
        return _read_mark()
    if "mark" not in known:
        known["mark"] = _read_mark()
    return known["mark"]


def _read_mark() -> str:
    # What is written from here on needs a stamp of its own, also in this transaction.
    connection.run_on_commit = [one for one in connection.run_on_commit if one[1] is not _stamped]
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT COUNT(*), COALESCE(SUM(number), 0) FROM {_TABLE}")  # noqa: S608
        count, total = cursor.fetchone()
    # PostgreSQL sums whole numbers as decimals.
    return f"{int(total):x}.{count}" if count else ""


def keep(name: str, make: Callable[[], Made], *parts: object) -> Made:
    """What `make` makes, or made before under the same mark, on the same day, in the same language, for the same
    `parts`. These must name whatever else it depends on: above all who may see it."""
    mark = read_mark()
    if not mark:
        return make()
    asked = f"{mark} {today()} {get_language()} {parts!r}"
    key = f"kept:{name}:{hashlib.sha256(asked.encode()).hexdigest()}"
    kept = caches["memory"].get(key)
    if kept is None:
        kept = make()
        caches["memory"].set(key, kept, _MOST_SECONDS)
    return kept


def today() -> date:
    return timezone.localdate()


def gather_stamps() -> int:
    """One stamp in place of all; answers how many there were. What is made under the old mark is made anew."""
    with transaction.atomic():
        keys = list(Stamp.objects.values_list("pk", flat=True))
        if len(keys) < 2:
            return len(keys)
        Stamp.objects.create(number=_draw())
        for start in range(0, len(keys), 500):
            Stamp.objects.filter(pk__in=keys[start : start + 500]).delete()
    return len(keys)


def _stamp(held: Any) -> None:
    """One a transaction is enough, unless the mark was read since or the savepoint that holds it was taken back."""
    if any(hook is _stamped for _sids, hook, *_rest in held.run_on_commit):
        return
    if not _is_laid(held):
        return
    with held.cursor() as cursor:
        cursor.execute(f"INSERT INTO {_TABLE} (number) VALUES (%s)", [_draw()])  # noqa: S608
    if held.in_atomic_block:
        held.on_commit(_stamped)


def _stamped() -> None:
    """Stands among what follows the commit for as long as this transaction holds a stamp."""


def _draw() -> int:
    return secrets.randbits(_BITS) | 1


_laid: set[str] = set()


def _is_laid(held: Any) -> bool:
    """Whether the table stands: while the first migrations run it does not yet."""
    name = f"{held.alias} {held.settings_dict['NAME']}"
    if name not in _laid and _TABLE in held.introspection.table_names():
        _laid.add(name)
    return name in _laid


def forget_tables(**_rest: Any) -> None:
    """Before migrations, which may take the table away."""
    _laid.clear()
