"""The Findings tab: what the tables said, typed as fast as it is said."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent

from aiworkshop.base.text import Text
from aiworkshop.method.content import Content
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.records import Group
from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.coaching.cue_line import CueLine
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.channel_tags import ChannelTags
from aiworkshop.ui.phases.discovery.cards import (
    FindingCards,
    chosen_or_current,
    new_finding,
    said_title,
    shortened,
)
from aiworkshop.ui.phases.discovery.choices import table_name
from aiworkshop.ui.phases.discovery.finding_details import FindingDetails
from aiworkshop.ui.phases.discovery.finding_ids import FindingIds, Wanted
from aiworkshop.ui.phases.discovery.findings_header import FindingsHeader
from aiworkshop.ui.phases.naming import Naming, read_content
from aiworkshop.ui.projector.releasing import Releasing
from aiworkshop.ui.remembered import RememberedSplit
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.entry_bar import EntryBar
from aiworkshop.ui.widgets.small import EmptyState

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command

BESIDE_FROM = 700
"""Width in pixels at 100 % from which the details stand beside the list, not below it."""
BOTH_FROM = 560
"""Height in pixels at 100 % from which a list and details below it both have room."""
_DETAIL_KINDS = ("finding", "interview", "participant", "group")


class FindingsTab(Tab):
    """Entry bar, header, list, and the details of one finding."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, scrolls=False)
        self.naming = Naming(lambda: context.language.code)
        self.cards = FindingCards(self.naming)
        self.cards.show_tables = self.cards.can_release = True
        self.details: FindingDetails | None = None
        self._groups: list[Group] = []
        self._select_when_there = ""
        self._details_when_there = False
        self.ids = FindingIds(context.desk, context.workshop_id, self)
        self.ids.arrived.connect(self._ids_arrived)
        self._build()
        self._connect()
        self.wording(self._say)

    def _build(self) -> None:
        self.bar = EntryBar(
            self.context,
            [
                ("story", lambda: self.tr("Story")),
                ("success_factor", lambda: self.tr("Root cause of success")),
                ("asset", lambda: self.tr("Asset")),
                ("wish", lambda: self.tr("Wish")),
            ],
            lambda: self._placeholder(),
            place="finding/new",
            make=self._make,
        )
        self.cue = CueLine(self.context, self.naming, self.bar.kind)
        self.cue.watch_bar(self.bar)
        self.header = FindingsHeader(self.context)
        self.list = CardList(self.context, lambda: self.tr("Findings"))
        self.list.setObjectName("findings-list")
        self.list.set_source(self.cards)
        self.empty = EmptyState(lambda: self._empty_words(), lambda: self._empty_button())
        self.empty.setObjectName("findings-empty")
        self.empty.pressed.connect(self._help_empty)
        self.list.set_empty(self.empty)
        self.split = RememberedSplit(self.context, "findings")
        self.split.setHandleWidth(self.theme.space(12))
        self.split.addWidget(self.list)
        self.channels = ChannelTags(self, self.list, self.cards.tagged)
        self.channels.add_to(self.header.row, 2)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.cue)
        self.body.addWidget(self.header)
        self.body.addWidget(self.split, 1)

    def _connect(self) -> None:
        self.bar.added.connect(self._added)
        self.bar.group_changed.connect(lambda _: self._filter())
        self.bar.kind_changed.connect(lambda _: self._say_placeholder())
        self.bar.details_asked.connect(self._details_of_new)
        self.header.field.changed.connect(self._filter)
        self.channels.changed.connect(self._channels_changed)
        self.header.field.left_for_list.connect(self.list.setFocus)
        self.list.current_changed.connect(self._current_changed)
        self.list.opened.connect(self._open_details)
        self.list.edit_asked.connect(self._open_details)
        self.list.star_asked.connect(self._turn_star)
        self.list.delete_asked.connect(self._delete)
        # The current card may be fetched after it became current.
        self.list.view.cards.dataChanged.connect(lambda *_: self._say_placeholder())
        if self.context.privacy is not None:
            self.context.privacy.changed.connect(self._say_placeholder)
        for watched in (self.list.view, self.bar.field):
            watched.installEventFilter(self)
        self.find_keys = Shortcut(
            self, "Ctrl+F", self.header.field.focus_all, lambda: self.tr("Find in the findings")
        )
        self.releasing = Releasing(self, "finding", self.list)
        self.star_keys = Shortcut(
            self,
            "Ctrl+D",
            lambda: self._turn_star(self.list.current_id()),
            lambda: self.tr("Star: retell in plenary"),
        )

    # Reading

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read tables, texts and ids as far as they may be others."""
        self.channels.refresh(changes)
        workshop_id = self.workshop_id
        if self.naming.needs_reading(changes):
            self.desk.read(
                lambda reads: read_content(reads, workshop_id), self._named, context=self
            )
        if changes is None or changes.touches("group"):
            self.desk.read(
                lambda reads: reads.records(Group, workshop_id), self._grouped, context=self
            )
        if changes is None:
            self.list.touch(None)
            self.ids.ask(self._wanted())
        elif changes.touches("finding"):
            touched = changes.records["finding"]
            self.desk.read(
                lambda reads: self.cards.touched(reads, touched), self.list.touch, context=self
            )
            self.ids.ask(self._wanted())
        shown = self.details is not None and self.details.isVisible()
        if self.details and shown and (changes is None or changes.touches(*_DETAIL_KINDS)):
            self.details.reread()

    def _named(self, contents: dict[str, Content]) -> None:
        self.naming.contents = contents
        self.list.touch(None)
        if self._details_when_there:
            self.ids.ask(self._wanted())

    def _grouped(self, groups: list[Group]) -> None:
        self._groups = [group for group in groups if group.phase == "discovery"]
        self.cards.table_numbers = {group.id: group.number or 0 for group in self._groups}
        before = self.bar.group_id()
        self.bar.set_groups([(one.id, one.number or 0, str(one.name)) for one in self._groups])
        if self.details is not None:
            self.details.show_groups(self._groups)
        if self.bar.group_id() != before:
            self._filter()
        self.list.touch(None)
        self._say_header()

    def _wanted(self) -> Wanted:
        """What the bar and the filter field ask for.

        Filtered by words, root causes stand on their own: else one would look for the word in
        vain on the card of their story.
        """
        group_id = self.bar.group_id()
        words = self.header.field.text().strip()
        return Wanted(
            group_ids=(group_id,) if group_id else (),
            words=words,
            channel_id=self.channels.wanted(),
            top_level=not words,
            newest_first=True,
        )

    def _filter(self) -> None:
        shows_tables = self.bar.group_id() is None
        if shows_tables != self.cards.show_tables:
            self.cards.show_tables = shows_tables
            self.list.touch(None)
        self._say_header()
        self.ids.ask(self._wanted())

    def _channels_changed(self) -> None:
        if self.details is not None:
            self.details.show_channels(self.channels.options())
        self._filter()

    def _ids_arrived(self, ids: list[str]) -> None:
        self.list.set_ids(ids)
        self.header.show_count(len(ids))
        self.empty.sentence.retranslate()
        self.empty.button.retranslate()
        wanted = self._select_when_there
        if self._details_when_there and self.naming.contents:
            self._details_when_there = False
            self._open_details(wanted)
        if wanted in ids:
            self._select_when_there = ""
            self.list.select(wanted)

    # Typing

    def _make(self, words: Text, kind: str, group_id: str | None) -> "Command":
        from aiworkshop.facilitation.records import AddRecord

        story_id = self._target() if kind == "success_factor" else ""
        story = self.cards.seen[story_id] if story_id else None
        fields = new_finding(words, kind, group_id, story_id, story)
        return AddRecord(self.workshop_id, "finding", fields)

    def _target(self) -> str:
        """The story that a new root cause goes under; empty: it stands alone."""
        seen = self.cards.seen.get(key := self.list.current_id())
        if seen is None or self.bar.group_id() not in (None, seen.group_id):
            return ""  # another table was chosen just now: the list comes later
        story_id = key if seen.kind == "story" else seen.parent_id or ""
        return story_id if story_id in self.cards.seen else ""

    def _added(self, key: str) -> None:
        """A new story becomes the current one, so that its roots can be typed next."""
        if self.bar.kind() != "success_factor" or not self._target():
            self._show_new(key)

    def _details_of_new(self, key: str) -> None:
        self._details_when_there = True
        self._show_new(key)

    def show_record(self, key: str) -> None:
        """Go to a finding as soon as it was read; a root cause may be in its details alone."""
        self.header.field.clear()
        self.channels.clear()
        self.bar.choose_group(None)
        self._details_of_new(key)

    def _show_new(self, key: str) -> None:
        self._select_when_there = key
        self.ids.ask(self._wanted())

    def _current_changed(self, key: str) -> None:
        self._say_placeholder()
        details = self.details
        if details and details.isVisible() and key and key != details.finding_id:
            details.show_finding(key)

    # Stars, deleting

    def _turn_star(self, key: str) -> None:
        from aiworkshop.facilitation.records import ChangeRecord

        seen = self.cards.seen.get(key)
        if seen is not None:
            fields = {"starred": not seen.starred}
            self.desk.run(ChangeRecord(self.workshop_id, "finding", key, fields))

    def _delete(self, keys: list[str]) -> None:
        from aiworkshop.facilitation.records import DeleteRecords

        keys = keys or chosen_or_current(self.list)
        if not keys:
            return
        seen = self.cards.seen.get(keys[0])
        many = len(keys)

        def words() -> str:
            if many > 1:
                return self.tr("%n finding(s) deleted", "", many)
            return self.tr("Deleted “{title}”").format(title=said_title(self.context, seen))

        def deleted(_: object) -> None:
            self.context.notices.undoable(words, self.workshop_id)

        if self.details is not None and self.details.finding_id in keys:
            self._close_details()
        records = tuple(("finding", key) for key in keys)
        self.desk.run(DeleteRecords(self.workshop_id, records), deleted, context=self)

    # Details

    def _open_details(self, key: str) -> None:
        if not self.naming.contents:
            return
        if self.details is None:
            self.details = FindingDetails(self.context, self.naming)
            self.details.show_groups(self._groups)
            self.details.show_channels(self.channels.options())
            self.details.closed.connect(self._close_details)
            self.details.deleted.connect(lambda gone: self._delete([gone]))
            self.split.addWidget(self.details)
            self._turn_split()
            self._halve()
        self.details.show()
        self._share_room()
        self.details.open_finding(key)

    def _close_details(self) -> None:
        if self.details is not None:
            self.details.flush()
            self.details.hide()
        self._share_room()
        self.list.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter opens the details of the current finding unless there are words to add."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() in kinds and isinstance(event, QKeyEvent):
            entering = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            key = self.list.current_id()
            if entering and held and key and not self.bar.field.words().strip():
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self._open_details(key)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside the list, the details stand below it."""
        super().resizeEvent(event)
        self._turn_split()

    def _turn_split(self) -> None:
        beside = self.width() >= self.theme.space(BESIDE_FROM)
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self.split.orientation() != way:
            self.split.setOrientation(way)
            self._halve()
        self._share_room()

    def _share_room(self) -> None:
        """Beside the details there is no room for categories; below, often none for the list."""
        beside = self.split.orientation() == Qt.Orientation.Horizontal
        shown = self.details is not None and not self.details.isHidden()
        high = self.split.height() >= self.theme.space(BOTH_FROM)
        self.list.setVisible(not shown or beside or high)
        if (shown and beside) != self.cards.brief:
            self.cards.brief = shown and beside
            self.list.touch(None)

    def _halve(self) -> None:
        beside = self.split.orientation() == Qt.Orientation.Horizontal
        half = (self.split.width() if beside else self.split.height()) // 2
        self.split.setSizes([half, half])

    # Words

    def _say(self) -> None:
        self.cards.under = self.tr("A root of “{story}”")
        self.cards.untitled = self.tr("Without words yet")
        self.list.touch(None)
        self._say_header()

    def _say_header(self) -> None:
        group = next((one for one in self._groups if one.id == self.bar.group_id()), None)
        words = table_name(group, self.tr("Table {number}")) if group else self.tr("All tables")
        self.header.show_table(words)

    def _say_placeholder(self) -> None:
        self.bar.field.retranslate()
        self.bar.field.setAccessibleName(self._placeholder())

    def _placeholder(self) -> str:
        if not hasattr(self, "bar") or self.bar.kind() != "success_factor":
            return self.tr("Type what the table said, Enter saves…")
        story = self.cards.seen.get(self._target())
        if story is None:
            return self.tr("A root cause on its own; choose a story to put it under that…")
        title = shortened(said_title(self.context, story))
        return self.tr("What made “{story}” possible? Enter saves…").format(story=title)

    def _help_empty(self) -> None:
        if self.header.field.text():
            self.header.field.clear()
            self.header.field.setFocus()
        else:
            self.bar.field.setFocus()

    def _empty_words(self) -> str:
        if self.header.field.text().strip():
            return self.tr("No finding here has these words.")
        return self.tr("Nothing yet: choose table and kind, type what was said, press Enter.")

    def _empty_button(self) -> str:
        if self.header.field.text().strip():
            return self.tr("Show all findings")
        return self.tr("Type the first finding")
