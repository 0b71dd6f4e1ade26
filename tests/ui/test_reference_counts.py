"""PySide6 must not lose references to None, True and False: 6.12.0 does on Python 3.11.

This can fail only before Python 3.12, where these objects became immortal and their counts fixed
(PEP 683).
"""

import gc
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLabel

from aiworkshop.ui.main_window import MainWindow

CALLS = 5_000
TOLERATED = 500
"""Objects that a walk keeps hold None, too; a lost reference a call would be thousands."""


def counts() -> list[int]:
    # What waits to be collected holds them, too, and goes when it likes.
    gc.collect()
    return [sys.getrefcount(one) for one in (None, True, False)]


def test_calls_that_return_nothing_or_yes_or_no_keep_their_references(qtbot: Any) -> None:
    label, box = QLabel(), QCheckBox()
    qtbot.addWidget(label)
    qtbot.addWidget(box)
    before = counts()
    for number in range(CALLS):
        label.setText(str(number))
        box.setChecked(number % 2 == 0)
        box.isChecked()
    for earlier, later in zip(before, counts(), strict=True):
        assert abs(later - earlier) < TOLERATED


def test_a_walk_through_all_pages_keeps_them(
    qtbot: Any, workshop_id: str, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window()
    pages = ["library", "prepare", "discovery", "dream", "design", "destiny", "report"]

    def walk() -> None:
        for page in pages:
            window.go(page, workshop_id if page != "library" else None)
            for lane in ("db", "work"):
                qtbot.waitUntil(lambda lane=lane: not window.desk.lanes.pending(lane))

    walk()
    before = counts()
    for _ in range(20):
        walk()
    for earlier, later in zip(before, counts(), strict=True):
        assert later - earlier > -TOLERATED
