"""Boards of what a channel brings about in one town, and the rows below their records."""

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from aiworkshop.base.moments import moment_of
from aiworkshop.base.text import Text
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.phases.quick_list import QuickList, QuickRow
from aiworkshop.ui.phases.record_board import Answer
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import first_of
from aiworkshop.ui.programmes.office_board import OfficeBoard
from aiworkshop.ui.widgets.words import Words

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command


class ScopedBoard(OfficeBoard):
    """Shows what belongs to one enrolment, and to one channel where the board is a channel's.

    ``others`` are the programme's other channels: what names a channel that is gone stays in view.
    """

    arrived = Signal()

    def __init__(
        self,
        context: PageContext,
        enrolment_id: str,
        channel_id: str = "",
        others: Collection[str] = (),
    ) -> None:
        self.enrolment_id = enrolment_id
        self.channel_id = channel_id
        self._others = frozenset(others)
        super().__init__(context)

    @property
    def records(self) -> tuple[Any, ...]:
        """Those of this town and channel."""
        return tuple(
            one
            for one in super().records
            if one.enrolment_id == self.enrolment_id and one.channel_id not in self._others
        )

    def new_place(self) -> str:
        """Each town and channel has a draft of its own."""
        kind = self.record_class.kind_name
        return f"enrolment/{self.enrolment_id}/{kind}/{self.channel_id}"

    def new_fields(self, words: Text, kind: str) -> dict[str, object]:
        """A new one here."""
        return {
            self.first_field(): words,
            "enrolment_id": self.enrolment_id,
            "channel_id": self.channel_id or None,
        }

    def first_field(self) -> str:
        """The field that the entry bar fills."""
        return "title"

    def _arrived(self, answer: Answer) -> None:
        super()._arrived(answer)
        self.arrived.emit()


class FormRow(QuickRow):
    """A row below a record whose fields save themselves."""

    def __init__(
        self,
        context: PageContext,
        naming: Naming,
        section: str,
        build: Callable[[RecordForm], object],
        *,
        columns: int = 2,
    ) -> None:
        super().__init__(context)
        self.form = RecordForm(context, naming, lambda: section, columns=columns)
        build(self.form)
        self.row.addWidget(self.form, 1)

    def show_item(self, record: Any) -> None:
        """Bind the fields; what is being typed stays."""
        self.form.bind(record.kind_name, record)

    def title(self) -> Text | str:
        """The first words of it."""
        fields = self.form.fields.values()
        words = (Text(str(one.text())) for one in fields if hasattr(one, "text"))
        return first_of(*words)

    def flush(self) -> None:
        """Commit what stands in the fields."""
        self.form.flush()


class FormRows(QuickList):
    """Rows of forms below a record of the office, with a field for the next."""

    def __init__(
        self,
        context: PageContext,
        naming: Naming,
        *,
        heading: Words,
        placeholder: Words,
        owner_kind: str,
        place: str,
        make: "Callable[[str, Text], Command]",
        build: Callable[[RecordForm], object],
        section: str,
        columns: int = 2,
    ) -> None:
        super().__init__(
            context,
            heading=heading,
            placeholder=placeholder,
            owner_kind=owner_kind,
            place=place,
            make=make,
            make_row=lambda: FormRow(context, naming, section, build, columns=columns),
        )
        self._column.setSpacing(context.theme.space(16))

    def _drop(self, key: str) -> None:
        row = self.rows[key]
        assert isinstance(row, FormRow)
        row.form.bind(row.form.record.kind_name if row.form.record else "", None)
        super()._drop(key)


def today(context: PageContext) -> str:
    """The day in the room, ISO."""
    return moment_of(context.milliseconds()).astimezone().date().isoformat()
