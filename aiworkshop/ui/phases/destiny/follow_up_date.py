"""The chosen date of following up: when it is, whether it stands, whether all was asked."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.follow_up import FollowUpDay, Standing
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.destiny.follow_up_words import long_date_name, waiting_since
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import DateField, TextField
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.refused import bring_back
from aiworkshop.ui.widgets.text_fields import RETURNS
from aiworkshop.ui.widgets.words import Speaking

_DATE, _TITLE = 128, 260
PLACE = "follow_up/new"


class ChosenDate(Speaking, QWidget):
    """One line: its name and how it stands, the day, and what may be done with it.

    In place of it, while an own date is added, two fields and Enter.
    """

    added = Signal(str)
    add_asked = Signal()
    sheet_asked = Signal()
    next_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._day: FollowUpDay | None = None
        self._standing: Standing = "coming"
        self._held = ""
        self._left = (0, 0)
        self.setObjectName("follow-up-date")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._make_shown()
        self._make_new()
        outer.addWidget(self.shown)
        outer.addWidget(self.new)

    def _make_shown(self) -> None:
        space = self._context.theme.space
        self.shown = QWidget()
        flow = FlowLayout(space(8), self.shown)
        self.words = Label(lambda: self._words(), "strong")
        self.state = Label(lambda: self._state_words(), "muted")
        self.field = DateField()
        self.field.setObjectName("follow-up-day")
        self.field.setFixedWidth(space(_DATE))
        self.field.committed.connect(self._move)
        self.wording(lambda: self.field.setAccessibleName(self.tr("Date of this follow-up")))
        self.done = Button(lambda: self._done_words(), icon="check", theme=self._context.theme)
        self.done.setObjectName("follow-up-done")
        self.done.clicked.connect(self._turn_done)
        self.more = Button(lambda: self.tr("More…"), kind="plain")
        self.more.setObjectName("follow-up-more")
        self.more.clicked.connect(self._show_more)
        for widget in (self.words, self.state, self.field, self.done, self.more):
            flow.addWidget(widget)

    def _show_more(self) -> None:
        menu = self.make_menu()
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def make_menu(self) -> QMenu:
        """What else can be done with the dates, and with what was promised."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Add an own date"), self.add_asked.emit)
        day = self._day
        if day is not None:
            words = self.tr("Take it in again") if day.left_out else self.tr("Leave it out")
            menu.addAction(words, self.turn_out)
            if self._was_moved():
                menu.addAction(self.tr("The usual date again"), lambda: self._set(("date", "")))
            menu.addSeparator()
            menu.addAction(self.tr("Call sheet…"), self.sheet_asked.emit)
        menu.addAction(self.tr("Prepare the next workshop"), self.next_asked.emit)
        return menu

    def _make_new(self) -> None:
        space = self._context.theme.space
        self.new = QWidget()
        flow = FlowLayout(space(8), self.new)
        self.new_title = TextField(
            lambda: self.tr("What it is for, such as: with the mayor"), new_item=True
        )
        self.new_title.setObjectName("new-follow-up-title")
        self.new_title.setMinimumWidth(space(_TITLE))
        self.new_day = DateField()
        self.new_day.setObjectName("new-follow-up-day")
        self.new_day.setFixedWidth(space(_DATE))
        self.wording(lambda: self.new_title.setAccessibleName(self.tr("What it is for")))
        self.wording(lambda: self.new_day.setAccessibleName(self.tr("Date of this follow-up")))
        add = Button(lambda: self.tr("Add the date"), kind="primary")
        add.setObjectName("new-follow-up-save")
        add.clicked.connect(self.add_new)
        leave = Button(lambda: self.tr("Cancel"), kind="plain")
        leave.clicked.connect(self.end_new)
        for field in (self.new_title, self.new_day):
            field.installEventFilter(self)
        self.new_title.draft_changed.connect(self._keep_draft)
        for widget in (
            Label(lambda: self.tr("An own date"), "strong"),
            self.new_day,
            self.new_title,
            add,
            leave,
        ):
            flow.addWidget(widget)
        self.new.hide()

    # What is shown

    def show_day(
        self, day: FollowUpDay | None, standing: Standing, held: str, left: tuple[int, int]
    ) -> None:
        """``left``: how many are still to be asked about, of how many."""
        self._day, self._standing, self._held, self._left = day, standing, held, left
        self.shown.setVisible(self.new.isHidden())
        for widget in (self.words, self.state, self.field, self.done):
            widget.setVisible(day is not None)
        if day is None:
            return
        stored = day.day.isoformat()
        if self.field.pending():
            self.field.mark_stored(stored)
        else:
            self.field.set_value(stored)
        self.words.set_words(lambda: self._words())
        self.state.set_words(lambda: self._state_words())
        self.done.set_words(lambda: self._done_words())
        self.done.setVisible(not day.left_out and (day.done or standing in ("due", "passed")))

    def _was_moved(self) -> bool:
        from aiworkshop.method.follow_up import FOLLOW_UPS, iso_day, proposed_day

        day = self._day
        if day is None or not day.spec:
            return False
        proposed = proposed_day(FOLLOW_UPS[day.spec], iso_day(self._held))
        return proposed is not None and proposed != day.day

    def _words(self) -> str:
        return long_date_name(self._day.spec, self._day.title) if self._day else ""

    def _state_words(self) -> str:
        day = self._day
        if day is None:
            return ""
        if day.left_out:
            return self.tr("left out")
        if day.comes_before(self._held):
            return self.tr("lies before the workshop: give it another date")
        if self._standing == "done":
            return self.tr("done")
        left, whole = self._left
        parts = []
        if self._standing == "due":
            parts.append(waiting_since(day.day.isoformat()))
        if left < whole:
            parts.append(self.tr("{asked} of {all} asked").format(asked=whole - left, all=whole))
        return " · ".join(parts)

    def _done_words(self) -> str:
        if self._day is not None and self._day.done:
            return self.tr("Not done yet")
        return self.tr("Done with this date")

    # What is done

    def _move(self, day: object) -> None:
        if self._day is not None and (day or self._day.spec):
            self._set(("date", str(day or "")))

    def _turn_done(self) -> None:
        if self._day is not None:
            self._set(("done", not self._day.done))

    def turn_out(self) -> None:
        """Leave the date out of the schedule, or take it in again."""
        if self._day is not None:
            self._set(("left_out", not self._day.left_out))

    def _set(self, *fields: tuple[str, object]) -> None:
        from aiworkshop.facilitation.follow_up import SetFollowUp

        day = self._day
        if day is None:
            return
        desk = self._context.desk

        def refused(error: Exception) -> None:
            self.field.set_value(day.day.isoformat())
            desk.failed.emit(error)

        command = SetFollowUp(self._context.workshop_id, day.key, fields)
        desk.run(command, failed=refused, context=self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter adds the date; Escape leaves it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in RETURNS:
                self.add_new()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.end_new()
                return True
        return super().eventFilter(watched, event)

    def _keep_draft(self, words: Text) -> None:
        self._context.desk.drafts.save(self._context.workshop_id, PLACE, words.text)

    def begin_new(self, today: date) -> None:
        """Ask for an own date."""
        self.shown.hide()
        self.new.show()
        bring_back(self._context, self.new_title, PLACE)
        if not self.new_day.text():
            self.new_day.set_value(today.isoformat())
            self.new_day.selectAll()
        self.new_day.setFocus(Qt.FocusReason.OtherFocusReason)

    def end_new(self) -> None:
        """Back to the chosen date."""
        if self.new_title.words():
            self._context.desk.drafts.discard(self._context.workshop_id, PLACE)
        self.new_day.set_value("")
        self.new_title.set_value(Text())
        self.new.hide()
        self.shown.show()

    def add_new(self) -> None:
        """Add what is typed; refused, it stays."""
        from aiworkshop.facilitation.follow_up import AddFollowUp

        if not self.new_day.valid() or not self.new_day.value():
            self.new_day.flush()
            self.new_day.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        command = AddFollowUp(
            self._context.workshop_id, str(self.new_day.value()), self.new_title.value()
        )

        def done(key: str) -> None:
            self.end_new()
            self.added.emit(key)

        self._context.desk.run(command, lambda outcome: done(str(outcome.value)), context=self)
