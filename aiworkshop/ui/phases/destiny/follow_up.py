"""The Follow-up tab: when one asks again, and what was told."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.method.content import Content
from aiworkshop.method.follow_up import (
    WHOLE,
    FollowUpDay,
    Standing,
    follow_up_schedule,
    standings,
)
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from aiworkshop.ui.follow_up_files import FollowUpFiles
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.destiny.asked_elsewhere import AskedElsewhere
from aiworkshop.ui.phases.destiny.check_in_form import CheckInForm
from aiworkshop.ui.phases.destiny.check_in_trail import CheckInTrail
from aiworkshop.ui.phases.destiny.follow_up_cards import Asked, AskedAbout
from aiworkshop.ui.phases.destiny.follow_up_date import ChosenDate
from aiworkshop.ui.phases.destiny.follow_up_timeline import Timeline
from aiworkshop.ui.phases.destiny.follow_up_words import long_date_name, today
from aiworkshop.ui.phases.destiny.preparing_next import NextWorkshop, prepare_next
from aiworkshop.ui.phases.list_beside import ListBeside
from aiworkshop.ui.phases.naming import read_content
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import Sheet, scrolling
from aiworkshop.ui.widgets.small import EmptyState

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads

_KINDS = (
    "follow_up",
    "check_in",
    "partnership",
    "commitment",
    "action",
    "initiative",
    "participant",
)
TALL_FROM = 540
"""Height in pixels at 100 % from which the dates stay while one asks."""


class FollowUpTab(AskedAbout):
    """The schedule above; below it what is open, to be gone through one after another."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.days: tuple[FollowUpDay, ...] = ()
        self.stands: Mapping[str, Standing] = {}
        self._wanted = ""
        self._current = ""
        self._saved_last = ""
        self.files = FollowUpFiles(self, context)
        self._make_head()
        self._make_list()
        self._make_details()
        self.wording(self._show_cards)

    # Building

    def _make_head(self) -> None:
        self.chosen_date = ChosenDate(self.context)
        self.timeline = Timeline(self.context)
        self.timeline.chosen.connect(self.choose_date)
        self.chosen_date.add_asked.connect(lambda: self.chosen_date.begin_new(today(self.context)))
        self.chosen_date.added.connect(self.show_record)
        self.chosen_date.sheet_asked.connect(self._save_sheet)
        self.chosen_date.next_asked.connect(lambda: prepare_next(self.context, self.workshop_id))
        self.body.addWidget(self.timeline)
        self.body.addWidget(self.chosen_date)

    def _make_list(self) -> None:
        space = self.theme.space
        self.list = CardList(self.context, lambda: self.tr("To be asked about"))
        self.list.setObjectName("follow-up-list")
        self.list.opened.connect(self.open)
        self.list.current_changed.connect(self._current_changed)
        self.list.view.clicked.connect(lambda index: self.open(self.list.view.key(index)))
        self.empty = EmptyState(
            lambda: self.tr(
                "Give the workshop its date, and the dates of following it up are here."
            ),
            lambda: self.tr("To the details"),
        )
        self.empty.pressed.connect(lambda: self.context.go("prepare", None, "details"))
        self.list.set_empty(self.empty)
        self.sheet = Button(
            lambda: self.tr("Call sheet…"), kind="plain", icon="printer", theme=self.theme
        )
        self.sheet.setObjectName("follow-up-call-sheet")
        self.sheet.clicked.connect(self._save_sheet)
        self.next = NextWorkshop(self.context)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(8))
        column.addWidget(self.list, 1)
        self.below = QWidget()
        last = QHBoxLayout(self.below)
        last.setContentsMargins(0, 0, 0, 0)
        last.addWidget(self.sheet)
        last.addWidget(self.next)
        last.addStretch(1)
        column.addWidget(self.below)
        self.beside = ListBeside(self.context, "follow-up", main)
        self.body.addWidget(self.beside, 1)

    def _make_details(self) -> None:
        surface = Sheet(self.theme)
        head = QHBoxLayout()
        self.about_kind = Label("", "eyebrow", wraps=True)
        close = IconButton(self.theme, "x", lambda: self.tr("Back to the list"))
        close.setObjectName("follow-up-close")
        close.clicked.connect(self.close_details)
        head.addWidget(self.about_kind, 1)
        head.addWidget(close)
        surface.body.addLayout(head)
        self.about = Label("", "strong", wraps=True)
        self.about_more = Label("", "small", wraps=True)
        self.form = CheckInForm(self.context, self.naming)
        self.form.saved.connect(self._saved)
        self.trail = CheckInTrail(self.context, self.naming)
        self.elsewhere = AskedElsewhere(self.context)
        parts = (self.about, self.about_more, self.elsewhere, self.form, self.trail)
        for widget in parts:
            surface.body.addWidget(widget)
        self.area = scrolling(surface)
        self.area.setObjectName("follow-up-details")
        self.beside.set_details(self.area)
        self.area.installEventFilter(self)

    # Reading

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read again what may be other than it is shown."""
        names = self.naming.needs_reading(changes)
        if not (names or changes is None or changes.touches(*_KINDS, "workshop", "finding")):
            return
        workshop_id = self.workshop_id

        def query(reads: "Reads") -> tuple[WorkshopContents, dict[str, Content] | None]:
            texts = read_content(reads, workshop_id) if names else None
            return reads.contents(workshop_id, kinds=_KINDS), texts

        self.desk.read(query, self._arrived, context=self)

    def _arrived(self, answer: tuple[WorkshopContents, dict[str, Content] | None]) -> None:
        self.contents, texts = answer
        if texts is not None:
            self.naming.contents = texts
            self.form.reword()
        workshop = self.contents.workshop
        self.days = follow_up_schedule(workshop.date, self.contents.follow_up, with_left_out=True)
        standing = [day for day in self.days if not day.left_out]
        self.stands = standings(standing, today(self.context))
        self.form.offer(self.contents.participant)
        wanted, self._wanted = self._wanted, ""
        if wanted in {day.key for day in self.days}:
            self.key = wanted
        if self.key not in {day.key for day in self.days}:
            self.key = self._first_to_do()
        self.timeline.show_days(self.days, self.stands, self.key)
        self._show_cards()
        if self._saved_last:
            self._go_on()
        elif self._current:
            self._show_details()
        elif not self.list.current_id():
            self._select_first()

    def _first_to_do(self) -> str:
        """The latest that waits, else the next to come."""
        due = [day.key for day in self.days if self.stands.get(day.key) == "due"]
        coming = [day.key for day in self.days if self.stands.get(day.key) == "coming"]
        last = [self.days[-1].key] if self.days else []
        return (due[-1:] or coming[:1] or last or [""])[0]

    @property
    def day(self) -> FollowUpDay | None:
        """The chosen date."""
        return next((day for day in self.days if day.key == self.key), None)

    # The list

    def show_record(self, key: str) -> None:
        """Go to a date by its key, now or as soon as it was read."""
        if any(day.key == key for day in self.days):
            self.choose_date(key)
        else:
            self._wanted = key

    def choose_date(self, key: str) -> None:
        """Show what is to be asked at this date."""
        self.form.flush()
        self.key = key
        self.timeline.show_days(self.days, self.stands, key)
        self._show_cards()
        if self._current:
            self._show_details()
        else:
            self._select_first()

    def _select_first(self) -> None:
        """Enter in the list begins with the first that nobody asked about yet."""
        asked = self._asked()
        asked_here = [one.id for one in self.records()] + [self.workshop_id]
        waiting = [key for key in asked_here if key not in asked]
        if waiting:
            self.list.select(waiting[0])

    def _show_cards(self) -> None:
        if self.contents is None:
            return
        asked = self._asked()
        cards = (
            [self._card(one, asked, brief=self.beside.is_open) for one in self.records()]
            if self.key
            else []
        )
        if self.key:
            cards.append(self._whole_card(asked))
        gone_on = self.gone_on()
        quiet = [self._quiet_card(one, gone_on[one.id]) for one in self.quiet_records()]
        left = sum(one.id not in asked for one in cards)
        self.list.set_cards([*cards, *(quiet if self.key else ())])
        standing = self.stands.get(self.key, "coming")
        held = self.contents.workshop.date
        self.chosen_date.show_day(self.day, standing, held, (left, len(cards)))
        self._make_room()

    # One of them

    def open(self, key: str) -> None:
        """Ask about this one."""
        if not key or not self.naming.contents:
            return
        self._current = key
        self._set_open(True)
        self._show_details()
        if self.form.isHidden():
            self.elsewhere.focus_first()
        else:
            self.form.focus_first()

    def _current_changed(self, key: str) -> None:
        if key and self.beside.is_open and key != self._current:
            self._current = key
            self._show_details()

    def _set_open(self, is_open: bool) -> None:
        if is_open != self.beside.is_open:
            self.beside.set_open(is_open)
            self._show_cards()
        self._make_room()

    def _make_room(self) -> None:
        """Where there is little height, what one types into takes that of the dates."""
        low = self.height() < self.theme.space(TALL_FROM)
        hidden = self.beside.is_open and low
        # The menu of the dates has both, too.
        self.below.setVisible(bool(self.key) and not low)
        self.timeline.setVisible(not hidden)
        self.chosen_date.setVisible(not hidden)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height has room for more, or for less."""
        super().resizeEvent(event)
        self._make_room()

    def close_details(self) -> None:
        """Back to the list alone; what was typed is kept."""
        self.form.flush()
        self._current = ""
        self._set_open(False)
        self.list.setFocus()

    def _show_details(self) -> None:
        known = (*self.records(), *self.quiet_records())
        record = next((one for one in known if one.id == self._current), None)
        if record is None and self._current != self.workshop_id:
            self.close_details()
            return
        self.list.select(self._current)
        self.about_kind.set_words(lambda: self._about_kind(record))
        self.about.set_words(self._words(record) if record else self._about_whole())
        self.about_more.set_words(lambda: self._about_more(record))
        self.about_more.setVisible(bool(self._about_more(record)))
        gone_on = self.gone_on().get(self._current)
        self.form.setVisible(gone_on is None)
        self.elsewhere.show_place(gone_on, self._gone_on_words)
        kind = record.kind_name if record else WHOLE
        status = record.status if record else ""
        day = today(self.context).isoformat()
        self.form.show_record(self.key, kind, self._current, status, day)
        self.trail.read(self._current)

    def _about_kind(self, record: Asked | None) -> str:
        date = long_date_name(self.day.spec, self.day.title) if self.day else ""
        kind = self._who(record)[0] if record is not None else ""
        return " · ".join(f"\u2068{part}\u2069" for part in (kind, date) if part)

    def _about_whole(self) -> str:
        return self.tr("The workshop as a whole")

    # Going through them

    def _saved(self, record_id: str) -> None:
        self._saved_last = record_id
        self.context.notices.undoable(lambda: self.tr("Saved what was told"), self.workshop_id)
        self.refresh(None)

    def _go_on(self) -> None:
        """To the next one that nobody asked about yet; after the last, back to the list."""
        last, self._saved_last = self._saved_last, ""
        ids = [one.id for one in self.records()] + [self.workshop_id]
        asked = self._asked()
        place = ids.index(last) if last in ids else -1
        following = [key for key in (*ids[place + 1 :], *ids[: place + 1]) if key not in asked]
        if following:
            self.open(following[0])
            return
        self.close_details()
        self.context.notices.say(lambda: self.tr("All of this date was asked."))

    def _save_sheet(self) -> None:
        if self.contents is not None:
            self.files.call_sheets(
                [(self.workshop_id, self.key)], str(self.contents.workshop.title)
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leads back to the list."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.close_details()
            return True
        return super().eventFilter(watched, event)
