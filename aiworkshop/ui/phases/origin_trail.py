"""Where something came from, as a quiet line downwards; each stop leads to its place."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.projector.privacy import context_masks, hidden_aloud, hidden_words
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import SectionHeading
from aiworkshop.ui.widgets.words import Speaking, Words, listed, spoken

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads.origins import OriginStep

PLACES = {
    "commitment": ("destiny", "commitments"),
    "action": ("destiny", "initiatives"),
    "income_idea": ("destiny", "income"),
    "initiative": ("destiny", "initiatives"),
    "proposition": ("design", "propositions"),
    "opportunity": ("dream", "opportunities"),
    "dream": ("dream", "visions"),
    "theme": ("discovery", "themes"),
    "finding": ("discovery", "findings"),
}
"""Page and tab of a kind of record."""
_NAMED_RECORDS = frozenset(
    {"commitment", "income_idea", "initiative", "proposition", "opportunity", "dream"}
)
SHOWN_OF_A_KIND = 2
SHOWN_LETTERS = 120


def place_of(kind: str, key: str) -> tuple[str, str]:
    """Page and tab; where the tab can show one record, with that record's id."""
    page, tab = PLACES[kind]
    return page, f"{tab}/{key}" if kind in _NAMED_RECORDS else tab


class OriginTrail(Speaking, QWidget):
    """The way back to table and story; hidden where there is none."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context
        self._steps: tuple[OriginStep, ...] = ()
        self.stops: list[TrailStop] = []
        self.setObjectName("origin-trail")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(SectionHeading(lambda: self.tr("Where it came from")))
        layout.addSpacing(context.theme.space(4))
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        layout.addLayout(self._column)
        self.end = Label("", "small", wraps=True)
        self.end.setObjectName("trail-end")
        layout.addSpacing(context.theme.space(4))
        layout.addWidget(self.end)
        self.hide()

    def show_steps(self, steps: Sequence["OriginStep"]) -> None:
        """Show the way back, the nearest first."""
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        for stop in self.stops:
            self._column.removeWidget(stop)
            stop.hide()
            stop.deleteLater()
        self.stops = []
        shown: Counter[str] = Counter()
        rows = [step for step in self._steps if step.kind in PLACES]
        for step in rows:
            name = "story" if step.is_story else step.kind
            shown[name] += 1
            if shown[name] <= SHOWN_OF_A_KIND:
                self._add(step)
        self._end_line()
        tables = sorted({step.table for step in rows if step.kind == "finding" and step.table})
        more = sum(max(0, count - SHOWN_OF_A_KIND) for count in shown.values())
        self.end.set_words(lambda: self._end_words(tables, more))
        self.end.setVisible(bool(tables or more))
        self.setVisible(bool(rows))

    def _add(self, step: "OriginStep") -> None:
        stop = TrailStop(self.context, step.words, lambda: self._name(step), private=step.private)
        stop.setObjectName(f"trail-{step.kind}")
        stop.clicked.connect(lambda: self._go(step))
        self._column.addWidget(stop)
        self.stops.append(stop)

    def _end_line(self) -> None:
        for place, stop in enumerate(self.stops):
            stop.first, stop.last = place == 0, place == len(self.stops) - 1

    def _go(self, step: "OriginStep") -> None:
        page, tab = place_of(step.kind, step.id)
        self.context.go(page, step.workshop_id or self.context.workshop_id, tab)

    def _name(self, step: "OriginStep") -> str:
        names = {
            "commitment": self.tr("Commitment"),
            "action": self.tr("Action"),
            "income_idea": self.tr("Income idea"),
            "initiative": self.tr("Initiative"),
            "proposition": self.tr("Proposition"),
            "opportunity": self.tr("Opportunity"),
            "dream": self.tr("Dream"),
            "theme": self.tr("Theme"),
            "finding": self.tr("Finding"),
        }
        name = self.tr("Story") if step.is_story else names[step.kind]
        if step.workshop_id:
            return self.tr("{kind} · an earlier workshop").format(kind=name)
        if step.table is None:
            return name
        return self.tr("{kind} · table {number}").format(kind=name, number=step.table)

    def _end_words(self, tables: Sequence[int], more: int) -> str:
        parts = []
        if more:
            parts.append(self.tr("and %n more on the way", "", more))
        if len(tables) == 1:
            parts.append(self.tr("It began at table {number}.").format(number=tables[0]))
        elif tables:
            numbers = listed(tables)
            parts.append(self.tr("It began at these tables: {numbers}.").format(numbers=numbers))
        return " · ".join(parts)


class TrailStop(Speaking, QAbstractButton):
    """One stop: what it is, small, and its words below."""

    def __init__(
        self, context: PageContext, words: Text, name: Words, *, private: bool = False
    ) -> None:
        super().__init__()
        self.first = self.last = False
        self._context = context
        space = context.theme.space
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.name = Label(name, "small")
        self.words = Label(wraps=True)
        self._said, self._private = _shortened(words), private
        if private and context.privacy is not None:
            context.privacy.changed.connect(self._say)
        for label in (self.name, self.words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # A spacing is mirrored with the window, a margin would not be.
        row = QHBoxLayout(self)
        row.setContentsMargins(0, space(4), 0, space(8))
        row.setSpacing(0)
        row.addSpacing(space(24))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.name)
        column.addWidget(self.words)
        row.addLayout(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._kind = name
        self.wording(self._say)

    def _say(self) -> None:
        masked = self._private and context_masks(self._context)
        self.words.set_words(hidden_words(self._said.text) if masked else self._said)
        said = hidden_aloud() if masked else self._said
        self.setAccessibleName(f"{spoken(self._kind)}: {said}")

    def sizeHint(self) -> QSize:
        """That of its words."""
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dot on a line that goes on to the next stop."""
        theme, space = self._context.theme, self._context.theme.space
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hue = QPen(self.palette().highlight().color(), 2)
        if self.hasFocus() or self.underMouse():
            painter.setPen(hue if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), CORNER, CORNER)
        x = space(11)
        if self.isRightToLeft():
            x = self.width() - x
        y = space(4) + self.name.height() // 2
        radius = space(4)
        painter.setPen(QPen(theme.colour("line"), 2))
        painter.drawLine(x, y if self.first else 0, x, y if self.last else self.height())
        painter.setPen(hue)
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(QPoint(x, y), radius, radius)


def _shortened(words: Text) -> Text:
    text = " ".join(words.text.split())
    if len(text) > SHOWN_LETTERS:
        text = text[: SHOWN_LETTERS - 1].rstrip() + "…"
    return Text(text, words.language, words.direction)
