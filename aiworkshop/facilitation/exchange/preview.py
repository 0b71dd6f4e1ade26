"""What a file would bring, read off the same plan that the import carries out."""

from collections import Counter
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from aiworkshop.base.clock import stamp_device
from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.facilitation.double_tables import numbered, numbers_on_paper
from aiworkshop.facilitation.exchange.asking import known_rows
from aiworkshop.facilitation.exchange.codec import plan_of
from aiworkshop.facilitation.exchange.conflicts import FieldValue, row_value
from aiworkshop.facilitation.exchange.importing import ImportWorkshop
from aiworkshop.facilitation.exchange.made_twice import find_look_alikes
from aiworkshop.facilitation.exchange.merge import clock_of
from aiworkshop.facilitation.exchange.planning import (
    ImportPlan,
    Progress,
    Update,
    plan_import,
)
from aiworkshop.facilitation.exchange.refusals import RefusedError
from aiworkshop.facilitation.exchange.room_only import KeptRows
from aiworkshop.library.library import Library
from aiworkshop.library.schema import OFFICE_KINDS, RECORD_TABLES
from aiworkshop.library.values import Row, text_value
from aiworkshop.readmodels.double_tables import DoubleTable, double_tables
from aiworkshop.readmodels.import_preview import (
    VERDICTS,
    FieldChange,
    ImportPreview,
    PreviewItem,
    Verdict,
    VerdictCount,
)

# Kinds that belong to others and tell nothing by themselves.
QUIET_KINDS = frozenset(
    {
        "membership",
        "theme_finding",
        "origin_link",
        "content_overlay",
        "print_run",
        "printed_layout",
        "printed_sheet",
        "answer",
        "sheet_adjustment",
        "step_run",
        "table_mix",
        "attachment",
        "cluster_member",
        "training_attendance",
        "register_source",
        "register_apart",
    }
)
_BOOKKEEPING = {"position"}


def preview_import(
    library: Library, command: ImportWorkshop, progress: Progress | None = None
) -> ImportPreview:
    """What running this command would do now; nothing is written.

    Raises ``UserError`` where the import would, and whatever ``progress`` raises to end it.
    """
    file = command.prepare()
    with library.read() as connection:
        try:
            plan = plan_import(connection, file, progress)
        except RefusedError as refused:
            raise refused.sentence(file.name) from None
        return _Preview(connection, plan, library).make()


@dataclass(slots=True)
class _Preview:
    """One plan on its way to being told."""

    connection: Connection
    plan: ImportPlan
    library: Library
    tables: dict[str, int | None] = field(default_factory=dict)
    words: dict[tuple[str, str], Text] = field(default_factory=dict)
    conflicting: dict[tuple[str, str], dict[str, Row]] = field(default_factory=dict)
    kept: KeptRows = field(init=False)

    def __post_init__(self) -> None:
        self.kept = KeptRows(self.connection, self.plan)

    def make(self) -> ImportPreview:
        plan, file = self.plan, self.plan.file
        self._note_tables()
        for row in plan.conflicts.values():
            key = (row["record_kind"], row["record_id"])
            if not row["resolved"]:
                self.conflicting.setdefault(key, {})[row["field"]] = row
        items = sorted(self._items(), key=_order)
        theirs = plan.ours or next(iter(file.rows.get("workshop", ())), None)
        tables = plan.tables.values()
        digests = {row["digest"] for row in file.rows.get("attachment", ()) if row["digest"]}
        missing = {one for one in digests if not self.library.attachments.has(one)}
        count = Counter((item.table, item.kind, item.verdict, item.office) for item in items)
        return ImportPreview(
            workshop_id=file.workshop_id,
            title=text_value(theirs, "title") if theirs else EMPTY_TEXT,
            file_name=file.name,
            is_new=plan.ours is None and not file.is_office,
            in_trash=plan.in_trash,
            items=tuple(items),
            counts=tuple(
                VerdictCount(table, kind, verdict, number, office)
                for (table, kind, verdict, office), number in count.items()
            ),
            added=sum(len(into.new) for into in tables),
            changed=sum(len(into.updates) + into.erased for into in tables),
            conflicts=plan.waiting,
            unchanged=sum(into.unchanged for into in tables),
            settled=len(plan.settled),
            photos=len(file.photos & missing),
            missing_photos=len(missing - file.photos),
            double_tables=self._double_tables(),
            look_alikes=find_look_alikes(self.connection, plan),
            of_office=file.is_office,
            erases=plan.erasing.names,
            device=self.library.clock.device,
            from_this_device=self._is_ours(),
        )

    def _is_ours(self) -> bool:
        device = self.library.clock.device
        news = [row for into in self.plan.tables.values() for row in into.new]
        news += [one.theirs for into in self.plan.tables.values() for one in into.updates.values()]
        return bool(news) and all(stamp_device(row["changed"]) == device for row in news)

    def _note_tables(self) -> None:
        """The numbers of the tables: those of the file, and ours."""
        table = RECORD_TABLES["group"]
        query = select(table.c.id, table.c.number).where(
            table.c.workshop_id == self.plan.file.workshop_id
        )
        self.tables = {row.id: row.number for row in self.connection.execute(query)}
        for row in self.plan.file.rows.get("group", ()):
            self.tables.setdefault(row["id"], row["number"])

    def _double_tables(self) -> tuple[DoubleTable, ...]:
        """Those that there will be, of the tables and the paper of both."""
        key, table = self.plan.file.workshop_id, RECORD_TABLES["group"]
        into = self.plan.tables.get("group")
        query = select(table).where(table.c.workshop_id == key)
        rows = {row["id"]: dict(row) for row in self.connection.execute(query).mappings()}
        if into is not None:
            rows.update({row["id"]: row for row in into.new})
            rows.update({one: update.merged() for one, update in into.updates.items()})
        on_paper = numbers_on_paper(self.connection, key)
        for row in self.plan.file.rows.get("printed_sheet", ()):
            group = rows.get(row["group_id"] or "")
            if group is not None and not row["deleted"]:
                on_paper.setdefault(group["phase"], set()).add(row["group_number"] or 0)
        living = [numbered(row) for row in rows.values() if not row["deleted"]]
        return double_tables(living, on_paper)

    def _items(self) -> list[PreviewItem]:
        found: list[PreviewItem] = []
        for kind, into in self.plan.tables.items():
            if kind not in QUIET_KINDS:
                # What is in the trash there and was never here brings nothing to look at.
                found += [self._new(kind, row) for row in into.new if not row["deleted"]]
            for key, update in into.updates.items():
                item = self._changed(kind, key, update)
                if item and (kind not in QUIET_KINDS or item.verdict in ("asked", "conflict")):
                    found.append(item)
        return found

    def _new(self, kind: str, row: Row) -> PreviewItem:
        return PreviewItem(
            "new",
            kind,
            row["id"],
            _part(row),
            first_words(kind, row),
            self._table(kind, row),
            private=self.kept.holds(kind, row),
            office=kind in OFFICE_KINDS,
        )

    def _changed(self, kind: str, key: str, update: Update) -> PreviewItem | None:
        """What differs in a record that both have; None where nothing that a person sees does."""
        merged, waiting = update.merged(), self.conflicting.get((kind, key), {})
        changes = tuple(
            self._field(kind, name, update, name in waiting)
            for name in plan_of(kind).fields
            if name != "deleted" and (name in waiting or self._tells(name, update))
        )
        deletion = waiting.get("deleted")
        goes = bool(merged["deleted"]) and not update.ours["deleted"]
        verdict: Verdict = "changed"
        if deletion:
            verdict = "asked"
        elif waiting:
            verdict = "conflict"
        elif goes:
            verdict = "deleted"
        elif not changes and bool(merged["deleted"]) == bool(update.ours["deleted"]):
            return None
        return PreviewItem(
            verdict,
            kind,
            key,
            _part(merged),
            first_words(kind, merged),
            self._table(kind, merged),
            changes,
            deleted_here=bool(update.ours["deleted"]),
            deleted_stamp=clock_of(merged, "deleted").stamp if merged["deleted"] else "",
            edited_stamp=deletion["other_stamp"] if deletion else "",
            private=self.kept.holds(kind, update.ours, update.theirs),
            office=kind in OFFICE_KINDS,
        )

    def _tells(self, name: str, update: Update) -> bool:
        """Whether what a person sees in a field changes here."""
        return name not in _BOOKKEEPING and any(
            column in update.after and update.after[column] != update.ours[column]
            for column in (name, f"{name}_language", f"{name}_direction")
        )

    def _field(self, kind: str, name: str, update: Update, conflict: bool) -> FieldChange:
        ours, theirs = clock_of(update.ours, name), clock_of(update.theirs, name)
        return FieldChange(
            name,
            self._value(kind, name, update.ours),
            self._value(kind, name, update.theirs),
            ours.stamp,
            theirs.stamp,
            "ours" if ours.stamp >= theirs.stamp else "theirs",
            conflict,
        )

    def _value(self, kind: str, name: str, row: Row) -> FieldValue:
        """A value, or the words of the record that it refers to."""
        target = plan_of(kind).fields[name].refers_to
        value = row_value(kind, name, row)
        if not target or not isinstance(value, str):
            return value
        return self._words_of(target, value)

    def _words_of(self, kind: str, key: str) -> Text:
        known = self.words.get((kind, key))
        if known is None:
            row = next((one for one in self.plan.file.rows.get(kind, ()) if one["id"] == key), None)
            row = row or known_rows(self.connection, RECORD_TABLES[kind], [key]).get(key)
            known = self.words[kind, key] = first_words(kind, row) if row else EMPTY_TEXT
        return known

    def _table(self, kind: str, row: Row) -> int | None:
        if kind == "group":
            number: int | None = row["number"]
            return number
        return self.tables.get(row.get("group_id") or "")


def first_words(kind: str, row: Row) -> Text:
    """The first words of a record; a table's number where it has no name."""
    for name, one in plan_of(kind).fields.items():
        if one.type == "text" and row[name].strip():
            return text_value(row, name)
    if kind == "group" and row["number"] is not None:
        return Text(str(row["number"]))
    return EMPTY_TEXT


def _part(row: Row) -> str:
    return str(row.get("kind", ""))


def _order(item: PreviewItem) -> tuple[int, bool, int, bool, str]:
    table = item.table
    kind = item.kind
    return VERDICTS.index(item.verdict), table is None, table or 0, kind != "finding", kind
