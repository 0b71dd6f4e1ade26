"""A library made smaller says what it said: records, journal, undo, history, search, copies."""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from aiworkshop.base.clock import milliseconds_now
from aiworkshop.base.errors import AppError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.exchange import ImportWorkshop, export_text, export_workshop
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords, RestoreRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.themes import (
    AssignFindings,
    GroupFindings,
    MergeThemes,
    SplitTheme,
    UnassignFindings,
)
from aiworkshop.library.backup import list_backups
from aiworkshop.library.check import check_library
from aiworkshop.library.compaction import compact, condense_journal
from aiworkshop.library.condensed import CONDENSED, entries
from aiworkshop.library.library import Library
from aiworkshop.library.opening import open_library
from aiworkshop.library.schema.bookkeeping import journal
from aiworkshop.readmodels.searching import SearchFilter
from tests.facilitation.exchange.worlds import every_row

ALL = 1 << 47
"""A moment later than every stamp."""
STEPS = st.lists(st.integers(0, 9), min_size=3, max_size=14)
Act = Callable[[], object]


def told(library: Library) -> list[tuple[object, ...]]:
    """What the journal tells, workshop by workshop, without how it is kept."""
    with library.read() as connection:
        workshops = connection.exec_driver_sql("SELECT DISTINCT workshop_id FROM journal").scalars()
        return [
            (key, *entry)
            for key in sorted(workshops)
            for entry in entries(connection, journal.c.workshop_id == key)
        ]


def rows_of_journal(library: Library) -> list[tuple[int, str, str]]:
    with library.read() as connection:
        query = "SELECT sequence, command, stamp FROM journal ORDER BY sequence"
        return [tuple(row) for row in connection.exec_driver_sql(query)]


def records_of(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables but the journal."""
    return {name: rows for name, rows in every_row(library).items() if name != "journal"}


class Room:
    """A workshop in which some things happen, chosen by numbers."""

    def __init__(self, library: Library) -> None:
        self.library, self.runner, self.reads = library, Runner(library), Reads(library)
        self.workshop = str(self.runner.run(CreateWorkshop(title=Text("מפגש"), tables=1)).value)
        self.findings: list[str] = []
        self.themes: list[str] = []
        for number in range(3):
            self.add(number)
        self.group()

    def add(self, number: int = 0) -> None:
        fields = {"kind": "story", "title": Text(f"סיפור {number}"), "telling": Text("מילים " * 9)}
        outcome = self.runner.run(AddRecord(self.workshop, "finding", fields))
        self.findings.append(str(outcome.value))

    def group(self) -> None:
        command = GroupFindings(self.workshop, tuple(self.findings[:2]), Text("נושא"))
        self.themes.append(str(self.runner.run(command).value))

    def do(self, number: int) -> None:
        """One of ten things; what is not possible just now is refused, and nothing happens."""
        run, key, last = self.runner.run, self.workshop, self.findings[-1]
        theme, story = self.themes[-1], self.findings[0]
        acts: list[Act] = [
            self.add,
            self.group,
            lambda: run(ChangeRecord(key, "finding", last, {"title": Text(f"אחר {number}")})),
            lambda: run(ChangeRecord(key, "finding", story, {"starred": number % 2 == 0})),
            lambda: run(DeleteRecords(key, (("finding", last),))),
            lambda: run(RestoreRecords(key, (("finding", last),))),
            lambda: run(AssignFindings(key, theme, (last,))),
            lambda: run(UnassignFindings(key, theme, (story,))),
            lambda: self.runner.undo(key),
            lambda: (
                run(SplitTheme(key, theme, (story,), Text("חדש")))
                if len(self.themes) < 2
                else run(MergeThemes(key, self.themes[0], (theme,)))
            ),
        ]
        with suppress(AppError):
            acts[number]()


@given(before=STEPS, after=STEPS)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_condensing_changes_nothing_that_anybody_reads(before: list[int], after: list[int]) -> None:
    with tempfile.TemporaryDirectory() as name:
        library = open_library(Path(name) / "library.sqlite")
        room = Room(library)
        for number in before:
            room.do(number)
        rows, said, numbers = records_of(library), told(library), rows_of_journal(library)
        history = room.reads.grouping_history(room.workshop)
        copy = export_text(library, room.workshop)
        condense_journal(library, ALL)
        assert told(library) == said
        assert records_of(library) == rows
        assert export_text(library, room.workshop) == copy
        assert room.reads.grouping_history(room.workshop) == history
        # Who asks for the newest number, or for the last change, reads what stood there before.
        left = rows_of_journal(library)
        assert len(left) < len(numbers)
        assert left[-1][0] == numbers[-1][0]
        assert max(stamp for *_, stamp in left) == max(stamp for *_, stamp in numbers)
        assert not library.changed_elsewhere()
        for number in after:
            room.do(number)
        condense_journal(library, ALL)
        assert len(told(library)) >= len(said)
        while room.runner.undo(room.workshop):
            pass
        with library.read() as connection:
            count = connection.exec_driver_sql("SELECT count(*) FROM workshop").scalar()
        assert count == 0, "everything of this run is taken back, also what was condensed"
        while room.runner.redo(room.workshop):
            pass
        assert room.reads.workshop(room.workshop) is not None
        library.close()


def test_what_is_newer_stays_as_it_was_written(library: Library) -> None:
    room = Room(library)
    middle = milliseconds_now() + 1
    while milliseconds_now() <= middle:
        pass
    before = rows_of_journal(library)
    room.add(7)
    condense_journal(library, middle)
    after = rows_of_journal(library)
    assert [command for _, command, _ in after] == [CONDENSED, "add_finding"]
    assert after[0][0] == before[-1][0]
    assert condense_journal(library, middle) == 0


def test_search_finds_what_was_saved_and_condensed_behind_its_back(library: Library) -> None:
    room = Room(library)
    assert room.reads.find("סיפור", SearchFilter()).found == 3
    room.add(8)
    condense_journal(library, ALL)
    room.add(9)
    assert room.reads.find("סיפור", SearchFilter()).found == 5


def test_a_smaller_library_takes_a_copy_in_as_before(library: Library, tmp_path: Path) -> None:
    room = Room(library)
    target = tmp_path / "copy.aiworkshop"
    export_workshop(library, room.workshop, target)
    room.runner.run(
        ChangeRecord(room.workshop, "finding", room.findings[0], {"title": Text("כאן")})
    )
    other = open_library(tmp_path / "other" / "library.sqlite")
    other.clock.device = "5c51be00"
    scribe = Runner(other)
    scribe.run(ImportWorkshop(target))
    words = {"title": Text("שם")}
    scribe.run(ChangeRecord(room.workshop, "finding", room.findings[0], words))
    scribe.run(AddRecord(room.workshop, "finding", {"kind": "wish", "title": Text("חדש")}))
    export_workshop(other, room.workshop, target)
    other.close()
    library.close()
    twin = tmp_path / "twin" / "library.sqlite"
    twin.parent.mkdir()
    shutil.copyfile(library.path, twin)
    results = []
    for path, smaller in ((library.path, True), (twin, False)):
        opened = open_library(path)
        if smaller:
            compact(opened, kept_days=-1)
        result = Runner(opened).run(ImportWorkshop(target)).value
        said = (result.added, result.changed, result.conflicts)  # type: ignore[union-attr]
        results.append((said, export_text(opened, room.workshop)))
        opened.close()
    assert results[0] == results[1]
    assert results[0][0][2] == 1


def test_making_smaller_keeps_a_backup_and_tells_what_it_came_to(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    library = open_library(path)
    room = Room(library)
    for number in range(120):
        room.add(number)
    library.close()
    library = open_library(path)
    rows = records_of(library)
    result = compact(library, kept_days=-1)
    assert result.after < result.before
    assert result.rows > 120
    assert records_of(library) == rows
    (kept,) = list_backups(path)
    assert (kept.path, kept.reason) == (result.backup, "compact")
    again = compact(library, kept_days=-1)
    assert again.rows == 0
    library.close()
    assert check_library(path) == []
    assert path.stat().st_size <= result.after


def test_without_room_nothing_begins(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    room = Room(library)
    numbers = rows_of_journal(library)
    usage = shutil.disk_usage(library.path.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    with pytest.raises(AppError) as caught:
        compact(library, kept_days=-1)
    assert caught.value.code == "no_room_to_compact"
    assert rows_of_journal(library) == numbers
    assert list_backups(library.path) == []
    assert room.reads.workshop(room.workshop) is not None


def test_beside_a_program_that_writes_it_gives_way(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3
    from contextlib import closing

    from aiworkshop.library import engine

    Room(library)
    library.close()
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_MILLISECONDS", 30)
    opened = open_library(library.path)
    said = told(opened)
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(AppError) as caught:
            compact(opened, kept_days=-1)
        other.execute("ROLLBACK")
    assert caught.value.code == "library_busy"
    assert told(opened) == said
    compact(opened, kept_days=-1)
    assert told(opened) == said
    opened.close()
