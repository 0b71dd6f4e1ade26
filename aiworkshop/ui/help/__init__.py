"""What helps: the entries of the menu *Help*, one line each, and F1."""

from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from aiworkshop.ui.help.first_steps import FirstSteps
    from aiworkshop.ui.help.handbook_window import HandbookWindow
    from aiworkshop.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class HelpEntry:
    """An entry of the menu; ``opener`` is ``module:function``, called with the main window."""

    id: str
    name: str
    opener: str
    keys: str = ""
    """Also act while the menu is closed."""


HELP_ENTRIES: tuple[HelpEntry, ...] = (
    HelpEntry(
        "handbook",
        QT_TRANSLATE_NOOP("Help", "Handbook"),
        "aiworkshop.ui.help:open_handbook",
        "F1",
    ),
    HelpEntry(
        "first_steps",
        QT_TRANSLATE_NOOP("Help", "First steps"),
        "aiworkshop.ui.help.first_steps:take_first_steps",
    ),
    HelpEntry(
        "shortcuts",
        QT_TRANSLATE_NOOP("Help", "Keyboard shortcuts"),
        "aiworkshop.ui.dialogs.shortcuts:open_shortcuts",
        "Shift+F1",
    ),
    HelpEntry(
        "about",
        QT_TRANSLATE_NOOP("Help", "About aiworkshop"),
        "aiworkshop.ui.dialogs.about:open_about",
    ),
    HelpEntry(
        "diagnostics",
        QT_TRANSLATE_NOOP("Help", "Diagnostics file…"),
        "aiworkshop.ui.dialogs.diagnostics:open_diagnostics",
    ),
)


def open_help(window: "MainWindow", entry: HelpEntry) -> None:
    """Show what an entry stands for; its code is loaded only then."""
    module, _, function = entry.opener.partition(":")
    getattr(import_module(module), function)(window)


def open_handbook(window: "MainWindow") -> None:
    """The handbook, at the place one is in."""
    window.help.open_handbook()


class Help(QObject):
    """The keys of the entries, F1 in every dialog, and the one window of the handbook."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._handbook: HandbookWindow | None = None
        self._first_steps: FirstSteps | None = None
        for entry in HELP_ENTRIES:
            if entry.keys:
                words = partial(_name, entry)
                Shortcut(window, entry.keys, partial(open_help, window, entry), words)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._focus_moved)

    @property
    def handbook(self) -> "HandbookWindow":
        """Made when first opened."""
        if self._handbook is None:
            from aiworkshop.ui.help.handbook_window import HandbookWindow

            self._handbook = HandbookWindow(self._window)
            self._window.destroyed.connect(self._handbook.deleteLater)
            self._window.installEventFilter(self)
        return self._handbook

    @property
    def first_steps(self) -> "FirstSteps":
        """Made when first taken."""
        if self._first_steps is None:
            from aiworkshop.ui.help.first_steps import FirstSteps

            self._first_steps = FirstSteps(self._window)
        return self._first_steps

    def offer_first_steps(self) -> None:
        """By themselves only once, where nobody has worked yet and the room sees nothing."""
        window = self._window
        if window.settings.first_steps_seen or window.privacy.applies:
            return
        window.settings.first_steps_seen = True
        if not window.context.start_cards():
            open_help(window, next(one for one in HELP_ENTRIES if one.id == "first_steps"))

    @property
    def panels(self) -> list[QWidget]:
        """What F6 reaches beside the parts of the window."""
        return [self._first_steps] if self._first_steps is not None else []

    def open_handbook(self, place: str = "") -> None:
        """At ``page#anchor``; without: at the place one is in."""
        from aiworkshop.ui.help.places import help_now

        self.handbook.open(place or help_now(self._window))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The handbook does not stay behind when the window goes; one minimised is still there."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.close_handbook()
        return False

    def close_handbook(self) -> None:
        """Put it away; it opens where it was."""
        if self._handbook is not None:
            self._handbook.close()

    def _focus_moved(self, _: object) -> None:
        # Qt has made the window the active one only after this.
        QTimer.singleShot(0, self, self._reach_dialog)

    def _reach_dialog(self) -> None:
        """A dialog over the window keeps its keys from it: F1 is bound within each."""
        dialog = QApplication.activeWindow()
        if isinstance(dialog, QDialog) and not dialog.property("has-help"):
            dialog.setProperty("has-help", True)
            Shortcut(dialog, "F1", self.open_handbook, partial(_name, HELP_ENTRIES[0]))


def _name(entry: HelpEntry) -> str:
    return QCoreApplication.translate("Help", entry.name)
