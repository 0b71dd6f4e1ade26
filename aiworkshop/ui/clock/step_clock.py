"""The clock of the running step, as bar and projector show it."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from aiworkshop.base.clock import milliseconds_now
from aiworkshop.ui.widgets.words import Words

if TYPE_CHECKING:
    from aiworkshop.method.run_of_show import Progress
    from aiworkshop.method.step_clock import ClockState, Run
    from aiworkshop.ui.clock.show_state import ShowState

TICK_MILLISECONDS = 500
IDLE_MILLISECONDS = 20_000
"""Between steps it only looks whether the day of the workshop has come."""
SLEPT_MILLISECONDS = 120_000
"""A tick that comes that late says that the laptop slept meanwhile."""


class StepClock(QObject):
    """Tells the time of what is written down; it counts nothing, stops nobody, writes nothing.

    ``wall`` gives milliseconds since 1970, as ``base.clock.milliseconds_now`` does.
    """

    changed = Signal()
    """Twice a second while a step runs, and whenever something else is to be shown."""
    chimed = Signal(str)
    """A change of roles (``method.step_clock.role_changes``), ``warning``, ``last_call`` or
    ``over``, once as it comes."""
    slept = Signal(int)
    """The seconds that passed unseen while a step ran."""

    def __init__(
        self, parent: QObject | None = None, wall: Callable[[], int] = milliseconds_now
    ) -> None:
        super().__init__(parent)
        self.wall = wall
        self.words: Words = ""
        """The step that runs, or pauses; empty between steps."""
        self.state: ShowState | None = None
        self.run: Run | None = None
        self._kind = ""
        self._told_level = "calm"
        self._told_changes: set[str] = set()
        self._seen = 0
        self._progress: tuple[int, Progress] | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MILLISECONDS)
        self._tick.timeout.connect(self._ticked)

    # What it shows

    @property
    def now(self) -> datetime:
        """What time it is, in UTC."""
        from aiworkshop.base.moments import moment_of

        return moment_of(self.wall())

    @property
    def active(self) -> bool:
        """Whether a step is at work, be it that it pauses."""
        return self.run is not None

    @property
    def running(self) -> bool:
        """Whether time is passing."""
        return self.run is not None and self.run.paused_since is None

    @property
    def paused(self) -> bool:
        """Whether a step was begun and stands still."""
        return self.run is not None and self.run.paused_since is not None

    @property
    def step_id(self) -> str:
        """The step that runs, or pauses; empty between steps."""
        return self.run.step_id if self.run is not None else ""

    @property
    def seconds_left(self) -> int:
        """Below zero once the time is over."""
        face = self.face
        return face.seconds_left if face is not None else 0

    @property
    def level(self) -> str:
        """``calm``, ``warning`` (last fifth), ``last_call`` (last twentieth), ``over``."""
        face = self.face
        return face.level if face is not None else "calm"

    @property
    def swaps(self) -> bool:
        """Whether roles are changed within this step."""
        face = self.face
        return face is not None and face.swaps

    @property
    def half_reached(self) -> bool:
        """Whether they should have by now."""
        face = self.face
        return face is not None and face.half_reached

    @property
    def change(self) -> str:
        """Which change of roles is asked for just now; empty: none."""
        face = self.face
        return face.change if face is not None and not face.paused else ""

    @property
    def more_for_trios(self) -> int:
        """Minutes that the running interviews lack because some talk in threes; 0: none."""
        from aiworkshop.method.step_clock import minutes_for_trios

        state = self.state
        step = state.show.find(self.step_id) if state is not None and self.active else None
        if state is None or step is None or 3 not in state.sizes:
            return 0
        return minutes_for_trios(step.minutes, step.planned) - step.minutes

    @property
    def face(self) -> "ClockState | None":
        """All of it at this moment; None between steps."""
        if self.run is None:
            return None
        from aiworkshop.method.step_clock import clock_state

        sizes = self.state.sizes if self.state is not None else frozenset()
        return clock_state(self.run, self.now, self._kind, sizes)

    @property
    def progress(self) -> "Progress":
        """How the whole run of show stands."""
        from aiworkshop.method.run_of_show import Progress, progress

        if self.state is None:
            return Progress()
        second = self.wall() // 1000
        if self._progress is None or self._progress[0] != second:
            self._progress = second, progress(self.state.show, self.state.runs, self.now)
        return self._progress[1]

    @property
    def next_words(self) -> str:
        """The step that can be begun next; empty where a step runs, or on another day."""
        if self.state is None or self.active:
            return ""
        told = self.progress
        if not told.next_id or (told.behind is None and not self._is_today(told.next_id)):
            return ""
        return self.title(told.next_id)

    def title(self, step_id: str) -> str:
        """What a step is called."""
        return self.state.titles.get(step_id, "") if self.state is not None else ""

    # Being told

    def show(self, state: "ShowState | None") -> None:
        """Show this workshop's clock; None: there is no workshop."""
        from aiworkshop.method.step_clock import running

        run = running(state.runs) if state is not None else None
        other = run is None or self.run is None or run.id != self.run.id
        self.state, self.run, self._progress = state, run, None
        step = state.show.find(run.step_id) if state is not None and run is not None else None
        self._kind = step.kind if step is not None else ""
        self.words = self.title(run.step_id) if run is not None else ""
        face = self.face
        if other:
            self._told_level = face.level if face is not None else "calm"
            self._told_changes = set(map(_turn, face.changes)) if face is not None else set()
        elif face is not None and _grave(face.level) < _grave(self._told_level):
            self._told_level = face.level
        if other or not self._tick.isActive():
            self._seen = self.wall()
        if state is not None:
            busy = self.active or self.progress.behind is not None
            self._tick.start(TICK_MILLISECONDS if busy else IDLE_MILLISECONDS)
        else:
            self._tick.stop()
        self.changed.emit()

    def _ticked(self) -> None:
        """Nothing here reads or writes a file: a tick must never wait for a disk."""
        now = self.wall()
        unseen, self._seen = now - self._seen, now
        if unseen > SLEPT_MILLISECONDS and self.running:
            self.slept.emit(unseen // 1000)
        self._tell_chimes()
        self.changed.emit()

    def _tell_chimes(self) -> None:
        face = self.face
        if face is None or face.paused:
            return
        for change in face.changes:
            if _turn(change) not in self._told_changes:
                self._told_changes.add(_turn(change))
                self.chimed.emit(change)
        if _grave(face.level) > _grave(self._told_level):
            self._told_level = face.level
            self.chimed.emit(face.level)

    def _is_today(self, step_id: str) -> bool:
        """Whether a step belongs to this day of the workshop."""
        from aiworkshop.base.moments import zone_named
        from aiworkshop.method.timetable import day_of

        step = self.state.show.find(step_id) if self.state is not None else None
        if self.state is None or step is None:
            return False
        show = self.state.show
        today = self.now.astimezone(zone_named(show.zone)).date()
        return day_of(show.date, step.day) == today


def _turn(change: str) -> str:
    """The same turn, whoever else is in the room: a trio that comes up meanwhile says nothing
    twice."""
    return change.removeprefix("pairs_").removeprefix("trios_")


def _grave(level: str) -> int:
    from aiworkshop.method.step_clock import LEVELS

    return [str(known) for known in LEVELS].index(level)
