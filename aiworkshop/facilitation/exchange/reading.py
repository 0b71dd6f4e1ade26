"""A file from outside into rows that may be merged, or one sentence why not."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NoReturn

from aiworkshop.base.errors import UserError
from aiworkshop.facilitation.exchange.archive import (
    LARGEST_RECORDS,
    SIGNATURE,
    read_records,
)
from aiworkshop.facilitation.exchange.codec import (
    Json,
    Plan,
    canonical_json,
    decode_value,
    encode_value,
    is_id,
    is_stamp,
    plan_of,
)
from aiworkshop.facilitation.exchange.copies import CopyFile, CopySource
from aiworkshop.facilitation.exchange.export import FORMAT, SCHEMA
from aiworkshop.facilitation.exchange.merge import conflict_id
from aiworkshop.facilitation.exchange.refusals import RefusedError
from aiworkshop.library.schema import OFFICE_KINDS, RECORD_TABLES, WORKSHOP_KINDS
from aiworkshop.library.values import Row
from aiworkshop.method.content import Content
from aiworkshop.readmodels.record import OFFICE_ID

_PARTS = {"conflicts", "content", "format", "private", "records", "schema", "workshop"}
# Files of earlier schemas have none, copies without people neither.
_MAY_BE = {"office", "participants"}
_OF_PEOPLE = {"participant", "membership", "seating_rule", "sign_up", "attachment"}
_CONFLICT_KEYS = {
    "id",
    "record_kind",
    "record_id",
    "field",
    "kept",
    "other",
    "kept_stamp",
    "other_stamp",
}
_SNIFFED_BYTES = 4096
_BYTES_AT_A_TIME = 1 << 20
MOST_VALUES = 10_000_000
"""Commas and brackets in the records; 100,000 items have two million. What takes most memory is
counted before it takes it."""
_REPORT = "aiworkshop-report"
"""The mark of ``documents.reports.summary``: a file for reading, no workshop."""


@dataclass(slots=True)
class Reference:
    """A record that must be there, first met at ``place`` in the file."""

    kind: str
    id: str
    place: str


@dataclass(slots=True)
class WorkshopFile:
    """A file whose form holds: rows as the tables have them, the office's records among them.

    Of the whole office ``workshop_id`` is ``OFFICE_ID``, and no workshop is in it.

    ``wanted`` are records that the file refers to and does not hold itself: whether the library
    has them shows when it is merged.
    """

    workshop_id: str
    name: str
    content_hash: str
    last_stamp: str = ""
    content: dict[str, str] = field(default_factory=dict)
    rows: dict[str, list[Row]] = field(default_factory=dict)
    conflicts: list[Row] = field(default_factory=list)
    wanted: dict[tuple[str, str], Reference] = field(default_factory=dict)
    photos: frozenset[str] = frozenset()
    """Digests of the photos that lie in the same archive."""

    @property
    def is_office(self) -> bool:
        """Whether it is a copy of the office, without a workshop."""
        return self.workshop_id == OFFICE_ID

    def owner_of(self, kind: str) -> str:
        """To whom records of a kind belong that the file may bring."""
        return OFFICE_ID if kind in OFFICE_KINDS else self.workshop_id

    def want(self, present: dict[str, set[str]], kind: str, key: str, place: str) -> None:
        """Note a reference to a record that the file does not hold."""
        if key not in present.get(kind, ()):
            self.wanted.setdefault((kind, key), Reference(kind, key, place))


def read_workshop_file(copy: CopySource) -> WorkshopFile:
    """Read and check a file as far as that goes without the library. Raises ``UserError``."""
    name = copy.path.name
    try:
        document, photos = _load(copy)
    except RefusedError as refused:
        raise refused.sentence(name) from None
    return read_workshop(document, name, photos)


def read_workshop(document: Json, name: str, photos: frozenset[str] = frozenset()) -> WorkshopFile:
    """Check a document that says it is a workshop; its parts are used up. Raises ``UserError``."""
    try:
        file = _read(document, name)
        file.photos = photos
        for digest in photos - {row["digest"] for row in file.rows.get("attachment", ())}:
            raise RefusedError(f"attachments/{digest}", "exchange_unknown")
        return file
    except RefusedError as refused:
        raise refused.sentence(name) from None


def _load(copy: CopySource) -> tuple[Json, frozenset[str]]:
    """The document in a file, and the photos beside it."""
    try:
        with copy.opened() as file:
            data, photos = _read_bytes(file)
    except (OSError, ValueError) as error:  # ValueError: a path that no file can have
        raise RefusedError(code="exchange_unreadable") from error
    if sum(data.count(mark) for mark in (b",", b"[", b"{")) > MOST_VALUES:
        raise RefusedError(code="exchange_too_large")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RefusedError(f"byte {error.start}", "exchange_broken") from error
    del data
    try:
        return json.loads(text, parse_constant=_no_constant), photos
    except json.JSONDecodeError as error:
        raise RefusedError(f"line {error.lineno}", "exchange_broken") from error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits; deep nesting
        raise RefusedError("{…}") from error


def _read_bytes(file: CopyFile) -> tuple[bytes, frozenset[str]]:
    """The records in a file as they are written, and the photos beside them."""
    start = file.read(_SNIFFED_BYTES)
    # A film chosen by mistake is not read to its end.
    if start.startswith(SIGNATURE):
        return read_records(file)
    if start.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] != b"{":
        raise RefusedError(code="exchange_foreign")
    parts = [start]
    size = 0
    while parts[-1]:
        size += len(parts[-1])
        if size > LARGEST_RECORDS:
            raise RefusedError(code="exchange_too_large")
        parts.append(file.read(_BYTES_AT_A_TIME))
    return b"".join(parts), frozenset()


def _no_constant(name: str) -> NoReturn:
    raise RefusedError(name)


def _read(document: Json, file_name: str) -> WorkshopFile:
    if isinstance(document, dict) and document.get("kind") == _REPORT:
        raise RefusedError(code="exchange_report")
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise RefusedError(code="exchange_foreign")
    schema = document.get("schema")
    if type(schema) is not int or schema < 1:
        raise RefusedError("schema")
    if schema > SCHEMA:
        raise RefusedError(code="exchange_newer")
    for part in document.keys() - _PARTS - _MAY_BE:
        raise RefusedError(part, "exchange_unknown")
    for part in _PARTS - document.keys():
        raise RefusedError(part)
    # A copy without people is the one file that is not private.
    people = document.get("participants", True)
    if type(people) is not bool:
        raise RefusedError("participants")
    if document["private"] is not people:
        raise RefusedError("private")
    file = _begun(document, file_name)
    for part in ("records", "office"):
        records = _mapping(document, part)
        while records:  # each kind leaves memory as its rows come in
            kind, objects = records.popitem()
            if kind not in (WORKSHOP_KINDS if part == "records" else OFFICE_KINDS):
                raise RefusedError(f"{part}.{kind}", "exchange_unknown")
            if (not people and (kind in _OF_PEOPLE or part == "office")) or (
                file.is_office and part == "records"
            ):
                raise RefusedError(f"{part}.{kind}")
            file.rows[kind] = _rows(plan_of(kind), objects, file.owner_of(kind), part)
    _note_references(file)
    _read_conflicts(file, document["conflicts"])
    file.last_stamp = max(_stamps(file), default="")
    return file


def _begun(document: dict[str, Json], file_name: str) -> WorkshopFile:
    """The file with its workshop alone, or with none where it is the office's."""
    document.setdefault("office", {})
    if document["workshop"] is None:
        if not document["private"]:
            raise RefusedError("participants")
        file = WorkshopFile(OFFICE_ID, file_name, "")
    else:
        workshop = _inside("workshop", lambda: plan_of("workshop").decode(document["workshop"], ""))
        if workshop["id"] == OFFICE_ID:
            raise RefusedError("workshop.id")
        file = WorkshopFile(workshop["id"], file_name, workshop["content_hash"])
        file.rows["workshop"] = [workshop]
    file.content = _content(_mapping(document, "content"), file.content_hash)
    return file


def _inside(place: str, read: Callable[[], Row]) -> Row:
    try:
        return read()
    except RefusedError as refused:
        raise refused.inside(place) from None


def _mapping(document: dict[str, Json], part: str) -> dict[str, Json]:
    value = document[part]
    if not isinstance(value, dict):
        raise RefusedError(part)
    return value


def _content(given: dict[str, Json], wanted_hash: str) -> dict[str, str]:
    """Snapshots by hash, as the library keeps them; each must be what its hash says."""
    kept: dict[str, str] = {}
    for digest, texts in given.items():
        if digest != wanted_hash or not isinstance(texts, dict):
            raise RefusedError(f"content.{digest}")
        try:
            content = canonical_json(texts)
            if hashlib.sha256(content.encode()).hexdigest() != digest:
                raise RefusedError(f"content.{digest}")
            for snapshot in texts.values():
                Content.from_snapshot(snapshot)
        except (UserError, ValueError, TypeError, RecursionError) as error:
            raise RefusedError(f"content.{digest}") from error
        kept[digest] = content
    return kept


def _rows(plan: Plan, objects: Json, owner: str, part: str) -> list[Row]:
    """The rows of one kind, in place of the objects."""
    place = f"{part}.{plan.kind}"
    if not isinstance(objects, list):
        raise RefusedError(place)
    seen: set[str] = set()
    for number, record in enumerate(objects):
        try:
            row = plan.decode(record, owner)
        except RefusedError as refused:
            raise refused.inside(f"{place}[{number}]") from None
        if row["id"] in seen:
            raise RefusedError(f"{place}[{number}]", "exchange_duplicate")
        seen.add(row["id"])
        objects[number] = row
    return objects


def _present(file: WorkshopFile) -> dict[str, set[str]]:
    return {kind: {row["id"] for row in rows} for kind, rows in file.rows.items()}


def _note_references(file: WorkshopFile) -> None:
    present = _present(file)
    for kind, rows in file.rows.items():
        for name, target in plan_of(kind).references:
            known = present.get(target, set())
            for number, row in enumerate(rows):
                if row[name] is not None and row[name] not in known:
                    part = "office" if kind in OFFICE_KINDS else "records"
                    place = f"{part}.{kind}[{number}].{name}"
                    file.want(present, target, row[name], place)


def _read_conflicts(file: WorkshopFile, objects: Json) -> None:
    if not isinstance(objects, list):
        raise RefusedError("conflicts")
    present = _present(file)
    seen: set[str] = set()
    for number, found in enumerate(objects):
        place = f"conflicts[{number}]"
        if not isinstance(found, dict):
            raise RefusedError(place)
        for key in found.keys() - _CONFLICT_KEYS - {"resolved"}:
            raise RefusedError(f"{place}.{key}", "exchange_unknown")
        row = _inside(place, lambda: _conflict(found, file))  # noqa: B023
        if row["id"] in seen:
            raise RefusedError(place, "exchange_duplicate")
        seen.add(row["id"])
        file.conflicts.append(row)
        kind, name = row["record_kind"], row["field"]
        file.want(present, kind, row["record_id"], f"{place}.record_id")
        target = plan_of(kind).fields[name].refers_to
        for side in ("kept", "other"):
            key = json.loads(row[side])
            if target and key is not None:
                file.want(present, target, key, f"{place}.{side}")


def _conflict(found: dict[str, Any], file: WorkshopFile) -> Row:
    for key in _CONFLICT_KEYS - found.keys():
        raise RefusedError(key)
    kind, name = found["record_kind"], found["field"]
    if not isinstance(kind, str) or kind not in RECORD_TABLES:
        raise RefusedError("record_kind", "exchange_unknown")
    if file.is_office and kind not in OFFICE_KINDS:
        raise RefusedError("record_kind")
    plan = plan_of(kind)
    if not isinstance(name, str) or name not in plan.fields:
        raise RefusedError("field", "exchange_unknown")
    resolved = found.get("resolved", False)
    kept_stamp, other_stamp = found["kept_stamp"], found["other_stamp"]
    holds = {
        "record_id": is_id(found["record_id"]),
        "kept_stamp": is_stamp(kept_stamp),
        "other_stamp": is_stamp(other_stamp),
        "resolved": isinstance(resolved, bool),
    }
    for key, well in holds.items():
        if not well:
            raise RefusedError(key)
    if found["id"] != conflict_id(kind, found["record_id"], name, kept_stamp, other_stamp):
        raise RefusedError("id")
    row: Row = {"workshop_id": file.owner_of(kind), **found, "resolved": resolved}
    field_read = plan.fields[name]
    for side in ("kept", "other"):
        columns = decode_value(kind, field_read, found[side])
        row[side] = canonical_json(encode_value(field_read, columns))
    return row


def _stamps(file: WorkshopFile) -> set[str]:
    """Every stamp in the file, the latest of each record and conflict."""
    stamps = {row["other_stamp"] for row in file.conflicts}
    stamps |= {row["kept_stamp"] for row in file.conflicts}
    for rows in file.rows.values():
        for row in rows:
            stamps |= {row["created"], row["changed"], row["deleted"]}
            stamps |= {stamp for clock in row["field_clocks"].values() for stamp in clock if stamp}
    return stamps
