"""A layout that goes on in the next line, in the direction of reading."""

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from aiworkshop.ui.widgets.painting import mirrored


class FlowLayout(QLayout):
    """Widgets one after another; a line that is full begins a new one."""

    def __init__(self, spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item."""
        self._items.append(item)

    def count(self) -> int:
        """How many."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """None."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height at a width. Qt asks many times over while it lays out."""
        found = self._heights.get(width)
        if found is None:
            found = self._arrange(QRect(0, 0, width, 0), move=False)
            self._heights[width] = found
        return found

    def invalidate(self) -> None:
        """Something in it has changed."""
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        """As wide as the widest item at least."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            height = max(size.height() for _, size in line)
            if move:
                self._place(line, QRect(rect.x(), y, rect.width(), height))
            y += height + self.spacing()
        return max(y - self.spacing() - rect.y(), 0)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What stands together in each line."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if hidden(item):
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(width, 1)))
            if not lines or used + self.spacing() + size.width() > width:
                lines.append([])
                used = -self.spacing()
            lines[-1].append((item, size))
            used += self.spacing() + size.width()
        return lines

    def _place(self, line: list[tuple[QLayoutItem, QSize]], rect: QRect) -> None:
        """All of a line as high as its highest: Arabic chips are higher than Latin ones."""
        parent = self.parentWidget()
        rtl = parent is not None and parent.isRightToLeft()
        x = rect.x()
        for item, size in line:
            spot = QRect(x, rect.y(), size.width(), rect.height())
            item.setGeometry(mirrored(spot, rect.width(), rect.x()) if rtl else spot)
            x += size.width() + self.spacing()


class OneLineFlow(FlowLayout):
    """The same, which asks for the room of a single line."""

    def sizeHint(self) -> QSize:
        """Everything in one line."""
        hints = [item.sizeHint() for item in self._items if not hidden(item)]
        wide = sum(hint.width() + self.spacing() for hint in hints) - self.spacing()
        return QSize(max(wide, 0), max((hint.height() for hint in hints), default=0))


def hidden(item: QLayoutItem) -> bool:
    """Whether an item takes no room."""
    widget = item.widget()
    return widget is not None and widget.isHidden()
