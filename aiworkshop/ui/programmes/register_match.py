"""Both sides of a possible match, as far as each may be told to the other, and what is decided."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.readmodels.town_promises import PossibleMatch, TownPromise
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.programmes.register_words import isolated
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import Sheet, scrolling
from aiworkshop.ui.widgets.small import Line
from aiworkshop.ui.widgets.words import Speaking, Words, listed

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command
    from aiworkshop.ui.programmes.register_matches import RegisterMatches

SHOWN_WORDS = 5


class PromiseSide(Speaking, QWidget):
    """One side: the words, where they were said, who may be asked."""

    go_asked = Signal(object)

    def __init__(self, context: PageContext, board: "RegisterMatches", heading: Words) -> None:
        super().__init__()
        self._board = board
        self.promise: TownPromise | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(4))
        head = QHBoxLayout()
        head.addWidget(Label(heading, "eyebrow"), 1)
        self.go = IconButton(
            context.theme, "arrow-right", lambda: self.tr("Go to where it was said"), pointing=True
        )
        self.go.setObjectName("promise-go")
        self.go.clicked.connect(lambda: self.go_asked.emit(self.promise))
        head.addWidget(self.go)
        column.addLayout(head)
        self.words = Label("", "strong", wraps=True)
        self.translated = Label("", "small", wraps=True)
        self.place = Label(lambda: self._place(), "small", wraps=True)
        self.person = Label(lambda: self._person(), "small", wraps=True)
        for label in (self.words, self.translated, self.place, self.person):
            column.addWidget(label)

    def show_promise(self, promise: TownPromise) -> None:
        """Show this one."""
        self.promise = promise
        self.words.set_words(promise.words)
        self.translated.set_words(
            "\n".join(words.text for words in promise.translations) if promise.translations else ""
        )
        self.translated.setVisible(bool(promise.translations))
        self.place.retranslate()
        self.person.retranslate()

    def _place(self) -> str:
        return self._board.place(self.promise) if self.promise is not None else ""

    def _person(self) -> str:
        if self.promise is None:
            return ""
        name = isolated(self.promise.name) or self.tr("Without a name")
        if self.promise.contact:
            return f"{name} · \u2068{self.promise.contact}\u2069"
        if self.promise.may_contact:
            return self.tr("{name} · may be contacted; no address is known").format(name=name)
        return self.tr("{name} · may not be contacted from here").format(name=name)


class MatchDetails(Speaking, QWidget):
    """Request, offer, why they may fit, and the three answers."""

    closed = Signal()

    def __init__(self, context: PageContext, board: "RegisterMatches") -> None:
        super().__init__()
        self.context = context
        self._board = board
        self.match: PossibleMatch | None = None
        self.setObjectName("match-details")
        surface = Sheet(context.theme)
        body = surface.body
        close = IconButton(context.theme, "x", lambda: self.tr("Close the details"))
        close.setObjectName("detail-close")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        self.state = Label(lambda: self._state_words(), "eyebrow")
        head.addWidget(self.state, 1)
        head.addWidget(close)
        body.addLayout(head)
        self.request = PromiseSide(context, board, lambda: self.tr("Sought"))
        self.offer = PromiseSide(context, board, lambda: self.tr("Given"))
        for side in (self.request, self.offer):
            side.go_asked.connect(self._go)
        body.addWidget(self.request)
        body.addWidget(Line())
        body.addWidget(self.offer)
        self.why = Label(lambda: self._why_words(), "muted", wraps=True)
        body.addWidget(self.why)
        body.addWidget(self._make_deeds())
        self.form = RecordForm(context, board.words.naming, lambda: "town_match")
        self.form.date("agreed")
        self.form.area("notes", lines=2)
        body.addWidget(self.form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.area = scrolling(surface)
        layout.addWidget(self.area)

    def _make_deeds(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(self.context.theme.space(8), holder)
        self.propose = Button(lambda: self.tr("Propose it"), icon="link", theme=self.context.theme)
        self.agree = Button(
            lambda: self.tr("Both agreed"),
            kind="primary",
            icon="heart-handshake",
            theme=self.context.theme,
        )
        self.decline = Button(lambda: self.tr("Does not fit"), kind="plain")
        for button, name, deed in (
            (self.propose, "match-propose", self._propose),
            (self.agree, "match-agree", self._agree),
            (self.decline, "match-decline", self._decline),
        ):
            button.setObjectName(name)
            button.clicked.connect(deed)
            flow.addWidget(button)
        return holder

    def show_match(self, match: PossibleMatch) -> None:
        """Show this pair."""
        other = self.match is None or self.match.id != match.id
        self.match = match
        self.request.show_promise(match.request)
        self.offer.show_promise(match.offer)
        for button, state in (
            (self.propose, "proposed"),
            (self.agree, "agreed"),
            (self.decline, "declined"),
        ):
            button.setVisible(match.state != state)
        self.form.bind("town_match", match.record)
        self.form.setVisible(match.record is not None)
        self.form.set_field_visible("agreed", match.state == "agreed")
        self.state.retranslate()
        self.why.retranslate()
        self.why.setVisible(bool(self.why.text()))
        if other:
            self.area.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        """Go to the first answer that can be given."""
        for button in (self.propose, self.agree, self.decline):
            if button.isVisibleTo(self):
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def flush(self) -> None:
        """Commit what stands in the fields."""
        self.form.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # Deciding

    def _propose(self) -> None:
        from aiworkshop.facilitation.town_register import ProposeMatch

        if self.match is not None:
            self._run(ProposeMatch(self.match.offer.id, self.match.request.id))

    def _agree(self) -> None:
        from aiworkshop.facilitation.town_register import AgreeMatch

        if self.match is not None:
            today = date.fromtimestamp(self.context.milliseconds() / 1000).isoformat()
            self._run(AgreeMatch(self.match.offer.id, self.match.request.id, today))

    def _decline(self) -> None:
        from aiworkshop.facilitation.town_register import DeclineMatch

        if self.match is not None:
            self._run(DeclineMatch(self.match.offer.id, self.match.request.id))

    def _run(self, command: "Command") -> None:
        self.form.flush()
        self.context.desk.run(command, lambda _: self._decided(), context=self)

    def _decided(self) -> None:
        self.context.notices.undoable(
            lambda: self.tr("The match was noted"), self.context.workshop_id
        )

    def _go(self, promise: TownPromise) -> None:
        self.context.go("destiny", promise.workshop.id, f"commitments/{promise.id}")

    # Words

    def _state_words(self) -> str:
        return self._board.state_words(self.match.state) if self.match is not None else ""

    def _why_words(self) -> str:
        if self.match is None:
            return ""
        if self.match.named:
            return self.tr("Addressed to {name}").format(name=f"\u2068{self.match.named}\u2069")
        shared = listed(f"\u2068{word}\u2069" for word in self.match.shared[:SHOWN_WORDS])
        return self.tr("Both speak of {words}").format(words=shared) if shared else ""
