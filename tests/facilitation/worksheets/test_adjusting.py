"""A workshop's own sheets: left out, longer, less asked; of two adjustments the newest holds."""

from dataclasses import replace

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.worksheets.adjusting import AdjustSheet
from aiworkshop.facilitation.worksheets.resolving import resolve_sheet
from aiworkshop.library.library import Library
from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.readmodels.records import SheetAdjustment
from tests.facilitation.exchange.worlds import every_row, import_text, new_library

SHEET = "DIS"
PART = next(part for part in WORKSHEETS[SHEET].parts if part.count > 1)
PLACE = f"{PART.id}.{PART.fields[0].id}"


def test_what_is_not_named_stays_as_it_was(runner: Runner, reads: Reads, workshop_id: str) -> None:
    assert runner.run(AdjustSheet(workshop_id, SHEET, lines={PART.id: 4})).value is True
    assert runner.run(AdjustSheet(workshop_id, SHEET, hidden=[PLACE])).value is True
    (found,) = reads.records(SheetAdjustment, workshop_id)
    assert (found.left_out, found.lines, found.hidden) == (False, {PART.id: 4}, [PLACE])
    part = resolve_sheet(reads.contents(workshop_id), SHEET, ("en",)).part(PART.id)
    assert part.count == 4
    assert PART.fields[0].id not in [field.id for field in part.fields]
    assert runner.run(AdjustSheet(workshop_id, SHEET, lines={PART.id: 4})).value is False


def test_a_sheet_that_is_as_the_method_has_it_needs_no_record(
    library: Library, runner: Runner, reads: Reads, workshop_id: str
) -> None:
    before = every_row(library)
    assert runner.run(AdjustSheet(workshop_id, SHEET, left_out=False)).value is False
    assert every_row(library) == before
    runner.run(AdjustSheet(workshop_id, SHEET, left_out=True, lines={PART.id: 4}))
    runner.run(AdjustSheet(workshop_id, SHEET, left_out=False, lines={}))
    assert reads.records(SheetAdjustment, workshop_id) == []


@pytest.mark.parametrize(
    "command",
    [
        AdjustSheet("", "XYZ", left_out=True),
        AdjustSheet("", SHEET, lines={"nowhere": 2}),
        AdjustSheet("", SHEET, hidden=["stories.nothing"]),
        AdjustSheet("", SHEET, lines={PLACE: 0}),
        AdjustSheet("", SHEET, lines={PLACE: 10_000}),
        AdjustSheet("", "BDG", lines={"badges": 7}),
        AdjustSheet("", "BDG", lines={"badges": 13}),
    ],
)
def test_what_is_not_on_the_sheet_is_refused(
    command: AdjustSheet, library: Library, runner: Runner
) -> None:
    before = every_row(library)
    with pytest.raises(UserError) as caught:
        runner.run(command)
    assert "{" not in str(caught.value)
    assert every_row(library) == before


def test_of_two_laptops_adjustments_the_newest_holds_and_the_next_change_leaves_one(
    library: Library, runner: Runner, reads: Reads, workshop_id: str
) -> None:
    with new_library() as other:
        import_text(other, export_text(library, workshop_id))
        runner.run(AdjustSheet(workshop_id, SHEET, lines={PART.id: 3}))
        other.clock.see(library.clock.now())
        Runner(other).run(AdjustSheet(workshop_id, SHEET, lines={PART.id: 5}))
        import_text(library, export_text(other, workshop_id))
    assert len(reads.records(SheetAdjustment, workshop_id)) == 2
    assert resolve_sheet(reads.contents(workshop_id), SHEET, ("en",)).part(PART.id).count == 5
    runner.run(AdjustSheet(workshop_id, SHEET, hidden=[PLACE]))
    (found,) = reads.records(SheetAdjustment, workshop_id)
    assert (found.lines, found.hidden) == ({PART.id: 5}, [PLACE])
    runner.undo(workshop_id)
    assert len(reads.records(SheetAdjustment, workshop_id)) == 2


def everything(sheet: str, variant: str = "") -> list[str]:
    """All fields of a sheet, or its parts where it has no fields."""
    parts = WORKSHEETS[sheet].parts_of(variant)
    fields = [f"{part.id}.{field.id}" for part in parts for field in part.fields]
    return fields or [part.id for part in parts]


@pytest.mark.parametrize(
    ("sheet", "variant"),
    [(spec.id, name) for spec in WORKSHEETS for name in ("", *dict(spec.variants))],
)
def test_the_last_field_of_a_sheet_cannot_be_hidden(
    sheet: str, variant: str, library: Library, runner: Runner, reads: Reads, workshop_id: str
) -> None:
    places = everything(sheet, variant)
    before = every_row(library)
    with pytest.raises(UserError, match="Leave it out"):
        runner.run(AdjustSheet(workshop_id, sheet, hidden=places))
    assert every_row(library) == before
    parts = [part.id for part in WORKSHEETS[sheet].parts_of(variant)]
    with pytest.raises(UserError, match="Leave it out"):
        runner.run(AdjustSheet(workshop_id, sheet, hidden=parts))
    if len(places) > 1:
        assert runner.run(AdjustSheet(workshop_id, sheet, hidden=places[1:])).value is True
        assert resolve_sheet(reads.contents(workshop_id), sheet, ("en",), variant=variant).parts


def test_badges_stay_large_enough_to_write_on(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    runner.run(AdjustSheet(workshop_id, "BDG", lines={"badges": 12}))
    contents = reads.contents(workshop_id)
    (adjusted,) = contents.sheet_adjustment
    # Another version may have kept any number.
    for wanted, count in ((12, 12), (200, 12), (2, 8)):
        odd = replace(adjusted, lines={"badges": wanted})
        found = resolve_sheet(replace(contents, sheet_adjustment=(odd,)), "BDG", ("en",))
        assert found.part("badges").count == count
