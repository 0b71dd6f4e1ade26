"""One record with all its fields, beside its list. Each field saves itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.readmodels.permission_levels import stays_in_room
from aiworkshop.readmodels.records import Record
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.origin_trail import OriginTrail
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.projector.cover import PrivateCover
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import Sheet, scrolling
from aiworkshop.ui.widgets.words import Speaking, Words

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.facilitation.reads.origins import OriginStep


class RecordDetails(Speaking, QWidget):
    """Head, form, room below the form, the way back, and the way out."""

    closed = Signal()
    deleted = Signal(str)

    def __init__(self, context: PageContext, name: Words, form: RecordForm, *, trail: bool) -> None:
        super().__init__()
        self.context = context
        self.form = form
        self.trail = OriginTrail(context) if trail else None
        self.setObjectName("record-details")
        surface = Sheet(context.theme)
        body = surface.body
        close = IconButton(context.theme, "x", lambda: self.tr("Close the details"))
        close.setObjectName("detail-close")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        self.head = Label(name, "eyebrow")
        head.addWidget(self.head, 1)
        head.addWidget(close)
        body.addLayout(head)
        body.addWidget(form)
        self.cover = PrivateCover(context, form, lambda: self._is_private)
        body.addWidget(self.cover)
        self.below = QVBoxLayout()
        self.below.setSpacing(context.theme.space(8))
        body.addLayout(self.below)
        if self.trail is not None:
            body.addWidget(self.trail)
        self.delete = Button(
            lambda: self.tr("Delete"), kind="danger", icon="trash-2", theme=context.theme
        )
        self.delete.setObjectName("detail-delete")
        self.delete.clicked.connect(lambda: self.deleted.emit(self.record_id))
        body.addSpacing(context.theme.space(8))
        body.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignLeading)
        self.area = scrolling(surface)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)

    @property
    def record_id(self) -> str:
        """The shown record; empty for none."""
        return self.form.record.id if self.form.record is not None else ""

    @property
    def _is_private(self) -> bool:
        level = getattr(self.form.record, "permission", None)
        return level is not None and stays_in_room(level)

    def show_record(self, record: Record | None) -> None:
        """Bind the form; another record is shown from its top."""
        other = record is not None and record.id != self.record_id
        self.form.bind(record.kind_name if record is not None else "", record)
        self.cover.look()
        self.head.retranslate()
        if record is None:
            return
        if other:
            self.area.verticalScrollBar().setValue(0)
        self._read_trail(record)

    def focus_first_field(self) -> None:
        """Go to where one begins to write."""
        first: QWidget = next(iter(self.form.fields.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Commit what stands in the fields."""
        self.form.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _read_trail(self, record: Record) -> None:
        trail = self.trail
        if trail is None:
            return
        workshop_id, kind, key = self.context.workshop_id, record.kind_name, record.id

        def query(reads: "Reads") -> "tuple[OriginStep, ...]":
            from aiworkshop.facilitation.reads.origins import read_origin_trail

            return read_origin_trail(reads, workshop_id, kind, key)

        def arrived(steps: "tuple[OriginStep, ...]") -> None:
            if key == self.record_id:
                trail.show_steps(steps)

        self.context.desk.read(query, arrived, context=self)
