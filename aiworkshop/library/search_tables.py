"""The search index's own tables, and what of a record they hold.

``search_text`` has the folded words of each record: ``head`` what names it or is quoted, ``body``
the rest. ``search_heads`` and ``search_index`` (head and body) know by trigrams where they stand,
without places in the text (``detail=none``, a third of the size): who asks looks into the words.
They also know the phase and the year of a record, as trigrams of letters that no language has.
Records are numbered as they were made and changed, so that the latest are read first.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Table

from aiworkshop.library.folding import FOLDING_VERSION, fold
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.method.phases import PHASES

_TRIGRAMS = "columnsize=0, detail=none, tokenize='trigram case_sensitive 1'"
TABLES = (
    """CREATE TABLE IF NOT EXISTS search_owner (
           number INTEGER PRIMARY KEY, id TEXT UNIQUE, year INTEGER)""",
    """CREATE TABLE IF NOT EXISTS search_text (
           number INTEGER PRIMARY KEY AUTOINCREMENT, record_id TEXT NOT NULL,
           owner INTEGER NOT NULL, kind INTEGER NOT NULL, year INTEGER NOT NULL,
           starred INTEGER NOT NULL, channels TEXT NOT NULL,
           head TEXT NOT NULL, body TEXT NOT NULL)""",
    "CREATE UNIQUE INDEX IF NOT EXISTS search_text_record ON search_text (record_id)",
    "CREATE INDEX IF NOT EXISTS search_text_owner ON search_text (owner, kind)",
    f"""CREATE VIRTUAL TABLE IF NOT EXISTS search_index USING fts5(
           head, body, place, content='search_text', content_rowid='number', {_TRIGRAMS})""",
    f"""CREATE VIRTUAL TABLE IF NOT EXISTS search_heads USING fts5(
           head, place, content='search_text', content_rowid='number', {_TRIGRAMS})""",
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_terms USING fts5vocab('search_index', 'row')",
    "CREATE TABLE IF NOT EXISTS search_state (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
)
NAMES = (
    "search_terms",
    "search_index",
    "search_heads",
    "search_text",
    "search_owner",
    "search_state",
)

_FORMAT = 5
_NAMES = ("name", "name_en", "name_he", "name_ar")
_HEADS = frozenset({"title", "headline", "quote", "word", "topic", "municipality", *_NAMES})
_MORE: Mapping[str, tuple[str, ...]] = {
    "workshop": ("facilitators",),
    "authority": ("aliases",),
    "participant": ("email", "phone"),
    "team_member": ("email", "phone"),
    "enrolment": ("liaison_contact",),
}
"""Fields that are no texts and are found all the same."""
_KINDS = tuple(RECORD_TABLES)
_PHASES = ("", *PHASES.ids)
_PHASE_OF = {
    **dict.fromkeys(("workshop", "content_overlay"), "define"),
    **dict.fromkeys(("interview", "finding", "theme"), "discovery"),
    **dict.fromkeys(("dream", "opportunity", "sign_up"), "dream"),
    **dict.fromkeys(("proposition", "critique"), "design"),
    **dict.fromkeys(
        ("initiative", "action", "commitment", "income_idea", "offer_match"), "destiny"
    ),
    **dict.fromkeys(
        ("valuation", "plenary_note", "check_in", "follow_up", "partnership"), "destiny"
    ),
}
_PARTED = " \n "
_STEP = 16
# Of Unicode's private use
_FIRST_PHASE, _FIRST_YEAR, _YEARS = 0xE000, 0xE400, 0x400
"""Kind and phase stand in one number."""


def kind_number(kind: str, phase: str = "") -> int:
    """Kind and phase of a record as the index holds them."""
    return _KINDS.index(kind) * _STEP + _PHASES.index(phase if phase in _PHASES else "")


def kind_and_phase(number: int) -> tuple[str, str]:
    """What such a number stands for."""
    kind, phase = divmod(number, _STEP)
    return _KINDS[kind], _PHASES[phase]


def numbers_of(kinds: Iterable[str] | None, phase: str) -> list[int]:
    """The numbers of these kinds (None: of all), or of those of them in one phase."""
    places = range(len(_PHASES)) if not phase else [_PHASES.index(phase)]
    chosen = _KINDS if kinds is None else kinds
    return [_KINDS.index(kind) * _STEP + place for kind in chosen for place in places]


def place_trigrams(phase: str, year: int) -> list[str]:
    """How the index writes down a phase and a year; nothing where there is none."""
    phases = [chr(_FIRST_PHASE + _PHASES.index(phase)) * 3] if phase else []
    return phases + ([chr(_FIRST_YEAR + year % _YEARS) * 3] if year else [])


@cache
def version() -> str:
    """Changes with these tables, the folding, and with the fields that records have."""
    fields = {kind: searched_fields(table) for kind, table in RECORD_TABLES.items()}
    return json.dumps([_FORMAT, FOLDING_VERSION, list(fields.items())])


def searched_fields(table: Table) -> list[str]:
    """The fields of a kind of record that can be found, what names it first."""
    known = fields_of(table)
    texts = [name for name, field in known.items() if field.type == "text"]
    return [*texts, *(name for name in _MORE.get(table.name, ()) if name in known)]


def columns_needed(table: Table) -> list[str]:
    """The columns of a row that ``words_of`` reads, besides id, owner and ``deleted``."""
    more = ("starred", "phase", "channels", "channel_id", "authority_id")
    return [*searched_fields(table), *(name for name in more if name in table.columns)]


def is_head(table_fields: Iterable[str], name: str) -> bool:
    """Whether a field names its record or quotes somebody."""
    return name in _HEADS or (name == "words" and "title" not in table_fields)


def said_in(row: Mapping[Any, Any], table: Table) -> Iterator[tuple[str, str]]:
    """Each field that can be found with its words, those that say something."""
    for name in searched_fields(table):
        value = row[name]
        words = ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value or "")
        if words:
            yield name, words


def entry_of(row: Mapping[Any, Any], table: Table, more: str = "") -> tuple[Any, ...]:
    """Kind, star, channels, head and body of a record; ``more`` is found like its head.

    Head and body are empty where it says nothing.
    """
    heads, bodies = [more] if more else [], list[str]()
    fields = searched_fields(table)
    for name, words in said_in(row, table):
        folded = fold(words)
        if folded:
            (heads if is_head(fields, name) else bodies).append(folded)
    phase = row["phase"] if "phase" in row else _PHASE_OF.get(table.name, "")
    channels = list(row.get("channels") or ())
    channels += [row[name] for name in ("channel_id",) if row.get(name)]
    head, body = _joined(heads), _joined(bodies)
    starred = int(bool(row.get("starred")))
    return kind_number(table.name, phase), starred, " ".join(channels), head, body


def _joined(texts: list[str]) -> str:
    """A space before and behind every word, and a line end behind every text.

    So whole words are found as they stand, and the last letters, too, begin a trigram.
    """
    return f" {_PARTED.join(texts)}{_PARTED[:2]}" if texts else ""
