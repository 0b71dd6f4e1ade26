"""How late it is, where minutes can be saved, and all hands on the clock with their names."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from aiworkshop.ui.clock.clock_words import (
    long_behind_words,
    offer_words,
    short_minutes,
)
from aiworkshop.ui.clock.control import RunControl
from aiworkshop.ui.clock.step_clock import StepClock
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.button import Button, double_click_is_one
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.isolating import isolated
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import Line
from aiworkshop.ui.widgets.words import Speaking, Words, capital

if TYPE_CHECKING:
    from aiworkshop.method.saving_minutes import Offer

WIDTH = 400


class ClockPanel(Speaking, QFrame):
    """Opens below the pill and goes with Esc, a press elsewhere, or an offer taken."""

    def __init__(
        self, theme: Theme, clock: StepClock, control: RunControl, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._pill = parent
        self._clock = clock
        self._control = control
        self._offers: tuple[Offer, ...] | None = None
        self.buttons: list[Button] = []
        self.setObjectName("clock-panel")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._build()
        clock.changed.connect(self._show_if_open)
        self.wording(lambda: self.setAccessibleName(self.tr("The clock")))
        self.wording(self._speak_again)

    def _build(self) -> None:
        space = self._theme.space
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(space(16), space(12), space(16), space(16))
        column.setSpacing(space(8))
        self.heading = Label("", "heading")
        self.sentence = Label("", wraps=True)
        self.question = Label("", "strong", wraps=True)
        self._places = QVBoxLayout()
        self._places.setSpacing(space(6))
        self.line = Line()
        hands = QWidget()
        self._hands = FlowLayout(space(6))
        hands.setLayout(self._hands)
        self.hands: dict[str, Button] = {}
        for name, words, act in (
            ("toggle", "", self._control.toggle),
            ("-1", "\u2066−1′\u2069", partial(self._control.give, -1)),
            ("+1", "\u2066+1′\u2069", partial(self._control.give, 1)),
            ("+5", "\u2066+5′\u2069", partial(self._control.give, 5)),
            ("threes", "", self._control.give_trios),
            ("back", lambda: self.tr("Back"), self._control.previous),
            ("next", lambda: self.tr("Next step"), self._control.next),
            ("end", lambda: self.tr("End this step"), self._control.end),
        ):
            self._add_hand(name, words, act)
        for widget in (self.heading, self.sentence, self.question):
            column.addWidget(widget)
        column.addLayout(self._places)
        column.addWidget(self.line)
        column.addWidget(hands)

    def _add_hand(self, name: str, words: Words, act: Callable[[], object]) -> None:
        button = Button(words)
        button.setObjectName(f"clock-{name}")
        button.clicked.connect(lambda: act())
        if name in ("back", "next", "end"):
            double_click_is_one(button)
        self.hands[name] = button
        self._hands.addWidget(button)

    def open_at(self, corner: QPoint) -> None:
        """Show it with its leading edge at that place, inside the window."""
        self._offers = None
        self._show()
        self.setFixedWidth(self._theme.space(WIDTH))
        self.adjustSize()
        window = self._pill.window()
        left = window.mapToGlobal(QPoint(0, 0)).x()
        start = corner.x()
        if self.isRightToLeft():
            start += self._pill.width() - self.width()
        start = max(left, min(start, left + window.width() - self.width()))
        self.move(start, corner.y())
        self.show()
        (self.buttons or [self.hands["toggle"]])[0].setFocus()

    def sizeHint(self) -> QSize:
        """As high as its words need at its width."""
        width = self._theme.space(WIDTH)
        return QSize(width, max(self._column.heightForWidth(width), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go through it; Esc closes."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _show_if_open(self) -> None:
        if self.isVisible():
            self._show()

    def _speak_again(self) -> None:
        self._offers = None
        self._show_if_open()

    def _show(self) -> None:
        from aiworkshop.method.saving_minutes import saving_offers

        clock = self._clock
        told = clock.progress
        self.heading.set_words(
            long_behind_words(told.behind) if told.behind is not None else self.tr("The clock")
        )
        self.sentence.set_words(self._sentence())
        offers = saving_offers(told.coming, told.needed)
        if offers != self._offers:
            self._offers = offers
            self._show_offers(offers)
        if not told.needed:
            self.question.set_words("")
        elif offers:
            self.question.set_words(self.tr("Where to save %n minute(s)?", "", told.needed))
        else:
            self.question.set_words(self.tr("No coming step can give minutes without losing much."))
        for label in (self.sentence, self.question):
            label.setVisible(bool(label.text()))
        toggle = self.hands["toggle"]
        toggle.set_words(self.tr("Pause") if clock.running else self.tr("Start"))
        more = clock.more_for_trios
        threes = self.hands["threes"]
        threes.setVisible(bool(more))
        threes.set_words(self.tr("{minutes} for threes").format(minutes=f"\u2066+{more}′\u2069"))
        for name in ("+1", "+5", "-1", "next", "end"):
            self.hands[name].setVisible(clock.active)
        if self.isVisible() and self.height() != self.sizeHint().height():
            self.adjustSize()

    def _sentence(self) -> str:
        """What would come of it if nothing were done."""
        from aiworkshop.base.moments import wall_words, zone_named

        clock = self._clock
        told = clock.progress
        if clock.state is None or told.behind is None or told.expected_end is None:
            return ""
        zone = zone_named(clock.state.show.zone)
        if told.until:
            time = wall_words(told.expected[told.until], zone)
            if not told.needed:
                words = self.tr("“{step}” will begin in time, at {time}.")
            else:
                words = self.tr("As things stand, “{step}” will begin at {time}.")
            return words.format(step=isolated(clock.title(told.until)), time=time)
        time = wall_words(told.expected_end, zone)
        return self.tr("As things stand, the day ends at {time}.").format(time=time)

    def _show_offers(self, offers: "tuple[Offer, ...]") -> None:
        had_focus = any(button.hasFocus() for button in self.buttons)
        for button in self.buttons:
            self._places.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for offer in offers:
            words = capital(offer_words(offer, self._clock.title))
            if offer.minutes < self._clock.progress.needed:
                saved = self.tr("saves {minutes}").format(minutes=short_minutes(offer.minutes))
                words = f"{words} · {saved}"
            button = Button("")
            button.setObjectName("clock-offer")
            label = OfferWords(words, button, self._theme)
            button.setAccessibleName(label.text())
            button.clicked.connect(partial(self._take, offer))
            self._places.addWidget(button)
            self.buttons.append(button)
        if had_focus and self.buttons:
            self.buttons[0].setFocus()

    def _take(self, offer: "Offer") -> None:
        self.hide()
        self._control.take(offer)


class OfferWords(Label):
    """The words of an offer, on as many lines of its button as they need."""

    def __init__(self, words: str, button: Button, theme: Theme) -> None:
        super().__init__(words, wraps=True, parent=button)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        box = QVBoxLayout(button)
        box.setContentsMargins(theme.space(12), theme.space(6), theme.space(12), theme.space(6))
        box.addWidget(self)
        height = self.heightForWidth(theme.space(WIDTH - 64))
        button.setMinimumHeight(max(height, self.fontMetrics().height()) + theme.space(14))
