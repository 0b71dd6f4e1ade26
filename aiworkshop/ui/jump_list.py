"""The last workshops in the system's own menu of the program, where a system has one.

Whoever sees the taskbar can open that menu, so it names titles and nothing else; it is empty while
others see this screen, and always where somebody turned it off. Desktops on Linux have no such
menu: what they list as recent are files, which workshops are not.
"""

import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from aiworkshop.base.paths import default_library, is_portable
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.library_page import WorkshopCard

if TYPE_CHECKING:
    from aiworkshop.ui.main_window import MainWindow

MOST = 6
AFTER_MILLISECONDS = 2_000
WRITERS: dict[str, str] = {
    "win32": "aiworkshop.ui.jump_list_windows:WindowsJumpList",
    "darwin": "aiworkshop.ui.jump_list_macos:DockMenu",
}
"""What writes the menu, by platform: ``module:Class``, made with the main window."""


@dataclass(frozen=True, slots=True)
class Recent:
    """An entry: what is read, and how the program is started for it."""

    workshop_id: str
    title: str
    arguments: tuple[str, ...]


class Writer:
    """Puts entries into the menu in place of those before."""

    in_background = True
    """Whether ``write`` is called on lane *work* rather than on the main thread."""

    def __init__(self, window: "MainWindow") -> None:
        self.window = window

    def write(self, heading: str, entries: Sequence[Recent]) -> None:
        """None empties it."""
        raise NotImplementedError


def make_writer(window: "MainWindow", platform: str = sys.platform) -> Writer | None:
    """The one of this system; None where there is no such menu.

    Nor for a program on a stick: on Windows the menu would stay behind, on somebody's computer.
    """
    named = WRITERS.get(platform)
    if named is None or (platform == "win32" and is_portable()):
        return None
    module, _, name = named.partition(":")
    made = getattr(import_module(module), name)(window)
    assert isinstance(made, Writer)
    return made


class JumpList(QObject):
    """Follows the library. Without a writer it does nothing at all."""

    def __init__(self, window: "MainWindow", writer: Writer | None) -> None:
        super().__init__(window)
        self._window = window
        self._writer = writer
        self._written: tuple[Recent, ...] | None = None
        self._writing = Lock()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER_MILLISECONDS)
        self._later.timeout.connect(self.update)
        if writer is not None:
            window.desk.changed.connect(self._changed)
            window.privacy.changed.connect(self.update)
            self._later.start()

    @property
    def is_there(self) -> bool:
        """Whether this system has such a menu."""
        return self._writer is not None

    def set_wanted(self, wanted: bool) -> None:
        """Whether the menu may name workshops; it is put right at once."""
        self._window.settings.recent = wanted
        self.update()

    def update(self) -> None:
        """Write what may be shown now."""
        # A window that closes lets go of its screens, which is no news any more.
        if self._writer is not None:
            with suppress(RuntimeError):
                self._update()

    def _update(self) -> None:
        if self._window.settings.recent and not self._window.privacy.applies:
            self._window.desk.read(lambda reads: reads.workshop_cards(), self._show, context=self)
        else:
            self._write(())

    def _changed(self, changes: ChangeSet) -> None:
        if not changes.workshop_id or changes.touches("workshop"):
            self._later.start()

    def _show(self, cards: Sequence[WorkshopCard]) -> None:
        # Others may have come to see the screen meanwhile.
        if self._window.settings.recent and not self._window.privacy.applies:
            named = [card for card in cards if card.title.text.strip()]
            self._write(tuple(self._entry(card) for card in named[:MOST]))

    def _entry(self, card: WorkshopCard) -> Recent:
        place = self._window.context.library_path
        # An address of a server may hold a password, and such a menu is a file.
        library: tuple[str, ...] = ()
        if isinstance(place, Path) and place != default_library().absolute():
            library = ("--library", str(place))
        title = " ".join(card.title.text.split())
        return Recent(card.id, title, (*library, "--workshop", card.id))

    def _write(self, entries: tuple[Recent, ...]) -> None:
        writer = self._writer
        if writer is None or entries == self._written or self._is_elsewhere():
            return
        self._written = entries
        heading = self.tr("Last workshops")

        def write() -> None:
            # Two threads: what was wanted first must not come last, and name what is masked now.
            with self._writing:
                writer.write(heading, self._written or ())

        if writer.in_background:
            self._window.desk.work(write, context=self)
        else:
            writer.write(heading, entries)

    def _is_elsewhere(self) -> bool:
        """A library on a server cannot be named in the menu."""
        return not isinstance(self._window.context.library_path, Path)


def start_jump_list(window: "MainWindow") -> None:
    """Once the window stands."""
    JumpList(window, make_writer(window))
