"""The Design page: what should be in place?"""

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases import PHASE_PAGES
from aiworkshop.ui.phases.board_page import BoardPage


class DesignPage(BoardPage):
    """Propositions."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, PHASE_PAGES["design"])
        self.add_tab(
            "propositions",
            lambda: self.tr("Propositions"),
            "aiworkshop.ui.phases.design.propositions:PropositionsTab",
        )
