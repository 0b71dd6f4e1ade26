"""Two tables that will have one number: what becomes of each, chosen before the import."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.readmodels.double_tables import DoubleTable, TableChoice
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.sheets.board_grid import phase_words
from aiworkshop.ui.widgets.fields import ComboField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

MOST_ASKED = 12
"""More are asked about on the Tables tab."""


class DoubleTables(Speaking, QWidget):
    """A line for each pair of tables, with three ways to go on; nothing is done unasked."""

    def __init__(self, context: PageContext, doubles: tuple[DoubleTable, ...]) -> None:
        super().__init__()
        self.setObjectName("double-tables")
        self.fields: dict[str, ComboField] = {}
        space = context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, space(4), 0, space(8))
        column.setSpacing(space(4))
        for double in doubles[:MOST_ASKED]:
            self._add(column, double)
        self.hint = Label(
            lambda: self.tr(
                "Sheets that are printed already keep their codes and stay with their own table."
            ),
            "small",
            wraps=True,
            parent=self,
        )
        column.addWidget(self.hint)

    def _add(self, column: QVBoxLayout, double: DoubleTable) -> None:
        words = partial(self._question, double)
        label = Label(words, "strong", wraps=True, parent=self)
        field = ComboField()
        field.setParent(self)
        field.setObjectName(f"double-table-{len(self.fields)}")
        field.set_options(
            [
                (None, lambda: self.tr("Decide later, on the Tables tab")),
                (
                    "number",
                    lambda: self.tr("The later one becomes table {free}").format(free=double.free),
                ),
                ("join", lambda: self.tr("It is one table: join the two")),
            ]
        )
        field.set_value(None)
        label.setBuddy(field)
        self.wording(lambda: field.setAccessibleName(words()))
        self.fields[double.later_id] = field
        column.addWidget(label)
        column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeading)

    def _question(self, double: DoubleTable) -> str:
        return self.tr("{phase}: two tables have number {number}").format(
            phase=phase_words(double.phase), number=double.number
        )

    def chosen(self) -> dict[str, TableChoice]:
        """What was chosen, by the id of the later table."""
        values = {key: field.value() for key, field in self.fields.items()}
        return {key: value for key, value in values.items() if value}
