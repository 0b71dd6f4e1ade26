"""The line above the findings: which table, how many, and the field that filters them."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from aiworkshop.readmodels.limits import MOST_MATCHES
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.filter_field import FilterField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking


class FindingsHeader(Speaking, QWidget):
    """Table, counts and filter."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._count: int | None = None
        self.table = Label("", "strong")
        self.table.setObjectName("findings-table")
        self.counts = Label("", "muted")
        self.counts.setObjectName("findings-count")
        self.field = FilterField(context.theme, lambda: self.tr("Find in the findings"))
        self.field.setObjectName("findings-filter")
        self.field.setMaximumWidth(context.theme.space(240))
        layout = self.row = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space(12))
        layout.addWidget(self.table)
        layout.addWidget(self.counts, 1)
        layout.addWidget(self.field)
        self.wording(self._say)

    def show_table(self, name: str) -> None:
        """Say which table is shown."""
        self.table.set_words(name)

    def show_count(self, count: int) -> None:
        """Say how many findings are shown."""
        self._count = count
        self._say()

    def _say(self) -> None:
        if self._count is None:
            self.counts.set_words("")
        elif self.field.text().strip() and self._count == MOST_MATCHES:
            # The list ends here; how many there are was not counted.
            self.counts.set_words(
                self.tr("The first {count} with these words").format(count=f"{MOST_MATCHES:,}")
            )
        elif self.field.text().strip():
            self.counts.set_words(self.tr("%n finding(s) with these words", "", self._count))
        else:
            self.counts.set_words(self.tr("%n finding(s)", "", self._count))
