"""Tag what a workshop brings about with the channels of its programmes.

All of it stays away where the workshop belongs to no programme, or to one without channels.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu

from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.naming import name_in
from aiworkshop.readmodels.outcomes import WorkshopChannel
from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.page import Tab
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.checks import ComboField, TagPicker, slim
from aiworkshop.ui.widgets.words import Words

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import RecordKey
    from aiworkshop.facilitation.reads import Reads

CHANNEL_KINDS = ("workshop", "programme", "channel", "cohort", "enrolment")
"""On what the channels of a workshop depend."""

WIDEST = 200
"""Of the filter, in pixels at 100 %."""
Tagged = tuple["RecordKey", Sequence[str]]
"""A record, and the channels it has."""


class ChannelField(TagPicker):
    """The channels of one record, as chips that tick; each tick is a change of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("channel-field")

    def offer(self, channels: Sequence[tuple[str, Words]]) -> bool:
        """Offer these; whether the chips are others than before."""
        if [value for value, _ in channels] == list(self.chips):
            self._options = tuple(channels)
            self._speak()
            return False
        self.set_options(channels)
        return True


class ChannelTags(QObject):
    """Filter, and tags for what is chosen in a list. ``changed``: channels or filter are others.

    ``tagged_of`` gives the records behind cards, with their channels; those that cannot be tagged
    left out.
    """

    changed = Signal()

    def __init__(
        self, tab: Tab, cards: CardList, tagged_of: Callable[[Sequence[str]], list[Tagged]]
    ) -> None:
        super().__init__(tab)
        self._tab = tab
        self._list = cards
        self._tagged_of = tagged_of
        self.channels: tuple[WorkshopChannel, ...] = ()
        self.filter = slim(ComboField())
        self.filter.setObjectName("channel-filter")
        self.filter.setMaximumWidth(tab.theme.space(WIDEST))
        self.filter.committed.connect(lambda _: self.changed.emit())
        self.button = Button(lambda: self.tr("Channels"), kind="plain", icon="tag", theme=tab.theme)
        self.button.setObjectName("channel-tags")
        self.button.clicked.connect(self.open_menu)
        tab.wording(lambda: self.filter.setAccessibleName(self.tr("Which channel is shown")))
        tab.wording(
            lambda: self.button.setToolTip(self.tr("Tag what is chosen in the list with a channel"))
        )
        words = lambda: self.tr("Tag with a channel")  # noqa: E731
        self.keys = Shortcut(tab, "Ctrl+H", self.open_menu, words)
        self._show()

    def add_to(self, row: QBoxLayout, place: int = 0) -> None:
        """Stand in a line above the list."""
        row.insertWidget(place, self.button)
        row.insertWidget(place, self.filter, 3)
        self._show()

    def add_row(self, column: QBoxLayout, place: int) -> QHBoxLayout:
        """Stand in a line of their own, which takes no room without channels."""
        row = QHBoxLayout()
        row.setSpacing(self._tab.theme.space(8))
        column.insertLayout(place, row)
        row.addStretch(1)
        self.add_to(row)
        return row

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the channels again where they may be others."""
        if changes is not None and not changes.touches(*CHANNEL_KINDS):
            return
        workshop_id = self._tab.workshop_id

        def query(reads: "Reads") -> tuple[WorkshopChannel, ...]:
            return reads.workshop_channels(workshop_id)

        self._tab.desk.read(query, self._arrived, context=self)

    def wanted(self) -> str:
        """Id of the channel that the list is filtered by; empty: none."""
        return str(self.filter.value() or "") if self.channels else ""

    def lets_through(self, record: Any) -> bool:
        """Whether the filter shows a record."""
        wanted = self.wanted()
        return not wanted or wanted in record.channels

    def clear(self) -> None:
        """Show everything."""
        self.filter.set_value("")

    def options(self) -> list[tuple[str, Words]]:
        """The channels with their names; where several programmes have them, with theirs."""
        return [(one.channel.id, partial(self._name, one)) for one in self.channels]

    def names(self, ids: Sequence[str]) -> list[str]:
        """Names of the channels that are known."""
        return [self._name(one) for one in self.channels if one.channel.id in ids]

    def open_menu(self) -> None:
        """The channels, to be put to what is chosen or taken from it."""
        if not self.channels:
            return
        menu = self.menu()
        menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))
        menu.aboutToHide.connect(menu.deleteLater)

    def menu(self) -> QMenu:
        """The menu for what is chosen now."""
        menu = QMenu(self.button)
        keys = self._list.chosen() or [self._list.current_id()]
        tagged = self._tagged_of(keys)
        if not tagged:
            menu.addAction(self._nothing_words()).setEnabled(False)
            return menu
        menu.addAction(self.tr("%n item(s) chosen", "", len(tagged))).setEnabled(False)
        menu.addSeparator()
        for key, words in self.options():
            assert callable(words)
            action = menu.addAction(words().replace("&", "&&"))
            action.setCheckable(True)
            everywhere = all(key in channels for _, channels in tagged)
            action.setChecked(everywhere)
            records = tuple(record for record, _ in tagged)
            action.triggered.connect(partial(self._tag, records, key, not everywhere))
        return menu

    def _tag(self, records: "tuple[RecordKey, ...]", key: str, on: bool, *_: object) -> None:
        from aiworkshop.facilitation.tagging import TagRecords

        self._tab.desk.run(TagRecords(self._tab.workshop_id, records, key, on), context=self)

    def _arrived(self, channels: tuple[WorkshopChannel, ...]) -> None:
        self.channels = channels
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        there = bool(self.channels)
        every: tuple[str, Words] = ("", lambda: self.tr("All channels"))
        self.filter.set_options([every, *self.options()])
        known = {one.channel.id for one in self.channels}
        if self.filter.value() not in known:
            self.filter.set_value("")
        # Never shown before they stand somewhere: they would flash up as windows.
        for widget in (self.filter, self.button):
            widget.setVisible(there and widget.parentWidget() is not None)

    def _name(self, one: WorkshopChannel) -> str:
        language = self._tab.context.language.code
        name = str(name_in(one.channel, language))
        if len({other.programme.id for other in self.channels}) > 1:
            return f"{name} · {name_in(one.programme, language)}"
        return name

    def _nothing_words(self) -> str:
        return self.tr("Choose what is to be tagged first; of findings, only assets are")
