"""One town in one cohort: who stands for it, what it was given and what it makes of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.programmes import ENROLMENT_STATES
from aiworkshop.readmodels.naming import name_in
from aiworkshop.readmodels.office_contents import OfficeContents
from aiworkshop.readmodels.records import Enrolment
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.programmes.names_field import WordsField
from aiworkshop.ui.programmes.office_words import enrolment_programme
from aiworkshop.ui.programmes.team_rows import TeamRows, TrainingRows
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking


class EnrolmentPanel(Speaking, QWidget):
    """Stands in the details in place of the programme; a button leads back to that."""

    left = Signal()

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self.setObjectName("enrolment")
        self._context = context
        self._naming = naming
        self.enrolment: Enrolment | None = None
        space = context.theme.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(12))
        self.back = IconButton(
            context.theme,
            "chevron-left",
            lambda: self.tr("Back to the programme"),
            pointing=True,
        )
        self.back.setObjectName("enrolment-back")
        self.back.clicked.connect(self.left)
        self.town = Label("", "strong", wraps=True)
        self.programme = Label("", "small", wraps=True)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.town)
        names.addWidget(self.programme)
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addLayout(names, 1)
        self.to_town = Button(lambda: self.tr("About the town"), kind="plain")
        self.to_town.setObjectName("to-town")
        self.to_town.clicked.connect(self._go_to_town)
        head.addWidget(self.to_town)
        layout.addLayout(head)
        self.form = self._make_form()
        layout.addWidget(self.form)
        self.team = TeamRows(context, naming)
        self.trainings = TrainingRows(context, naming)
        layout.addWidget(self.team)
        layout.addSpacing(space(8))
        layout.addWidget(self.trainings)
        self.team.comes_after = self.form.fields["joined"]
        self.trainings.comes_after = self.team.entry

    def _make_form(self) -> RecordForm:
        form = RecordForm(self._context, self._naming, lambda: "enrolment", columns=2)
        form.area("challenge", lines=2)
        form.area("reframed_topic", lines=2)
        form.line("mayor_office", wide=True)
        form.line("liaison", wide=False)
        contact = WordsField(form.hint("liaison_contact"))
        form.add("liaison_contact", form.label("liaison_contact"), contact)
        form.money("budget_agorot")
        form.named("status", "enrolment_states", ENROLMENT_STATES, lambda: self.tr("Not said yet"))
        form.date("joined")
        return form

    def show_enrolment(self, enrolment: Enrolment, contents: OfficeContents) -> None:
        """Show one; what is being typed in the same one stays."""
        self.enrolment = enrolment
        language = self._context.language.code
        towns = {one.id: one for one in contents.authority}
        town = towns.get(enrolment.authority_id or "")
        self.town.set_words(name_in(town, language) if town is not None else Text())
        self.to_town.setVisible(town is not None)
        self.programme.set_words(enrolment_programme(enrolment, contents, language)[1])
        self.form.bind("enrolment", enrolment)
        members = [one for one in contents.team_member if one.enrolment_id == enrolment.id]
        self.team.show_items(enrolment.id, members)
        cohort_id = enrolment.cohort_id or ""
        there: dict[str, set[str]] = {}
        for one in contents.training_attendance:
            there.setdefault(one.training_id or "", set()).add(one.team_member_id or "")
        self.trainings.show_trainings(
            cohort_id,
            [one for one in contents.training if one.cohort_id == cohort_id],
            members,
            {key: frozenset(ids) for key, ids in there.items()},
        )

    def flush(self) -> None:
        """Commit what stands in the fields."""
        self.form.flush()
        for row in (*self.team.rows.values(), *self.trainings.rows.values()):
            flush = getattr(row, "flush", None)
            if flush is not None:
                flush()

    def _go_to_town(self) -> None:
        if self.enrolment is not None:
            self._context.go("programmes", None, f"towns/{self.enrolment.authority_id}")
