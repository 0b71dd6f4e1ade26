"""The shape of most tabs after Discovery: entry bar, cards, and the details of one record beside.

A tab says in a few methods what it adds, what its cards show and which fields its form has.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.content import Content
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.office_contents import OfficeContents
from aiworkshop.readmodels.records import Group, Record
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.coaching.cue_line import CueLine
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.board_words import BoardWords
from aiworkshop.ui.phases.channel_tags import ChannelTags, Tagged
from aiworkshop.ui.phases.deleting import card_title, delete_records
from aiworkshop.ui.phases.list_beside import ListBeside
from aiworkshop.ui.phases.naming import Naming, read_content
from aiworkshop.ui.phases.record_details import RecordDetails
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import has_words
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.entry_bar import EntryBar
from aiworkshop.ui.widgets.filter_field import FilterField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import EmptyState

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command
    from aiworkshop.facilitation.reads import Reads

Contents = WorkshopContents | OfficeContents
Answer = tuple[Contents, dict[str, Content] | None]


class RecordBoard(BoardWords):
    """Base of such tabs; subclasses give the class variables and the methods of the first part."""

    record_class: ClassVar[type[Record]]
    phase: ClassVar[str] = ""
    """Whose tables can be chosen; empty: what is said here belongs to no table."""
    also_reads: ClassVar[tuple[str, ...]] = ()
    """Kinds of record that cards, choices or hints need."""
    also_follows: ClassVar[tuple[str, ...]] = ()
    """Kinds whose change is a reason to read again, though they are not read themselves."""
    has_trail: ClassVar[bool] = False
    form_columns: ClassVar[int] = 1

    # Building

    details_built = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, scrolls=False)
        self.naming = Naming(lambda: context.language.code)
        # A workshop's, or the office's on its boards; each tab knows which.
        self.contents: Any = None
        self.details: RecordDetails | None = None
        self.listed: list[Any] = []
        self._select_when_there = ""
        self._open_when_there = False
        self.channels: ChannelTags | None = None
        self._build()
        if "channels" in self.record_class.__dataclass_fields__:
            self.channels = ChannelTags(self, self.list, self._tagged)
            self.channel_line = self.channels.add_row(self.column, 1)
            self.channels.changed.connect(self._channels_changed)
        self._connect()
        self.wording(self._show_cards)

    def _build(self) -> None:
        kind = self.record_class.kind_name
        self.bar = EntryBar(
            self.context,
            self.kinds(),
            lambda: self.placeholder(),
            place=self.new_place(),
            make=self._make,
        )
        self.cue = CueLine(self.context, self.naming, lambda: self.cue_place())
        self.cue.watch_bar(self.bar)
        self.counts = Label("", "muted", elides=True)
        self.filter = FilterField(self.theme, lambda: self.tr("Find in this list"))
        self.filter.setFixedWidth(self.theme.space(168))
        self.list = CardList(self.context, lambda: self.list_name())
        self.list.setObjectName(f"{kind}-list")
        self.empty = EmptyState(lambda: self._empty_words(), lambda: self._empty_button())
        self.empty.pressed.connect(self._help_empty)
        self.list.set_empty(self.empty)
        main = QWidget()
        column = self.column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.space(8))
        self.head = QHBoxLayout()
        self.head.addWidget(self.counts, 1)
        self.head.addWidget(self.filter)
        column.addLayout(self.head)
        column.addWidget(self.list, 1)
        self.beside = ListBeside(self.context, "record-board", main)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.cue)
        self.body.addWidget(self.beside, 1)

    def _connect(self) -> None:
        self.bar.added.connect(self._added)
        self.bar.details_asked.connect(self._details_of_new)
        self.bar.group_changed.connect(lambda _: self._show_cards())
        self.bar.kind_changed.connect(lambda _: self._say_placeholder())
        self.filter.changed.connect(self._show_cards)
        self.filter.left_for_list.connect(self.list.setFocus)
        self.list.opened.connect(self._open)
        self.list.edit_asked.connect(self._open)
        self.list.delete_asked.connect(self.delete)
        self.list.current_changed.connect(self._current_changed)
        self.list.view.clicked.connect(
            lambda index: self._open(self.list.view.key(index), go=False)
        )
        Shortcut(self, "Ctrl+F", self.filter.focus_all, lambda: self.tr("Find in this list"))
        for watched in (self.list.view, self.bar.field):
            watched.installEventFilter(self)

    # Reading

    @property
    def records(self) -> tuple[Any, ...]:
        """The records of this tab, in their order."""
        return self.of_kind(self.record_class.kind_name)

    def of_kind(self, kind: str) -> tuple[Any, ...]:
        """Records of a kind that was read."""
        return getattr(self.contents, kind, ())

    def groups(self) -> list[Group]:
        """The tables of the phase."""
        return [group for group in self.of_kind("group") if group.phase == self.phase]

    def table_numbers(self) -> Mapping[str, int]:
        """Numbers of all tables, also of other phases."""
        return {group.id: group.number or 0 for group in self.of_kind("group")}

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read again what may be other than it is shown."""
        if self.channels is not None:
            self.channels.refresh(changes)
        wanted = (self.record_class.kind_name, "group", *self.also_reads)
        names = self.naming.needs_reading(changes)
        if not (names or changes is None or changes.touches(*wanted, *self.also_follows)):
            return

        def query(reads: "Reads") -> Answer:
            texts = self.read_texts(reads) if names else None
            return self.read_records(reads, wanted), texts

        self.desk.read(query, self._arrived, context=self)

    def read_texts(self, reads: "Reads") -> dict[str, Content]:
        """The method's texts by language; on lane *db*."""
        return read_content(reads, self.workshop_id)

    def read_records(self, reads: "Reads", kinds: Sequence[str]) -> Contents:
        """The records of these kinds; on lane *db*."""
        return reads.contents(self.workshop_id, kinds=kinds)

    def _arrived(self, answer: Answer) -> None:
        self.contents, texts = answer
        if texts is not None:
            self.naming.contents = texts
            if self.details is not None:
                self.details.form.reword()
        self.bar.set_groups([(one.id, one.number or 0, str(one.name)) for one in self.groups()])
        self._show_cards()
        if self.details is not None and self.beside.is_open:
            record = self.record(self.details.record_id)
            if record is None:
                self.close_details()
            else:
                self._show(record)
        wanted, self._select_when_there = self._select_when_there, ""
        if wanted:
            self.show_record(wanted, opens=self._open_when_there)
            self._open_when_there = False

    def record(self, key: str) -> Any:
        """One of the records; None for one that is not there."""
        return next((one for one in self.records if one.id == key), None)

    # The list

    def _show_cards(self) -> None:
        if self.contents is None:
            return
        wanted = self.filter.text().casefold().split()
        group_id = self.bar.group_id()
        numbers = self.table_numbers()
        brief = self.beside.is_open
        cards = []
        self.listed = []
        for record in self.records:
            group = getattr(record, "group_id", None)
            here = group_id is None or group == group_id
            tagged = self.channels is None or self.channels.lets_through(record)
            if here and has_words(record, wanted) and tagged and self.includes(record):
                self.listed.append(record)
                number = numbers.get(group or "")
                shown = group_id is None and number
                card = replace(self.card(record), lead=str(number) if shown else "")
                # Beside the details there is no room for chips.
                cards.append(replace(card, chips=()) if brief and card.note else card)
        waiting = () if wanted else self.waiting(group_id)
        self.list.set_cards([*cards, *waiting])
        self.counts.set_words(self.count_words(len(cards)) if cards else "")
        self.empty.sentence.retranslate()
        self.empty.button.retranslate()

    def _make(self, words: Text, kind: str, group_id: str | None) -> "Command":
        from aiworkshop.facilitation.records import AddRecord

        fresh = self.new_fields(words, kind)
        if self.phase:
            fresh["group_id"] = group_id
        return AddRecord(self.workshop_id, self.record_class.kind_name, fresh)

    def _added(self, key: str) -> None:
        """Show the new one in the list; the hands stay in the entry bar."""
        if self.record(key) is not None:
            self.list.select(key)
        else:
            self._select_when_there = key

    def _details_of_new(self, key: str) -> None:
        self._open_when_there = True
        self._select_when_there = key
        if self.record(key) is not None:
            self._open_when_there, self._select_when_there = False, ""
            self.show_record(key)

    def _current_changed(self, key: str) -> None:
        record = self.record(key)
        if record is not None and self.beside.is_open:
            self._show(record)

    def delete(self, keys: Sequence[str]) -> None:
        """Delete records; the strip below offers to take it back."""
        # A card that came into focus by Tab is current without being selected.
        keys = list(keys) or [self.list.current_id()]
        found = [one for one in map(self.record, keys) if one is not None]
        if not found:
            return
        if self.details is not None and self.details.record_id in keys:
            self.close_details()
        card = self.card(found[0])

        def words() -> str:
            if len(found) > 1:
                return self.tr("%n item(s) deleted", "", len(found))
            return self.tr("Deleted “{title}”").format(title=card_title(self.context, card))

        delete_records(self.context, [(one.kind_name, one.id) for one in found], words)

    # Details

    def show_record(self, key: str, *, opens: bool = True) -> None:
        """Go to a record, now or as soon as it was read."""
        if self.contents is None or self.record(key) is None:
            self._select_when_there, self._open_when_there = key, opens
            return
        if key not in self.list.view.cards.ids():
            self.filter.clear()
            if self.channels is not None:
                self.channels.clear()
            self.bar.choose_group(None)
            self._show_cards()
        self.list.select(key)
        if opens:
            self._open(key)

    def _open(self, key: str, *, go: bool = True) -> None:
        record = self.record(key)
        if record is None and go:
            self.begin(key)
        if record is None or not self.naming.contents:
            return
        self._show(record)
        self._set_open(True)
        if (go or not self.beside.has_room) and self.details is not None:
            self.details.focus_first_field()

    def close_details(self) -> None:
        """Back to the list alone."""
        if self.details is not None:
            self.details.flush()
            self.details.show_record(None)
        self._set_open(False)
        self.list.setFocus()

    def _set_open(self, is_open: bool) -> None:
        if is_open != self.beside.is_open:
            self.beside.set_open(is_open)
            self._show_cards()

    def _show(self, record: Record) -> None:
        if self.details is None:
            self.details = self._make_details()
        form = self.details.form
        if self.phase:
            form.offer_tables(self.groups())
        if self.channels is not None:
            form.offer_channels(self.channels.options())
        self.offer(form)
        self.details.show_record(self.shown(record))
        self.show_around(record)

    def _channels_changed(self) -> None:
        self._show_cards()
        record = self.record(self.details.record_id) if self.details is not None else None
        if record is not None and self.beside.is_open:
            self._show(record)

    def _tagged(self, keys: Sequence[str]) -> list[Tagged]:
        found = (one for one in map(self.record, keys) if one is not None)
        return [((one.kind_name, one.id), one.channels) for one in found]

    def _make_details(self) -> RecordDetails:
        form = RecordForm(self.context, self.naming, self.section, columns=self.form_columns)
        self.build_form(form)
        if self.channels is not None:
            form.channels()
        if self.phase:
            form.table()
        if "driver" in self.record_class.__dataclass_fields__:
            form.carried_on()
        details = RecordDetails(self.context, lambda: self.one_name(), form, trail=self.has_trail)
        details.closed.connect(self.close_details)
        details.deleted.connect(lambda key: self.delete([key]))
        self.beside.set_details(details)
        self.details = details
        self.build_below(details)
        self.details_built.emit()
        return details

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter opens the details of the current card unless there are words to add."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() in kinds and isinstance(event, QKeyEvent):
            entering = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            key = self.list.current_id()
            if entering and held and key and not self.bar.field.words().strip():
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self._open(key)
                return True
        return super().eventFilter(watched, event)

    # Words

    def _say_placeholder(self) -> None:
        self.bar.field.retranslate()
        self.bar.field.setAccessibleName(self.placeholder())

    def _empty_words(self) -> str:
        if self.filter.text().strip():
            return self.tr("Nothing here has these words.")
        return self.empty_words()

    def _empty_button(self) -> str:
        if self.filter.text().strip():
            return self.tr("Show everything")
        return self.tr("Write the first")

    def _help_empty(self) -> None:
        if self.filter.text():
            self.filter.clear()
            self.filter.setFocus()
        else:
            self.bar.field.setFocus()
