"""The Report page."""

from aiworkshop.ui.page import Page, PageContext
from aiworkshop.ui.pages import PAGES


class ReportPage(Page):
    """Sections, language, names, preview, saving."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, PAGES["report"])
