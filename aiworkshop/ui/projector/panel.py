"""The remote control: which view, how, and a small picture of what the room sees now."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from aiworkshop.ui.i18n import describe_language
from aiworkshop.ui.projector.bar import projector_state
from aiworkshop.ui.projector.show import SECONDS
from aiworkshop.ui.projector.views import VIEWS
from aiworkshop.ui.projector.window import act_on, key_act, paint_projection
from aiworkshop.ui.rail import RailButton
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.checks import CheckField, ComboField
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import Line
from aiworkshop.ui.widgets.toggling import TickChip
from aiworkshop.ui.widgets.words import Speaking, Words

if TYPE_CHECKING:
    from aiworkshop.ui.projector.projector import Projector
    from aiworkshop.ui.projector.show import Show

WIDTH = 640
_RADIUS = 10


class Thumbnail(Speaking, QWidget):
    """What the room sees, or would see, in small."""

    def __init__(self, show: "Show", theme: Theme) -> None:
        super().__init__()
        self._show = show
        self._theme = theme
        self.setObjectName("projector-preview")
        # Where letters are large and the window is not, it gives way first.
        self.setMinimumSize(QSize(theme.space(160), theme.space(90)))
        show.projected.connect(self.update)
        self.wording(lambda: self.setAccessibleName(self.tr("What the room sees")))

    def sizeHint(self) -> QSize:
        """Large enough to read a heading."""
        return QSize(self._theme.space(320), self._theme.space(180))

    def paintEvent(self, event: QPaintEvent) -> None:
        """In the proportions of the wall, with a line around it."""
        painter = QPainter(self)
        size = self._show.wall.size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.width() - size.width()) / 2
        area = QRectF(left, 0, size.width(), size.height())
        paint_projection(painter, area, self._show)
        painter.setPen(QPen(self._theme.colour("outline"), 1))
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))


class ControlPanel(Speaking, QFrame):
    """Lies over the main window, below its button, and does not stop anybody from working on."""

    closed = Signal()

    def __init__(self, projector: "Projector", theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._projector = projector
        self._show = projector.show
        self._theme = theme
        self._before: QWidget | None = None
        self.views: dict[str, RailButton] = {}
        self.languages: dict[str, QPushButton] = {}
        self.setObjectName("projector-panel")
        self.hide()
        space = theme.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space(12), space(12), space(16), space(14))
        row.setSpacing(space(16))
        row.addLayout(self._build_views())
        row.addLayout(self._build_controls(), 1)
        projector.changed.connect(self._look)
        self._show.changed.connect(self._look)
        projector.privacy.changed.connect(self._look)
        parent.installEventFilter(self)
        self.wording(self._speak)

    def _build_views(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self._theme.space(1))
        for spec in VIEWS:
            button = RailButton(self._theme, spec.icon, spec.make().hue)
            button.setObjectName(f"view-{spec.id}")
            button.clicked.connect(partial(self._show.choose_view, spec.id))
            self.views[spec.id] = button
            column.addWidget(button)
        column.addStretch(1)
        return column

    def _build_controls(self) -> QVBoxLayout:
        space = self._theme.space
        column = QVBoxLayout()
        column.setSpacing(space(10))
        self.thumbnail = Thumbnail(self._show, self._theme)
        self.state = Label("", "strong", wraps=True)
        self.state.setObjectName("projector-state")
        column.addWidget(self.thumbnail)
        column.addWidget(self.state)
        column.addLayout(self._build_acts())
        column.addLayout(self._build_pages())
        column.addWidget(Line())
        self._chips = FlowLayout(space(6))
        column.addLayout(self._chips)
        column.addLayout(self._build_looks())
        column.addLayout(self._build_names())
        self.wall = self._check(
            lambda: self.tr("The room sees this screen: hide private words (F4 shows them)"),
            projector_wall(self._projector),
        )
        column.addWidget(self.wall)
        column.addStretch(1)
        return column

    def _build_acts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.space(8))
        self.go = Button(self._go_words, kind="primary")
        self.go.setObjectName("projector-go")
        self.go.clicked.connect(self._projector.toggle)
        self.black = self._toggle(
            lambda: self.tr("Black"), "moon", "projector-black", self._show.toggle_black
        )
        self.freeze = self._toggle(
            lambda: self.tr("Freeze"), "snowflake", "projector-freeze", self._show.toggle_frozen
        )
        row.addWidget(self.go, 1)
        row.addWidget(self.black)
        row.addWidget(self.freeze)
        return row

    def _toggle(self, words: Words, icon: str, name: str, act: Callable[[], object]) -> Button:
        button = Button(words, icon=icon, theme=self._theme)
        button.setProperty("chip", True)
        button.setCheckable(True)
        button.setObjectName(name)
        button.clicked.connect(lambda _=False: act())
        return button

    def _build_pages(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.space(4))
        show = self._show
        self.previous = self._icon(
            "chevron-left", lambda: self.tr("Previous page"), lambda: show.turn_page(-1), True
        )
        self.page = Label("")
        self.page.setObjectName("projector-page")
        self.next = self._icon(
            "chevron-right", lambda: self.tr("Next page"), lambda: show.turn_page(1), True
        )
        self.auto = self._check(lambda: self.tr("by itself every"), lambda on: show.set_auto(on))
        self.auto.setObjectName("projector-auto")
        self.seconds = ComboField([(value, self._seconds(value)) for value in SECONDS])
        self.seconds.committed.connect(show.set_seconds)
        self.wording(lambda: self.seconds.setAccessibleName(self.tr("How long each page stands")))
        row.addWidget(self.previous)
        row.addWidget(self.page)
        row.addWidget(self.next)
        row.addStretch(1)
        row.addWidget(self.auto)
        row.addWidget(self.seconds)
        return row

    def _build_looks(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.space(4))
        show = self._show
        self.smaller = self._icon(
            "zoom-out", lambda: self.tr("Smaller letters"), lambda: show.zoom(-1)
        )
        self.size_label = Label("")
        self.larger = self._icon("zoom-in", lambda: self.tr("Larger letters"), lambda: show.zoom(1))
        self.clock = self._check(lambda: self.tr("Small clock"), lambda _: show.toggle_clock())
        self.dark = self._check(lambda: self.tr("Light on dark"), lambda _: show.toggle_dark())
        for widget in (self.smaller, self.size_label, self.larger):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.clock)
        row.addSpacing(self._theme.space(8))
        row.addWidget(self.dark)
        return row

    def _build_names(self) -> QHBoxLayout:
        """Only for who sits where."""
        row = QHBoxLayout()
        self.names_label = Label(lambda: self.tr("Names at the tables"), "muted")
        self.names = ComboField(
            [
                ("full", lambda: self.tr("Whole names")),
                ("first", lambda: self.tr("First names")),
                ("initials", lambda: self.tr("Initials")),
            ]
        )
        self.names.committed.connect(self._show.choose_names)
        self.wording(lambda: self.names.setAccessibleName(self.tr("Names at the tables")))
        row.addWidget(self.names_label)
        row.addStretch(1)
        row.addWidget(self.names)
        return row

    def _icon(
        self, icon: str, words: Words, act: Callable[[], object], pointing: bool = False
    ) -> IconButton:
        button = IconButton(self._theme, icon, words, pointing=pointing, tint="ink")
        button.clicked.connect(lambda _=False: act())
        return button

    def _check(self, words: Words, act: Callable[[bool], object]) -> CheckField:
        check = CheckField(words)
        check.clicked.connect(act)
        return check

    # Opening and closing

    def open_below(self, bar: QWidget) -> None:
        """Below the bar at its end, with the focus on the chosen view."""
        self._before = self.window().focusWidget()
        self._bar = bar
        self._look()
        self._place()
        self.show()
        self.raise_()
        self.views[self._show.view_id].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_panel(self) -> None:
        """Away, with the focus back where it was."""
        before, self._before = self._before, None
        had = self.isAncestorOf(self.window().focusWidget() or self)
        self.hide()
        if before is not None and had and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def _place(self) -> None:
        window = self.window()
        space = self._theme.space
        wanted = self.sizeHint()
        width = min(max(wanted.width(), space(WIDTH)), window.width() - space(16))
        top = self._bar.mapTo(window, QPoint(0, self._bar.height())).y() + space(4)
        layout = self.layout()
        tall = layout.heightForWidth(width) if layout is not None else wanted.height()
        height = min(max(tall, wanted.height()), window.height() - top - space(8))
        left = space(8) if self.isRightToLeft() else window.width() - width - space(8)
        self.setGeometry(left, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk along the views, Enter shows one; other keys as on the wall."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        focused = [key for key, button in self.views.items() if button.hasFocus()]
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif step and focused:
            ids = list(self.views)
            place = (ids.index(focused[0]) + step) % len(ids)
            self.views[ids[place]].setFocus(Qt.FocusReason.TabFocusReason)
        elif focused and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._show.choose_view(focused[0])
        else:
            act = key_act(event, mirrored=self.isRightToLeft())
            if act and act != "leave":
                act_on(self._show, act)
            else:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A raised sheet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("outline"), 1))
        painter.setBrush(self._theme.colour("guide"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, CORNER + 2, CORNER + 2)

    # Showing the state

    def _look(self) -> None:
        show = self._show
        self.views[show.view_id].setChecked(True)
        self.state.set_words(self._state_words())
        self.go.set_words(self._go_words)
        self.black.setChecked(show.black)
        self.freeze.setChecked(show.frozen)
        more = "+" if show.has_more else ""
        self.page.set_words(f"\u2066{show.page + 1} / {max(1, len(show.pages))}{more}\u2069")
        several = len(show.pages) > 1
        for button in (self.previous, self.next):
            button.setEnabled(several)
        self.auto.setChecked(show.auto)
        self.seconds.set_value(show.seconds)
        self.size_label.set_words(f"\u2066{show.wall.zoom * 100:.0f} %\u2069")
        self.clock.setChecked(show.wall.clock)
        self.dark.setChecked(show.wall.mode == "dark")
        self.names.set_value(show.names)
        for widget in (self.names, self.names_label):
            widget.setVisible(show.view_id == "seating")
        self._show_languages()
        displays = self._projector.displays
        self.wall.setVisible(len(displays.all()) == 1)
        self.wall.setChecked(self._projector.privacy.on_the_wall)
        if self.isVisible():
            self._place()

    def _show_languages(self) -> None:
        show = self._show
        if tuple(self.languages) != show.offered:
            for chip in self.languages.values():
                chip.hide()
                chip.deleteLater()
            self.languages = {code: self._chip(code) for code in show.offered}
        for code, chip in self.languages.items():
            chosen = code in show.languages
            place = (
                f" {show.languages.index(code) + 1}" if chosen and len(show.languages) > 1 else ""
            )
            chip.setText(f"{describe_language(code).name}{place}")
            chip.setChecked(chosen)

    def _chip(self, code: str) -> QPushButton:
        chip = TickChip(describe_language(code).name)
        chip.setParent(self)
        chip.setObjectName(f"language-{code}")
        chip.setAccessibleName(describe_language(code).name)
        chip.clicked.connect(lambda _=False: self._choose_language(code))
        self._chips.addWidget(chip)
        chip.show()
        return chip

    def _choose_language(self, code: str) -> None:
        self._show.toggle_language(code)
        self._show_languages()

    def _state_words(self) -> str:
        view = VIEWS[self._show.view_id].words()
        words = {
            "off": self.tr("The room sees nothing of this yet."),
            "gone": self.tr("The projector is unplugged."),
            "black": self.tr("The room sees black. Behind it waits “{view}”."),
            "frozen": self.tr("Frozen: the room sees the picture above until it is let go."),
        }
        state = projector_state(self._projector)
        return words.get(state, self.tr("The room sees “{view}”.")).format(view=view)

    def _go_words(self) -> str:
        return self.tr("Take it away") if self._projector.showing else self.tr("Show it")

    def _seconds(self, value: int) -> Words:
        return lambda: self.tr("%n second(s)", "", value)

    def _speak(self) -> None:
        self.setAccessibleName(self.tr("Projector"))
        for spec in VIEWS:
            self.views[spec.id].setText(spec.words())
            self.views[spec.id].setAccessibleName(spec.words())
            self.views[spec.id].updateGeometry()
        self._look()


def projector_wall(projector: "Projector") -> Callable[[bool], object]:
    """Say whether the only screen is on the wall."""
    return lambda on: projector.privacy.set_on_the_wall(on)
