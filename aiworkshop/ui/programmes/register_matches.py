"""Offers that may answer requests of other tables, workshops and towns, with how each stands."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.method.programmes import MATCH_STATES
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.naming import name_in
from aiworkshop.readmodels.records import Authority
from aiworkshop.readmodels.town_promises import PossibleMatch, TownPromise
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.list_beside import ListBeside
from aiworkshop.ui.programmes.register_match import MatchDetails
from aiworkshop.ui.programmes.register_words import RegisterWords, isolated
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.checks import slim
from aiworkshop.ui.widgets.fields import CheckField, ComboField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.value_fields import show_date
from aiworkshop.ui.widgets.words import Speaking, Words

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.readmodels.town_promises import TownPromises

_FOLLOWED = (
    *("authority", "workshop", "commitment", "participant", "translation", "offer_match", "group"),
    *("town_match", "enrolment", "cohort"),
)


class RegisterMatches(Speaking, QWidget):
    """A list of pairs, and both sides of one beside it."""

    def __init__(self, context: PageContext, words: RegisterWords) -> None:
        super().__init__()
        self.context = context
        self.words = words
        self.stale = True
        self.matches: dict[str, PossibleMatch] = {}
        self.details: MatchDetails | None = None
        self._town = ""
        self._asked = 0
        self._build()
        self.wording(self._show_cards)

    def _build(self) -> None:
        space = self.context.theme.space
        self.state = slim(ComboField(self._states()))
        self.state.setMinimumContentsLength(18)
        self.state.setObjectName("matches-state")
        self.state.committed.connect(lambda _: self._show_cards())
        self.wording(lambda: self.state.setAccessibleName(self.tr("What is shown")))
        self.beside_towns = CheckField(lambda: self.tr("With the towns of its programmes"))
        self.beside_towns.setObjectName("matches-beside")
        self.beside_towns.set_value(True)
        self.beside_towns.committed.connect(lambda _: self.refresh(None))
        self.list = CardList(self.context, lambda: self.tr("Offers for requests"))
        self.list.setObjectName("matches-list")
        self.count = Label(lambda: self._count_words(), "muted", elides=True)
        head = QHBoxLayout()
        head.setSpacing(space(12))
        head.addWidget(self.state)
        head.addWidget(self.beside_towns)
        head.addWidget(self.count, 1)
        self.empty = EmptyState(lambda: self._empty_words())
        self.empty.setObjectName("matches-empty")
        self.list.set_empty(self.empty)
        self.list.opened.connect(self.open)
        self.list.edit_asked.connect(self.open)
        self.list.current_changed.connect(self._follow)
        self.list.view.clicked.connect(lambda index: self.open(self.list.view.key(index), go=False))
        main = QWidget()
        column = QVBoxLayout(main)
        # The frames of fields at the edges need a pixel that a splitter cuts off.
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(space(12))
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self.pane = ListBeside(self.context, "matches", main)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)

    # Reading

    def show_town(self, town: str) -> None:
        """Of this town; read when it is shown."""
        if town != self._town:
            self._town, self.stale = town, True

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read what is promised and compare it, where that may have changed."""
        if not self._town or (changes is not None and not changes.touches(*_FOLLOWED)):
            return
        self.stale = False
        self._asked += 1
        asked, town, beside = self._asked, self._town, self.beside_towns.value()

        def query(reads: "Reads") -> "TownPromises":
            return reads.town_promises(town, beside=beside)

        def compare(promises: "TownPromises") -> None:
            def match() -> list[PossibleMatch]:
                from aiworkshop.facilitation.reads.town_promises import possible_matches

                return possible_matches(promises)

            self.context.desk.work(match, lambda found: self._got(asked, found), context=self)

        self.context.desk.read(query, compare, failed=lambda _: None, context=self)

    def flush(self) -> None:
        """Commit what stands in the details."""
        if self.details is not None:
            self.details.flush()

    def _got(self, asked: int, found: Sequence[PossibleMatch]) -> None:
        if asked != self._asked:
            return
        self.matches = {one.id: one for one in found}
        self._show_cards()
        shown = self.details.match if self.details is not None and self.pane.is_open else None
        if shown is not None and self.details is not None:
            again = self.matches.get(shown.id)
            if again is None:
                self.close_details()
            else:
                self.details.show_match(again)

    # Showing

    def shown_matches(self) -> list[PossibleMatch]:
        """Those in the chosen state."""
        wanted = self.state.value()
        if wanted == "all":
            return list(self.matches.values())
        return [one for one in self.matches.values() if one.state == wanted]

    def open(self, key: str, *, go: bool = True) -> None:
        """Show both sides."""
        match = self.matches.get(key)
        if match is None:
            return
        details = self.details or self._make_details()
        details.show_match(match)
        self.pane.set_open(True)
        if go:
            details.focus_first()

    def close_details(self) -> None:
        """Back to the list alone."""
        if self.details is not None and self.pane.is_open:
            self.details.flush()
            self.pane.set_open(False)
            self.list.setFocus()

    def _make_details(self) -> MatchDetails:
        self.details = MatchDetails(self.context, self)
        self.details.closed.connect(self.close_details)
        self.pane.set_details(self.details)
        return self.details

    def _follow(self, key: str) -> None:
        if self.pane.is_open and key and self.details is not None:
            shown = self.details.match
            if shown is None or shown.id != key:
                self.open(key, go=False)

    def _show_cards(self) -> None:
        self.list.set_cards((self._card(one) for one in self.shown_matches()), nearby=True)
        self.count.retranslate()
        self.empty.sentence.retranslate()

    def _card(self, match: PossibleMatch) -> Card:
        state = self.state_words(match.state)
        return Card(
            match.id,
            match.request.words,
            chips=(isolated(match.offer.words)[:90], self._way(match)),
            trailing=state,
            muted=match.state == "declined",
        )

    # Words

    def state_words(self, state: str) -> str:
        """How a match stands."""
        return self.words.naming.name("match_states", state) if state else self.tr("May fit")

    def town_name(self, town: Authority) -> str:
        """A town in the language of the window."""
        return str(name_in(town, self.context.language.code)) or self.tr("A town without a name")

    def place(self, promise: TownPromise) -> str:
        """Town, table, workshop and date."""
        table = self.tr("Table {number}").format(number=promise.table) if promise.table else ""
        held = promise.workshop
        parts = (
            self.town_name(promise.authority),
            table,
            isolated(held.title),
            show_date(held.date),
        )
        return " · ".join(part for part in parts if part)

    def _way(self, match: PossibleMatch) -> str:
        giving, seeking = match.offer.authority, match.request.authority
        if giving.id != seeking.id:
            return self.tr("From {giving} to {seeking}").format(
                giving=self.town_name(giving), seeking=self.town_name(seeking)
            )
        if match.offer.workshop.id == match.request.workshop.id:
            return self.tr("Within one workshop")
        return self.tr("Between two workshops of {town}").format(town=self.town_name(giving))

    def _states(self) -> list[tuple[str, Words]]:
        named: list[tuple[str, Words]] = [
            (one.id, partial(self.state_words, one.id)) for one in MATCH_STATES
        ]
        return [
            ("", lambda: self.tr("Not decided yet")),
            *named,
            ("all", lambda: self.tr("Everything")),
        ]

    def _count_words(self) -> str:
        return self.tr("%n pair(s)", "", self.list.count()) if self.list.count() else ""

    def _empty_words(self) -> str:
        if self.state.value() in ("", "all"):
            return self.tr(
                "No offer fits a request yet. Both come from the commitments of the workshops."
            )
        return self.tr("None stands so.")
