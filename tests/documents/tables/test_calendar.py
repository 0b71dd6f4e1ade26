"""The calendar file, read back by icalendar."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import icalendar
import pytest
from hypothesis import given, settings, strategies as st

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.documents.calendars.dates import LONGEST_TITLE, dates_to_keep
from aiworkshop.documents.calendars.ics import calendar_bytes
from aiworkshop.method.follow_up import FOLLOW_UPS
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from tests.documents.tables.full_workshop import LATER, STAMP, full_parts
from tests.documents.tables.reading import written
from tests.documents.workshop_parts import Parts


def events(path: Path) -> dict[str, Any]:
    """The events of a file by their UID."""
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    return {str(each["UID"]): each for each in calendar.walk("VEVENT")}


def named(found: dict[str, Any], start: str) -> Any:
    return next(event for uid, event in found.items() if uid.startswith(start))


@pytest.mark.parametrize("language", ["en", "he", "ar"])
def test_every_date_is_an_all_day_entry(language: str, tmp_path: Path) -> None:
    _, contents = full_parts(next_date="2026-07-01")
    found = events(written(contents, tmp_path / "t.ics", language, form="calendar"))
    assert len(found) == len(FOLLOW_UPS) + 3
    for uid, event in found.items():
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        assert type(start) is date and (end - start).days == 1, uid
        assert event["SUMMARY"].params["LANGUAGE"] == language
        assert event["TRANSP"] == "TRANSPARENT"
    assert named(found, "action")["DTSTART"].dt == date(2026, 5, 20)
    assert named(found, "first-meeting")["DTSTART"].dt == date(2026, 6, 1)
    assert named(found, "next-date")["DTSTART"].dt == date(2026, 7, 1)
    assert named(found, "follow-up-day_14")["DTSTART"].dt == date(2026, 5, 28)


def test_the_calendar_has_the_schedule_as_it_was_changed(tmp_path: Path) -> None:
    parts, _ = full_parts()
    parts.add("follow_up", spec="day_14", date="2026-06-02", changed=LATER)
    parts.add("follow_up", spec="day_30", left_out=True)
    own = parts.add("follow_up", date="2026-07-07", title="With the mayor")
    parts.add("follow_up", date="2026-07-08")
    found = events(written(parts.contents(), tmp_path / "t.ics", form="calendar"))
    dates = {
        uid.partition("@")[0]: event["DTSTART"].dt
        for uid, event in found.items()
        if uid.startswith("follow-up")
    }
    assert len(dates) == len(FOLLOW_UPS) - 1 + 2
    moved = named(found, "follow-up-day_14")
    assert moved["DTSTART"].dt == date(2026, 6, 2)
    assert moved["SEQUENCE"] > named(found, "follow-up-day_90")["SEQUENCE"]
    assert dates[f"follow-up-{own}"] == date(2026, 7, 7)
    assert str(named(found, f"follow-up-{own}")["SUMMARY"]) == "Follow-up: With the mayor · Town"
    assert any(str(event["SUMMARY"]) == "Follow-up · Town" for event in found.values())


@pytest.mark.parametrize("names", [True, False])
def test_the_owner_is_named_by_consent(names: bool, tmp_path: Path) -> None:
    _, contents = full_parts()
    found = events(written(contents, tmp_path / "t.ics", names=names, form="calendar"))
    assert ("Owner: Lior" in str(named(found, "action")["DESCRIPTION"])) == names


def test_the_second_time_brings_the_first_up_to_date(tmp_path: Path) -> None:
    _, contents = full_parts()
    first = events(written(contents, tmp_path / "a.ics", form="calendar"))
    action = replace(contents.action[0], due="2026-05-27", changed=LATER)
    second = events(
        written(replace(contents, action=(action,)), tmp_path / "b.ics", form="calendar")
    )
    assert first.keys() == second.keys()
    changed = {uid for uid in first if first[uid].to_ical() != second[uid].to_ical()}
    assert [uid.partition("-")[0] for uid in changed] == ["action"]
    before, after = named(first, "action"), named(second, "action")
    assert after["SEQUENCE"] > before["SEQUENCE"] > 0
    assert after["DTSTAMP"].dt > before["DTSTAMP"].dt


def test_the_same_workshop_makes_the_same_bytes(tmp_path: Path) -> None:
    _, contents = full_parts()
    one, two = (written(contents, tmp_path / f"{n}.ics", form="calendar") for n in (1, 2))
    assert one.read_bytes() == two.read_bytes()
    stamp = named(events(one), "action")["DTSTAMP"].dt
    assert stamp == datetime.fromtimestamp(int(STAMP[:12], 16) // 1000, UTC)


def test_what_was_dropped_is_called_off(tmp_path: Path) -> None:
    parts = Parts()
    for status in ("planned", "dropped", "done"):
        parts.add("action", title=status, due="2026-06-01", status=status)
    found = events(written(parts.contents(), tmp_path / "t.ics", form="calendar"))
    states = {str(event["SUMMARY"]): str(event["STATUS"]) for event in found.values()}
    assert states == {
        "Action: planned": "CONFIRMED",
        "Action: dropped": "CANCELLED",
        "Action: done": "CONFIRMED",
    }


def test_a_long_text_is_whole_in_the_description(tmp_path: Path) -> None:
    parts = Parts(title="Town")
    words = " ".join(f"word{n}" for n in range(50_000))
    parts.add("commitment", kind="offer", words=words, due="2026-06-01")
    found = named(events(written(parts.contents(), tmp_path / "t.ics", form="calendar")), "commit")
    assert len(str(found["SUMMARY"])) <= LONGEST_TITLE
    assert words in str(found["DESCRIPTION"])


def test_without_any_date_it_says_so_and_writes_nothing(tmp_path: Path) -> None:
    target = tmp_path / "t.ics"
    target.write_text("what stood here before")
    with pytest.raises(UserError) as refused:
        written(Parts().contents(), target, form="calendar")
    assert refused.value.code == "calendar.no_dates"
    assert target.read_text() == "what stood here before"


def contents_saying(words: str) -> WorkshopContents:
    parts = Parts(title=words)
    parts.add("commitment", kind="offer", words=Text(words), due="2026-06-01")
    return parts.contents()


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec=None), min_size=1, max_size=200))
def test_whatever_is_written_it_reads_back_in_lines_of_75_octets(words: str) -> None:
    options = SummaryOptions("ar")
    data = calendar_bytes(dates_to_keep(contents_saying(words), options), "ar")
    lines = data.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in b"".join(lines)
    (event,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert event["DTSTART"].dt == date(2026, 6, 1)
    assert not event.errors


def test_the_last_day_that_there_is_does_not_lose_the_others(tmp_path: Path) -> None:
    parts = Parts(title="Town", date="2026-05-14")
    for due in ("9999-12-31", "2026-06-01"):
        parts.add("commitment", kind="offer", words="A promise", due=due)
    found = events(written(parts.contents(), tmp_path / "t.ics", "en", form="calendar"))
    assert sum(uid.startswith("commitment") for uid in found) == 2
