"""The Programmes page: who is on the way together, and what comes of it over the years."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages import PAGES
from aiworkshop.ui.phases.board_page import BoardPage
from aiworkshop.ui.programmes import PROGRAMME_TABS


class ProgrammesPage(BoardPage):
    """Its tabs in the order of their registry."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, PAGES["programmes"])
        for tab in PROGRAMME_TABS:
            words = partial(QCoreApplication.translate, "ProgrammeTabs", tab.name)
            self.add_tab(tab.id, words, tab.factory)
