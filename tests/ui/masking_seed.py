"""A workshop full of words that stay in the room, each with a mark that nothing else has."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiworkshop.base.ids import new_id
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.exchange import ImportWorkshop
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.worksheets.entering import MarkUnclear, WriteSheetField
from aiworkshop.facilitation.worksheets.packing import plan_pack
from aiworkshop.facilitation.worksheets.photos import KeepPhoto, prepare_photo
from aiworkshop.facilitation.worksheets.printing import RecordPrint
from aiworkshop.readmodels.packing import PackRequest

MARK = "ZQ"
KEPT = {"permission": "room_only"}


def said(name: str) -> Text:
    """Words that nobody may see here."""
    return Text(f"{MARK}{name}")


@dataclass(frozen=True)
class Seed:
    """What was seeded."""

    workshop_id: str
    sheet_id: str
    copy: Path
    """A scribe's copy, not yet brought in: something new, something changed, a conflict."""


class Seeding:
    """Writes straight into a library."""

    def __init__(self, bench: Any, folder: Path) -> None:
        self.bench = bench
        self.folder = folder
        folder.mkdir(exist_ok=True)
        command = CreateWorkshop(title=Text("Our town"), languages=("en",), tables=2)
        self.workshop_id = self.run(command)

    def run(self, command: Any) -> str:
        """Run a command; its value."""
        return str(self.bench.runner.run(command).value)

    def add(
        self, record: str, /, origins: tuple[tuple[str, str], ...] = (), **fields: object
    ) -> str:
        """A record."""
        return self.run(AddRecord(self.workshop_id, record, fields, origins))

    def findings(self) -> str:
        """Stories, roots, an asset, and what was told in an interview; the conflicting story."""
        told = ("strengths", "conditions", "values", "promising_practice", "moved_by")
        interview = self.add("interview", **{name: said(name) for name in told}, **KEPT)
        for kind in ("story", "wish"):
            self.add(
                "finding", kind=kind, interview_id=interview, title=said(f"told{kind}"),
                permission="anonymous",
            )  # fmt: skip
        words = {name: said(f"story{name}") for name in ("title", "telling", "quote", "teller")}
        story = self.add("finding", kind="story", **words, **KEPT)
        root = self.add("finding", kind="success_factor", parent_id=story, title=said("rootbelow"))
        public = self.add("finding", kind="story", title=Text("Public story"))
        self.add("finding", kind="success_factor", parent_id=public, title=said("rootkept"), **KEPT)
        self.add(
            "finding", kind="asset", title=said("asset"), holder=said("holder"),
            links_to=said("linksto"), **KEPT,
        )  # fmt: skip
        theme = self.add("theme", title=Text("Open doors"), quote=said("storyquote"))
        for key in (story, root, public):
            self.add("theme_finding", theme_id=theme, finding_id=key)
        self.add("dream", (("theme", theme),), headline=Text("A light every evening"))
        self.add("valuation", moment=said("valuationmoment"), word=said("valuationword"), **KEPT)
        gone = self.add("finding", kind="story", title=said("trashed"), **KEPT)
        self.run(DeleteRecords(self.workshop_id, (("finding", gone),)))
        return story

    def at_a_scribe(self, act: Callable[[Any], object]) -> Path:
        """A copy out, changed there, and back to this file."""
        name = new_id()
        copy = self.folder / f"{name}.aiworkshop"
        self.bench.export(self.workshop_id, copy)
        with opened_workbench(self.folder / name / "library.sqlite") as other:
            other.library.clock.device = "5c51be00"
            other.runner.run(ImportWorkshop(copy))
            act(other.runner.run)
            other.export(self.workshop_id, copy)
        return copy

    def conflict(self, story: str, name: str) -> Path:
        """A story is called otherwise here and there, and something is new there."""
        workshop_id = self.workshop_id

        def change(run: Callable[[Any], object]) -> None:
            there = {"telling": said(f"{name}there")}
            run(ChangeRecord(workshop_id, "finding", story, there))
            fresh = {"kind": "story", "title": said(f"{name}new"), **KEPT}
            run(AddRecord(workshop_id, "finding", fresh))

        copy = self.at_a_scribe(change)
        here = {"telling": said(f"{name}here")}
        self.run(ChangeRecord(workshop_id, "finding", story, here))
        return copy

    def sheet(self) -> str:
        """An interview's summary, typed in: it stays in the room."""
        self.add("participant", name=Text("Librarian"))
        request, print_id = PackRequest(sheets=("SUM",), languages=("en",)), new_id()
        contents = self.bench.reads.contents(self.workshop_id)
        pack = plan_pack(contents, request, print_id=print_id)
        self.run(
            RecordPrint(
                workshop_id=self.workshop_id,
                pack=pack,
                request=request,
                target="printer",
                pages=tuple(1 for _ in pack.copies),
                print_id=print_id,
            )
        )
        card = self.bench.reads.sheet_board(self.workshop_id).cards[0]
        for path, value in (
            ("consent.1.permission", "room_only"),
            ("story.1.title", said("sheettitle")),
            ("story.1.telling", said("sheettelling")),
            ("seen.1.strengths", said("sheetstrengths")),
            ("seen.1.wishes.1", said("sheetwish")),
        ):
            self.run(WriteSheetField(self.workshop_id, card.id, path, value))
        self.run(MarkUnclear(self.workshop_id, card.id, "story.1.quote", said("unclear")))
        return str(card.id)


def seed(library_path: Path, folder: Path, photograph: Callable[[str], Path]) -> Seed:
    """Everything that a room may keep to itself."""
    with opened_workbench(library_path) as bench:
        seeding = Seeding(bench, folder)
        story = seeding.findings()
        seeding.run(ImportWorkshop(seeding.conflict(story, "met")))
        sheet_id = seeding.sheet()
        for name, sheet in (("filed.jpg", sheet_id), ("inbox.jpg", None)):
            photo = prepare_photo(photograph(name))
            seeding.run(KeepPhoto(seeding.workshop_id, photo, sheet))
        bench.drafts.save(seeding.workshop_id, "somewhere/else", f"{MARK}draft")
        copy = seeding.conflict(story, "coming")
        return Seed(seeding.workshop_id, sheet_id, copy)
