"""A few large numbers side by side; those with something behind them can be pressed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from aiworkshop.method.portfolio import KEPT_STATES
from aiworkshop.readmodels.portfolio import ALL, Kept, Portfolio, PortfolioPlace
from aiworkshop.ui.programmes.portfolio_words import PortfolioText
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.text_fields import RETURNS


class Figure(QAbstractButton):
    """One number with its name below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.place: PortfolioPlace | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.number = Label("", "question")
        self.name = Label("", "small")
        column = QVBoxLayout(self)
        space = theme.space
        column.setContentsMargins(space(12), space(8), space(12), space(8))
        column.setSpacing(0)
        for label in (self.number, self.name):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            # Numbers, too, begin where reading begins.
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignLeading)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_figure(self, number: str, name: str, place: PortfolioPlace | None) -> None:
        """Say another number."""
        self.place = place
        self.number.set_words(number)
        self.name.set_words(name)
        self.setAccessibleName(f"{name}: {number}")
        opens = place is not None
        policy = Qt.FocusPolicy.StrongFocus if opens else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        shape = Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def sizeHint(self) -> QSize:
        """That of its words."""
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint().expandedTo(QSize(self._theme.space(104), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there, as Space does."""
        if event.key() in RETURNS:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A surface with a line around; the hue at its foot says that it can be pressed."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        opens = self.place is not None
        lit = opens and self.underMouse()
        focused = self.hasFocus()
        painter.setPen(
            QPen(theme.accent() if focused else theme.colour("line"), 2 if focused else 1)
        )
        painter.setBrush(theme.colour("hover" if lit else "surface"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), CORNER, CORNER)
        if opens:
            thin = theme.space(3)
            box = self.rect().adjusted(CORNER, self.height() - thin - 1, -CORNER, -1)
            painter.fillRect(box, theme.accent())


class Figures(QWidget):
    """All of them, in as many lines as they need."""

    opened = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._flow = FlowLayout(theme.space(8), self)
        self.figures = [Figure(theme) for _ in range(7)]
        for figure in self.figures:
            self._flow.addWidget(figure)
            figure.clicked.connect(lambda _=False, one=figure: self._open(one))

    def show_portfolio(self, portfolio: Portfolio, words: PortfolioText) -> None:
        """The numbers of the whole programme."""
        kept = portfolio.kept.get((ALL, "commitments"), Kept())
        formed = sum(n for (town, _), n in portfolio.partnerships.items() if town == ALL)
        done = kept.states.get(KEPT_STATES.ids[0], 0)
        shown: list[tuple[int, str, PortfolioPlace | None]] = [
            (len(portfolio.towns), "towns", None),
            (portfolio.held(), "workshops", PortfolioPlace("workshops")),
            (portfolio.people.get(ALL, 0), "people", None),
            (portfolio.count("findings"), "findings", PortfolioPlace("findings")),
            (kept.total, "commitments", PortfolioPlace("commitments")),
            (done, "done", PortfolioPlace("commitments", state="done")),
            (formed, "partnerships", PortfolioPlace("partnerships")),
        ]
        for figure, (number, key, place) in zip(self.figures, shown, strict=True):
            figure.show_figure(f"{number:,}", words(f"glance.{key}"), place if number else None)

    def _open(self, figure: Figure) -> None:
        if figure.place is not None:
            self.opened.emit(figure.place, figure.name.text())
