"""A window on a new workshop, standing in Prepare, for tests that use it as a person would."""

from typing import Any

from PySide6.QtWidgets import QApplication

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.readmodels.records import Participant, Workshop
from aiworkshop.ui.page import Tab
from aiworkshop.ui.widgets.gradually import Gradually
from tests.ui.discovery_walk import Walk


class PrepareWalk(Walk):
    """The window, its library, and hands."""

    def open(self, tab_id: str) -> Any:
        """Go to a tab of Prepare."""
        self.window.go("prepare", self.workshop_id, tab_id)
        self.settle()
        tab = self.window.page.stack.currentWidget()
        assert isinstance(tab, Tab)
        assert self.window.page.current_tab == tab_id
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        return tab

    def settle(self) -> None:
        """Until the lane answered everything and every widget that was asked for is made."""
        super().settle()
        while any(work.pending for work in self.window.findChildren(Gradually)):
            QApplication.processEvents()
            super().settle()

    def workshop(self) -> Workshop:
        """The workshop as it is stored."""
        found: Workshop = self.read(lambda reads: reads.workshop(self.workshop_id))
        return found

    def person(self, name: str, **fields: object) -> str:
        """A participant, straight into the library."""
        values = {"name": Text(name), **fields}
        return str(self.run(AddRecord(self.workshop_id, "participant", values)))

    def people(self) -> list[Participant]:
        """The living participants."""
        return self.records(Participant)

    def press_button(self, button: Any) -> None:
        """Press a button and wait until what it asked for is done."""
        button.click()
        self.settle()

    def bench(self, job: Any) -> Any:
        """Ask the workbench for something on its lane."""
        found: list[Any] = []
        self.window.desk.database(job, found.append)
        self.qtbot.waitUntil(lambda: bool(found))
        return found[0]
