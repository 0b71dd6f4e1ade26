"""The warning that a library's place is not safe for it: explained once, then left in peace."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from aiworkshop.ui.pages.library import LibraryPage


class PlaceWarning(QObject):
    """Belongs to the Library page; ``tell`` gets the code of ``Workbench.storage_warning``."""

    def __init__(self, page: "LibraryPage") -> None:
        super().__init__(page)
        self._page = page

    def tell(self, code: str) -> None:
        """A strip that leads to the explanation, unless that was read for this library."""
        place = self._page.context.library_path
        if not isinstance(place, Path):
            return
        if self._page.context.settings.places_explained.get(code) != str(place):
            self._page.context.notices.problem(
                lambda: self._words(code),
                lambda: self.tr("What to do…"),
                lambda: self.explain(code, place),
            )

    def _words(self, code: str) -> str:
        if code == "network_folder":
            return self.tr(
                "The library is on a network disk, where changes can be lost. "
                "Keep it on this computer, and carry transfer copies."
            )
        return self.tr(
            "The library is in a folder that a cloud service synchronises, where changes "
            "can be lost. Keep it elsewhere on this computer."
        )

    def explain(self, code: str, place: Path) -> None:
        """Why, and what to do; not told again once it was read."""
        from aiworkshop.ui.dialogs.library_place import LibraryPlaceDialog

        settings = self._page.context.settings
        dialog = LibraryPlaceDialog(self._page.context, code, place, self._page.window())
        dialog.accepted.connect(lambda: settings.places_explained.update({code: str(place)}))
        dialog.open()
