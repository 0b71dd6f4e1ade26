"""Wherever the focus can be, one sees it: a mark of at least 3 : 1 to what was there before.

The kinds of widget are taken from the program: a new one is looked at, too.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.sample import InsertSample
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.pages import PAGES
from aiworkshop.ui.reading_order import bring_into_sight, reading_order
from aiworkshop.ui.tokens import COLOURS
from aiworkshop.ui.widgets.gradually import Gradually

AROUND = 4
LEAST_CONTRAST = 3.0
THEMES = tuple(COLOURS)
_LOOKS = ("kind", "chip", "bare", "table")


def kind_of(widget: QWidget) -> str:
    """Widgets that look alike are one kind."""
    looks = [f"{name}={widget.property(name)}" for name in _LOOKS if widget.property(name)]
    own = type(widget).__name__
    checked = getattr(widget, "isChecked", lambda: False)()
    return " ".join(part for part in (own, *looks, "checked" if checked else "") if part)


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Until all was read and made."""
    lanes = window.desk.lanes
    for _ in range(3):
        qtbot.waitUntil(lambda: not any(map(lanes.pending, ("db", "work"))))
        qtbot.waitUntil(lambda: not any(one.pending for one in window.findChildren(Gradually)))
        QApplication.processEvents()


def places(window: MainWindow) -> Iterator[tuple[str, str]]:
    """All pages with their tabs."""
    for spec in PAGES:
        window.go(spec.id)
        for tab, *_ in window.page._tabs or [("",)]:
            yield spec.id, tab


def luminance(image: numpy.ndarray) -> numpy.ndarray:
    """Relative luminance of each pixel, as WCAG reckons it."""
    part = image.astype(float) / 255
    linear = numpy.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return linear @ numpy.array([0.0722, 0.7152, 0.2126])


def pixels(window: QWidget, region: QRect) -> numpy.ndarray:
    """Blue, green, red of a part of the window."""
    QApplication.processEvents()
    image = window.grab(region).toImage().convertToFormat(QImage.Format.Format_RGB32)
    whole = numpy.frombuffer(image.constBits(), numpy.uint8)
    rows = whole.reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width(), :3].copy()


def mark_of(widget: QWidget) -> tuple[int, int]:
    """How many pixels stand out when it gets the focus, and how many must."""
    bring_into_sight(widget)
    # A bare field has no frame of its own: what it stands in shows the mark.
    framed = widget.parentWidget() if widget.property("bare") else widget
    assert framed is not None
    window = widget.window()
    # Only what can be seen of it, and a little around.
    seen = framed.visibleRegion().boundingRect()
    region = QRect(framed.mapTo(window, seen.topLeft()), seen.size())
    region.adjust(-AROUND, -AROUND, AROUND, AROUND)
    # Not cleared: then it would be given to what is nearest, which is this.
    window.setFocus()
    before = luminance(pixels(window, region))
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    after = luminance(pixels(window, region))
    brighter, darker = numpy.maximum(before, after), numpy.minimum(before, after)
    contrast = (brighter + 0.05) / (darker + 0.05)
    return int((contrast >= LEAST_CONTRAST).sum()), min(region.width(), region.height())


@pytest.mark.parametrize("theme", THEMES)
def test_the_focus_is_seen_on_each_kind_of_widget(
    theme: str, qtbot: QtBot, library_path: Path, open_window: object
) -> None:
    with opened_workbench(library_path) as bench:
        workshop_id = str(bench.runner.run(InsertSample()).value)
    window: MainWindow = open_window(theme=theme)  # type: ignore[operator]
    window.resize(1280, 800)
    window.go("library", workshop_id)
    seen: dict[str, str] = {}
    unseen = []
    for page, tab in places(window):
        window.go(page, None, tab)
        settle(qtbot, window)
        for widget in reading_order(window):
            kind = kind_of(widget)
            if kind in seen or not widget.isVisible() or widget.visibleRegion().isEmpty():
                continue
            seen[kind] = f"{page}/{tab} {widget.objectName()}"
            shown, needed = mark_of(widget)
            if shown < needed:
                unseen.append(f"{kind} ({seen[kind]}): {shown} of {needed} pixels")
    assert len(seen) > 25, seen
    assert not unseen, "\n".join(unseen)
