"""A window on a workshop whose sheets were printed, standing on the page *Sheets*."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from aiworkshop.base.ids import new_id
from aiworkshop.facilitation.worksheets.packing import plan_pack
from aiworkshop.facilitation.worksheets.printing import RecordPrint
from aiworkshop.readmodels.packing import PackRequest
from aiworkshop.readmodels.sheet_board import SheetCard, SheetForm
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.sheets.page import SheetsPage
from tests.ui.discovery_walk import Walk

Key = Qt.Key


class SheetsWalk(Walk):
    """Hands over the page *Sheets*."""

    printed: tuple[str, ...] = ("DIS", "COR")

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        super().__init__(qtbot, window)
        if self.printed:
            self.print_sheets(*self.printed)

    def print_sheets(self, *sheets: str, language: str = "he", spares: int = 0) -> None:
        """Print sheets, as the pack dialog records it; two pages each."""
        request = PackRequest(sheets=sheets, languages=(language,), spares=spares)
        print_id = new_id()
        pack = plan_pack(self.contents(), request, print_id=print_id)
        self.run(
            RecordPrint(
                workshop_id=self.workshop_id,
                pack=pack,
                request=request,
                target="printer",
                pages=tuple(2 for _ in pack.copies),
                print_id=print_id,
            )
        )

    def open_page(self) -> SheetsPage:
        """Go to the page, as the rail does."""
        self.window.go("sheets", self.workshop_id)
        self.settle()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        page = self.window.page
        assert isinstance(page, SheetsPage)
        self.qtbot.waitUntil(lambda: page.board.code.line.hasFocus())
        return page

    def enter_code(self, code: str) -> Any:
        """Type a code where it is typed; the entry page with the sheet laid out."""
        page = self.window.page
        assert isinstance(page, SheetsPage)
        page.board.code.focus_all()
        self.type(code)
        self.press(Key.Key_Return)
        return self.laid_out()

    def laid_out(self) -> Any:
        """The entry page, once everything is built."""
        page = self.window.page
        assert isinstance(page, SheetsPage)
        self.settle()
        self.qtbot.waitUntil(lambda: page.entering)
        entry = page.entry
        assert entry is not None
        self.qtbot.waitUntil(lambda: bool(entry.form.cells) and not entry.form.is_building)
        self.settle()
        return entry

    def cards(self) -> dict[str, SheetCard]:
        """The sheets by code."""
        board = self.read(lambda reads: reads.sheet_board(self.workshop_id))
        return {str(card.code): card for card in board.cards}

    def form(self, code: str) -> SheetForm:
        """A sheet as it is stored."""
        key = self.cards()[code].id
        form: SheetForm = self.read(lambda reads: reads.sheet_form(key))
        return form

    def words(self, code: str) -> dict[str, str]:
        """What stands on a sheet, in words."""
        return {path: str(value) for path, value in self.form(code).values.items()}

    def focused(self) -> str:
        """Object name of what has the focus."""
        focus = self.window.focusWidget()
        return focus.objectName() if isinstance(focus, QWidget) else ""

    def quiet(self) -> None:
        """Until posted events are done."""
        for _ in range(3):
            QApplication.processEvents()
