"""Another agenda template in place of the present steps: said first, done on request."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.method.agendas import AGENDA_TEMPLATES
from aiworkshop.readmodels.records import Workshop
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import ComboField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words


class TemplateChoice(Speaking, QWidget):
    """The template, what it is for, and the question before it replaces the agenda."""

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self._context = context
        self._naming = naming
        self._present = ""
        self._steps = 0
        self._build()
        self.wording(self._say)

    def show_workshop(self, workshop: Workshop, steps: int) -> None:
        """Show the present template; ``steps`` is how many steps the agenda has now."""
        self._steps = steps
        if workshop.template != self._present:
            self._present = workshop.template
            self._keep()
        self.field.set_options(self._options())
        if not self.asking:
            self.field.set_value(self._present)
        self._say()

    @property
    def asking(self) -> bool:
        """Whether another template was chosen and not yet decided on."""
        return not self.question.isHidden()

    def _build(self) -> None:
        space = self._context.theme.space
        self.field = ComboField(self._options())
        self.field.setObjectName("template")
        self.field.committed.connect(self._chosen)
        self.explanation = Label("", "small", wraps=True)
        self.sentence = Label("", wraps=True)
        self.use = Button(lambda: self.tr("Use this agenda"), kind="primary")
        self.use.setObjectName("template-use")
        self.use.clicked.connect(self._use)
        self.keep = Button(lambda: self.tr("Keep the present one"))
        self.keep.setObjectName("template-keep")
        self.keep.clicked.connect(self._keep)
        self.question = QWidget()
        buttons = QHBoxLayout()
        buttons.setSpacing(space(8))
        buttons.addWidget(self.use)
        buttons.addWidget(self.keep)
        buttons.addStretch(1)
        box = QVBoxLayout(self.question)
        box.setContentsMargins(0, space(4), 0, 0)
        box.addWidget(self.sentence)
        box.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(4))
        for widget in (self.field, self.explanation, self.question):
            layout.addWidget(widget)
        self.question.hide()

    def _options(self) -> list[tuple[str | None, Words]]:
        return [
            (spec.id, lambda key=spec.id: self._naming.name("agendas", key))  # type: ignore[misc]
            for spec in AGENDA_TEMPLATES
        ]

    def _chosen(self, template: object) -> None:
        other = bool(template) and template != self._present
        self.question.setVisible(other)
        self._say()
        if other:
            self.use.setFocus()

    def _say(self) -> None:
        self.field.setAccessibleName(self.tr("Agenda template"))
        chosen = str(self.field.value() or "")
        self.explanation.set_words(self._naming.explanation("agendas", chosen))
        self.explanation.setVisible(bool(self._naming.explanation("agendas", chosen)))
        if self.asking:
            steps = self.tr("%n step(s)", "", self._steps)
            self.sentence.set_words(
                self.tr(
                    "The steps of “{template}” will take the place of the present agenda "
                    "({steps}). Undo brings the present agenda back."
                ).format(template=self._naming.name("agendas", chosen), steps=steps)
            )

    def _use(self) -> None:
        from aiworkshop.facilitation.create_workshop import UseTemplate

        chosen = str(self.field.value())
        workshop_id = self._context.workshop_id
        self.question.hide()
        self._present = chosen

        def used(_: object) -> None:
            self._context.notices.undoable(
                lambda: self.tr("The agenda is now “{template}”.").format(
                    template=self._naming.name("agendas", chosen)
                ),
                workshop_id,
            )

        self._context.desk.run(UseTemplate(workshop_id, chosen), used, context=self)

    def _keep(self) -> None:
        self.question.hide()
        self.field.set_value(self._present)
        self._say()
