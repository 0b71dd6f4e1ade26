"""One income idea of the register with all that is known of it; it is changed in its workshop."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.outcomes import RegisterIdea
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.destiny.income_totals import shown_shekels
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.phases.record_words import first_of
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import Sheet, scrolling
from aiworkshop.ui.widgets.value_fields import show_date
from aiworkshop.ui.widgets.words import Speaking, Words, spoken


class IdeaSheet(Speaking, QWidget):
    """Labels with values; what is not known takes no room."""

    closed = Signal()
    go_asked = Signal(str)

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self.setObjectName("register-idea")
        self._context = context
        self._naming = naming
        self._shown: RegisterIdea | None = None
        surface = Sheet(context.theme)
        close = IconButton(context.theme, "x", lambda: self.tr("Close the details"))
        close.setObjectName("detail-close")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(Label(lambda: self.tr("Income idea"), "eyebrow"), 1)
        head.addWidget(close)
        surface.body.addLayout(head)
        self.title = Label("", "heading", wraps=True)
        surface.body.addWidget(self.title)
        self.where = Label("", "small", wraps=True)
        surface.body.addWidget(self.where)
        self.lines: dict[str, tuple[Label, Label]] = {}
        for name in _FIELDS:
            label, value = Label("", "small"), Label("", wraps=True)
            value.setObjectName(f"idea-{name}")
            cell = QVBoxLayout()
            cell.setSpacing(context.theme.space(2))
            cell.addWidget(label)
            cell.addWidget(value)
            surface.body.addLayout(cell)
            self.lines[name] = (label, value)
        self.go = Button(
            lambda: self.tr("Open it in its workshop"), icon="arrow-right", theme=context.theme
        )
        self.go.setObjectName("idea-go")
        self.go.clicked.connect(lambda: self.go_asked.emit(self.idea_id))
        surface.body.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(surface))
        self.wording(self._say)

    @property
    def idea_id(self) -> str:
        """The shown idea; empty for none."""
        return self._shown.idea.id if self._shown is not None else ""

    def show_idea(self, found: RegisterIdea) -> None:
        """Show one."""
        self._shown = found
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        found = self._shown
        if found is None:
            return
        place = found.workshop
        parts = (str(first_of(place.title)), show_date(place.date) if place.date else "")
        self.title.set_words(first_of(found.idea.title, found.idea.asset))
        self.where.set_words(" · ".join(part for part in parts if part))
        for name, (label, value) in self.lines.items():
            section = "outcome" if name in _CARRIED else "income_idea"
            words = self._value(found, name)
            label.set_words(self._naming.label(section, name))
            value.set_words(words)
            for one in (label, value):
                one.setVisible(bool(spoken(words)))

    def _value(self, found: RegisterIdea, name: str) -> Words:
        idea = found.idea
        stored = getattr(idea, name)
        if isinstance(stored, Text):
            return stored
        if name == "estimate_agorot":
            once = "recurring" if idea.recurring else "one_off"
            kind = self._naming.name("recurrences", once)
            return f"{shown_shekels(stored)} · {kind}" if stored is not None else ""
        if name == "next_test_date":
            return show_date(stored) if stored else ""
        return self._naming.name(_SECTIONS[name], stored)


_FIELDS = (
    *("asset", "mechanism", "estimate_agorot", "confidence", "approval", "approval_status"),
    *("owner", "next_test", "next_test_date", "driver", "transferred_to"),
)
_CARRIED = ("driver", "transferred_to")
_SECTIONS = {
    "mechanism": "mechanisms",
    "confidence": "confidences",
    "approval_status": "approval_states",
    "driver": "drivers",
}
