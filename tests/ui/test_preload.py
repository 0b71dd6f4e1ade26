"""What pages need is imported while nobody waits."""

import sys
from typing import Any

from PySide6.QtCore import QObject

from aiworkshop.ui.pages import PAGES
from aiworkshop.ui.preload import Preload, page_modules


def test_every_page_is_among_what_is_imported_early() -> None:
    names = page_modules()
    assert len(names) == len(set(names))
    for spec in PAGES:
        assert spec.factory.partition(":")[0] in names


def test_it_imports_everything_and_stops(qtbot: Any) -> None:
    owner = QObject()
    preload = Preload(owner)
    preload.start()
    assert not preload.finished
    qtbot.waitUntil(lambda: preload.finished)
    assert all(name in sys.modules for name in page_modules())
    owner.deleteLater()
