"""The Interviews tab: who talked with whom, and what came of it; the guide stands beside."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aiworkshop.method.content import Content
from aiworkshop.method.permissions import DEFAULT_PERMISSION
from aiworkshop.readmodels.changes import ChangeSet, Outcome
from aiworkshop.readmodels.permission_levels import stays_in_room
from aiworkshop.readmodels.records import Interview
from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.discovery.cards import chosen_or_current, shown_title
from aiworkshop.ui.phases.discovery.interview_form import InterviewForm
from aiworkshop.ui.phases.discovery.interview_guide import InterviewGuide
from aiworkshop.ui.phases.discovery.interview_reads import Interviews, read_interviews
from aiworkshop.ui.phases.naming import Naming, read_content
from aiworkshop.ui.remembered import RememberedSplit
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.cards import Card, places
from aiworkshop.ui.widgets.gradually import Gradually
from aiworkshop.ui.widgets.small import EmptyState

if TYPE_CHECKING:
    from aiworkshop.ui.phases.discovery.pairs import PairsPanel

_KINDS = ("interview", "participant", "group", "finding", "workshop")


class InterviewsTab(Tab):
    """Interviews by table; the chosen one beside them."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, scrolls=False)
        self.naming = Naming(lambda: context.language.code)
        self._known: Interviews | None = None
        self._wanted = ""
        self._focus_when_there = False
        self._built = False
        self.pairs: PairsPanel | None = None
        self._steps = Gradually(self)

    @property
    def is_built(self) -> bool:
        """Whether all parts are there."""
        return self._built

    def _build(self) -> None:
        """Once it is known what is there, and how the method names it: a part in each turn."""
        self._steps.do(
            (
                self._make_list,
                self._make_form,
                self._lay_out,
                self._form_part("people"),
                self._form_part("stories"),
                self._form_part("wishes"),
                self._form_part("heard"),
                self._finish,
                self._show_guide,
                self._show_first,
            )
        )

    def _form_part(self, name: str) -> Callable[[], None]:
        """Adds a part to the form, once there is one."""
        return lambda: self.form.add_part(name)

    def _make_list(self) -> None:
        self.new = Button(
            lambda: self.tr("New interview"), icon="plus", kind="primary", theme=self.theme
        )
        self.new.setObjectName("new-interview")
        self.new.clicked.connect(self.add_interview)
        self.pairs_shown = Button(
            lambda: self.tr("Who interviews whom"), icon="users", theme=self.theme
        )
        self.pairs_shown.setObjectName("pairs-shown")
        self.pairs_shown.setCheckable(True)
        self.pairs_shown.toggled.connect(self._show_pairs)
        self.list = CardList(self.context, lambda: self.tr("Interviews"))
        self.list.setObjectName("interviews-list")

    def _make_form(self) -> None:
        self.guide = InterviewGuide(self.context)
        self.form = InterviewForm(self.context, self.naming)
        self.empty = EmptyState(
            lambda: self.tr(
                "Two people, one story each: write down here what the pairs bring back."
            ),
            lambda: self.tr("Write down the first interview"),
        )
        self.empty.setObjectName("interviews-empty")
        self.empty.pressed.connect(self.add_interview)

    def _finish(self) -> None:
        self.list.current_changed.connect(self._show)
        self.list.opened.connect(lambda _: self.form.focus_first())
        self.list.edit_asked.connect(lambda _: self.form.focus_first())
        self.list.delete_asked.connect(self._delete)
        self.form.delete_asked.connect(lambda key: self._delete([key]))
        self.new_keys = Shortcut(
            self, "Ctrl+I", self.add_interview, lambda: self.tr("New interview")
        )
        Shortcut(self, "Ctrl+Shift+I", self.show_pairs, lambda: self.tr("Who interviews whom"))
        self._built = True
        self.wording(self._show_cards)

    def _show_first(self) -> None:
        known = self._known
        if known is not None and known.interviews and not (self.list.current_id() or self._wanted):
            self._wanted = known.interviews[0].id
        self._choose_wanted()
        self._show(self.list.current_id())

    def _lay_out(self) -> None:
        leading = QWidget()
        column = QVBoxLayout(leading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.space(8))
        column.addWidget(self.list, 1)
        column.addWidget(self.guide, 1)
        self.right = QStackedWidget()
        self.right.addWidget(self.empty)
        self.right.addWidget(self.form)
        self.split = RememberedSplit(self.context, "interviews")
        self.split.setHandleWidth(self.theme.space(16))
        self.split.addWidget(leading)
        self.split.addWidget(self.right)
        self.split.setStretchFactor(0, 2)
        self.split.setStretchFactor(1, 3)
        head = QHBoxLayout()
        head.setSpacing(self.theme.space(8))
        head.addWidget(self.new)
        head.addWidget(self.pairs_shown)
        head.addStretch(1)
        self.body.addLayout(head)
        self.parts = QStackedWidget()
        self.parts.addWidget(self.split)
        self.body.addWidget(self.parts, 1)
        if self._known is not None and self._known.interviews:
            # What is shown grows part by part; what is hidden would be styled all at once.
            self.right.setCurrentWidget(self.form)

    def show_pairs(self) -> None:
        """Who interviews whom, in place of what came of it; again: back."""
        self.pairs_shown.setChecked(not self.pairs_shown.isChecked())

    def _show_pairs(self, shown: bool) -> None:
        self.flush()
        if shown and self.pairs is None:
            from aiworkshop.ui.phases.discovery.pairs import PairsPanel

            self.pairs = PairsPanel(self.context)
            self.parts.addWidget(self.pairs)
        if shown and self.pairs is not None:
            self.parts.setCurrentWidget(self.pairs)
            self.pairs.refresh(None)
        else:
            self.parts.setCurrentWidget(self.split)

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read interviews, and of the findings what changed."""
        workshop_id = self.workshop_id
        if self.naming.needs_reading(changes):
            self.desk.read(
                lambda reads: read_content(reads, workshop_id), self._named, context=self
            )
        if self.pairs is not None and self.pairs_shown.isChecked():
            self.pairs.refresh(changes)
        if changes is not None and not changes.touches(*_KINDS):
            return
        touched = changes.records.get("finding", frozenset()) if changes else frozenset()
        known = self._known if changes else None
        self.desk.read(
            lambda reads: read_interviews(reads, workshop_id, known, touched),
            self._arrived,
            context=self,
        )

    def add_interview(self) -> None:
        """A new, empty interview; the fields are there at once."""
        from aiworkshop.facilitation.records import AddRecord

        self.pairs_shown.setChecked(False)
        current = self.form.interview if self.list.current_id() else None
        fields = {
            "permission": DEFAULT_PERMISSION,
            "group_id": current.group_id if current else None,
        }
        self.flush()
        self.desk.run(AddRecord(self.workshop_id, "interview", fields), self._added, context=self)

    def _added(self, outcome: Outcome) -> None:
        self._wanted = str(outcome.value)
        self._focus_when_there = True
        self._choose_wanted()

    def _named(self, contents: dict[str, Content]) -> None:
        self.naming.contents = contents
        if self._built:
            self._show_guide()
        else:
            self._begin()

    def _begin(self) -> None:
        if self._known is not None and self.naming.contents and not self._steps.pending:
            self._build()

    def _arrived(self, known: Interviews) -> None:
        self._known = known
        if not self._built:
            self._begin()
            return
        self._show_cards()
        self._show_guide()
        self._show_first()

    def show_record(self, key: str) -> None:
        """Go to an interview, now or as soon as it was read."""
        self._wanted = key
        if self._built:
            self._choose_wanted()

    def _choose_wanted(self) -> None:
        known = {interview.id for interview in self._known.interviews} if self._known else set()
        if self._wanted not in known:
            return
        self.list.select(self._wanted)
        self._wanted = ""
        if self._focus_when_there:
            self._focus_when_there = False
            self.form.focus_first()

    def _show_guide(self) -> None:
        if self._known is not None and self.naming.contents:
            workshop = self._known.workshop
            self.guide.show_guide(self.naming.contents, workshop.languages, workshop.topic)

    def _show(self, key: str) -> None:
        found = self._find(key)
        self.right.setCurrentWidget(self.form if found else self.empty)
        if found is not None and self._known is not None:
            if self.form.interview is not None and self.form.interview.id != key:
                self.form_flush()
            self.form.show_interview(found, self._known)

    def form_flush(self) -> None:
        """Commit what stands in the fields before another interview takes their place."""
        self.form.people.flush()
        self.form.form.flush()

    def _find(self, key: str) -> Interview | None:
        interviews = self._known.interviews if self._known else ()
        return next((one for one in interviews if one.id == key), None)

    def _show_cards(self) -> None:
        known = self._known
        if known is None:
            return
        numbers = {group.id: group.number or 0 for group in known.groups}
        order = sorted(
            known.interviews, key=lambda one: (numbers.get(one.group_id or "", 9_999), one.position)
        )
        people = {person.id: str(person.name) for person in known.people}
        self.list.set_cards(
            self._card(interview, number, numbers, people)
            for number, interview in enumerate(order, 1)
        )
        self.list.setVisible(bool(known.interviews))

    def _card(
        self, interview: Interview, number: int, tables: dict[str, int], people: dict[str, str]
    ) -> Card:
        assert self._known is not None
        teller = people.get(interview.storyteller_id or "", "")
        asker = people.get(interview.interviewer_id or "", "")
        table = tables.get(interview.group_id or "")
        stories = self._known.told(interview.id, "story")
        wishes = len(self._known.told(interview.id, "wish"))
        titled = [story for story in stories if shown_title(story)]
        chips = [str(shown_title(story)) for story in titled]
        if wishes:
            chips.append(self.tr("%n wish(es)", "", wishes))
        return Card(
            id=interview.id,
            title=teller or self.tr("Interview {number}").format(number=number),
            lead=str(table) if table else "",
            note=self.tr("Interviewer: {name}").format(name=asker) if asker else "",
            chips=tuple(chips),
            private=stays_in_room(interview.permission),
            private_chips=places(stays_in_room(story.permission) for story in titled),
        )

    def _delete(self, keys: list[str]) -> None:
        from aiworkshop.facilitation.records import DeleteRecords

        keys = keys or chosen_or_current(self.list)
        if not keys:
            return
        count = len(keys)

        def deleted(_: object) -> None:
            self.context.notices.undoable(
                lambda: self.tr("%n interview(s) deleted; the stories stay", "", count),
                self.workshop_id,
            )

        records = tuple(("interview", key) for key in keys)
        self.desk.run(DeleteRecords(self.workshop_id, records), deleted, context=self)
