"""A real library behind real widgets, without a screen; what a test leaves behind fails it."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from aiworkshop.base.settings import Settings
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.ui.app import make_presenter, make_window
from aiworkshop.ui.desk import Desk
from aiworkshop.ui.i18n import Interface
from aiworkshop.ui.lanes import Lanes
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.notices import Notices
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.theme import Theme
from tests.ui.sheet_photos import photograph, sheet_id, stored  # noqa: F401


@pytest.fixture(autouse=True)
def _nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """A window or a thread that outlives its test is a leak."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qtbot")
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    threads = [thread.name for thread in threading.enumerate() if thread.name.startswith("lane")]
    assert not threads, f"lanes still running: {threads}"


@pytest.fixture
def library_path(tmp_path: Path) -> Path:
    """Where the test's library is."""
    return tmp_path / "library.sqlite"


@pytest.fixture
def workshop_id(library_path: Path) -> str:
    """A new workshop in that library."""
    from aiworkshop.facilitation.create_workshop import CreateWorkshop

    with opened_workbench(library_path) as workbench:
        command = CreateWorkshop(title=Text("What works here?"), template="demo_120")
        return str(workbench.runner.run(command).value)


@pytest.fixture
def desk(qtbot: object, library_path: Path) -> Iterator[Desk]:
    """A desk over a real library."""
    lanes = Lanes()
    desk = Desk(lanes, lambda: Workbench(library_path))
    yield desk
    desk.close()
    desk.deleteLater()
    lanes.deleteLater()


@dataclass
class Trips:
    """Where pages wanted to go."""

    gone: list[tuple[object, ...]] = field(default_factory=list)

    def __call__(self, *where: object) -> None:
        self.gone.append(where)


@pytest.fixture
def context(qapp: QApplication, desk: Desk, library_path: Path) -> Iterator[PageContext]:
    """What a page gets, without a window around it."""
    language, theme = Interface(qapp, "en"), Theme(qapp, "light")
    notices = Notices(theme)
    yield PageContext(desk, theme, language, Settings(), notices, library_path, Trips(), list)
    notices.deleteLater()
    theme.deleteLater()
    language.deleteLater()


@pytest.fixture
def in_workshop(context: PageContext, workshop_id: str) -> PageContext:
    """The same within a workshop."""
    return replace(context, workshop_id=workshop_id)


@pytest.fixture
def open_window(
    qtbot: "object", qapp: QApplication, library_path: Path
) -> Iterator[Callable[..., MainWindow]]:
    """Opens the whole window; closes it after the test."""
    opened: list[MainWindow] = []

    def opener(
        *,
        start_cards: Callable[[], list[object]] = list,
        with_library: bool = True,
        **preferences: object,
    ) -> MainWindow:
        settings = Settings(**{"language": "en", "theme": "light", **preferences})
        window = make_window(
            qapp, lambda: Workbench(library_path), settings, library_path, start_cards
        )
        make_presenter(window)
        opened.append(window)
        window.show()
        window.activateWindow()
        with qtbot.waitActive(window):
            pass
        if with_library:
            window.desk.start()
            qtbot.waitUntil(lambda: not window.desk.lanes.pending("db"))
        return window

    yield opener
    for window in opened:
        window.desk.close()
        window.hide()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not left, f"windows still open: {left}"


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    """The window in English on the test's library."""
    return open_window()


@pytest.fixture
def typing() -> Callable[[QWidget, str], None]:
    """Types words of any script, letter by letter; ``QTest.keyClicks`` knows only Latin."""

    def type_words(widget: QWidget, words: str) -> None:
        for letter in words:
            key = ord(letter.upper())
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(widget, event)

    return type_words
