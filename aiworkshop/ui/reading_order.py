"""Tab goes on in the order in which one reads, in both directions of writing, and comes round.

Qt goes by when widgets were made, and by orders that were set since; parts that are made later and
taken away again left the chain torn in places, so that Tab ran in a circle between some of them. So
nothing is remembered here: where one goes next follows from where things stand.
"""

import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

if TYPE_CHECKING:
    Base = QWidget
else:
    Base = object

SLACK = 4
"""Pixels by which two lines may overlap and still be two."""
Stop = tuple[QRect, list[QWidget]]
"""A part of the window and what takes the focus in it, in order."""
Span = Callable[[QRect], tuple[int, int]]


class ReadsInOrder(Base):
    """Mixed into a window. Stands before the Qt class in the list of bases."""

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 (Qt's own name)
        """On to what one reads next."""
        here: QWidget | None = self.focusWidget()
        while here is not None and not here.isVisible():
            here = here.parentWidget()  # it is just going: one goes on from where it stood
        around = reading_order(self, here)
        if not [one for one in around if one is not here]:
            return False
        step = 1 if next else -1
        place = around.index(here) if here in around else (-1 if next else 0)
        stop = around[(place + step) % len(around)]
        stop.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        bring_into_sight(stop)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+F10 is the menu key of those who have none; elsewhere the system sees to it."""
        shift_f10 = event.key() == Qt.Key.Key_F10 and (
            event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        )
        handle = self.windowHandle()
        if shift_f10 and handle is not None and sys.platform.startswith("linux"):
            menu = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
            QApplication.sendEvent(handle, menu)
        else:
            super().keyPressEvent(event)


def reading_order(root: QWidget, also: QWidget | None = None) -> list[QWidget]:
    """What takes the focus by Tab inside, as one reads: line by line, and what stands in columns
    column by column. ``also`` is told of as if it were a stop."""
    stops = [root] if root is also or _stops(root) else []
    parts = []
    for child in root.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            inside = reading_order(child, also)
            if inside:
                parts.append((child.geometry(), inside))
    mirrored = root.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for _, inside in _read(parts, mirrored=mirrored):
        stops += inside
    return stops


def bring_into_sight(stop: QWidget) -> None:
    """Scroll whatever it stands in."""
    around = stop.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and around.widget() is not None:
            around.ensureWidgetVisible(stop)
        around = around.parentWidget()


def _stops(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.width() > 0
    # What hands the focus on to a part of itself is no stop.
    return takes and widget.isEnabled() and widget.focusProxy() is None


def _read(parts: list[Stop], *, mirrored: bool) -> Iterable[Stop]:
    """Cut into lines, these into columns, these into lines again, until nothing can be cut."""
    if len(parts) < 2:
        return parts
    lines = _cut(parts, lambda box: (box.top(), box.bottom()))
    if len(lines) > 1:
        return [one for line in lines for one in _read(line, mirrored=mirrored)]
    columns = _cut(parts, lambda box: (box.left(), box.right()))
    if len(columns) == 1:
        return sorted(parts, key=lambda part: (part[0].top(), part[0].left()))
    if mirrored:
        columns.reverse()
    return [one for column in columns for one in _read(column, mirrored=mirrored)]


def _cut(parts: list[Stop], span: Span) -> list[list[Stop]]:
    """Groups that lie one after the other without overlapping."""
    groups: list[list[Stop]] = []
    end = 0
    for part in sorted(parts, key=lambda part: span(part[0])):
        begins, ends = span(part[0])
        if not groups or begins > end - SLACK:
            groups.append([part])
            end = ends
        else:
            groups[-1].append(part)
            end = max(end, ends)
    return groups
