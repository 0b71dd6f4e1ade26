"""Names for those who hear the program, where what is seen does not give them by itself."""

import sys

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

NAMED_BY_VALUE = sys.platform.startswith("linux")
"""Qt tells of a choice there by its value alone, and of what it chooses by the label beside it."""


def say_hint(field: QLineEdit | QTextEdit | QPlainTextEdit, words: str) -> None:
    """Show what a field is for while it is empty; it is its name, too, until it is given one."""
    named_by_hint = field.accessibleName() in ("", field.placeholderText())
    field.setPlaceholderText(words)
    if named_by_hint:
        field.setAccessibleName(words)
