"""Undoing any sequence of commands restores equal rows and an equal export; redoing, too."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, given, settings, strategies as st
from sqlalchemy import select

from aiworkshop.base.errors import UserError
from aiworkshop.base.ids import new_id
from aiworkshop.base.text import Text
from aiworkshop.facilitation.agenda import AddStep
from aiworkshop.facilitation.commands import Command
from aiworkshop.facilitation.create_workshop import CreateWorkshop, UseTemplate
from aiworkshop.facilitation.exchange import (
    ImportWorkshop,
    ResolveConflict,
    export_text,
    export_workshop,
    list_conflicts,
)
from aiworkshop.facilitation.origins import SetOrigins
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import (
    AddRecord,
    ChangeRecord,
    DeleteRecords,
    MoveRecord,
    RestoreRecords,
)
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.seating import MixTables, PinSeats, PlaceWalkIns
from aiworkshop.facilitation.sign_up_tables import MakeTablesFromSignUps, SplitTable
from aiworkshop.facilitation.tables import CopyTables, MakeTables, SeatParticipants
from aiworkshop.facilitation.themes import (
    AssignFindings,
    GroupFindings,
    MergeThemes,
    MoveFindings,
    SplitTheme,
    UnassignFindings,
    UngroupThemes,
)
from aiworkshop.facilitation.voting import (
    AddDots,
    CloseRound,
    DeleteRound,
    OpenRound,
    ReopenRound,
    SetCount,
)
from aiworkshop.facilitation.wording import SetWording
from aiworkshop.facilitation.worksheets.adjusting import AdjustSheet
from aiworkshop.facilitation.worksheets.entering import (
    AssignSheet,
    MarkSheet,
    MarkUnclear,
    WriteSheetField,
)
from aiworkshop.facilitation.worksheets.packing import PACK_KINDS, plan_pack
from aiworkshop.facilitation.worksheets.printing import RecordPrint
from aiworkshop.facilitation.worksheets.templates import (
    ApplyTemplate,
    KeepTemplate,
    RemoveTemplate,
)
from aiworkshop.library.library import Library
from aiworkshop.library.opening import open_library
from aiworkshop.library.schema import METADATA
from aiworkshop.readmodels.packing import PackRequest
from aiworkshop.readmodels.records import (
    AgendaStep,
    Dream,
    Finding,
    Group,
    Participant,
    PrintedSheet,
    Theme,
    VoteRound,
)

Choices = list[Callable[[], Command]]
WORDS = st.text(max_size=12) | st.sampled_from(["שלום", "سلام 3", "106 hotline"])


def every_row(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables but the journal, in a fixed order."""
    with library.read() as connection:
        return {
            name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
            for name, table in METADATA.tables.items()
            if name != "journal"
        }


def printed(reads: Reads, workshop_id: str, spares: int) -> RecordPrint:
    """The table sheets of Discovery, on paper."""
    request = PackRequest(sheets=("DIS",), languages=("en",), spares=spares)
    pack = plan_pack(reads.contents(workshop_id, kinds=PACK_KINDS), request)
    return RecordPrint(
        workshop_id=workshop_id,
        pack=pack,
        request=request,
        target="pack.pdf",
        pages=(1,) * len(pack.copies),
        print_id=new_id(),
    )


@cache
def begun() -> tuple[bytes, bytes]:
    """Two libraries with the same small workshop: sheets are printed, and one conflict waits."""
    with tempfile.TemporaryDirectory() as name:
        paths = [Path(name) / f"{number}.sqlite" for number in range(2)]
        here, elsewhere = (open_library(path) for path in paths)
        runner = Runner(here)
        w = str(runner.run(CreateWorkshop(title=Text("Title"), tables=2)).value)
        for words in (Text("one"), Text("two")):
            runner.run(AddRecord(w, "finding", {"kind": "story", "title": words}))
            runner.run(AddRecord(w, "participant", {"name": words}))
        runner.run(AddRecord(w, "theme", {"title": Text("three")}))
        runner.run(AddRecord(w, "dream", {"vision": Text("four")}))
        runner.run(SetWording(w, "sheets.DIS.cue", Text("Write it all", "en")))
        runner.run(KeepTemplate(w, "Ours"))
        runner.run(printed(Reads(here), w, 1))
        file = Path(name) / "begun.json"
        export_workshop(here, w, file)
        Runner(elsewhere).run(ImportWorkshop(file))
        for library in (here, elsewhere):
            Runner(library).run(ChangeRecord(w, "workshop", w, {"topic": Text(str(library.path))}))
        export_workshop(elsewhere, w, file)
        runner.run(ImportWorkshop(file))
        here.close()
        elsewhere.close()
        return paths[0].read_bytes(), paths[1].read_bytes()


def opened(path: Path, content: bytes) -> Library:
    path.write_bytes(content)
    return open_library(path)


@dataclass
class Facilitator:
    """Somebody who does anything that makes sense, or none at all, for what is there now."""

    data: st.DataObject
    library: Library
    elsewhere: Library
    folder: Path

    def __post_init__(self) -> None:
        self.runner, self.reads = Runner(self.library), Reads(self.library)
        (card,) = self.reads.workshop_cards()
        self.workshop = card.id

    def command(self) -> Command:
        """The next thing to do."""
        some_choices = (
            self._any_time,
            self._with_findings,
            self._with_people,
            self._with_themes,
            self._with_sheets,
            self._with_paper,
            self._with_the_past,
            self._with_another_laptop,
            self._with_votes,
        )
        choices = self.data.draw(
            st.sampled_from([made for some in some_choices if (made := some())])
        )
        return self.data.draw(st.sampled_from(choices))()

    def moment(self) -> tuple[object, str]:
        """All that undo has to bring back."""
        return every_row(self.library), export_text(self.library, self.workshop)

    def _ids(self, cls: type) -> list[str]:
        return [record.id for record in self.reads.records(cls, self.workshop)]

    def _tables(self) -> list[str]:
        groups = self.reads.records(Group, self.workshop)
        return [group.id for group in groups if group.phase == "discovery"]

    def _pick(self, values: list[str]) -> str:
        return self.data.draw(st.sampled_from(values))

    def _some(self, values: list[str]) -> tuple[str, ...]:
        return tuple(self.data.draw(st.lists(st.sampled_from(values), max_size=3)))

    def _words(self) -> Text:
        return Text(self.data.draw(WORDS))

    def _number(self) -> int:
        return self.data.draw(st.integers(1, 5))

    def _any_time(self) -> Choices:
        w, steps = self.workshop, self._ids(AgendaStep)
        wordings = st.sampled_from(["Our own words", "", "{nobody}"])
        return [
            lambda: AddRecord(w, "finding", {"kind": "story", "title": self._words()}),
            lambda: AddRecord(w, "participant", {"name": self._words()}),
            lambda: MakeTables(w, "discovery", self._number()),
            lambda: UseTemplate(w, self._pick(["taster_60", "day_450"])),
            lambda: AddStep(w, self._pick(["lunch", "dream"]), self._pick([*steps, ""]) or None),
            lambda: CopyTables(w, "discovery", "dream"),
            lambda: MixTables(w, "discovery", ("role",), self._number()),
            lambda: ChangeRecord(w, "workshop", w, {"topic": self._words()}),
            lambda: SetWording(w, "phases.dream.name", Text(self.data.draw(wordings), "en")),
        ]

    def _with_findings(self) -> Choices:
        w, ids, dreams = self.workshop, self._ids(Finding), self._ids(Dream)
        if not ids:
            return []
        vision = {"vision": Text("One")}
        choices: Choices = [
            lambda: ChangeRecord(w, "finding", self._pick(ids), {"telling": self._words()}),
            lambda: DeleteRecords(w, (("finding", self._pick(ids)),)),
            lambda: MoveRecord(w, "finding", self._pick(ids), self._pick(ids)),
            lambda: GroupFindings(w, self._some(ids), Text("A name")),
            lambda: AddRecord(w, "dream", vision, (("finding", self._pick(ids)),)),
        ]
        if dreams:
            choices.append(
                lambda: SetOrigins(w, "dream", self._pick(dreams), "finding", self._some(ids))
            )
        return choices

    def _with_people(self) -> Choices:
        w, people, tables = self.workshop, self._ids(Participant), self._tables()
        if not people or not tables:
            return []
        return [
            lambda: SeatParticipants(w, "discovery", (self._pick(people),), self._pick(tables)),
            lambda: SeatParticipants(
                w, "discovery", self._some(people), self._pick([*tables, ""]) or None
            ),
            lambda: PlaceWalkIns(w, "discovery"),
            lambda: PinSeats(w, "discovery", self._some(people), bool(self._number() % 2)),
            lambda: SplitTable(w, self._pick(tables)),
            lambda: AddRecord(
                w, "seating_rule", {"kind": "apart", "participant_ids": list(self._some(people))}
            ),
            lambda: MakeTablesFromSignUps(w, "design"),
        ]

    def _with_themes(self) -> Choices:
        w, themes, findings = self.workshop, self._ids(Theme), self._ids(Finding)
        if not themes or not findings:
            return []
        return [
            lambda: AssignFindings(w, self._pick(themes), self._some(findings)),
            lambda: UnassignFindings(w, self._pick(themes), tuple(findings[:2])),
            lambda: MergeThemes(w, themes[0], tuple(themes[1:2])),
            lambda: MoveFindings(w, themes[0], self._pick(themes), self._some(findings)),
            lambda: SplitTheme(w, themes[0], tuple(findings[:2]), Text("Part of it")),
            lambda: UngroupThemes(w, (self._pick(themes),)),
        ]

    def _with_sheets(self) -> Choices:
        w, templates = self.workshop, [each.id for each in self.reads.worksheet_templates()]
        sheet, question = st.sampled_from(["DIS", "DRM"]), {"sheet": "DIS", "label": Text("Who?")}
        choices: Choices = [
            lambda: AdjustSheet(w, self.data.draw(sheet), left_out=self.data.draw(st.booleans())),
            lambda: AdjustSheet(w, "DIS", lines={"stories": self._number()}),
            lambda: SetWording(w, "sheets.DIS.cue", self._english()),
            lambda: AddRecord(w, "own_field", question),
            lambda: KeepTemplate(w, self._pick(["One", "Two", ""])),
        ]
        if templates:
            choices += [
                lambda: ApplyTemplate(w, self._pick(templates)),
                lambda: RemoveTemplate(w, self._pick(templates)),
            ]
        return choices

    def _english(self) -> Text:
        return Text(self.data.draw(st.sampled_from(["Our words", ""])), "en")

    def _with_paper(self) -> Choices:
        w, sheets = self.workshop, self._ids(PrintedSheet)
        if not sheets:
            return []
        paths = ["stories.1.title", "stories.1.roots.1", "stories.2.category", "together.quote"]
        values = st.sampled_from([Text("אמון", "he"), Text(""), "health", None])
        states = ["expected", "received", "entered"]
        path = st.sampled_from(paths)
        return [
            lambda: MarkSheet(w, self._pick(sheets), self._pick(states)),
            lambda: WriteSheetField(
                w, self._pick(sheets), self.data.draw(path), self.data.draw(values)
            ),
            lambda: MarkUnclear(w, self._pick(sheets), self.data.draw(path), self._words()),
            lambda: AssignSheet(w, self._pick(sheets), self._pick([*self._tables(), ""]) or None),
            lambda: DeleteRecords(w, (("printed_sheet", self._pick(sheets)),)),
        ]

    def _with_the_past(self) -> Choices:
        w = self.workshop
        gone = [(record.kind_name, record.id) for record in self.reads.trash(w)]
        conflicts = [found.id for found in list_conflicts(self.library, w)]
        choices: Choices = []
        if gone:
            choices.append(lambda: RestoreRecords(w, (self.data.draw(st.sampled_from(gone)),)))
        if conflicts:
            choices.append(
                lambda: ResolveConflict(w, self._pick(conflicts), self.data.draw(st.booleans()))
            )
        return choices

    def _with_votes(self) -> Choices:
        w, themes, rounds = self.workshop, self._ids(Theme), self._ids(VoteRound)
        if not themes:
            return []
        opening: Choices = [
            lambda: OpenRound(w, "theme", tuple(themes), self._words(), self._number(), 3)
        ]
        if not rounds:
            return opening

        def cell() -> tuple[str, str, str | None]:
            return self._pick(rounds), self._pick(themes), self._pick([*self._tables(), ""]) or None

        return [
            *opening,
            lambda: SetCount(w, *cell(), self._number()),
            lambda: AddDots(w, *cell(), self._number() - 2),
            lambda: CloseRound(w, self._pick(rounds)),
            lambda: ReopenRound(w, self._pick(rounds)),
            lambda: DeleteRound(w, self._pick(rounds)),
        ]

    def _with_another_laptop(self) -> Choices:
        return [self._from_another_laptop]

    def _from_another_laptop(self) -> Command:
        w, runner = self.workshop, Runner(self.elsewhere)
        finding = self._pick([found.id for found in Reads(self.elsewhere).records(Finding, w)])
        runner.run(ChangeRecord(w, "finding", finding, {"telling": self._words()}))
        runner.run(ChangeRecord(w, "workshop", w, {"topic": self._words()}))
        runner.run(AddRecord(w, "theme", {"title": Text("From there")}))
        file = self.folder / "elsewhere.json"
        export_workshop(self.elsewhere, w, file)
        return ImportWorkshop(file)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data(), st.integers(1, 8))
def test_undo_restores_every_row_and_redo_brings_them_back(
    data: st.DataObject, length: int
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = opened(folder / "library.sqlite", begun()[0])
        elsewhere = opened(folder / "elsewhere.sqlite", begun()[1])
        somebody = Facilitator(data, library, elsewhere, folder)
        runner, workshop = somebody.runner, somebody.workshop
        moments = [somebody.moment()]
        for _ in range(length):
            try:
                outcome = runner.run(somebody.command())
            except UserError:
                assert somebody.moment() == moments[-1]
                continue
            if outcome.batch:
                moments.append(somebody.moment())
        for moment in reversed(moments[:-1]):
            assert runner.undo(workshop) is not None
            assert somebody.moment() == moment
        for moment in moments[1:]:
            assert runner.redo(workshop) is not None
            assert somebody.moment() == moment
        library.close()
        elsewhere.close()
