"""What changed -> an Atom feed (RFC 4287) with ids that stay."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from mandato_web.notices.changes import Changed
from mandato_web.notices.places import host, whole
from mandato_web.notices.subjects import Subject
from mandato_web.organisation.queries import current
from mandato_web.values.paths import spoken

# The day on which ids of this shape were first given out, as RFC 4151 asks.
_SINCE = "2026-11-22"
_NO_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class Feed(Atom1Feed):
    """Without an entry, a feed is as old as the register's first: the same bytes until something changes."""

    def latest_post_date(self) -> datetime:
        dates = [item["updateddate"] for item in self.items if item["updateddate"]]
        return max(dates, default=datetime(2026, 11, 22, tzinfo=UTC))


def write_feed(subject: Subject, name: str, changes: Sequence[Changed]) -> bytes:
    feed = Feed(
        title=_plain(_name_feed(name)),
        link=whole(spoken(subject.path)),
        description=None,
        language=get_language(),
        author_name=_plain(current().name),
        feed_url=whole(spoken(subject.feed_path)),
        feed_guid=f"tag:{host()},{_SINCE}:{subject.kind}/{subject.key}",
    )
    for change in changes:
        feed.add_item(
            title=_plain(change.title),
            link=whole(spoken(change.address)),
            description=_plain(change.words),
            unique_id=f"tag:{host()},{_SINCE}:change/{change.id}",
            updateddate=change.at,
            pubdate=None,
        )
    return feed.writeString("utf-8").encode()


def _plain(words: str) -> str:
    """Without the characters that XML cannot hold."""
    return _NO_XML.sub("", words)


def _name_feed(name: str) -> str:
    held = current()
    words = _("%(name)s: what changed (examples)") if held.holds_examples else _("%(name)s: what changed")
    return words % {"name": name}
