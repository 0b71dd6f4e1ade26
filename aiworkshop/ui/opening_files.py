"""Transfer copies that were double-clicked, dropped or handed over by another start."""

import os
from collections import deque
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from aiworkshop.base.asked import Asked

if TYPE_CHECKING:
    from aiworkshop.readmodels.records import Workshop
    from aiworkshop.ui.main_window import MainWindow
    from aiworkshop.ui.pages.library_transfer import Transfer

LOOK_AGAIN_MILLISECONDS = 400
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


def opening_of(window: "MainWindow") -> "OpeningFiles":
    """The one of this window."""
    return window.findChild(OpeningFiles) or OpeningFiles(window)


class OpeningFiles(QObject):
    """Shows what each file brings, one after the other; each is brought in when somebody says so.

    A dialog that is open is finished first.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._waiting: deque[Path] = deque()
        self._shown = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LOOK_AGAIN_MILLISECONDS)
        self._later.timeout.connect(self._next)
        self._transfer: Transfer | None = None

    @property
    def transfer(self) -> "Transfer":
        """Looks at the files."""
        from aiworkshop.ui.pages.library_transfer import Transfer

        if self._transfer is None:
            self._transfer = Transfer(self._window, self._window.context)
        return self._transfer

    def take(self, asked: Asked) -> None:
        """Do what a start of the program asked for."""
        if asked.token:
            for name in _TOKENS:
                os.environ[name] = asked.token
        if asked.workshop_id:
            self._open_workshop(asked.workshop_id)
        self.add(asked.files)

    def add(self, files: Iterable[Path]) -> None:
        """Look at these as well; one that waits already is not looked at twice."""
        for file in files:
            if file not in self._waiting:
                self._waiting.append(file)
        self._next()

    def _next(self) -> None:
        if self._shown or not self._waiting:
            return
        if QApplication.activeModalWidget() is not None:
            self._later.start()
            return
        self._shown = True
        if not self._window.context.workshop_id:
            self._window.go("library")
        self.transfer.look_at(self._waiting.popleft(), self._looked_at)

    def _looked_at(self) -> None:
        self._shown = False
        # Once the dialog before is really gone.
        self._later.start(0) if self._waiting else None

    def _open_workshop(self, workshop_id: str) -> None:
        def found(workshop: "Workshop | None") -> None:
            if workshop is None or workshop.deleted:
                self._window.notices.say(
                    lambda: self.tr("This workshop is not in the library any more.")
                )
            elif workshop_id != self._window.context.workshop_id:
                self._window.go("prepare", workshop_id)

        self._window.desk.read(
            lambda reads: reads.workshop(workshop_id),
            lambda workshop: self._window.desk.when_open(partial(found, workshop)),
            context=self,
        )
