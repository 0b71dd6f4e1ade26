"""Imports what pages need while nobody waits, a module at a time between two events."""

import pkgutil
from importlib import import_module

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea

PAUSE_MILLISECONDS = 15
_PLACES = ("widgets", "clock", "phases", "pages", "programmes", "sheets", "help")
# Much hangs on these; by themselves each is quick.
_FIRST = (
    "tomllib",
    "hashlib",
    "aiworkshop.method.content",
    "aiworkshop.method.topic",
    "aiworkshop.ui.widgets.text_fields",
    "aiworkshop.ui.widgets.value_fields",
    "aiworkshop.ui.widgets.checks",
    "aiworkshop.ui.widgets.form",
)


def page_modules() -> list[str]:
    """The modules of all pages and of the kit they are made of, the kit first."""
    import aiworkshop.ui as ui

    names: list[str] = list(_FIRST)
    for place in _PLACES:
        paths = [f"{folder}/{place}" for folder in ui.__path__]
        found = pkgutil.walk_packages(paths, f"aiworkshop.ui.{place}.")
        names += [module.name for module in found if not module.ispkg]
    return list(dict.fromkeys(names))


def ready_kinds() -> None:
    """Have PySide make all kinds of widgets ready, as it does when Qt hands out its first own one.

    Else the first visit of a page pays for it, some 15 ms.
    """
    area = QScrollArea()
    area.viewport()
    area.deleteLater()


class Preload(QObject):
    """Begins with ``start``; stops by itself. On the main thread, since imports must not race."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MILLISECONDS)
        self._timer.timeout.connect(self._next)

    def start(self) -> None:
        """Gather the names and import them one by one."""
        self._names = page_modules()[::-1]
        self._timer.start()

    @property
    def finished(self) -> bool:
        """Whether everything is imported."""
        return not self._names

    def _next(self) -> None:
        if not self._names:
            self._timer.stop()
            ready_kinds()
            return
        import_module(self._names.pop())
