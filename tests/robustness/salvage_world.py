"""A library whose every word is known, ways to damage it, and a judge of what was saved.

Which rows lie on which pages is asked of SQLite itself (``dbstat``), not of the code under test.
"""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.library.backup import copy_database
from aiworkshop.library.folding import fold
from aiworkshop.library.salvage import salvage_library
from aiworkshop.readmodels.salvaged import Salvaged

PAGE = 4096
_WORDS = ("שכנים", "מים", "جيران", "حديقة", "bench", "garden", "גן קהילתי", "سوق", "well")


@dataclass(repr=False)
class Known:
    """What a library held; too much to be written out where a test fails."""

    data: bytes
    texts: dict[str, set[str]] = field(default_factory=dict)
    """All words that ever stood in a record, by id."""
    rows: dict[tuple[str, str], str] = field(default_factory=dict)
    """Present title and notes of records, by kind and id."""
    pages: dict[tuple[str, str], set[int]] = field(default_factory=dict)
    """The pages that a record rests on."""


@dataclass(frozen=True)
class Verdict:
    """What became of a damaged library."""

    salvaged: Salvaged
    share: float
    """Of the records, those that say what they said."""
    missing: list[tuple[str, str]]
    """Records that are not there though none of their pages was touched."""
    wrong: list[tuple[str, str, str]]
    """Words that never stood there, and that the report does not name as doubtful."""


def make_known(folder: Path, findings: int = 120) -> Known:
    """Two workshops with findings of all lengths, edited and deleted, in a library of its own."""
    path = folder / "library.sqlite"
    chance = random.Random(7)
    bench = Workbench(path)
    run = bench.runner.run
    for number in range(2):
        command = CreateWorkshop(title=Text(f"מפגש {number}"), template="demo_120")
        workshop = str(run(command).value)
        ids = []
        for place in range(findings // 2):
            words = " ".join(chance.choices(_WORDS, k=chance.choice((3, 12, 90, 900))))
            fields = {"title": Text(f"{place} {words[:60]}"), "quote": Text(words), "starred": True}
            ids.append(str(run(AddRecord(workshop, "finding", fields)).value))
        for key in ids[::4]:
            run(ChangeRecord(workshop, "finding", key, {"title": Text(f"{key[-4:]} edited מחדש")}))
        run(DeleteRecords(workshop, tuple(("finding", key) for key in ids[::9])))
    while not bench.upkeep():
        pass
    bench.close()
    copy_database(path, folder / "whole.sqlite")
    return _described(folder / "whole.sqlite")


def _described(path: Path) -> Known:
    known = Known(path.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        for kind in ("workshop", "finding", "agenda_step"):
            below = connection.execute(
                "SELECT pageno, pagetype FROM dbstat WHERE name = ?", (kind,)
            ).fetchall()
            further = {number for number, sort in below if sort == "overflow"}
            leaves = [number for number, sort in below if sort == "leaf"]
            for key, row in _rows(connection, kind).items():
                known.rows[kind, key] = row
                mine = {n for n in leaves if key.encode() in _page(known.data, n)}
                long = len(row.encode()) > PAGE // 2
                known.pages[kind, key] = mine | (further if long else set())
                known.texts[key] = set()
        for (blob_id,) in connection.execute("SELECT sequence FROM journal"):
            _remember(connection, blob_id, known)
        for (_, key), row in known.rows.items():
            known.texts[key].update(row.split("\x1f"))
    return known


def _remember(connection: sqlite3.Connection, sequence: int, known: Known) -> None:
    from aiworkshop.library.values import unpack_changes

    query = "SELECT changes FROM journal WHERE sequence = ?"
    (blob,) = connection.execute(query, (sequence,)).fetchone()
    for change in unpack_changes(blob):
        for row in (change.before, change.after):
            known.texts.setdefault(change.key, set()).update(
                str(value) for value in (row or {}).values()
            )


def _rows(connection: sqlite3.Connection, kind: str) -> dict[str, str]:
    texts = {"workshop": "title", "agenda_step": "title", "finding": "title || char(31) || quote"}
    query = f'SELECT id, {texts[kind]} FROM "{kind}"'
    return {str(key): str(row) for key, row in connection.execute(query)}


def _page(data: bytes, number: int) -> bytes:
    return data[(number - 1) * PAGE : number * PAGE]


# Damage

Damage = Callable[[random.Random, bytearray], None]


def pages_overwritten(chance: random.Random, data: bytearray) -> None:
    """Up to a quarter of the pages hold something else."""
    count = len(data) // PAGE
    for number in chance.sample(range(count), chance.randint(1, count // 4)):
        filling = chance.choice((chance.randbytes(PAGE), bytes(PAGE), _page(bytes(data), 9)))
        data[number * PAGE : (number + 1) * PAGE] = filling


def bytes_overwritten(chance: random.Random, data: bytearray) -> None:
    """Single bytes anywhere."""
    for _ in range(chance.randint(1, 60)):
        data[chance.randrange(len(data))] = chance.randrange(256)


def cut_off(chance: random.Random, data: bytearray) -> None:
    """The file ends too early, in the middle of a page."""
    del data[chance.randrange(len(data) // 2, len(data)) :]


def header_gone(chance: random.Random, data: bytearray) -> None:
    """The first page, or its beginning, is empty."""
    length = chance.choice((16, 100, PAGE))
    data[:length] = bytes(length)


DAMAGES: tuple[Damage, ...] = (pages_overwritten, bytes_overwritten, cut_off, header_gone)


def judged(known: Known, folder: Path, seed: int) -> Verdict:
    """Damage a copy in a way that the seed says, save what can be saved, and compare."""
    chance = random.Random(seed)
    data = bytearray(known.data)
    for damage in chance.sample(DAMAGES, chance.choice((1, 1, 2))):
        damage(chance, data)
    folder.mkdir()
    source, target = folder / "library.sqlite", folder / "new.sqlite"
    source.write_bytes(data)
    salvaged = salvage_library(source, target)
    assert source.read_bytes() == data
    return compare(known, bytes(data), target, salvaged)


def compare(known: Known, data: bytes, target: Path, salvaged: Salvaged) -> Verdict:
    """What of the known words is in a salvaged library."""
    touched = {
        number + 1
        for number in range(len(known.data) // PAGE)
        if _page(known.data, number + 1) != _page(data, number + 1)
    }
    doubtful = {(kind, key) for kind, key, _ in salvaged.doubts}
    there: dict[tuple[str, str], str] = {}
    with closing(sqlite3.connect(target)) as connection:
        for kind in ("workshop", "finding", "agenda_step"):
            there |= {(kind, key): row for key, row in _rows(connection, kind).items()}
    same = sum(there.get(place) == row for place, row in known.rows.items())
    missing = [
        place
        for place, pages in known.pages.items()
        if not pages & touched and there.get(place) != known.rows[place]
    ]
    # The search index, where it is the last witness, knows no punctuation.
    said = {key: {fold(words) for words in texts} for key, texts in known.texts.items()}
    wrong = [
        (*place, words)
        for place, row in there.items()
        if place not in doubtful
        for words in row.split("\x1f")
        if words and fold(words) not in said.get(place[1], set()) and "Salvaged" not in words
    ]
    return Verdict(salvaged, same / len(known.rows), missing, wrong)
