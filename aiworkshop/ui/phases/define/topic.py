"""The Topic tab: what the whole conversation is about."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.method.content import Content
from aiworkshop.method.topic import check_topic
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.records import Workshop
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.define.topic_flip import TopicFlip
from aiworkshop.ui.phases.define.topic_guidance import TopicCriteria, TopicExamples, TopicHints
from aiworkshop.ui.phases.naming import read_content
from aiworkshop.ui.widgets.fields import TextArea
from aiworkshop.ui.widgets.form import FieldForm
from aiworkshop.ui.widgets.small import SectionHeading

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


@dataclass(frozen=True, slots=True)
class TopicPlan:
    """The workshop and the texts in all languages."""

    workshop: Workshop
    contents: dict[str, Content]


def read_topic(reads: "Reads", workshop_id: str) -> TopicPlan:
    """For lane *db*."""
    contents = reads.contents(workshop_id, kinds=["content_overlay"])
    return TopicPlan(contents.workshop, read_content(reads, workshop_id))


class TopicTab(Tab):
    """The topic large, gentle questions below it, the criteria, the flip, examples."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.plan: TopicPlan | None = None
        self.form = FieldForm(context)
        self.topic = TextArea(lambda: self.tr("What do we want more of?"), lines=2)
        self.topic.setFont(self.theme.font("question"))
        self.form.add("topic", lambda: self.tr("Affirmative topic"), self.topic)
        self.topic.draft_changed.connect(lambda _: self._check())
        self.topic.committed.connect(lambda _: self._check())
        self.hints = TopicHints(self.theme)
        self.criteria = TopicCriteria(self.theme)
        self.flip = TopicFlip(context)
        self.flip.phrased.connect(self._use)
        self.examples = TopicExamples(self.theme)
        context.theme.changed.connect(lambda: self.topic.setFont(self.theme.font("question")))
        for widget in (
            self.form,
            self.hints,
            SectionHeading(lambda: self.tr("From a complaint to a topic")),
            self.flip,
            SectionHeading(lambda: self.tr("What makes a good topic")),
            self.criteria,
            SectionHeading(lambda: self.tr("Examples")),
            self.examples,
        ):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.wording(self._show)

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the workshop again."""
        if changes is None or changes.touches("workshop", "content_overlay"):
            workshop_id = self.workshop_id
            self.desk.read(
                lambda reads: read_topic(reads, workshop_id), self._arrived, context=self
            )

    def _arrived(self, plan: TopicPlan) -> None:
        self.plan = plan
        self._show()

    def _show(self) -> None:
        if self.plan is None:
            return
        workshop = self.plan.workshop
        self.form.bind("workshop", workshop)
        self.flip.show_workshop(workshop, self._content(self.context.language.code))
        first = workshop.languages[0] if workshop.languages else self.context.language.code
        self.examples.show_examples(self._content(first))
        self._check()

    def _check(self) -> None:
        words = self.topic.value()
        language = words.resolved_language(self.context.language.code)
        checked_by = self._content(language)
        hints = check_topic(words.text, checked_by) if checked_by is not None else ()
        shown_in = self._content(self.context.language.code)
        self.hints.show_hints(hints, shown_in)
        self.criteria.show_criteria(shown_in, hints)

    def _content(self, language: str) -> Content | None:
        contents = self.plan.contents if self.plan is not None else {}
        return contents.get(language) or contents.get("en")

    def _use(self, words: Text) -> None:
        from aiworkshop.facilitation.records import ChangeRecord

        def used(_: object) -> None:
            self.context.notices.undoable(
                lambda: self.tr("The topic is now “{topic}”.").format(topic=words.text),
                self.workshop_id,
            )

        self.topic.flush()
        # What was just flushed is its author's own; what somebody else wrote meanwhile is not.
        seen = {"topic": self.topic.value()}
        command = ChangeRecord(
            self.workshop_id, "workshop", self.workshop_id, {"topic": words}, seen
        )
        self.desk.run(command, used, context=self)
