"""The other half of the Themes tab: numbered themes, and all of the current one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.discovery.cards import chosen_or_current
from aiworkshop.ui.phases.discovery.theme_card import ThemeDetails
from aiworkshop.ui.phases.discovery.theme_reads import ThemeSummary
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.scrolling import scrolling
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.words import Speaking

BOTH_FROM = 540
"""Height in pixels at 100 % from which the list and an open theme both have room."""


class ThemeWall(Speaking, QWidget):
    """A list of themes; below it the current one with its sentence, dots and findings."""

    removed = Signal(str, list)
    """These findings out of this theme."""
    merged = Signal(str, list)
    """Into this theme, those themes."""
    deleted = Signal(list)
    room_changed = Signal()
    """A theme was opened or closed."""

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self._context = context
        self._themes: Sequence[ThemeSummary] = ()
        self.shows_theme = False
        theme = context.theme
        self.list = CardList(context, lambda: self.tr("Themes"), ticks=True)
        self.list.setObjectName("themes-list")
        self.list.setMinimumHeight(theme.space(150))
        empty = EmptyState(
            lambda: self.tr(
                "No theme yet: tick findings that belong together and name what they share."
            )
        )
        self.list.set_empty(empty)
        self.details = ThemeDetails(context, naming)
        self.area = scrolling(self.details, fills=True)
        self.area.hide()
        self.merge_button = Button(lambda: self._merge_words(), icon="link", theme=theme)
        self.merge_button.setObjectName("merge-themes")
        self.merge_button.clicked.connect(self.merge)
        self.merge_button.hide()
        self.open_button = Button(lambda: self.tr("Open theme"), icon="pencil", theme=theme)
        self.open_button.setObjectName("open-theme")
        self.open_button.clicked.connect(lambda: self.open(self.list.current_id()))
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.merge_button)
        buttons.addStretch(1)
        self.upper = QWidget()
        column = QVBoxLayout(self.upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(theme.space(8))
        self.split.addWidget(self.upper)
        self.split.addWidget(self.area)
        self.split.setStretchFactor(0, 2)
        self.split.setStretchFactor(1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.split)
        self._connect()
        self.wording(self._show_cards)

    def _connect(self) -> None:
        self.list.current_changed.connect(self._show_current)
        self.list.opened.connect(self.open)
        self.list.edit_asked.connect(self.open)
        self.details.closed.connect(self._close)
        self.list.delete_asked.connect(self._delete)
        self.list.tick_changed.connect(self._ticked)
        self.details.removed.connect(self.removed)
        self.details.delete_pressed.connect(lambda key: self.deleted.emit([key]))

    def show_themes(self, themes: Sequence[ThemeSummary]) -> None:
        """Show these, numbered."""
        self._themes = themes
        self._show_cards()
        if themes and not self.list.current_id():
            self.list.select(themes[0].theme.id)
        if not themes:
            self.area.hide()
        self._share_room()
        self._show_current(self.list.current_id())

    def open(self, key: str) -> None:
        """Show all of a theme, and go to its name."""
        if not key:
            return
        self.list.select(key)
        self.area.show()
        self._share_room()
        self._show_current(key)
        self.details.title.setFocus()

    def merge(self) -> None:
        """The ticked themes into the first of them."""
        ticked = self.list.ticked()
        if len(ticked) >= 2:
            self.list.clear_ticks()
            self.list.select(ticked[0])
            self.merged.emit(ticked[0], ticked[1:])

    def _show_current(self, key: str) -> None:
        found = next((summary for summary in self._themes if summary.theme.id == key), None)
        if not self.area.isHidden():
            self.details.show_theme(found)

    def _delete(self, keys: list[str]) -> None:
        keys = keys or chosen_or_current(self.list)
        if keys:
            self.deleted.emit(keys)

    def _close(self) -> None:
        self.details.flush()
        self.area.hide()
        self._share_room()
        self.list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Room for both, or for one."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Where the window is low, the open theme stands in place of the list."""
        shown = not self.area.isHidden()
        high = self.height() >= self._context.theme.space(BOTH_FROM)
        self.upper.setVisible(high or not shown)
        self.open_button.setVisible(bool(self._themes) and not shown)
        if shown != self.shows_theme:
            self.shows_theme = shown
            self.room_changed.emit()

    def _ticked(self, keys: list[str]) -> None:
        self.merge_button.setVisible(len(keys) >= 2)
        self.merge_button.retranslate()

    def _merge_words(self) -> str:
        ticked = self.list.ticked()
        kept = next((one.theme.title for one in self._themes if one.theme.id in ticked), "")
        return self.tr("Merge into “{theme}”").format(theme=kept)

    def _show_cards(self) -> None:
        voted = any(summary.theme.dots is not None for summary in self._themes)
        self.list.set_cards(self._card(summary, voted=voted) for summary in self._themes)

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
