"""The Dream page and its tabs."""

from aiworkshop.ui.page import Page, PageContext
from aiworkshop.ui.phases import PHASE_PAGES


class DreamPage(Page):
    """Holds the tabs of Dream."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, PHASE_PAGES["dream"])
