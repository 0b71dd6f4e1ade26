"""What was told of a record whenever one asked, the latest first: a quiet trail beside it."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.deleting import delete_records
from aiworkshop.ui.phases.destiny.follow_up_words import long_date_name
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.projector.private_label import PrivateLabel
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import SectionHeading
from aiworkshop.ui.widgets.value_fields import show_date
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.facilitation.reads.follow_up import EarlierCheckIn


class CheckInTrail(Speaking, QWidget):
    """Hidden where nobody asked yet."""

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self._context, self._naming = context, naming
        self._ids: tuple[str, ...] = ()
        self._shown: tuple[EarlierCheckIn, ...] = ()
        self.lines: list[Label] = []
        self.setObjectName("check-in-trail")
        space = context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, space(8), 0, 0)
        column.setSpacing(space(8))
        column.addWidget(SectionHeading(lambda: self.tr("What was told so far")))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(space(12))
        column.addLayout(self._rows)
        self.hide()

    def read(self, *record_ids: str) -> None:
        """Read what was told of these records, and show it."""
        self._ids = record_ids
        workshop_id = self._context.workshop_id

        def query(reads: "Reads") -> "tuple[EarlierCheckIn, ...]":
            return reads.check_ins(workshop_id, record_ids)

        def arrived(told: "tuple[EarlierCheckIn, ...]") -> None:
            if record_ids == self._ids:
                self.show_told(told)

        self._context.desk.read(query, arrived, context=self)

    def show_told(self, told: "Sequence[EarlierCheckIn]") -> None:
        """Show these, in their order."""
        if tuple(told) == self._shown:
            return
        self._shown = tuple(told)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = []
        for one in told:
            self._rows.addWidget(self._row(one))
        self.setVisible(bool(told))

    def _row(self, told: "EarlierCheckIn") -> QWidget:
        space = self._context.theme.space
        row = QWidget(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(2))
        head = QHBoxLayout()
        head.addWidget(Label(partial(self._head, told), "small", wraps=True, parent=row), 1)
        delete = IconButton(
            self._context.theme, "trash-2", lambda: self.tr("Delete what was told here")
        )
        delete.setObjectName("check-in-delete")
        delete.clicked.connect(lambda: self._delete(told))
        head.addWidget(delete)
        column.addLayout(head)
        for label, words, private in self._parts(told):
            said = _Said(self._context, label, words, private=private)
            self.lines.append(said.words)
            column.addWidget(said)
        return row

    def _parts(self, told: "EarlierCheckIn") -> Iterator[tuple[partial[str], Text, bool]]:
        one = told.check_in
        label = partial(self._naming.label, "check_in")
        for name, words, private in (
            ("evidence", one.evidence, False),
            ("story", told.story, told.private),
            ("wish", told.wish, told.private),
            ("next_step", one.next_step, False),
            ("spoke_with", one.spoke_with, False),
        ):
            if words:
                yield partial(label, name), words, private
        for partnership in told.partnerships:
            state = partial(self._naming.name, "partnership_states", partnership.status)
            for words in (partnership.partner, partnership.purpose):
                if words:
                    yield state, words, False

    def _head(self, told: "EarlierCheckIn") -> str:
        one = told.check_in
        own = told.follow_up.title if told.follow_up else Text()
        parts = [show_date(one.date)]
        if one.spec or one.follow_up_id:
            parts.append(long_date_name(one.spec, own))
        parts.append(self._naming.name("action_states", one.status))
        if one.partnership_asked and not told.partnerships:
            parts.append(self.tr("no partnership yet"))
        if one.next_date:
            parts.append(self.tr("next step by {date}").format(date=show_date(one.next_date)))
        return " · ".join(part for part in parts if part)

    def _delete(self, told: "EarlierCheckIn") -> None:
        records = [("check_in", told.check_in.id)]
        records += [("partnership", one.id) for one in told.partnerships]
        day = show_date(told.check_in.date)
        delete_records(
            self._context,
            records,
            lambda: self.tr("Deleted what was told on {date}").format(date=day),
        )


class _Said(QWidget):
    """A label, and the words behind it."""

    def __init__(
        self, context: PageContext, label: partial[str], words: Text, *, private: bool
    ) -> None:
        super().__init__()
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Label(label, "muted"))
        self.words = PrivateLabel(context, words, private=private, wraps=True)
        row.addWidget(self.words)
