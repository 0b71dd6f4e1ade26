"""What the workshops of a town tagged with a channel, and the way to each of it."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.outcomes import TAGGED_KINDS, TaggedRecord
from aiworkshop.readmodels.permission_levels import stays_in_room
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.phases.record_words import first_of
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.checks import TagPicker
from aiworkshop.ui.widgets.filter_field import FilterField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.value_fields import show_date

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads

PLACES = {
    "commitment": ("destiny", "commitments"),
    "action": ("destiny", "initiatives"),
    "initiative": ("destiny", "initiatives"),
    "income_idea": ("destiny", "income"),
    "proposition": ("design", "propositions"),
    "finding": ("discovery", "findings"),
}
"""On which page and tab a kind of record is at home."""


def go_to_record(context: PageContext, record: TaggedRecord) -> None:
    """Show a record in its workshop; an action with its initiative."""
    page, tab = PLACES[record.kind]
    key = record.above if record.kind == "action" else record.id
    context.go(page, record.workshop.id, f"{tab}/{key}" if key else tab)


class TaggedPanel(Tab):
    """Tagged records over all workshops of an enrolment, with counts by kind."""

    counted = Signal(int)

    def __init__(
        self, context: PageContext, naming: Naming, enrolment_id: str, channel_id: str
    ) -> None:
        super().__init__(context, scrolls=False)
        self._naming = naming
        self._scope = (enrolment_id, channel_id)
        self.tagged: tuple[TaggedRecord, ...] = ()
        self.counts = Label("", "muted", elides=True)
        self.filter = FilterField(self.theme, lambda: self.tr("Find in this list"))
        self.filter.setFixedWidth(self.theme.space(168))
        self.filter.changed.connect(self._show)
        self.kinds = TagPicker(multiple=False)
        self.kinds.setObjectName("tagged-kinds")
        self.kinds.committed.connect(lambda _: self._show())
        self.list = CardList(context, lambda: self.tr("Tagged in the workshops"))
        self.list.setObjectName("tagged-list")
        self.list.set_empty(
            EmptyState(
                lambda: self.tr(
                    "Nothing is tagged with this channel yet: open a commitment, an action, a "
                    "proposition or an asset in a workshop of this town and tick the channel there."
                )
            )
        )
        self.list.opened.connect(self.go_to)
        self.filter.left_for_list.connect(self.list.setFocus)
        head = QHBoxLayout()
        head.addWidget(self.counts, 1)
        head.addWidget(self.filter)
        self.body.addWidget(self.kinds)
        self.body.addLayout(head)
        self.body.addWidget(self.list, 1)
        self.wording(self._show)

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read again: whatever changed may be tagged."""
        if changes is not None and not changes.touches("workshop", "channel", *TAGGED_KINDS):
            return
        enrolment, channel = self._scope

        def query(reads: "Reads") -> tuple[TaggedRecord, ...]:
            return reads.tagged_records([enrolment], [channel])

        self.desk.read(query, self._arrived, context=self)

    def go_to(self, key: str) -> None:
        """To the record in its workshop."""
        for record in self.tagged:
            if record.id == key:
                go_to_record(self.context, record)
                return

    def _arrived(self, tagged: tuple[TaggedRecord, ...]) -> None:
        self.tagged = tagged
        self._show()
        self.counted.emit(len(tagged))

    def _show(self) -> None:
        counts = Counter(_sort(one) for one in self.tagged)
        there = [sort for sort in _SORTS if counts[sort]]
        if list(self.kinds.chips) != there:
            self.kinds.set_options([(sort, partial(self._chip, sort)) for sort in there])
        self.kinds.retranslate()
        self.kinds.setVisible(len(there) > 1 and self.kinds.parentWidget() is not None)
        chosen = [sort for sort in self.kinds.value() if sort in there]
        wanted = self.filter.text().casefold().split()
        shown = [
            one
            for one in self.tagged
            if (not chosen or _sort(one) in chosen) and _has_words(one, wanted)
        ]
        self.list.set_cards([self._card(one) for one in shown])
        workshops = len({one.workshop.id for one in shown})
        self.counts.set_words(
            " · ".join(
                (
                    self.tr("%n tagged item(s)", "", len(shown)),
                    self.tr("from %n workshop(s)", "", workshops),
                )
            )
            if shown
            else ""
        )

    def _chip(self, sort: str) -> str:
        count = sum(_sort(one) == sort for one in self.tagged)
        return f"{self._sort_name(sort)} · {count}"

    def _sort_name(self, sort: str) -> str:
        return {
            "commitment": self.tr("Commitments"),
            "offer": self.tr("Offers"),
            "request": self.tr("Requests"),
            "action": self.tr("Actions"),
            "proposition": self.tr("Propositions"),
            "finding": self.tr("Assets"),
            "initiative": self.tr("Initiatives"),
            "income_idea": self.tr("Income ideas"),
        }[sort]

    def _card(self, record: TaggedRecord) -> Card:
        place = record.workshop
        where = [str(first_of(place.title)), show_date(place.date) if place.date else ""]
        chips = [self._sort_name(_sort(record)), self._status(record)]
        chips.append(self._naming.name("drivers", record.driver))
        if record.transferred_to:
            to = str(first_of(record.transferred_to))
            chips.append(self.tr("passed to {name}").format(name=f"\u2068{to}\u2069"))
        return Card(
            record.id,
            first_of(record.words) or self.tr("Without words yet"),
            chips=tuple(chip for chip in chips if chip),
            note=" · ".join(part for part in where if part),
            trailing=show_date(record.date) if record.date else "",
            private=record.kind == "finding" and stays_in_room(record.level),
        )

    def _status(self, record: TaggedRecord) -> str:
        if record.kind == "proposition":
            return self.tr("Final") if record.status == "final" else ""
        section = _STATUS.get(record.kind, "")
        return self._naming.name(section, record.status) if section else ""


_SORTS = (
    *("commitment", "offer", "request", "action", "proposition", "finding", "initiative"),
    "income_idea",
)
_STATUS = {
    "commitment": "action_states",
    "action": "action_states",
    "finding": "use_levels",
    "income_idea": "approval_states",
}


def _sort(record: TaggedRecord) -> str:
    known = record.kind == "commitment" and record.sort in ("offer", "request")
    return record.sort if known else record.kind


def _has_words(record: TaggedRecord, wanted: Sequence[str]) -> bool:
    parts = (record.words, record.person, record.transferred_to, record.workshop.title)
    told = " ".join(part.text for part in parts).casefold()
    return all(word in told for word in wanted)
