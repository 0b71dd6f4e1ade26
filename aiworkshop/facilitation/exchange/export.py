"""A workshop to a file that travels: complete, private, and the same for the same workshop.

Where ``OFFICE_ID`` stands for a workshop's id it is the whole office: programmes, towns, registers.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from json.encoder import encode_basestring
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from aiworkshop.base.errors import MachineError, UserError
from aiworkshop.facilitation.exchange.archive import write_archive
from aiworkshop.facilitation.exchange.codec import Json, plan_of
from aiworkshop.facilitation.exchange.copies import SUFFIX, writing_copy
from aiworkshop.facilitation.exchange.office_part import OfficePart, whole_office
from aiworkshop.facilitation.exchange.refusals import RefusedError
from aiworkshop.library.library import Library
from aiworkshop.library.schema import OFFICE_KINDS, RECORD_TABLES, WORKSHOP_KINDS
from aiworkshop.library.schema.bookkeeping import conflict, content_snapshot
from aiworkshop.library.values import Row
from aiworkshop.readmodels.record import OFFICE_ID

FORMAT = "aiworkshop-workshop"
SCHEMA = 4
_ROWS_AT_A_TIME = 1000


def export_workshop(library: Library, workshop_id: str, target: Path, passphrase: str = "") -> int:
    """Write the workshop to ``target``, which is replaced only once the new file is whole.

    A target that ends in ``.aiworkshop`` holds the photos too, any other the records alone. With a
    passphrase only who knows it can open the file.
    Returns how many photos were not found whole in the library's folder: those the file lacks.
    Raises ``UserError`` where there is no such workshop or the passphrase is too short,
    ``MachineError`` where the file cannot be written; then ``target`` is as it was.
    """
    try:
        with writing_copy(target, passphrase) as file:
            records = (piece.encode() for piece in export_pieces(library, workshop_id))
            if target.suffix.lower() == SUFFIX:
                digests = _photos(library, workshop_id)
                return write_archive(file, records, library.attachments, digests)
            file.writelines(records)
            return 0
    except OSError as error:
        raise MachineError(
            "exchange_not_written",
            "The workshop could not be written to {file}. What was there before is unchanged. "
            "Choose another folder, or make room on the disk, and try again.",
            file=target,
        ) from error


def export_text(library: Library, workshop_id: str) -> str:
    """The whole file as one text. Raises ``UserError`` where there is no such workshop."""
    return "".join(export_pieces(library, workshop_id))


def export_pieces(library: Library, workshop_id: str) -> Iterator[str]:
    """The file piece by piece, as ``json.dumps(…, sort_keys=True, indent=1)`` would write it."""
    with library.read() as connection:
        if workshop_id == OFFICE_ID:
            yield from _office_pieces(connection)
            return
        workshop = _workshop_row(connection, workshop_id)
        part = OfficePart.of_workshop(connection, workshop_id)
        yield '{\n "conflicts": '
        yield from _list(_conflicts(connection, workshop_id, part.conflicts), " ")
        content = workshop_content(connection, workshop["content_hash"])
        yield f',\n "content": {indented(content, " ")}'
        yield f',\n "format": "{FORMAT}",\n "office": '
        yield from _kinds((kind, iter(part.ordered(kind))) for kind in sorted(OFFICE_KINDS))
        yield ',\n "private": true,\n "records": '
        yield from _kinds((k, _of_kind(connection, k, workshop_id)) for k in sorted(WORKSHOP_KINDS))
        yield f',\n "schema": {SCHEMA},\n "workshop": '
        yield indented(_encoded("workshop", workshop), " ")
        yield "\n}\n"


def _office_pieces(connection: Connection) -> Iterator[str]:
    """The whole office: the same parts, without a workshop."""
    yield '{\n "conflicts": '
    yield from _list(_conflicts(connection, OFFICE_ID, {}), " ")
    yield f',\n "content": {{}},\n "format": "{FORMAT}",\n "office": '
    yield from _kinds(whole_office(connection))
    yield f',\n "private": true,\n "records": {{}},\n "schema": {SCHEMA}'
    yield ',\n "workshop": null\n}\n'


def indented(value: Json, margin: str) -> str:
    """A value as ``json.dumps`` with indent 1 writes it, each line but the first after a margin.

    By hand, since the standard library's own indenting takes several times as long.
    """
    if isinstance(value, str):
        return encode_basestring(value)
    if isinstance(value, dict) and value:
        inner = margin + " "
        parts = [
            f"{inner}{encode_basestring(key)}: {indented(value[key], inner)}"
            for key in sorted(value)
        ]
        return "{\n" + ",\n".join(parts) + f"\n{margin}}}"
    if isinstance(value, list) and value:
        inner = margin + " "
        parts = [inner + indented(item, inner) for item in value]
        return "[\n" + ",\n".join(parts) + f"\n{margin}]"
    return json.dumps(value, allow_nan=False)


def _workshop_row(connection: Connection, workshop_id: str) -> Mapping[str, Any]:
    table = RECORD_TABLES["workshop"]
    query = select(table).where(table.c.id == workshop_id)
    row = connection.execute(query).mappings().first()
    if row is None:
        raise UserError(
            "no_such_workshop",
            "This workshop is not in the library. Nothing was written. Choose another workshop.",
        )
    return dict(row)


def _photos(library: Library, workshop_id: str) -> list[str]:
    """The digests of a workshop's photos, also of those in the trash: they can come back."""
    table = RECORD_TABLES["attachment"]
    query = select(table.c.digest).where(table.c.workshop_id == workshop_id, table.c.digest != "")
    with library.read() as connection:
        return list(connection.execute(query).scalars())


def workshop_content(connection: Connection, digest: str) -> dict[str, Json]:
    """The snapshot of the method's texts by its hash, as a file has it."""
    query = select(content_snapshot.c.content).where(content_snapshot.c.hash == digest)
    content = connection.execute(query).scalar()
    return {} if content is None else {digest: json.loads(content)}


def _kinds(found: Iterable[tuple[str, Iterator[Row]]]) -> Iterator[str]:
    """The records of all kinds that have any; the kinds come in alphabetical order."""
    separator = "{\n"
    for kind, rows in found:
        first = next(rows, None)
        if first is None:
            continue
        yield f'{separator}  "{kind}": '
        yield from _list((_encoded(kind, row) for row in _again(first, rows)), "  ")
        separator = ",\n"
    yield "{}" if separator == "{\n" else "\n }"


def _of_kind(connection: Connection, kind: str, workshop_id: str) -> Iterator[Row]:
    table = RECORD_TABLES[kind]
    query = (
        select(table)
        .where(table.c.workshop_id == workshop_id)
        .order_by(table.c.created, table.c.id)
        .execution_options(yield_per=_ROWS_AT_A_TIME)
    )
    columns = table.columns.keys()
    for row in connection.execute(query):
        yield dict(zip(columns, row, strict=True))


def _encoded(kind: str, row: Mapping[str, Any]) -> Json:
    try:
        return plan_of(kind).encode(row)
    except RefusedError as refused:
        raise UserError(
            "exchange_not_exportable",
            "A record of this workshop ({kind}, {place}) cannot be written to a file. "
            "Nothing was written. Change or empty that field and try again.",
            kind=kind,
            place=refused.place,
        ) from refused


def _conflicts(connection: Connection, owner: str, of_office: Mapping[str, Row]) -> Iterator[Json]:
    query = select(conflict).where(conflict.c.workshop_id == owner).order_by(conflict.c.id)
    own = connection.execute(query).mappings().all()
    rows = {row["id"]: dict(row) for row in own} | dict(of_office)
    for key in sorted(rows):
        found = {name: value for name, value in rows[key].items() if name != "workshop_id"}
        found["kept"], found["other"] = json.loads(found["kept"]), json.loads(found["other"])
        if not found["resolved"]:
            del found["resolved"]
        yield found


def _again(first: Row, rest: Iterator[Row]) -> Iterator[Row]:
    yield first
    yield from rest


def _list(items: Iterator[Json], margin: str) -> Iterator[str]:
    opening = "["
    for item in items:
        yield f"{opening}\n{margin} {indented(item, margin + ' ')}"
        opening = ","
    yield "[]" if opening == "[" else f"\n{margin}]"
