"""Undoing any sequence of commands restores equal rows; redoing brings them back."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop, UseTemplate
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import (
    AddRecord,
    ChangeRecord,
    DeleteRecords,
    MoveRecord,
    RestoreRecords,
)
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.tables import CopyTables, MakeTables, SeatParticipant
from aiworkshop.facilitation.themes import AssignFindings, GroupFindings, MergeThemes
from aiworkshop.library.library import Library
from aiworkshop.library.opening import open_library
from aiworkshop.library.schema import METADATA
from aiworkshop.readmodels.records import Finding, Group, Participant, Theme

Pick = Callable[[list[str]], str]
WORDS = st.text(max_size=12) | st.sampled_from(["שלום", "سلام 3", "106 hotline"])


def every_row(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables but the journal, in a fixed order."""
    with library.read() as connection:
        return {
            name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
            for name, table in METADATA.tables.items()
            if name != "journal"
        }


def ids(reads: Reads, cls: type, workshop_id: str) -> list[str]:
    return [record.id for record in reads.records(cls, workshop_id)]


def a_command(data: st.DataObject, reads: Reads, workshop: str) -> object:
    """Any command that makes sense, or none at all, for what is there now."""
    findings = ids(reads, Finding, workshop)
    people = ids(reads, Participant, workshop)
    themes = ids(reads, Theme, workshop)
    tables = [g.id for g in reads.records(Group, workshop) if g.phase == "discovery"]
    gone = [(record.kind_name, record.id) for record in reads.trash(workshop)]
    words = Text(data.draw(WORDS))

    def pick(values: list[str]) -> str:
        return data.draw(st.sampled_from(values))

    choices: list[Callable[[], object]] = [
        lambda: AddRecord(workshop, "finding", {"kind": "story", "title": words}),
        lambda: AddRecord(workshop, "participant", {"name": words}),
        lambda: MakeTables(workshop, "discovery", data.draw(st.integers(1, 5))),
        lambda: UseTemplate(workshop, data.draw(st.sampled_from(["taster_60", "day_450"]))),
        lambda: CopyTables(workshop, "discovery", "dream"),
        lambda: ChangeRecord(workshop, "workshop", workshop, {"topic": words}),
    ]
    if findings:
        some = tuple(data.draw(st.lists(st.sampled_from(findings), max_size=3)))
        choices += [
            lambda: ChangeRecord(workshop, "finding", pick(findings), {"telling": words}),
            lambda: DeleteRecords(workshop, (("finding", pick(findings)),)),
            lambda: MoveRecord(workshop, "finding", pick(findings), pick(findings)),
            lambda: GroupFindings(workshop, some, Text("A name")),
            lambda: AddRecord(workshop, "dream", {"vision": words}, (("finding", pick(findings)),)),
        ]
        if themes:
            choices += [
                lambda: AssignFindings(workshop, pick(themes), some),
                lambda: MergeThemes(workshop, themes[0], tuple(themes[1:2])),
            ]
    if people and tables:
        choices.append(lambda: SeatParticipant(workshop, "discovery", pick(people), pick(tables)))
    if gone:
        choices.append(lambda: RestoreRecords(workshop, (data.draw(st.sampled_from(gone)),)))
    return data.draw(st.sampled_from(choices))()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data(), st.integers(1, 8))
def test_undo_restores_every_row_and_redo_brings_them_back(
    data: st.DataObject, length: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        library = open_library(Path(folder) / "library.sqlite")
        runner, reads = Runner(library), Reads(library)
        workshop = str(runner.run(CreateWorkshop(title=Text("Title"), tables=2)).value)
        moments = [every_row(library)]
        for _ in range(length):
            try:
                outcome = runner.run(a_command(data, reads, workshop))  # type: ignore[arg-type]  # any command
            except UserError:
                assert every_row(library) == moments[-1]
                continue
            if outcome.batch:
                moments.append(every_row(library))
        for moment in reversed(moments[:-1]):
            assert runner.undo(workshop) is not None
            assert every_row(library) == moment
        for moment in moments[1:]:
            assert runner.redo(workshop) is not None
            assert every_row(library) == moment
        library.close()
