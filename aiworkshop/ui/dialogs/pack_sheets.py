"""Which sheets are in a pack: ticks by phase, and what the agenda needs at one press."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.method.worksheets import WORKSHEETS, WorksheetSpec
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.checks import CheckField
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking


def sheets_by_phase() -> dict[str, list[WorksheetSpec]]:
    """The sheets of each phase, in the registry's order; those for any phase under ``""``."""
    found: dict[str, list[WorksheetSpec]] = {}
    for spec in WORKSHEETS:
        found.setdefault(spec.phase or "", []).append(spec)
    return found


class SheetTicks(Speaking, QWidget):
    """A tick a sheet. ``preset`` is what the agenda needs."""

    changed = Signal()

    def __init__(self, theme: Theme, naming: Naming) -> None:
        super().__init__()
        self._naming = naming
        self._preset: tuple[str, ...] = ()
        self.ticks: dict[str, CheckField] = {}
        space = theme.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        presets = QWidget()
        flow = FlowLayout(space(8), presets)
        self.agenda = Button(lambda: self.tr("What the agenda needs"))
        self.agenda.setObjectName("pack-agenda")
        self.agenda.clicked.connect(lambda: self._tick(self._preset))
        self.every = Button(lambda: self.tr("All sheets"))
        self.every.setObjectName("pack-all")
        self.every.clicked.connect(lambda: self._tick(WORKSHEETS.ids))
        self.none = Button(lambda: self.tr("No sheets"))
        self.none.setObjectName("pack-none")
        self.none.clicked.connect(lambda: self._tick(()))
        for button in (self.agenda, self.every, self.none):
            flow.addWidget(button)
        layout.addWidget(presets)
        for phase, specs in sheets_by_phase().items():
            heading = Label(partial(self._phase_name, phase), "small")
            heading.setContentsMargins(0, space(6), 0, 0)
            layout.addWidget(heading)
            for spec in specs:
                layout.addWidget(self._make_tick(spec.id))

    def set_preset(self, sheets: Iterable[str]) -> None:
        """What the agenda needs."""
        self._preset = tuple(sheets)

    def set_left_out(self, sheets: Iterable[str]) -> None:
        """These the workshop does without; the Print tab brings them back."""
        out = set(sheets)
        for key, tick in self.ticks.items():
            tick.setEnabled(key not in out)

    def value(self) -> tuple[str, ...]:
        """The ticked sheets."""
        return tuple(
            key for key, tick in self.ticks.items() if tick.value() and tick.isEnabledTo(self)
        )

    def set_value(self, sheets: Iterable[str]) -> None:
        """Tick these; no signal."""
        wanted = set(sheets)
        for key, tick in self.ticks.items():
            tick.set_value(key in wanted)

    def _make_tick(self, sheet: str) -> CheckField:
        def words() -> str:
            return f"{sheet} · {self._naming.name('worksheets', sheet)}"

        tick = CheckField(words)
        tick.setObjectName(f"pack-sheet-{sheet}")
        tick.committed.connect(lambda _: self.changed.emit())
        self.ticks[sheet] = tick
        return tick

    def _phase_name(self, phase: str) -> str:
        if phase:
            return self._naming.name("phases", phase)
        return self.tr("For the whole room")

    def _tick(self, sheets: Iterable[str]) -> None:
        self.set_value(sheets)
        self.changed.emit()
