"""What the clock says in words: how late it is, how long it was, where minutes can be saved."""

from collections.abc import Callable, Iterable
from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from aiworkshop.ui.clock.counted import Counted
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP
from aiworkshop.ui.widgets.isolating import isolated

if TYPE_CHECKING:
    from aiworkshop.method.saving_minutes import Offer

LONG_MINUTES = 120


def clock_face(seconds: int) -> str:
    """``07:42``; with a minus sign once the time is over, with hours where there are any."""
    sign = "−" if seconds < 0 else ""
    minutes, rest = divmod(abs(seconds), 60)
    hours, of_hour = divmod(minutes, 60)
    words = f"{hours}:{of_hour:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"
    return f"\u2066{sign}{words}\u2069"


def short_minutes(minutes: int) -> str:
    """``3′``"""
    return f"\u2066{minutes}′\u2069"


def duration_words(seconds: int) -> str:
    """Whole minutes, and from two hours on whole hours."""
    minutes = max(round(seconds / 60), 1)
    if minutes < LONG_MINUTES:
        return Counted().minutes(minutes)
    return Counted().hours(round(minutes / 60))


def behind_words(minutes: int) -> str:
    """``4′ behind``, ``3′ ahead`` or ``on time``."""
    if not minutes:
        return QCoreApplication.translate("Clock", "on time")
    if minutes > 0:
        words = QCoreApplication.translate("Clock", "{minutes} behind")
    else:
        words = QCoreApplication.translate("Clock", "{minutes} ahead")
    return words.format(minutes=short_minutes(abs(minutes)))


def long_behind_words(minutes: int) -> str:
    """The same as a heading."""
    if not minutes:
        return QCoreApplication.translate("Clock", "On time")
    if minutes > 0:
        return Counted().behind(minutes)
    return Counted().ahead(-minutes)


CHANGES = {
    "half": QT_TRANSLATE_NOOP("Clock", "change roles"),
    "pairs_half": QT_TRANSLATE_NOOP("Clock", "pairs: change roles"),
    "third_1": QT_TRANSLATE_NOOP("Clock", "change roles (1 of 2)"),
    "third_2": QT_TRANSLATE_NOOP("Clock", "change roles (2 of 2)"),
    "trios_third_1": QT_TRANSLATE_NOOP("Clock", "threes: change roles (1 of 2)"),
    "trios_third_2": QT_TRANSLATE_NOOP("Clock", "threes: change roles (2 of 2)"),
}
"""Who changes roles now (``method.step_clock.role_changes``)."""


def state_words(level: str, *, paused: bool, change: str = "") -> str:
    """What stands beside the time, so that colour is not all that tells it; empty while calm."""
    if paused:
        return QCoreApplication.translate("Clock", "paused")
    if level == "over":
        return QCoreApplication.translate("Clock", "over time")
    if change:
        return QCoreApplication.translate("Clock", CHANGES[change])
    if level == "last_call":
        return QCoreApplication.translate("Clock", "last call")
    return QCoreApplication.translate("Clock", "nearly over") if level == "warning" else ""


def offer_words(offer: "Offer", title: Callable[[str], str]) -> str:
    """``3′ from Tables, 1′ from Dream``, or ``Leave out Gallery (10′)``."""
    return listed(
        (
            QCoreApplication.translate("Clock", "leave out {step} ({minutes})")
            if saving.skips
            else QCoreApplication.translate("Clock", "{minutes} from {step}")
        ).format(step=isolated(title(saving.step_id)), minutes=short_minutes(saving.minutes))
        for saving in offer.savings
    )


def listed(parts: Iterable[str]) -> str:
    """Several things one after another, as the language lists them."""
    words = QCoreApplication.translate("Clock", "{first}, {next}")
    found = list(parts)
    return reduce(lambda one, other: words.format(first=one, next=other), found) if found else ""
