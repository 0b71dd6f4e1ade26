"""The leading half of the Themes tab: findings to tick, and the line that names a new theme."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.findings import FINDING_KINDS
from aiworkshop.readmodels.records import Group
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.discovery.cards import FindingCards, chosen_or_current
from aiworkshop.ui.phases.discovery.choices import table_choices
from aiworkshop.ui.phases.discovery.finding_ids import Wanted
from aiworkshop.ui.phases.discovery.theme_reads import ThemeSummary
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.checks import slim
from aiworkshop.ui.widgets.fields import ComboField, TextField
from aiworkshop.ui.widgets.filter_field import FilterField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.words import Speaking

UNTHEMED, ALL, STARRED = "unthemed", "all", "starred"


class ThemeSources(Speaking, QWidget):
    """What can be put under themes."""

    wanted_changed = Signal()
    named = Signal(object, list)
    """A name (``Text``) for a new theme over these findings."""

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self._context = context
        self._naming = naming
        self.cards = FindingCards(naming)
        self.cards.show_tables = True
        self.cards.brief = True
        self._naming_ids: list[str] = []
        self._build()
        self.wording(self._say)

    def wanted(self) -> Wanted:
        """Which findings are listed."""
        kind, table, shown = self.kind.value(), self.table.value(), self.shown.value()
        return Wanted(
            kinds=(str(kind),) if kind else (),
            group_ids=(str(table),) if table else (),
            words=self.field.text(),
            unthemed=shown == UNTHEMED,
            starred=shown == STARRED,
        )

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Offer these tables, and write their numbers on the cards."""
        self.cards.table_numbers = {group.id: group.number or 0 for group in groups}
        numbered = self.tr("Table {number}")
        self.table.set_options(table_choices(groups, numbered, lambda: self.tr("All tables")))
        self.list.touch(None)

    def show_themes(self, themes: Sequence[ThemeSummary], total: int) -> None:
        """Say which keys do what; ``total`` is how many findings the workshop has."""
        self._has_themes = bool(themes)
        self._total = total
        self.keys.retranslate()
        self.empty.sentence.retranslate()
        self.empty.button.retranslate()

    def focus_filter(self) -> None:
        """To the filter field."""
        self.field.focus_all()

    def ask_name(self) -> None:
        """Ask, inline, for the name of a theme over what is ticked, else the current finding."""
        self._naming_ids = chosen_or_current(self.list)
        if not self._naming_ids:
            self.list.setFocus()
            return
        self.count.retranslate()
        self.name_row.show()
        self.name.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves the naming as it was."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self._leave()
            return True
        return super().eventFilter(watched, event)

    # -- inside -----------------------------------------------------------------------------------

    def _build(self) -> None:
        space = self._context.theme.space
        self._has_themes = False
        self._total = 0
        self.shown = ComboField(
            [
                (UNTHEMED, lambda: self.tr("Without a theme")),
                (ALL, lambda: self.tr("All findings")),
                (STARRED, lambda: self.tr("Starred")),
            ]
        )
        self.kind = ComboField(
            [
                ("", lambda: self.tr("All kinds")),
                *((spec.id, self._kind_words(spec.id)) for spec in FINDING_KINDS),
            ]
        )
        self.table = ComboField([(None, lambda: self.tr("All tables"))])
        self.field = FilterField(self._context.theme, lambda: self.tr("Find in the findings"))
        for name, widget in (
            ("themes-shown", self.shown),
            ("themes-kind", self.kind),
            ("themes-table", self.table),
            ("themes-filter", self.field),
        ):
            widget.setObjectName(name)
            if isinstance(widget, ComboField):
                slim(widget)
        self.list = CardList(
            self._context, lambda: self.tr("Findings to bring together"), ticks=True
        )
        self.list.setObjectName("theme-sources")
        self.list.set_source(self.cards)
        self.empty = EmptyState(lambda: self._empty_words(), lambda: self._empty_button())
        self.empty.pressed.connect(self._help_empty)
        self.list.set_empty(self.empty)
        self.keys = Label(lambda: self._keys_words(), "small", wraps=True)
        self._build_naming()
        rows = (self.shown, self.field), (self.kind, self.table)
        layout = QVBoxLayout(self)
        # A mirrored splitter places its parts one pixel too far.
        layout.setContentsMargins(1, 0, 1, 0)
        layout.setSpacing(space(8))
        for pair in rows:
            row = QHBoxLayout()
            row.setSpacing(space(8))
            for widget in pair:
                row.addWidget(widget, 1)
            layout.addLayout(row)
        layout.addWidget(self.name_row)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.group_button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.keys)
        for combo in (self.shown, self.kind, self.table):
            combo.committed.connect(lambda _: self.wanted_changed.emit())
        self.field.changed.connect(self.wanted_changed)
        self.field.left_for_list.connect(self.list.setFocus)
        self.list.tick_changed.connect(lambda _: self.group_button.retranslate())
        self.group_button.clicked.connect(self.ask_name)

    def _build_naming(self) -> None:
        theme = self._context.theme
        self.group_button = Button(lambda: self._group_words(), icon="link", theme=theme)
        self.name_row = QWidget()
        self.name_row.setObjectName("theme-naming")
        self.count = Label(lambda: self._count_words(), "small")
        self.name = TextField(
            lambda: self.tr("A phrase in the room's own words, Enter saves…"), new_item=True
        )
        self.name.setObjectName("theme-name")
        self.name.installEventFilter(self)
        self.name.committed.connect(self._named)
        cancel = IconButton(theme, "x", lambda: self.tr("Leave it ungrouped"))
        cancel.clicked.connect(self._leave)
        row = QHBoxLayout(self.name_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.count)
        row.addWidget(self.name, 1)
        row.addWidget(cancel)
        self.name_row.hide()

    def _named(self, words: Text) -> None:
        ids, self._naming_ids = self._naming_ids, []
        if words and ids:
            self.named.emit(words, ids)
        self._leave()

    def _leave(self) -> None:
        self.name.set_value(Text())
        self.name_row.hide()
        self.list.setFocus()

    def _help_empty(self) -> None:
        if not self._total:
            self._context.go("discovery", tab_id="findings")
            return
        self.shown.set_value(ALL)
        self.kind.set_value("")
        self.table.set_value(None)
        self.field.clear()
        self.wanted_changed.emit()
        self.list.setFocus()

    def _is_narrowed(self) -> bool:
        return bool(self.kind.value() or self.table.value() or self.field.text().strip())

    def _kind_words(self, kind: str) -> Callable[[], str]:
        return lambda: self._naming.name("finding_kinds", kind)

    def _empty_words(self) -> str:
        if not self._total:
            return self.tr("Themes are made of findings: enter first what the tables said.")
        if self._is_narrowed():
            return self.tr("Nothing fits these filters.")
        if self.shown.value() == STARRED:
            return self.tr("Nothing is starred yet.")
        return self.tr("Every finding has found its theme.")

    def _empty_button(self) -> str:
        return self.tr("Show all findings") if self._total else self.tr("Go to Findings")

    def _keys_words(self) -> str:
        if self._has_themes:
            return self.tr("Space ticks · Ctrl+G makes a theme · 1–9 puts under that theme")
        return self.tr("Space ticks · Ctrl+G makes a theme of what is ticked")

    def _group_words(self) -> str:
        count = len(self.list.ticked())
        return self.tr("Group %n ticked finding(s)", "", count) if count else self.tr("Group…")

    def _count_words(self) -> str:
        return self.tr("%n finding(s)", "", len(self._naming_ids))

    def _say(self) -> None:
        self.cards.under = self.tr("A root of “{story}”")
        self.cards.untitled = self.tr("Without words yet")
        self.list.touch(None)
        self.shown.setAccessibleName(self.tr("Which findings"))
        self.kind.setAccessibleName(self.tr("Kind"))
        self.table.setAccessibleName(self.tr("Table"))
        self.name.setAccessibleName(self.tr("Name of the new theme"))
