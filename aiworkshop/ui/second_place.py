"""The second place of a library, such as a USB stick: what is remembered of it, and backing up."""

import json
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from aiworkshop.base.places import LibraryPlace
from aiworkshop.base.settings import Settings
from aiworkshop.ui.outgoing import Work
from aiworkshop.ui.widgets.isolating import apart

if TYPE_CHECKING:
    from aiworkshop.readmodels.second_place import PlacedBackup
    from aiworkshop.ui.dialogs.second_place import SecondPlaceDialog
    from aiworkshop.ui.main_window import MainWindow

TELL_EVERY_MILLISECONDS = 300


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """Where a library is backed up to besides; all empty: nowhere yet."""

    folder: str = ""
    sealed: str = ""
    """Not empty: with a passphrase, which is asked for each time."""
    made: str = ""
    """When the last backup there was made; local time, ISO."""
    asked: str = ""
    """The day on which somebody was last reminded."""


def second_place_of(settings: Settings, library: LibraryPlace) -> SecondPlace:
    """What is remembered."""
    try:
        stored = json.loads(settings.second_places.get(str(library), ""))
    except ValueError:
        return SecondPlace()
    names = {field.name for field in fields(SecondPlace)}
    if not isinstance(stored, dict):
        return SecondPlace()
    known = {name: value for name, value in stored.items() if name in names}
    return SecondPlace(**{name: value for name, value in known.items() if isinstance(value, str)})


def remember_place(settings: Settings, library: LibraryPlace, place: SecondPlace) -> None:
    """Keep it with the preferences."""
    settings.second_places[str(library)] = json.dumps(asdict(place))


class StoppedError(Exception):
    """Somebody wants it to end."""


class BackingUp(QObject):
    """Writes the backup off the main thread, one at a time, and says what came of it."""

    changed = Signal()
    """How far it is, or what is remembered."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._work: Work | None = None
        self.dialog: SecondPlaceDialog | None = None
        self._tell = QTimer(self)
        self._tell.setInterval(TELL_EVERY_MILLISECONDS)
        self._tell.timeout.connect(self.changed)
        app = QCoreApplication.instance()
        if app is not None:
            # Nobody waits for a slow stick to leave: nothing half stays there.
            app.aboutToQuit.connect(self.cancel)

    @property
    def place(self) -> SecondPlace:
        """What is remembered of this library's second place."""
        return second_place_of(self._window.settings, self._window.context.library_path)

    def remember(self, place: SecondPlace) -> None:
        """Keep it, and tell."""
        remember_place(self._window.settings, self._window.context.library_path, place)
        self.changed.emit()

    @property
    def percent(self) -> int | None:
        """How far it is; None where nothing is under way."""
        if self._work is None:
            return None
        return 100 * self._work.done // self._work.total if self._work.total else 0

    def begin(self) -> None:
        """Back up to the place of last time at once; where something is to be asked, ask."""
        place = self.place
        if place.folder and not place.sealed:
            self.run(Path(place.folder), "")
        else:
            self.ask()

    def ask(self) -> None:
        """Where to, and whether with a passphrase."""

        def ask() -> None:
            from aiworkshop.ui.dialogs.second_place import SecondPlaceDialog

            self.dialog = SecondPlaceDialog(self._window.context, self.place, self._window)
            self.dialog.chosen.connect(self.run)
            self.dialog.begin()

        self._window.desk.when_open(ask)

    def run(self, folder: Path, passphrase: str) -> None:
        """Write it, unless one is under way."""
        if self._work is not None:
            return
        self._window.desk.when_open(lambda: self._run(folder, passphrase))

    def _run(self, folder: Path, passphrase: str) -> None:
        from aiworkshop.facilitation.second_place import back_up_to

        library = self._window.context.library_path
        work = self._work = Work()

        def progress(done: int, total: int) -> None:
            if work.cancelled:
                raise StoppedError
            work.progress(done, total)

        self.remember(replace(self.place, folder=str(folder), sealed="yes" if passphrase else ""))
        self._tell.start()
        self._window.notices.say(
            lambda: self.tr("Backing up to {place}. You can go on working.").format(
                place=apart(folder)
            )
        )
        self._window.desk.work(
            lambda: back_up_to(library, folder, passphrase, progress),
            self._done,
            failed=self._failed,
            context=self,
        )

    def _done(self, made: "PlacedBackup") -> None:
        self._end()
        self.remember(replace(self.place, made=made.made_at))
        self._window.notices.say(lambda: self._said(made))

    def _said(self, made: "PlacedBackup") -> str:
        sentences = [
            self.tr("Everything is on {place}, and was read back from there.").format(
                place=apart(Path(made.path).parent)
            )
        ]
        if made.missing_photos:
            sentences.append(
                self.tr(
                    "%n photo(s) were not found on this computer and are not in it.",
                    "",
                    made.missing_photos,
                )
            )
        if made.let_go:
            sentences.append(self.tr("%n old backup(s) there made room for it.", "", made.let_go))
        return " ".join(sentences)

    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, StoppedError):
            self._window.desk.failed.emit(error)

    def _end(self) -> None:
        self._work = None
        self._tell.stop()
        self.changed.emit()

    def cancel(self) -> None:
        """End what is under way; nothing of it stays."""
        if self._work is not None:
            self._work.cancelled = True


def days_ago(made: str, today: date) -> int | None:
    """So many days; None where it is not known."""
    try:
        return max(0, (today - datetime.fromisoformat(made).date()).days)
    except ValueError:
        return None
