"""Which tables get their sheets, and the language of each table."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from aiworkshop.method.phases import rail_phases
from aiworkshop.readmodels.records import Group
from aiworkshop.ui.phases.define.names import table_language_options
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.checks import CheckField, ComboField, slim
from aiworkshop.ui.widgets.gradually import Gradually
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

NAME_WIDTH = 150
"""Room in pixels at 100 % for the name of a table."""


class TableTicks(Speaking, QWidget):
    """All tables; or some, each with its language, which belongs to the table itself.

    Rows are made when they are first asked for, a few at a time: there may be hundreds.
    """

    changed = Signal()
    language_chosen = Signal(str, str)
    """Id of a table, its language or languages from now on."""

    def __init__(self, theme: Theme, naming: Naming) -> None:
        super().__init__()
        self._theme = theme
        self._naming = naming
        self._groups: tuple[Group, ...] = ()
        self._unticked: set[str] = set()
        self._gradually = Gradually(self)
        self.ticks: dict[str, CheckField] = {}
        self.languages: dict[str, ComboField] = {}
        self.all = CheckField(lambda: self.tr("All tables"))
        self.all.setObjectName("pack-all-tables")
        self.all.set_value(True)
        self.all.committed.connect(self._all_pressed)
        self.note = Label("", "small", wraps=True)
        self._rows: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.space(4))
        self._layout.addWidget(self.all)
        self._layout.addWidget(self.note)
        self.wording(self._say)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """The tables there are. What was ticked stays, what is new is ticked."""
        order: list[str] = [phase.id for phase in rail_phases()]
        known = [group for group in groups if group.phase in order]
        self._groups = tuple(
            sorted(known, key=lambda group: (order.index(group.phase), group.number or 0))
        )
        same = [group.id for group in self._groups] == list(self.ticks)
        if self._rows is not None and not same:
            self._clear()
        self._make_rows()
        for group in self._groups if same else ():
            self._show_language(group)
        self._say()

    def value(self) -> tuple[str, ...] | None:
        """Ids of the tables; None: all."""
        if self.all.value():
            return None
        return tuple(group.id for group in self._groups if group.id not in self._unticked)

    def set_value(self, groups: Iterable[str] | None) -> None:
        """Tick these; no signal."""
        self.all.set_value(groups is None)
        wanted = set(groups) if groups is not None else None
        ids = {group.id for group in self._groups}
        self._unticked = set() if wanted is None else ids - wanted
        for key, tick in self.ticks.items():
            tick.set_value(key not in self._unticked)
        self._make_rows()

    def _all_pressed(self, _: object) -> None:
        self._make_rows()
        self.changed.emit()

    def _make_rows(self) -> None:
        some = not self.all.value() and bool(self._groups)
        if some and self._rows is None:
            self._rows = QWidget()
            self._grid = QGridLayout(self._rows)
            self._grid.setContentsMargins(self._theme.space(24), 0, 0, 0)
            self._grid.setVerticalSpacing(self._theme.space(4))
            self._grid.setColumnStretch(0, 1)
            self._layout.addWidget(self._rows)
            self._gradually.do(partial(self._make_row, group) for group in self._groups)
        if self._rows is not None:
            self._rows.setVisible(some)

    def _make_row(self, group: Group) -> None:
        place = list(self._groups).index(group)
        if not place or self._groups[place - 1].phase != group.phase:
            name = Label(lambda: self._naming.name("phases", group.phase), "small")
            self._grid.addWidget(name, 2 * place, 0, 1, 2)
        tick = CheckField(partial(self._short_name, group))
        tick.setToolTip(self._table_name(group))
        tick.setAccessibleName(self._table_name(group))
        phase = self._naming.name("phases", group.phase)
        tick.setAccessibleDescription(phase)
        tick.setObjectName(f"pack-table-{group.id}")
        tick.set_value(group.id not in self._unticked)
        tick.committed.connect(partial(self._ticked, group.id))
        own = [("", lambda: self.tr("Any language")), *table_language_options()]
        language = slim(ComboField(own))
        language.setObjectName(f"pack-language-{group.id}")
        language.committed.connect(lambda value: self.language_chosen.emit(group.id, str(value)))
        self.ticks[group.id], self.languages[group.id] = tick, language
        self._show_language(group)
        self._grid.addWidget(tick, 2 * place + 1, 0)
        self._grid.addWidget(language, 2 * place + 1, 1)

    def _show_language(self, group: Group) -> None:
        field = self.languages[group.id]
        if not field.pending():
            field.set_value(group.language)
        words = self.tr("Language of the table {table}").format(table=self._table_name(group))
        field.setAccessibleName(words)
        phase = self._naming.name("phases", group.phase)
        field.setAccessibleDescription(f"{words} · {phase}")

    def _ticked(self, key: str, ticked: bool) -> None:
        if ticked:
            self._unticked.discard(key)
        else:
            self._unticked.add(key)
        self.changed.emit()

    def _short_name(self, group: Group) -> str:
        room = self._theme.space(NAME_WIDTH)
        end = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self._table_name(group), end, room)

    def _table_name(self, group: Group) -> str:
        number = self.tr("Table {number}").format(number=group.number or "")
        return f"{number} · {group.name}" if group.name else number

    def _clear(self) -> None:
        assert self._rows is not None
        self._gradually.do(())
        self._layout.removeWidget(self._rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = None
        self.ticks, self.languages = {}, {}

    def _say(self) -> None:
        self.all.setEnabled(bool(self._groups))
        self.note.setVisible(not self._groups)
        self.note.set_words(
            self.tr("There are no tables yet: sheets for tables are printed as spare ones.")
        )
