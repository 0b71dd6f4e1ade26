"""Two laptops make a table each and give it one number: asked about, settled, nothing lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.double_tables import JoinTables, RenumberTable
from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.facilitation.exchange.importing import ImportWorkshop
from aiworkshop.facilitation.exchange.preview import preview_import
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.tables import MakeTables, SeatParticipants
from aiworkshop.facilitation.voting import OpenRound, SetCount
from aiworkshop.facilitation.worksheets.entering import AddSheet, MarkSheet, WriteSheetField
from aiworkshop.library.library import Library
from aiworkshop.method.sheet_codes import read_code
from aiworkshop.readmodels.double_tables import NumberedTable, double_tables
from aiworkshop.readmodels.records import Finding, Group, Membership, PrintedSheet, VoteCount
from tests.facilitation.exchange.worlds import import_text, new_library
from tests.facilitation.worksheets.sheet_worlds import Room, every_row


class Apart:
    """A room and a second laptop; each has made a third table in Discovery, and typed at it."""

    def __init__(self, room: Room, other: Library) -> None:
        self.room, self.other, self.workshop = room, other, room.workshop
        import_text(other, export_text(room.library, room.workshop))
        self.first = self._table(room.library, "ראשון")
        self.later = self._table(other, "שני")

    def _table(self, library: Library, words: str) -> str:
        run = Runner(library).run
        (*_, key) = run(MakeTables(self.workshop, "discovery", 3)).value  # type: ignore[misc]
        sheet = str(run(AddSheet(self.workshop, "DIS", key)).value)
        run(WriteSheetField(self.workshop, sheet, "stories.1.title", Text(words)))
        return str(key)

    def file(self, folder: Path) -> Path:
        path = folder / "copy.json"
        path.write_text(export_text(self.other, self.workshop), "utf-8", newline="\n")
        return path

    def meet(self) -> None:
        import_text(self.room.library, export_text(self.other, self.workshop))
        import_text(self.other, export_text(self.room.library, self.workshop))

    def numbers(self) -> list[tuple[str, int | None]]:
        groups = self.room.reads.records(Group, self.workshop)
        wanted = [one for one in groups if one.phase == "discovery" and (one.number or 0) > 2]
        return sorted((one.id, one.number) for one in wanted)


@pytest.fixture
def apart(library: Library) -> Iterator[Apart]:
    with new_library() as other:
        yield Apart(Room(library), other)


def test_the_preview_tells_of_it_and_nothing_is_done_unasked(apart: Apart, tmp_path: Path) -> None:
    path, here = apart.file(tmp_path), apart.room.library
    (told,) = preview_import(here, ImportWorkshop(path)).double_tables
    assert (told.phase, told.number, told.free) == ("discovery", 3, 4)
    assert (told.first_id, told.later_id) == (apart.first, apart.later)
    Runner(here).run(ImportWorkshop(path))
    assert apart.numbers() == sorted([(apart.first, 3), (apart.later, 3)])
    assert apart.room.reads.double_tables(apart.workshop) == (told,)


def test_chosen_in_the_preview_it_is_one_step_with_the_import(apart: Apart, tmp_path: Path) -> None:
    path, runner = apart.file(tmp_path), Runner(apart.room.library)
    before = every_row(apart.room.library)
    command = ImportWorkshop(path)
    command.tables = {apart.later: "number"}
    runner.run(command)
    assert apart.numbers() == sorted([(apart.first, 3), (apart.later, 4)])
    runner.undo(apart.workshop)
    assert every_row(apart.room.library) == before


def test_printed_codes_lead_to_their_own_table_after_renumbering(apart: Apart) -> None:
    apart.meet()
    room, w = apart.room, apart.workshop
    assert room.do(RenumberTable(w, apart.later)) == 4
    sheets = {one.group_id: one.id for one in room.reads.records(PrintedSheet, w)}
    typed = room.reads.find_sheet(w, read_code("DIS-3"))
    assert (typed.id, typed.table) == (sheets[apart.first], 3)
    today = room.reads.find_sheet(w, read_code("DIS-4"))
    assert (today.id, str(today.code), today.table) == (sheets[apart.later], "DIS-3", 4)
    assert room.form(today.id).twins == (typed.id,)
    assert room.form(typed.id).twins == (today.id,)
    assert room.do(RenumberTable(w, apart.later)) == 4, "its own number is no longer double"


def test_a_number_that_stands_on_paper_is_not_free() -> None:
    groups = [NumberedTable(key, "dream", 2, made) for key, made in (("b", "2"), ("a", "1"))]
    groups += [NumberedTable("c", "dream", 4, "3"), NumberedTable("d", "dream", 2, "4")]
    found = double_tables(groups, {"dream": {3}, "design": {5}})
    assert [(one.first_id, one.later_id, one.free) for one in found] == [
        ("a", "b", 5),
        ("a", "d", 6),
    ]


def test_joined_they_have_all_people_words_sheets_and_dots(apart: Apart) -> None:
    room, w = apart.room, apart.workshop
    run = Runner(apart.other).run
    room.do(SeatParticipants(w, "discovery", tuple(room.people[:2]), apart.first))
    run(SeatParticipants(w, "discovery", tuple(room.people[1:]), apart.later))
    apart.meet()
    question = str(room.do(OpenRound(w, "theme", tuple(room.themes), Text("?"), 3, 4, None)))
    for table, dots in ((apart.first, 2), (apart.later, 3)):
        room.do(SetCount(w, question, room.themes[0], table, dots))
    before = every_row(room.library)
    room.do(JoinTables(w, apart.first, apart.later))
    assert apart.numbers() == [(apart.first, 3)]
    seats = [one for one in room.reads.records(Membership, w) if one.group_id == apart.first]
    assert sorted(str(one.participant_id) for one in seats) == sorted(room.people)
    found = room.reads.records(Finding, w)
    assert {str(one.title) for one in found if one.group_id == apart.first} == {"ראשון", "שני"}
    assert {one.group_id for one in room.reads.records(PrintedSheet, w)} == {apart.first}
    assert [(c.group_id, c.dots) for c in room.reads.records(VoteCount, w)] == [(apart.first, 5)]
    room.runner.undo(w)
    assert every_row(room.library) == before


def test_tables_of_two_phases_or_one_that_is_gone_are_not_joined(apart: Apart) -> None:
    room, w = apart.room, apart.workshop
    for other in (room.table("dream"), room.table("discovery")):
        first = room.table("discovery")
        with pytest.raises(UserError):
            room.do(JoinTables(w, first, other))


ACTS = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from(["table", "number", "join", "word", "print"])),
    min_size=2,
    max_size=8,
)
MEETINGS = st.permutations([(a, b) for a in range(3) for b in range(3) if a != b])


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(ACTS, MEETINGS, MEETINGS)
def test_three_laptops_settle_tables_in_any_order_and_end_alike(
    acts: list[tuple[int, str]],
    between: list[tuple[int, int]],
    after: list[tuple[int, int]],
) -> None:
    with new_library() as one, new_library() as two, new_library() as three:
        room = Room(one)
        laptops, w = [one, two, three], room.workshop
        for other in (two, three):
            import_text(other, export_text(one, w))
        words = 0

        def do(library: Library, act: str) -> None:
            run, reads = Runner(library).run, Reads(library)
            groups = [g for g in reads.records(Group, w) if g.phase == "discovery"]
            doubles = reads.double_tables(w)
            if act == "table":
                run(MakeTables(w, "discovery", len(groups) + 1))
            elif act == "word":
                fields = {"title": Text(f"מילה {words}"), "group_id": groups[-1].id}
                run(AddRecord(w, "finding", {**fields, "kind": "story"}))
            elif act == "print":
                run(MarkSheet(w, str(run(AddSheet(w, "DIS", groups[-1].id)).value), "expected"))
            elif doubles and act == "number":
                run(RenumberTable(w, doubles[0].later_id))
            elif doubles:
                run(JoinTables(w, doubles[0].first_id, doubles[0].later_id))

        for number, act in acts:
            words += 1
            do(laptops[number], act)
        for a, b in between:
            import_text(laptops[a], export_text(laptops[b], w))
        for number, act in acts:
            words += 1
            do(laptops[number], act)
        for _ in range(2):
            for a, b in after:
                import_text(laptops[a], export_text(laptops[b], w))
        first = export_text(one, w)
        assert {export_text(each, w) for each in laptops} == {first}
        for index in range(1, words + 1):
            assert f"מילה {index}" in first or acts[(index - 1) % len(acts)][1] != "word"
        assert len({library_doubles(each, w) for each in laptops}) == 1


def library_doubles(library: Library, workshop: str) -> str:
    return repr(Reads(library).double_tables(workshop))
