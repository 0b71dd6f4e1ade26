"""How far a proposition is: draft, critique, final; both versions beside each other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.readmodels.records import Proposition
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.design.critique import Beside
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import TextArea
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import Surface
from aiworkshop.ui.widgets.words import Speaking


class DraftBeside(Speaking, QWidget):
    """The words as they are now, and, once there was critique, as they were before."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        space = context.theme.space
        self.before = Surface()
        self.before.setObjectName("draft-words")
        self.before.body.setContentsMargins(space(12), space(8), space(12), space(8))
        self.before.body.setSpacing(space(4))
        self.draft = Label("", wraps=True)
        self.draft.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.before.body.addWidget(Label(lambda: self.tr("Before the critique"), "small"))
        self.before.body.addWidget(self.draft)
        self.before.body.addStretch(1)
        self.before.hide()
        now = QWidget()
        column = self._column = QVBoxLayout(now)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(4))
        self.now = Label(lambda: self.tr("Now"), "small")
        self.now.hide()
        column.addWidget(self.now)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Beside(context, self.before, now))

    def take(self, field: TextArea) -> None:
        """Take the field of the words in."""
        self._column.insertWidget(1, field)

    def show_draft(self, proposition: Proposition) -> None:
        """Show the draft beside the words."""
        drafted = bool(proposition.draft_words)
        self.draft.set_words(proposition.draft_words)
        self.before.setVisible(drafted)
        self.now.setVisible(drafted)


class StageLine(Speaking, QWidget):
    """One line that says how far it is, and the step that comes next."""

    begin_asked = Signal()
    final_asked = Signal()
    reopen_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._stage = "draft"
        self.setObjectName("stage")
        self.state = Label(lambda: self._words(), "strong")
        self.begin = Button(
            lambda: self.tr("Keep as draft, begin the critique"),
            icon="message-circle",
            theme=context.theme,
        )
        self.final = Button(
            lambda: self.tr("Keep as final"), kind="primary", icon="check", theme=context.theme
        )
        self.reopen = Button(
            lambda: self.tr("Reopen"), kind="plain", icon="rotate-ccw", theme=context.theme
        )
        for button, name, signal in (
            (self.begin, "stage-begin", self.begin_asked),
            (self.final, "stage-final", self.final_asked),
            (self.reopen, "stage-reopen", self.reopen_asked),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
        flow = FlowLayout(context.theme.space(8), self)
        for widget in (self.state, self.begin, self.final, self.reopen):
            flow.addWidget(widget)

    def show_stage(self, proposition: Proposition) -> None:
        """Draft, critique or final."""
        self._stage = stage_of(proposition)
        self.state.set_words(lambda: self._words())
        steps = (self.begin, self.final, self.reopen)
        had_focus = any(step.hasFocus() for step in steps)
        # There before the first words are: who leaves the words by Tab arrives here.
        self.begin.setVisible(self._stage == "draft")
        self.final.setVisible(self._stage != "final")
        self.reopen.setVisible(self._stage == "final")
        if had_focus:
            # Whoever pressed a step that is done stands on the next one.
            (self.reopen if self._stage == "final" else self.final).setFocus()

    def _words(self) -> str:
        return {
            "draft": self.tr("A draft"),
            "critique": self.tr("In critique"),
            "final": self.tr("Final"),
        }[self._stage]


def stage_of(proposition: Proposition) -> str:
    """``draft``, ``critique`` (the draft is kept) or ``final``."""
    if proposition.state == "final":
        return "final"
    return "critique" if proposition.draft_words else "draft"
