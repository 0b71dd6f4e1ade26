"""What charter sheets say beside the fields of the charter: what, how, where and when."""

from collections import defaultdict

from sqlalchemy import Connection, select

from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.values import text_value
from aiworkshop.method.worksheets.spreads import CHARTER_ANSWERS
from aiworkshop.readmodels.sheet_records import CharterAnswer

_ANSWER = RECORD_TABLES["answer"]
_SHEET = RECORD_TABLES["printed_sheet"]
_INITIATIVE = RECORD_TABLES["initiative"]
_PATHS = {f"initiative.1.{field}": field for field in CHARTER_ANSWERS}


def charter_answers(connection: Connection, workshop_id: str) -> tuple[CharterAnswer, ...]:
    """The answers of all charter sheets with the initiatives that these became.

    A sheet that became none (typed with an earlier version) is told with its table's own one.
    """
    sheets = (
        _SHEET.c.workshop_id == workshop_id,
        _SHEET.c.sheet == "TEA",
        _SHEET.c.deleted == "",
    )
    query = (
        select(_ANSWER, _SHEET.c.group_id)
        .join(_SHEET, _SHEET.c.id == _ANSWER.c.printed_sheet_id)
        .where(
            *sheets,
            _ANSWER.c.deleted == "",
            _ANSWER.c.unclear.is_(False),
            _ANSWER.c.path.in_(["", *_PATHS]),
        )
        # The latest first, as on the sheet itself.
        .order_by(_ANSWER.c.created.desc(), _ANSWER.c.id.desc())
    )
    rows = connection.execute(query).mappings().all()
    if not rows:
        return ()
    living, by_table = _initiatives(connection, workshop_id)
    became: dict[str, str] = {}
    for row in rows:
        if row["record_kind"] == "initiative" and row["record_id"] in living:
            became.setdefault(row["printed_sheet_id"], row["record_id"])
    said: dict[tuple[str, str, str], CharterAnswer] = {}
    for row in rows:
        field, sheet = _PATHS.get(row["path"], ""), row["printed_sheet_id"]
        own = by_table[row["group_id"]] if row["group_id"] else []
        owner = became.get(sheet) or (own[0] if len(own) == 1 else "")
        if field and owner and not row["record_id"] and row["words"].strip():
            found = CharterAnswer(owner, field, text_value(dict(row), "words"))
            said.setdefault((field, sheet, owner), found)
    order = {field: place for place, field in enumerate(CHARTER_ANSWERS)}
    return tuple(said[key] for key in sorted(said, key=lambda key: (order[key[0]], key)))


def _initiatives(
    connection: Connection, workshop_id: str
) -> tuple[set[str], defaultdict[str, list[str]]]:
    """The living ones, and those of each table."""
    query = select(_INITIATIVE.c.id, _INITIATIVE.c.group_id).where(
        _INITIATIVE.c.workshop_id == workshop_id, _INITIATIVE.c.deleted == ""
    )
    living: set[str] = set()
    by_table: defaultdict[str, list[str]] = defaultdict(list)
    for key, group in connection.execute(query):
        living.add(key)
        if group:
            by_table[group].append(key)
    return living, by_table
