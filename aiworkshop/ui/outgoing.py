"""What is on its way out of a window: it is finished and recorded, whoever asked for it is gone."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from aiworkshop.base.ids import new_id

if TYPE_CHECKING:
    from aiworkshop.readmodels.packing import PackRequest
    from aiworkshop.readmodels.sheets import Pack
    from aiworkshop.readmodels.workshop_contents import WorkshopContents
    from aiworkshop.ui.desk import Desk

TELL_EVERY_MILLISECONDS = 100


@dataclass(frozen=True, slots=True)
class Sent:
    """What went out: the copies of it that are new to the library, and the pages of each.

    ``request`` is what was asked for in the end. ``missing_characters`` no bundled font has.
    """

    pack: "Pack"
    request: "PackRequest"
    pages_of: tuple[int, ...]
    target: str
    place: Path | None = None
    missing_characters: frozenset[str] = frozenset()


class Work:
    """How far a job is; written on lane *work*, read on the main thread, or the other way round."""

    def __init__(self) -> None:
        self.done = 0
        self.total = 0
        self.cancelled = False

    def progress(self, done: int, total: int) -> None:
        """So far."""
        self.done, self.total = done, total

    def is_cancelled(self) -> bool:
        """Whether somebody wants it to end."""
        return self.cancelled


Send = Callable[["WorkshopContents", str, Work], Sent | None]
"""Sends a pack of these contents, under this print id; on lane *work*. None: nothing is out."""


@dataclass(frozen=True, slots=True)
class Errand:
    """What shall go out, and what is done then, whether or not who asked is still there.

    ``form`` is for the log of outputs.
    """

    workshop_id: str
    form: str
    send: Send
    sent: Callable[[Sent], None]
    refused: Callable[[Exception], None]


class Outgoing(QObject):
    """The one pack of a window that is on its way. Belongs to the desk, not to a page.

    One at a time: two at once would number their spare sheets alike. What is out is recorded in
    the same errand, even where page, dialog or workshop were left meanwhile.
    """

    progressed = Signal(int, int)
    ended = Signal(bool)
    """The work is over; True: it is out and recorded."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._work: Work | None = None
        self._tell = QTimer(self)
        self._tell.setInterval(TELL_EVERY_MILLISECONDS)
        self._tell.timeout.connect(self._tell_progress)

    @property
    def busy(self) -> bool:
        """Whether something is on its way."""
        return self._work is not None

    def cancel(self) -> None:
        """End what is on its way; what is out already is recorded all the same."""
        if self._work is not None:
            self._work.cancelled = True

    def begin(self, errand: Errand) -> None:
        """Read the workshop as it is now, send, record. Raises ``RuntimeError`` while ``busy``.

        What was printed since the screen was read gives spare sheets other numbers.
        """
        from aiworkshop.facilitation.worksheets.packing import PACK_KINDS

        if self._work is not None:
            raise RuntimeError("one pack at a time")
        work = self._work = Work()
        self._tell.start()
        print_id = new_id()

        def read(contents: "WorkshopContents") -> None:
            self._desk.work(
                lambda: errand.send(contents, print_id, work),
                lambda sent: self._out(errand, sent, print_id),
                failed=failed,
                context=self,
            )

        def failed(error: Exception) -> None:
            self._end(well=False)
            if not work.cancelled:
                errand.refused(error)

        self._desk.read(
            lambda reads: reads.contents(errand.workshop_id, kinds=PACK_KINDS),
            read,
            failed=failed,
            context=self,
        )

    def _out(self, errand: Errand, sent: Sent | None, print_id: str) -> None:
        from aiworkshop.facilitation.outputs import Output
        from aiworkshop.facilitation.worksheets.printing import RecordPrint

        if sent is None:
            self._end(well=False)
            return
        output = Output(errand.workshop_id, errand.form, sent.target)

        def recorded(_: object) -> None:
            self._desk.database(lambda bench: bench.log_output(output), context=self)
            errand.sent(sent)
            self._end(well=True)

        def refused(error: Exception) -> None:
            self._end(well=False)
            errand.refused(error)

        if not sent.pack.copies:
            # Single pages again, of sheets that are known.
            recorded(None)
            return
        command = RecordPrint(
            workshop_id=errand.workshop_id,
            pack=sent.pack,
            request=sent.request,
            target=sent.target,
            pages=sent.pages_of,
            print_id=print_id,
        )
        self._desk.run(command, recorded, failed=refused, context=self)

    def _end(self, *, well: bool) -> None:
        self._tell.stop()
        self._work = None
        self.ended.emit(well)

    def _tell_progress(self) -> None:
        if self._work is not None:
            self.progressed.emit(self._work.done, self._work.total)
