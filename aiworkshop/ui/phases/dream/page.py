"""The Dream page: what might be?"""

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases import PHASE_PAGES
from aiworkshop.ui.phases.board_page import BoardPage

_FOLDER = "aiworkshop.ui.phases.dream"


class DreamPage(BoardPage):
    """Visions, opportunities, and dots on them."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, PHASE_PAGES["dream"])
        self.add_tab("visions", lambda: self.tr("Visions"), f"{_FOLDER}.visions:VisionsTab")
        self.add_tab(
            "opportunities",
            lambda: self.tr("Opportunities"),
            f"{_FOLDER}.opportunities:OpportunitiesTab",
        )
        self.add_tab("dots", lambda: self.tr("Dots"), "aiworkshop.ui.voting.tab:OpportunityDotsTab")
