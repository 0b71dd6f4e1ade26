"""Starts the window: what is needed for the first paint first, everything else behind it."""

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from aiworkshop.base.asked import Asked
from aiworkshop.base.errors import AppError, MachineError
from aiworkshop.base.fault_trace import FaultTrace
from aiworkshop.base.paths import data_folder, is_portable, log_folder, settings_file
from aiworkshop.base.places import LibraryPlace
from aiworkshop.base.settings import Settings, save_settings
from aiworkshop.readmodels.library_page import WorkshopCard
from aiworkshop.ui.collector import Collector
from aiworkshop.ui.desk import Desk
from aiworkshop.ui.following import Following
from aiworkshop.ui.fonts import LATER_FILES, load_fonts
from aiworkshop.ui.i18n import Interface
from aiworkshop.ui.lanes import Lanes
from aiworkshop.ui.lost_focus import FindsLostFocus
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.preload import Preload
from aiworkshop.ui.screen import missing_screen
from aiworkshop.ui.single_instance import SingleInstance
from aiworkshop.ui.system_wishes import SystemWishes
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.workbench import Workbench

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
    asked: Asked = Asked(),  # noqa: B008
) -> int:
    """Open the window and stay until it is closed. Returns the exit code.

    ``open_workbench`` is called on lane *db* after the first paint; it may import SQLAlchemy.
    What is ``asked`` for is done in the window of this library that is open already, if any.
    Raises ``MachineError`` where there is no screen, or where the window of this library is open
    already and does not answer.
    """
    require_screen()
    app = make_application()
    instance = SingleInstance(library_path, app)
    if not instance.claim():
        asked = replace(asked, token=os.environ.get("XDG_ACTIVATION_TOKEN", "")[:500])
        if instance.raise_first(asked):
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
    trace = FaultTrace(log_folder())
    trace.begin()
    window.show()

    def awake() -> None:
        _wake(window, instance, asked)
        watch_trouble(window, trace)

    AfterFirstPaint(window, awake)
    try:
        return app.exec()
    finally:
        window.desk.close()
        instance.release()
        keep_settings(settings)
        end_well(window, trace)


def require_screen() -> None:
    """Raise ``MachineError`` where no window can be shown."""
    reason = missing_screen(sys.platform, os.environ)
    if reason:
        raise MachineError(
            "no_screen",
            "There is no screen to open a window on ({reason}). "
            "The same work can be done without one: see “aiworkshop --help”.",
            reason=reason,
        )


class Application(QApplication):
    """Qt's application, which the system tells of files that were double-clicked, and more."""

    opened_files = Signal()
    locale_changed = Signal()

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self._files: list[Path] = []

    def take_files(self) -> list[Path]:
        """The files that nobody took yet; some come before there is a window."""
        files, self._files = self._files, []
        return files

    def event(self, event: QEvent) -> bool:
        """Take files; all else is Qt's."""
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            if event.file():
                self._files.append(Path(event.file()))
                self.opened_files.emit()
            return True
        if event.type() == QEvent.Type.LocaleChange:
            self.locale_changed.emit()
        return super().event(event)


def make_application() -> QApplication:
    """Qt's application with our name and fonts."""
    found = QApplication.instance()
    if sys.platform == "win32":
        from aiworkshop.ui.jump_list_windows import claim_identity

        claim_identity()
    # As an argument: setStyle would hand out the style, and ready all of QStyle's enumerations.
    arguments = [sys.argv[0], "-style", "fusion"]
    app = found if isinstance(found, QApplication) else Application(arguments)
    QCoreApplication.setApplicationName("aiworkshop")
    if is_portable():
        # What Qt remembers of its own dialogs goes along, too.
        QSettings.setPath(
            QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(data_folder())
        )
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
    wishes = SystemWishes(app)
    theme = Theme(app, settings.theme, wishes.scale(settings.font_scale))
    lanes = Lanes(held=True)
    desk = Desk(lanes, open_workbench)
    window = MainWindow(desk, theme, language, settings, library_path, start_cards)
    for part in (language, theme, lanes, desk, wishes):
        part.setParent(window)
    FindsLostFocus(app, window)
    following = Following(window, wishes)
    if isinstance(app, Application):
        app.locale_changed.connect(following.locale_changed)
    return window


def make_presenter(window: MainWindow) -> "ErrorPresenter":
    """The one place where failures of this window are told."""
    from aiworkshop.ui.errors import ErrorPresenter
    from aiworkshop.ui.trouble import Trouble

    def show_bug(_: str, report: str) -> None:
        trouble.show_bug(report)

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

    def show_taken(words: Callable[[], str]) -> None:
        from aiworkshop.ui.saving_elsewhere import tell_taken

        tell_taken(window, words)

    presenter = ErrorPresenter(
        window.notices.problem,
        show_bug,
        window,
        show_away,
        show_taken=show_taken,
        show_damaged=partial(show_damaged, window),
    )
    trouble = Trouble(window, presenter)
    window.desk.failed.connect(presenter.present)
    return presenter


def end_well(window: MainWindow, trace: FaultTrace) -> None:
    """The last that a run does: what watched it goes, and perhaps the next run begins."""
    from aiworkshop.ui.trouble import Trouble

    hung = trace.end()
    for trouble in window.findChildren(Trouble):
        trouble.end(hung)


def keep_settings(settings: Settings) -> None:
    """Write the preferences; a disk that refuses them does not keep anybody from leaving."""
    try:
        save_settings(settings_file(), settings)
    except OSError as error:
        print(f"The preferences could not be kept: {error.strerror}", file=sys.stderr)  # noqa: T201


def show_damaged(window: MainWindow, error: AppError, words: Callable[[], str]) -> bool:
    """Tell that the library cannot be read, with the way to save what can be."""
    from aiworkshop.ui.dialogs.salvage import is_damage, open_salvage

    if not is_damage(error, window.context):
        return False
    window.notices.problem(
        words,
        lambda: QCoreApplication.translate("Trouble", "Save what can be read…"),
        lambda: open_salvage(window),
    )
    return True


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


def watch_trouble(window: MainWindow, trace: FaultTrace) -> None:
    """Hear of failures from everywhere, and offer what the run before left."""
    from aiworkshop.ui.trouble import Trouble

    for trouble in window.findChildren(Trouble):
        trouble.begin(trace)


def _wake(window: MainWindow, instance: SingleInstance, asked: Asked = Asked()) -> None:  # noqa: B008
    from aiworkshop.ui.backup_reminder import BackupReminder
    from aiworkshop.ui.jump_list import start_jump_list
    from aiworkshop.ui.opening_files import opening_of

    show_sign()
    make_presenter(window)

    def again(asked: Asked) -> None:
        opening.take(asked)
        raise_window(window)

    opening = opening_of(window)
    instance.raise_asked.connect(again)
    instance.listen()
    load_fonts(LATER_FILES)
    window.desk.start()
    start_jump_list(window)
    opening.take(asked)
    app = QApplication.instance()
    if isinstance(app, Application):
        app.opened_files.connect(lambda: opening.add(app.take_files()))
        opening.add(app.take_files())
    BackupReminder(window, window.backing_up)
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
