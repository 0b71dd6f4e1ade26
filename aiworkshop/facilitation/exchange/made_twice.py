"""Programmes and towns that an import would leave there twice, made by hand on two laptops."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from aiworkshop.base.text import Text
from aiworkshop.facilitation.exchange.planning import ImportPlan
from aiworkshop.facilitation.programmes.links import links_to
from aiworkshop.facilitation.programmes.look_alikes import NAMES, look_alikes
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.values import Row, text_value
from aiworkshop.readmodels.import_preview import LookAlike

KINDS = ("programme", "authority")


def find_look_alikes(connection: Connection, plan: ImportPlan) -> tuple[LookAlike, ...]:
    """Pairs of which the import brings or changes one, as they will stand afterwards.

    Also one that was joined into another, once something comes that still names it.
    """
    return tuple(found for kind in KINDS for found in _of_kind(connection, plan, kind))


def _of_kind(connection: Connection, plan: ImportPlan, kind: str) -> Iterable[LookAlike]:
    into, table = plan.tables.get(kind), RECORD_TABLES[kind]
    named = _named(plan, kind)
    if into is None and not named:
        return
    query = select(table)
    rows = {row["id"]: dict(row) for row in connection.execute(query).mappings()}
    here = set(rows)
    touched: set[str] = set()
    if into is not None:
        rows |= {row["id"]: row for row in into.new}
        rows |= {key: update.merged() for key, update in into.updates.items()}
        touched = {row["id"] for row in into.new} | into.updates.keys()
    again = {key for key in named if key in rows and rows[key]["deleted"]}
    there = [row for key, row in rows.items() if not row["deleted"] or key in again]
    for first, later in look_alikes(there):
        if first["deleted"] or not {first["id"], later["id"]} & (touched | again):
            continue
        yield LookAlike(
            kind,
            first["id"],
            later["id"],
            _name(first),
            _name(later),
            _names(first),
            _names(later),
            first["id"] in here,
            later["id"] in here,
        )


def _named(plan: ImportPlan, kind: str) -> set[str]:
    """Records of a kind that something new or changed names."""
    found: set[str] = set()
    for link in links_to(kind):
        into = plan.tables.get(link.kind)
        if into is None or link.is_list:
            continue
        rows = [*into.new, *(update.merged() for update in into.updates.values())]
        found |= {row[link.field] for row in rows if row[link.field] and not row["deleted"]}
    return found


def _name(row: Row) -> Text:
    texts = (text_value(row, name) for name in ("name_he", "name_en", "name_ar"))
    return next((text for text in texts if text), Text(next(iter(row.get("aliases", ())), "")))


def _names(row: Row) -> tuple[str, ...]:
    said = [*(row[name] for name in NAMES), *row.get("aliases", ())]
    return tuple(dict.fromkeys(name for name in said if name.strip()))
