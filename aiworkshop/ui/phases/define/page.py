"""The Prepare page and its tabs: what can be settled the evening before."""

from aiworkshop.ui.page import Page, PageContext
from aiworkshop.ui.phases import PHASE_PAGES

_FOLDER = "aiworkshop.ui.phases.define"


class PreparePage(Page):
    """Details, topic, participants, tables, agenda, questions."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, PHASE_PAGES["prepare"])
        self.add_tab("details", lambda: self.tr("Details"), f"{_FOLDER}.details:DetailsTab")
        self.add_tab("topic", lambda: self.tr("Topic"), f"{_FOLDER}.topic:TopicTab")
        self.add_tab(
            "participants",
            lambda: self.tr("Participants"),
            f"{_FOLDER}.participants:ParticipantsTab",
        )
        self.add_tab("tables", lambda: self.tr("Tables"), f"{_FOLDER}.tables:TablesTab")
        self.add_tab("agenda", lambda: self.tr("Agenda"), f"{_FOLDER}.agenda:AgendaTab")
        self.add_tab("questions", lambda: self.tr("Questions"), f"{_FOLDER}.questions:QuestionsTab")
