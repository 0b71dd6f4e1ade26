"""One person's closing valuation after the other: keys 1 to 5, a word, a few lines, Enter."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.permissions import DEFAULT_PERMISSION, PERMISSIONS
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.destiny.energy_field import EnergyField
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.checks import slim
from aiworkshop.ui.widgets.fields import CheckField, ComboField, TextField
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.refused import bring_back, keep_apart
from aiworkshop.ui.widgets.text_fields import RETURNS
from aiworkshop.ui.widgets.words import Speaking

PLACE = "valuation/new"
_SHEET = "sheets.VAL"
LABELS = {
    "energy_before": f"{_SHEET}.energy.before.label",
    "energy_after": f"{_SHEET}.energy.after.label",
    "word": f"{_SHEET}.energy.word.label",
    "moment": f"{_SHEET}.looking_back.moment.label",
    "strength": f"{_SHEET}.looking_back.strength.label",
    "take_away": f"{_SHEET}.looking_back.take_away.label",
    "wishes": f"{_SHEET}.looking_back.wishes.label",
    "follow_up_consent": f"{_SHEET}.energy.follow_up.label",
}
"""Each field as it is called on the sheet of paper."""
_LINES = ("moment", "strength", "take_away", "wishes")


class ValuationEntry(Speaking, QWidget):
    """Enter in any field saves the person and begins the next; what may be passed on sticks."""

    added = Signal(str)

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self._context = context
        self._naming = naming
        self._drafted: set[str] = set()
        self.setObjectName("valuation-entry")
        self.energy = {name: EnergyField() for name in ("energy_before", "energy_after")}
        self.lines = {
            name: TextField(partial(self._label, name), new_item=True) for name in ("word", *_LINES)
        }
        self.follow_up = CheckField(partial(self._label, "follow_up_consent"))
        levels = [(one, partial(naming.name, "permissions", one)) for one in PERMISSIONS.ids]
        self.permission = slim(ComboField(levels))
        self.permission.set_value(DEFAULT_PERMISSION)
        self.permission.setMinimumContentsLength(9)
        self.rest = QWidget()
        self.more = IconButton(context.theme, "chevron-down", lambda: self._more_words())
        self.more.setObjectName("valuation-more")
        self.more.clicked.connect(self._turn)
        self.more.hide()
        self._brief = False
        self.save = Button(lambda: self.tr("Save, next person"), icon="check", theme=context.theme)
        self._arrange()
        self._connect()
        self.wording(self._name_fields)

    def _arrange(self) -> None:
        space = self._context.theme.space
        column = QVBoxLayout(self)
        self._column = column
        self._space_out(8)
        heading = Label(lambda: self._naming.text(f"{_SHEET}.energy.heading"), "strong")
        self._labels = [heading]
        first = FlowLayout(space(8))
        first.addWidget(heading)
        for name, field in self.energy.items():
            first.addWidget(self._labelled(name, field))
        column.addLayout(first)
        column.addWidget(self.lines["word"])
        grid = QGridLayout(self.rest)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(space(8))
        for place, name in enumerate(_LINES):
            grid.addWidget(self.lines[name], place // 2, place % 2)
        column.addWidget(self.rest)
        last = FlowLayout(space(8))
        for widget in (self.follow_up, self.permission, self.more, self.save):
            last.addWidget(widget)
        column.addLayout(last)

    def _labelled(self, name: str, field: EnergyField) -> QWidget:
        """The numbers behind their label."""
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._context.theme.space(8))
        label = Label(partial(self._label, name), "small")
        self._labels.append(label)
        row.addWidget(label)
        row.addWidget(field)
        return pair

    def _space_out(self, between: int) -> None:
        space = self._context.theme.space
        self._column.setContentsMargins(space(12), space(between), space(12), space(between))
        self._column.setSpacing(space(between))

    def set_brief(self, brief: bool) -> None:
        """Only numbers and a word where there is little height; a button shows the lines."""
        if brief != self._brief:
            self._brief = brief
            self.more.setVisible(brief)
            self._space_out(4 if brief else 8)
            self._show_rest(not brief)

    def _show_rest(self, shown: bool) -> None:
        self.rest.setVisible(shown or any(self.lines[name].words() for name in _LINES))
        self.more.set_words(lambda: self._more_words())
        self._fit()

    def _more_words(self) -> str:
        if self.rest.isHidden():
            return self.tr("More lines: moment, strength, wishes")
        return self.tr("Fewer lines")

    def _turn(self) -> None:
        self._show_rest(self.rest.isHidden())
        if not self.rest.isHidden():
            self.lines["moment"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.energy["energy_before"].chosen.connect(
            lambda: self.energy["energy_after"].setFocus(Qt.FocusReason.TabFocusReason)
        )
        self.energy["energy_after"].chosen.connect(
            lambda: self.lines["word"].setFocus(Qt.FocusReason.TabFocusReason)
        )
        for name, field in self.energy.items():
            field.setObjectName(f"new-{name}")
            for chip in field.chips.values():
                chip.installEventFilter(self)
        for name, line in self.lines.items():
            line.setObjectName(f"new-{name}")
            line.installEventFilter(self)
            line.draft_changed.connect(partial(self._keep_draft, name))
            if bring_back(self._context, line, self._place(name)):
                self._drafted.add(name)
        self.follow_up.installEventFilter(self)
        self.save.clicked.connect(self.submit)
        self.setFocusProxy(self.energy["energy_before"])

    def submit(self) -> None:
        """Save this person; the fields are free for the next."""
        from aiworkshop.facilitation.records import AddRecord

        energy = {name: field.value() for name, field in self.energy.items()}
        words = {name: line.value() for name, line in self.lines.items() if line.words().strip()}
        follow_up = self.follow_up.value()
        if not (words or follow_up or any(energy.values())):
            self.energy["energy_before"].setFocus()
            return
        fields: dict[str, object] = {
            **energy,
            **words,
            "follow_up_consent": follow_up,
            "permission": self.permission.value(),
        }
        self._clear()
        drafted, self._drafted = self._drafted, set()

        def refused(error: Exception) -> None:
            self._give_back(energy, words)
            self._context.desk.failed.emit(error)

        def done(key: str) -> None:
            for name in drafted:
                self._context.desk.drafts.discard(self._context.workshop_id, self._place(name))
            self.added.emit(key)

        self._context.desk.run(
            AddRecord(self._context.workshop_id, "valuation", fields),
            lambda outcome: done(str(outcome.value)),
            failed=refused,
            initiator=self,
            context=self,
        )

    def _clear(self) -> None:
        for field in self.energy.values():
            field.set_value(None)
        for line in self.lines.values():
            line.set_value(Text())
        self.follow_up.set_value(value=False)
        self.energy["energy_before"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_back(self, energy: dict[str, int | None], words: dict[str, Text]) -> None:
        """What was refused stands in its fields again; beside the next person's, as a draft."""
        for name, number in energy.items():
            if self.energy[name].value() is None:
                self.energy[name].set_value(number)
        for name, said in words.items():
            line = self.lines[name]
            if line.words():
                keep_apart(self._context, self._place(name), said.text)
            else:
                line.put(said.text)
                line.typed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter saves from anywhere."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in RETURNS:
            self.submit()
            return True
        return super().eventFilter(watched, event)

    def reword(self) -> None:
        """The method's words are known now, or are others."""
        self.retranslate()
        for widget in (*self._labels, *self.lines.values(), self.follow_up, self.permission):
            widget.retranslate()
        self._fit()

    def _name_fields(self) -> None:
        for name, field in (*self.energy.items(), *self.lines.items()):
            field.setAccessibleName(self._label(name))
        self.permission.setAccessibleName(self.tr("What may be passed on"))

    def _label(self, name: str) -> str:
        return self._naming.text(LABELS[name])

    def _place(self, name: str) -> str:
        return f"{PLACE}/{name}"

    def _keep_draft(self, name: str, words: Text) -> None:
        drafts, workshop_id = self._context.desk.drafts, self._context.workshop_id
        if words:
            self._drafted.add(name)
            drafts.save(workshop_id, self._place(name), words.text)
        elif name in self._drafted:
            self._drafted.discard(name)
            drafts.discard(workshop_id, self._place(name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the width breaks lines, the height follows."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None and self.width():
            self.setMinimumHeight(layout.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """One box in the hue of the page, as the bar that other boards are typed into."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().highlight().color(), 2))
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), CORNER, CORNER)
