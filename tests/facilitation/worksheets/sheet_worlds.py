"""A workshop with sheets to type in, and something plausible to write in every field."""

from collections.abc import Mapping

from sqlalchemy import select

from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import Command
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.worksheets.entering import AddSheet, WriteSheetField
from aiworkshop.library.library import Library
from aiworkshop.library.schema import METADATA
from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.readmodels.records import Group
from aiworkshop.readmodels.sheet_board import FieldValue, SheetForm
from aiworkshop.readmodels.sheet_places import Place, places

FORMS = (*((sheet_id, "") for sheet_id in WORKSHEETS.ids), ("SUM", "note"))
"""Every sheet of the registry, and its other forms with fields of their own."""


class Room:
    """A workshop of two tables a phase, three people and three themes."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.runner, self.reads = Runner(library), Reads(library)
        made = self.runner.run(CreateWorkshop(title=Text("מה עובד אצלנו", "he"), tables=2))
        self.workshop = str(made.value)
        self.people = [self.add("participant", name=Text(name)) for name in ("דנה", "سامي", "Lev")]
        self.themes = [self.add("theme", title=Text(words)) for words in ("אמון", "ثقة", "Doors")]

    def do(self, command: Command) -> object:
        """Run a command; its value."""
        return self.runner.run(command).value

    def add(self, kind: str, **fields: object) -> str:
        return str(self.do(AddRecord(self.workshop, kind, fields)))

    def change(self, kind: str, key: str, **fields: object) -> None:
        self.do(ChangeRecord(self.workshop, kind, key, fields))

    def table(self, phase: str, number: int = 1) -> str:
        """The id of a table."""
        groups = self.reads.records(Group, self.workshop)
        return next(each.id for each in groups if (each.phase, each.number) == (phase, number))

    def sheet(self, sheet_id: str, variant: str = "", number: int = 1) -> str:
        """A new sheet, of a table unless it is the room's."""
        spec = WORKSHEETS[sheet_id]
        group = None if spec.scope == "room" else self.table(spec.phase or "discovery", number)
        return str(self.do(AddSheet(self.workshop, sheet_id, group, variant)))

    def write(self, sheet: str, path: str, value: FieldValue) -> str | None:
        return self.do(WriteSheetField(self.workshop, sheet, path, value))  # type: ignore[return-value]

    def form(self, sheet: str) -> SheetForm:
        return self.reads.sheet_form(sheet)

    def living(self) -> Mapping[str, int]:
        """How many living records of each kind that people would see."""
        counts = self.reads.counts(self.workshop)
        return {k: n for k, n in counts.items() if k not in ("answer", "printed_sheet")}


def plausible(place: Place, again: int = 0) -> FieldValue:
    """What somebody may have written in a field; ``again``: something else than before."""
    field = place.field
    ids = [choice.id for choice in field.choices]
    match field.kind:
        case "ticks" | "checklist" | "number_of":
            chosen = ids[(place.row + again) % len(ids)]
            return [each for each in ids if each in (chosen, ids[-1])] if field.several else chosen
        case "tick":
            return True
        case "scale":
            return 1 + (place.row + again) % 5
        case "number":
            return 3 * place.row + again
        case "year":
            return 2035 + again
        case "date":
            return f"2026-05-{10 + place.row + again:02}"
        case "money":
            return 125_050 * place.row + again
    return Text(f"מה שאמרו: {place.path} {again or ''}".strip(), "he")


def every_row(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """All rows that a command may touch, in a fixed order."""
    with library.read() as connection:
        return {
            name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
            for name, table in METADATA.tables.items()
            if name not in ("journal", "content_snapshot")
        }


def everything(form: SheetForm, again: int = 0) -> dict[str, FieldValue]:
    """A plausible value for every field of a sheet, by path."""
    return {place.path: plausible(place, again) for place in places(form.sheet)}
