"""Photos of sheets and drawings: kept in the library, filed to their sheets, turned upright."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlalchemy import select

from aiworkshop.base.errors import UserError
from aiworkshop.documents.photos.reading import Photo, read_photo
from aiworkshop.facilitation.commands import require
from aiworkshop.facilitation.reads.sheets import find_sheet
from aiworkshop.facilitation.worksheets.living_sheets import living_sheet_row, sheet_is_back
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row
from aiworkshop.method.sheet_codes import WORKSHOP_LETTERS, ScannedCode, SheetCode, short_code

PreparedPhoto = Photo

PhotoPlace = Literal["filed", "inbox", "known", "other_workshop", "unknown_workshop"]
"""``known``: it was here already; in the last two nothing was kept."""


@dataclass(frozen=True, slots=True)
class KeptPhoto:
    """What came of a photo.

    ``attachment_ids``: one a sheet that it shows, or the one in the inbox; ``codes`` those sheets'.
    ``workshop_id`` and ``workshop_title`` name the other workshop of this library that it belongs
    to. ``reason`` tells why a photo with a code waits in the inbox all the same.
    """

    name: str
    place: PhotoPlace
    attachment_ids: tuple[str, ...] = ()
    codes: tuple[SheetCode, ...] = ()
    workshop_id: str = ""
    workshop_title: str = ""
    reason: UserError | None = None


def prepare_photo(path: Path) -> PreparedPhoto:
    """Open a photo safely, free it of its metadata and look for codes; needs no library.

    For lane *work*. Raises ``UserError`` with a sentence for what is no whole photo.
    """
    return read_photo(path)


@dataclass(frozen=True, slots=True)
class KeepPhoto:
    """A photo to the sheets whose codes it shows, else to ``sheet_id``, else to the inbox.

    ``sheet_id`` and ``page`` name the sheet that somebody had open: a code on the photo knows
    better. The same photo is kept once. One that shows only sheets of another workshop is not kept:
    the value says which it is, so that the command can be run for that one. Value: ``KeptPhoto``.
    """

    workshop_id: str
    photo: PreparedPhoto
    sheet_id: str | None = None
    page: int = 0
    code: str = "keep_photo"

    def apply(self, unit: UnitOfWork) -> KeptPhoto:
        known = _same_photo(unit, self.photo)
        here = short_code(self.workshop_id, WORKSHOP_LETTERS)
        ours = [code for code in self.photo.codes if code.workshop == here]
        if self.sheet_id is not None:
            living_sheet_row(unit, self.sheet_id)
        if not ours and self.photo.codes and not known:
            return self._elsewhere(unit, self.photo.codes[0])
        sheets, reason = self._sheets(unit, ours)
        inbox = [row for row in known if not _lies_with_a_sheet(unit, row)]
        filed = {str(row["printed_sheet_id"]) for row in known if row not in inbox}
        new = {key: place for key, place in sheets.items() if key not in filed}
        if known and not new:
            # The file may have been lost; here it is again.
            unit.attachments.put(self.photo.data)
            return KeptPhoto(
                self.photo.name,
                "known",
                tuple(row["id"] for row in known),
                _codes(unit, filed),
            )
        unit.attachments.put(self.photo.data)  # before the row that names it
        if not sheets:
            key = self._add(unit, None, 0)
            return KeptPhoto(self.photo.name, "inbox", (key,), reason=reason)
        ids = []
        for sheet_id, page in new.items():
            if inbox:
                waiting = inbox.pop()["id"]
                unit.change("attachment", waiting, {"printed_sheet_id": sheet_id, "page": page})
                ids.append(str(waiting))
            else:
                ids.append(self._add(unit, sheet_id, page))
            sheet_is_back(unit, sheet_id)
        return KeptPhoto(self.photo.name, "filed", tuple(ids), _codes(unit, new))

    def _sheets(
        self, unit: UnitOfWork, ours: list[ScannedCode]
    ) -> tuple[dict[str, int], UserError | None]:
        """The sheets that the photo shows, with the page; and why a code led nowhere."""
        if self.sheet_id is not None and not self.photo.codes:
            return {self.sheet_id: self.page}, None
        found: dict[str, int] = {}
        reason = None
        for scanned in ours:
            try:
                card = find_sheet(unit.connection, self.workshop_id, scanned)
            except UserError as error:
                reason = error
            else:
                found.setdefault(card.id, scanned.code.page)
        return found, reason

    def _elsewhere(self, unit: UnitOfWork, scanned: ScannedCode) -> KeptPhoto:
        table = RECORD_TABLES["workshop"]
        query = select(table.c.id, table.c.title).where(table.c.deleted == "")
        for key, title in unit.connection.execute(query):
            if short_code(key, WORKSHOP_LETTERS) == scanned.workshop:
                return KeptPhoto(
                    self.photo.name,
                    "other_workshop",
                    codes=(scanned.code,),
                    workshop_id=key,
                    workshop_title=title,
                )
        return KeptPhoto(self.photo.name, "unknown_workshop", codes=(scanned.code,))

    def _add(self, unit: UnitOfWork, sheet_id: str | None, page: int) -> str:
        photo = self.photo
        fields = {
            "printed_sheet_id": sheet_id,
            "page": page,
            "digest": photo.digest,
            "source_digest": photo.source_digest,
            "name": photo.name,
            "media_type": photo.media_type,
            "width": photo.width,
            "height": photo.height,
            "size": len(photo.data),
            "rotation": 0,
        }
        return unit.add("attachment", fields)


@dataclass(frozen=True, slots=True)
class FilePhoto:
    """A photo to a sheet, or (None) back to the inbox. Value: whether anything differs now."""

    workshop_id: str
    attachment_id: str
    sheet_id: str | None
    page: int = 0
    code: str = "file_photo"

    def apply(self, unit: UnitOfWork) -> bool:
        _living_photo(unit, self.attachment_id)
        if self.sheet_id is not None:
            living_sheet_row(unit, self.sheet_id)
        changed = unit.change(
            "attachment",
            self.attachment_id,
            {"printed_sheet_id": self.sheet_id, "page": self.page},
        )
        if changed and self.sheet_id is not None:
            sheet_is_back(unit, self.sheet_id)
        return changed


@dataclass(frozen=True, slots=True)
class TurnPhoto:
    """A photo turned on the screen, ``quarter_turns`` clockwise; its file stays as it is.

    Value: its rotation now, in degrees clockwise.
    """

    workshop_id: str
    attachment_id: str
    quarter_turns: int
    code: str = "turn_photo"

    def apply(self, unit: UnitOfWork) -> int:
        row = _living_photo(unit, self.attachment_id)
        rotation = ((row["rotation"] or 0) + 90 * self.quarter_turns) % 360
        unit.change("attachment", self.attachment_id, {"rotation": rotation})
        return int(rotation)


def _same_photo(unit: UnitOfWork, photo: Photo) -> list[Row]:
    """Where this photo is kept in the workshop: the same file, or one with the same picture."""
    table = RECORD_TABLES["attachment"]
    same = (table.c.digest == photo.digest) | (table.c.source_digest == photo.source_digest)
    return unit.rows("attachment", same)


def _lies_with_a_sheet(unit: UnitOfWork, photo: Row) -> bool:
    """Photos of a sheet that went to the trash are in the inbox again."""
    sheet_id = photo["printed_sheet_id"]
    return sheet_id is not None and not unit.row("printed_sheet", sheet_id)["deleted"]


def _codes(unit: UnitOfWork, sheet_ids: "dict[str, int] | set[str]") -> tuple[SheetCode, ...]:
    rows = [unit.row("printed_sheet", key) for key in sheet_ids]
    return tuple(
        SheetCode(row["sheet"], row["group_number"] or 0, row["copy"] or 0) for row in rows
    )


def _living_photo(unit: UnitOfWork, attachment_id: str) -> Row:
    row = unit.row("attachment", attachment_id)
    require(
        row["workshop_id"] == unit.workshop_id and not row["deleted"],
        "photo.gone",
        "This photo is no longer there. Nothing was changed.",
    )
    return row
