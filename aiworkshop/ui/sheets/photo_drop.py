"""What is dropped on the window, wherever it falls: photos of sheets, or a transfer copy."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt
from PySide6.QtGui import QDropEvent, QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QWidget

from aiworkshop.base.asked import COPY_SUFFIX
from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.opening_files import opening_of

if TYPE_CHECKING:
    from aiworkshop.ui.main_window import MainWindow
    from aiworkshop.ui.pages.library_transfer import Transfer
    from aiworkshop.ui.sheets.photo_filing import PhotoFiling

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove)
_CORNER = 12


class PhotoDrop(QObject):
    """Takes files out of drags before fields of text can take their names; Ctrl+Shift+O asks.

    It watches the window of the window system, which is told of drags first.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._watched: QWindow | None = None
        self._filings: dict[str, PhotoFiling] = {}
        self._hint: DropHint | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        Shortcut(window, "Ctrl+Shift+O", self.ask, lambda: self.tr("Add photos of sheets"))

    @property
    def takes_photos(self) -> bool:
        """Whether a workshop is open on the screen."""
        from aiworkshop.ui.pages import PAGES

        window = self._window
        return bool(window.context.workshop_id) and PAGES[window.current_id].needs_workshop

    @property
    def filing(self) -> "PhotoFiling":
        """Files photos into the workshop that is open now."""
        from aiworkshop.ui.sheets.photo_filing import PhotoFiling

        context = self._window.context
        # The one of another workshop finishes what it has begun.
        filing = self._filings.get(context.workshop_id)
        if filing is None:
            filing = self._filings[context.workshop_id] = PhotoFiling(context, self._window)
        return filing

    @property
    def transfer(self) -> "Transfer":
        """Looks at transfer copies that were dropped."""
        return opening_of(self._window).transfer

    def ask(self, sheet_id: str = "") -> None:
        """Choose photos to add, to a sheet where one is named."""
        if self.takes_photos:
            self.filing.ask(sheet_id)

    def tell_closing(self, leave: Callable[[], object]) -> None:
        """The window closes once all photos are taken, or by ``leave`` without the rest."""
        for filing in self._filings.values():
            filing.tell_closing(leave)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drags, and the moment from which there is a window to watch."""
        kind = event.type()
        if watched is self._window:
            handle = self._window.windowHandle()
            if kind == QEvent.Type.Show and handle is not None and handle is not self._watched:
                handle.installEventFilter(self)
                self._watched = handle
        elif kind in _DRAGS and isinstance(event, QDropEvent):
            copies = self._copies(event.mimeData())
            if copies or self._files(event.mimeData()):
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self._show_hint(True, is_copy=bool(copies))
                return True
        elif kind == QEvent.Type.DragLeave:
            self._show_hint(False)
        elif kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._show_hint(False)
            copies = self._copies(event.mimeData())
            if copies:
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                opening_of(self._window).add(copies)
                return True
            files = self._files(event.mimeData())
            if files:
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self.filing.add(files)
                return True
        return super().eventFilter(watched, event)

    def _files(self, data: QMimeData) -> list[Path]:
        if not self.takes_photos or not data.hasUrls():
            return []
        return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]

    @staticmethod
    def _copies(data: QMimeData) -> list[Path]:
        """The transfer copies that are carried, where nothing else is."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        return paths if all(path.suffix.lower() == COPY_SUFFIX for path in paths) else []

    def _show_hint(self, shown: bool, *, is_copy: bool = False) -> None:
        if shown and self._hint is None:
            self._hint = DropHint(self._window)
        if self._hint is not None:
            self._hint.is_copy = is_copy
            self._hint.setGeometry(self._window.rect())
            self._hint.setVisible(shown)
            self._hint.raise_()


class DropHint(QWidget):
    """A frame around the window and what will happen, while photos are held over it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._theme = window.theme
        self.is_copy = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName("drop-hint")
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page shines through."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = theme.colour("surface")
        veil.setAlpha(170)
        painter.fillRect(self.rect(), veil)
        edge = theme.space(8)
        painter.setPen(QPen(theme.accent(), theme.space(3), Qt.PenStyle.DashLine))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), _CORNER, _CORNER
        )
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        theme = self._theme
        words = self.tr("Drop photos here: those with a code go to their sheet")
        if self.is_copy:
            words = self.tr("Drop the copy here to see what it brings")
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.setFont(theme.font("question"))
        margin = theme.space(32)
        room = self.rect().adjusted(2 * margin, margin, -2 * margin, -margin)
        box = painter.boundingRect(room, flags, words)
        painter.setPen(QPen(theme.colour("line")))
        painter.setBrush(theme.colour("surface"))
        ground = QRectF(box).adjusted(-margin, -margin / 2, margin, margin / 2)
        painter.drawRoundedRect(ground, _CORNER, _CORNER)
        painter.setPen(theme.colour("ink"))
        painter.drawText(box, flags, words)
