"""A form over one record: each field saves itself, as ``decisions.md`` asks, without a button."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import Record
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.refused import tell_kept
from aiworkshop.ui.widgets.small import SectionHeading
from aiworkshop.ui.widgets.text_area import TextArea
from aiworkshop.ui.widgets.text_fields import TextField
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command

LEAST_COLUMN = 150
"""Width in pixels at 100 % that a field needs where several stand side by side."""

FieldT = TypeVar("FieldT", bound=QWidget)


class Field(Protocol):
    """What the form needs of a field."""

    def value(self) -> Any: ...
    def set_value(self, value: Any) -> None: ...
    def mark_stored(self, value: Any) -> None: ...
    def pending(self) -> bool: ...
    def flush(self) -> None: ...


class FieldForm(Speaking, QWidget):
    """Labels above, hints below. ``bind`` shows a record; call it again with each fresh one."""

    def __init__(
        self, context: PageContext, *, columns: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.fields: dict[str, Any] = {}
        self._kind = ""
        self._record: Record | None = None
        self.makers: dict[str, Callable[[Record, Any], Command]] = {}
        """What a field does other than change its record, by name."""
        self._drafted: set[str] = set()
        self._began: dict[str, Any] = {}
        """What each field's words rest on: as it was read, or as this form last wrote it."""
        self._unkept: dict[str, tuple[Any, Any]] = {}
        """What was refused last, and what it rested on."""
        self._undecided: set[str] = set()
        """Fields that somebody else changed, too, while it is being asked what shall stand."""
        self._columns = self._most_columns = columns
        self._place = 0
        self._cells: list[tuple[QVBoxLayout, bool]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(context.theme.space(16))
        self._grid.setVerticalSpacing(context.theme.space(12))
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self.setEnabled(False)

    def add(
        self, name: str, words: Words, field: FieldT, *, hint: Words = "", wide: bool = False
    ) -> FieldT:
        """Add a field for a record's field ``name``; ``wide`` takes the whole row."""
        cell = QVBoxLayout()
        cell.setSpacing(self.context.theme.space(4))
        label = Label(words, "small") if spoken(words) else None
        if label is not None:
            label.setBuddy(field)
            cell.addWidget(label)
            self.wording(lambda: field.setAccessibleName(spoken(words)))
        cell.addWidget(field)
        if spoken(hint):
            cell.addWidget(Label(hint, "small", wraps=True))
        cell.addStretch(1)
        self._put(cell, wide=wide)
        field.setObjectName(f"field-{name}")
        self.fields[name] = field
        field.committed.connect(lambda value: self._commit(name, value))  # type: ignore[attr-defined]
        if isinstance(field, (TextField, TextArea)):
            field.draft_changed.connect(lambda value: self._keep_draft(name, value))
        return field

    def add_text(
        self,
        name: str,
        words: Words,
        *,
        hint: Words = "",
        area: bool = False,
        lines: int = 3,
        wide: bool = False,
    ) -> TextField | TextArea:
        """Add a field of words."""
        field: TextField | TextArea = TextArea(lines=lines) if area else TextField()
        return self.add(name, words, field, hint=hint, wide=wide)

    def surround(self, field: QWidget, frame: QWidget) -> None:
        """Put ``frame`` where ``field`` stood; it has taken the field into itself."""
        for place in range(self._grid.count()):
            cell = self._grid.itemAt(place)
            layout = cell.layout() if cell is not None else None
            if isinstance(layout, QVBoxLayout) and layout.indexOf(field) >= 0:
                layout.insertWidget(layout.indexOf(field), frame)
                layout.removeWidget(field)

    def heading(self, words: Words) -> SectionHeading:
        """Begin a part of the form."""
        heading = SectionHeading(words)
        self.add_widget(heading)
        return heading

    def add_widget(self, widget: QWidget) -> None:
        """Put something across the whole form."""
        cell = QVBoxLayout()
        cell.addWidget(widget)
        self._put(cell, wide=True)

    def bind(self, kind: str, record: Record | None) -> None:
        """Show a record; what is being typed stays. None: nothing to fill in."""
        other = record is None or self._record is None or record.id != self._record.id
        if other:
            self.flush()
            self._began.clear()
            self._unkept.clear()
        self._kind, self._record = kind, record
        self.setEnabled(record is not None)
        if record is None:
            return
        for name, field in self.fields.items():
            stored = getattr(record, name)
            if not other and field.pending():
                field.mark_stored(stored)
                continue
            self._began[name] = stored
            if other or field.value() != stored:
                field.set_value(stored)

    @property
    def record(self) -> Record | None:
        """The shown record."""
        return self._record

    def flush(self) -> None:
        """Commit everything that was typed."""
        for field in self.fields.values():
            field.flush()

    def _commit(self, name: str, value: Any) -> None:
        record = self._record
        if record is None:
            return
        if name in self._undecided:
            self._count_as_unsaved(name, value)
            return
        place = self._draft_place(name) if name in self._drafted else None
        self._drafted.discard(name)
        began = self._began.get(name, getattr(record, name))
        self._began[name] = value
        stays, workshop_id = self._draft_place(name), self._workshop_id(record)

        def refused(error: Exception) -> None:
            if self._record is not None and self._record.id == record.id:
                self._go_back(name, value, began)
                self._count_as_unsaved(name, value)
                if isinstance(value, Text):
                    self._drafted.add(name)
                    self.context.desk.drafts.save(workshop_id, stays, value.text)
            elif isinstance(value, Text):
                # Another record stands in the form by now: the words wait for their own.
                self.context.desk.drafts.save(workshop_id, stays, value.text)
                tell_kept(self.context, value.text)
            if not self._asked(name, error):
                self.context.desk.failed.emit(error)

        self.context.desk.run(
            self._command(record, name, value, began),
            lambda _: self._unkept.pop(name, None),
            failed=refused,
            initiator=self,
            draft_place=place,
            context=self,
            again=lambda: self._again(name, record.id),
        )

    def _command(self, record: Record, name: str, value: Any, began: Any) -> "Command":
        from aiworkshop.facilitation.records import ChangeRecord

        make = self.makers.get(name)
        if make is not None:
            return make(record, value)
        workshop_id = self._workshop_id(record)
        return ChangeRecord(workshop_id, self._kind, record.id, {name: value}, {name: began})

    def _go_back(self, name: str, value: Any, began: Any) -> None:
        """A value was not kept: what comes next rests on what this one rested on."""
        earlier = self._unkept.get(name)
        if earlier is not None and earlier[0] == began:  # which was not kept either
            began = earlier[1]
        self._unkept[name] = (value, began)
        if self._began.get(name) == value:
            self._began[name] = began

    def _again(self, name: str, record_id: str) -> None:
        """What stands in the field now, since the server answers again."""
        if self._record is not None and self._record.id == record_id:
            self.fields[name].flush()

    def _asked(self, name: str, error: Exception) -> bool:
        """Whether somebody else wrote there, too, and it is asked now what shall stand."""
        from aiworkshop.readmodels.edit_conflict import EditConflict

        record = self._record
        if not isinstance(error, EditConflict) or record is None or record.id != error.record_id:
            return False
        from aiworkshop.ui.dialogs.edit_conflict import EditConflictDialog

        field, both = self.fields[name], error.fields[name]
        self._undecided.add(name)

        def decided(value: Any) -> None:
            """One of both, or both together; what was typed meanwhile was typed by us."""
            self._undecided.discard(name)
            if self._record is None or self._record.id != error.record_id:
                return
            self._began[name] = both.theirs
            if value == both.theirs:
                field.set_value(value)
                if name in self._drafted:
                    self._drafted.discard(name)
                    self.context.desk.drafts.discard(
                        self._workshop_id(record), self._draft_place(name)
                    )
                return
            field.set_value(value)
            self._commit(name, value)

        dialog = EditConflictDialog(self.context, field, both)
        dialog.decided.connect(decided)
        dialog.rejected.connect(lambda: self._undecided.discard(name))
        dialog.open()
        return True

    def _count_as_unsaved(self, name: str, value: Any) -> None:
        """What was refused stays in its field; so does what was typed since."""
        field = self.fields[name]
        field.mark_stored(getattr(self._record, name))
        if isinstance(value, Text) and not field.pending():
            # The record was read again meanwhile.
            field.put(value.text)

    def _keep_draft(self, name: str, value: Text) -> None:
        record = self._record
        if record is None:
            return
        drafts = self.context.desk.drafts
        if self.fields[name].pending():
            self._drafted.add(name)
            drafts.save(self._workshop_id(record), self._draft_place(name), value.text)
        elif name in self._drafted:
            self._drafted.discard(name)
            drafts.discard(self._workshop_id(record), self._draft_place(name))

    def _draft_place(self, name: str) -> str:
        assert self._record is not None
        return f"{self._kind}/{self._record.id}/{name}"

    def _workshop_id(self, record: Record) -> str:
        return record.id if self._kind == "workshop" else record.workshop_id

    def _put(self, cell: QVBoxLayout, *, wide: bool) -> None:
        self._cells.append((cell, wide))
        self._set(cell, wide=wide)

    def _set(self, cell: QVBoxLayout, *, wide: bool) -> None:
        column = self._place % self._columns
        if wide and column:
            self._place += self._columns - column
        row, column = divmod(self._place, self._columns)
        self._grid.addLayout(cell, row, column, 1, self._columns if wide else 1)
        self._place += self._columns if wide else 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room for the letters, one field stands below the other."""
        super().resizeEvent(event)
        room = self.width() // self.context.theme.space(LEAST_COLUMN)
        columns = max(1, min(self._most_columns, room))
        if columns == self._columns:
            return
        self._columns, self._place = columns, 0
        for column in range(self._most_columns):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for cell, _ in self._cells:
            self._grid.removeItem(cell)
        for cell, wide in self._cells:
            self._set(cell, wide=wide)
