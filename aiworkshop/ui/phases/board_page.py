"""A page of boards: others may ask it for one record of a tab."""

from typing import Protocol, runtime_checkable

from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.ui.page import Page


@runtime_checkable
class ShowsRecords(Protocol):
    """A tab that can go to one of its records."""

    def show_record(self, key: str) -> None: ...


class BoardPage(Page):
    """``show_tab("visions/<id>")`` shows that record, too, as soon as its tab is there."""

    _wanted = ""

    def show_tab(self, tab_id: str) -> None:
        """Show a tab by its id, or a record of it."""
        tab, _, self._wanted = tab_id.partition("/")
        super().show_tab(tab)
        if not self.stale:
            self._show_wanted()

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read, then go to the record that was asked for."""
        super().refresh(changes)
        self._show_wanted()

    def _show_wanted(self) -> None:
        tab = self._built.get(self.current_tab)
        if self._wanted and isinstance(tab, ShowsRecords):
            wanted, self._wanted = self._wanted, ""
            tab.show_record(wanted)
