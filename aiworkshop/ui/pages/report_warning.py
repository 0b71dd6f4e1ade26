"""What could tell who it was: a calm list before a report is saved or printed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.readmodels.report_sections import TellingWords
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.places import kind_name, place_of
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import Line, SectionHeading
from aiworkshop.ui.widgets.words import Speaking

MOST_SHOWN = 25


class ReportWarning(Speaking, QWidget):
    """Stands in the place of the pages until somebody decided."""

    closed = Signal()
    """Back to the pages; nothing is saved."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._go_on: Callable[[], object] | None = None
        self.setProperty("scrolled", True)
        space = context.theme.space
        self.heading = SectionHeading(lambda: self.tr("Please look once more"))
        self.all_the_same = Button(lambda: self.tr("Save all the same"), kind="primary")
        self.all_the_same.setObjectName("save-all-the-same")
        self.all_the_same.clicked.connect(self._continue)
        back = Button(lambda: self.tr("Back to the report"))
        back.setObjectName("back-to-report")
        back.clicked.connect(self.closed)
        buttons = QWidget()
        flow = FlowLayout(space(8), buttons)
        flow.addWidget(self.all_the_same)
        flow.addWidget(back)
        self.items = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(space(24), space(16), space(24), space(16))
        self._column.setSpacing(space(12))
        self._column.addWidget(self.heading)
        self._column.addWidget(buttons)
        self._column.addWidget(self.items)
        self._column.addStretch(1)

    def ask(
        self,
        sentences: Sequence[str],
        named: int,
        telling: Sequence[TellingWords],
        go_on: Callable[[], object],
    ) -> None:
        """Show what there is to decide; ``go_on`` is called for “save all the same”."""
        self._go_on = go_on
        # What the funder would not take leaves only as a draft, and says so.
        self.all_the_same.set_words(
            (lambda: self.tr("Save as draft"))
            if sentences
            else (lambda: self.tr("Save all the same"))
        )
        items = QWidget()
        column = QVBoxLayout(items)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._context.theme.space(10))
        for sentence in sentences:
            column.addWidget(Label(sentence, wraps=True))
        if named:
            column.addWidget(
                Label(
                    lambda: self.tr("Names are on: %n people agreed to be named.", "", named),
                    wraps=True,
                )
            )
        if telling:
            column.addWidget(
                Label(
                    lambda: self.tr(
                        "These are told without a name, but a role or a name in the words could "
                        "tell who it was:"
                    ),
                    wraps=True,
                )
            )
        for each in telling[:MOST_SHOWN]:
            column.addWidget(Line())
            column.addWidget(self._item(each))
        further = len(telling) - MOST_SHOWN
        if further > 0:
            column.addWidget(Label(lambda: self.tr("and %n more", "", further), "muted"))
        self._column.replaceWidget(self.items, items)
        self.items.hide()
        self.items.deleteLater()
        self.items = items
        self.all_the_same.setFocus()

    def _item(self, telling: TellingWords) -> QWidget:
        row = QWidget()
        words = QVBoxLayout(row)
        words.setContentsMargins(0, 0, 0, 0)
        words.addWidget(Label(telling.words, wraps=True))
        found = ", ".join(f"“\u2068{each}\u2069”" for each in telling.found)
        words.addWidget(Label(lambda: f"{kind_name(telling.kind)} · {found}", "muted", wraps=True))
        look = Button(lambda: self.tr("Look at it"))
        look.setObjectName(f"look-{telling.record_id}")
        look.clicked.connect(partial(self._look, telling))
        words.addWidget(look, 0, Qt.AlignmentFlag.AlignLeading)
        return row

    def _look(self, telling: TellingWords) -> None:
        page, tab = place_of(telling.kind)
        self.closed.emit()
        self._context.go(page, None, tab)

    def _continue(self) -> None:
        go_on = self._go_on
        self.closed.emit()
        if go_on is not None:
            go_on()
