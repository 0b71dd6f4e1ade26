"""After a workshop: a quiet word, with one button, while what was said is on one computer alone."""

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from aiworkshop.base.places import ServerPlace
from aiworkshop.base.text import Text
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.ui.projector.privacy import private_words
from aiworkshop.ui.second_place import BackingUp
from aiworkshop.ui.widgets.isolating import apart

if TYPE_CHECKING:
    from aiworkshop.ui.main_window import MainWindow

AFTER_START_MILLISECONDS = 8_000
AFTER_STEP_MILLISECONDS = 20_000
"""The room says goodbye first."""
AGAIN_MILLISECONDS = 60_000
"""How long between two looks while the room sees the projector."""
HOURLY_MILLISECONDS = 3_600_000


class BackupReminder(QObject):
    """At most once a day; never while the projector shows."""

    def __init__(self, window: "MainWindow", backing_up: BackingUp) -> None:
        super().__init__(window)
        self._window, self._backing_up = window, backing_up
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        if not isinstance(window.context.library_path, ServerPlace):
            window.desk.changed.connect(self._changed)
            self._timer.start(AFTER_START_MILLISECONDS)

    def _changed(self, changes: ChangeSet) -> None:
        if changes.touches("step_run"):
            self._timer.start(AFTER_STEP_MILLISECONDS)

    def look(self) -> None:
        """Ask whether something is to be said now."""
        self._timer.start(HOURLY_MILLISECONDS)
        today = self._today()
        busy = self._backing_up.percent is not None
        if busy or self._backing_up.place.asked == today.isoformat():
            return
        if self._is_shown_to_the_room():
            self._timer.start(AGAIN_MILLISECONDS)
            return
        since = _milliseconds(self._backing_up.place.made)
        self._window.desk.read(
            lambda reads: reads.unsaved_workshop(since, today), self._say, context=self
        )

    def _say(self, title: Text | None) -> None:
        if title is None or self._is_shown_to_the_room():
            return
        place = self._backing_up.place
        self._backing_up.remember(replace(place, asked=self._today().isoformat()))
        self._window.notices.offer(
            lambda: self._words(title),
            lambda: self.tr("Back up now"),
            self._backing_up.begin,
        )

    def _words(self, title: Text) -> str:
        name = private_words(self._window.context, title.text, private=True)
        folder = self._backing_up.place.folder
        if folder:
            return self.tr("“{title}” is on this computer alone. Back it up to {place}?").format(
                title=name, place=apart(folder)
            )
        return self.tr(
            "“{title}” is on this computer alone. A copy on a USB stick keeps it safe."
        ).format(title=name)

    def _today(self) -> date:
        return datetime.fromtimestamp(self._window.context.milliseconds() / 1000).date()

    def _is_shown_to_the_room(self) -> bool:
        projector = self._window.__dict__.get("projector")
        return projector is not None and bool(projector.showing)


def _milliseconds(made: str) -> int:
    try:
        return int(datetime.fromisoformat(made).timestamp() * 1000)
    except ValueError:
        return 0
