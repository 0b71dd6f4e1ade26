"""Kills a program at random moments, a thousand times on one library, and looks after each.

    python -m tests.robustness.kills [--kills 1000] [--seed N] [--folder FOLDER]

The program enters, changes, deletes, undoes, imports (other workshops and scribes' copies, open and
sealed), keeps photos, makes and restores backups, packs its journal, writes reports and copies; now
and then a second one enters beside it. Each is a fork of this one: all is imported already. It says
what it begins and what it was told is kept, until SIGKILL comes: a random time after one of these
lines, from outside; or from within, in the middle of a statement or beside a call that changes
files. Then the library is opened as by the next start, and looked at (``killing/checking.py``).

Prints one JSON object. Exit code 1 where anything was lost, damaged or half done.
"""

import argparse
import json
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from aiworkshop.base.errors import AppError
from aiworkshop.library.backup import list_backups, restore_backup
from tests.robustness.killing import worker
from tests.robustness.killing.checking import (
    Moment,
    Told,
    WrongError,
    check_backup,
    check_earlier,
    check_moment,
    check_output,
    check_photos,
    moment_of,
)
from tests.robustness.killing.places import grow_old, left_behind, make_files, make_place
from tests.robustness.killing.worker import Plan

SLOW = ("import", "backup", "compact", "report", "export", "photo", "undo", "delete")
RESTORING = 0.03
"""The part of all rounds in which an older state comes back: what is there shall grow."""
RESTORE_EVERY = 50
FILES_EVERY = 100
LONGEST_SECONDS = 20.0


class Program:
    """A fork at work."""

    def __init__(self, plan: Plan) -> None:
        self.plan, self.told = plan, Told()
        reading, writing = os.pipe()
        sys.stdout.flush()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(reading)
            try:
                worker.main(plan, writing)
            except Exception:  # noqa: BLE001  # told, and then it ends
                traceback.print_exc()
            finally:
                os._exit(70)
        os.close(writing)
        self._pipe, self._rest = reading, b""
        self.is_over = False

    def hear(self, seconds: float) -> bool:
        """Take in what it says within a time; whether it said anything."""
        ready, _, _ = select.select([self._pipe], [], [], max(0.0, seconds))
        if not ready:
            return False
        data = os.read(self._pipe, 1 << 16)
        self.is_over = not data
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            self.told.hear(json.loads(line))
        return bool(data)

    def kill(self) -> int:
        """End it; how it ended."""
        os.kill(self.pid, signal.SIGKILL)
        _, status = os.waitpid(self.pid, 0)
        while not self.is_over:
            self.hear(LONGEST_SECONDS)
        os.close(self._pipe)
        return status


class Killing:
    """A library, what it must hold, and a thousand kills."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.random = random.Random(seed)
        self.folder = folder
        self.library, self.workshop_id = make_place(folder)
        self.outputs = folder / "out"
        self.outputs.mkdir()
        self.files: list[Path] = []
        self.now = moment_of(self.library)
        self.older: Moment | None = None
        """What a backup holds that is restored in this round."""
        self.backups: set[Path] = set()
        self.saves = self.backups_checked = self.outputs_checked = self.restored = 0
        self.at: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        self.strays: Counter[str] = Counter()
        self.took: dict[str, float] = {}
        self.seen: dict[Path, int] = {}

    def run(self, kills: int) -> None:
        """Raises ``WrongError`` where something is not as it must be."""
        for number in range(kills):
            if number % FILES_EVERY == 0:
                self.files = make_files(self.folder, self.library, self.workshop_id, number)
            self.kill_once(number)
            if number % RESTORE_EVERY == RESTORE_EVERY - 1:
                self.restore()

    def kill_once(self, number: int) -> None:
        """Start, let work, kill, look."""
        chance = self.random
        plan = self._plan(number)
        programs = [Program(plan)]
        if chance.random() < 0.1:
            programs.append(Program(self._plan(number, beside=True)))
        self._let_work(programs[0], plan)
        order = programs if chance.random() < 0.5 else programs[::-1]
        ends = [one.kill() for one in order]
        # Anything but a kill: the program went wrong by itself.
        if any(not os.WIFSIGNALED(end) for end in ends):
            raise WrongError(f"a program ended by itself: {ends}")
        told = [one.told for one in programs]
        for one in told:
            self.at[one.began or "between"] += 1
            self.refused.update(one.refused)
            self.saves += one.saves
        self._look(told)

    def _plan(self, number: int, *, beside: bool = False) -> Plan:
        chance = self.random
        findings = [(key, row) for (kind, key), row in self.now.rows.items() if kind == "finding"]
        own = [(key, row) for key, row in findings if row["workshop_id"] == self.workshop_id]
        known = [key for key, row in own if not row["deleted"]]
        trashed = [key for key, row in own if row["deleted"]]
        focus = "" if beside else chance.choice(("", "", "", "", *SLOW))
        if not beside and chance.random() < RESTORING:
            focus = "restore"
        cards = list_backups(self.library) if focus == "restore" else []
        backup = Path(chance.choice(cards).path) if cards else None
        if not beside:
            self.older = self._moment_of_backup(backup) if backup else None
        return Plan(
            self.library,
            self.workshop_id,
            f"{'b' if beside else 'a'}{number}",
            chance.getrandbits(32),
            tuple(self.files),
            self.outputs,
            tuple(chance.sample(known, min(len(known), 30))),
            tuple(chance.sample(trashed, min(len(trashed), 10))),
            focus=focus,
            backup=backup,
            inside="" if beside else chance.choice(("", "", "", "statement", "file")),
            only_entry=beside,
        )

    def _let_work(self, program: Program, plan: Plan) -> None:
        """Until the moment has come."""
        chance, told = self.random, program.told
        begun = time.monotonic()
        if plan.inside:
            while not program.is_over and time.monotonic() - begun < 0.7:
                program.hear(0.5)
            return
        wanted = plan.focus or chance.choice(("opening", "", ""))
        if wanted == "opening":
            self._hear_until(program, time.monotonic() + chance.uniform(0, 0.06))
            return
        saves = chance.choice((1, 1, 2, 4, 9, 20))
        while not program.is_over and time.monotonic() - begun < 2:
            at = told.began
            program.hear(0.5)
            if told.began == wanted != at or (not wanted and told.saves >= saves):
                break
        if not wanted:
            self._hear_until(program, time.monotonic() + chance.expovariate(1 / 0.003))
            return
        start = time.monotonic()
        longest = self.took.get(wanted, 0.1) * 1.15
        end = start + chance.uniform(0, 0.004 if chance.random() < 0.25 else longest)
        while not program.is_over and time.monotonic() < end:
            program.hear(end - time.monotonic())
            if told.began != wanted:
                # Done sooner than last time: the measure for the next.
                took = time.monotonic() - start
                self.took[wanted] = 0.7 * self.took.get(wanted, took) + 0.3 * took
                return
        self.took[wanted] = max(self.took.get(wanted, 0.1), 0.02) * 1.02

    def _hear_until(self, program: Program, end: float) -> None:
        while not program.is_over and time.monotonic() < end:
            program.hear(end - time.monotonic())

    # Looking

    def _look(self, told: list[Told]) -> None:
        self.strays.update(grow_old(self.folder, self.library))
        backups = {Path(card.path) for card in list_backups(self.library)}
        new = backups - self.backups
        self.backups = backups
        if self.older is not None and (told[0].is_restoring or told[0].earlier):
            self._look_after_restore(told, new)
        else:
            self.now = check_moment(self.library, self.now, told)
            for path in new:
                self._check_backup(path, lambda copy: check_earlier(copy, self.library))
        check_photos(self.library.parent / "attachments")
        self._look_at_outputs()
        left = left_behind(self.folder, self.library)
        reports = {one.name.rsplit(".", 2)[0] for one in left.pop("reports")}
        if any(left.values()) or len(reports) > len(worker.REPORTS) + 2:
            raise WrongError(f"files are left behind: {left} {reports}")

    def _look_after_restore(self, told: list[Told], new: set[Path]) -> None:
        """Before it, or after it with what was done since; and before it nothing was lost."""
        first, before, older = told[0], self.now, self.older
        assert older is not None
        begun = first.earlier or first
        if first.earlier is None:
            found = moment_of(self.library)
            if found.sequence != older.sequence or found.rows != older.rows:
                # Not yet: everything is as it was.
                self.now = check_moment(self.library, before, told)
                for path in new:
                    self._check_backup(path, lambda copy: check_earlier(copy, self.library))
                return
        self.restored += 1
        since = Told(began="") if first.earlier is None else first
        self.now = check_moment(self.library, older, [since, *told[1:]])
        for path in (one for one in new if " restore" in one.name):
            done = replace(begun, began="", typing=None, is_restoring=False)
            self._check_backup(path, lambda copy, done=done: check_moment(copy, before, [done]))

    def _check_backup(self, path: Path, look: Callable[[Path], object]) -> None:
        check_backup(path)
        self.backups_checked += 1
        copy = self.folder / "looking" / path.name / self.library.name
        copy.parent.mkdir(parents=True)
        shutil.copyfile(path, copy)
        (copy.parent / "attachments").symlink_to(self.library.parent / "attachments")
        look(copy)
        shutil.rmtree(copy.parent)

    def _look_at_outputs(self) -> None:
        for path in self.outputs.iterdir():
            stamp = path.stat().st_mtime_ns
            if not path.name.startswith(".") and self.seen.get(path) != stamp:
                check_output(path)
                self.seen[path] = stamp
                self.outputs_checked += 1

    def restore(self) -> None:
        """A random backup, undisturbed: it comes back whole, and what stood there is kept."""
        cards = list_backups(self.library)
        if not cards:
            return
        path = Path(self.random.choice(cards).path)
        older, before = self._moment_of_backup(path), self.now
        kept = restore_backup(self.library, path)
        self.now = check_moment(self.library, older, [])
        assert kept is not None
        self._check_backup(kept, lambda copy: check_moment(copy, before, []))
        self.backups = {Path(card.path) for card in list_backups(self.library)}
        self.restored += 1

    def _moment_of_backup(self, path: Path) -> Moment:
        found: list[Moment] = []
        self._check_backup(path, lambda copy: found.append(moment_of(copy)))
        return found[0]

    def figures(self, kills: int, seconds: float) -> dict[str, object]:
        """What is to be told."""
        return {
            "kills": kills,
            "saves acknowledged": self.saves,
            "lost": 0,
            "killed while at": dict(self.at.most_common()),
            "backups looked at": self.backups_checked,
            "reports and copies looked at": self.outputs_checked,
            "restored": self.restored,
            "refused meanwhile": dict(self.refused),
            "left behind and swept": dict(self.strays),
            "records": len(self.now.rows),
            "megabytes": round(self.library.stat().st_size / 1e6, 1),
            "seconds": round(seconds),
        }


def main() -> int:
    """Kill, look, tell."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=None, help="default: another one each time")
    parser.add_argument("--folder", type=Path, help="where to work; kept afterwards")
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.SystemRandom().getrandbits(32)
    folder = options.folder or Path(tempfile.mkdtemp(prefix="aiworkshop-kills-"))
    folder.mkdir(parents=True, exist_ok=True)
    begun = time.monotonic()
    killing = Killing(folder, seed)
    try:
        killing.run(options.kills)
    except (WrongError, AppError) as error:
        done = sum(killing.at.values())
        sys.stderr.write(f"seed {seed}, kill {done}, in {folder}: {error}\n")
        return 1
    figures = killing.figures(options.kills, time.monotonic() - begun)
    sys.stdout.write(json.dumps({"seed": seed, **figures}, ensure_ascii=False, indent=1) + "\n")
    if options.folder is None:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
