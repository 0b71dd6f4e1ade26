"""Who is kept apart and who together: the rules, and a line that makes one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.readmodels.records import SeatingRule
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.person_field import KnownPeople, PersonField
from aiworkshop.ui.phases.define.seating_words import SeatingWords
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import ComboField
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import Chip
from aiworkshop.ui.widgets.words import Speaking


class SeatingRules(Speaking, QWidget):
    """Chips for rules, each can be pressed away; names typed one after the other make a new one."""

    rule_asked = Signal(list, str)
    removed = Signal(str)

    def __init__(self, context: PageContext, people: KnownPeople, words: SeatingWords) -> None:
        super().__init__()
        self._people = people
        self._words = words
        self._rules: tuple[SeatingRule, ...] = ()
        self._shown: tuple[tuple[str, str], ...] = ()
        self.chosen: list[str] = []
        self.chips: list[Chip] = []
        self.setObjectName("seating-rules")
        self._build(context)
        self.wording(self._show_rules)

    def show_rules(self, rules: Sequence[SeatingRule]) -> None:
        """Show the rules of the workshop."""
        self._rules = tuple(rules)
        self._show_rules()
        self._say()

    def enter(self) -> None:
        """Make the rule of who was typed, once these are two."""
        if len(self.chosen) > 1:
            self.rule_asked.emit(list(self.chosen), str(self.kind.value()))
            self.chosen = []
            self._say()
            self.name.setFocus()

    def _build(self, context: PageContext) -> None:
        space = context.theme.space
        self._holder = QWidget()
        self._flow = FlowLayout(8, self._holder)
        self.kind = ComboField(
            [
                ("apart", lambda: self.tr("Keep apart")),
                ("together", lambda: self.tr("Keep together")),
            ]
        )
        self.kind.setObjectName("rule-kind")
        self.kind.committed.connect(lambda _: self._say())
        self.name = PersonField(context, self._people, lambda: self.tr("Type a name, Enter…"))
        self.name.setObjectName("rule-name")
        self.name.person_chosen.connect(self._add)
        self.name.finished.connect(self.enter)
        self.button = Button(lambda: self.tr("Keep it so"), icon="check", theme=context.theme)
        self.button.setObjectName("rule-add")
        self.button.clicked.connect(self.enter)
        self.clear = Button(lambda: self.tr("Clear"), kind="plain")
        self.clear.clicked.connect(self._clear)
        self.typed = Label("", "small", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(space(8))
        row.addWidget(self.kind)
        row.addWidget(self.name, 1)
        row.addWidget(self.clear)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(6))
        layout.addWidget(self._holder)
        layout.addLayout(row)
        layout.addWidget(self.typed)
        self.wording(self._say)

    def _show_rules(self) -> None:
        shown = tuple((rule.id, self._words.rule(rule)) for rule in self._rules)
        if shown == self._shown:
            return
        self._shown = shown
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for key, words in shown:
            chip = Chip(words, removable=True)
            chip.removed.connect(lambda key=key: self.removed.emit(key))
            self._flow.addWidget(chip)
            self.chips.append(chip)
        self._holder.setVisible(bool(shown))

    def _add(self, person: str) -> None:
        if person not in self.chosen:
            self.chosen.append(person)
        self._say()

    def _clear(self) -> None:
        self.chosen = []
        self._say()
        self.name.setFocus()

    def _say(self) -> None:
        self.kind.setAccessibleName(self.tr("Kind of rule"))
        self.name.setAccessibleName(self.tr("People whom the rule is about"))
        self.button.setEnabled(len(self.chosen) > 1)
        self.clear.setVisible(bool(self.chosen))
        self.typed.set_words(self._words.people(self.chosen))
        self.typed.setVisible(bool(self.chosen))
