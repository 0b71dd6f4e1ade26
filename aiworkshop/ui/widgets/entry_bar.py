"""The fast entry bar: which table, which kind, the words, Enter."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from aiworkshop.base.text import Text
from aiworkshop.readmodels.changes import Outcome
from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.checks import ComboField
from aiworkshop.ui.widgets.flow import OneLineFlow
from aiworkshop.ui.widgets.refused import bring_back, give_back
from aiworkshop.ui.widgets.text_fields import TextField
from aiworkshop.ui.widgets.toggling import TickChip
from aiworkshop.ui.widgets.value_fields import western_digits
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command

Make = Callable[[Text, str, str | None], "Command"]
Direction = QBoxLayout.Direction
SHOWN_TABLES = 9
LEAST_KINDS = 88
"""Width in pixels at 100 % at which a kind can still be read."""
NO_LIMIT = 16_777_215
"""Qt's own greatest width (QWIDGETSIZE_MAX)."""


class EntryBar(Speaking, QWidget):
    """Enter saves and stays; the table, the kind and the language stick."""

    entered = Signal(object, str, object)
    added = Signal(str)
    group_changed = Signal(object)
    kind_changed = Signal(str)
    details_asked = Signal(str)

    def __init__(
        self,
        context: PageContext,
        kinds: Sequence[tuple[str, Words]],
        placeholder: Words,
        *,
        place: str,
        make: Make | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._place = place
        self._make = make
        self._groups: list[tuple[str, int, str]] = []
        self._group: str | None = None
        self._asks_details = False
        self._drafted = False
        self._room = context.theme.space(300)
        self.setObjectName("entry-bar")
        self._assemble(kinds, placeholder)
        self._bind_keys()
        self._drafted = bring_back(context, self.field, place)

    def _assemble(self, kinds: Sequence[tuple[str, Words]], placeholder: Words) -> None:
        space = self.context.theme.space
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._outer.setContentsMargins(space(10), space(6), space(10), space(6))
        self._outer.setSpacing(space(6))
        row = QHBoxLayout()
        row.setSpacing(space(6))
        # Large letters in a small window: the tables go on in a second line.
        self._choices = OneLineFlow(space(6))
        self._outer.addLayout(self._choices)
        self._outer.addLayout(row, 1)
        self._buttons = QButtonGroup(self)
        self._buttons.setExclusive(True)
        self.kinds = ComboField(kinds)
        self.kinds.setProperty("bare", True)
        if len(kinds) < 2:
            self.kinds.hide()
        self.kinds.committed.connect(lambda kind: self.kind_changed.emit(str(kind)))
        self._choices.addWidget(self.kinds)
        self.number = TextField(lambda: self.tr("Table number"), new_item=True)
        self.number.setMaximumWidth(space(120))
        self.number.committed.connect(self._choose_typed)
        self.number.hide()
        row.addWidget(self.number)
        self.field = TextField(placeholder, new_item=True)
        self.field.setProperty("bare", True)
        self.field.setObjectName("entry-field")
        self.field.setFont(self.context.theme.font("body"))
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.field.committed.connect(self._entered)
        self.field.draft_changed.connect(self._keep_draft)
        self.wording(lambda: self.field.setAccessibleName(spoken(placeholder)))
        self.wording(lambda: self.field.setToolTip(spoken(placeholder)))
        row.addWidget(self.field, 1)
        self._mark = QLabel()
        row.addWidget(self._mark)
        self.context.theme.changed.connect(self._draw_mark)
        self.setFocusProxy(self.field)
        self.wording(lambda: self.kinds.setAccessibleName(self.tr("Kind")))
        self.wording(self._draw_mark)

    def _bind_keys(self) -> None:
        for number in range(1, 10):
            words: Words = (lambda: self.tr("Table 1 to 9")) if number == 1 else ""
            Shortcut(self, f"Ctrl+{number}", partial(self.choose_number, number), words)
        if self.kinds.count() > 1:
            Shortcut(self, "Ctrl+K", partial(self._turn_kind, 1), lambda: self.tr("Next kind"))
            Shortcut(self, "Ctrl+Shift+K", partial(self._turn_kind, -1))
        Shortcut(self, "Ctrl+T", self._ask_number, lambda: self.tr("Table by its number"))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            words = (lambda: self.tr("Add and open the details")) if keys == "Ctrl+Return" else ""
            Shortcut(self, keys, self._enter_with_details, words)

    # What pages use

    def set_groups(self, groups: Sequence[tuple[str, int, str]]) -> None:
        """The tables: id, number, name. The chosen one stays where it is among them."""
        groups = list(groups)
        if groups == self._groups and self._buttons.buttons():
            return
        self._groups = groups
        for button in self._buttons.buttons():
            self._buttons.removeButton(button)
            self._choices.removeWidget(button)
            button.hide()
            button.deleteLater()
        for group_id, number, name in groups[:SHOWN_TABLES]:
            self._add_table(group_id, str(number), name)
        if groups:
            self._add_table(None, "", "")
        # Tables first, the kind behind them.
        self._choices.removeWidget(self.kinds)
        self._choices.addWidget(self.kinds)
        if self._group not in {group_id for group_id, _, _ in groups}:
            self._group = None
        self._mark_group()
        self._fit()

    def group_id(self) -> str | None:
        """The chosen table; None: all of them."""
        return self._group

    def kind(self) -> str:
        """The chosen kind."""
        return str(self.kinds.value() or "")

    def choose_group(self, group_id: str | None) -> None:
        """Choose a table by its id."""
        if group_id != self._group:
            self._group = group_id
            self._mark_group()
            self.group_changed.emit(group_id)

    def choose_number(self, number: int) -> None:
        """Choose a table by its number; one that is not there changes nothing."""
        for group_id, found, _ in self._groups:
            if found == number:
                self.choose_group(group_id)
                self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Inside

    def _turn_kind(self, step: int) -> None:
        place = (self.kinds.currentIndex() + step) % self.kinds.count()
        self.kinds.setCurrentIndex(place)
        self.kinds.activated.emit(place)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add_table(self, group_id: str | None, number: str, name: str) -> None:
        button = TickChip(number)
        button.setProperty("chip", False)
        button.setProperty("table", "all" if group_id is None else "one")
        button.setProperty("group", group_id)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.choose_group(group_id))
        self._buttons.addButton(button)
        self._choices.addWidget(button)
        self._name_table(button)

    def _name_table(self, button: QPushButton) -> None:
        if button.property("table") == "all":
            button.setText(self.tr("All"))
            button.setAccessibleName(self.tr("All tables"))
        else:
            words = self.tr("Table {number}").format(number=button.text())
            name = button.toolTip()
            button.setAccessibleName(f"{words}, {name}" if name else words)

    def _mark_group(self) -> None:
        for button in self._buttons.buttons():
            button.setChecked(button.property("group") == self._group)

    def _ask_number(self) -> None:
        self.number.show()
        self.number.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose_typed(self, words: Text) -> None:
        self.number.hide()
        typed = western_digits(words.text)
        if typed.isdigit():
            self.choose_number(int(typed))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter_with_details(self) -> None:
        if self.field.words().strip():
            self._asks_details = True
            self.field.enter()

    def _entered(self, words: Text) -> None:
        details, self._asks_details = self._asks_details, False
        kind, group = self.kind(), self._group
        self.entered.emit(words, kind, group)
        if self._make is None:
            return
        place = self._place if self._drafted else None
        self._drafted = False

        def refused(error: Exception) -> None:
            # The draft stays, since it was to go with the command.
            self._drafted = self._drafted or place is not None
            give_back(self.context, self.field, self._place, words, error)

        def done(outcome: Outcome) -> None:
            self.added.emit(str(outcome.value))
            if details:
                self.details_asked.emit(str(outcome.value))

        def again() -> None:
            # The words were given back; others may have been typed since.
            if self.field.words() == words.text:
                self.field.enter()

        self.context.desk.run(
            self._make(words, kind, group),
            done,
            failed=refused,
            initiator=self,
            draft_place=place,
            context=self,
            again=again,
        )

    def _keep_draft(self, words: Text) -> None:
        drafts, workshop_id = self.context.desk.drafts, self.context.workshop_id
        if words:
            self._drafted = True
            drafts.save(workshop_id, self._place, words.text)
        elif self._drafted:
            self._drafted = False
            drafts.discard(workshop_id, self._place)

    def _draw_mark(self) -> None:
        ratio = self.devicePixelRatioF()
        mirrored = self.isRightToLeft()
        self._mark.setPixmap(
            self.context.theme.pixmap("corner-down-left", "muted", 16, ratio, mirrored)
        )
        for button in self._buttons.buttons():
            assert isinstance(button, QPushButton)
            self._name_table(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the words get a line of their own."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.field.fontMetrics()
        room = max(self._room, metrics.horizontalAdvance(self.field.placeholderText()) + 80)
        self._fit_kinds()
        narrow = self.width() < self._choices.sizeHint().width() + room
        wanted = Direction.TopToBottom if narrow else Direction.LeftToRight
        if self._outer.direction() != wanted:
            self._outer.setDirection(wanted)
            self.updateGeometry()

    def _fit_kinds(self) -> None:
        """Rather a shorter field for the kind than a second line for it."""
        space = self.context.theme.space
        tables = sum(one.sizeHint().width() + space(6) for one in self._buttons.buttons())
        left = self.width() - 2 * space(10) - tables
        self.kinds.setMaximumWidth(left if left >= space(LEAST_KINDS) else NO_LIMIT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One box in the hue of the page."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().highlight().color(), 2))
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)
