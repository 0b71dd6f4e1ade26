"""The Closing valuation tab: what people valued, without names."""

from functools import partial

from PySide6.QtGui import QResizeEvent, QShowEvent

from aiworkshop.method.permissions import DEFAULT_PERMISSION, PERMISSIONS
from aiworkshop.readmodels.permission_levels import stays_in_room
from aiworkshop.readmodels.records import Valuation
from aiworkshop.ui.focus import tab_through
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.destiny.energy_field import EnergyField
from aiworkshop.ui.phases.destiny.valuation_entry import LABELS, ValuationEntry
from aiworkshop.ui.phases.destiny.valuation_sums import ValuationSums
from aiworkshop.ui.phases.record_board import Answer, RecordBoard
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import first_of, one_line
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.fields import TextArea

TALL_FROM = 480
"""Height in pixels at 100 % from which all fields of the entry are shown."""

SUMS_FROM = 180
"""Height in pixels at 100 % below the entry from which the sums stand under the list."""


class ValuationTab(RecordBoard):
    """One line of entry fields a person; below them everybody's, and what they say together."""

    record_class = Valuation

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.bar.hide()
        self.entry = ValuationEntry(context, self.naming)
        self.entry.added.connect(self._added)
        self.body.insertWidget(0, self.entry)
        # What is typed into stands right above: no button has to lead there.
        self.empty.button.hide()
        self.empty.setFocusProxy(self.entry)
        empty = self.empty.layout()
        assert empty is not None
        empty.setContentsMargins(0, 0, 0, 0)
        self.sums = ValuationSums(context, self.naming)
        self.body.addWidget(self.sums)
        self._entry_first = False

    def _arrived(self, answer: Answer) -> None:
        super()._arrived(answer)
        if answer[1] is not None:
            self.entry.reword()
        self.sums.show_sums(self.records)
        self._make_room()

    def card(self, record: Valuation) -> Card:
        """The word, else the moment; the energy at the end."""
        title = first_of(record.word, record.moment, record.take_away, record.strength)
        chips = []
        if record.permission not in ("", DEFAULT_PERMISSION):
            chips.append(self.naming.name("permissions", record.permission))
        note = first_of(record.moment, record.take_away, record.strength, record.wishes)
        return Card(
            record.id,
            title or self.tr("Numbers only"),
            chips=tuple(chips),
            note=one_line(note) if record.word else "",
            trailing=self._energy(record),
            private=stays_in_room(record.permission),
        )

    def build_form(self, form: RecordForm) -> None:
        """As on the sheet."""
        for name in ("energy_before", "energy_after"):
            form.add(name, partial(self._label, name), EnergyField(), wide=True)
        for name in ("word", "moment", "strength", "take_away", "wishes"):
            form.add(name, partial(self._label, name), TextArea(lines=1), wide=True)
        form.check("follow_up_consent", partial(self._label, "follow_up_consent"))
        form.named(
            "permission", "permissions", PERMISSIONS, words=lambda: self.tr("What may be passed on")
        )

    def _set_open(self, is_open: bool) -> None:
        super()._set_open(is_open)
        self._make_room()

    def _make_room(self) -> None:
        """The details need the height; entry and sums come back with the list."""
        tall = self.height() >= self.theme.space(TALL_FROM)
        is_open = self.beside.is_open
        self.entry.set_brief(not tall)
        self.entry.setVisible(not is_open or (tall and self.beside.has_room))
        self.sums.set_brief(not tall)
        rest = self.height() - self.entry.heightForWidth(self.width())
        has_room = tall or rest >= self.theme.space(SUMS_FROM)
        self.sums.setVisible(self.sums.says_something and not is_open and has_room)

    def showEvent(self, event: QShowEvent) -> None:
        """Tab comes to what is typed into before it comes to the list; known within a window."""
        super().showEvent(event)
        if not self._entry_first:
            self._entry_first = True
            tab_through(self.bar.field, [self.entry], self.filter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height has room for more, or for less."""
        super().resizeEvent(event)
        self._make_room()

    def _help_empty(self) -> None:
        if self.filter.text():
            super()._help_empty()
        else:
            self.entry.setFocus()

    def list_name(self) -> str:
        """Name of the list."""
        return self.tr("Closing valuations")

    def one_name(self) -> str:
        """Head of the details."""
        return self.tr("One person's valuation")

    def count_words(self, count: int) -> str:
        """So many people."""
        return self.tr("%n valuation(s)", "", count)

    def placeholder(self) -> str:
        """Nothing is typed into the bar here."""
        return self.tr("Today in one word")

    def empty_words(self) -> str:
        """What to do first."""
        return self.tr(
            "Nobody yet: press a number for the energy before, one for after, type the word, "
            "press Enter."
        )

    def _energy(self, record: Valuation) -> str:
        said = (record.energy_before, record.energy_after)
        if said == (None, None):
            return ""
        before, after = ("–" if one is None else str(one) for one in said)
        return self.tr("before {before} · after {after}").format(before=before, after=after)

    def _label(self, name: str) -> str:
        return self.naming.text(LABELS[name])
