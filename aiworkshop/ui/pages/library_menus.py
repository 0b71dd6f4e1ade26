"""The menus of the Library page: what is done with the library, and with one workshop."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from aiworkshop.base.places import ServerPlace
from aiworkshop.readmodels.library_page import WorkshopCard
from aiworkshop.ui.folders import show_in_folder

if TYPE_CHECKING:
    from aiworkshop.ui.pages.library import LibraryPage


class LibraryMenus(QObject):
    """Made when a menu is first asked for."""

    def __init__(self, page: "LibraryPage") -> None:
        super().__init__(page)
        self._page = page

    def show_more(self) -> None:
        """What concerns all workshops."""
        page = self._page
        place = page.context.library_path
        here: list[tuple[str, Callable[[], object]]] = []
        if isinstance(place, Path):
            here = [
                (
                    self.tr("Show the library in its folder"),
                    lambda: show_in_folder(page.desk, place, page),
                )
            ]
        below = page.more.mapToGlobal(QPoint(0, page.more.height()))
        self._show(
            below,
            (self.tr("Bring in a transfer copy…"), page.transfer.ask_and_import),
            (self.tr("Copy of programmes and towns…"), page.transfer.ask_and_export_office),
            (self.tr("Shared library…"), page.show_shared),
            (self.tr("Try the sample workshop"), page.insert_sample),
            None,
            *self._second_place(),
            (self.tr("Backups"), page.show_backups),
            (self.tr("Trash"), page.show_trash),
            (self.tr("Make the library smaller"), page.make_smaller),
            *here,
        )

    def _second_place(self) -> list[tuple[str, Callable[[], object]]]:
        backing_up = self._page.context.backing_up
        if backing_up is None or isinstance(self._page.context.library_path, ServerPlace):
            return []
        return [(self.tr("Back up to a second place…"), backing_up.ask)]

    def show_for(self, card: WorkshopCard, spot: QPoint) -> None:
        """What concerns one workshop."""
        page, key, transfer = self._page, card.id, self._page.transfer
        shared: list[tuple[str, Callable[[], object]]] = []
        if page.context.settings.shared_library:
            shared = [
                (self.tr("Push to the shared library…"), lambda: page.moving.ask_and_push(key)),
                (self.tr("Fetch from the shared library…"), lambda: page.moving.ask_and_fetch(key)),
            ]
        self._show(
            spot,
            (self.tr("Open"), lambda: page.open_card(key)),
            (
                self.tr("Save a transfer copy…"),
                lambda: transfer.ask_and_export(key, card.title),
            ),
            (
                self.tr("Copy for another laptop…"),
                lambda: transfer.ask_and_copy(key, card.title),
            ),
            (
                self.tr("Copy without people, for study…"),
                lambda: transfer.ask_and_share(key, card.title),
            ),
            (self.tr("Prepare the next workshop"), lambda: page.prepare_next(key)),
            *shared,
            None,
            (self.tr("Delete"), lambda: page.delete([key])),
        )

    def _show(self, spot: QPoint, *entries: tuple[str, Callable[[], object]] | None) -> None:
        menu = QMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            else:
                menu.addAction(*entry)
        menu.popup(spot)
