"""What was printed is known by its code; a new print takes the place of what is still expected."""

from dataclasses import replace

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.ids import new_id
from aiworkshop.base.text import Text
from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.worksheets.entering import AddSheet, AssignSheet, MarkSheet
from aiworkshop.facilitation.worksheets.packing import PACK_KINDS, plan_pack
from aiworkshop.facilitation.worksheets.printing import RecordPrint
from aiworkshop.library.library import Library
from aiworkshop.method.sheet_codes import PRINT_LETTERS, short_code
from aiworkshop.readmodels.packing import PackRequest
from aiworkshop.readmodels.records import (
    Attachment,
    Group,
    Participant,
    PrintedLayout,
    PrintedSheet,
    PrintRun,
)
from aiworkshop.readmodels.sheets import sheet_from_json
from tests.facilitation.exchange.worlds import every_row, import_text, new_library

TWO_SHEETS = PackRequest(sheets=("DIS", "DRM"), languages=("en",))


def printed(
    runner: Runner, reads: Reads, workshop_id: str, request: PackRequest = TWO_SHEETS
) -> str:
    """Print a pack; returns the id of the print."""
    print_id = new_id()
    pack = plan_pack(reads.contents(workshop_id, kinds=PACK_KINDS), request, print_id=print_id)
    pages = tuple(2 for _ in pack.copies)
    command = RecordPrint(
        workshop_id=workshop_id,
        pack=pack,
        request=request,
        target="pack.pdf",
        pages=pages,
        print_id=print_id,
    )
    runner.run(command)
    return print_id


def states(reads: Reads, workshop_id: str) -> dict[tuple[str, int | None, int | None], list[str]]:
    found: dict[tuple[str, int | None, int | None], list[str]] = {}
    for sheet in reads.records(PrintedSheet, workshop_id):
        found.setdefault((sheet.sheet, sheet.group_number, sheet.copy), []).append(sheet.state)
    return found


def test_each_copy_is_remembered_with_what_stood_on_it(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    print_id = printed(runner, reads, workshop_id)
    (run,) = reads.records(PrintRun, workshop_id)
    assert (run.id, run.code) == (print_id, short_code(print_id, PRINT_LETTERS))
    assert run.target == "pack.pdf"
    assert run.request["sheets"] == ["DIS", "DRM"]
    groups = {g.id: g for g in reads.records(Group, workshop_id)}
    sheets = reads.records(PrintedSheet, workshop_id)
    assert {s.print_run_id for s in sheets} == {print_id}
    assert {s.state for s in sheets} == {"expected"}
    assert {s.pages for s in sheets} == {2}
    discovery = [s for s in sheets if s.sheet == "DIS"]
    assert [s.group_number for s in discovery] == [1, 2, 3]
    assert [groups[str(s.group_id)].number for s in discovery] == [1, 2, 3]
    layouts = {each.id: each for each in reads.records(PrintedLayout, workshop_id)}
    assert sorted(each.sheet for each in layouts.values()) == ["DIS", "DRM"], "each kept once"
    for sheet in sheets:
        layout = sheet_from_json(layouts[str(sheet.printed_layout_id)].layout)
        assert layout.id == sheet.sheet
        assert layout.languages == ("en",)


def test_printed_again_replaces_what_is_expected_and_leaves_what_came_back(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    printed(runner, reads, workshop_id)
    back = next(s for s in reads.records(PrintedSheet, workshop_id) if s.sheet == "DIS")
    runner.run(ChangeRecord(workshop_id, "printed_sheet", back.id, {"state": "received"}))
    printed(runner, reads, workshop_id, replace(TWO_SHEETS, sheets=("DIS",)))
    found = states(reads, workshop_id)
    assert found["DIS", 1, 0] == ["received", "expected"]
    assert found["DIS", 2, 0] == ["replaced", "expected"]
    assert [found[key] for key in found if key[0] == "DRM"] == [["expected"]] * sum(
        key[0] == "DRM" for key in found
    )
    assert len(reads.records(PrintedLayout, workshop_id)) == 2, "the same words, the same layout"


def test_undo_passes_over_paper_that_lies_in_the_room(
    library: Library, runner: Runner, reads: Reads, workshop_id: str
) -> None:
    edit = {"name": Text("Dana")}
    runner.run(AddRecord(workshop_id, "participant", edit))
    people = len(reads.records(Participant, workshop_id))
    known = runner.undo_state(workshop_id)
    printed(runner, reads, workshop_id)
    assert runner.undo_state(workshop_id) == known
    sheets = states(reads, workshop_id)
    runner.undo(workshop_id)
    assert len(reads.records(Participant, workshop_id)) == people - 1
    assert states(reads, workshop_id) == sheets
    # What was undone can be done again, whatever was printed in between.
    printed(runner, reads, workshop_id)
    runner.redo(workshop_id)
    assert len(reads.records(Participant, workshop_id)) == people
    assert len(reads.records(PrintRun, workshop_id)) == 2


def test_a_print_that_was_none_is_deleted_with_its_expected_sheets(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    print_id = printed(runner, reads, workshop_id)
    gone = [("printed_sheet", each.id) for each in reads.records(PrintedSheet, workshop_id)]
    runner.run(DeleteRecords(workshop_id, (("print_run", print_id), *gone)))
    assert states(reads, workshop_id) == {}
    assert reads.records(PrintRun, workshop_id) == []
    runner.undo(workshop_id)
    assert {each for (each,) in states(reads, workshop_id).values()} == {"expected"}


def test_spares_are_numbered_on_after_those_printed_before(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    spares = PackRequest(sheets=("DIS",), spares=2, only_spares=True)
    printed(runner, reads, workshop_id, spares)
    printed(runner, reads, workshop_id, spares)
    assert states(reads, workshop_id) == {
        ("DIS", 0, number): ["expected"] for number in (1, 2, 3, 4)
    }


def test_signs_and_badges_are_printed_but_never_expected(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    printed(runner, reads, workshop_id, PackRequest(sheets=("SGN", "BDG", "RUL", "ROS")))
    assert {s.sheet for s in reads.records(PrintedSheet, workshop_id)} == {"ROS"}
    assert len(reads.records(PrintRun, workshop_id)) == 1


def test_a_print_whose_pages_are_not_known_is_refused(
    library: Library, runner: Runner, reads: Reads, workshop_id: str
) -> None:
    pack = plan_pack(reads.contents(workshop_id), TWO_SHEETS, print_id="1" * 32)
    before = every_row(library)
    with pytest.raises(UserError):
        runner.run(
            RecordPrint(
                workshop_id=workshop_id,
                pack=pack,
                request=TWO_SHEETS,
                target="",
                pages=(1,),
                print_id="1" * 32,
            )
        )
    assert every_row(library) == before


def test_tables_people_and_prints_may_go_without_the_sheets_that_came_back(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    printed(runner, reads, workshop_id)
    sheets = reads.records(PrintedSheet, workshop_id)
    fields = {"printed_sheet_id": sheets[0].id, "path": "stories.1.title", "value": "1"}
    runner.run(AddRecord(workshop_id, "answer", fields))
    runner.run(AddRecord(workshop_id, "attachment", {"printed_sheet_id": sheets[0].id}))
    gone = (("group", str(sheets[0].group_id)), ("print_run", str(sheets[0].print_run_id)))
    runner.run(DeleteRecords(workshop_id, gone))
    assert len(reads.records(PrintedSheet, workshop_id)) == len(sheets)
    outcome = runner.run(DeleteRecords(workshop_id, (("printed_sheet", sheets[0].id),)))
    assert isinstance(outcome.value, tuple)
    assert [kind for kind, _ in outcome.value] == ["printed_sheet", "answer"]
    assert len(reads.records(Attachment, workshop_id)) == 1, "a photo is never lost with its sheet"


def test_printed_sheets_travel_to_another_laptop(
    library: Library, runner: Runner, reads: Reads, workshop_id: str
) -> None:
    printed(runner, reads, workshop_id, PackRequest(sheets=("DIS", "SIN", "ACT"), spares=1))
    text = export_text(library, workshop_id)
    with new_library() as other:
        import_text(other, text)
        assert export_text(other, workshop_id) == text
        assert states(Reads(other), workshop_id) == states(reads, workshop_id)


# ---- numbers, and what is still expected


class Seating:
    """The people of a workshop, sat at its discovery tables one after the other."""

    def __init__(self, runner: Runner, reads: Reads, workshop_id: str, people: int) -> None:
        self.runner, self.reads, self.workshop_id = runner, reads, workshop_id
        groups = [each for each in reads.records(Group, workshop_id) if each.phase == "discovery"]
        self.tables = [each.id for each in groups]
        self.people = [self.add("participant", name=f"person {each}") for each in range(people)]
        self.seats = {
            person: self.add("membership", group_id=self.tables[0], participant_id=person)
            for person in self.people
        }

    def add(self, kind: str, **fields: object) -> str:
        named = {key: Text(value) if key == "name" else value for key, value in fields.items()}
        return str(self.runner.run(AddRecord(self.workshop_id, kind, named)).value)

    def move(self, person: str, table: int) -> None:
        self.runner.run(DeleteRecords(self.workshop_id, (("membership", self.seats[person]),)))
        self.seats[person] = self.add(
            "membership", group_id=self.tables[table], participant_id=person
        )

    def print(self, **asked: object) -> None:
        printed(self.runner, self.reads, self.workshop_id, replace(PERSONAL, **asked))

    def living(self, state: str = "expected") -> list[PrintedSheet]:
        found = self.reads.records(PrintedSheet, self.workshop_id)
        return [each for each in found if each.state == state]


PERSONAL = PackRequest(sheets=("INT",), languages=("en",))


@pytest.fixture
def seating(runner: Runner, reads: Reads, workshop_id: str) -> Seating:
    return Seating(runner, reads, workshop_id, people=3)


def test_no_number_of_a_table_comes_twice(seating: Seating) -> None:
    seating.print(copies=2)
    seating.runner.run(AddSheet(seating.workshop_id, "INT", seating.tables[0]))
    gone = seating.living()[0]
    seating.runner.run(DeleteRecords(seating.workshop_id, (("printed_sheet", gone.id),)))
    late = seating.add("participant", name="late")
    seating.seats[late] = seating.add("membership", group_id=seating.tables[0], participant_id=late)
    seating.print(copies=2)
    owners: dict[int, set[str | None]] = {}
    for each in seating.reads.records(PrintedSheet, seating.workshop_id):
        owners.setdefault(each.copy or 0, set()).add(each.participant_id)
    assert all(len(people) == 1 for people in owners.values())
    assert sorted(owners) == [1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert {number for number, people in owners.items() if people == {late}} == {8, 9}


def test_who_changed_tables_is_expected_once(seating: Seating) -> None:
    seating.print()
    seating.move(seating.people[0], 1)
    seating.print()
    expected = {each.participant_id: each.group_id for each in seating.living()}
    assert len(seating.living()) == 3
    assert expected[seating.people[0]] == seating.tables[1]
    assert len(seating.living("replaced")) == 3


def test_a_smaller_set_takes_the_place_of_a_larger_one(seating: Seating) -> None:
    seating.print(copies=2, spares=2)
    first = seating.living()
    spare = next(each for each in first if not each.group_id)
    back = next(each for each in first if each.copy == 5)
    workshop_id = seating.workshop_id
    seating.runner.run(MarkSheet(workshop_id, back.id, "received"))
    seating.runner.run(AssignSheet(workshop_id, spare.id, seating.tables[0]))
    seating.print()
    found = seating.living()
    assert sorted((each.group_number, each.copy) for each in found) == [
        *((0, 1), (0, 2), (1, 1), (1, 2), (1, 3))
    ]
    assert [each.id for each in seating.living("received")] == [back.id]


def test_numbers_of_spares_in_the_trash_are_not_given_again(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    spares = PackRequest(sheets=("DIS",), spares=2, only_spares=True)
    printed(runner, reads, workshop_id, spares)
    gone = tuple(("printed_sheet", each.id) for each in reads.records(PrintedSheet, workshop_id))
    runner.run(DeleteRecords(workshop_id, gone))
    printed(runner, reads, workshop_id, spares)
    assert sorted(states(reads, workshop_id)) == [("DIS", 0, 3), ("DIS", 0, 4)]
