"""Twenty facilitators on one library of a PostgreSQL server: is every edit kept, and how fast?

    .venv/bin/python -m tests.benchmarks.bench_postgres [--seconds 60] [--edits 10] [--delay 0]

Each facilitator is a thread with a library, a device and a runner of its own. An edit is a whole
command, as from the window: half are new findings, half change a finding of one's own or (one in
five of them) of somebody else's, resting on what was read. They come at random moments, ``--edits``
a second in all. The server keeps every commit on the disk. ``--delay``: milliseconds that a line
takes one way, put between (a relay on loopback).
"""

import argparse
import os
import random
import shutil
import socket
import statistics
import tempfile
import threading
import time
from pathlib import Path

from aiworkshop.base.places import ServerPlace
from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.opening import open_library
from aiworkshop.readmodels.edit_conflict import EditConflict
from aiworkshop.readmodels.records import Finding
from tests.postgres.server import Server, binaries

FACILITATORS = 20
WORKSHOPS = 5


class Facilitator(threading.Thread):
    """Edits at random moments until the time is over; remembers what should be there."""

    def __init__(self, place: ServerPlace, workshop: str, number: int, options) -> None:
        super().__init__()
        self.library = open_library(place)
        self.workshop, self.number = workshop, number
        self.random = random.Random(number)
        self.until = 0.0
        self.mean = FACILITATORS / options.edits
        self.took: list[float] = []
        self.wanted: dict[str, str] = {}
        self.asked = 0
        self.failures: list[Exception] = []

    def run(self) -> None:
        runner, reads = Runner(self.library), Reads(self.library)
        while True:
            pause = self.random.expovariate(1 / self.mean)
            if time.monotonic() + pause > self.until:
                return
            time.sleep(pause)
            try:
                self.edit(runner, reads)
            except Exception as error:  # noqa: BLE001  # counted, and told at the end
                self.failures.append(error)

    def edit(self, runner: Runner, reads: Reads) -> None:
        words = f"{self.number}: {len(self.took)} מה שאמרנו בשולחן"
        if not self.wanted or self.random.random() < 0.5:
            fields = {"kind": "story", "title": Text(words)}
            command = AddRecord(self.workshop, "finding", fields)
            key = self.timed(runner, command)
            self.wanted[str(key)] = words
            return
        if self.random.random() < 0.2:
            found = self.random.choice(reads.records(Finding, self.workshop))
            # Another field than anybody's own: these must come together.
            own = {"telling": Text(words)}
            self.timed(
                runner,
                ChangeRecord(self.workshop, "finding", found.id, own, {"telling": found.telling}),
            )
            return
        key = self.random.choice(list(self.wanted))
        seen = {"title": Text(self.wanted[key])}
        command = ChangeRecord(self.workshop, "finding", key, {"title": Text(words)}, seen)
        self.timed(runner, command)
        self.wanted[key] = words

    def timed(self, runner: Runner, command) -> object:
        start = time.perf_counter()
        try:
            return runner.run(command).value
        except EditConflict:
            self.asked += 1
            return None
        finally:
            self.took.append((time.perf_counter() - start) * 1000)


class Relay:
    """A line to the server on which every packet takes its time."""

    def __init__(self, port: int, milliseconds: float) -> None:
        self.seconds = milliseconds / 1000
        self.target = port
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self.listener.accept()
            except OSError:
                return
            far = socket.create_connection(("127.0.0.1", self.target))
            for one in (near, far):
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._carry, args=(near, far), daemon=True).start()
            threading.Thread(target=self._carry, args=(far, near), daemon=True).start()

    def _carry(self, source: socket.socket, sink: socket.socket) -> None:
        while True:
            try:
                data = source.recv(65536)
                time.sleep(self.seconds)
                if not data:
                    sink.close()
                    return
                sink.sendall(data)
            except OSError:
                return


def measure(options) -> None:
    programs = binaries()
    if programs is None:
        raise SystemExit("PostgreSQL's server is not installed")
    server = Server(programs, durable=True)
    home = tempfile.mkdtemp(prefix="aiworkshop-bench-")
    os.environ["AIWORKSHOP_HOME"] = home
    relay = Relay(server.port, options.delay) if options.delay else None
    try:
        server.sql("CREATE DATABASE office")
        url = server.url("office")
        if relay:
            url = url.replace(f":{server.port}/", f":{relay.port}/")
        _run(ServerPlace(url), options, Path(home))
    finally:
        server.remove()
        shutil.rmtree(home, ignore_errors=True)


def _run(place: ServerPlace, options, home: Path) -> None:
    library = open_library(place)
    runner = Runner(library)
    workshops = [
        str(runner.run(CreateWorkshop(title=Text(f"Workshop {n}"), tables=8)).value)
        for n in range(WORKSHOPS)
    ]
    people = []
    for number in range(FACILITATORS):
        os.environ["AIWORKSHOP_HOME"] = str(home / str(number))  # a laptop each
        people.append(Facilitator(place, workshops[number % WORKSHOPS], number, options))
    start = time.monotonic()
    for person in people:
        person.until = start + options.seconds
        person.start()
    for person in people:
        person.join()
    spent = time.monotonic() - start
    report(library, people, spent)
    for person in people:
        person.library.close()
    library.close()


def report(library, people: list[Facilitator], spent: float) -> None:
    took = sorted(value for person in people for value in person.took)
    failures = [error for person in people for error in person.failures]
    lost = 0
    for person in people:
        stored = {
            one.id: one.title.text for one in Reads(library).records(Finding, person.workshop)
        }
        lost += sum(stored.get(key) != words for key, words in person.wanted.items())
    with library.read() as connection:
        rows = connection.exec_driver_sql("SELECT count(*) FROM journal").scalar()
    p95 = took[int(len(took) * 0.95)] if took else 0
    print(f"{len(people)} facilitators, {len(took)} edits in {spent:.0f} s "
          f"({len(took) / spent:.1f} a second), {rows} journal rows")  # fmt: skip
    print(f"lost: {lost}; refused as conflicts: {sum(p.asked for p in people)}; "
          f"failures: {len(failures)} {failures[:2]}")  # fmt: skip
    print(f"an edit: p50 {statistics.median(took):.1f} ms, p95 {p95:.1f} ms, "
          f"longest {took[-1]:.1f} ms (bar: p95 ≤ 100 ms)")  # fmt: skip


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--edits", type=float, default=10, help="a second, of all together")
    parser.add_argument("--delay", type=float, default=0, help="milliseconds of the line, one way")
    measure(parser.parse_args())
