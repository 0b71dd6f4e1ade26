"""What a program does until it is killed: it enters, imports, undoes, backs up, writes reports.

It runs in a fork of the parent, on a library of its own opening, and says on a pipe what it begins
and what it was told is kept. Each line is one JSON object, written at once.
"""

import json
import os
import random
import signal
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any

from aiworkshop.base.errors import AppError
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench
from aiworkshop.facilitation.exchange import ImportWorkshop, list_conflicts
from aiworkshop.facilitation.exchange.conflicts import ResolveConflict
from aiworkshop.facilitation.outputs import Output, write_report
from aiworkshop.facilitation.records import (
    AddRecord,
    ChangeRecord,
    DeleteRecords,
    RestoreRecords,
)
from aiworkshop.facilitation.reports.arranging import arranged_request
from aiworkshop.library import backup, compaction

PASSPHRASE = "ארבע מילים שאיש לא ינחש"
_WORDS = """בריכה פתוחה חצר שכנים מקלט ليلة بقيت المكتبة مفتوحة library open 👩‍👩‍👧 106 מפתח"""
WORDS = _WORDS.split()
REPORTS = ("summary.json", "tables.csv", "tables.xlsx", "summary.pdf")
SECONDS_KEPT = 20


@dataclass(frozen=True)
class Plan:
    """One program's run."""

    library: Path
    workshop_id: str
    name: str
    """Tells the words of this run from all others."""
    seed: int
    files: tuple[Path, ...]
    outputs: Path
    known: tuple[str, ...] = ()
    """Ids of findings that are there."""
    trashed: tuple[str, ...] = ()
    focus: str = ""
    """What is done soon; empty: as it comes."""
    inside: str = ""
    """Where it kills itself: ``statement``, ``file`` or nowhere."""
    only_entry: bool = False
    backup: Path | None = None
    """What is restored where that is what is done soon."""


class Worker:
    """Does one thing after another and tells."""

    def __init__(self, plan: Plan, pipe: int) -> None:
        self.plan, self._pipe = plan, pipe
        self.random = random.Random(plan.seed)
        self._known, self._trashed = list(plan.known), list(plan.trashed)
        self._numbers = count(1)
        self.bench = Workbench(plan.library)

    def tell(self, **said: Any) -> None:
        os.write(self._pipe, (json.dumps(said, ensure_ascii=False) + "\n").encode())

    def work(self) -> None:
        """For ever."""
        self.tell(opened=True)
        soon = self.random.randint(0, 2)
        for number in count():
            name = self._next(number == soon)
            act = ACTIONS[name]
            self.tell(begin=name)
            try:
                act(self)
            except AppError as error:
                self.tell(refused=error.code)
            self.tell(ended=name)

    def _next(self, now: bool) -> str:
        if self.plan.only_entry:
            return self.random.choice(("entry", "entry", "change"))
        if now and self.plan.focus:
            return self.plan.focus
        names, weights = zip(*WEIGHTS.items(), strict=True)
        return self.random.choices(names, weights)[0]

    def run(self, command: Any, draft_place: str | None = None) -> Any:
        """Run a command and tell, once it is kept, under which batch."""
        outcome = self.bench.runner.run(command, draft_place=draft_place)
        self.tell(batch=outcome.batch, place=draft_place, **_intended(command, outcome))
        return outcome

    def words(self) -> str:
        some = self.random.choices(WORDS, k=self.random.choice((3, 8, 60)))
        return f"{self.plan.name}.{next(self._numbers)} {' '.join(some)}"

    # What is done

    def entry(self) -> None:
        """Words come as a draft, longer and longer, then are a record."""
        words = self.words()
        place = f"finding-{self.plan.name}-{self.random.randint(1, 3)}"
        for part in range(self.random.randint(0, 3)):
            said = words[: 5 + part * 4]
            self.tell(typing=said, place=place)
            self.bench.drafts.save(self.plan.workshop_id, place, said)
            self.tell(draft=said, place=place)
        kind = self.random.choice(("finding", "finding", "theme", "participant"))
        fields: dict[str, object] = {"name" if kind == "participant" else "title": Text(words)}
        if kind == "finding":
            fields |= {"kind": "story", "permission": "named"}
        command = AddRecord(self.plan.workshop_id, kind, fields)
        outcome = self.run(command, draft_place=place)
        if kind == "finding":
            self._known.append(str(outcome.value))

    def change(self) -> None:
        """Other words for what is there."""
        if self._known:
            key = self.random.choice(self._known)
            fields = {"title": Text(self.words()), "telling": Text(self.words() * 3)}
            self.run(ChangeRecord(self.plan.workshop_id, "finding", key, fields))

    def delete(self) -> None:
        """Some go to the trash."""
        some = self.random.sample(self._known, min(len(self._known), self.random.randint(1, 5)))
        self.run(DeleteRecords(self.plan.workshop_id, tuple(("finding", one) for one in some)))
        self._trashed += some
        self._known = [one for one in self._known if one not in some]

    def restore_records(self) -> None:
        """Some come back."""
        if self._trashed:
            key = self._trashed.pop(self.random.randrange(len(self._trashed)))
            self.run(RestoreRecords(self.plan.workshop_id, (("finding", key),)))
            self._known.append(key)

    def undo(self) -> None:
        """Back, perhaps several, and perhaps forth again."""
        for verb in self.random.choices(("undo", "undo", "redo"), k=self.random.randint(1, 4)):
            outcome = getattr(self.bench.runner, verb)(self.plan.workshop_id)
            if outcome is not None:
                self.tell(batch=outcome.batch)

    def bring_in(self) -> None:
        """A file: another workshop, or this one from a scribe; open or sealed; new or not."""
        path = self.random.choice(self.plan.files)
        command = ImportWorkshop(path, PASSPHRASE)
        command.prepare()
        self.run(command)
        if self.random.random() < 0.3:
            outcome = self.bench.runner.undo(command.workshop_id)
            if outcome is not None:
                self.tell(batch=outcome.batch)

    def settle(self) -> None:
        """One of two versions that met is chosen."""
        for found in list_conflicts(self.bench.library, self.plan.workshop_id)[:3]:
            self.run(ResolveConflict(self.plan.workshop_id, found.id, take_other=True))

    def photo(self) -> None:
        """A photo is kept, then named by a record."""
        data = self.random.randbytes(self.random.choice((300, 40_000, 400_000)))
        digest = self.bench.library.attachments.put(data)
        self.tell(photo=digest)
        self.run(AddRecord(self.plan.workshop_id, "attachment", {"digest": digest}))

    def back_up(self) -> None:
        """A backup is made."""
        self.tell(backup=str(backup.make_backup(self.plan.library, "daily")))

    def restore(self) -> None:
        """An older state takes the place of this one, and the program goes on with that."""
        if self.plan.backup is None:
            return
        self.tell(restoring=True)
        self.bench.restore(self.plan.backup)
        self.tell(restored=True)
        with self.bench.library.read() as connection:
            rows = connection.exec_driver_sql("SELECT id, deleted FROM finding").all()
        self._known = [str(key) for key, deleted in rows if not deleted]
        self._trashed = [str(key) for key, deleted in rows if deleted]

    def compact(self) -> None:
        """What is not of the last seconds is packed, and the file written anew."""
        found = compaction.compact(
            self.bench.library,
            kept_days=0,
            wall=lambda: compaction.milliseconds_now() - SECONDS_KEPT * 1000,
        )
        self.tell(backup=found.backup)

    def report(self) -> None:
        """A report takes the place of an older one."""
        contents = self.bench.reads.report_contents(self.plan.workshop_id)
        target = self.plan.outputs / self.random.choice(REPORTS)
        request = arranged_request(contents, target.stem, suffix=target.suffix)
        write_report(contents, replace(request, language="he"), target)
        self.bench.log_output(Output(self.plan.workshop_id, target.stem, str(target)))
        self.tell(written=target.name)

    def export(self) -> None:
        """A transfer copy takes the place of an older one."""
        sealed = self.random.random() < 0.4
        target = self.plan.outputs / ("sealed.aiworkshop" if sealed else "open.aiworkshop")
        self.bench.export(self.plan.workshop_id, target, PASSPHRASE if sealed else "")
        self.tell(written=target.name)

    def search(self) -> None:
        """What was saved is taken into the search."""
        self.bench.upkeep()


def _intended(command: Any, outcome: Any) -> dict[str, Any]:
    """The words that must be found exactly, and in which record."""
    if isinstance(command, AddRecord) and command.kind != "attachment":
        (name,) = command.fields.keys() & {"title", "name"}
        return {"kind": command.kind, "id": outcome.value, "words": str(command.fields[name])}
    if isinstance(command, ChangeRecord):
        return {"kind": command.kind, "id": command.id, "words": str(command.fields["title"])}
    return {}


ACTIONS: dict[str, Callable[[Worker], None]] = {
    "entry": Worker.entry,
    "change": Worker.change,
    "delete": Worker.delete,
    "restore records": Worker.restore_records,
    "undo": Worker.undo,
    "import": Worker.bring_in,
    "settle": Worker.settle,
    "photo": Worker.photo,
    "backup": Worker.back_up,
    "restore": Worker.restore,
    "compact": Worker.compact,
    "report": Worker.report,
    "export": Worker.export,
    "search": Worker.search,
}
WEIGHTS = {"entry": 30, "change": 14, "undo": 10, "import": 8, "photo": 6} | dict.fromkeys(
    ("delete", "restore records", "backup", "report", "export", "search", "settle"), 4
)
WEIGHTS["compact"] = 2


# How it dies by its own hand, at moments that nobody outside can hit


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class Fuse:
    """Burns down step by step once it is lit."""

    def __init__(self, steps: int, *, lit: bool) -> None:
        self._left, self.lit = steps, lit

    def burn(self) -> bool:
        """One step; whether it was the last."""
        self._left -= self.lit
        return self._left == 0


def lay_fuse(where: str, chance: random.Random) -> Fuse:
    """Arrange for the end: in the middle of a statement, or beside a call that changes files.

    In three of four runs it burns only from when the library is open.
    """
    fuse = Fuse(chance.randint(1, 400 if where == "statement" else 25), lit=chance.random() < 0.25)
    if where == "statement":
        _die_in_statement(fuse)
    elif where == "file":
        _die_beside_file(fuse, before=chance.random() < 0.5)
    return fuse


def _die_in_statement(fuse: Fuse) -> None:
    connect = sqlite3.connect

    def step() -> int:
        if fuse.burn():
            die()
        return 0

    def watched(*arguments: Any, **more: Any) -> sqlite3.Connection:
        connection = connect(*arguments, **more)
        connection.set_progress_handler(step, 200)
        return connection

    sqlite3.connect = watched


def _die_beside_file(fuse: Fuse, *, before: bool) -> None:
    def watched(call: Callable[..., Any]) -> Callable[..., Any]:
        def instead(*arguments: Any, **more: Any) -> Any:
            over = fuse.burn()
            if over and before:
                die()
            found = call(*arguments, **more)
            if over:
                die()
            return found

        return instead

    for name in ("replace", "rename", "unlink", "fsync", "mkdir", "link"):
        setattr(os, name, watched(getattr(os, name)))


def main(plan: Plan, pipe: int) -> None:
    """In a fork: work until the end."""
    fuse = lay_fuse(plan.inside, random.Random(plan.seed + 1))
    worker = Worker(plan, pipe)
    fuse.lit = True
    worker.work()
