"""Which phase's tables are shown, how many there are, and the same as in Discovery."""

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.method.phases import rail_phases
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.table_reads import Seating
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import NumberField, TagPicker
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words

MOST_TABLES = 150
FIRST_PHASE = "discovery"


class TableHead(Speaking, QWidget):
    """Chips for the phases, a number, one button, and the sizes in words."""

    phase_chosen = Signal(str)
    count_asked = Signal(int)
    copy_asked = Signal()
    sign_ups_asked = Signal()

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self._context = context
        self._naming = naming
        self._phase = FIRST_PHASE
        self._seating = Seating(FIRST_PHASE)
        self._build()
        self.wording(self._say)

    def show_seating(self, phase: str, seating: Seating) -> None:
        """Show the phase, the number of tables and their sizes."""
        self._phase = phase
        self._seating = seating
        self.phases.set_value([phase])
        self.count.set_value(len(seating.groups) or None)
        self.copy.setVisible(phase != FIRST_PHASE)
        self.sign_ups.setVisible(seating.sign_ups.people > 0)
        self._say()

    def retranslate_all(self) -> None:
        """The names of the phases were read."""
        self.phases.set_options(self._options())
        self._say()

    def _build(self) -> None:
        space = self._context.theme.space
        self.phases = TagPicker(self._options(), multiple=False)
        self.phases.setObjectName("table-phase")
        self.phases.set_value([FIRST_PHASE])
        self.phases.committed.connect(self._phase_pressed)
        self.count_label = Label(lambda: self.tr("Tables"), "small")
        self.count = NumberField(1, MOST_TABLES)
        self.count.setObjectName("table-count")
        self.count.setMaximumWidth(space(64))
        self.count.committed.connect(self._count_typed)
        self.count_label.setBuddy(self.count)
        self.copy = Button(
            lambda: self.tr("Same tables as in Discovery"), icon="copy", theme=self._context.theme
        )
        self.copy.setObjectName("table-copy")
        self.copy.clicked.connect(self.copy_asked)
        self.copy.hide()
        self.sign_ups = Button(
            lambda: self.tr("Tables from sign-ups"), icon="hand-heart", theme=self._context.theme
        )
        self.sign_ups.setObjectName("table-sign-ups")
        self.sign_ups.clicked.connect(self.sign_ups_asked)
        self.sign_ups.hide()
        self.mix = Button(lambda: self.tr("Mix…"), icon="shuffle", theme=self._context.theme)
        self.mix.setObjectName("table-mix")
        self.mix.setCheckable(True)
        self.rules = Button("", icon="users", theme=self._context.theme)
        self.rules.setObjectName("table-rules")
        self.rules.setCheckable(True)
        self.sizes = Label("", "muted", wraps=True)
        first = QHBoxLayout()
        first.setSpacing(space(8))
        first.addWidget(self.phases, 1)
        first.addWidget(self.count_label)
        first.addWidget(self.count)
        holder = QWidget()
        second = FlowLayout(space(8), holder)
        for button in (self.mix, self.rules, self.copy, self.sign_ups):
            second.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(8))
        layout.addLayout(first)
        layout.addWidget(self.sizes)
        layout.addWidget(holder)

    def _options(self) -> list[tuple[str, Words]]:
        return [
            (spec.id, lambda key=spec.id: self._naming.name("phases", key))  # type: ignore[misc]
            for spec in rail_phases()
        ]

    def _phase_pressed(self, chosen: list[str]) -> None:
        if not chosen:
            self.phases.set_value([self._phase])
            return
        self.phase_chosen.emit(chosen[0])

    def _count_typed(self, count: int | None) -> None:
        if count is None:
            self.count.set_value(len(self._seating.groups) or None)
            return
        self.count_asked.emit(count)

    def _say(self) -> None:
        self.count.setAccessibleName(self.tr("Number of tables"))
        count = len(self._seating.rules)
        self.rules.set_words(
            self.tr("Rules ({count})").format(count=count) if count else self.tr("Rules…")
        )
        present = sum(not person.absent for person in self._seating.people)
        words = [self.tr("%n in the room", "", present)]
        sizes = Counter(size for size in self._seating.sizes() if size)
        words += [
            self.tr("%n table(s) of {size}", "", sizes[size]).format(size=size)
            for size in sorted(sizes, reverse=True)
        ]
        waiting = sum(not person.absent for person in self._seating.unseated)
        if present and not waiting:
            words.append(self.tr("everybody has a place"))
        self.sizes.set_words(" · ".join(words) if self._seating.people else "")
