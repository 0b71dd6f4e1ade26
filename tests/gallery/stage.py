"""The window with the sample library, in one combination of language, looks and size."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from aiworkshop.base.settings import Settings
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.library.start_page import start_cards
from aiworkshop.ui.app import make_presenter, make_window
from aiworkshop.ui.main_window import DEFAULT_SIZE, LEAST_SIZE, MainWindow
from aiworkshop.ui.widgets.gradually import Gradually

PATIENCE_MILLISECONDS = 20_000


@dataclass(frozen=True)
class Look:
    """One combination."""

    language: str
    theme: str
    scale: float
    narrow: bool = False

    @property
    def name(self) -> str:
        size = "-narrow" if self.narrow else ""
        return f"{self.language}-{self.theme}-{self.scale * 100:.0f}{size}"


LOOKS = (
    Look("en", "light", 1.0),
    Look("he", "dark", 1.0),
    Look("ar", "light", 1.0),
    Look("en", "dark", 1.5),
    Look("he", "light", 1.5),
    Look("ar", "dark", 1.5),
    Look("he", "light", 1.0, narrow=True),
    Look("he", "contrast_light", 1.0),
    Look("ar", "contrast_dark", 1.0),
    Look("en", "light", 2.0),
    Look("he", "contrast_dark", 2.0),
    Look("ar", "dark", 2.0, narrow=True),
)
"""Every pair of language, looks and size occurs, with high contrast and at 200 % also in the
smallest window."""


class Stage:
    """What scenes play on."""

    def __init__(self, app: QApplication, library: Path, workshop_id: str, look: Look) -> None:
        self.app = app
        self.workshop_id = workshop_id
        self.look = look
        self._dialogs: list[QWidget] = []
        self.errors: list[Exception] = []
        self.window = self._open(library)
        self._others: list[MainWindow] = []
        self.afterwards: list[Callable[[], object]] = []
        """What puts back a scene's changes to the library, which all scenes share."""

    def page(self, page_id: str, tab_id: str = "") -> QWidget:
        """The window at a page."""
        needed = None if page_id == "library" else self.workshop_id
        self.window.go(page_id, needed, tab_id)
        self.settle()
        return self.window

    def dialog(self, dialog: QWidget) -> QWidget:
        """A dialog, shown."""
        self._dialogs.append(dialog)
        if isinstance(dialog, QDialog):
            dialog.open()
        else:
            dialog.show()
        self.settle()
        return dialog

    def empty_library(self) -> QWidget:
        """The window on a library that is not there yet."""
        return self.other_library(self.window.context.library_path.with_name("nothing.sqlite"))

    def other_library(self, library: Path) -> MainWindow:
        """The window on another library."""
        window = self._open(library)
        self._others.append(window)
        self.settle(window)
        return window

    def tr(self, context: str, words: str) -> str:
        """Words in the language of the window."""
        return QCoreApplication.translate(context, words)

    def settle(self, window: MainWindow | None = None) -> None:
        """Until everything that was asked for has been answered and painted."""
        shown = window or self.window
        lanes = shown.desk.lanes
        clock = QElapsedTimer()
        clock.start()
        quiet = 0
        while quiet < 4 and clock.elapsed() < PATIENCE_MILLISECONDS:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 30)
            busy = lanes.pending("db") or lanes.pending("work") or _is_building(shown)
            quiet = 0 if busy else quiet + 1

    def clear(self) -> None:
        """Away with what a scene left."""
        for dialog in self._dialogs:
            dialog.close()
        self._dialogs.clear()
        for window in self._others:
            self._close(window)
        self._others.clear()
        while self.afterwards:
            self.afterwards.pop()()
        self.window.notices.hide()
        self.settle()

    def close(self) -> None:
        """Away with the window."""
        self.clear()
        self._close(self.window)

    def _open(self, library: Path) -> MainWindow:
        settings = Settings(self.look.language, self.look.theme, self.look.scale)
        window = make_window(
            self.app,
            lambda: Workbench(library),
            settings,
            library,
            lambda: start_cards(library),
        )
        make_presenter(window)
        window.desk.failed.connect(self.errors.append)
        window.resize(LEAST_SIZE if self.look.narrow else DEFAULT_SIZE)
        window.show()
        window.desk.start()
        self.settle(window)
        return window

    def _close(self, window: MainWindow) -> None:
        window.desk.close()
        window.hide()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _is_building(window: MainWindow) -> bool:
    """Whether the shown tab is not complete yet: many are built a part at a time."""
    tab = window.page.stack.currentWidget()
    waits = any(work.pending for work in window.findChildren(Gradually))
    return waits or not getattr(tab, "is_built", True)


@contextmanager
def sample_library(folder: Path) -> Iterator[tuple[Path, str]]:
    """A library with the sample workshop, and its id."""
    from aiworkshop.facilitation.sample import InsertSample

    path = folder / "library.sqlite"
    with opened_workbench(path) as workbench:
        workshop_id = str(workbench.runner.run(InsertSample()).value)
    yield path, workshop_id
