"""Workshops as hypothesis makes them up, and libraries for them to live in."""

import hashlib
import json
import secrets
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path

from hypothesis import strategies as st
from sqlalchemy import insert, select

from aiworkshop.base.text import Text, clean_text
from aiworkshop.facilitation.exchange.importing import ImportResult, ImportWorkshop
from aiworkshop.facilitation.programmes.circles import break_circles
from aiworkshop.facilitation.programmes.links import links_from, office_links
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.erased import erased_in
from aiworkshop.library.library import Library
from aiworkshop.library.opening import open_library
from aiworkshop.library.schema import METADATA, OFFICE_KINDS, RECORD_TABLES, WORKSHOP_KINDS
from aiworkshop.library.schema.bookkeeping import content_snapshot
from aiworkshop.library.schema.columns import Field, fields_of
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.content import Content
from aiworkshop.method.findings import FINDING_KINDS
from aiworkshop.method.permissions import PERMISSIONS
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.sheets import Choice, PrintedRow, ResolvedSheet, SheetField, SheetPart

KINDS = WORKSHOP_KINDS
WORDS = st.text(max_size=12) | st.sampled_from(
    ["", "שלום 106", "سلام 3", "a\r\nb\x00c", "\u202eopen", "𝒳 👩‍👩‍👧", '"\\\u2028']
)
# Lists of codes are stored as they are given; exporting cleans them.
CLEAN_WORDS = WORDS.map(clean_text)
TEXTS = st.builds(
    Text, WORDS, st.sampled_from(["", "he", "ar", "en"]), st.sampled_from(["auto", "ltr", "rtl"])
)
CODES = {
    ("finding", "kind"): FINDING_KINDS.ids,
    ("finding", "permission"): PERMISSIONS.ids,
    ("interview", "permission"): PERMISSIONS.ids,
    ("valuation", "permission"): PERMISSIONS.ids,
    ("vote_round", "items_kind"): ("theme", "opportunity"),
    ("origin_link", "record_kind"): tuple(RECORD_TABLES),
    ("origin_link", "source_kind"): tuple(RECORD_TABLES),
    ("translation", "record_kind"): tuple(RECORD_TABLES),
    ("answer", "record_kind"): tuple(RECORD_TABLES),
    ("attachment", "digest"): ("0" * 64, "a1" * 32),
    ("attachment", "source_digest"): ("f" * 64,),
}
# As deep as a layout goes.
_CHOICE = Choice("health", (Text("בריאות", "he"),), (Text("What keeps us well", "en", "ltr"),))
_FIELD = SheetField("category", "ticks", (Text("קטגוריה"),), choices=(_CHOICE,), several=True)
_ROW = PrintedRow(((Text("חוסן"),),), ("theme", "0" * 32))
LAYOUT = ResolvedSheet(
    id="DIS",
    languages=("he",),
    title=(Text("גיליון"),),
    parts=(SheetPart("stories", "entries", fields=(_FIELD,), rows=(_ROW,)),),
    words={"page": (Text("{page} / {pages}"),)},
).as_json()
LOOSE = {
    *((kind, "record_id") for kind in ("origin_link", "translation", "answer")),
    ("origin_link", "source_id"),
    ("vote_count", "item_id"),
    ("group", "opportunity_id"),
    *(("workshop", name) for name in ("authority_id", "inquiry_id", "previous_workshop_id")),
}
LISTED = {
    ("seating_rule", "participant_ids"),
    ("vote_round", "item_ids"),
    *((link.kind, link.field) for link in office_links() if link.is_list),
}
Records = dict[str, list[str]]


@cache
def _empty_library() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        open_library(path).close()
        return path.read_bytes()


@contextmanager
def new_library() -> Iterator[Library]:
    """An empty library of another device."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        path.write_bytes(_empty_library())
        with closing(sqlite3.connect(path)) as connection, connection:
            device = secrets.token_hex(4)
            connection.execute("UPDATE meta SET value = ? WHERE key = 'device'", (device,))
        library = Library(path)
        try:
            yield library
        finally:
            library.close()


def import_text(library: Library, text: str) -> ImportResult:
    """What a person does with a file that holds this text."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "workshop.json"
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        value = Runner(library).run(ImportWorkshop(path)).value
    assert isinstance(value, ImportResult)
    return value


def every_row(library: Library, *but: str) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables, in a fixed order."""
    with library.read() as connection:
        return {
            name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
            for name, table in METADATA.tables.items()
            if name not in but
        }


def make_workshop(library: Library, data: st.DataObject, records: int = 12) -> str:
    """A workshop with random records of all kinds, edited, deleted and restored at random."""

    def apply(unit: UnitOfWork) -> None:
        fields = some_fields(data, "workshop", {})
        unit.add("workshop", {**fields, "content_hash": small_content(unit)}, unit.workshop_id)

    workshop_id = "0" * 31 + "1"
    library.write("make", workshop_id, apply)
    act(library, data, workshop_id, data.draw(st.integers(0, records)))
    return workshop_id


def small_content(unit: UnitOfWork) -> str:
    """A snapshot in the form of the method's texts, but short; returns its hash."""
    texts = {"en": Content("en", {"phases.dream.name": "Dream"}).snapshot()[1]}
    content = json.dumps(texts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    digest = hashlib.sha256(content.encode()).hexdigest()
    row = {"hash": digest, "content": content}
    unit.connection.execute(insert(content_snapshot).prefix_with("OR IGNORE"), row)
    return digest


def act(library: Library, data: st.DataObject, workshop_id: str, times: int) -> None:
    """So many random actions, each at a moment of its own."""

    def apply(unit: UnitOfWork) -> None:
        known = _known(unit)
        for _ in range(times):
            unit.stamp = unit.clock.now()
            _one_action(unit, data, known)

    library.write("act", workshop_id, apply)


def act_in_office(library: Library, data: st.DataObject, workshop_id: str, times: int) -> None:
    """So many random actions on the office's records, each of which the workshop may name."""

    def apply(unit: UnitOfWork) -> None:
        known = _known(unit, OFFICE_KINDS)
        for _ in range(times):
            unit.stamp = unit.clock.now()
            _one_action(unit, data, known, OFFICE_KINDS)
        break_circles(unit)  # what the screens refuse, and an import mends
        names = [link for link in links_from("workshop") if known.get(link.target)]
        for link in names:
            keys = data.draw(st.lists(st.sampled_from(known[link.target]), max_size=2))
            value = keys if link.is_list else "".join(keys[:1])
            unit.change("workshop", workshop_id, {link.field: value})

    library.write("act", OFFICE_ID, apply)


def some_actions(unit: UnitOfWork, data: st.DataObject, times: int) -> None:
    """So many random actions in one moment, as a command has them."""
    known = _known(unit)
    for _ in range(times):
        _one_action(unit, data, known)


def some_fields(data: st.DataObject, kind: str, known: Records) -> dict[str, object]:
    """Random values for some random fields of a kind."""
    fields = {
        name: field
        for name, field in fields_of(RECORD_TABLES[kind]).items()
        if name not in ("position", "deleted", "content_hash")
    }
    names = data.draw(st.lists(st.sampled_from(sorted(fields)), unique=True, max_size=4))
    return {name: data.draw(_values(kind, fields[name], known)) for name in names}


def _one_action(
    unit: UnitOfWork, data: st.DataObject, known: Records, kinds: Sequence[str] = KINDS
) -> None:
    existing = [(kind, key) for kind, keys in known.items() for key in keys]
    verb = data.draw(st.sampled_from(["add", "add", "change", "remove", "restore"]))
    if verb == "add" or len(existing) < 2:
        kind = data.draw(st.sampled_from(kinds))
        known.setdefault(kind, []).append(unit.add(kind, some_fields(data, kind, known)))
        return
    kind, key = data.draw(st.sampled_from(existing))
    if verb == "change":
        unit.change(kind, key, some_fields(data, kind, known))
    elif verb == "remove":
        unit.remove(kind, key)
    else:
        unit.restore(kind, key)


def _known(unit: UnitOfWork, kinds: Sequence[str] = KINDS) -> Records:
    known: Records = {} if kinds is OFFICE_KINDS else {"workshop": [unit.workshop_id]}
    for kind in kinds:
        table = RECORD_TABLES[kind]
        query = select(table.c.id).where(table.c.workshop_id == unit.workshop_id, ~erased_in(table))
        found = list(unit.connection.execute(query.order_by(table.c.id)).scalars())
        if found:
            known[kind] = found
    return known


def _values(kind: str, field: Field, known: Records) -> st.SearchStrategy[object]:
    if (kind, field.name) in CODES:
        return st.sampled_from(["", *CODES[kind, field.name]])
    if (kind, field.name) in LISTED:
        ids = [key for keys in known.values() for key in keys] or ["0" * 32]
        return st.lists(st.sampled_from(ids), max_size=3)
    if (kind, field.name) in LOOSE:
        return st.sampled_from(["", *(key for keys in known.values() for key in keys)])
    match field.type:
        case "text":
            return TEXTS
        case "string":
            return WORDS
        case "integer":
            return st.none() | st.integers(-(2**63) + 1, 2**63 - 1)
        case "boolean":
            return st.booleans()
        case "json" if field.name == "layout":
            return st.sampled_from([{}, json.loads(json.dumps(LAYOUT))])
        case "json" if field.name == "lines":
            return st.dictionaries(CLEAN_WORDS, st.integers(0, 40), max_size=2)
        case "json" if field.mapping or field.name == "attributes":
            return st.dictionaries(CLEAN_WORDS, CLEAN_WORDS, max_size=2)
        case "json":
            return st.lists(CLEAN_WORDS, max_size=3)
    return st.sampled_from([None, *known.get(field.refers_to, ())])
