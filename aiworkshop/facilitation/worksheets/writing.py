"""Puts what is typed from a sheet where it belongs; the hand behind ``entering``'s commands."""

from collections.abc import Iterator

from sqlalchemy import or_, select

from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import RecordKey
from aiworkshop.facilitation.frozen_items import require_fields_free
from aiworkshop.facilitation.records import DeleteRecords, dependants
from aiworkshop.facilitation.worksheets.answers import keep_answer
from aiworkshop.facilitation.worksheets.entered import ENTERED_KINDS, EnteredSheet, Target
from aiworkshop.facilitation.worksheets.spreading import spread_out
from aiworkshop.facilitation.worksheets.values import (
    CHOICES,
    checked,
    for_answer,
    for_record,
    yes_choice,
)
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row
from aiworkshop.method.worksheets.spec import RecordSpec
from aiworkshop.method.worksheets.spreads import (
    SpreadSpec,
    is_kept_with_record,
    written_things,
)
from aiworkshop.readmodels.sheet_board import FieldValue
from aiworkshop.readmodels.sheet_places import Place, place_at, rows_of

_OWN_REFERENCES = {"group_id": "group_id", "participant_id": "participant_id"}
_OWN_REFERENCES_OF = {"interview": {"group_id": "group_id", "interviewer_id": "participant_id"}}
_NOTHING: tuple[object, ...] = (None, "", [], {})
_ANSWER = RECORD_TABLES["answer"]


class SheetHand:
    """Writes on one sheet within one transaction."""

    def __init__(self, unit: UnitOfWork, entered: EnteredSheet) -> None:
        self._unit = unit
        self._entered = entered
        self._sheet = entered.sheet
        self.changed = False

    def write(self, place: Place, value: FieldValue) -> str | None:
        """Set or empty a field. Returns the id of the record that it is kept in, if any."""
        value = checked(place.field, value, self._sheet.languages)
        target = self._entered.target(place)
        spread = self._entered.spread(place) if target is None else None
        if spread is not None:
            key = self._spread(place, spread, value)
        elif target is None:
            key = self._keep(place, value)
        elif value is None:
            key = self._empty(place, target)
        else:
            key = self._fill(place, target, value)
        if self.changed:
            self._hand_on(place)
        return key

    def refresh_unclear(self, place: Place) -> None:
        """A finding is unclear as long as one of its fields is."""
        owner = self._entered.owner(place)
        row = self._entered.record(owner[0], owner[1].kind) if owner else None
        if owner is not None and row is not None and owner[1].kind == "finding":
            unclear = self._entered.marked(owner[0])
            self._change("finding", row["id"], {"unclear": unclear})

    # ---- one field

    def _fill(self, place: Place, target: Target, value: FieldValue) -> str:
        key = self._ensure(target.path, target.spec, target.row, target.printed)
        yes = ""
        if target.field.type == "boolean":
            if place.field.kind in CHOICES:
                yes = yes_choice(place.field, target.field.name)
            self._answer(place.path, value)
        content = for_record(value, target.field, yes)
        self._change(target.spec.kind, key, {target.field.name: content})
        return key

    def _empty(self, place: Place, target: Target) -> str | None:
        if target.field.type == "boolean":
            self._answer(place.path, None)
        row = self._entered.record(target.path, target.spec.kind)
        if row is None:
            return None
        key: RecordKey = (target.spec.kind, row["id"])
        if place.line:
            self._trash(key)
        else:
            self._change(*key, {target.field.name: for_record(None, target.field)})
        self._tidy(target.path, target.spec, target.row)
        return key[1]

    def _keep(self, place: Place, value: FieldValue) -> str | None:
        """As an answer; the record that it is shown with is there as long as it is."""
        self._answer(place.path, value)
        owner = self._entered.owner(place)
        if owner is None or not is_kept_with_record(self._sheet.id, place.part.id, place.field.id):
            return None
        if value is not None:
            return self._ensure(*owner, place.row)
        self._tidy(*owner, place.row)
        return None

    def _spread(self, place: Place, spec: SpreadSpec, value: FieldValue) -> str | None:
        """Several things in one field, each a record."""
        owner = self._entered.owner(place)
        assert owner is not None
        things = written_things(spec, value.text) if isinstance(value, Text) else ()
        key = self._ensure(*owner, place.row) if things else None
        if spread_out(self._unit, self._entered, place, spec, key or "", things):
            self.changed = True
            self._entered.refresh()
        # What an earlier version kept as an answer stands in the records now.
        self._answer(place.path, None)
        if not things:
            self._tidy(*owner, place.row)
        return key

    def _answer(self, path: str, value: FieldValue) -> None:
        row = self._entered.answer(path)
        if row is not None:
            self._change("answer", row["id"], for_answer(value))
        elif value is not None:
            self._remember(path, "said", for_answer(value))

    # ---- records

    def _ensure(
        self, path: str, spec: RecordSpec, row: int, printed: RecordKey | None = None
    ) -> str:
        """The living record of a row, a line or the sheet: found, taken back, or made."""
        known = self._entered.record(path, spec.kind)
        if known is not None:
            return str(known["id"])
        key = printed[1] if printed else self._present(spec) if spec.reuse else None
        if key is None:
            fields = {**dict(spec.fixed), **self._links(path, spec, row)}
            key = self._taken_back(path, spec, fields) or self._add(spec.kind, fields)
        if self._entered.record(path, spec.kind) is None:
            self._remember(path, spec.kind, {"record_kind": spec.kind, "record_id": key})
        self._adopt(path, key)
        return key

    def _adopt(self, path: str, key: str) -> None:
        """What hung on a record that is gone hangs on the one in its place."""
        for other, spec, row in self._owners():
            parent = self._entered.parent(spec, row)
            child = self._entered.record(other, spec.kind) if parent else None
            if parent and parent[0] == path and child is not None and child[spec.link] != key:
                self._change(spec.kind, child["id"], {spec.link: key})

    def _links(self, path: str, spec: RecordSpec, row: int) -> dict[str, object]:
        """What a new record refers to, and what it takes from elsewhere on the sheet."""
        known = fields_of(RECORD_TABLES[spec.kind])
        references = _OWN_REFERENCES_OF.get(spec.kind, _OWN_REFERENCES)
        sheet = self._entered.row
        fields: dict[str, object] = {
            name: sheet[of_sheet] for name, of_sheet in references.items() if name in known
        }
        parent = self._entered.parent(spec, row)
        if parent is not None and parent[1].kind in ENTERED_KINDS and spec.link in known:
            fields[spec.link] = self._ensure(parent[0], parent[1], row)
        for name, source in spec.takes:
            if name in known:
                fields[name] = for_record(self._value_at(source), known[name])
        if "unclear" in known:
            fields["unclear"] = self._entered.marked(path)
        return fields

    def _present(self, spec: RecordSpec) -> str | None:
        """The table's own record of this kind, unless another copy of this sheet has it."""
        group = self._entered.row["group_id"]
        if not group or "group_id" not in fields_of(RECORD_TABLES[spec.kind]):
            return None
        sheets = RECORD_TABLES["printed_sheet"]
        others = select(_ANSWER.c.record_id).join(sheets, sheets.c.id == _ANSWER.c.printed_sheet_id)
        others = others.where(
            sheets.c.sheet == self._sheet.id,
            sheets.c.state != "replaced",
            sheets.c.deleted == "",
            sheets.c.id != self._entered.row["id"],
            _ANSWER.c.deleted == "",
            _ANSWER.c.path == "",
        )
        taken = set(self._unit.connection.execute(others).scalars())
        rows = self._unit.rows(spec.kind, group_id=group, **dict(spec.fixed))
        return next((str(row["id"]) for row in rows if row["id"] not in taken), None)

    def _taken_back(self, path: str, spec: RecordSpec, fields: dict[str, object]) -> str | None:
        """The record of a line or row that was emptied here before, out of the trash again."""
        query = select(_ANSWER.c.record_id).where(
            _ANSWER.c.printed_sheet_id == self._entered.row["id"],
            _ANSWER.c.path == path,
            _ANSWER.c.record_kind == spec.kind,
            _ANSWER.c.deleted != "",
        )
        table = RECORD_TABLES[spec.kind]
        record = select(table).where(
            table.c.id.in_(query),
            table.c.workshop_id == self._unit.workshop_id,
            table.c.deleted != "",
        )
        record = record.order_by(table.c.deleted.desc(), table.c.id).limit(1)
        found = self._unit.connection.execute(record).mappings().first()
        is_line = path.count(".") > 1
        if found is None or not (is_line or self._blank(spec, dict(found))):
            return None
        key, moment = str(found["id"]), str(found["deleted"])
        self._unit.restore(spec.kind, key)
        for kind, other in dependants(self._unit, key, deleted=moment):
            self._unit.restore(kind, other)
        self._change(spec.kind, key, fields)
        return key

    # ---- what is empty goes

    def _tidy(self, path: str, spec: RecordSpec, row: int) -> None:
        """A record of which nothing is left to the trash, then what it belonged to, likewise."""
        found = self._entered.record(path, spec.kind)
        if found is not None:
            if not self._blank(spec, found) or self._referred(found["id"]) or self._beside(path):
                return
            self._trash((spec.kind, found["id"]))
        parent = self._entered.parent(spec, row)
        if parent is not None and parent[0] != path:
            self._tidy(parent[0], parent[1], row)

    def _blank(self, spec: RecordSpec, row: Row) -> bool:
        """Whether a record says nothing but what a new one of this row would say."""
        given = {name for name, _ in spec.takes} | {spec.link, "position", "deleted"}
        given |= _OWN_REFERENCES_OF.get(spec.kind, _OWN_REFERENCES).keys()
        fixed = dict(spec.fixed)
        return all(
            name in given
            or row[name] is False
            or row[name] in _NOTHING
            or row[name] == fixed.get(name)
            for name in fields_of(RECORD_TABLES[spec.kind])
        )

    def _beside(self, path: str) -> bool:
        """Whether the sheet still says something that is shown with the record of this path."""
        return any(
            is_kept_with_record(self._sheet.id, place.part.id, place.field.id)
            and (self._entered.owner(place) or ("-",))[0] == path
            and self._entered.answer_value(place) is not None
            for place in self._entered.places()
        )

    def _referred(self, key: str) -> bool:
        """Whether anything living refers to a record, besides what remembers it on paper."""
        for kind, table in RECORD_TABLES.items():
            fields = fields_of(table).items()
            names = [name for name, field in fields if field.type == "reference"]
            if kind in ("origin_link", "translation"):
                names += [name for name in ("record_id", "source_id") if name in table.c]
            if not names:
                continue
            condition = or_(*(table.c[name] == key for name in names))
            query = select(table.c.id).where(condition, table.c.deleted == "").limit(1)
            if self._unit.connection.execute(query).first() is not None:
                return True
        return False

    def _trash(self, key: RecordKey) -> None:
        DeleteRecords(self._unit.workshop_id, (key,)).apply(self._unit)
        self.changed = True
        self._entered.refresh()

    # ---- fields that take from other places

    def _hand_on(self, place: Place) -> None:
        """Records that take a field from this place follow it."""
        for path, spec, _ in self._owners():
            names = [name for name, source in spec.takes if source == place.path]
            row = self._entered.record(path, spec.kind) if names else None
            if row is not None:
                known = fields_of(RECORD_TABLES[spec.kind])
                value = self._entered.value(place)
                fields = {name: for_record(value, known[name]) for name in names if name in known}
                self._change(spec.kind, row["id"], fields)

    def _owners(self) -> Iterator[tuple[str, RecordSpec, int]]:
        """Path, kind and row of everything on the sheet that becomes a record."""
        if self._sheet.record:
            yield "", self._sheet.record, 1
        for part in self._sheet.parts:
            if part.record:
                for row in range(1, rows_of(part) + 1):
                    yield f"{part.id}.{row}", part.record, row
        for place in self._entered.places():
            if place.line and place.field.makes:
                yield place.path, place.field.makes, place.row

    def _value_at(self, path: str) -> FieldValue:
        try:
            return self._entered.value(place_at(self._sheet, path))
        except KeyError:
            return None  # not every variant of a sheet has the place

    # ---- the verbs, with what was read forgotten

    def _remember(self, path: str, role: str, fields: dict[str, object]) -> None:
        keep_answer(self._unit, self._entered.row["id"], path, role, fields)
        self.changed = True
        self._entered.refresh()

    def _add(self, kind: str, fields: dict[str, object]) -> str:
        key = self._unit.add(kind, fields)
        self.changed = True
        self._entered.refresh()
        return key

    def _change(self, kind: str, key: str, fields: dict[str, object]) -> None:
        require_fields_free(self._unit, kind, key, fields, on_paper=True)
        if self._unit.change(kind, key, fields):
            self.changed = True
            self._entered.refresh()
