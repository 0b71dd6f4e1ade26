"""When others see the facilitator's own screen: what is private is masked until a key is held.

With one screen the wall shows whatever the facilitator sees, except while the projection covers
it; with mirrored screens it always does. Whether a single screen is on a wall no program can tell:
it counts as such from the first projection on, and the facilitator may say otherwise.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from aiworkshop.ui.projector.displays import Displays

if TYPE_CHECKING:
    from aiworkshop.ui.page import PageContext

HOLD_KEY = Qt.Key.Key_F4


class Privacy(QObject):
    """Asked by whatever paints something private."""

    changed = Signal()

    def __init__(self, displays: Displays, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._displays = displays
        self._held = False
        self.on_the_wall = False
        """Whether the only screen is one that the room sees."""
        displays.added.connect(self._look)
        displays.removed.connect(self._look)

    @property
    def applies(self) -> bool:
        """Whether others see this screen."""
        if self._displays.is_mirrored():
            return True
        return self.on_the_wall and len(self._displays.all()) == 1

    @property
    def masking(self) -> bool:
        """Whether private words are hidden now."""
        return self.applies and not self._held

    def set_on_the_wall(self, on: bool) -> None:
        """The room sees the only screen, or not any more."""
        self.on_the_wall = on
        self._look()

    def hold(self, held: bool) -> None:
        """Show what is private for as long as this is held."""
        self._held = held
        self._look()

    def watch(self, window: QWidget) -> None:
        """Listen for the key in a window or a dialog.

        Its handle hears the key before a field does: a list of choices would open with it.
        """
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Held from the press to the release, or until the window is left."""
        kind = event.type()
        if kind == QEvent.Type.Show and isinstance(watched, QWidget):
            handle = watched.windowHandle()
            if handle is not None:
                handle.installEventFilter(self)
        elif kind == QEvent.Type.WindowDeactivate:
            self.hold(False)
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            assert isinstance(event, QKeyEvent)
            if event.key() == HOLD_KEY and (self.applies or self._held):
                if not event.isAutoRepeat():
                    self.hold(kind == QEvent.Type.KeyPress)
                return True
        return False

    def _look(self, _: object = None) -> None:
        """Screens or the key: whoever masks looks again."""
        self.changed.emit()


def context_masks(context: "PageContext") -> bool:
    """Whether private words are masked where a page or tab is shown."""
    return context.privacy is not None and context.privacy.masking


def private_words(context: "PageContext", words: str, *, private: bool) -> str:
    """The words, or, where they are private and others see the screen, none of them."""
    return hidden_words(words) if private and context_masks(context) else words


def hidden_words(words: str) -> str:
    """As long as the words and without them; nobody can guess what stood there."""
    return "•" * max(4, min(12, len(words) // 3))


def hidden_aloud() -> str:
    """What a screen reader says in place of words that are hidden."""
    return QCoreApplication.translate(
        "Privacy", "Hidden, since others see this screen. Hold F4 to see it."
    )
