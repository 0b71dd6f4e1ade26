"""How somebody divides the window between its parts: kept apart for each direction of the window.

A splitter is told a name and remembers where its handle was put by hand, as a share of its room, so
that it fits windows of another size. What the program itself sets counts until then.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from aiworkshop.ui.page import PageContext

LEAST, MOST = 0.1, 0.9


class RememberedSplit(QSplitter):
    """Two parts with a handle between them; ``name`` is unique in the program."""

    def __init__(
        self,
        context: "PageContext",
        name: str,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
    ) -> None:
        super().__init__(orientation)
        self._settings = context.settings
        self._language = context.language
        self._name = name
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(lambda *_: self.keep())

    def setSizes(self, sizes: Sequence[int]) -> None:
        """As asked for, unless somebody chose otherwise."""
        share, whole = self.share(), sum(sizes)
        if share is not None and len(sizes) == 2 and whole:
            whole = max(whole, 1_000)  # shares too small for whole numbers
            first = round(whole * share)
            sizes = [first, whole - first]
        super().setSizes(sizes)

    def share(self) -> float | None:
        """How much of the room the first part has, as it was left; None where nobody chose."""
        try:
            share = float(self._settings.parts.get(self._key(), ""))
        except ValueError:
            return None
        return min(max(share, LEAST), MOST) if share == share else None

    def keep(self) -> None:
        """Remember how it is now; not while one part has all the room."""
        sizes = self.sizes()
        if self._shows_both():
            self._settings.parts[self._key()] = f"{sizes[0] / sum(sizes):.3f}"

    def showEvent(self, event: QShowEvent) -> None:
        """As it was left; by then both parts are in it."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._restore)

    def changeEvent(self, event: QEvent) -> None:
        """A mirrored window is another one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            QTimer.singleShot(0, self, self._restore)

    def _restore(self) -> None:
        if self.share() is not None and self._shows_both():
            self.setSizes(self.sizes())

    def _shows_both(self) -> bool:
        parts = [self.widget(place) for place in range(self.count())]
        shown = [part for part in parts if part is not None and not part.isHidden()]
        return len(shown) == len(parts) == 2 and all(self.sizes())

    def _key(self) -> str:
        way = "across" if self.orientation() == Qt.Orientation.Horizontal else "down"
        return f"{self._language.direction} {self._name} {way}"
