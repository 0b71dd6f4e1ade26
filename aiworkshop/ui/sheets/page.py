"""The page *Sheets*: what came back from the tables, counted and typed in."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.sheet_board import SheetBoard
from aiworkshop.ui.page import Page, PageContext
from aiworkshop.ui.pages import PAGES
from aiworkshop.ui.sheets.board import SheetsBoard
from aiworkshop.ui.sheets.board_cells import next_received
from aiworkshop.ui.sheets.entry import SheetEntry
from aiworkshop.ui.sheets.scan_watch import ScanWatch

CODE = "code"
"""Stands for a tab: show the board with the code field ready."""


class SheetsPage(Page):
    """The board; over it the sheet that is being typed in."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, PAGES["sheets"])
        self.board = SheetsBoard(context)
        self.entry: SheetEntry | None = None
        self.views = QStackedWidget()
        self.views.addWidget(self.board)
        self.body.addWidget(self.views)
        self.board.sheet_wanted.connect(self.open_sheet)
        self.board.code.missed.connect(self._missed)
        self.watch = ScanWatch(self)
        self.watch.scanned.connect(self._scanned)
        self._board_stale = False

    @property
    def entering(self) -> bool:
        """Whether a sheet is being typed in."""
        return self.entry is not None and self.views.currentWidget() is self.entry

    def show_tab(self, tab_id: str) -> None:
        """``code``: the board with the code field ready; else a sheet by its id."""
        if tab_id == CODE:
            if self.entry is not None and self.entering:
                self.entry.leave()
            self.board.code.focus_all()
        else:
            self.open_sheet(tab_id)

    def open_sheet(self, sheet_id: str, page: int = 0, path: str = "") -> None:
        """Show a sheet to type it in."""
        if self.entry is None:
            self.entry = SheetEntry(self.context)
            self.entry.closed.connect(self._show_board)
            self.entry.finished.connect(self._next)
            self.views.addWidget(self.entry)
        self.views.setCurrentWidget(self.entry)
        self.eyebrow.hide()
        self.question.hide()
        self.entry.open_sheet(sheet_id, page=page, path=path)

    def refresh(self, changes: ChangeSet | None) -> None:
        """What is shown reads again; the board behind a sheet when it is shown next."""
        if self.entering and self.entry is not None:
            self._board_stale = True
            self.entry.refresh(changes)
        else:
            self.board.refresh(changes)

    def showEvent(self, event: QShowEvent) -> None:
        """The code field is ready when the page opens."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._focus_code)

    def _focus_code(self) -> None:
        focus = self.window().focusWidget()
        if not self.entering and self.isVisible() and not (focus and self.isAncestorOf(focus)):
            self.board.code.focus_all()

    def _show_board(self) -> None:
        self.views.setCurrentWidget(self.board)
        self.eyebrow.show()
        self.question.show()
        if self._board_stale:
            self._board_stale = False
            self.board.refresh(None)
        self.board.code.focus_all()

    def _next(self, sheet_id: str) -> None:
        """The next sheet that is back; where none waits, the board for the next scan."""
        workshop_id = self.workshop_id

        def found(board: SheetBoard) -> None:
            if self.entry is None or self.entry.sheet_id != sheet_id:
                return
            following = next_received(board.cards, sheet_id)
            if following:
                self.open_sheet(following)
            else:
                self.entry.leave()

        self.desk.read(lambda reads: reads.sheet_board(workshop_id), found, context=self)

    def _scanned(self, typed: str) -> None:
        if self.entry is not None and self.entering:
            self.entry.flush()
        self.board.code.look_up(typed)

    def _missed(self, words: str) -> None:
        """Said below the code field; in the notices where that is not to be seen."""
        if self.entering:
            self.context.notices.say(words)
