"""The leading half of the Themes tab: findings to tick, filtered as one likes."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.method.findings import FINDING_KINDS
from aiworkshop.readmodels.records import Group
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.discovery.cards import FindingCards
from aiworkshop.ui.phases.discovery.choices import table_choices
from aiworkshop.ui.phases.discovery.finding_ids import Wanted
from aiworkshop.ui.phases.discovery.theme_reads import ThemeSummary
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.checks import slim
from aiworkshop.ui.widgets.fields import ComboField
from aiworkshop.ui.widgets.filter_field import FilterField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.words import Speaking

FINDINGS = "application/x-aiworkshop-findings"
"""The MIME type of findings that are carried by the mouse."""
UNTHEMED, ALL, STARRED = "unthemed", "all", "starred"


class ThemeSources(Speaking, QWidget):
    """What can be put under themes."""

    wanted_changed = Signal()
    group_asked = Signal()

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self._context = context
        self._naming = naming
        self.cards = FindingCards(naming)
        self.cards.show_tables = True
        self.cards.brief = True
        self._narrowed_now = False
        self._goes_to = ""
        self._build()
        self._lay_out()
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

    def show_numbers(self, numbers: Mapping[str, tuple[int, ...]]) -> None:
        """Write on the cards which themes findings stand under."""
        old = self.cards.theme_numbers
        self.cards.theme_numbers = numbers
        self.list.touch([key for key in {*old, *numbers} if old.get(key) != numbers.get(key)])

    def show_alike(self, finding_ids: Sequence[str]) -> None:
        """Show these, ticked, wherever a filter hid them."""
        self.list.tick(finding_ids)
        if set(finding_ids) - set(self.list.view.cards.ids()):
            self._goes_to = finding_ids[0]
            self._show_all_of(UNTHEMED)
        else:
            self.list.select(finding_ids[0])
        self.list.setFocus()

    def show_ids(self, ids: Sequence[str]) -> None:
        """List these; where something changed, one stays at the place where one was."""
        self.list.set_ids(ids, nearby=not self._narrowed_now)
        self._narrowed_now = False
        if self._goes_to:
            self.list.select(self._goes_to)
            self._goes_to = ""
        hidden = sorted(set(self.list.ticked()).difference(ids))
        if hidden:
            self._context.desk.read(
                lambda reads: {one.id for one in reads.findings(hidden) if not one.deleted},
                lambda living: self.list.view.cards.untick(set(hidden) - living),
                context=self,
            )

    # -- inside -----------------------------------------------------------------------------------

    def _build(self) -> None:
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
        self.more = IconButton(
            self._context.theme, "sliders-horizontal", lambda: self.tr("Kind and table")
        )
        self.more.setObjectName("themes-more")
        self.more.setCheckable(True)
        self.choices = QWidget()
        self.choices.hide()
        self.more.toggled.connect(self.choices.setVisible)
        self._build_list()
        for combo in (self.shown, self.kind, self.table):
            combo.committed.connect(lambda _: self._narrow())
        self.field.changed.connect(self._narrow)
        self.field.left_for_list.connect(self.list.setFocus)

    def _build_list(self) -> None:
        self.list = CardList(
            self._context,
            lambda: self.tr("Findings to bring together"),
            ticks=True,
            flows=True,
            drags=FINDINGS,
        )
        # One ticks, looks for more by other words, ticks again.
        self.list.view.cards.ticks_stay = True
        self.list.setObjectName("theme-sources")
        self.list.setMinimumHeight(self._context.theme.space(150))
        self.list.set_source(self.cards)
        self.empty = EmptyState(lambda: self._empty_words(), lambda: self._empty_button())
        self.empty.pressed.connect(self._help_empty)
        self.list.set_empty(self.empty)
        self.keys = Label(lambda: self._keys_words(), "small", wraps=True)
        self.group_button = Button(
            lambda: self._group_words(), icon="layers", theme=self._context.theme
        )
        self.group_button.setObjectName("group-findings")
        self.list.tick_changed.connect(lambda _: self.group_button.retranslate())
        self.group_button.clicked.connect(self.group_asked)

    def _lay_out(self) -> None:
        space = self._context.theme.space
        first, second = QHBoxLayout(), QHBoxLayout(self.choices)
        second.setContentsMargins(0, 0, 0, 0)
        for row, widgets in (
            (first, (self.shown, self.field, self.more)),
            (second, (self.kind, self.table)),
        ):
            row.setSpacing(space(8))
            for widget in widgets:
                row.addWidget(widget, 0 if widget is self.more else 1)
        layout = QVBoxLayout(self)
        # A mirrored splitter places its parts one pixel too far.
        layout.setContentsMargins(1, 0, 1, 0)
        layout.setSpacing(space(8))
        layout.addLayout(first)
        layout.addWidget(self.choices)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.group_button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.keys)
        order = (self.shown, self.field, self.more, self.kind, self.table, self.list)
        for before, after in pairwise((*order, self.group_button)):
            QWidget.setTabOrder(before, after)

    def _help_empty(self) -> None:
        if not self._total:
            self._context.go("discovery", tab_id="findings")
            return
        self._show_all_of(ALL)
        self.list.setFocus()

    def _show_all_of(self, shown: str) -> None:
        """Without any filter but this."""
        self.shown.set_value(shown)
        self.kind.set_value("")
        self.table.set_value(None)
        self.field.clear()
        self._narrow()

    def _narrow(self) -> None:
        self._narrowed_now = True
        self.wanted_changed.emit()

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
            return self.tr("Space ticks · 1–9 to that theme · Ctrl+T any number")
        return self.tr("Space ticks · Ctrl+G makes a theme of what is ticked")

    def _group_words(self) -> str:
        count = len(self.list.ticked())
        return self.tr("Group %n ticked finding(s)", "", count) if count else self.tr("Group…")

    def _say(self) -> None:
        self.cards.under = self.tr("A root of “{story}”")
        self.cards.untitled = self.tr("Without words yet")
        self.list.touch(None)
        self.shown.setAccessibleName(self.tr("Which findings"))
        self.kind.setAccessibleName(self.tr("Kind"))
        self.table.setAccessibleName(self.tr("Table"))
        self.cards.theme_pattern = self.tr("in theme {numbers}")
        self.cards.themes_pattern = self.tr("in themes {numbers}")
