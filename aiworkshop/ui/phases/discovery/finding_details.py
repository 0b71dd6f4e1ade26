"""One finding with all its fields, beside or below the list. Each field saves itself."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.findings import FINDING_KINDS
from aiworkshop.readmodels.permission_levels import stays_in_room
from aiworkshop.readmodels.records import Finding, Group, Interview, Participant
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.discovery.cards import shown_title
from aiworkshop.ui.phases.discovery.finding_form import FindingForm
from aiworkshop.ui.phases.discovery.finding_rows import FindingRows
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.phases.reading_choice import ReadingChoice
from aiworkshop.ui.projector.cover import PrivateCover
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.fields import ComboField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import Sheet, scrolling
from aiworkshop.ui.widgets.small import SectionHeading
from aiworkshop.ui.widgets.words import Speaking, Words

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command
    from aiworkshop.facilitation.reads import Reads

_TEXTS = ("title", "telling", "quote", "teller", "holder", "links_to")


@dataclass(frozen=True, slots=True)
class Detail:
    """A finding and what stands around it."""

    finding: Finding
    factors: tuple[Finding, ...] = ()
    story: Finding | None = None
    interview: Interview | None = None
    kept: bool = False
    """Stays in the room, by itself or by what it hangs on."""
    people: tuple[Participant, ...] = ()
    """Who told and who asked, where that is known."""


def read_detail(reads: "Reads", finding_id: str) -> Detail | None:
    """A living finding; ``None`` where it is gone. For lane *db*."""
    finding = reads.record(Finding, finding_id)
    if finding is None or finding.deleted:
        return None
    factors: Sequence[Finding] = ()
    if finding.kind == "story":
        factors = reads.success_factors([finding_id])[finding_id]
    story = reads.record(Finding, finding.parent_id) if finding.parent_id else None
    interview = reads.record(Interview, finding.interview_id) if finding.interview_id else None
    if interview is not None and interview.deleted:
        interview = None
    keys = (interview.storyteller_id, interview.interviewer_id) if interview else ()
    people = [reads.record(Participant, key) for key in keys if key]
    present = tuple(person for person in people if person is not None and not person.deleted)
    kept = stays_in_room(reads.finding_levels([finding])[finding.id])
    return Detail(finding, tuple(factors), story, interview, kept, present)


class FindingDetails(Speaking, QWidget):
    """Shows one finding at a time."""

    closed = Signal()
    deleted = Signal(str)

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self.context = context
        self._naming = naming
        self._detail: Detail | None = None
        self._groups: Sequence[Group] = ()
        self._channels: Sequence[tuple[str, Words]] = ()
        self._forms: dict[str, FindingForm] = {}
        self._focus_when_there = False
        self.finding_id = ""
        self.setObjectName("finding-details")
        self._surface = Sheet(context.theme)
        self._build()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        area = scrolling(self._surface)
        self.cover = PrivateCover(context, area, lambda: self._is_private)
        layout.addWidget(area)
        layout.addWidget(self.cover)

    @property
    def _is_private(self) -> bool:
        return self._detail is not None and self._detail.kept

    def show_finding(self, finding_id: str) -> None:
        """Read a finding and show it."""
        if finding_id != self.finding_id:
            self.flush()
        self.finding_id = finding_id
        self.reread()

    def open_finding(self, finding_id: str) -> None:
        """Show a finding and go to its first field."""
        self._focus_when_there = True
        self.show_finding(finding_id)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Offer these tables."""
        self._groups = groups
        for form in self._forms.values():
            form.show_groups(groups)
        self._say_origin()

    def show_channels(self, channels: Sequence[tuple[str, Words]]) -> None:
        """Offer these on assets."""
        self._channels = channels
        for form in self._forms.values():
            form.offer_channels(channels)

    def reread(self) -> None:
        """Read the finding again."""
        key = self.finding_id
        if key:
            self.context.desk.read(
                lambda reads: (key, read_detail(reads, key)), self._arrived, context=self
            )

    def retranslate(self) -> None:
        """Say where it came from in the new language."""
        super().retranslate()
        self._say_origin()

    def _build(self) -> None:
        body = self._surface.body
        body.addLayout(self._make_head())
        self.origin = Label("", "small", wraps=True)
        self.origin.setObjectName("detail-origin")
        body.addWidget(self.origin)
        self._stack = QStackedWidget()
        body.addWidget(self._stack)
        self._build_below()

    def _build_below(self) -> None:
        theme, body = self.context.theme, self._surface.body
        self.factors_heading = SectionHeading(lambda: self.tr("Root causes of success"))
        self.factors = FindingRows(
            self.context,
            self._naming,
            kind="success_factor",
            fields=("title",),
            placeholder=lambda: self.tr("What made it possible? Enter saves…"),
            make=self._new_factor,
        )
        body.addWidget(self.factors_heading)
        body.addWidget(self.factors)
        self.reading = ReadingChoice(
            self.context, "finding", [(name, "") for name in _TEXTS], together=True
        )
        body.addWidget(self.reading)
        self.delete = Button(
            lambda: self.tr("Delete this finding"), kind="danger", icon="trash-2", theme=theme
        )
        self.delete.setObjectName("detail-delete")
        self.delete.clicked.connect(lambda: self.deleted.emit(self.finding_id))
        body.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignLeading)
        body.addStretch(1)

    def _make_head(self) -> QHBoxLayout:
        theme = self.context.theme
        self.kind = ComboField(
            [
                (spec.id, partial(self._naming.name, "finding_kinds", spec.id))
                for spec in FINDING_KINDS
            ]
        )
        self.kind.setObjectName("detail-kind")
        self.kind.committed.connect(self._change_kind)
        self.wording(lambda: self.kind.setAccessibleName(self.tr("Kind")))
        self.star = IconButton(theme, "star", lambda: self._star_words())
        self.star.setObjectName("detail-star")
        self.star.clicked.connect(self._turn_star)
        close = IconButton(theme, "x", lambda: self.tr("Close the details"))
        close.setObjectName("detail-close")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self.star)
        head.addWidget(self.kind)
        head.addStretch(1)
        head.addWidget(close)
        return head

    def _arrived(self, answer: tuple[str, Detail | None]) -> None:
        key, detail = answer
        if key != self.finding_id:
            return
        if detail is None:
            self._detail = None
            for form in self._forms.values():
                form.show_finding(None)
            self.finding_id = ""
            self.closed.emit()
            return
        self._detail = detail
        self._show(detail)
        self.cover.look()
        if self._focus_when_there:
            self._focus_when_there = False
            self._forms[detail.finding.kind].first_field.setFocus()

    def flush(self) -> None:
        """Commit what stands in the open fields before another finding takes their place."""
        for form in self._forms.values():
            form.flush()

    def _show(self, detail: Detail) -> None:
        finding = detail.finding
        form = self._forms.get(finding.kind)
        if form is None:
            form = FindingForm(self.context, self._naming, finding.kind)
            form.show_groups(self._groups)
            form.offer_channels(self._channels)
            self._forms[finding.kind] = form
            self._stack.addWidget(form)
        for kind, other in self._forms.items():
            other.show_finding(finding if kind == finding.kind else None)
        self._stack.setCurrentWidget(form)
        self.kind.set_value(finding.kind)
        self.kind.setEnabled(not detail.factors)
        is_story = finding.kind == "story"
        self.factors_heading.setVisible(is_story)
        self.factors.setVisible(is_story)
        if is_story:
            self.factors.show_findings(detail.factors, f"finding/{finding.id}/success_factor")
        self.reading.show_record(finding)
        star = ("star-filled", "discovery") if finding.starred else ("star", "muted")
        self.star.set_icon(*star)
        self.star.set_words(lambda: self._star_words())
        self._say_origin()

    def _star_words(self) -> str:
        if self._detail is not None and self._detail.finding.starred:
            return self.tr("Starred: to be retold in plenary. Take the star away")
        return self.tr("Star: to be retold in plenary")

    def _say_origin(self) -> None:
        if self._detail is None:
            return
        detail = self._detail
        parts = []
        group = next((one for one in self._groups if one.id == detail.finding.group_id), None)
        if group is not None:
            parts.append(self.tr("Came from table {number}").format(number=group.number))
        if detail.interview is not None:
            parts.append(self._interview_words(detail.people))
        if detail.story is not None:
            story = shown_title(detail.story)
            parts.append(self.tr("A root of “{story}”").format(story=story))
        self.origin.set_words(" · ".join(parts))
        self.origin.setVisible(bool(parts))

    def _interview_words(self, people: Sequence[Participant]) -> str:
        if not people:
            return self.tr("from an interview")
        names = " – ".join(str(person.name) for person in people)
        return self.tr("interview with {names}").format(names=names)

    def _run(self, command: "Command") -> None:
        self.context.desk.run(command, initiator=self)

    def _change(self, fields: dict[str, object]) -> None:
        from aiworkshop.facilitation.records import ChangeRecord

        before = self._detail
        if before is None:
            return
        seen = {name: getattr(before.finding, name) for name in fields}
        # The next choice rests on this one, be it read again by then or not.
        finding = replace(before.finding, **fields)  # type: ignore[arg-type]
        self._detail = replace(before, finding=finding)

        def refused(error: Exception) -> None:
            if self.finding_id == before.finding.id:
                self.show_finding(self.finding_id)
            self.context.desk.failed.emit(error)

        key = before.finding.id
        command = ChangeRecord(self.context.workshop_id, "finding", key, fields, seen)
        self.context.desk.run(command, failed=refused, initiator=self, context=self)

    def _change_kind(self, kind: object) -> None:
        self.flush()
        self._change({"kind": kind, "parent_id": None})

    def _turn_star(self) -> None:
        if self._detail is not None:
            self._change({"starred": not self._detail.finding.starred})

    def _new_factor(self, words: Text) -> "Command | None":
        from aiworkshop.facilitation.records import AddRecord

        if self._detail is None:
            return None
        story = self._detail.finding
        fields = {
            "kind": "success_factor",
            "title": words,
            "parent_id": story.id,
            "group_id": story.group_id,
            "interview_id": story.interview_id,
            "permission": story.permission,
        }
        return AddRecord(self.context.workshop_id, "finding", fields)
