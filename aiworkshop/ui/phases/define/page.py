"""The Prepare page and its tabs: what can be settled the evening before."""

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.ui.page import Page, PageContext
from aiworkshop.ui.phases import PHASE_PAGES
from aiworkshop.ui.widgets.gradually import Gradually

if TYPE_CHECKING:
    from aiworkshop.ui.phases.define.worksheets import WorksheetsTab

_FOLDER = "aiworkshop.ui.phases.define"
_BOARD = tuple(
    f"{_FOLDER}.{name}"
    for name in ("table_reads", "member_menu", "table_board", "seating_words", "tables")
)


class PreparePage(Page):
    """Details, topic, participants, tables, agenda, questions, sheets; what can be brought back."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, PHASE_PAGES["prepare"])
        self._open_conflicts = 0
        self._ahead = Gradually(self)
        self._read_ahead = False
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
        self.add_tab("worksheets", lambda: self.tr("Print"), self._make_worksheets)
        self.add_tab("keeping", self._keeping_name, f"{_FOLDER}.keeping:KeepingTab")

    def refresh(self, changes: ChangeSet | None) -> None:
        """The shown tab; and how many values wait for a choice."""
        super().refresh(changes)
        if not self._read_ahead:
            # The board of tables is the largest tab: read while the first one is looked at, its
            # code is not what somebody waits for who opens it.
            self._read_ahead = True
            self._ahead.do([partial(import_module, name) for name in _BOARD], later=True)
        if changes is None or changes.touches("conflict"):
            workshop_id = self.workshop_id
            self.desk.read(
                lambda reads: len(reads.conflicts(workshop_id)), self._show_conflicts, context=self
            )

    def _make_worksheets(self, context: PageContext) -> "WorksheetsTab":
        from aiworkshop.ui.phases.define.worksheets import WorksheetsTab

        tab = WorksheetsTab(context)
        tab.wording_asked.connect(self._show_wording)
        return tab

    def print_sheets(self, sheets: tuple[str, ...]) -> None:
        """Open the pack dialog on these sheets; the Print tab is shown."""
        from aiworkshop.ui.phases.define.worksheets import WorksheetsTab

        tab = self._built["worksheets"]
        assert isinstance(tab, WorksheetsTab)
        tab.print_sheets(sheets)

    def _show_wording(self, sheet: str) -> None:
        """The texts of a sheet, among the questions."""
        from aiworkshop.ui.phases.define.questions import QuestionsTab

        self.show_tab("questions")
        questions = self._built["questions"]
        assert isinstance(questions, QuestionsTab)
        questions.show_section(f"sheet_{sheet}")

    def _show_conflicts(self, count: int) -> None:
        self._open_conflicts = count
        self.tab_bar.setTabText(self.tab_bar.count() - 1, self._keeping_name())

    def _keeping_name(self) -> str:
        if not self._open_conflicts:
            return self.tr("Keeping")
        return self.tr("Keeping ({count})").format(count=self._open_conflicts)
