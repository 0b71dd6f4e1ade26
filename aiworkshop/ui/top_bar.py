"""The bar at the top: the workshop, the running step with its clock, the state of saving."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from aiworkshop.base.text import Text
from aiworkshop.ui.clock.step_clock import StepClock
from aiworkshop.ui.listening import announce
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.ui.clock.control import RunControl
    from aiworkshop.ui.clock.pill import ClockPill

TIGHT_BELOW = 720
"""Width in pixels at 100 % below which there are no words for what a sign says as well."""


class TopBar(Speaking, QWidget):
    """Nothing else than what one needs at a glance."""

    def __init__(
        self,
        theme: Theme,
        clock: StepClock,
        control: "RunControl",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._saving = self._refused = False
        self._title: Text = Text()
        self._place: Text = Text()
        self.setObjectName("top-bar")
        space = theme.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space(16), space(7), space(16), space(8))
        row.setSpacing(space(8))
        self.title = Label("", "strong", elides=True)
        self._clock = clock
        self._control = control
        self._row = row
        self.pill: ClockPill | None = None
        self.saved_icon = QLabel()
        self.saved = Label("", "muted")
        side = QWidget()
        side_row = QHBoxLayout(side)
        side_row.setContentsMargins(0, 0, 0, 0)
        side_row.addStretch(1)
        self._side_row = side_row
        side_row.addWidget(self.saved_icon)
        side_row.addWidget(self.saved)
        row.addWidget(self.title, 1)
        row.addWidget(side, 1)
        # Never lower than what stands in it, however high the page below would like to be.
        row.addStrut(self.fontMetrics().height() + space(15))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        clock.changed.connect(self._show_clock)
        theme.changed.connect(self._show_saving)
        theme.changed.connect(self._fit)
        self.wording(self._speak)

    def show_workshop(self, place: Text, title: Text) -> None:
        """Name the open workshop; both empty: the library."""
        self._place, self._title = place, title
        self._speak()

    def show_saving(self, saving: bool, refused: bool = False) -> None:
        """Say whether all is durable; ``refused``: something is not, and does not become so."""
        kept = self._saving and not (saving or refused)
        self._saving, self._refused = saving, refused
        self._show_saving()
        if kept:
            announce(self.saved, self.saved_icon.accessibleName())

    def add_tool(self, tool: QWidget) -> None:
        """Something at the end of the bar, before the state of saving."""
        self._side_row.insertWidget(1, tool)

    def _fit(self) -> None:
        """Where letters are large in a small window, signs do for words."""
        self.saved.setVisible(self.width() >= self._theme.space(TIGHT_BELOW))
        if self.pill is not None:
            self.pill.fit(self.width())

    def _show_clock(self) -> None:
        if self.pill is None and (self._clock.words or self._clock.next_words):
            from aiworkshop.ui.clock.pill import ClockPill

            self.pill = ClockPill(self._theme, self._clock, self._control, self)
            self._row.insertWidget(1, self.pill)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The clock makes do with less."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """White, with a line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))

    def _speak(self) -> None:
        parts = [str(text) for text in (self._place, self._title) if text]
        self.title.set_words(" · ".join(parts) if parts else self.tr("Workshops"))
        self._show_saving()

    def _show_saving(self) -> None:
        ratio = self.devicePixelRatioF()
        icon = ("loader-circle", "muted") if self._saving else ("check", "saved")
        icon = ("triangle-alert", "danger") if self._refused and not self._saving else icon
        self.saved_icon.setPixmap(self._theme.pixmap(icon[0], icon[1], 18, ratio))
        words = self.tr("Saving…") if self._saving else self.tr("All changes saved")
        words = self.tr("Not everything is saved") if icon[1] == "danger" else words
        self.saved.set_words(words)
        self.saved_icon.setToolTip(words)
        self.saved_icon.setAccessibleName(words)
