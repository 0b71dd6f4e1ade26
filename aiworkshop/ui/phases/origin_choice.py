"""Ticks that say from which themes, dreams or others a record grew."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import OriginLink, Record
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.tick_list import Choice, TickList
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words, spoken


class OriginChoice(Speaking, QWidget):
    """All records of one kind; ticked are those that a record came from."""

    def __init__(self, context: PageContext, source_kind: str, words: Words, none: Words) -> None:
        super().__init__()
        self._context = context
        self._source_kind = source_kind
        self._record: Record | None = None
        self.setObjectName(f"origins-{source_kind}")
        self.ticks = TickList()
        self.ticks.committed.connect(self._committed)
        self.none = Label(none, "small", wraps=True)
        self.wording(lambda: self.ticks.setAccessibleName(spoken(words)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, context.theme.space(4), 0, 0)
        layout.setSpacing(context.theme.space(6))
        for widget in (Label(words, "small"), self.ticks, self.none):
            layout.addWidget(widget)

    def show_record(
        self,
        record: Record,
        sources: Sequence[tuple[str, Text | str]],
        links: Iterable[OriginLink],
    ) -> None:
        """Offer ``sources`` (id and words) and tick those that ``links`` name for the record."""
        self._record = record
        self.ticks.set_choices([Choice(key, words) for key, words in sources])
        self.ticks.set_value(
            [
                link.source_id
                for link in links
                if (link.record_kind, link.record_id) == (record.kind_name, record.id)
                and link.source_kind == self._source_kind
            ]
        )
        self.none.setVisible(not sources)

    def _committed(self, keys: list[str]) -> None:
        from aiworkshop.facilitation.origins import SetOrigins

        record = self._record
        if record is not None:
            command = SetOrigins(
                self._context.workshop_id,
                record.kind_name,
                record.id,
                self._source_kind,
                tuple(keys),
            )
            self._context.desk.run(command)
