"""Where the focus goes when a part of the window is chosen by key, and in which order by Tab."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focus_first(region: QWidget) -> bool:
    """Give the focus to the first widget inside that takes it."""
    for child in region.findChildren(QWidget):
        if (
            child.focusPolicy() & Qt.FocusPolicy.TabFocus
            and child.isVisible()
            and child.isEnabled()
        ):
            child.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    return False


def tab_stops(region: QWidget) -> list[QWidget]:
    """What takes the focus by Tab inside a part of the window, or the part itself, in order."""
    inside = [region, *region.findChildren(QWidget)]
    return [one for one in inside if _stops(one) and one.window() is region.window()]


def tab_through(after: QWidget, regions: Iterable[QWidget], target: QWidget) -> None:
    """Have Tab go from ``after`` through ``regions``, made later than both, on to ``target``.

    The chain itself is not read: what Qt made for itself stands in it, too, and a name that Python
    keeps for it may outlive it.
    """
    stops = [after, *(stop for region in regions for stop in tab_stops(region)), target]
    for previous, stop in pairwise(stops):
        QWidget.setTabOrder(previous, stop)


def _stops(widget: QWidget) -> bool:
    # What hands the focus on to a part of itself is no stop; moving it would tear the chain.
    own = widget.focusProxy() is None
    return own and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
