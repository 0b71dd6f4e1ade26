"""Starts the window: what is needed for the first paint first, everything else behind it."""

import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from aiworkshop.base.errors import MachineError
from aiworkshop.base.paths import settings_file
from aiworkshop.base.places import LibraryPlace
from aiworkshop.base.settings import Settings, save_settings
from aiworkshop.readmodels.library_page import WorkshopCard
from aiworkshop.ui.collector import Collector
from aiworkshop.ui.desk import Desk, Workbench
from aiworkshop.ui.fonts import LATER_FILES, load_fonts
from aiworkshop.ui.i18n import Interface
from aiworkshop.ui.lanes import Lanes
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.preload import Preload
from aiworkshop.ui.screen import missing_screen
from aiworkshop.ui.single_instance import SingleInstance
from aiworkshop.ui.theme import Theme

if TYPE_CHECKING:
    from aiworkshop.ui.errors import ErrorPresenter

DONE = 0
DESKTOP_ID = "org.aiworkshop.aiworkshop"
"""The name of the desktop entry and the AppStream component, by which Linux knows our window."""
SWITCH_SECONDS = 0.0005
"""How long a lane may keep Python to itself. Python's own 5 ms, lost at each of the many calls
that one paint makes, would let the window hang while pages are made."""


def run_window(
    open_workbench: Callable[[], Workbench],
    settings: Settings,
    library_path: LibraryPlace,
    start_cards: Callable[[], Sequence[WorkshopCard]],
) -> int:
    """Open the window and stay until it is closed. Returns the exit code.

    ``open_workbench`` is called on lane *db* after the first paint; it may import SQLAlchemy.
    Raises ``MachineError`` where there is no screen, or where the window of this library is open
    already and does not answer.
    """
    reason = missing_screen(sys.platform, os.environ)
    if reason:
        raise MachineError(
            "no_screen",
            "There is no screen to open a window on ({reason}). "
            "The same work can be done without one: see “aiworkshop --help”.",
            reason=reason,
        )
    app = make_application()
    instance = SingleInstance(library_path, app)
    if not instance.claim():
        if instance.raise_first():
            return DONE
        # It may have closed just now; but never two windows on one library.
        if not instance.claim():
            raise MachineError(
                "already_open",
                "The library {path} is already open in another window, which does not answer just "
                "now. Go to that window, or end it and start again.",
                path=library_path,
            )
    window = make_window(app, open_workbench, settings, library_path, start_cards)
    window.show()
    AfterFirstPaint(window, lambda: _wake(window, instance))
    try:
        return app.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        window.desk.close()
        instance.release()
        keep_settings(settings)


def make_application() -> QApplication:
    """Qt's application with our name and fonts."""
    found = QApplication.instance()
    # As an argument: setStyle would hand out the style, and ready all of QStyle's enumerations.
    arguments = [sys.argv[0], "-style", "fusion"]
    app = found if isinstance(found, QApplication) else QApplication(arguments)
    QCoreApplication.setApplicationName("aiworkshop")
    QGuiApplication.setDesktopFileName(DESKTOP_ID)
    app.setQuitOnLastWindowClosed(True)
    sys.setswitchinterval(SWITCH_SECONDS)
    load_fonts()
    return app


def make_window(
    app: QApplication,
    open_workbench: Callable[[], Workbench],
    settings: Settings,
    library_path: LibraryPlace,
    start_cards: Callable[[], Sequence[WorkshopCard]],
) -> MainWindow:
    """The window with all it stands on; not yet shown."""
    language = Interface(app, settings.language)
    theme = Theme(app, settings.theme, settings.font_scale)
    lanes = Lanes(held=True)
    desk = Desk(lanes, open_workbench)
    window = MainWindow(desk, theme, language, settings, library_path, start_cards)
    for part in (language, theme, lanes, desk):
        part.setParent(window)
    return window


def make_presenter(window: MainWindow) -> "ErrorPresenter":
    """The one place where failures of this window are told."""
    from aiworkshop.ui.errors import ErrorPresenter

    def show_bug(sentence: str, report: str) -> None:
        from aiworkshop.ui.dialogs.bug import BugDialog

        BugDialog(window, window.theme, sentence, report).open()

    def show_away(words: Callable[[], str]) -> None:
        window.notices.problem(
            words,
            lambda: QCoreApplication.translate("Away", "Try again"),
            window.desk.try_again,
        )

        def reached() -> None:
            if not window.desk.has_refused:
                window.notices.settle(words)

        window.desk.reached.connect(reached, Qt.ConnectionType.SingleShotConnection)

    presenter = ErrorPresenter(window.notices.problem, show_bug, window, show_away)
    window.desk.failed.connect(presenter.present)
    return presenter


def keep_settings(settings: Settings) -> None:
    """Write the preferences; a disk that refuses them does not keep anybody from leaving."""
    try:
        save_settings(settings_file(), settings)
    except OSError as error:
        print(f"The preferences could not be kept: {error.strerror}", file=sys.stderr)  # noqa: T201


class AfterFirstPaint(QObject):
    """Calls something once the window stands on the screen."""

    def __init__(self, window: MainWindow, act: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._act = act
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first paint of the window itself comes with that of everything in it."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._act)
        return False


def _wake(window: MainWindow, instance: SingleInstance) -> None:
    show_sign()
    make_presenter(window).install()
    instance.raise_asked.connect(lambda: raise_window(window))
    instance.listen()
    load_fonts(LATER_FILES)
    window.desk.start()
    Preload(window).start()
    window.help.offer_first_steps()
    Collector(window, lambda: window.desk.lanes.pending("work") > 0)


def show_sign() -> None:
    """Give the windows the program's own sign; macOS takes it from the bundle."""
    from PySide6.QtGui import QIcon

    from aiworkshop.base.resources import resource_path

    if sys.platform != "darwin":
        QGuiApplication.setWindowIcon(QIcon(str(resource_path("application", "aiworkshop.svg"))))


def raise_window(window: MainWindow) -> None:
    """Bring the window to the front."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
