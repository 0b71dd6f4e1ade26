"""The gallery critique of a proposition: what is loved in it, what is wished for it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import Critique, Group
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.phases.quick_list import QuickList, QuickRow
from aiworkshop.ui.widgets.checks import slim
from aiworkshop.ui.widgets.fields import ComboField, TextArea
from aiworkshop.ui.widgets.form import FieldForm
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command

BESIDE_FROM = 400
"""Width in pixels at 100 % from which two columns stand beside each other."""


class Beside(QWidget):
    """Two widgets beside each other; one below the other where there is little room."""

    def __init__(self, context: PageContext, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._context = context
        self.box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(context.theme.space(16))
        self.box.addWidget(first, 1)
        self.box.addWidget(second, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the width asks for it."""
        super().resizeEvent(event)
        narrow = self.width() < self._context.theme.space(BESIDE_FROM)
        ways = QBoxLayout.Direction
        wanted = ways.TopToBottom if narrow else ways.LeftToRight
        if self.box.direction() != wanted:
            self.box.setDirection(wanted)


class CritiqueRow(QuickRow):
    """What somebody said, changed in place; at which table."""

    def __init__(self, context: PageContext, table_name: Callable[[str | None], str]) -> None:
        super().__init__(context)
        self._table_name = table_name
        self.form = FieldForm(context)
        self.words = self.form.add("words", "", TextArea(lines=1))
        self.words.setAccessibleName(self.tr("What was said"))
        self.table = Label("", "small")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.form)
        column.addWidget(self.table)
        self.row.addLayout(column, 1)

    def show_item(self, record: Critique) -> None:
        """Bind the words."""
        self.form.bind("critique", record)
        name = self._table_name(record.group_id)
        self.table.set_words(name)
        self.table.setVisible(bool(name))

    def title(self) -> Text | str:
        """The words."""
        return self.words.value()


class CritiqueLists(Speaking, QWidget):
    """“I love” and “I wish”, two lists that are typed into one after the other."""

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self._context = context
        self._naming = naming
        self._groups: dict[str, Group] = {}
        self.setObjectName("critique")
        self.table = slim(ComboField([(None, lambda: self.tr("From the whole room"))]))
        self.table.setMinimumContentsLength(14)
        self.table.setObjectName("critique-table")
        self.wording(lambda: self.table.setAccessibleName(self.tr("Which table says it")))
        placeholders: dict[str, Words] = {
            "love": lambda: self.tr("What speaks to you? Enter adds…"),
            "wish": lambda: self.tr("What would make it stronger? Enter adds…"),
        }
        self.lists = {
            kind: QuickList(
                context,
                heading=partial(self._heading, kind),
                placeholder=placeholders[kind],
                owner_kind="proposition",
                place=kind,
                make=partial(self._command, kind),
                make_row=self._row,
            )
            for kind in ("love", "wish")
        }
        for one in self.lists.values():
            one.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.lists["love"].comes_after = self.table
        self.lists["wish"].comes_after = self.lists["love"].entry
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space(8))
        head = QHBoxLayout()
        head.addWidget(Label(lambda: self.tr("Responses in the critique"), "small"), 1)
        head.addWidget(self.table)
        layout.addLayout(head)
        layout.addWidget(Beside(context, self.lists["love"], self.lists["wish"]))

    def show_critique(
        self, proposition_id: str, said: Sequence[Critique], groups: Sequence[Group]
    ) -> None:
        """Show what was said of a proposition."""
        self._groups = {group.id: group for group in groups}
        none: list[tuple[Any, Words]] = [(None, lambda: self.tr("From the whole room"))]
        options = none + [(group.id, partial(self._table_name, group.id)) for group in groups]
        self.table.set_options(options)
        if self.table.value() not in self._groups:
            self.table.set_value(None)
        for kind, shown in self.lists.items():
            shown.show_items(proposition_id, [one for one in said if one.kind == kind])

    def _command(self, kind: str, proposition_id: str, words: Text) -> "Command":
        from aiworkshop.facilitation.propositions import AddCritique

        table = self.table.value()
        return AddCritique(self._context.workshop_id, proposition_id, kind, words, table)

    def _row(self) -> QuickRow:
        return CritiqueRow(self._context, self._table_name)

    def _heading(self, kind: str) -> str:
        return self._naming.text(f"proposition.feedback.{kind}")

    def _table_name(self, group_id: str | None) -> str:
        group = self._groups.get(group_id or "")
        if group is None:
            return ""
        number = self.tr("Table {number}").format(number=group.number)
        return f"{number} · {group.name}" if group.name else number
