"""One step of the agenda with everything that is said and needed then."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from aiworkshop.method.content import StepText
from aiworkshop.readmodels.records import AgendaStep
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.agenda_reads import NO_WORDS
from aiworkshop.ui.phases.define.side_by_side import SideBox
from aiworkshop.ui.phases.reading_choice import ReadingChoice
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.fields import NumberField, TextArea, TextField, TimeField
from aiworkshop.ui.widgets.form import FieldForm
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

MOST_DAYS = 14


class StepForm(Speaking, SideBox):
    """Empty fields show the method's words, which hold until others are typed."""

    closed = Signal()
    delete_asked = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme)
        self._context = context
        self._method = NO_WORDS
        self.step: AgendaStep | None = None
        self.setObjectName("step-form")
        self._build_head()
        self._build_form()
        self.reading = ReadingChoice(
            context,
            "agenda_step",
            [
                ("title", lambda: self.tr("Title")),
                ("say", lambda: self.tr("Say")),
                ("watch", lambda: self.tr("Watch for")),
                ("materials", lambda: self.tr("On the tables")),
                ("owner", lambda: self.tr("Led by")),
            ],
        )
        self.body.addWidget(self.reading)
        delete = Button(
            lambda: self.tr("Delete this step"), kind="danger", icon="trash-2", theme=context.theme
        )
        delete.setObjectName("step-delete")
        delete.clicked.connect(lambda: self.delete_asked.emit(self.step_id))
        self.body.addWidget(delete, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def step_id(self) -> str:
        """Which step is shown; empty for none."""
        return self.step.id if self.step is not None else ""

    def show_step(self, step: AgendaStep | None, method: StepText) -> None:
        """Show a step; ``method`` has the method's words for it."""
        self.step = step
        self._method = method
        self.form.bind("agenda_step", step)
        for name in ("title", "say", "watch", "materials"):
            self.form.fields[name].retranslate()
        self.reading.show_record(step)

    def _build_head(self) -> None:
        close = IconButton(self._context.theme, "x", lambda: self.tr("Close the details"))
        close.setObjectName("step-close")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(Label(lambda: self.tr("Step"), "strong"), 1)
        head.addWidget(close)
        self.body.addLayout(head)

    def _build_form(self) -> None:
        self.form = form = FieldForm(self._context, columns=2)
        title = TextField(lambda: self._method.title)
        form.add("title", lambda: self.tr("Title"), title, wide=True)
        say = TextArea(lambda: self._method.say, lines=6)
        form.add("say", lambda: self.tr("Say"), say, wide=True)
        watch = TextArea(lambda: self._method.watch, lines=3)
        form.add("watch", lambda: self.tr("Watch for"), watch, wide=True)
        materials = TextArea(lambda: self._method.materials, lines=2)
        form.add("materials", lambda: self.tr("On the tables"), materials, wide=True)
        form.add_text("owner", lambda: self.tr("Led by"), wide=True)
        form.add("day", lambda: self.tr("Day"), NumberField(1, MOST_DAYS))
        form.add("fixed_start", lambda: self.tr("Fixed start"), TimeField())
        self.body.addWidget(form)
