"""The line that asks one thing inline: the name of a new theme, or the number of one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.ui.coaching.cue_line import CueLine
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.fields import TextField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.value_fields import western_digits
from aiworkshop.ui.widgets.words import Speaking


class ThemeNaming(Speaking, QWidget):
    """Enter answers, Escape leaves all as it was; the findings asked about are remembered."""

    named = Signal(object, list)
    """A name (``Text``) for a new theme over these findings."""
    numbered = Signal(int, list)
    """The number of a theme for these findings."""
    left = Signal()

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self._finding_ids: list[str] = []
        self.setObjectName("theme-naming")
        self.count = Label(lambda: self._count_words(), "small")
        self.name = TextField(lambda: self.tr("Its name, in the room's own words…"), new_item=True)
        self.name.setObjectName("theme-name")
        self.name.committed.connect(self._named)
        self.number = TextField(lambda: self.tr("Number of the theme, Enter…"), new_item=True)
        self.number.setObjectName("theme-number")
        self.number.committed.connect(self._numbered)
        cancel = IconButton(context.theme, "x", lambda: self.tr("Leave it as it is"))
        cancel.clicked.connect(self.leave)
        self.cue = CueLine(context, naming, lambda: "theme")
        self.cue.watch(self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(context.theme.space(4))
        row = QHBoxLayout()
        row.setSpacing(context.theme.space(8))
        row.addWidget(self.count)
        for field in (self.name, self.number):
            field.installEventFilter(self)
            row.addWidget(field, 1)
        row.addWidget(cancel)
        column.addLayout(row)
        column.addWidget(self.cue)
        self.hide()
        self.wording(self._say)

    def ask_name(self, finding_ids: Sequence[str]) -> None:
        """Ask for the name of a theme over these."""
        self._ask(self.name, self.number, finding_ids)

    def ask_number(self, finding_ids: Sequence[str]) -> None:
        """Ask which theme these go under."""
        self._ask(self.number, self.name, finding_ids)

    def leave(self) -> None:
        """Ask no more."""
        self.hide()
        self.name.set_value(Text())
        self.number.set_value(Text())
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.leave()
            return True
        return super().eventFilter(watched, event)

    def _ask(self, field: TextField, other: TextField, finding_ids: Sequence[str]) -> None:
        self._finding_ids = list(finding_ids)
        self.count.retranslate()
        other.hide()
        field.show()
        self.show()
        field.setFocus()

    def _named(self, words: Text) -> None:
        ids = self._finding_ids
        self.leave()
        if words and ids:
            self.named.emit(words, ids)

    def _numbered(self, words: Text) -> None:
        ids, typed = self._finding_ids, western_digits(words.text).strip()
        self.leave()
        if typed.isdigit() and ids:
            self.numbered.emit(int(typed), ids)

    def _count_words(self) -> str:
        return self.tr("%n finding(s)", "", len(self._finding_ids))

    def _say(self) -> None:
        self.name.setAccessibleName(self.tr("Name of the new theme"))
        self.number.setAccessibleName(self.tr("Number of the theme"))
