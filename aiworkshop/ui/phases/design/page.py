"""The Design page and its tabs."""

from aiworkshop.ui.page import Page, PageContext
from aiworkshop.ui.phases import PHASE_PAGES


class DesignPage(Page):
    """Holds the tabs of Design."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, PHASE_PAGES["design"])
