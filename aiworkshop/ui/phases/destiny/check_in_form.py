"""What was told of one promise, one action or the whole workshop: typed while one asks."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.follow_up import WHOLE
from aiworkshop.method.permissions import DEFAULT_PERMISSION, PERMISSIONS
from aiworkshop.method.programmes import PARTNERSHIP_STATES
from aiworkshop.method.promises import ACTION_STATES
from aiworkshop.readmodels.records import Participant
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.phases.naming_people import PeopleCompleter
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.checks import slim
from aiworkshop.ui.widgets.fields import CheckField, ComboField, DateField, TagPicker, TextField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.refused import bring_back
from aiworkshop.ui.widgets.text_fields import RETURNS
from aiworkshop.ui.widgets.words import Speaking, Words

if TYPE_CHECKING:
    from aiworkshop.facilitation.follow_up import NewPartnership, RecordCheckIn

NONE_YET = "none_yet"
_LINES = ("evidence", "story", "wish", "next_step", "spoke_with", "partner", "purpose")
_OF_WHOLE = ("partner", "purpose")
_DATE = 128


class CheckInForm(Speaking, QWidget):
    """Enter anywhere saves all of it as one step and goes on to the next record.

    What is typed and not saved is a draft of that record at that date.
    """

    saved = Signal(str)

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self._context = context
        self._naming = naming
        self._key = self._kind = self._record_id = ""
        self._drafted: set[str] = set()
        self._saving = False
        self._rows: dict[str, list[QWidget]] = {}
        self.setObjectName("check-in-form")
        self._make_fields()
        self._arrange()
        self._connect()
        self.wording(self._name_fields)

    # Building

    def _make_fields(self) -> None:
        naming = self._naming
        self.status = TagPicker(
            [(one, partial(naming.name, "action_states", one)) for one in ACTION_STATES.ids],
            multiple=False,
        )
        self.lines = {name: TextField(partial(self._hint, name), new_item=True) for name in _LINES}
        levels = [(one, partial(naming.name, "permissions", one)) for one in PERMISSIONS.ids]
        self.permissions = {name: slim(ComboField(levels)) for name in ("story", "wish")}
        self.next_date, self.day = DateField(), DateField()
        for field in (self.next_date, self.day):
            field.setFixedWidth(self._context.theme.space(_DATE))
        self.consent = CheckField(lambda: self.tr("This person agrees to be named in the report"))
        states = [
            (one, partial(naming.name, "partnership_states", one)) for one in PARTNERSHIP_STATES.ids
        ]
        self.partnership = TagPicker(
            [(NONE_YET, lambda: self.tr("None yet")), *states], multiple=False
        )
        self.partner_consent = CheckField(lambda: self.tr("The partner agrees to be named"))
        self.save = Button(
            lambda: self.tr("Save, go on to the next"),
            kind="primary",
            icon="check",
            theme=self._context.theme,
        )
        self.save.setObjectName("check-in-save")
        self.people = PeopleCompleter(self.lines["spoke_with"])

    def _arrange(self) -> None:
        space = self._context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(8))
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(space(4))
        column.addLayout(self._grid)
        self._row("status", partial(self._label, "status"), self.status)
        self._row("partnership", lambda: self.tr("Did a partnership come of it?"), self.partnership)
        for name in _OF_WHOLE:
            self._row(name, partial(self._label, name), self.lines[name])
        self._row("partner_consent", "", self.partner_consent)
        self._row("evidence", partial(self._label, "evidence"), self.lines["evidence"])
        for name, permission in self.permissions.items():
            self._row(name, partial(self._label, name), self.lines[name])
            self._row(f"{name}_permission", "", permission)
        for name in ("next_step", "spoke_with"):
            self._row(name, partial(self._label, name), self.lines[name])
        self._row("consent", "", self.consent)
        days = QHBoxLayout()
        days.setSpacing(space(16))
        for words, field in (
            (partial(self._label, "next_date"), self.next_date),
            (lambda: self.tr("Asked on"), self.day),
        ):
            pair = QVBoxLayout()
            label = Label(words, "small")
            label.setBuddy(field)
            pair.addWidget(label)
            pair.addWidget(field)
            days.addLayout(pair)
        days.addStretch(1)
        column.addLayout(days)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)

    def _row(self, name: str, words: Words, field: QWidget) -> None:
        """A label, and the field below it; a field with words of its own has none."""
        row = self._grid.rowCount()
        self._rows[name] = [field]
        if not isinstance(field, CheckField) and words:
            label = Label(words, "small", wraps=True)
            label.setBuddy(field)
            self._grid.addWidget(label, row, 0)
            self._rows[name].append(label)
            # Nearer to its field than to the one before.
            label.setContentsMargins(0, self._context.theme.space(6), 0, 0)
        self._grid.addWidget(field, row + 1, 0)

    def _connect(self) -> None:
        for name, line in self.lines.items():
            line.setObjectName(f"check-in-{name}")
            line.installEventFilter(self)
            line.draft_changed.connect(partial(self._keep_draft, name))
            line.textChanged.connect(lambda _: self._fit_rows())
        self.next_date.setObjectName("check-in-next-date")
        self.day.setObjectName("check-in-day")
        for field in (self.next_date, self.day, self.consent, self.partner_consent):
            field.installEventFilter(self)
        for picker in (self.status, self.partnership):
            for place, chip in enumerate(picker.chips.values()):
                chip.setObjectName(f"check-in-choice-{place + 1}")
                chip.installEventFilter(self)
        self.partnership.committed.connect(lambda _: self._fit_rows())
        self.save.clicked.connect(self.submit)

    # Showing

    def show_record(self, key: str, kind: str, record_id: str, status: str, today: str) -> None:
        """Ask about this record at this date; what was begun for another stays its draft."""
        place = (key, kind, record_id)
        if place == (self._key, self._kind, self._record_id):
            if not self.status.value():
                self.status.set_value([status] if status else [])
            return
        self._leave()
        self._key, self._kind, self._record_id = place
        self._clear()
        self.status.set_value([status] if status else [])
        self.day.set_value(today)
        for name, line in self.lines.items():
            if bring_back(self._context, line, self._place(name)):
                self._drafted.add(name)
        self._fit_rows()

    def offer(self, people: Iterable[Participant]) -> None:
        """Names to complete."""
        self.people.offer(people)

    def _leave(self) -> None:
        for line in self.lines.values():
            line.flush()
        self._drafted = set()

    def _clear(self) -> None:
        for line in self.lines.values():
            line.set_value(Text())
        for permission in self.permissions.values():
            permission.set_value(DEFAULT_PERMISSION)
        self.next_date.set_value("")
        self.partnership.set_value([])
        for check in (self.consent, self.partner_consent):
            check.set_value(value=False)

    def _fit_rows(self) -> None:
        """Only what this record needs, and what goes along with words that are there."""
        whole = self._kind == WHOLE
        named = bool(self.partnership.value()) and self.partnership.value() != [NONE_YET]
        shown = {
            "status": not whole,
            "evidence": True,
            "partnership": whole,
            **dict.fromkeys((*_OF_WHOLE, "partner_consent"), whole and named),
            "consent": bool(self.lines["spoke_with"].words().strip()),
            **{
                f"{name}_permission": bool(self.lines[name].words().strip())
                for name in self.permissions
            },
        }
        for name, widgets in self._rows.items():
            for widget in widgets:
                widget.setVisible(shown.get(name, True))

    def focus_first(self) -> None:
        """Go to where one begins."""
        picker = self.partnership if self._kind == WHOLE else self.status
        chosen = picker.value()
        chips = picker.chips
        chip = chips[chosen[0]] if chosen and chosen[0] in chips else next(iter(chips.values()))
        chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Keep what is typed as drafts."""
        for line in self.lines.values():
            line.flush()

    # Saving

    def submit(self) -> None:
        """Save; refused, everything stays where it is typed."""
        wrong = next((one for one in (self.day, self.next_date) if not one.valid()), None)
        if wrong is not None:
            wrong.flush()
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
        if wrong is not None or self._saving or not self._record_id:
            return
        self._saving = True
        place = (self._key, self._record_id)
        drafted = {self._place(name) for name in self._drafted}

        def done(record_id: str) -> None:
            self._saving = False
            for draft in drafted:
                self._context.desk.drafts.discard(self._context.workshop_id, draft)
            if place == (self._key, self._record_id):
                self._drafted = set()
                self._clear()
                self._key = self._kind = self._record_id = ""
            self.saved.emit(record_id)

        def refused(error: Exception) -> None:
            self._saving = False
            self._context.desk.failed.emit(error)

        record_id = self._record_id
        self._context.desk.run(
            self._command(), lambda _: done(record_id), failed=refused, context=self
        )

    def _command(self) -> "RecordCheckIn":
        from aiworkshop.facilitation.follow_up import RecordCheckIn

        said = {name: line.value() for name, line in self.lines.items()}
        asked = self._kind == WHOLE and bool(self.partnership.value())
        return RecordCheckIn(
            self._context.workshop_id,
            self._key,
            str(self.day.value() or ""),
            self._kind,
            self._record_id,
            status="" if self._kind == WHOLE else next(iter(self.status.value()), ""),
            evidence=said["evidence"],
            next_step=said["next_step"],
            next_date=str(self.next_date.value() or ""),
            spoke_with=said["spoke_with"],
            name_consent=bool(said["spoke_with"]) and self.consent.value(),
            story=said["story"],
            story_permission=self.permissions["story"].value(),
            wish=said["wish"],
            wish_permission=self.permissions["wish"].value(),
            partnership_asked=asked,
            partnership=self._new_partnership() if asked else None,
        )

    def _new_partnership(self) -> "NewPartnership | None":
        from aiworkshop.facilitation.follow_up import NewPartnership

        (state, *_) = self.partnership.value()
        partner, purpose = (self.lines[name].value() for name in _OF_WHOLE)
        if state == NONE_YET:
            return None
        return NewPartnership(partner, purpose, state, name_consent=self.partner_consent.value())

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter saves from anywhere; a digit or an arrow chooses among chips."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in RETURNS:
            self.submit()
            return True
        for picker in (self.status, self.partnership):
            chips = list(picker.chips.values())
            if watched in chips:
                return self._choose_by_key(event, picker, chips.index(watched))
        return super().eventFilter(watched, event)

    def _choose_by_key(self, event: QKeyEvent, picker: TagPicker, place: int) -> bool:
        ids = list(picker.chips)
        ahead, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            ahead, back = back, ahead
        written = event.text()
        if written.isdecimal() and 1 <= int(written) <= len(ids):
            wanted = int(written) - 1
            picker.set_value([ids[wanted]])
            picker.committed.emit(picker.value())
        elif event.key() in (ahead, back):
            wanted = min(max(place + (1 if event.key() == ahead else -1), 0), len(ids) - 1)
        else:
            return False
        picker.chips[ids[wanted]].setFocus()
        return True

    # Words

    def reword(self) -> None:
        """The method's words are known now, or are others."""
        self.retranslate()
        for child in self.findChildren(QWidget):
            if isinstance(child, Speaking):
                child.retranslate()

    def _name_fields(self) -> None:
        for name, line in self.lines.items():
            line.setAccessibleName(self._label(name))
        for name, permission in self.permissions.items():
            what = self.tr("What may be passed on")
            permission.setAccessibleName(f"{self._label(name)}: {what}")
        self.next_date.setAccessibleName(self.tr("Date of the next step"))
        self.day.setAccessibleName(self.tr("Day on which you asked"))

    def _section(self, name: str) -> str:
        return "partnership" if name in _OF_WHOLE else "check_in"

    def _label(self, name: str) -> str:
        return self._naming.label(self._section(name), name)

    def _hint(self, name: str) -> str:
        return self._naming.hint(self._section(name), name)

    def _place(self, name: str) -> str:
        return f"check_in/{self._key}/{self._record_id}/{name}"

    def _keep_draft(self, name: str, words: Text) -> None:
        drafts, workshop_id = self._context.desk.drafts, self._context.workshop_id
        if not self._record_id:
            return
        if words:
            self._drafted.add(name)
            drafts.save(workshop_id, self._place(name), words.text)
        elif name in self._drafted:
            self._drafted.discard(name)
            drafts.discard(workshop_id, self._place(name))
