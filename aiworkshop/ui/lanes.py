"""Work off the main thread: one ordered lane for the database, one for documents.

``Lanes`` lives on the main thread and outlives every job. A job's answer comes back there as a
call of ``done`` or ``failed``; it is dropped where the object that asked is gone.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import Shiboken

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

ResultT = TypeVar("ResultT")
Failed = Callable[[Exception], object]
LaneName = Literal["db", "work"]
SLOW_SECONDS = 3.0
"""What takes longer is logged with the name of its code."""


@dataclass(slots=True)
class _Errand:
    """A job on its way. Emptied on the main thread: what it refers to may be widgets, and those
    must not go where the job ran."""

    lane: LaneName
    job: Callable[[], Any] | None
    done: Callable[[Any], object] | None
    failed: Failed | None
    context: QObject | None
    call: Callable[[], object] | None = None

    def forget(self) -> None:
        """Let go of everything."""
        self.job = self.done = self.failed = self.context = self.call = None


class Lanes(QObject):
    """Runs jobs on lane *db* (one thread, in order) or lane *work* (in parallel)."""

    idle = Signal()
    """Lane *db* has nothing left to do."""
    busy = Signal()
    """Lane *db* was idle and has work now."""
    failed = Signal(object)
    """A job without its own ``failed`` raised this exception."""
    _answered = Signal(object)

    def __init__(
        self, parent: QObject | None = None, *, work_threads: int = 2, held: bool = False
    ) -> None:
        """``held`` lanes keep jobs back until ``release``: first the window paints itself."""
        super().__init__(parent)
        self._held: list[tuple[LaneName, Callable[[], None]]] | None = [] if held else None
        self._work_threads = work_threads
        self._executors: dict[LaneName, ThreadPoolExecutor] = {}
        self._pending: dict[LaneName, int] = {"db": 0, "work": 0}
        self._closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        lane: LaneName,
        job: Callable[[], ResultT],
        done: Callable[[ResultT], object] | None = None,
        *,
        failed: Failed | None = None,
        context: QObject | None = None,
    ) -> None:
        """Run ``job`` on a lane; then ``done(result)`` or ``failed(error)`` on the main thread.

        ``context`` is who asked: where it is destroyed, no answer is given. It is found by
        itself where ``done`` is a method of a QObject. Raises ``RuntimeError`` once closed.
        """
        if self._closed:
            raise RuntimeError("the lanes are closed")
        receiver = context or _owner(done) or _owner(failed)
        self._pending[lane] += 1
        if lane == "db" and self._pending[lane] == 1:
            self.busy.emit()
        run = partial(self._run, _Errand(lane, job, done, failed, receiver))
        if self._held is not None:
            self._held.append((lane, run))
        else:
            self._executor(lane).submit(run)

    def release(self) -> None:
        """Run what was kept back, and everything from now on at once."""
        held, self._held = self._held or [], None
        for lane, run in held:
            self._executor(lane).submit(run)

    def pending(self, lane: LaneName) -> int:
        """How many jobs of a lane have not been answered."""
        return self._pending[lane]

    def close(self) -> None:
        """Finish what was submitted, then end the threads. Answers are no longer given."""
        self.release()
        self._closed = True
        for executor in self._executors.values():
            executor.shutdown(wait=True)
        self._executors.clear()

    def _executor(self, lane: LaneName) -> "ThreadPoolExecutor":
        from concurrent.futures import ThreadPoolExecutor

        if lane not in self._executors:
            threads = 1 if lane == "db" else self._work_threads
            self._executors[lane] = ThreadPoolExecutor(threads, thread_name_prefix=f"lane-{lane}")
        return self._executors[lane]

    def _run(self, errand: _Errand) -> None:
        job = errand.job
        assert job is not None
        began = time.monotonic()
        try:
            result = job()
        except Exception as error:  # noqa: BLE001 - the edge of a thread: told to whoever asked
            if errand.failed is not None:
                # Else the presenter logs it.
                _log(errand.lane, error)
            errand.call = partial(errand.failed or self.failed.emit, error)
            if errand.failed is None:
                errand.context = None
        else:
            errand.call = partial(errand.done, result) if errand.done else None
        took = time.monotonic() - began
        if took > SLOW_SECONDS:
            _log_slow(errand.lane, job, took)
        if Shiboken.isValid(self):
            self._answered.emit(errand)

    def _deliver(self, errand: _Errand) -> None:
        self._pending[errand.lane] -= 1
        try:
            alive = errand.context is None or Shiboken.isValid(errand.context)
            if errand.call and alive and not self._closed:
                errand.call()
        finally:
            errand.forget()
            if errand.lane == "db" and not self._pending["db"]:
                self.idle.emit()


def _owner(call: Callable[..., object] | None) -> QObject | None:
    owner = getattr(call, "__self__", None)
    return owner if isinstance(owner, QObject) else None


def _log(lane: LaneName, error: Exception) -> None:
    # Not at the top: the log's modules would stand before the first paint.
    from aiworkshop.base.logs import log_failure

    log_failure(f"lane {lane}", error)


def _log_slow(lane: LaneName, job: Callable[[], Any], seconds: float) -> None:
    from aiworkshop.base.logs import log_fact

    name = getattr(job, "__qualname__", type(job).__name__)
    log_fact("slow", lane=lane, job=name, seconds=seconds)
