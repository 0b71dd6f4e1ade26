"""The hands on the clock: what keys and buttons do, and what is said when time passed unseen."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from aiworkshop.base.settings import Settings
from aiworkshop.readmodels.changes import Outcome
from aiworkshop.ui.clock.step_clock import SLEPT_MILLISECONDS, StepClock
from aiworkshop.ui.desk import Desk
from aiworkshop.ui.notices import Notices

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.method.saving_minutes import Offer
    from aiworkshop.ui.clock.show_state import ShowState
    from aiworkshop.ui.clock.sounds import Chimes

SOUNDS = ("warning", "last_call", "over")
"""Chimes with a sound of their own; every change of roles has that of half-time."""

Make = Callable[[Any, str, str], "Command"]
"""Makes a command of the module ``facilitation.running``, which is imported only then, for the
workshop of that id, at the moment of that stamp."""


class RunControl(QObject):
    """Each deed is one command, with the moment of the key; the clock follows what was stored."""

    offers_asked = Signal()
    """Where minutes can be saved shall be shown."""

    def __init__(
        self,
        desk: Desk,
        clock: StepClock,
        notices: Notices,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = clock
        self._notices = notices
        self._settings = settings
        self._begun = clock.wall()
        self._looked_at: set[str] = set()
        self._turns = 0
        self._will_pause: bool | None = None
        """What the last turn makes of the clock, until the clock shows it."""
        self._chimes: Chimes | None = None
        self.play: Callable[[str], object] = self._play
        clock.slept.connect(self._slept)
        clock.chimed.connect(self._chimed)

    # Deeds

    def toggle(self) -> None:
        """Pause or go on; between steps begin the next."""
        clock = self._clock
        if not clock.active:
            self.start(clock.progress.next_id)
        else:
            # Two presses in a breath are two turns, not twice the same.
            paused = clock.paused if self._will_pause is None else self._will_pause
            self._will_pause = not paused
            self._turns += 1
            self._run(
                lambda to, key, now: (to.ResumeStep if paused else to.PauseStep)(key, now),
                self._turned,
                self._not_turned,
            )

    def start(self, step_id: str) -> None:
        """Begin a step now, whichever ran."""
        if not step_id or step_id == self._clock.step_id:
            return
        left = self._clock.active
        title = self._clock.title(step_id)

        def begun(_: Outcome) -> None:
            if left:
                self._notices.offer(
                    lambda: self.tr("“{step}” runs now.").format(step=title),
                    lambda: self.tr("Back"),
                    self.previous,
                    stays=False,
                )

        self._run(lambda to, key, now: to.StartStep(key, step_id, now), begun)

    def next(self) -> None:
        """On to the step that follows the one that is shown."""
        leaving = self._clock.run.id if self._clock.run is not None else ""
        self._run(lambda to, key, now: to.NextStep(key, now, leaving))

    def previous(self) -> None:
        """Back to the step before."""
        self._run(lambda to, key, now: to.PreviousStep(key, now))

    def end(self) -> None:
        """The step is over; nothing follows for now."""
        self._run(lambda to, key, now: to.EndStep(key, now))

    def give(self, minutes: int) -> None:
        """Minutes on top, or, below zero, fewer."""
        if self._clock.active:
            self._run(lambda to, key, now: to.GiveMinutes(key, minutes, now))

    def give_trios(self) -> None:
        """The running interviews as long as trios need; undone as any change of the agenda."""
        from aiworkshop.facilitation.running import SetStepMinutes

        more, step_id = self._clock.more_for_trios, self._clock.step_id
        step = self._clock.state.show.find(step_id) if self._clock.state is not None else None
        if step is None or not more:
            return
        workshop_id = self._workshop_id

        def given(_: Outcome) -> None:
            self._notices.undoable(
                lambda: self.tr("%n minute(s) more, for the threes", "", more), workshop_id
            )

        command = SetStepMinutes(workshop_id, step_id, step.minutes + more)
        self._desk.run(command, given, context=self)

    def take(self, offer: "Offer") -> None:
        """Save minutes as offered."""
        from aiworkshop.facilitation.running import TakeMinutes
        from aiworkshop.ui.clock.clock_words import offer_words

        def taken(_: Outcome) -> None:
            self._notices.undoable(
                lambda: self.tr("Saved: {savings}").format(
                    savings=offer_words(offer, self._clock.title)
                ),
                workshop_id,
            )

        workshop_id = self._workshop_id
        savings = tuple((saving.step_id, saving.minutes) for saving in offer.savings)
        self._desk.run(TakeMinutes(workshop_id, savings), taken, context=self)

    def set_sound(self, on: bool) -> None:
        """Let the clock chime, beginning with how that sounds; or let it be silent."""
        self._settings.clock_sound = on
        if on:
            self.play("warning")

    # Time that passed unseen

    def show(self, state: "ShowState") -> None:
        """The workshop's clock as it is stored now."""
        self._clock.show(state)
        if not self._turns:
            self._will_pause = None
        if state.workshop_id not in self._looked_at:
            self._looked_at.add(state.workshop_id)
            self._look_back(state.workshop_id)

    def keep_seen(self) -> None:
        """The window closes: until now somebody saw the clock."""
        from aiworkshop.base.moments import stamp_of

        if self._clock.running:
            self._settings.clock_seen = stamp_of(self._clock.now)

    def _look_back(self, workshop_id: str) -> None:
        """Say so where a step went on while the program was not there."""
        from aiworkshop.base.moments import moment_of

        run = self._clock.run
        if run is None or not self._clock.running or run.started >= moment_of(self._begun):
            return
        run_id = run.id

        def answered(written: int) -> None:
            from aiworkshop.base.moments import read_moment

            closed = read_moment(self._settings.clock_seen)
            seen = max(
                written,
                int(run.started.timestamp() * 1000),
                int(closed.timestamp() * 1000) if closed is not None else 0,
            )
            if self._begun - seen > SLEPT_MILLISECONDS:
                self._tell_gap(run_id, (self._begun - seen) // 1000, asleep=False)

        self._desk.read(lambda reads: _last_written(reads, workshop_id), answered, context=self)

    def _slept(self, seconds: int) -> None:
        if self._clock.run is not None:
            self._tell_gap(self._clock.run.id, seconds, asleep=True)

    def _tell_gap(self, run_id: str, seconds: int, *, asleep: bool) -> None:
        from aiworkshop.ui.clock.clock_words import duration_words

        def words() -> str:
            sentence = (
                self.tr("The laptop slept for {duration}; the clock went on.")
                if asleep
                else self.tr("The program was closed for {duration}; the clock went on.")
            )
            return sentence.format(duration=duration_words(seconds))

        self._notices.offer(
            words, lambda: self.tr("Take them off"), partial(self._take_off, run_id, seconds)
        )

    def _take_off(self, run_id: str, seconds: int) -> None:
        self._run(lambda to, key, now: to.TakeOffSeconds(key, run_id, seconds, now))

    # Chimes

    def _chimed(self, name: str) -> None:
        if self._settings.clock_sound:
            # Once the tick is over: to begin a sound is work for the system.
            sound = name if name in SOUNDS else "half"
            QTimer.singleShot(0, self, lambda: self.play(sound))

    def _play(self, name: str) -> None:
        from aiworkshop.ui.clock.sounds import Chimes

        if self._chimes is None:
            self._chimes = Chimes()
        self._chimes.play(name)

    # Doing it

    @property
    def _workshop_id(self) -> str:
        return self._clock.state.workshop_id if self._clock.state is not None else ""

    def _run(
        self,
        make: Make,
        done: Callable[[Outcome], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run a command as of now; nothing where no workshop is open."""
        if not self._workshop_id:
            return
        from aiworkshop.base.moments import stamp_of
        from aiworkshop.facilitation import running

        command = make(running, self._workshop_id, stamp_of(self._clock.now))
        self._desk.run(command, done, failed=failed, context=self)

    def _turned(self, _: Outcome) -> None:
        self._turns -= 1

    def _not_turned(self, error: Exception) -> None:
        self._turns -= 1
        self._will_pause = None
        self._desk.failed.emit(error)


def _last_written(reads: "Reads", workshop_id: str) -> int:
    """When anything in the workshop was last written, in milliseconds since 1970; 0: never."""
    from aiworkshop.base.clock import stamp_time

    found = [card.changed for card in reads.workshop_cards() if card.id == workshop_id]
    return int(stamp_time(found[0]).timestamp() * 1000) if found and found[0] else 0
