"""The Destiny page and its tabs."""

from aiworkshop.ui.page import Page, PageContext
from aiworkshop.ui.phases import PHASE_PAGES


class DestinyPage(Page):
    """Holds the tabs of Destiny."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, PHASE_PAGES["destiny"])
