"""The pack dialog over the Print tab, and hands that print with it."""

from dataclasses import replace

from aiworkshop.ui.dialogs.pack import PackDialog
from aiworkshop.ui.dialogs.pack_drawing import DrawnPack
from tests.ui.test_worksheets_tab import PrintWalk

FEW = ("DIS", "SIN", "SGN")


class PackWalk(PrintWalk):
    """Opens the dialog over the Print tab, asked for a few sheets."""

    dialog: PackDialog

    def choose_and_print(self, sheets: tuple[str, ...] = FEW) -> PackDialog:
        tab = self.open("worksheets")
        usual = replace(tab.printable.usual, sheets=sheets)
        tab.printable = replace(tab.printable, usual=usual)
        tab.choose.click()
        self.dialog = tab.dialog
        self.dialog.output.has_printer = lambda: True
        self.settle()
        return self.dialog

    def sent(self) -> None:
        """Wait until what was asked for is out, or refused."""
        self.qtbot.waitUntil(lambda: not self.dialog.output.busy)
        self.settle()

    def drawn(self) -> DrawnPack:
        """What the preview shows."""
        known = self.dialog._known
        assert known is not None
        return known
