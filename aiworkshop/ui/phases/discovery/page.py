"""The Discovery page: what gives life?"""

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases import PHASE_PAGES
from aiworkshop.ui.phases.board_page import BoardPage

_FOLDER = "aiworkshop.ui.phases.discovery"


class DiscoveryPage(BoardPage):
    """Interviews, findings, themes, dots and the positive core; one begins at the findings."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, PHASE_PAGES["discovery"])
        for tab_id, words, factory in (
            ("interviews", lambda: self.tr("Interviews"), "interviews:InterviewsTab"),
            ("findings", lambda: self.tr("Findings"), "findings:FindingsTab"),
            ("themes", lambda: self.tr("Themes"), "themes:ThemesTab"),
            ("dots", lambda: self.tr("Dots"), "aiworkshop.ui.voting.tab:ThemeDotsTab"),
            ("positive_core", lambda: self.tr("Positive core"), "positive_core:PositiveCoreTab"),
        ):
            place = factory if tab_id == "dots" else f"{_FOLDER}.{factory}"
            self.add_tab(tab_id, words, place)
        self.show_tab("findings")
