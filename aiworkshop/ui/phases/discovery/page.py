"""The Discovery page: what gives life?"""

from aiworkshop.ui.page import Page, PageContext
from aiworkshop.ui.phases import PHASE_PAGES

_FOLDER = "aiworkshop.ui.phases.discovery"


class DiscoveryPage(Page):
    """Interviews, findings, themes and the positive core."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, PHASE_PAGES["discovery"])
        self.add_tab("interviews", lambda: self.tr("Interviews"), f"{_FOLDER}.interviews:InterviewsTab")
        self.add_tab("findings", lambda: self.tr("Findings"), f"{_FOLDER}.findings:FindingsTab")
        self.add_tab("themes", lambda: self.tr("Themes"), f"{_FOLDER}.themes:ThemesTab")
        self.add_tab(
            "positive_core", lambda: self.tr("Positive core"), f"{_FOLDER}.positive_core:PositiveCoreTab"
        )
