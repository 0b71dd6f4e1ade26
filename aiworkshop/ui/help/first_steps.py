"""The first steps: a small panel that shows where things are, and stands in nobody's way."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from aiworkshop.ui.i18n import available_languages
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.ui.main_window import MainWindow

WIDTH, GAP, EDGE = 380, 14, 16
_FOLLOWED = (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show)


@dataclass(frozen=True, slots=True)
class Step:
    """One step. ``target``: what it points to, None for the whole window; ``offers``: what can
    be done right here, as pairs of source words and an action."""

    title: str
    words: str
    target: Callable[["MainWindow"], QWidget | None]
    offers: tuple[tuple[str, Callable[["MainWindow"], object]], ...] = ()
    chooses_language: bool = False


def _guide(window: "MainWindow") -> QWidget:
    if window.guide.isVisible():
        return window.guide
    prepare = window.rail.buttons["prepare"]
    return prepare if prepare.isVisible() else window.rail


def _try_sample(window: "MainWindow") -> None:
    from aiworkshop.ui.pages.library import LibraryPage

    window.go("library")
    assert isinstance(window.page, LibraryPage)
    window.page.insert_sample()


def _begin_new(window: "MainWindow") -> None:
    from aiworkshop.ui.pages.library import LibraryPage

    window.go("library")
    assert isinstance(window.page, LibraryPage)
    window.page.show_new()


STEPS: tuple[Step, ...] = (
    Step(
        QT_TRANSLATE_NOOP("FirstSteps", "Welcome"),
        QT_TRANSLATE_NOOP(
            "FirstSteps",
            "Here a workshop goes from the first plans to the report. "
            "Which language shall the window speak?",
        ),
        lambda _: None,
        chooses_language=True,
    ),
    Step(
        QT_TRANSLATE_NOOP("FirstSteps", "Begin"),
        QT_TRANSLATE_NOOP(
            "FirstSteps",
            "Look at the sample first: a whole afternoon, with findings, themes and promises. "
            "Or begin your own; three fields are enough.",
        ),
        lambda _: None,
        offers=(
            (QT_TRANSLATE_NOOP("FirstSteps", "Try the sample workshop"), _try_sample),
            (QT_TRANSLATE_NOOP("FirstSteps", "New workshop"), _begin_new),
        ),
    ),
    Step(
        QT_TRANSLATE_NOOP("FirstSteps", "The way through the method"),
        QT_TRANSLATE_NOOP(
            "FirstSteps",
            "In an open workshop these are its places: Prepare, the phases, the sheets, the "
            "report. Each is open at any time, in any order.",
        ),
        lambda window: window.rail,
    ),
    Step(
        QT_TRANSLATE_NOOP("FirstSteps", "The guide goes along"),
        QT_TRANSLATE_NOOP(
            "FirstSteps",
            "Beside the page the guide tells what comes next, what to say, and which sheets the "
            "tables need. They are printed in Prepare › Print.",
        ),
        _guide,
    ),
    Step(
        QT_TRANSLATE_NOOP("FirstSteps", "Everything is saved as you type"),
        QT_TRANSLATE_NOOP(
            "FirstSteps",
            "There is nothing to save, and little to fear: Ctrl+Z takes back what was done, and "
            "each day the program makes a backup.",
        ),
        lambda window: window.top_bar.saved,
    ),
    Step(
        QT_TRANSLATE_NOOP("FirstSteps", "Help is at hand"),
        QT_TRANSLATE_NOOP(
            "FirstSteps",
            "F1 explains the place you are in, Shift+F1 lists its keys. "
            "These first steps can be taken again: Menu › Help › First steps.",
        ),
        lambda window: window.rail.menu_button,
    ),
)


def take_first_steps(window: "MainWindow") -> None:
    """From the menu: from the beginning, with the keyboard on them."""
    panel = window.help.first_steps
    panel.begin()
    panel.next.setFocus(Qt.FocusReason.OtherFocusReason)


class Ring(QWidget):
    """A line around what a step is about; presses go through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """In the hue of the page."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.accent(), 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), CORNER, CORNER)


class FirstSteps(Speaking, QFrame):
    """Lies over the window; all of the window goes on working."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._main = window
        self._theme = window.theme
        self._at = 0
        self._ring = Ring(window.theme, window)
        self.setObjectName("first-steps")
        self.hide()
        self._build()
        self._placing = QTimer(self)
        self._placing.setSingleShot(True)
        self._placing.setInterval(0)
        self._placing.timeout.connect(self._place)
        window.installEventFilter(self)
        window.guide.installEventFilter(self)
        window.rail.installEventFilter(self)
        window.theme.changed.connect(self._placing.start)
        window.privacy.changed.connect(self._give_way)
        self.wording(self._say)

    def _build(self) -> None:
        space = self._theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(18), space(12), space(18), space(16))
        column.setSpacing(space(8))
        head = QHBoxLayout()
        self.count = Label(lambda: self._count_words(), "small")
        self.leave_button = IconButton(self._theme, "x", lambda: self.tr("Leave the first steps"))
        self.leave_button.setObjectName("first-steps-leave")
        self.leave_button.clicked.connect(self.leave)
        head.addWidget(self.count, 1)
        head.addWidget(self.leave_button)
        self.title = Label(lambda: self._translated(self.step.title), "heading", wraps=True)
        self.words = Label(lambda: self._translated(self.step.words), wraps=True)
        self.offers = QWidget()
        self._offers = FlowLayout(space(8))
        self.offers.setLayout(self._offers)
        foot = QHBoxLayout()
        self.back = Button(lambda: self.tr("Back"))
        self.next = Button(lambda: self._next_words(), kind="primary")
        self.back.setObjectName("first-steps-back")
        self.next.setObjectName("first-steps-next")
        self.back.clicked.connect(lambda: self.go(self._at - 1))
        self.next.clicked.connect(lambda: self.go(self._at + 1))
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.next)
        column.addLayout(head)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addWidget(self.offers)
        column.addSpacing(space(4))
        column.addLayout(foot)

    @property
    def step(self) -> Step:
        """The one that is shown."""
        return STEPS[self._at]

    # Going on

    def begin(self) -> None:
        """From the first step."""
        self._at = 0
        self._show_step()

    def go(self, number: int) -> None:
        """Another step; past the last one it is over."""
        if number >= len(STEPS):
            self.leave()
        elif number >= 0:
            self._at = number
            self._show_step()

    def leave(self) -> None:
        """Away with it; it can be taken again from the menu."""
        had_focus = self.isAncestorOf(self._main.focusWidget() or self._main)
        self.hide()
        self._ring.hide()
        if had_focus:
            from aiworkshop.ui.focus import focus_first

            focus_first(self._main.page)

    def _give_way(self) -> None:
        """Never where the room sees it."""
        if self._main.privacy.applies:
            self.leave()

    def _show_step(self) -> None:
        self._make_offers()
        self.back.setEnabled(self._at > 0)
        self._say()
        self.show()
        self._place()
        if QAccessible.isActive():
            words = f"{self.title.text()}. {self.words.text()}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _make_offers(self) -> None:
        while self._offers.count():
            item = self._offers.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for button in self._buttons():
            button.setProperty("first-steps-offer", True)
            self._offers.addWidget(button)
        self.offers.setVisible(self._offers.count() > 0)

    def _buttons(self) -> list[QPushButton]:
        found: list[QPushButton] = []
        if self.step.chooses_language:
            for language in available_languages():
                button = Button(language.name)
                button.setCheckable(True)
                button.setChecked(language.code == self._main.language.code)
                button.clicked.connect(partial(self._choose_language, language.code))
                found.append(button)
        for words, act in self.step.offers:
            offer = Button(partial(self._translated, words))
            offer.clicked.connect(partial(self._take, act))
            found.append(offer)
        return found

    def _choose_language(self, code: str, _: bool = False) -> None:
        self._main.menu.set_language(code)
        for button, language in zip(
            self.offers.findChildren(QPushButton), available_languages(), strict=False
        ):
            button.setChecked(language.code == code)

    def _take(self, act: Callable[["MainWindow"], object], _: bool = False) -> None:
        """Do it, and go on beside it."""
        self.go(self._at + 1)
        act(self._main)

    # Words

    def _translated(self, source: str) -> str:
        return QCoreApplication.translate("FirstSteps", source)

    def _count_words(self) -> str:
        return self.tr("First steps, {number} of {count}").format(
            number=self._at + 1, count=len(STEPS)
        )

    def _next_words(self) -> str:
        return self.tr("Done") if self._at == len(STEPS) - 1 else self.tr("Next")

    def _say(self) -> None:
        self.setAccessibleName(self._count_words())
        for widget in (self.count, self.title, self.words, self.next):
            widget.retranslate()
        # Who comes to the button hears what it is the next of.
        self.next.setAccessibleDescription(f"{self.title.text()}. {self.words.text()}")
        if self.isVisible():
            self._placing.start()

    # Where it stands

    def _place(self) -> None:
        """Beside what the step is about, within the window; else in the lower trailing corner."""
        space = self._theme.space
        inside = self._main.rect().adjusted(space(EDGE), space(EDGE), -space(EDGE), -space(EDGE))
        width = min(space(WIDTH), inside.width())
        height = (
            self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        )
        size = QRect(0, 0, width, max(height, self.minimumSizeHint().height()))
        target = self._target_rect()
        if target is None:
            self._ring.hide()
            corner = QPoint(
                inside.left() if self.isRightToLeft() else inside.right() - width,
                inside.bottom() - size.height(),
            )
        else:
            self._ring.setGeometry(target.adjusted(-8, -4, 8, 4) & self._main.rect())
            self._ring.show()
            self._ring.raise_()
            corner = self._beside(target, size, inside)
        self.setGeometry(QRect(corner, size.size()))
        self.raise_()

    def _target_rect(self) -> QRect | None:
        target = self.step.target(self._main)
        if target is None or not target.isVisible():
            return None
        return QRect(target.mapTo(self._main, QPoint(0, 0)), target.size())

    def _beside(self, target: QRect, size: QRect, inside: QRect) -> QPoint:
        """On the side of the window's middle; below where it is low and wide."""
        gap = self._theme.space(GAP)
        if target.height() < inside.height() // 4 and target.bottom() + size.height() < (
            inside.bottom()
        ):
            x, y = target.center().x() - size.width() // 2, target.bottom() + gap
        elif target.center().x() < inside.center().x():
            x, y = target.right() + gap, target.top() + gap
        else:
            x, y = target.left() - gap - size.width(), target.top() + gap
        return QPoint(
            max(inside.left(), min(x, inside.right() - size.width())),
            max(inside.top(), min(y, inside.bottom() - size.height())),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window and its parts."""
        if event.type() in _FOLLOWED and self.isVisible():
            self._placing.start()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves; Return presses what has the focus."""
        focus = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            focus, QPushButton
        ):
            focus.click()
        else:
            super().keyPressEvent(event)
