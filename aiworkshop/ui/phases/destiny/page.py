"""The Destiny page: what will be, and who begins?"""

from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.ui.focus import tab_through
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases import PHASE_PAGES
from aiworkshop.ui.phases.board_page import BoardPage
from aiworkshop.ui.phases.destiny.next_date import NextDate
from aiworkshop.ui.phases.record_board import RecordBoard

_FOLDER = "aiworkshop.ui.phases.destiny"


class DestinyPage(BoardPage):
    """Teams and plans, promises, income ideas, the closing, and what else the plenary said."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, PHASE_PAGES["destiny"])
        for tab_id, words, factory in (
            ("initiatives", lambda: self.tr("Teams && plans"), "initiatives:InitiativesTab"),
            (
                "commitments",
                lambda: self.tr("Commitments, offers, requests"),
                "commitments:CommitmentsTab",
            ),
            ("income", lambda: self.tr("Income ideas"), "income:IncomeTab"),
            ("valuation", lambda: self.tr("Closing valuation"), "valuation:ValuationTab"),
            ("follow_up", lambda: self.tr("Follow-up"), "follow_up:FollowUpTab"),
            ("plenary", lambda: self.tr("From the plenary"), "plenary:PlenaryTab"),
        ):
            self.add_tab(tab_id, words, f"{_FOLDER}.{factory}")
        self.next_date = NextDate(context)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.next_date)

    def _build_tab(self, index: int) -> Tab:
        is_new = str(self.tab_bar.tabData(index)) not in self._built
        tab = super()._build_tab(index)
        if isinstance(tab, RecordBoard):
            if is_new:
                tab.details_built.connect(lambda: self._come_last(tab))
            self._come_last(tab)
        return tab

    def _come_last(self, tab: RecordBoard) -> None:
        """Tab reaches the next date behind what it stands below."""
        last = tab.details.delete if tab.details is not None else tab.list.view
        tab_through(last, (), self.next_date.field)
        tab_through(self.next_date.field, (), self.next_date.none)

    def _fit_height(self) -> None:
        super()._fit_height()
        self.next_date.set_room(not self.is_low)

    def refresh(self, changes: ChangeSet | None) -> None:
        """The tab, and when people meet again."""
        super().refresh(changes)
        self.next_date.refresh(changes)
