"""The library that is killed, the files that are brought into it, and what a kill leaves behind."""

import os
import random
import time
from collections.abc import Callable
from pathlib import Path

from aiworkshop.base.sealing import Effort, seal
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.exchange import ImportWorkshop
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.library.backup import FOLDER as BACKUPS
from aiworkshop.readmodels.records import Finding
from tests.robustness.killing.worker import PASSPHRASE

_DAY_SECONDS = 86_400
_FOREIGN, _COPIES = 4, 3
_MOST_FINDINGS = 60


def make_place(folder: Path) -> tuple[Path, str]:
    """A library with one workshop: its path, and the workshop's id."""
    path = folder / "place" / "library.sqlite"
    with opened_workbench(path) as bench:
        workshop_id = str(bench.runner.run(CreateWorkshop(title=Text("מפגש"))).value)
    return path, workshop_id


def make_files(folder: Path, library: Path, workshop_id: str, number: int) -> list[Path]:
    """Other workshops, and scribes' copies of this one in which somebody typed; every second one
    is sealed."""
    chance = random.Random(number)
    stick = folder / "stick"
    stick.mkdir(exist_ok=True)
    made: list[Path] = []
    with opened_workbench(folder / f"scribe-{number}" / "library.sqlite") as scribe:
        for which in range(_FOREIGN):
            run = scribe.runner.run
            other = str(run(CreateWorkshop(title=Text(f"מפגש {number}.{which}"))).value)
            for story in range(chance.randint(3, _MOST_FINDINGS)):
                fields = {"kind": "story", "title": Text(f"ייבוא {number}.{which}.{story}")}
                run(AddRecord(other, "finding", fields))
            digest = scribe.library.attachments.put(chance.randbytes(30_000))
            run(AddRecord(other, "attachment", {"digest": digest}))
            made.append(stick / f"other-{number}-{which}.aiworkshop")
            scribe.export(other, made[-1])
        for which in range(_COPIES):
            target = stick / f"copy-{number}-{which}.aiworkshop"
            with opened_workbench(library) as bench:
                bench.export(workshop_id, target)
            scribe.runner.run(ImportWorkshop(target))
            there = scribe.reads.records(Finding, workshop_id)
            for story in range(chance.randint(3, 20)):
                fields = {"kind": "story", "title": Text(f"שם {number}.{which}.{story}")}
                scribe.runner.run(AddRecord(workshop_id, "finding", fields))
            for one in chance.sample(there, min(len(there), 8)):
                words = Text(f"שם אחרת {number}.{which}")
                scribe.runner.run(ChangeRecord(workshop_id, "finding", one.id, {"title": words}))
            for one in chance.sample(there, min(len(there), 2)):
                scribe.runner.run(DeleteRecords(workshop_id, (("finding", one.id),)))
            scribe.export(workshop_id, target)
            made.append(target)
    for path in made[::2]:
        _seal(path)
    return made


def _seal(path: Path) -> None:
    """Under a passphrase whose key takes no time to make."""
    closed = path.with_name(f"sealed-{path.name}")
    with path.open("rb") as source, closed.open("wb") as target:
        seal(source, target, PASSPHRASE, Effort(1, 1, 8))
    closed.replace(path)


def left_behind(folder: Path, library: Path) -> dict[str, list[Path]]:
    """What is no library, backup, photo or report, by the place where it lies."""
    # SQLite's own; an old journal is emptied by whoever needs one the next time.
    kept = {f"{library.name}{suffix}" for suffix in ("", "-wal", "-shm", "-journal")}
    place = library.parent
    return {
        "library": [one for one in place.iterdir() if one.is_file() and one.name not in kept],
        "photos": _all_but(place / "attachments", lambda name: len(name) == 64),
        "backups": _all_but(place / BACKUPS, lambda name: name.endswith(".sqlite")),
        "reports": _all_but(folder / "out", lambda name: not name.startswith(".")),
    }


def _all_but(folder: Path, good: Callable[[str], bool]) -> list[Path]:
    return [one for one in folder.iterdir() if not good(one.name)] if folder.is_dir() else []


def grow_old(folder: Path, library: Path) -> dict[str, int]:
    """As if the program were started again after two days; how many files a kill left where."""
    fresh: dict[str, int] = {}
    for place, paths in left_behind(folder, library).items():
        for path in paths:
            then = path.stat().st_mtime
            if then > time.time() - _DAY_SECONDS:
                fresh[place] = fresh.get(place, 0) + 1
                os.utime(path, (then - 2 * _DAY_SECONDS,) * 2)
    return fresh
