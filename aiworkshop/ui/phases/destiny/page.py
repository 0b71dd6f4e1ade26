"""The Destiny page: what will be, and who begins?"""

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases import PHASE_PAGES
from aiworkshop.ui.phases.board_page import BoardPage

_FOLDER = "aiworkshop.ui.phases.destiny"


class DestinyPage(BoardPage):
    """Teams and plans, promises, income ideas, and what else the plenary said."""

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
            ("plenary", lambda: self.tr("From the plenary"), "plenary:PlenaryTab"),
        ):
            self.add_tab(tab_id, words, f"{_FOLDER}.{factory}")
