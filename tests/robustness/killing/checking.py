"""What a library must hold after a kill: all that was acknowledged, and nothing by halves.

The journal tells what each command did to which row. So whatever the rows say must be what they
said after the last kill, with the journal's new entries applied in their order: an import of which
a part was kept, an undo that forgot a row, would differ. Of the new entries all acknowledged ones
must be there, and at most one more for each program that was killed in the middle of something.
"""

import hashlib
import json
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import MISSING, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from sqlalchemy import select

from aiworkshop.base.sealing import is_sealed
from aiworkshop.facilitation.drafts import Drafts
from aiworkshop.facilitation.exchange import ImportWorkshop
from aiworkshop.library.backup import integrity_problems
from aiworkshop.library.check import check_library
from aiworkshop.library.condensed import Entry, entries
from aiworkshop.library.library import Library
from aiworkshop.library.opening import open_library
from aiworkshop.library.schema import METADATA
from aiworkshop.library.schema.bookkeeping import journal
from tests.robustness.killing.worker import PASSPHRASE

Rows = dict[tuple[str, str], dict[str, Any]]
# What the journal does not tell of.
_UNTOLD = {"journal", "draft", "meta", "output_log", "content_snapshot"}
_UNTOLD |= {"worksheet_template", "report_template"}
# Each library has an engine of its own, which would put them together anew.
_COMPILED: dict[Any, Any] = {}
_SELECTS = {name: select(table) for name, table in METADATA.tables.items()}


class WrongError(AssertionError):
    """The library is not as it must be."""


@dataclass(frozen=True)
class Moment:
    """Everything that a library held once."""

    rows: Rows = field(repr=False)
    sequence: int
    drafts: dict[str, str]


@dataclass
class Told:
    """What one program said until it was killed."""

    batches: list[str] = field(default_factory=list)
    words: list[tuple[str, str, str, str]] = field(default_factory=list)
    """Batch, kind, id and the words that somebody typed."""
    drafts: dict[str, str] = field(default_factory=dict)
    typing: tuple[str, str] | None = None
    """The place and words of a draft that was perhaps kept."""
    photos: list[str] = field(default_factory=list)
    backups: list[str] = field(default_factory=list)
    began: str = "opening"
    """What it was at; empty: between two things."""
    is_restoring: bool = False
    """Whether it was killed while an older state took the place of this one, perhaps after."""
    saves: int = 0
    refused: list[str] = field(default_factory=list)
    earlier: "Told | None" = None
    """What it said before an older state had taken the place of what it worked on."""

    def hear(self, said: dict[str, Any]) -> None:
        """One line of it."""
        if "opened" in said or "ended" in said:
            self.began = ""
        elif "begin" in said:
            self.began = said["begin"]
        elif "typing" in said:
            self.typing = (said["place"], said["typing"])
        elif "draft" in said:
            self.drafts[said["place"]] = said["draft"]
            self.typing = None
            self.saves += 1
        elif "batch" in said:
            self._kept(said)
        elif "photo" in said:
            self.photos.append(said["photo"])
        elif "backup" in said:
            self.backups.append(said["backup"])
        elif "restoring" in said:
            self.is_restoring = True
        elif "restored" in said:
            self._begin_anew()
        elif "refused" in said:
            self.is_restoring = False
            self.refused.append(said["refused"])

    def _begin_anew(self) -> None:
        earlier = replace(self, began="", is_restoring=False)
        for each in fields(self):
            if each.name not in ("began", "saves", "refused"):
                fresh = each.default_factory if each.default_factory is not MISSING else None
                setattr(self, each.name, fresh() if fresh else each.default)
        self.earlier = earlier

    def _kept(self, said: dict[str, Any]) -> None:
        if said.get("place"):
            self.drafts[said["place"]] = ""
        if not said["batch"]:
            return
        self.saves += 1
        self.batches.append(said["batch"])
        if "words" in said:
            self.words.append((said["batch"], said["kind"], said["id"], said["words"]))


def moment_of(path: Path) -> Moment:
    """What a library holds; it is opened and closed for that, as by a start of the program."""
    library = open_library(path)
    try:
        return read_moment(library)
    finally:
        library.close()


def read_moment(library: Library) -> Moment:
    """What an open one holds."""
    rows: Rows = {}
    with library.read() as plain:
        connection = plain.execution_options(compiled_cache=_COMPILED)
        asked = " UNION ALL ".join(
            f"SELECT '{name}' WHERE EXISTS (SELECT 1 FROM \"{name}\")"
            for name in sorted(METADATA.tables.keys() - _UNTOLD)
        )
        for name in connection.exec_driver_sql(asked).scalars().all():
            for row in connection.execute(_SELECTS[name]).mappings():
                rows[name, row["id"]] = dict(row)
        last = connection.exec_driver_sql("SELECT max(sequence) FROM journal").scalar()
    drafts = {one.place: one.words for one in Drafts(library).waiting()}
    return Moment(rows, last or 0, drafts)


def new_entries(library: Library, after: int) -> list[Entry]:
    """What the journal tells of since then."""
    with library.read() as connection:
        found = entries(connection, journal.c.sequence > after)
        return [entry for entry in found if entry.sequence > after]


def check_moment(path: Path, before: Moment, told: list[Told]) -> Moment:
    """The library after a kill. Raises ``WrongError``."""
    library = open_library(path)
    try:
        now = read_moment(library)
        found = new_entries(library, before.sequence)
        unacknowledged = _check_acknowledged(found, told)
        _check_rows(before.rows, found, now.rows)
        for one in told:
            for digest in one.photos:
                _require(library.attachments.is_whole(digest), "photo lost", digest)
        named = {row["digest"] for (kind, _), row in now.rows.items() if kind == "attachment"}
        lost = {digest for digest in named if digest and not library.attachments.has(digest)}
        _require(not lost, "photo of a record lost", lost)
    finally:
        library.close()
    problems = check_library(path)
    _require(not problems, "check", problems)
    _check_drafts(before.drafts, now.drafts, told, unacknowledged)
    return now


def _check_acknowledged(found: list[Entry], told: list[Told]) -> list[str]:
    """Returns the words of what was kept without anybody having been told."""
    batches = {entry.batch for entry in found}
    acknowledged = {batch for one in told for batch in one.batches}
    _require(acknowledged <= batches, "acknowledged, and lost", acknowledged - batches)
    busy = sum(1 for one in told if one.began)
    _require(len(batches - acknowledged) <= busy, "more than was begun", batches - acknowledged)
    for batch, kind, key, words in (said for one in told for said in one.words):
        changes = [c for e in found if e.batch == batch for c in e.changes]
        kept = [c.after for c in changes if (c.table, c.key) == (kind, key)]
        said = [row.get("title", row.get("name")) for row in kept if row]
        _require(words in said, "other words", (words, said))
    more = [c.after for e in found if e.batch not in acknowledged for c in e.changes if c.after]
    return [str(row.get("title") or row.get("name") or "") for row in more]


def _check_rows(before: Rows, found: list[Entry], now: Rows) -> None:
    """Nothing by halves: rows and journal say the same."""
    expected = dict(before)
    touched: set[tuple[str, str]] = set()
    for change in (change for entry in found for change in entry.changes):
        key = (change.table, change.key)
        if change.table in _UNTOLD:
            continue
        touched.add(key)
        if change.after is None:
            expected.pop(key, None)
        else:
            expected[key] = expected.get(key, {}) | change.after
    _require(expected.keys() == now.keys(), "rows", expected.keys() ^ now.keys())
    for key, row in expected.items():
        there = now[key]
        if key not in touched:
            _require(row == there, "changed unasked", key)
        else:
            wrong = {name for name, value in row.items() if there[name] != value}
            _require(not wrong, "half done", (key, wrong))


def _check_drafts(
    before: dict[str, str], now: dict[str, str], told: list[Told], records: list[str]
) -> None:
    kept = dict(before)
    perhaps: dict[str, set[str]] = {}
    for one in told:
        kept |= one.drafts
        if one.typing:
            perhaps.setdefault(one.typing[0], set()).add(one.typing[1])
        if one.began == "entry":
            # It may be a record by now, and only then may it be gone.
            for place, words in one.drafts.items():
                if words and any(record.startswith(words) for record in records):
                    perhaps.setdefault(place, set()).add("")
    for place in kept.keys() | now.keys():
        there = now.get(place, "")
        good = {kept.get(place, ""), *perhaps.get(place, ())}
        _require(there in good, "draft", (place, there, good))


def check_earlier(path: Path, library: Path) -> None:
    """What one held before, with all that the other's journal tells since, is what that holds."""
    earlier = moment_of(path)
    later = open_library(library)
    try:
        found = new_entries(later, earlier.sequence)
        _check_rows(earlier.rows, found, read_moment(later).rows)
    finally:
        later.close()


def check_backup(path: Path) -> None:
    """A backup is whole, whoever looks at it. Raises ``WrongError``."""
    _require(not integrity_problems(path), "backup damaged", path)
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        stray = connection.execute("PRAGMA foreign_key_check").fetchone()
    _require(stray is None, "backup damaged", path)


def check_output(path: Path) -> None:
    """A report or a copy is whole: the new one, or the one before. Raises ``WrongError``."""
    data = path.read_bytes()
    match path.suffix:
        case ".aiworkshop":
            ImportWorkshop(path, PASSPHRASE).prepare()
            _require(is_sealed(path) == path.name.startswith("sealed"), "sealed", path)
        case ".json":
            json.loads(data)
        case ".pdf":
            _require(data.rstrip().endswith(b"%%EOF"), "report cut off", path)
        case ".csv":
            _require(data.decode("utf-8-sig").endswith("\n"), "report cut off", path)
        case _:
            with zipfile.ZipFile(path) as archive:
                _require(archive.testzip() is None, "report damaged", path)


def check_photos(folder: Path) -> None:
    """Each file holds what its name promises. Raises ``WrongError``."""
    for path in folder.iterdir() if folder.is_dir() else ():
        if len(path.name) == 64:
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            _require(digest == path.name, "photo damaged", path.name)


def _require(holds: bool, what: str, about: object) -> None:
    if not holds:
        raise WrongError(f"{what}: {str(about)[:600]}")
