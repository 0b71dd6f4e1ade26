"""Everything about one person, beside the list. Each field saves itself."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import Participant
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.drafting import DraftKeeper
from aiworkshop.ui.phases.define.names import (
    ATTRIBUTES,
    attribute_words,
    sheet_language_options,
)
from aiworkshop.ui.phases.define.participant_entry import completer
from aiworkshop.ui.phases.define.side_by_side import SideBox
from aiworkshop.ui.phases.define.withdrawing import Withdrawing
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.fields import CheckField, ComboField, PlainField, TextField
from aiworkshop.ui.widgets.form import FieldForm
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import SectionHeading
from aiworkshop.ui.widgets.words import Speaking, spoken


class ParticipantForm(Speaking, SideBox):
    """The fields of a participant and the attributes for mixing."""

    closed = Signal()
    delete_asked = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme)
        self._context = context
        self._person: Participant | None = None
        self._drafts = DraftKeeper(context)
        self.setObjectName("participant-form")
        self._build_head()
        self._build_form()
        self._build_attributes()
        self.withdrawing = Withdrawing(context)
        self.body.addWidget(self.withdrawing)
        delete = Button(
            lambda: self.tr("Delete this person"),
            kind="danger",
            icon="trash-2",
            theme=context.theme,
        )
        delete.setObjectName("participant-delete")
        delete.clicked.connect(lambda: self.delete_asked.emit(self.person_id))
        last = QHBoxLayout()
        last.setSpacing(context.theme.space(8))
        last.addWidget(delete)
        last.addWidget(self.withdrawing.erase)
        last.addStretch(1)
        self.body.addLayout(last)
        self.withdrawing.person_erased.connect(lambda _: self.closed.emit())

    @property
    def person_id(self) -> str:
        """Who is shown; empty for nobody."""
        return self._person.id if self._person is not None else ""

    def show_person(self, person: Participant | None) -> None:
        """Show somebody."""
        other = self._person is None or person is None or person.id != self._person.id
        if other:
            self.flush_attributes()
        self._person = person
        self.form.bind("participant", person)
        self.withdrawing.show_person(person)
        # Who withdrew is not asked whether to be named.
        self.form.fields["name_consent"].setEnabled(person is None or not person.withdrawn)
        for name, field in self.attributes.items():
            stored = Text(self._attribute(name))
            if not other and field.hasFocus() and field.pending():
                field.mark_stored(stored)
            elif other or field.value() != stored:
                field.set_value(stored)
            field.setEnabled(person is not None)

    def show_known(self, people: Iterable[Participant]) -> None:
        """Offer the values that others have, so that the same is written the same way."""
        values: dict[str, set[str]] = {name: set() for name in self.attributes}
        for person in people:
            for name, value in attributes_of(person).items():
                values.setdefault(name, set()).add(value)
        for name, model in self._known.items():
            model.setStringList(sorted(values[name]))

    def flush_attributes(self) -> None:
        """Commit what stands in the fields of the attributes."""
        for field in self.attributes.values():
            field.flush()

    def focus_name(self) -> None:
        """To the first field."""
        field = self.form.fields["name"]
        field.setFocus()
        field.selectAll()

    def _build_head(self) -> None:
        close = IconButton(self._context.theme, "x", lambda: self.tr("Close the details"))
        close.setObjectName("participant-close")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(Label(lambda: self.tr("Participant"), "strong"), 1)
        head.addWidget(close)
        self.body.addLayout(head)

    def _build_form(self) -> None:
        self.form = form = FieldForm(self._context, columns=2)
        form.add_text("name", lambda: self.tr("Name"), wide=True)
        form.add_text("role", lambda: self.tr("Role"), wide=True)
        form.add_text("organisation", lambda: self.tr("Organisation"), wide=True)
        languages = ComboField([("", lambda: self.tr("Any language")), *sheet_language_options()])
        form.add("sheet_language", lambda: self.tr("Language of the sheet"), languages, wide=True)
        form.add("name_consent", "", CheckField(lambda: self.tr("May be named")), wide=True)
        form.add("absent", "", CheckField(lambda: self.tr("Absent")), wide=True)
        form.add("email", lambda: self.tr("E-mail, optional"), PlainField())
        form.add("phone", lambda: self.tr("Phone, optional"), PlainField())
        self.body.addWidget(form)

    def _build_attributes(self) -> None:
        self.body.addWidget(SectionHeading(lambda: self.tr("For mixing tables")))
        self.body.addWidget(
            Label(
                lambda: self.tr("Optional, never printed: these only help to mix tables."),
                "small",
                wraps=True,
            )
        )
        self.attributes: dict[str, TextField] = {}
        self._known: dict[str, QStringListModel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._context.theme.space(16))
        for place, name in enumerate(ATTRIBUTES):
            grid.addLayout(self._attribute_cell(name), place // 2, place % 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)

    def _attribute_cell(self, name: str) -> QVBoxLayout:
        words = attribute_words(name)
        field = TextField()
        field.setObjectName(f"attribute-{name}")
        self._known[name] = QStringListModel(field)
        field.setCompleter(completer(self._known[name], field))
        field.committed.connect(lambda value: self._commit(name, value))
        field.draft_changed.connect(
            lambda value: self._drafts.keep(self._place(name), value, pending=field.pending())
        )
        self.wording(lambda: field.setAccessibleName(spoken(words)))
        self.attributes[name] = field
        label = Label(words, "small")
        label.setBuddy(field)
        cell = QVBoxLayout()
        cell.setSpacing(self._context.theme.space(4))
        cell.addWidget(label)
        cell.addWidget(field)
        return cell

    def _attribute(self, name: str) -> str:
        return attributes_of(self._person).get(name, "")

    def _place(self, name: str) -> str:
        return f"participant/{self.person_id}/attributes/{name}"

    def _commit(self, name: str, value: Text) -> None:
        from aiworkshop.facilitation.records import ChangeRecord

        if self._person is None:
            return
        before = dict(attributes_of(self._person))
        attributes = {**before, name: value.text.strip()}
        kept = {key: words for key, words in attributes.items() if words}
        # Who fills in another attribute meanwhile is not undone by this.
        command = ChangeRecord(
            self._context.workshop_id,
            "participant",
            self._person.id,
            {"attributes": kept},
            {"attributes": before},
        )
        self._context.desk.run(command, draft_place=self._drafts.take(self._place(name)))


def attributes_of(person: Participant | None) -> Mapping[str, str]:
    """A person's attributes; an import may have brought something else than a mapping."""
    found = person.attributes if person is not None else None
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}
