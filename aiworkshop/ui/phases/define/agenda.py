"""The Agenda tab: the run of show, with times that follow the minutes."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aiworkshop.base.moments import moment_of
from aiworkshop.method.agendas import STEP_KINDS
from aiworkshop.method.run_of_show import Progress, progress
from aiworkshop.readmodels.changes import ChangeSet, Outcome
from aiworkshop.readmodels.records import AgendaStep
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.define.agenda_list import AgendaList
from aiworkshop.ui.phases.define.agenda_reads import NO_WORDS, AgendaPlan, read_agenda
from aiworkshop.ui.phases.define.agenda_row import ShownStep
from aiworkshop.ui.phases.define.agenda_words import running_words, step_notes
from aiworkshop.ui.phases.define.side_by_side import SideBySide
from aiworkshop.ui.phases.define.step_form import StepForm
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import ComboField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import ScrollColumn
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.words import Words

SIDE_FROM = 700
READ_KINDS = ("agenda_step", "step_run", "workshop", "content_overlay")
LOOK_AGAIN_MILLISECONDS = 15_000
"""How often the expected times are told anew while a step runs."""


class AgendaTab(Tab):
    """Sum, steps, a line to add one, and the details of one."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, scrolls=False)
        self.plan: AgendaPlan | None = None
        self._form: StepForm | None = None
        self._focus_when_there = ""
        self._shown: tuple[list[ShownStep], str] = ([], "")
        self._again = QTimer(self)
        self._again.setInterval(LOOK_AGAIN_MILLISECONDS)
        self._again.timeout.connect(self._look_again)
        self._build()
        self._connect()
        self.wording(self._show)

    def _build(self) -> None:
        space = self.theme.space
        self.sums = Label("", wraps=True)
        self.sums.setObjectName("agenda-sums")
        self.list = AgendaList(self.theme)
        self._side = QWidget()
        self._side.hide()
        self.kind = ComboField(self._kinds())
        self.kind.setObjectName("step-kind")
        self.kind.set_value("break")
        self.add = Button(lambda: self.tr("Add step"), icon="plus", theme=self.theme)
        self.add.setObjectName("step-add")
        self.empty = EmptyState(
            lambda: self.tr("The agenda has no steps: begin from its template."),
            lambda: self.tr("Use the template"),
        )
        adding = QHBoxLayout()
        adding.setSpacing(space(8))
        adding.addWidget(self.kind)
        adding.addWidget(self.add)
        adding.addStretch(1)
        area = ScrollColumn()
        area.column.setContentsMargins(0, 0, 0, space(8))
        area.column.setSpacing(space(8))
        area.column.addWidget(self.list)
        area.column.addWidget(self.empty)
        area.column.addLayout(adding)
        area.column.addStretch(1)
        self.list.row_focused.connect(area.ensureWidgetVisible)
        self.split = SideBySide(
            self.context, "agenda", area, self._side, share=0.58, beside_from=SIDE_FROM
        )
        self.body.addWidget(self.sums)
        self.body.addWidget(self.split, 1)

    def _connect(self) -> None:
        self.list.opened.connect(self._open)
        self.list.delete_asked.connect(self._delete)
        self.list.move_asked.connect(self._move)
        self.list.place_asked.connect(self._put)
        self.list.minutes_typed.connect(self._set_minutes)
        self.add.clicked.connect(self._add)
        self.empty.pressed.connect(self._use_template)

    @property
    def form(self) -> StepForm:
        """The details, made when they are first needed."""
        if self._form is None:
            self._form = StepForm(self.context)
            self._form.closed.connect(self._close)
            self._form.delete_asked.connect(self._delete)
            self.split.replaceWidget(1, self._form)
            self._side.deleteLater()
        return self._form

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the agenda again."""
        if changes is None or changes.touches(*READ_KINDS):
            workshop_id = self.workshop_id
            self.desk.read(
                lambda reads: read_agenda(reads, workshop_id), self._arrived, context=self
            )

    def _arrived(self, plan: AgendaPlan) -> None:
        self.plan = plan
        self._show()
        wanted, self._focus_when_there = self._focus_when_there, ""
        if wanted:
            self.list.focus_step(wanted)

    def _show(self) -> None:
        self.kind.setAccessibleName(self.tr("Kind of step to add"))
        plan = self.plan
        if plan is None:
            return
        self.kind.set_options(self._kinds())
        told = self._progress(plan)
        self._shown = self._rows(plan, told), " · ".join(self._sums(plan, told))
        self.list.show_steps(self._shown[0], plan.times.days, self._day_words)
        self.empty.setVisible(not plan.steps)
        self.sums.set_words(self._shown[1])
        if told.behind is not None:
            self._again.start()
        else:
            self._again.stop()
        if self._form is not None and self._form.step is not None:
            shown = self._step(self.form.step_id)
            if shown is None:
                self._close()
            else:
                self._show_form(shown)

    def _look_again(self) -> None:
        """What is expected changes as time goes on."""
        if self.plan is None or not self.isVisible():
            return
        told = self._progress(self.plan)
        if self._shown != (self._rows(self.plan, told), " · ".join(self._sums(self.plan, told))):
            self._show()

    def _progress(self, plan: AgendaPlan) -> Progress:
        return progress(plan.show, plan.runs, moment_of(self.context.milliseconds()))

    def _rows(self, plan: AgendaPlan, told: Progress) -> list[ShownStep]:
        language = self.context.language.code
        return [
            ShownStep(
                step,
                start,
                step.title if step.title else plan.title(step, language),
                self._phase_name(step.phase),
                step_notes(plan, number, told),
            )
            for number, (step, start) in enumerate(zip(plan.steps, plan.times.starts, strict=True))
        ]

    def _sums(self, plan: AgendaPlan, told: Progress) -> list[str]:
        parts = [self.tr("%n minute(s)", "", plan.times.minutes)]
        if plan.times.end and len(plan.times.days) == 1:
            parts.append(self.tr("ends at {time}").format(time=plan.times.end))
        elif plan.steps and not plan.times.end:
            parts.append(self.tr("times appear once Details say when it begins"))
        expected = plan.template_minutes
        if expected is not None and plan.steps:
            over = plan.times.minutes - expected
            if over > 0:
                parts.append(self.tr("%n more than the template", "", over))
            elif over < 0:
                parts.append(self.tr("%n less than the template", "", -over))
            else:
                parts.append(self.tr("as long as the template"))
        return parts + running_words(plan, told)

    def _day_words(self, day: int, end: str) -> str:
        words = self.tr("Day {number}").format(number=day)
        return f"{words} · {self.tr('ends at {time}').format(time=end)}" if end else words

    def _phase_name(self, phase: str) -> str:
        if not phase or self.plan is None:
            return ""
        contents = self.plan.contents
        content = contents.get(self.context.language.code) or contents.get("en")
        return content.texts.get(f"phases.{phase}.name", phase) if content else phase

    def _kinds(self) -> list[tuple[str, Words]]:
        """Steps outside the method first: these are what an agenda is usually short of."""
        order = sorted(STEP_KINDS, key=lambda kind: kind.in_method)
        return [(kind.id, self._kind_name(kind.id)) for kind in order]

    def _kind_name(self, kind: str) -> str:
        contents = self.plan.contents if self.plan is not None else {}
        content = contents.get(self.context.language.code) or contents.get("en")
        return content.texts.get(f"steps.{kind}.title", kind) if content else kind

    def _step(self, key: str) -> AgendaStep | None:
        steps: Sequence[AgendaStep] = self.plan.steps if self.plan is not None else ()
        return next((step for step in steps if step.id == key), None)

    # -- doing ------------------------------------------------------------------------------------

    def _show_form(self, step: AgendaStep | None) -> None:
        words = NO_WORDS
        if step is not None and self.plan is not None:
            words = self.plan.words(step, self.context.language.code)
        self.form.show_step(step, words)
        self.list.mark(self.form.step_id)

    def _open(self, key: str) -> None:
        self.form.show()
        self._show_form(self._step(key))

    def _close(self) -> None:
        key = self.form.step_id
        self._show_form(None)
        self.form.hide()
        self.list.focus_step(key)

    def _add(self) -> None:
        from aiworkshop.facilitation.agenda import AddStep

        after = self.list.current_id() or None

        def added(outcome: Outcome) -> None:
            self._focus_when_there = str(outcome.value)
            self.refresh(None)

        command = AddStep(self.workshop_id, str(self.kind.value()), after)
        self.desk.run(command, added, context=self)

    def _set_minutes(self, key: str, minutes: object) -> None:
        from aiworkshop.facilitation.running import SetStepMinutes

        value = int(str(minutes)) if minutes is not None else None
        self.desk.run(SetStepMinutes(self.workshop_id, key, value))

    def _move(self, key: str, steps: int) -> None:
        ids = [step.id for step in self.plan.steps] if self.plan is not None else []
        if key not in ids or not 0 <= ids.index(key) + steps < len(ids):
            return
        place = ids.index(key) + steps
        rest = [other for other in ids if other != key]
        self._put(key, rest[place - 1] if place else None)

    def _put(self, key: str, after: str | None) -> None:
        from aiworkshop.facilitation.records import MoveRecord

        self.desk.run(MoveRecord(self.workshop_id, "agenda_step", key, after))

    def _delete(self, key: str) -> None:
        from aiworkshop.facilitation.records import DeleteRecords

        step = self._step(key)
        if step is None or self.plan is None:
            return
        title = self.plan.title(step, self.context.language.code)
        neighbour = self.list.neighbour(key)
        if self._form is not None and self._form.step_id == key:
            self._show_form(None)
            self.form.hide()

        def deleted(_: Outcome) -> None:
            self.list.focus_step(neighbour)
            self.context.notices.undoable(
                lambda: self.tr("Deleted “{title}”").format(title=title), self.workshop_id
            )

        records = (("agenda_step", key),)
        self.desk.run(DeleteRecords(self.workshop_id, records), deleted, context=self)

    def _use_template(self) -> None:
        from aiworkshop.facilitation.create_workshop import UseTemplate

        if self.plan is not None:
            self.desk.run(UseTemplate(self.workshop_id, self.plan.workshop.template))
