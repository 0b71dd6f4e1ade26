"""Buttons that stay pressed, for those who press them by what their machine offers them."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QPushButton

if TYPE_CHECKING:
    Base = QAbstractButton
else:
    Base = object


class Toggling(Base):
    """Mixed into a checkable button: turned from outside, it counts as clicked.

    Screen readers and voice control turn such a button (*Toggle*) without clicking it, and of one
    of several they are offered nothing else: nothing would come of it. Stands before the Qt class.
    """

    _turned_here = False

    def watch_turning(self) -> None:
        """To be called once the button is made."""
        self.toggled.connect(self._turned)

    def setChecked(self, checked: bool) -> None:
        """Show it pressed, or not: nobody did anything."""
        self._turned_here = True
        super().setChecked(checked)
        self._turned_here = False

    def nextCheckState(self) -> None:
        """Pressed by mouse or key, which clicks by itself."""
        self._turned_here = True
        super().nextCheckState()
        self._turned_here = False

    def _turned(self, checked: bool) -> None:
        group = self.group()
        one_of_several = self.autoExclusive() or (group is not None and group.exclusive())
        if not self._turned_here and (checked or not one_of_several):
            # Emitted without telling which, it would always say that it is not pressed.
            self.clicked[bool].emit(checked)  # type: ignore[index]


class TickChip(Toggling, QPushButton):
    """A rounded word that stays pressed."""

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("chip", True)
        self.watch_turning()
