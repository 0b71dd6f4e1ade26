"""What a team wrote on its charter that the charter has no field for: what, how, where, when."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from aiworkshop.readmodels.sheet_records import CharterAnswer
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking


class CharterNotes(Speaking, QWidget):
    """Question and answer below each other, as they stand on paper; hidden where there are none.

    They are put right on the sheet: here they are only read.
    """

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self.setObjectName("charter-notes")
        self._context, self._naming = context, naming
        self._shown: tuple[CharterAnswer, ...] = ()
        self.lines: list[Label] = []
        space = context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, space(8))
        column.setSpacing(space(8))
        self.head = Label(lambda: self.tr("On the charter sheet"), "eyebrow")
        column.addWidget(self.head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(space(8))
        column.addLayout(self._rows)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def show_answers(self, answers: Sequence[CharterAnswer]) -> None:
        """Show these, in their order."""
        if tuple(answers) == self._shown:
            return
        self._shown = tuple(answers)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = []
        for answer in answers:
            self._rows.addWidget(self._row(answer))
        self.setVisible(bool(answers))

    def _row(self, answer: CharterAnswer) -> QWidget:
        row = QWidget(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        key = f"sheets.TEA.initiative.{answer.field}.label"
        column.addWidget(Label(partial(self._naming.text, key), "small", parent=row))
        line = Label(answer.words, wraps=True, parent=row)
        column.addWidget(line)
        self.lines.append(line)
        return row
