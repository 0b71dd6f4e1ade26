"""The keys of the clock: they act wherever one stands, also in the middle of a word."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.clock.control import RunControl
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP

KEYS = {
    "F3": ("toggle", QT_TRANSLATE_NOOP("Clock", "Clock: start, pause, go on")),
    "Shift+F3": ("one", QT_TRANSLATE_NOOP("Clock", "Clock: one minute more")),
    "Ctrl+F3": ("five", QT_TRANSLATE_NOOP("Clock", "Clock: five minutes more")),
    "F12": ("next", QT_TRANSLATE_NOOP("Clock", "Clock: next step")),
    "Shift+F12": ("previous", QT_TRANSLATE_NOOP("Clock", "Clock: back to the step before")),
    "Ctrl+F12": ("offers", QT_TRANSLATE_NOOP("Clock", "Clock: where to save minutes")),
}


def add_clock_shortcuts(window: QWidget, control: RunControl) -> None:
    """Bind them to a window."""
    acts = {
        "toggle": control.toggle,
        "one": lambda: control.give(1),
        "five": lambda: control.give(5),
        "next": control.next,
        "previous": control.previous,
        "offers": control.offers_asked.emit,
    }
    for keys, (name, words) in KEYS.items():
        Shortcut(
            window,
            keys,
            acts[name],
            lambda words=words: QCoreApplication.translate("Clock", words),  # type: ignore[misc]
            # A finger that rests on a key must not run through the agenda.
            repeats=False,
        )
