"""From a complaint to a topic, question by question."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.method.content import Content
from aiworkshop.method.topic import FLIP_STEPS
from aiworkshop.readmodels.library_page import DraftCard
from aiworkshop.readmodels.records import Workshop
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.drafting import DraftKeeper
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import TextArea
from aiworkshop.ui.widgets.form import FieldForm
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import Surface
from aiworkshop.ui.widgets.words import Speaking

COMPLAINT = "complaint"
PHRASE = "phrase"


class TopicFlip(Speaking, QWidget):
    """The complaint is kept with the workshop; each answer brings up the next question.

    The answers between are a way to the topic, not a record: they are kept as drafts until the
    last of them becomes the topic.
    """

    phrased = Signal(object)
    """The sentence that shall be the topic."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._content: Content | None = None
        self._drafts = DraftKeeper(context)
        self._restored = False
        self.answers: dict[str, TextArea] = {}
        self._steps: dict[str, QWidget] = {}
        # Binds the complaint to the workshop; the field stands among the other questions.
        self._form = FieldForm(context, parent=self)
        surface = Surface()
        for step in FLIP_STEPS.ids:
            self._steps[step] = self._make_step(step)
            surface.body.addWidget(self._steps[step])
        self.use = Button(lambda: self.tr("Use as topic"), kind="primary")
        self.use.setObjectName("flip-use")
        self.use.clicked.connect(self._use)
        buttons = QHBoxLayout()
        buttons.addWidget(self.use)
        buttons.addStretch(1)
        surface.body.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(surface)
        self._form.hide()
        self._reveal()

    def show_workshop(self, workshop: Workshop, content: Content | None) -> None:
        """Show the complaint; ``content`` has the questions in the language of the window."""
        self._content = content
        if not self._restored:
            self._restored = True
            self._context.desk.database(
                lambda bench: bench.drafts.waiting(workshop.id), self._restore, context=self
            )
        self._form.bind("workshop", workshop)
        self.retranslate()
        for answer in self.answers.values():
            answer.retranslate()
        self._reveal()

    def _make_step(self, step: str) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._context.theme.space(4))
        question = Label(lambda: self._words(step, "question"), "strong", wraps=True)
        area = TextArea(lambda: self._words(step, "hint"), lines=2)
        area.textChanged.connect(self._reveal)
        if step == COMPLAINT:
            self._form.add("challenge", "", area)
        else:
            area.committed.connect(lambda words: area.mark_stored(words))
            area.committed.connect(lambda words: self._drafts.keep(self._place(step), words))
            area.draft_changed.connect(lambda _: self._keep(step))
        area.setObjectName(f"flip-{step}")
        self.wording(lambda: area.setAccessibleName(self._words(step, "question")))
        question.setBuddy(area)
        column.addWidget(question)
        column.addWidget(area)
        self.answers[step] = area
        self.wording(question.retranslate)
        return box

    def _reveal(self) -> None:
        """A question is asked once the one before it is answered."""
        if len(self.answers) < len(FLIP_STEPS):
            return
        asked = True
        for step in FLIP_STEPS.ids:
            answered = bool(self.answers[step].words().strip())
            self._steps[step].setVisible(asked or answered)
            asked = asked and answered
        self.use.setVisible(not self._steps[PHRASE].isHidden())
        self.use.setEnabled(bool(self.answers[PHRASE].words().strip()))

    def _use(self) -> None:
        words = self.answers[PHRASE].value()
        if words:
            for step in FLIP_STEPS.ids[1:]:
                self._drafts.keep(self._place(step), EMPTY_TEXT)
            self.phrased.emit(Text(" ".join(words.text.split()), words.language, words.direction))

    def _place(self, step: str) -> str:
        return f"workshop/{self._context.workshop_id}/flip/{step}"

    def _keep(self, step: str) -> None:
        self._drafts.keep(self._place(step), self.answers[step].value())

    def _restore(self, waiting: Sequence[DraftCard]) -> None:
        """Answers from another day stand where they were typed."""
        kept = {card.place: card.words for card in waiting}
        for step in FLIP_STEPS.ids[1:]:
            words = kept.get(self._place(step), "")
            if words and not self.answers[step].words():
                self.answers[step].set_value(Text(words))
                self._drafts.know(self._place(step))
        self._reveal()

    def _words(self, step: str, part: str) -> str:
        content = self._content
        return content.texts.get(f"topic.flip.{step}.{part}", "") if content else ""
