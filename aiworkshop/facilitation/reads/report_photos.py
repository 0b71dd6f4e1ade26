"""Which photos may stand in a report, and which of them show what is to stay in the room."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection, select

from aiworkshop.library.queries.records import living, read_records
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.method.sheet_codes import SheetCode
from aiworkshop.readmodels.permission_levels import finding_level, stays_in_room
from aiworkshop.readmodels.records import Answer, Attachment, Finding, PrintedSheet
from aiworkshop.readmodels.report_sections import PhotoChoice
from aiworkshop.readmodels.summary import PhotoBytes
from aiworkshop.readmodels.workshop_contents import WorkshopContents


def report_photos(connection: Connection, workshop_id: str) -> tuple[PhotoChoice, ...]:
    """All photos of a workshop, those of no sheet first, each once."""
    private = private_sheets(connection, workshop_id)
    table = RECORD_TABLES["printed_sheet"]
    query = select(table.c.id, table.c.sheet, table.c.group_number, table.c.copy)
    codes = {
        key: str(SheetCode(sheet, number or 0, copy or 0))
        for key, sheet, number, copy in connection.execute(
            query.where(table.c.workshop_id == workshop_id)
        )
    }
    photos = read_records(connection, Attachment, living("attachment", workshop_id))
    digests = {each.digest for each in photos if each.printed_sheet_id in private}
    choices = [
        PhotoChoice(
            id=each.id,
            digest=each.digest,
            name=each.name,
            caption=each.caption,
            rotation=each.rotation or 0,
            sheet=codes.get(each.printed_sheet_id or "", ""),
            # One photo may show several sheets: what one of them keeps, the photo keeps.
            private=each.digest in digests,
        )
        for each in photos
    ]
    once: dict[str, PhotoChoice] = {}
    for choice in choices:
        once.setdefault(choice.digest, choice)
    return tuple(sorted(once.values(), key=lambda choice: bool(choice.sheet)))


def private_sheets(connection: Connection, workshop_id: str) -> frozenset[str]:
    """The printed sheets with something on them that is to stay in the room."""
    kept: set[tuple[str, str]] = set()
    for kind in ("interview", "valuation"):
        table = RECORD_TABLES[kind]
        query = select(table.c.id, table.c.permission).where(living(kind, workshop_id))
        kept |= {(kind, key) for key, level in connection.execute(query) if stays_in_room(level)}
    interviews = {key for kind, key in kept if kind == "interview"}
    findings = read_records(connection, Finding, living("finding", workshop_id))
    by_id = {each.id: each for each in findings}
    kept |= {
        ("finding", each.id)
        for each in findings
        if stays_in_room(finding_level(each, by_id, interviews))
    }
    answer = RECORD_TABLES["answer"]
    named = select(answer.c.printed_sheet_id, answer.c.record_kind, answer.c.record_id)
    rows = connection.execute(named.where(living("answer", workshop_id)))
    return frozenset(row[0] for row in rows if (row[1], row[2]) in kept)


def with_photos(connection: Connection, contents: WorkshopContents) -> WorkshopContents:
    """A whole workshop with its photos, and with what its sheets hold, where there are photos."""
    workshop_id = contents.workshop.id
    photos = read_records(connection, Attachment, living("attachment", workshop_id))
    if not photos:
        return contents
    sheets = read_records(connection, PrintedSheet, living("printed_sheet", workshop_id))
    answers = read_records(connection, Answer, living("answer", workshop_id))
    return replace(
        contents, attachment=tuple(photos), printed_sheet=tuple(sheets), answer=tuple(answers)
    )


def photo_reader(contents: WorkshopContents, path_of: Callable[[str], Path]) -> PhotoBytes:
    """The files of a workshop's photos; ``path_of`` tells where a digest's is. For any thread."""
    digests = {photo.id: photo.digest for photo in contents.attachment}

    def read(photo_id: str) -> bytes | None:
        try:
            return path_of(digests[photo_id]).read_bytes()
        except (KeyError, ValueError, OSError):
            return None

    return read
