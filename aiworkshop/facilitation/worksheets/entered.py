"""What was typed of one sheet so far, read from where it went: its records and its answers."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import Connection, Table, select

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import RecordKey
from aiworkshop.facilitation.worksheets.values import (
    CHOICES,
    WORDS,
    fits,
    from_answer,
    from_record,
    yes_choice,
)
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import Field, fields_of
from aiworkshop.library.values import Row, text_value
from aiworkshop.method.worksheets.spec import RecordSpec
from aiworkshop.method.worksheets.spreads import (
    SPREAD_KINDS,
    SpreadSpec,
    spread_of,
    together,
    written_things,
)
from aiworkshop.readmodels.sheet_board import FieldValue
from aiworkshop.readmodels.sheet_places import Place, place_at, places, rows_of
from aiworkshop.readmodels.sheets import ResolvedSheet, sheet_from_json

ENTERED_KINDS = frozenset(
    (
        *("participant", "interview", "finding", "theme", "dream", "opportunity"),
        *("proposition", "initiative", "action", "commitment", "income_idea", "valuation"),
        *SPREAD_KINDS,
    )
)
"""What a sheet may become. Layouts also come from files, and nothing else is theirs to change."""
_ANSWER = RECORD_TABLES["answer"]
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Target:
    """Where a place is kept: a field of the record of a row, a line or the sheet.

    ``path`` is that row's, that line's, or empty; ``printed`` the record that the row is about.
    """

    path: str
    spec: RecordSpec
    field: Field
    row: int = 1
    printed: RecordKey | None = None


class EnteredSheet:
    """One printed sheet with its layout, answers and records. Raises ``UserError`` if not there."""

    def __init__(self, connection: Connection, sheet_id: str) -> None:
        self._connection = connection
        table = RECORD_TABLES["printed_sheet"]
        row = connection.execute(select(table).where(table.c.id == sheet_id)).mappings().first()
        if row is None:
            raise UserError("no_such_sheet", "This sheet is not in the library.")
        self.row: Row = dict(row)
        self.sheet = read_layout(connection, self.row["printed_layout_id"])
        self.refresh()

    def refresh(self) -> None:
        """Forget what was read; something was written."""
        self._records: dict[RecordKey, Row] | None = None
        self._answers: dict[str, list[Row]] = {}
        self._marks: dict[str, list[Row]] = {}
        query = select(_ANSWER).where(
            _ANSWER.c.printed_sheet_id == self.row["id"], _ANSWER.c.deleted == ""
        )
        # The latest first: copies that were merged may both have typed the same field.
        query = query.order_by(_ANSWER.c.created.desc(), _ANSWER.c.id.desc())
        for row in self._connection.execute(query).mappings():
            by_path = self._marks if row["unclear"] else self._answers
            by_path.setdefault(row["path"], []).append(dict(row))

    # ---- places

    def place(self, path: str) -> Place:
        """The place with this path. Raises ``UserError``."""
        try:
            return place_at(self.sheet, path)
        except KeyError:
            raise UserError(
                "no_such_field", "This sheet has no field “{path}” to write in.", path=path[:80]
            ) from None

    def target(self, place: Place) -> Target | None:
        """The record's field that a place is kept in; None where it stays with the sheet."""
        owner = self.owner(place)
        if owner is None or owner[1].kind not in ENTERED_KINDS:
            return None
        path, spec = owner
        printed = self._printed(place)
        if printed is not None:
            # A row without its record has nothing that the count could be of.
            if self.living(printed) is None:
                return None
            spec = RecordSpec(printed[0])
        name = "title" if place.line else place.field.target
        field = fields_of(RECORD_TABLES[spec.kind]).get(name)
        if field is None or name in ("position", "deleted") or not fits(place.field, field):
            return None
        return Target(path, spec, field, place.row, printed)

    def owner(self, place: Place) -> tuple[str, RecordSpec] | None:
        """Path and kind of the record that a place belongs to."""
        if place.line and place.field.makes:
            return place.path, place.field.makes
        if place.part.record:
            return place.row_path, place.part.record
        return ("", self.sheet.record) if self.sheet.record else None

    def parent(self, spec: RecordSpec, row: int) -> tuple[str, RecordSpec] | None:
        """Path and kind of the record that records of this kind belong to."""
        if not spec.link:
            return None
        for part in self.sheet.parts:
            if spec.under and part.id == spec.under and part.record:
                return f"{part.id}.{row if row <= rows_of(part) else 1}", part.record
        return ("", self.sheet.record) if self.sheet.record else None

    def _printed(self, place: Place) -> RecordKey | None:
        """The record that a row is about where rows come printed; a blank one: of no kind."""
        rows = place.part.rows
        if not rows and not any(field.kind == "printed" for field in place.part.fields):
            return None
        kind, key = rows[place.row - 1].record if place.row <= len(rows) else ("", "")
        return (kind, key) if kind in ENTERED_KINDS else ("", "")

    # ---- what stands there

    def value(self, place: Place) -> FieldValue:
        """What was typed, or what the record says by now; None where there is nothing."""
        target = self.target(place)
        if target is None:
            spread = self.spread(place)
            return self.spread_value(place, spread) if spread else self.answer_value(place)
        row = self.record(target.path, target.spec.kind)
        if row is None:
            return None
        value = from_record(row, place.field, target.field)
        if target.field.type == "boolean" and place.field.kind in CHOICES:
            yes = yes_choice(place.field, target.field.name)
            answer = self.answer_value(place)
            no = next((each.id for each in place.field.choices if each.id != yes), None)
            # The record cannot tell "no" from "not said"; the answer can.
            return yes if value else no if answer else None
        return value

    def spread(self, place: Place) -> SpreadSpec | None:
        """What a place becomes where it is several records."""
        found = spread_of(self.sheet.id, place.part.id, place.field.id)
        return found if found and not place.line and place.field.kind in WORDS else None

    def spread_records(self, path: str, spec: SpreadSpec) -> list[tuple[Row, Row]]:
        """The living records that a place became, in their order, each behind its answer."""
        found = {
            row["id"]: (answer, row)
            for answer in self._answers.get(path, ())
            if answer["record_kind"] == spec.kind
            if (row := self.living((spec.kind, answer["record_id"]))) is not None
        }
        return sorted(found.values(), key=lambda pair: (pair[1]["position"], pair[1]["id"]))

    def spread_words(self, spec: SpreadSpec, row: Row) -> Text:
        """What one of those records says by now: somebody on the list by the name there."""
        person = row.get("participant_id")
        if person:
            table = RECORD_TABLES["participant"]
            found = next(self._rows(table, [person]), None)
            if found is not None and found["name"]:
                return text_value(found, "name")
        return text_value(row, spec.words)

    def spread_value(self, place: Place, spec: SpreadSpec) -> FieldValue:
        """What those records say, and what was typed before such fields became records."""
        texts = [self.spread_words(spec, row) for _, row in self.spread_records(place.path, spec)]
        said = self.answer_value(place)
        if not texts:
            return said
        if isinstance(said, Text):
            known = {text.text for text in texts}
            more = (words for words in written_things(spec, said.text) if words not in known)
            texts += [Text(words, said.language) for words in more]
        things = tuple(text.text for text in texts if text)
        words = together(spec, things, place.field.lines)
        return Text(words, texts[0].language, texts[0].direction) if words else None

    def answer_value(self, place: Place) -> FieldValue:
        """What the sheet itself remembers of a place."""
        row = self.answer(place.path)
        return from_answer(row, place.field, self.sheet.languages) if row else None

    def answer(self, path: str) -> Row | None:
        """The answer's row that holds what stands at a path."""
        return next((row for row in self._answers.get(path, ()) if not row["record_id"]), None)

    def record(self, path: str, kind: str) -> Row | None:
        """The living record that a row, a line or (empty path) the sheet became."""
        for answer in self._answers.get(path, ()):
            if answer["record_kind"] == kind and kind in ENTERED_KINDS:
                row = self.living((kind, answer["record_id"]))
                if row is not None:
                    return row
        return None

    def answers_with_records(self) -> Iterator[Row]:
        """Every answer that names a record, the latest first at each path."""
        for rows in self._answers.values():
            yield from (row for row in rows if row["record_id"])

    def marks(self, path: str) -> list[Row]:
        """The rows that mark a place as unclear."""
        return self._marks.get(path, [])

    def marked(self, path: str) -> bool:
        """Whether anything at a record's path is unclear: the line, or a field of the row."""
        if path in self._marks:
            return True
        for other in self._marks:
            try:
                place = place_at(self.sheet, other)
            except KeyError:
                continue
            owner = self.owner(place)
            if owner is not None and owner[0] == path:
                return True
        return False

    def living(self, key: RecordKey) -> Row | None:
        """A record of this workshop that is not in the trash."""
        if self._records is None:
            self._records = self._read_records()
        return self._records.get(key)

    def _read_records(self) -> dict[RecordKey, Row]:
        wanted: dict[str, set[str]] = {}
        for answer in self.answers_with_records():
            wanted.setdefault(answer["record_kind"], set()).add(answer["record_id"])
        for part in self.sheet.parts:
            for printed in part.rows if part.record else ():
                wanted.setdefault(printed.record[0], set()).add(printed.record[1])
        found: dict[RecordKey, Row] = {}
        for kind in ENTERED_KINDS & wanted.keys():
            for row in self._rows(RECORD_TABLES[kind], sorted(wanted[kind])):
                found[(kind, row["id"])] = row
        return found

    def _rows(self, table: Table, ids: list[str]) -> Iterator[Row]:
        for start in range(0, len(ids), _AT_ONCE):
            query = select(table).where(
                table.c.id.in_(ids[start : start + _AT_ONCE]),
                table.c.workshop_id == self.row["workshop_id"],
                table.c.deleted == "",
            )
            yield from (dict(row) for row in self._connection.execute(query).mappings())

    # ---- all of it

    def values(self) -> Mapping[str, FieldValue]:
        """Everything that stands on the sheet, by path."""
        found = ((place.path, self.value(place)) for place in self.places())
        return {path: value for path, value in found if value is not None}

    def places(self) -> Iterator[Place]:
        """What was printed, and the lines that were written on below it."""
        printed = {place.path: place for place in places(self.sheet)}
        yield from printed.values()
        for path in sorted(self._answers.keys() - printed.keys()):
            with suppress(KeyError):
                yield place_at(self.sheet, path)

    def unclear(self) -> Mapping[str, Text]:
        """What is to be asked, by path; the words may be empty."""
        return {path: text_value(rows[0], "words") for path, rows in self._marks.items()}

    def records(self) -> Mapping[str, RecordKey]:
        """Which record each row, line, or the sheet itself became."""
        found: dict[str, RecordKey] = {}
        for place in self.places():
            target = self.target(place)
            if target is not None and target.path not in found:
                row = self.record(target.path, target.spec.kind)
                if row is not None:
                    found[target.path] = (target.spec.kind, row["id"])
            owner = self.parent(target.spec, target.row) if target else None
            if owner is not None and owner[0] not in found:
                row = self.record(owner[0], owner[1].kind)
                if row is not None:
                    found[owner[0]] = (owner[1].kind, row["id"])
        return found


def read_layout(connection: Connection, layout_id: str | None) -> ResolvedSheet:
    """A sheet as it was printed. Raises ``UserError`` where it cannot be read any more."""
    table = RECORD_TABLES["printed_layout"]
    layout = connection.execute(select(table.c.layout).where(table.c.id == layout_id)).scalar()
    try:
        return sheet_from_json(layout or {})
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise UserError(
            "no_layout",
            "What was printed on this sheet can no longer be read. Please print it again.",
        ) from error
