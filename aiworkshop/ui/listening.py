"""The way to those who hear the program instead of seeing it. Costs nothing unless they listen.

What widgets are told of is told by Qt itself: interfaces of our own, made in Python, crashed Qt's
bridge to AT-SPI (PySide6 6.11). Where a role is missing, another Qt class is the base, or children
stand where there are things to be heard.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def announce(source: QObject, words: str, *, urgent: bool = False) -> None:
    """Say something aloud where a screen reader listens, without moving the focus."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(source, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
