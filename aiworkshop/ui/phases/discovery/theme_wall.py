"""The other half of the Themes tab: all themes, numbered, with what speaks for each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.discovery.cards import chosen_or_current
from aiworkshop.ui.phases.discovery.theme_card import UNDER_THEME
from aiworkshop.ui.phases.discovery.theme_reads import ThemeSummary
from aiworkshop.ui.phases.discovery.theme_sources import FINDINGS
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.dropping import DropOnCards
from aiworkshop.ui.widgets.fields import ComboField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.words import Speaking

THEMES = "application/x-aiworkshop-themes"
"""The MIME type of themes that are carried by the mouse."""
SHOWN_LETTERS = 20
"""Of a theme's name on a button."""
BY_HAND, BY_TABLES, BY_STORIES, BY_DOTS = "hand", "tables", "stories", "dots"
_WEIGHTS: dict[str, Callable[[ThemeSummary], int]] = {
    BY_TABLES: lambda one: len(one.tables),
    BY_STORIES: lambda one: one.stories,
    BY_DOTS: lambda one: one.theme.dots or 0,
}


class ThemeWall(Speaking, QWidget):
    """A list of themes. The numbers are those of the order made by hand, in any view."""

    opened = Signal(str, bool)
    """Show all of this theme; whether to begin with its name."""
    merge_asked = Signal(str, list)
    """Into this theme, those themes."""
    ungroup_asked = Signal(list)
    moved = Signal(str, str)
    """This theme behind that one; empty: to the front."""
    findings_dropped = Signal(str, list, str)
    """MIME type, findings, and the theme they fell on; empty: beside all."""
    current_changed = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.themes: Sequence[ThemeSummary] = ()
        self._build_list()
        self._build_buttons()
        self._lay_out()
        self._connect()
        self.wording(self._show_cards)

    def show_themes(self, themes: Sequence[ThemeSummary]) -> None:
        """Show these, numbered."""
        self.themes = themes
        self._show_cards()
        if themes and not self.list.current_id():
            self.list.select(themes[0].theme.id)
        self.head.setVisible(bool(themes))
        self.count.retranslate()
        self._ticked(self.list.ticked())

    def numbered(self, number: int) -> ThemeSummary | None:
        """The theme with a number."""
        return self.themes[number - 1] if 1 <= number <= len(self.themes) else None

    def merge(self) -> None:
        """The ticked themes into the first of them."""
        ticked = self.list.ticked()
        if len(ticked) >= 2:
            self.list.clear_ticks()
            self.list.select(ticked[0])
            self.merge_asked.emit(ticked[0], ticked[1:])

    def ungroup(self) -> None:
        """Dissolve what is ticked, else the current theme."""
        self._ungroup([])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with an arrow moves the current theme."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                self._move(self.list.current_id(), step)
                return True
        return super().eventFilter(watched, event)

    # -- inside -----------------------------------------------------------------------------------

    def _build_list(self) -> None:
        self.count = Label(lambda: self.tr("%n theme(s)", "", len(self.themes)), "strong")
        self.order = ComboField(
            [
                (BY_HAND, lambda: self.tr("In our own order")),
                (BY_TABLES, lambda: self.tr("By tables")),
                (BY_STORIES, lambda: self.tr("By stories")),
                (BY_DOTS, lambda: self.tr("By dots")),
            ]
        )
        self.order.setObjectName("themes-order")
        self.list = CardList(self._context, lambda: self.tr("Themes"), ticks=True, drags=THEMES)
        self.list.setObjectName("themes-list")
        self.list.view.painter_delegate.trailing_below = True
        self.list.setMinimumHeight(self._context.theme.space(150))
        self.list.set_empty(
            EmptyState(
                lambda: self.tr(
                    "No theme yet: tick findings that belong together and name what they share."
                )
            )
        )
        self.drops = DropOnCards(self.list, (FINDINGS, UNDER_THEME, THEMES))

    def _build_buttons(self) -> None:
        theme = self._context.theme
        self.merge_button = Button(lambda: self._merge_words(), icon="combine", theme=theme)
        self.merge_button.setObjectName("merge-themes")
        self.merge_button.hide()
        self.open_button = Button(lambda: self.tr("Open theme"), icon="pencil", theme=theme)
        self.open_button.setObjectName("open-theme")

    def _lay_out(self) -> None:
        space = self._context.theme.space
        self.head = QWidget()
        top = QHBoxLayout(self.head)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.count, 1)
        top.addWidget(self.order)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.merge_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 1, 0)
        layout.setSpacing(space(8))
        layout.addWidget(self.head)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.list.current_changed.connect(self.current_changed)
        self.list.opened.connect(lambda key: self.opened.emit(key, False))
        self.list.edit_asked.connect(lambda key: self.opened.emit(key, True))
        self.list.delete_asked.connect(self._ungroup)
        self.list.tick_changed.connect(self._ticked)
        self.list.digit_pressed.connect(self._go_to)
        self.list.view.installEventFilter(self)
        self.order.committed.connect(lambda _: self._show_cards())
        self.merge_button.clicked.connect(self.merge)
        self.open_button.clicked.connect(lambda: self.opened.emit(self.list.current_id(), True))
        self.drops.dropped.connect(self._dropped)
        self.wording(lambda: self.order.setAccessibleName(self.tr("Order of the themes")))

    def _go_to(self, digit: int, _: list[str]) -> None:
        summary = self.numbered(digit)
        if summary is not None:
            self.list.select(summary.theme.id)

    def _ungroup(self, keys: list[str]) -> None:
        keys = keys or chosen_or_current(self.list)
        if keys:
            self.list.clear_ticks()
            self.ungroup_asked.emit(keys)

    def _dropped(self, mime_type: str, ids: list[str], key: str) -> None:
        if mime_type != THEMES:
            self.findings_dropped.emit(mime_type, ids, key)
        elif key and set(ids) - {key}:
            self.list.clear_ticks()
            self.merge_asked.emit(key, [one for one in ids if one != key])

    def _move(self, key: str, step: int) -> None:
        """One place up or down, in the order made by hand."""
        ids = [summary.theme.id for summary in self.themes]
        by_hand = self.order.value() == BY_HAND
        if not by_hand or key not in ids or not 0 <= ids.index(key) + step < len(ids):
            return
        place = ids.index(key) + step
        rest = [other for other in ids if other != key]
        self.moved.emit(key, rest[place - 1] if place else "")

    def _ticked(self, keys: list[str]) -> None:
        merging = len(keys) >= 2
        self.merge_button.setVisible(merging)
        self.open_button.setVisible(bool(self.themes) and not merging)
        self.merge_button.retranslate()

    def _merge_words(self) -> str:
        kept = next(iter(self.list.ticked()), "")
        title = str(next((one.theme.title for one in self.themes if one.theme.id == kept), ""))
        short = f"{title[:SHOWN_LETTERS]}…" if len(title) > SHOWN_LETTERS + 1 else title
        return self.tr("Merge into “{theme}”").format(theme=short)

    def _show_cards(self) -> None:
        voted = any(summary.theme.dots is not None for summary in self.themes)
        themes = list(self.themes)
        weight = _WEIGHTS.get(str(self.order.value()))
        if weight is not None:
            themes.sort(key=weight, reverse=True)
        cards = [self._card(summary, voted=voted) for summary in themes]
        self.list.set_cards(cards, nearby=True)

    def _card(self, summary: ThemeSummary, *, voted: bool) -> Card:
        dots = self.tr("%n dot(s)", "", summary.theme.dots or 0) if voted else ""
        return Card(
            id=summary.theme.id,
            title=summary.theme.title or self.tr("Theme without a name"),
            lead=str(summary.number),
            trailing=dots,
            chips=(
                self.tr("%n table(s)", "", len(summary.tables)),
                self.tr("%n story(ies)", "", summary.stories),
                self.tr("%n finding(s)", "", len(summary.finding_ids)),
            ),
        )
