"""Sheets that a facilitator keeps under a name, and puts in place in another workshop."""

import json

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.wording import SetWording
from aiworkshop.facilitation.worksheets.adjusting import AdjustSheet
from aiworkshop.facilitation.worksheets.resolving import resolve_sheet
from aiworkshop.facilitation.worksheets.templates import (
    ApplyTemplate,
    KeepTemplate,
    RemoveTemplate,
)
from aiworkshop.library.library import Library
from aiworkshop.readmodels.records import (
    ContentOverlay,
    OwnField,
    SheetAdjustment,
    Translation,
)
from tests.facilitation.exchange.worlds import every_row

CUE = Text("Write what was said, word for word", "en")
PHASE_NAME = Text("Our name for it", "en")


def shape_sheets(runner: Runner, workshop_id: str) -> None:
    runner.run(SetWording(workshop_id, "sheets.DIS.cue", CUE))
    runner.run(SetWording(workshop_id, "phases.dream.name", PHASE_NAME))
    runner.run(AdjustSheet(workshop_id, "DIS", lines={"stories": 2}))
    runner.run(AdjustSheet(workshop_id, "BDG", left_out=True))
    question = {"sheet": "DIS", "label": Text("Who else was there?", "en"), "lines": 3}
    own = str(runner.run(AddRecord(workshop_id, "own_field", question)).value)
    of_field = {"record_kind": "own_field", "record_id": own, "field": "label"}
    words = Text("מי עוד היה שם?", "he")
    runner.run(AddRecord(workshop_id, "translation", {**of_field, "words": words}))


@pytest.fixture
def other_id(runner: Runner) -> str:
    """Another workshop, with sheets of its own."""
    other = str(runner.run(CreateWorkshop(title=Text("Another"), tables=2)).value)
    runner.run(SetWording(other, "sheets.DRM.cue", Text("Dream", "en")))
    runner.run(SetWording(other, "phases.design.name", PHASE_NAME))
    runner.run(AdjustSheet(other, "DIS", hidden=["stories.teller"]))
    runner.run(AdjustSheet(other, "ACT", left_out=True))
    runner.run(AddRecord(other, "own_field", {"sheet": "DRM", "label": Text("Colour?")}))
    return other


def test_kept_sheets_take_the_place_of_anothers(
    runner: Runner, reads: Reads, workshop_id: str, other_id: str
) -> None:
    shape_sheets(runner, workshop_id)
    template = str(runner.run(KeepTemplate(workshop_id, "  Our \n sheets ")).value)
    assert [(t.id, t.name) for t in reads.worksheet_templates()] == [(template, "Our sheets")]

    assert runner.run(ApplyTemplate(other_id, template)).value is True
    overlays = {o.content_key: o.words for o in reads.records(ContentOverlay, other_id)}
    assert overlays == {"sheets.DIS.cue": CUE, "phases.design.name": PHASE_NAME}
    adjusted = {a.sheet: a for a in reads.records(SheetAdjustment, other_id)}
    assert sorted(adjusted) == ["BDG", "DIS"]
    assert (adjusted["DIS"].lines, adjusted["DIS"].hidden) == ({"stories": 2}, [])
    (question,) = reads.records(OwnField, other_id)
    assert (question.sheet, question.label.text, question.lines) == (
        "DIS",
        "Who else was there?",
        3,
    )
    (translated,) = reads.records(Translation, other_id)
    assert (translated.record_id, translated.words.language) == (question.id, "he")
    for language in ("en", "he"):
        mine, theirs = (
            resolve_sheet(reads.contents(each), "DIS", (language,))
            for each in (workshop_id, other_id)
        )
        assert mine.cue == theirs.cue
        assert mine.part("stories") == theirs.part("stories")
        assert [f.label for f in mine.parts[-1].fields] == [
            f.label for f in theirs.parts[-1].fields
        ]


def test_putting_the_same_sheets_in_place_twice_changes_nothing(
    library: Library, runner: Runner, workshop_id: str, other_id: str
) -> None:
    shape_sheets(runner, workshop_id)
    template = str(runner.run(KeepTemplate(workshop_id, "Ours")).value)
    before = every_row(library)
    assert runner.run(ApplyTemplate(workshop_id, template)).value is False
    assert every_row(library) == before
    runner.run(ApplyTemplate(other_id, template))
    before = every_row(library)
    assert runner.run(ApplyTemplate(other_id, template)).value is False
    assert every_row(library) == before


def test_every_step_is_taken_back_and_done_again(
    library: Library, runner: Runner, workshop_id: str, other_id: str
) -> None:
    shape_sheets(runner, workshop_id)
    moments = [every_row(library, "journal")]
    template = str(runner.run(KeepTemplate(other_id, "Theirs")).value)
    moments.append(every_row(library, "journal"))
    runner.run(ApplyTemplate(other_id, str(runner.run(KeepTemplate(workshop_id, "Ours")).value)))
    moments_of_other = every_row(library, "journal")
    runner.undo(other_id)
    runner.undo(workshop_id)
    assert every_row(library, "journal") == moments[-1]
    runner.redo(workshop_id)
    runner.redo(other_id)
    assert every_row(library, "journal") == moments_of_other
    assert runner.run(RemoveTemplate(workshop_id, template)).value is True
    assert runner.run(RemoveTemplate(workshop_id, template)).value is False
    runner.undo(workshop_id)
    assert every_row(library, "journal") == moments_of_other


def test_the_same_name_is_kept_once_and_says_the_newest(
    runner: Runner, reads: Reads, workshop_id: str, other_id: str
) -> None:
    shape_sheets(runner, workshop_id)
    first = runner.run(KeepTemplate(workshop_id, "Ours")).value
    assert not runner.run(KeepTemplate(workshop_id, "Ours")).batch, "the same again"
    assert runner.run(KeepTemplate(other_id, "Ours")).value == first
    assert len(reads.worksheet_templates()) == 1
    runner.run(ApplyTemplate(workshop_id, str(first)))
    assert [own.sheet for own in reads.records(OwnField, workshop_id)] == ["DRM"]


@pytest.mark.parametrize("name", ["", "  \n", "Ours"])
def test_without_a_name_or_anything_to_keep_nothing_is_kept(
    name: str, library: Library, runner: Runner, reads: Reads, workshop_id: str
) -> None:
    before = every_row(library)
    with pytest.raises(UserError):
        runner.run(KeepTemplate(workshop_id, name))
    assert every_row(library) == before


def test_what_a_later_version_does_not_have_is_left_out(
    library: Library, runner: Runner, reads: Reads, workshop_id: str
) -> None:
    text = {"text": "x", "language": "en", "direction": "auto"}
    foreign = {**text, "language": "tlh"}
    content = {
        "wording": [
            {"key": "sheets.XYZ.cue", "words": text},
            {"key": "sheets.DIS.cue", "words": foreign},
            {"key": "sheets.DIS.cue", "words": {**text, "text": "{nobody}"}},
            {"key": "sheets.DRM.cue", "words": text},
        ],
        "adjustments": [{"sheet": "XYZ", "left_out": True, "lines": {}, "hidden": []}],
        "own_fields": [{"sheet": "XYZ", "label": text, "lines": 1, "translations": []}],
    }
    with library.upkeep() as connection:
        connection.exec_driver_sql(
            "INSERT INTO worksheet_template VALUES ('t', 'Old', ?, '')", (json.dumps(content),)
        )
    runner.run(ApplyTemplate(workshop_id, "t"))
    (overlay,) = reads.records(ContentOverlay, workshop_id)
    assert overlay.content_key == "sheets.DRM.cue"
    assert reads.records(SheetAdjustment, workshop_id) == []
    assert reads.records(OwnField, workshop_id) == []


def test_a_template_that_is_gone_is_told(runner: Runner, workshop_id: str) -> None:
    with pytest.raises(UserError):
        runner.run(ApplyTemplate(workshop_id, "gone"))
