"""Beside the picture: what is on it, and the words and the place of the chosen petal."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.picture import MOST_PETALS, RECOMMENDED
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.tick_list import Choice, TickList
from aiworkshop.ui.projector.cover import PrivateCover
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.checks import CheckField
from aiworkshop.ui.widgets.fields import TextArea
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.form import FieldForm
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import Sheet
from aiworkshop.ui.widgets.small import Line, SectionHeading
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.pictures import QuoteChoice

_QUOTES_HEIGHT = 132


class PetalPanel(Speaking, Sheet):
    """Ticks say what is on the picture; fields save themselves."""

    shown_changed = Signal(object)
    """Ids of all records that shall be on the picture."""
    petal_chosen = Signal(str)
    resized = Signal(float)
    reset_asked = Signal()
    quote_chosen = Signal(object)
    """A ``Text``."""

    def __init__(self, context: PageContext, kind: str) -> None:
        super().__init__(context.theme)
        self.setObjectName("petal-panel")
        self._context = context
        self._kind = kind
        self._record: Any = None
        self._count = 0
        self._quotes: dict[str, Text] = {}
        self._withheld = False
        space = context.theme.space
        self.body.setSpacing(space(8))
        self._build_choice()
        self.body.addWidget(Line())
        self.heading = SectionHeading(lambda: self._heading_words())
        self.body.addWidget(self.heading)
        self._build_words()
        if kind == "core":
            self._build_quotes()
        self._build_place()
        self.show_petal(None, [])

    def _build_choice(self) -> None:
        self.body.addWidget(SectionHeading(lambda: self.tr("On the picture")))
        self.advice = Label(lambda: self._advice_words(), "muted", wraps=True)
        self.body.addWidget(self.advice)
        self.ticks = TickList()
        self.ticks.setObjectName("petal-ticks")
        self.ticks.committed.connect(self.shown_changed)
        self.body.addWidget(self.ticks)
        self.names = CheckField(lambda: self.tr("With agreed names"))
        self.names.setObjectName("picture-names")
        self.body.addWidget(self.names)
        self.anew = Button(
            lambda: self.tr("Lay out anew"), icon="rotate-ccw", theme=self._context.theme
        )
        self.anew.setObjectName("picture-anew")
        self.anew.setEnabled(False)
        self.body.addWidget(self.anew, 0, Qt.AlignmentFlag.AlignLeading)

    def _build_words(self) -> None:
        self.form = FieldForm(self._context)
        if self._kind == "core":
            self.form.add("sentence", lambda: self.tr("Sentence"), TextArea(lines=3))
            self.form.add(
                "quote",
                lambda: self.tr("Quote"),
                TextArea(
                    lambda: self.tr("In somebody's own words; the marks come by themselves"),
                    lines=3,
                ),
            )
        else:
            self.form.add("description", lambda: self.tr("Sentence"), TextArea(lines=3))
            self.form.add("who_benefits", lambda: self.tr("Who benefits"), TextArea(lines=2))
        self.body.addWidget(self.form)
        if self._kind == "core":
            quote = self.form.fields["quote"]
            self.cover = PrivateCover(self._context, quote, lambda: self._withheld)
            self.body.addWidget(self.cover)

    def _build_quotes(self) -> None:
        self.quotes_heading = Label(lambda: self.tr("Said under this theme"), "small")
        self.quotes = CardList(self._context, lambda: self.tr("Quotes to choose from"), chips=False)
        self.quotes.setObjectName("petal-quotes")
        self.quotes.setFixedHeight(self._context.theme.space(_QUOTES_HEIGHT))
        self.quotes.opened.connect(self._take_quote)
        self.take = Button(lambda: self.tr("Use this quote"))
        self.take.setObjectName("take-quote")
        self.take.clicked.connect(lambda: self._take_quote(self.quotes.current_id()))
        for widget in (self.quotes_heading, self.quotes, self.take):
            self.body.addWidget(widget)

    def _build_place(self) -> None:
        self.place = QWidget()
        row = FlowLayout(self._context.theme.space(8), self.place)
        theme = self._context.theme
        smaller = Button(lambda: self.tr("Smaller"), icon="zoom-out", theme=theme)
        larger = Button(lambda: self.tr("Larger"), icon="zoom-in", theme=theme)
        back = Button(lambda: self.tr("Put back"), icon="rotate-ccw", theme=theme)
        smaller.clicked.connect(lambda: self.resized.emit(-8.0))
        larger.clicked.connect(lambda: self.resized.emit(8.0))
        back.clicked.connect(self.reset_asked)
        back.setObjectName("petal-back")
        for button in (smaller, larger, back):
            row.addWidget(button)
        self.body.addWidget(self.place)

    def show_records(self, records: Sequence[Any]) -> None:
        """All that could be on the picture."""
        self.ticks.set_choices(
            [Choice(record.id, record.title or self._unnamed()) for record in records]
        )
        shown = [record.id for record in records if not record.left_out]
        self.ticks.set_value(shown)
        self._count = len(shown)
        for row in self.ticks.rows.values():
            # The focus on a row chooses its petal, too. A second filter of the same is none.
            row.box.installEventFilter(self)
        self.advice.retranslate()

    def show_petal(
        self, record: Any, quotes: "Sequence[QuoteChoice]", *, withheld: bool = False
    ) -> None:
        """The chosen petal's record, and what it may quote; None: none is chosen.

        ``withheld``: the quote that it has stays in the room.
        """
        self._record = record
        self._withheld = withheld
        kind = "theme" if self._kind == "core" else "opportunity"
        self.form.bind(kind, record)
        for widget in (self.form, self.place):
            widget.setVisible(record is not None)
        self.heading.heading.retranslate()
        if self._kind == "core":
            self._show_quotes(quotes)
            self.cover.look()

    def _show_quotes(self, quotes: "Sequence[QuoteChoice]") -> None:
        self._quotes = {quote.finding_id: quote.words for quote in quotes}
        kept = self.tr("Stays in the room: on the projector only")
        self.quotes.set_cards(
            [
                Card(
                    quote.finding_id,
                    quote.words,
                    note=kept if quote.room_only else "",
                    private=quote.room_only,
                )
                for quote in quotes
            ]
        )
        some = bool(quotes) and self._record is not None
        for widget in (self.quotes_heading, self.quotes, self.take):
            widget.setVisible(some)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A row of the list has the focus now."""
        if event.type() == QEvent.Type.FocusIn:
            key = watched.objectName().removeprefix("tick-")
            if key in self.ticks.rows:
                self.petal_chosen.emit(key)
        return super().eventFilter(watched, event)

    def _take_quote(self, key: str) -> None:
        words = self._quotes.get(key)
        if words is not None:
            self.quote_chosen.emit(words)

    def _unnamed(self) -> str:
        return self.tr("Without a name")

    def _heading_words(self) -> str:
        if self._record is None:
            return self.tr("Choose a petal to change its words or its place.")
        return str(self._record.title) or self._unnamed()

    def _advice_words(self) -> str:
        least, most = RECOMMENDED
        words = self.tr("%n petal(s) on the picture.", "", self._count)
        if self._count > MOST_PETALS:
            more = self.tr("A picture holds {most}: take some out.").format(most=MOST_PETALS)
        elif self._count > most:
            more = self.tr("Fewer can be read better: five to nine from across the room.")
        elif self._count < least:
            more = self.tr("Five to nine are usual.")
        else:
            more = self.tr("That can be read from across the room.")
        return f"{words} {more}"
