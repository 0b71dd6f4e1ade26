"""Offers and requests that go together: agreed ones, suggestions with their reason, any other."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import Commitment, OfferMatch
from aiworkshop.ui.focus import tab_through
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.record_words import first_of
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.checks import slim
from aiworkshop.ui.widgets.fields import ComboField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words, listed, spoken

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.method.matching import Suggestion

SHOWN_WORDS = 3


class MatchRow(Speaking, QWidget):
    """The other side's words, who said them or why they are suggested, and what can be done."""

    def __init__(
        self, context: PageContext, words: Text | str, note: Words, action: QWidget
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(context.theme.space(8))
        column = QVBoxLayout()
        column.setSpacing(0)
        self.words = Label(words, wraps=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column.addWidget(self.words)
        self.note = Label(note, "small", wraps=True)
        column.addWidget(self.note)
        row.addLayout(column, 1)
        # Only now has it a parent: without one it would flash up as a window.
        self.note.setVisible(bool(spoken(note)))
        self.action = action
        row.addWidget(action, 0, Qt.AlignmentFlag.AlignTop)


class Matches(Speaking, QWidget):
    """What stands below a request (the offers for it) or an offer (the requests it answers)."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._record: Commitment | None = None
        self._known: dict[str, Commitment] = {}
        self._names: Mapping[str, Text] = {}
        self.rows: dict[str, MatchRow] = {}
        self.suggested: dict[str, MatchRow] = {}
        self.comes_after: QWidget | None = None
        """From where Tab comes to the first of them."""
        self.setObjectName("matches")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space(8))
        self.heading = Label(lambda: self._heading(), "strong", wraps=True)
        self._agreed, self._offered = QVBoxLayout(), QVBoxLayout()
        for box in (self._agreed, self._offered):
            box.setSpacing(context.theme.space(8))
        self.other = slim(ComboField())
        self.other.setObjectName("match-other")
        self.other.committed.connect(self._choose_other)
        self.wording(lambda: self.other.setAccessibleName(self._other_words()))
        layout.addWidget(self.heading)
        layout.addLayout(self._agreed)
        layout.addLayout(self._offered)
        layout.addWidget(self.other)
        self.hide()

    def show_matches(
        self,
        record: Commitment,
        promises: Sequence[Commitment],
        matches: Sequence[OfferMatch],
        names: Mapping[str, Text],
    ) -> None:
        """Show what goes with a record; ``names`` says whose each promise is."""
        changed = self._record is None or self._record.id != record.id
        self._record = record
        self._known = {one.id: one for one in promises}
        self._names = names
        self.setVisible(record.kind in ("offer", "request"))
        if self.isHidden():
            return
        self.heading.set_words(lambda: self._heading())
        agreed = [one for one in map(self._partner, matches) if one in self._known]
        self._fill(self._agreed, self.rows, dict.fromkeys(agreed, self._agreed_row))
        if changed:
            self._fill(self._offered, self.suggested, {})
        self._offer_others(set(agreed))
        self._read_suggestions(record)

    def _partner(self, match: OfferMatch) -> str:
        """The other side of a match that this record is in; empty for others' matches."""
        assert self._record is not None
        if match.state == "agreed" and self._record.id in (match.offer_id, match.request_id):
            is_offer = self._record.id == match.offer_id
            return str((match.request_id if is_offer else match.offer_id) or "")
        return ""

    def _read_suggestions(self, record: Commitment) -> None:
        workshop_id, key = self._context.workshop_id, record.id

        def query(reads: "Reads") -> "tuple[Suggestion, ...]":
            from aiworkshop.facilitation.reads.matches import read_suggestions

            return read_suggestions(reads, workshop_id, key)

        self._context.desk.read(query, lambda found: self._suggest(key, found), context=self)

    def _suggest(self, key: str, found: "Sequence[Suggestion]") -> None:
        if self._record is None or key != self._record.id:
            return
        is_offer = self._record.kind == "offer"
        makers: dict[str, Any] = {}
        for one in found:
            other = one.request_id if is_offer else one.offer_id
            if other in self._known:
                makers[other] = lambda other, one=one: self._suggested_row(other, one)
        self._fill(self._offered, self.suggested, makers)

    def _fill(self, box: QVBoxLayout, rows: dict[str, MatchRow], makers: Mapping[str, Any]) -> None:
        had = any(row.isAncestorOf(self.window().focusWidget() or self) for row in rows.values())
        for row in rows.values():
            box.removeWidget(row)
            row.hide()
            row.deleteLater()
        rows.clear()
        for key, make in makers.items():
            rows[key] = make(key)
            box.addWidget(rows[key])
        if self.comes_after is not None:
            shown = [*self.rows.values(), *self.suggested.values()]
            tab_through(self.comes_after, shown, self.other)
        if had:
            # Whoever pressed a button goes on with the keyboard from here.
            stay = next(iter(rows.values())).action if rows else self.other
            stay.setFocus()

    def _agreed_row(self, key: str) -> MatchRow:
        other = self._known[key]
        button = IconButton(self._context.theme, "x", lambda: self.tr("They do not go together"))
        button.setObjectName("unmatch")
        button.clicked.connect(lambda: self._unmatch(key))
        name = str(self._names.get(key, ""))
        return MatchRow(
            self._context, first_of(other.words, other.first_step), f"✓ {name}".strip(), button
        )

    def _suggested_row(self, key: str, suggestion: "Suggestion") -> MatchRow:
        other = self._known[key]
        button = Button(lambda: self.tr("Match"), icon="link", theme=self._context.theme)
        button.setObjectName("match")
        button.clicked.connect(lambda: self._match(key))
        return MatchRow(
            self._context,
            first_of(other.words, other.first_step),
            lambda: self._reason(key, suggestion),
            button,
        )

    def _reason(self, key: str, suggestion: "Suggestion") -> str:
        if suggestion.named:
            words = self.tr("Perhaps: addressed to {name}").format(name=suggestion.named)
        else:
            shared = listed(suggestion.shared[:SHOWN_WORDS])
            words = self.tr("Perhaps: both speak of “{words}”").format(words=shared)
        name = str(self._names.get(key, ""))
        return f"{name} · {words}" if name else words

    def _offer_others(self, agreed: set[str]) -> None:
        assert self._record is not None
        kind = "request" if self._record.kind == "offer" else "offer"
        others: list[tuple[Any, Words]] = [(None, lambda: self._other_words())]
        others += [
            (one.id, str(first_of(one.words, one.first_step)))
            for one in self._known.values()
            if one.kind == kind and one.id not in agreed
        ]
        self.other.set_options(others)
        self.other.set_value(None)
        self.other.setVisible(len(others) > 1)

    def _choose_other(self, key: str | None) -> None:
        if key:
            self.other.set_value(None)
            self._match(key)

    def _pair(self, other: str) -> tuple[str, str]:
        """Offer and request."""
        assert self._record is not None
        is_offer = self._record.kind == "offer"
        return (self._record.id, other) if is_offer else (other, self._record.id)

    def _match(self, other: str) -> None:
        from aiworkshop.facilitation.promises import MatchOffer

        command = MatchOffer(self._context.workshop_id, *self._pair(other))
        self._context.desk.run(command, context=self)

    def _unmatch(self, other: str) -> None:
        from aiworkshop.facilitation.promises import UnmatchOffer

        command = UnmatchOffer(self._context.workshop_id, *self._pair(other))
        self._context.desk.run(command, context=self)

    def _heading(self) -> str:
        if self._record is not None and self._record.kind == "offer":
            return self.tr("Requests that this answers")
        return self.tr("Offers that answer this")

    def _other_words(self) -> str:
        if self._record is not None and self._record.kind == "offer":
            return self.tr("Match with another request…")
        return self.tr("Match with another offer…")
