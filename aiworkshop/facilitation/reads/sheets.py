"""What the board of sheets and the page to type them in ask."""

from collections.abc import Iterable

from sqlalchemy import Connection, and_, func, or_, select

from aiworkshop.base.errors import UserError
from aiworkshop.facilitation.reads.sheet_cards import sheet_cards
from aiworkshop.facilitation.worksheets.entered import EnteredSheet
from aiworkshop.library.queries.records import living, read_records
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.values import Row
from aiworkshop.method.phases import PHASES
from aiworkshop.method.sheet_codes import (
    WORKSHOP_LETTERS,
    ScannedCode,
    SheetCode,
    nearest_code,
    short_code,
)
from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.readmodels.records import Attachment
from aiworkshop.readmodels.sheet_board import SheetBoard, SheetCard, SheetForm

_SHEET = RECORD_TABLES["printed_sheet"]
_GROUP = RECORD_TABLES["group"]
_PHOTO = RECORD_TABLES["attachment"]


def sheet_board(connection: Connection, workshop_id: str) -> SheetBoard:
    """All copies of a workshop but those replaced, by phase, table and sheet; and the photos that
    belong to none of them, or to one in the trash."""
    condition = and_(living("printed_sheet", workshop_id), _SHEET.c.state != "replaced")
    in_trash = select(_SHEET.c.id).where(_SHEET.c.deleted != "")
    sheet = _PHOTO.c.printed_sheet_id
    unfiled = sheet.is_(None) | sheet.in_(in_trash)
    inbox = (living("attachment", workshop_id), unfiled)
    return SheetBoard(
        cards=tuple(sorted(sheet_cards(connection, condition), key=_place_on_board)),
        inbox=tuple(read_records(connection, Attachment, *inbox)),
    )


def sheet_form(connection: Connection, sheet_id: str) -> SheetForm:
    """A sheet to type into, with everything that stands on it by now."""
    entered = EnteredSheet(connection, sheet_id)
    (card,) = sheet_cards(connection, _SHEET.c.id == sheet_id)
    photos = (living("attachment"), _PHOTO.c.printed_sheet_id == sheet_id)
    return SheetForm(
        card=card,
        sheet=entered.sheet,
        values=entered.values(),
        unclear=entered.unclear(),
        records=entered.records(),
        twins=_twins(connection, entered.row),
        photos=tuple(read_records(connection, Attachment, *photos)),
    )


def _twins(connection: Connection, row: Row) -> tuple[str, ...]:
    """Sheets of other tables that bear the same code, as two laptops printed them apart."""
    if not row["group_number"] or not row["group_id"]:
        return ()
    query = select(_SHEET.c.id).where(
        living("printed_sheet", row["workshop_id"]),
        _SHEET.c.sheet == row["sheet"],
        func.coalesce(_SHEET.c.group_number, 0) == row["group_number"],
        func.coalesce(_SHEET.c.copy, 0) == (row["copy"] or 0),
        _SHEET.c.state != "replaced",
        _SHEET.c.id != row["id"],
        _SHEET.c.group_id != row["group_id"],
    )
    return tuple(connection.execute(query.order_by(_SHEET.c.id)).scalars())


def printed_codes(connection: Connection, workshop_id: str) -> tuple[SheetCode, ...]:
    """The codes of all sheets of a workshop, in order."""
    query = select(_SHEET.c.sheet, _SHEET.c.group_number, _SHEET.c.copy).distinct()
    rows = connection.execute(query.where(living("printed_sheet", workshop_id)))
    return tuple(sorted(SheetCode(sheet, group or 0, copy or 0) for sheet, group, copy in rows))


# ---- by code


def find_sheet(connection: Connection, workshop_id: str, scanned: ScannedCode) -> SheetCard:
    """The copy that a code names: of the print that it names, else the newest with that code.

    Paper keeps the number that its table had when it was printed. So a typed code means, of two
    sheets that bear it, that of the table which has the number now; the other one is found by its
    table's number of today.

    Raises ``UserError`` for a sheet of another workshop (says which) and for a code that does not
    exist (names the nearest that does).
    """
    if scanned.workshop and scanned.workshop != short_code(workshop_id, WORKSHOP_LETTERS):
        raise _of_another_workshop(connection, scanned.workshop)
    code = scanned.code
    run = RECORD_TABLES["print_run"]
    printed = func.coalesce(_SHEET.c.group_number, 0)
    on_paper, today = printed == code.group, _GROUP.c.number == code.group
    query = (
        select(_SHEET.c.id)
        .join(run, run.c.id == _SHEET.c.print_run_id, isouter=True)
        .join(_GROUP, _GROUP.c.id == _SHEET.c.group_id, isouter=True)
        .where(
            living("printed_sheet", workshop_id),
            _SHEET.c.sheet == code.sheet,
            or_(on_paper, and_(today, printed > 0)),
            func.coalesce(_SHEET.c.copy, 0) == code.copy,
        )
        .order_by(
            and_(on_paper, func.coalesce(run.c.code, "") == (scanned.print or "-")).desc(),
            func.coalesce(today, on_paper).desc(),
            on_paper.desc(),
            _SHEET.c.created.desc(),
            _SHEET.c.id.desc(),
        )
        .limit(1)
    )
    found = connection.execute(query).scalar()
    if found is None:
        raise _unknown(code, printed_codes(connection, workshop_id))
    (card,) = sheet_cards(connection, _SHEET.c.id == found)
    return card


def _of_another_workshop(connection: Connection, code: str) -> UserError:
    workshop = RECORD_TABLES["workshop"]
    for row in connection.execute(select(workshop)).mappings():
        if short_code(row["id"], WORKSHOP_LETTERS) == code:
            return UserError(
                "sheet_code.other_workshop",
                "This sheet belongs to another workshop: “{title}”.",
                title=row["title"],
            )
    return UserError(
        "sheet_code.unknown_workshop",
        "This sheet belongs to a workshop that is not in this library.",
    )


def _unknown(code: SheetCode, known: Iterable[SheetCode]) -> UserError:
    plain = SheetCode(code.sheet, code.group, code.copy)
    nearest = nearest_code(plain, known)
    if nearest is None:
        return UserError(
            "sheet_code.unknown",
            "No sheet {wanted} was printed here.",
            wanted=str(plain),
        )
    return UserError(
        "sheet_code.unknown_nearest",
        "No sheet {wanted} was printed here. Do you mean {nearest}?",
        wanted=str(plain),
        nearest=str(nearest),
    )


def _place_on_board(card: SheetCard) -> tuple[int, int, int, SheetCode]:
    phase = PHASES.position(card.phase) if card.phase in PHASES else -1
    known = card.code.sheet in WORKSHEETS
    sheet = WORKSHEETS.position(card.code.sheet) if known else len(WORKSHEETS)
    return phase, card.code.group, sheet, card.code
