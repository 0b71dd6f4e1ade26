"""Where screens run commands and read: nothing else in the window reaches the library."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from aiworkshop.base.errors import AppError
from aiworkshop.readmodels.changes import ChangeSet, Outcome, UndoState
from aiworkshop.ui.away import alive, is_away, is_taken
from aiworkshop.ui.draft_desk import DraftDesk
from aiworkshop.ui.first_clicks import import_commands
from aiworkshop.ui.lanes import Failed, Lanes
from aiworkshop.ui.outgoing import Outgoing
from aiworkshop.ui.workbench import Workbench

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command
    from aiworkshop.facilitation.reads import Reads

ResultT = TypeVar("ResultT")
POLL_MILLISECONDS = 3_000
AWAY_MILLISECONDS = 10_000
"""How long between two looks while the office's server cannot be reached."""
BACKUP_MILLISECONDS = 5_000


class Desk(QObject):
    """Runs commands on lane *db*, one broadcast after each commit."""

    changed = Signal(object)
    """A ``ChangeSet``, after the commit. An empty workshop id: anything may have changed."""
    saving = Signal(bool)
    """True while something is not yet durable."""
    failed = Signal(object)
    """An exception that nobody else took care of."""
    acted = Signal(str, str)
    """After each command: the workshop, and the batch of what undo would take back there now."""
    reached = Signal()
    """The library answers again: the office's server, or a folder that was taken away."""
    undo_changed = Signal(object)
    """The ``UndoState`` of ``undo_workshop``, or of whichever was worked on where that is None."""

    def __init__(
        self, lanes: Lanes, open_workbench: Callable[[], Workbench], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.lanes = lanes
        self.drafts = DraftDesk(self)
        self.outgoing = Outgoing(self)
        self._open_workbench = open_workbench
        self._workbench: Workbench | None = None
        self._writes = 0
        self.save_refused = False
        """Whether one of the last saves, those since everything was durable, was refused."""
        self.undo_state = UndoState(None, None)
        self.undo_workshop: str | None = None
        """The workshop that undo is about on the screen; empty: none."""
        self.undo_changed.connect(self._keep_undo_state)
        self._opening = False
        self._waiting: list[Callable[[], object]] = []
        self._refused: list[Callable[[], object]] = []
        self.refused_commands: list[Command] = []
        """What could not be saved since the library is away, in its order."""
        self._away = False
        self._taken = False
        """Whether the library's folder was taken away; known to lane *db* alone."""
        lanes.failed.connect(self.failed)
        self.failed.connect(self._not_looked)
        self._poll = QTimer(self)
        self._poll.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._poll.setInterval(POLL_MILLISECONDS)
        self._poll.timeout.connect(self._look_elsewhere)

    @property
    def is_saving(self) -> bool:
        """Whether something is not yet durable."""
        return self._writes > 0

    @property
    def is_unsaved(self) -> bool:
        """Whether something that was to be saved was refused."""
        return self.save_refused or self.has_refused

    @property
    def is_opening(self) -> bool:
        """Whether the library is being opened just now."""
        return self._opening

    def run(
        self,
        command: "Command",
        done: Callable[[Outcome], object] | None = None,
        *,
        failed: Failed | None = None,
        initiator: object = None,
        draft_place: str | None = None,
        context: QObject | None = None,
        again: Callable[[], object] | None = None,
    ) -> None:
        """Run a command; ``done`` gets its outcome after the change was broadcast.

        ``again`` is what *Try again* does where the office's server could not be reached: the same
        once more, unless the caller takes care of what failed and says otherwise.
        """

        def job(workbench: Workbench) -> tuple[Outcome, UndoState]:
            outcome = workbench.runner.run(command, initiator=initiator, draft_place=draft_place)
            return outcome, workbench.runner.undo_state(command.workshop_id)

        def stored() -> None:
            # Unless the next words are kept there already.
            if words and draft_place and self.drafts.kept(workshop_id, draft_place) == words:
                self.drafts.forget(workshop_id, draft_place)

        workshop_id = command.workshop_id
        words = self.drafts.kept(workshop_id, draft_place or "")
        self._write(workshop_id, job, done, failed, context, stored, again, command)

    def undo(self, workshop_id: str) -> None:
        """Take back the last action in a workshop."""
        self._take_back(workshop_id, "undo")

    def redo(self, workshop_id: str) -> None:
        """Do again what was last taken back."""
        self._take_back(workshop_id, "redo")

    def ask_undo_state(self, workshop_id: str) -> None:
        """Have ``undo_changed`` tell what can be undone there, from now on; empty: nothing."""
        self.undo_workshop = workshop_id
        if not workshop_id:
            self.undo_changed.emit(UndoState(None, None))
            return
        self.database(
            lambda bench: bench.runner.undo_state(workshop_id),
            lambda state: self._tell_undo_state(workshop_id, state),
            context=self,
        )

    def read(
        self,
        query: Callable[["Reads"], ResultT],
        done: Callable[[ResultT], object],
        *,
        failed: Failed | None = None,
        context: QObject | None = None,
    ) -> None:
        """Read on lane *db*; ``done`` gets the result on the main thread."""
        self.database(lambda bench: query(bench.reads), done, failed=failed, context=context)

    def database(
        self,
        job: Callable[[Any], ResultT],
        done: Callable[[ResultT], object] | None = None,
        *,
        failed: Failed | None = None,
        context: QObject | None = None,
    ) -> None:
        """Do anything with the workbench on lane *db*, such as an import or a backup."""
        if self._workbench is None and not self._opening:
            self._opening = True
            self.lanes.submit("db", self._bench, self._opened, failed=self._opened, context=self)
        self.lanes.submit("db", lambda: self._do(job), done, failed=failed, context=context)

    def while_closed(
        self,
        job: Callable[[], ResultT],
        done: Callable[[ResultT], object],
        *,
        failed: Failed,
        context: QObject,
    ) -> None:
        """Do something to the library's own file on lane *db*; whoever wants it opens it anew."""

        def closed() -> ResultT:
            self._close_bench()
            return job()

        self.lanes.submit("db", closed, done, failed=failed, context=context)

    def _do(self, job: Callable[[Any], ResultT]) -> ResultT:
        bench = self._bench()
        if self._taken:
            self._taken = not bench.come_back()
        try:
            return job(bench)
        except Exception as error:
            self._taken |= is_taken(error)
            raise

    def when_open(self, call: Callable[[], object]) -> None:
        """Call now, or once the opening of the library, which is under way, has ended.

        What imports ``facilitation`` on the main thread goes this way: two threads must not
        import SQLAlchemy at the same time, since its modules import each other.
        """
        if self._opening:
            self._waiting.append(call)
        else:
            call()

    def _opened(self, _: object) -> None:
        """Opened, or refused: whoever asked for something is told why."""
        self._opening = False
        waiting, self._waiting = self._waiting, []
        for call in waiting:
            call()

    def work(
        self,
        job: Callable[[], ResultT],
        done: Callable[[ResultT], object] | None = None,
        *,
        failed: Failed | None = None,
        context: QObject | None = None,
    ) -> None:
        """Do something without the database on lane *work*, such as making a PDF."""
        self.lanes.submit("work", job, done, failed=failed, context=context)

    def announce(self, changes: ChangeSet) -> None:
        """Broadcast what a job given to ``database`` changed."""
        self.changed.emit(changes)

    def start(self) -> None:
        """Open the library behind the painted window and begin to watch for other programs."""
        self.database(lambda bench: bench.changed_elsewhere())
        self.lanes.release()
        self.lanes.submit("db", import_commands)
        # Later, so that the first pages need not wait for it.
        QTimer.singleShot(BACKUP_MILLISECONDS, self, self._back_up)
        self._poll.start()

    def _back_up(self) -> None:
        if self._poll.isActive():
            # Beside what is saved: of a large library it takes a second or two.
            self.database(
                lambda bench: bench.start_backup, lambda keep: self.work(keep), context=self
            )
            self._keep_up(done=False)

    def _keep_up(self, done: bool) -> None:
        """Bring the search index up to date a slice at a time, saves coming in between."""
        if not done and self._poll.isActive():
            self.database(lambda bench: bench.upkeep(), self._keep_up, context=self)

    def close(self) -> None:
        """Finish all writes, close the library, end the lanes."""
        self._poll.stop()
        with suppress(RuntimeError):
            self.lanes.submit("db", self._close_bench)
        self.lanes.close()

    def _close_bench(self) -> None:
        if self._workbench is not None:
            for keep in self._workbench.kept_later():
                with suppress(AppError):
                    keep()
            self._workbench.close()
            self._workbench = None

    def _bench(self) -> Workbench:
        if self._workbench is None:
            self._workbench = self._open_workbench()
            self._workbench.postpone_points()
        return self._workbench

    def _keep_undo_state(self, state: UndoState) -> None:
        self.undo_state = state

    def _take_back(self, workshop_id: str, verb: str) -> None:
        def job(workbench: Workbench) -> tuple[Outcome | None, UndoState]:
            outcome = getattr(workbench.runner, verb)(workshop_id)
            return outcome, workbench.runner.undo_state(workshop_id)

        self._write(workshop_id, job, None, None, None)

    def _tell_undo_state(self, workshop_id: str, state: UndoState) -> None:
        if self.undo_workshop in (None, workshop_id):
            self.undo_changed.emit(state)

    def _write(
        self,
        workshop_id: str,
        job: Callable[[Workbench], tuple[Outcome | None, UndoState]],
        done: Callable[[Outcome], object] | None,
        failed: Failed | None,
        context: QObject | None,
        stored: Callable[[], None] | None = None,
        again: Callable[[], object] | None = None,
        command: "Command | None" = None,
    ) -> None:
        receiver = context or getattr(done, "__self__", None) or getattr(failed, "__self__", None)

        def committed(result: tuple[Outcome | None, UndoState]) -> None:
            outcome, state = result
            self.end_write()
            self._keep_moments()
            if stored:
                stored()
            if outcome and outcome.changes.records:
                self.changed.emit(outcome.changes)
            self._tell_undo_state(workshop_id, state)
            self.acted.emit(workshop_id, state.batch)
            if done and outcome:
                self._answer(done, outcome, receiver)

        def refused(error: Exception) -> None:
            self.end_write(refused=True)
            if is_away(error):
                if command is not None:
                    self.refused_commands.append(command)
                if again is not None and alive(receiver):
                    self._refused.append(lambda: alive(receiver) and again())
                elif failed is None:
                    self._refused.append(
                        lambda: self._write(
                            workshop_id, job, done, failed, context, stored, None, command
                        )
                    )
            if failed and alive(receiver):
                failed(error)
            else:
                self.failed.emit(error)

        self.begin_write()
        self.database(job, committed, failed=refused, context=self)

    def _keep_moments(self) -> None:
        """How it was before a large change becomes a backup, while one goes on."""
        for keep in self._workbench.kept_later() if self._workbench else ():
            self.work(keep)

    def _answer(
        self, done: Callable[[Outcome], object], outcome: Outcome, receiver: object
    ) -> None:
        if alive(receiver):
            done(outcome)

    def begin_write(self) -> None:
        """Something became unsaved."""
        self._writes += 1
        if self._writes == 1:
            self.save_refused = False
            self.saving.emit(True)

    def end_write(self, *, refused: bool = False) -> None:
        """Something became durable, or was refused."""
        self._writes -= 1
        self.save_refused |= refused
        if self._writes == 0:
            self.saving.emit(False)

    @property
    def has_refused(self) -> bool:
        """Whether something waits for *Try again*."""
        return bool(self._refused)

    def try_again(self) -> None:
        """Do what the library did not answer, and read everything anew."""
        refused, self._refused = self._refused, []
        self.refused_commands.clear()
        self.drafts.save_refused()
        for call in refused:
            call()
        self.changed.emit(ChangeSet(""))

    def _look_elsewhere(self) -> None:
        if not self.lanes.pending("db"):
            self.database(
                lambda bench: bench.changed_elsewhere(), self._looked, failed=self._not_found
            )

    def _looked(self, changed: bool) -> None:
        if self._away:
            self._away = False
            self._poll.setInterval(POLL_MILLISECONDS)
            self.refused_commands.clear()
            self.drafts.save_refused()
            self.reached.emit()
            changed = True
        if changed:
            self.changed.emit(ChangeSet(""))

    def _not_looked(self, error: Exception) -> None:
        """A library that cannot be asked just now will say so when it is needed."""
        if is_away(error):
            self._away = True
            self._poll.setInterval(POLL_MILLISECONDS if is_taken(error) else AWAY_MILLISECONDS)

    def _not_found(self, error: Exception) -> None:
        """Of a folder it is said at once: whoever pulled the stick out is still there."""
        if is_taken(error) and not self._away:
            self.failed.emit(error)
        self._not_looked(error)
