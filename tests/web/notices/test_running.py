"""Work of every day: once a day, made up for, taken up again, safe with several workers."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from mandato_web.design import daily
from mandato_web.design.daily import DailyJob
from mandato_web.notices.models import DailyRun
from mandato_web.notices.running import LEASE, run_due

MORNING = datetime(2027, 5, 10, 8, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def done(db: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[date]]:
    """The days on which the only job was done."""
    monkeypatch.setattr(daily, "_jobs", {})
    yield []


def keep(done: list[date], **facts: Any) -> None:
    daily.register(DailyJob("harbour.sweep", lambda day: done.append(day), **facts))


def test_a_job_is_done_once_a_day_after_its_hour(done: list[date]) -> None:
    keep(done, at=time(9))
    for hour in range(48):
        run_due(MORNING.replace(hour=0) + timedelta(hours=hour))
    assert done == [date(2027, 5, 10), date(2027, 5, 11)]


def test_after_a_time_without_a_worker_it_is_done_once(done: list[date]) -> None:
    keep(done)
    run_due(MORNING)
    run_due(MORNING + 5 * DAY)
    assert done == [date(2027, 5, 10), date(2027, 5, 15)]


def test_before_its_hour_yesterday_is_made_up_for(done: list[date]) -> None:
    keep(done, at=time(9))
    run_due(MORNING - 3 * DAY + timedelta(hours=2))
    run_due(MORNING)
    assert done == [date(2027, 5, 7), date(2027, 5, 9)]


def test_a_job_of_each_day_makes_up_for_every_day(done: list[date]) -> None:
    keep(done, each_day=True)
    run_due(MORNING)
    run_due(MORNING + 3 * DAY)
    assert done == [date(2027, 5, day) for day in (10, 11, 12, 13)]
    run_due(MORNING + 300 * DAY)
    assert len(done) == 4 + 31


def test_a_job_that_fails_is_tried_again_later_and_keeps_no_other_from_its_day(done: list[date]) -> None:
    def fail(day: date) -> None:
        raise RuntimeError("the tide is out")

    daily.register(DailyJob("harbour.fail", fail))
    keep(done)
    assert run_due(MORNING) == 1 and done == [date(2027, 5, 10)]
    run = DailyRun.objects.get(name="harbour.fail")
    assert "the tide is out" in run.problem and run.done_at is None and run.attempts == 1
    daily.register(DailyJob("harbour.fail", lambda day: "2 swept"))
    assert run_due(MORNING) == 0
    later = run.claimed_until + timedelta(seconds=1)
    DailyRun.objects.filter(pk=run.pk).update(claimed_until=MORNING)
    assert later and run_due(MORNING + timedelta(minutes=10)) == 1
    run.refresh_from_db()
    assert run.answer == "2 swept" and run.problem == ""


def test_a_job_whose_worker_died_is_taken_up_when_its_claim_ends(done: list[date]) -> None:
    keep(done)
    DailyRun.objects.create(name="harbour.sweep", day=MORNING.date(), attempts=1, claimed_until=MORNING + LEASE)
    assert run_due(MORNING + LEASE - timedelta(seconds=1)) == 0
    assert run_due(MORNING + LEASE + timedelta(seconds=1)) == 1


def test_two_workers_do_not_do_the_same(done: list[date]) -> None:
    def act(day: date) -> None:
        done.append(day)
        run_due(MORNING)

    daily.register(DailyJob("harbour.sweep", act))
    run_due(MORNING)
    assert done == [date(2027, 5, 10)]
