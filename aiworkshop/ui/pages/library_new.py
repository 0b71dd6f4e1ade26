"""A new workshop: three fields and Enter; the rest can wait."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.agendas import AGENDA_TEMPLATES
from aiworkshop.method.content import load_content
from aiworkshop.readmodels.changes import Outcome
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.checks import ComboField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import SectionHeading, Surface
from aiworkshop.ui.widgets.text_fields import TextField
from aiworkshop.ui.widgets.value_fields import DateField, NumberField
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

USUAL_TEMPLATE = "demo_120"
USUAL_TABLES = 4


class NewWorkshop(Speaking, Surface):
    """Title, municipality, date; template and tables have good defaults."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context
        self.setObjectName("new-workshop-panel")
        self.body.addWidget(SectionHeading(lambda: self.tr("New workshop")))
        self.title = TextField()
        self.municipality = TextField()
        self.date = DateField()
        self.date.set_value(date.today().isoformat())
        self.template = ComboField(self._templates())
        self.template.set_value(USUAL_TEMPLATE)
        self.tables = NumberField(1, 150)
        self.tables.set_value(USUAL_TABLES)
        grid = QGridLayout()
        grid.setHorizontalSpacing(context.theme.space(16))
        self._put(grid, 0, 0, lambda: self.tr("Title"), self.title)
        self._put(grid, 0, 1, lambda: self.tr("Municipality"), self.municipality)
        self._put(grid, 0, 2, lambda: self.tr("Date"), self.date)
        self._put(grid, 2, 0, lambda: self.tr("Agenda"), self.template)
        self._put(grid, 2, 1, lambda: self.tr("Tables"), self.tables)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 1)
        self.body.addLayout(grid)
        row = QHBoxLayout()
        self.make = Button(lambda: self.tr("Make it"), kind="primary")
        self.make.setObjectName("make-workshop")
        self.make.clicked.connect(self.create_workshop)
        cancel = Button(lambda: self.tr("Cancel"))
        cancel.clicked.connect(self.close_panel)
        self.problem = Label("", "muted", wraps=True)
        row.addWidget(self.make)
        row.addWidget(cancel)
        row.addWidget(self.problem, 1)
        self.body.addLayout(row)
        self.wording(lambda: self.template.set_options(self._templates()))
        self.setFocusProxy(self.title)

    def _templates(self) -> list[tuple[str | None, Words]]:
        content = load_content(self.context.language.code)
        return [(key, content.name("agendas", key)) for key in AGENDA_TEMPLATES.ids]

    def _put(self, grid: QGridLayout, row: int, column: int, words: Words, field: QWidget) -> None:
        label = Label(words, "small")
        label.setBuddy(field)
        field.installEventFilter(self)
        grid.addWidget(label, row, column)
        grid.addWidget(field, row + 1, column)
        self.wording(lambda: field.setAccessibleName(spoken(words)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In any field, Enter makes the workshop and Escape leaves."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.create_workshop()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_panel()
                return True
        return super().eventFilter(watched, event)

    def create_workshop(self) -> None:
        """Make the workshop and open it; without a title, ask for one."""
        title: Text = self.title.value()
        if not title:
            self.problem.set_words(lambda: self.tr("Give it a title; everything else can wait."))
            self.title.setFocus()
            return
        self.make.setEnabled(False)
        municipality, date = self.municipality.value(), self.date.value()
        template = str(self.template.value())
        languages = (title.resolved_language(self.context.language.code),)
        tables = self.tables.value() or USUAL_TABLES

        def make() -> None:
            from aiworkshop.facilitation.create_workshop import CreateWorkshop

            command = CreateWorkshop(
                title=title,
                municipality=municipality,
                date=date,
                template=template,
                languages=languages,
                tables=tables,
            )
            self.context.desk.run(command, self._made, failed=self._refused, context=self)

        self.context.desk.when_open(make)

    def _made(self, outcome: Outcome) -> None:
        self.close_panel()
        self.context.go("prepare", str(outcome.value))

    def _refused(self, error: Exception) -> None:
        self.make.setEnabled(True)
        self.context.desk.failed.emit(error)

    def close_panel(self) -> None:
        """Go away; what was typed here was never a workshop."""
        self.hide()
        self.deleteLater()
