"""The resource and income register of a town: what it has that could pay for what it wants."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.method.mechanisms import CONFIDENCES, MECHANISMS
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.outcomes import IncomeRegister, RegisterIdea
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.destiny.income_totals import shown_shekels
from aiworkshop.ui.phases.list_beside import ListBeside
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.phases.record_words import first_of, has_words
from aiworkshop.ui.programmes.outcomes_idea import IdeaSheet
from aiworkshop.ui.programmes.outcomes_sums import RegisterSums
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.fields import ComboField, slim
from aiworkshop.ui.widgets.filter_field import FilterField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.value_fields import show_date

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads

WIDEST = 180
"""Of a choice above the list, in pixels at 100 %."""
TALL_FROM = 400
"""Height in pixels at 100 % from which sums are told by mechanism and confidence."""


class RegisterPanel(Tab):
    """All income ideas of a town, whichever workshop they come from."""

    def __init__(self, context: PageContext, naming: Naming, authority_id: str) -> None:
        super().__init__(context, scrolls=False)
        self._naming = naming
        self._authority_id = authority_id
        self.register = IncomeRegister()
        self._build()
        self.wording(self._show)

    def _build(self) -> None:
        self.counts = Label("", "muted", elides=True)
        self.by_mechanism = self._choice("register-mechanism", lambda: self.tr("All mechanisms"))
        self.by_confidence = self._choice("register-confidence", lambda: self.tr("However sure"))
        self.wording(
            lambda: self.by_mechanism.setAccessibleName(
                self._naming.label("income_idea", "mechanism")
            )
        )
        self.wording(
            lambda: self.by_confidence.setAccessibleName(
                self._naming.label("income_idea", "confidence")
            )
        )
        self.filter = FilterField(self.theme, lambda: self.tr("Find in this list"))
        self.filter.setFixedWidth(self.theme.space(168))
        self.filter.changed.connect(self._show)
        self.list = CardList(self.context, lambda: self.tr("Resource and income register"))
        self.list.setObjectName("register-list")
        self.list.set_empty(
            EmptyState(
                lambda: self.tr(
                    "No income idea in a workshop of this town yet: they are written in Destiny, "
                    "under Income ideas, and gather here."
                )
            )
        )
        self.filter.left_for_list.connect(self.list.setFocus)
        self.list.opened.connect(self.go_to)
        self.list.current_changed.connect(self._show_idea)
        self.list.view.clicked.connect(lambda index: self._open(self.list.view.key(index)))
        self._arrange()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.counts, 1)
        head.addWidget(self.filter)
        choices = QHBoxLayout()
        choices.setSpacing(self.theme.space(8))
        choices.addWidget(self.by_mechanism, 3)
        choices.addWidget(self.by_confidence, 3)
        choices.addStretch(1)
        main = QWidget()
        column = QVBoxLayout(main)
        # The frames of fields at the edges need a pixel that a splitter cuts off.
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(self.theme.space(8))
        column.addLayout(head)
        column.addLayout(choices)
        column.addWidget(self.list, 1)
        self.beside = ListBeside(self.context, "outcomes", main)
        self.idea = IdeaSheet(self.context, self._naming)
        self.idea.closed.connect(self._close)
        self.idea.go_asked.connect(self.go_to)
        self.beside.set_details(self.idea)
        self.sums = RegisterSums(self.context, self._naming)
        self.body.addWidget(self.beside, 1)
        self.body.addWidget(self.sums)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height has room for more, or for less."""
        super().resizeEvent(event)
        self.sums.set_brief(self.beside.is_open or self.height() < self.theme.space(TALL_FROM))

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the register again."""
        if changes is not None and not changes.touches("workshop", "income_idea"):
            return
        authority = self._authority_id

        def query(reads: "Reads") -> IncomeRegister:
            return reads.income_register(authority)

        self.desk.read(query, self._arrived, context=self)

    def go_to(self, key: str) -> None:
        """To the idea in its workshop."""
        found = self._found(key)
        if found is not None:
            self.context.go("destiny", found.workshop.id, f"income/{key}")

    def shown(self) -> IncomeRegister:
        """What the filters let through."""
        mechanism, confidence = self.by_mechanism.value(), self.by_confidence.value()
        wanted = self.filter.text().casefold().split()
        return IncomeRegister(
            tuple(
                one
                for one in self.register.ideas
                if mechanism in ("", one.idea.mechanism)
                and confidence in ("", one.idea.confidence)
                and has_words(one.idea, wanted)
            )
        )

    def _arrived(self, register: IncomeRegister) -> None:
        self.register = register
        self._show()
        found = self._found(self.idea.idea_id)
        if found is None:
            self.beside.set_open(False)
        else:
            self.idea.show_idea(found)

    def _show(self) -> None:
        for field, section, ids in (
            (self.by_mechanism, "mechanisms", MECHANISMS.ids),
            (self.by_confidence, "confidences", CONFIDENCES.ids),
        ):
            self._offer(field, section, ids)
        shown = self.shown()
        self.list.set_cards([self._card(one) for one in shown.ideas])
        count = len(shown.ideas)
        self.sums.set_brief(self.beside.is_open or self.height() < self.theme.space(TALL_FROM))
        self.counts.set_words(self.tr("%n income idea(s)", "", count) if count else "")
        self.sums.show_register(shown)

    def _offer(self, field: ComboField, section: str, ids: Sequence[str]) -> None:
        every = self.tr("All mechanisms") if section == "mechanisms" else self.tr("However sure")
        names = [(one, self._naming.name(section, one)) for one in ids]
        field.set_options([("", every), *names])

    def _card(self, one: RegisterIdea) -> Card:
        idea = one.idea
        chips = [
            self._naming.name("mechanisms", idea.mechanism),
            self._naming.name("confidences", idea.confidence),
            self._naming.name("approval_states", idea.approval_status),
        ]
        if idea.next_test_date:
            day = show_date(idea.next_test_date)
            chips.append(self.tr("next test {date}").format(date=f"\u2066{day}\u2069"))
        if self.beside.is_open:
            chips = []
        place = one.workshop
        where = [str(first_of(place.title)), show_date(place.date) if place.date else ""]
        return Card(
            idea.id,
            first_of(idea.title, idea.asset) or self.tr("Without words yet"),
            chips=tuple(chip for chip in chips if chip),
            note=" · ".join(part for part in where if part),
            trailing=shown_shekels(idea.estimate_agorot),
        )

    def _open(self, key: str) -> None:
        if self._found(key) is not None:
            self._show_idea(key, opens=True)

    def _show_idea(self, key: str, *, opens: bool = False) -> None:
        found = self._found(key)
        if found is None or not (opens or self.beside.is_open):
            return
        self.idea.show_idea(found)
        if not self.beside.is_open:
            self.beside.set_open(True)
            self._show()

    def _close(self) -> None:
        self.beside.set_open(False)
        self._show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _found(self, key: str) -> RegisterIdea | None:
        return next((one for one in self.register.ideas if one.idea.id == key), None)

    def _choice(self, name: str, every: object) -> ComboField:
        field = slim(ComboField([("", every)]))  # type: ignore[list-item]
        field.setObjectName(name)
        field.setMaximumWidth(self.theme.space(WIDEST))
        field.committed.connect(lambda _: self._show())
        return field
