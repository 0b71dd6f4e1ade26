"""A sheet that came back though it was not printed here: made, so that it can be typed in."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.method.worksheets.spec import WRITTEN
from aiworkshop.readmodels.changes import Outcome
from aiworkshop.readmodels.records import Group
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.sheets.sheet_words import group_words
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.checks import slim
from aiworkshop.ui.widgets.fields import ComboField
from aiworkshop.ui.widgets.small import Surface
from aiworkshop.ui.widgets.words import Speaking, Words


class AddedSheet(Speaking, Surface):
    """Which sheet, which table, and a button."""

    added = Signal(str)
    """Id of the sheet, ready to be typed in."""

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self._context = context
        self._naming = naming
        self._groups: list[Group] = []
        self.setObjectName("added-sheet")
        self.sheets = slim(ComboField(self._sheets()))
        self.tables = slim(ComboField([(None, lambda: self.tr("No table"))]))
        self.sheets.setObjectName("added-sheet-kind")
        self.tables.setObjectName("added-sheet-table")
        self.sheets.committed.connect(lambda _: self._offer_tables())
        self.make = Button(lambda: self.tr("Type it in"), kind="primary")
        self.make.setObjectName("added-sheet-make")
        self.make.clicked.connect(self._make)
        self.close_button = Button(lambda: self.tr("Close"), kind="plain")
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.setSpacing(context.theme.space(8))
        row.addWidget(self.sheets, 2)
        row.addWidget(self.tables, 1)
        row.addWidget(self.make)
        row.addWidget(self.close_button)
        self.body.setContentsMargins(*(context.theme.space(12),) * 4)
        self.body.addLayout(row)
        self.wording(self._say)

    def show_groups(self, groups: list[Group]) -> None:
        """The tables of all phases."""
        self._groups = groups
        self._offer_tables()

    def rename(self) -> None:
        """The names of the sheets are known now, or others."""
        self.sheets.set_options(self._sheets())

    def _sheets(self) -> list[tuple[Any, Words]]:
        return [
            (spec.id, partial(self._sheet_words, spec.id))
            for spec in WORKSHEETS
            if any(one.kind in WRITTEN for part in spec.parts for one in part.fields)
        ]

    def _sheet_words(self, sheet: str) -> str:
        return f"{self._naming.name('worksheets', sheet)} · {sheet}"

    def _offer_tables(self) -> None:
        sheet = self.sheets.value()
        spec = next((one for one in WORKSHEETS if one.id == sheet), None)
        options: list[tuple[Any, Words]] = [(None, lambda: self.tr("No table"))]
        if spec is not None and spec.scope != "room":
            options += [
                (group.id, partial(group_words, group))
                for group in self._groups
                if not spec.phase or group.phase == spec.phase
            ]
        chosen = self.tables.value()
        self.tables.set_options(options)
        if chosen not in [value for value, _ in options]:
            self.tables.set_value(None)

    def _make(self) -> None:
        from aiworkshop.facilitation.worksheets.entering import AddSheet

        def made(outcome: Outcome) -> None:
            self.hide()
            self.added.emit(str(outcome.value))

        command = AddSheet(self._context.workshop_id, self.sheets.value(), self.tables.value())
        self._context.desk.run(command, made, context=self)

    def _say(self) -> None:
        self.sheets.setAccessibleName(self.tr("Which sheet"))
        self.tables.setAccessibleName(self.tr("Its table"))
