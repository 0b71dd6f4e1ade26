"""One interview: who with whom, what was heard, the stories and wishes told in it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.permissions import DEFAULT_PERMISSION
from aiworkshop.readmodels.permission_levels import stays_in_room
from aiworkshop.readmodels.records import Interview
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.discovery.choices import (
    people_choices,
    permission_choices,
    table_choices,
)
from aiworkshop.ui.phases.discovery.finding_rows import FindingRows
from aiworkshop.ui.phases.discovery.interview_reads import Interviews
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.projector.cover import PrivateCover
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.checks import slim
from aiworkshop.ui.widgets.fields import ComboField, TextArea
from aiworkshop.ui.widgets.form import FieldForm
from aiworkshop.ui.widgets.scrolling import Sheet, scrolling
from aiworkshop.ui.widgets.small import SectionHeading
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command

_HEARD = ("strengths", "conditions", "values", "promising_practice", "moved_by")


class InterviewForm(Speaking, QWidget):
    """Each field saves itself; stories and wishes are findings that point to the interview."""

    delete_asked = Signal(str)

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self.setObjectName("interview-form")
        self._context = context
        self._naming = naming
        self.interview: Interview | None = None
        self._options: tuple[object, ...] = ()
        self._surface = surface = Sheet(context.theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        area = scrolling(surface)
        self.cover = PrivateCover(context, area, lambda: self._is_private)
        layout.addWidget(area)
        layout.addWidget(self.cover)

    @property
    def _is_private(self) -> bool:
        return self.interview is not None and stays_in_room(self.interview.permission)

    def show_interview(self, interview: Interview, known: Interviews) -> None:
        """Bind the fields, offer people and tables."""
        self.interview = interview
        self.cover.look()
        if not interview.permission:
            # A choice that shows no level would store the first one when the fields are left.
            interview = replace(interview, permission=DEFAULT_PERMISSION)
        self._offer(known)
        self.people.bind("interview", interview)
        self.form.bind("interview", interview)
        place = f"interview/{interview.id}"
        self.stories.show_findings(known.told(interview.id, "story"), f"{place}/story")
        wishes = known.told(interview.id, "wish")
        self.wishes.show_findings(wishes, f"{place}/wish")

    def focus_first(self) -> None:
        """To the first field."""
        self.storyteller.setFocus()

    def add_part(self, name: str) -> None:
        """Build one of the parts, in this order: people, stories, wishes, heard."""
        parts = {
            "people": self._add_people,
            "stories": self._add_stories,
            "wishes": self._add_wishes,
            "heard": self._add_heard,
        }
        parts[name](self._surface)

    def _add_people(self, surface: Sheet) -> None:
        self.people = FieldForm(self._context, columns=2)
        surface.body.addWidget(self.people)
        nobody = [(None, lambda: self.tr("Not named"))]
        self.storyteller = self.people.add(
            "storyteller_id", self._label("storyteller"), slim(ComboField(nobody))
        )
        self.interviewer = self.people.add(
            "interviewer_id", self._label("interviewer"), slim(ComboField(nobody))
        )
        self.table = self.people.add("group_id", lambda: self.tr("Table"), slim(ComboField(nobody)))
        self.permission = self.people.add(
            "permission",
            self._label("permission"),
            slim(ComboField(permission_choices(self._naming))),
        )

    def _add_stories(self, surface: Sheet) -> None:
        surface.body.addWidget(SectionHeading(lambda: self.tr("Stories")))
        self.stories = FindingRows(
            self._context,
            self._naming,
            kind="story",
            fields=("title", "telling", "quote"),
            placeholder=lambda: self.tr("Title of a story, Enter saves…"),
            make=lambda words: self._new("story", words),
        )
        surface.body.addWidget(self.stories)

    def _add_wishes(self, surface: Sheet) -> None:
        surface.body.addWidget(SectionHeading(lambda: self.tr("Three wishes")))
        self.wishes = FindingRows(
            self._context,
            self._naming,
            kind="wish",
            fields=("title",),
            placeholder=lambda: self.tr("I wish that … Enter saves"),
            make=lambda words: self._new("wish", words),
        )
        surface.body.addWidget(self.wishes)

    def _add_heard(self, surface: Sheet) -> None:
        surface.body.addWidget(SectionHeading(lambda: self.tr("What was heard")))
        self.form = FieldForm(self._context)
        surface.body.addWidget(self.form)
        for name in _HEARD:
            self.form.add(name, self._label(name), TextArea(self._hint(name), lines=2), wide=True)
        self.delete = Button(
            lambda: self.tr("Delete this interview"),
            kind="danger",
            icon="trash-2",
            theme=self._context.theme,
        )
        self.delete.setObjectName("delete-interview")
        self.delete.clicked.connect(self._delete)
        row = QHBoxLayout()
        row.addWidget(self.delete)
        row.addStretch(1)
        surface.body.addLayout(row)
        surface.body.addStretch(1)

    def _offer(self, known: Interviews) -> None:
        options = (known.people, known.groups, self._context.language.code)
        if options == self._options:
            return
        self._options = options
        people = people_choices(known.people, lambda: self.tr("Not named"))
        self.storyteller.set_options(people)
        self.interviewer.set_options(people)
        numbered = self.tr("Table {number}")
        self.table.set_options(table_choices(known.groups, numbered, lambda: self.tr("No table")))

    def _new(self, kind: str, words: Text) -> "Command | None":
        from aiworkshop.facilitation.records import AddRecord

        interview = self.interview
        if interview is None:
            return None
        fields = {
            "kind": kind,
            "title": words,
            "interview_id": interview.id,
            "group_id": interview.group_id,
            "permission": interview.permission or DEFAULT_PERMISSION,
        }
        return AddRecord(
            self._context.workshop_id, "finding", fields, (("interview", interview.id),)
        )

    def _delete(self) -> None:
        if self.interview is not None:
            self.delete_asked.emit(self.interview.id)

    def _label(self, name: str) -> Callable[[], str]:
        return lambda: self._naming.label("interview", name)

    def _hint(self, name: str) -> Callable[[], str]:
        return lambda: self._naming.hint("interview", name)
