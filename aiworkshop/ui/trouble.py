"""Trouble is told once, in one place, however it comes: from lanes, threads, timers or painting."""

import platform
import sys
import threading
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Qt, QTimer, Signal
from shiboken6 import Shiboken

from aiworkshop import __version__
from aiworkshop.base.logs import (
    log_fact,
    log_failure,
    log_trace,
    stop_log,
    watch_everywhere,
    watch_no_more,
)
from aiworkshop.ui.errors import ErrorPresenter
from aiworkshop.ui.qt_log import leave_qt_alone, listen_to_qt

if TYPE_CHECKING:
    from aiworkshop.base.fault_trace import FaultTrace
    from aiworkshop.ui.dialogs.bug import BugDialog
    from aiworkshop.ui.main_window import MainWindow

ALIVE_MILLISECONDS = 10_000
_REMEMBERED = 50


class Trouble(QObject):
    """Belongs to the window. ``restart_wanted``: start again once this run has ended."""

    _came = Signal(object)
    """A failure from anywhere; told from the main thread's loop, never from within a paint."""

    def __init__(self, window: "MainWindow", presenter: ErrorPresenter) -> None:
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._dialog: BugDialog | None = None
        self._told: set[str] = set()
        self._saved_at: datetime | None = None
        self.can_restart = False
        self.restart_wanted = False
        self._came.connect(presenter.present, Qt.ConnectionType.QueuedConnection)
        window.desk.saving.connect(self._saving)

    # Where failures come from

    def begin(self, trace: "FaultTrace") -> None:
        """The program runs: hear everything, and offer what the run before left."""
        self.can_restart = True
        self.install()
        listen_to_qt()
        self._watch(trace)
        self._window.desk.database(self._log_start)

    def end(self, hung: str) -> None:
        """The program ends; ``hung`` is where it hung meanwhile, or nothing."""
        self.uninstall()
        leave_qt_alone()
        if hung:
            log_trace("hung", hung)
        log_fact("stop")
        stop_log()
        self._start_again()

    def install(self) -> None:
        """Take what nobody caught, on the main thread and on all others."""
        watch_everywhere()
        sys.excepthook = self._uncaught
        threading.excepthook = self._in_thread

    def uninstall(self) -> None:
        """Python's own ways again."""
        sys.excepthook = sys.__excepthook__
        watch_no_more()

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception) and Shiboken.isValid(self):
            self._came.emit(error)
        elif not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)

    def _in_thread(self, caught: threading.ExceptHookArgs) -> None:
        error = caught.exc_value
        if isinstance(error, Exception) and Shiboken.isValid(self):
            self._came.emit(error)
        elif error is not None and not isinstance(error, SystemExit):
            log_failure("thread", error)

    # Telling

    def show_bug(self, report: str) -> None:
        """Tell of a failure that nobody expected; many at once share one dialog.

        What was told and put away comes back as a quiet strip only: who stands before a room must
        not have to close the same dialog again and again.
        """
        if self._dialog is not None:
            self._dialog.add(report)
        elif report in self._told or len(self._told) > _REMEMBERED:
            self._window.notices.problem(
                lambda: QCoreApplication.translate(
                    "Trouble", "The same trouble happened again. What was saved is safe."
                ),
                lambda: QCoreApplication.translate("Trouble", "See the report…"),
                lambda: self._open(report),
            )
        else:
            self._open(report)
        self._told.add(report)

    def _open(self, report: str) -> None:
        from aiworkshop.ui.dialogs.bug import BugDialog

        window = self._window
        dialog = BugDialog(
            window, window.theme, self._happened, report, self.safe, can_restart=self.can_restart
        )
        dialog.finished.connect(self._closed)
        dialog.diagnostics_asked.connect(self._diagnostics)
        dialog.restart_asked.connect(self._restart)
        self._dialog = dialog
        dialog.open()

    def _happened(self) -> str:
        return self.tr("Something unexpected happened")

    def _closed(self) -> None:
        self._dialog = None

    def _diagnostics(self) -> None:
        from aiworkshop.ui.dialogs.diagnostics import open_diagnostics

        if self._dialog is not None:
            self._dialog.accept()
        open_diagnostics(self._window)

    def safe(self) -> str:
        """What is saved, in a sentence."""
        desk = self._window.desk
        if desk.is_saving or desk.save_refused:
            if self._saved_at is None:
                return self.tr(
                    "The last words are not saved yet. They are still in their field: copy them "
                    "before you restart."
                )
            return self.tr(
                "Everything up to {time} is saved. What was entered since is still in its field: "
                "copy it before you restart."
            ).format(time=f"{self._saved_at:%H:%M}")
        if self._saved_at is None:
            return self.tr("Everything that was entered is saved.")
        return self.tr("Everything that was entered is saved, the last of it at {time}.").format(
            time=f"{self._saved_at:%H:%M}"
        )

    def _saving(self, unsaved: bool) -> None:
        if not unsaved and not self._window.desk.save_refused:
            self._saved_at = datetime.now()

    # Starting again

    def _restart(self) -> None:
        self.restart_wanted = True
        if self._dialog is not None:
            self._dialog.accept()
        if not self._window.close():
            self.restart_wanted = False

    def _start_again(self) -> None:
        """Once everything is closed: the same program with the same arguments."""
        if self.restart_wanted:
            frozen = getattr(sys, "frozen", False)
            start = [] if frozen else ["-m", "aiworkshop"]
            QProcess.startDetached(sys.executable, [*start, *sys.argv[1:]])

    # The run before

    def _watch(self, trace: "FaultTrace") -> None:
        """Note where the window hangs, and look for the trace of a run that crashed."""
        beat = QTimer(self)
        beat.setTimerType(Qt.TimerType.VeryCoarseTimer)
        beat.setInterval(ALIVE_MILLISECONDS)
        beat.timeout.connect(trace.alive)
        beat.start()
        trace.alive()
        self._window.desk.work(trace.earlier, self.offer_earlier, context=self)

    def offer_earlier(self, text: str) -> None:
        """Tell quietly that the program crashed the last time; nothing where it did not."""
        if text:
            self._window.notices.offer(
                lambda: self.tr("aiworkshop ended unexpectedly last time. What was saved is here."),
                lambda: self.tr("See the report…"),
                self._diagnostics,
            )

    def _log_start(self, _: object) -> None:
        """What runs here, on the lane that has opened the log and the library."""
        place = self._window.context.library_path
        size = place.stat().st_size if isinstance(place, Path) and place.exists() else 0
        log_fact(
            "start",
            version=__version__,
            system=platform.system(),
            python=platform.python_version(),
            language=self._window.language.code,
            on_server=not isinstance(place, Path),
            # A class only: 20 stands for 1 to 2 MB.
            size_class=size.bit_length(),
        )
