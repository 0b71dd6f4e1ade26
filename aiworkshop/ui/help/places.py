"""Between the program and its handbook: where one is, and how one gets to a place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from aiworkshop.ui.help.handbook_pages import (
    HELP_OF_PLACE,
    HELP_OF_WIDGET,
    PANELS_OF_LIBRARY,
    PROJECTOR_PLACE,
)

if TYPE_CHECKING:
    from aiworkshop.ui.main_window import MainWindow


def help_now(window: "MainWindow") -> str:
    """The page and section about where the focus is: dialog, panel, tab or page."""
    focus = QApplication.focusWidget() or QApplication.activeModalWidget()
    found = _around(focus)
    if found:
        return found
    page = window.page
    place = f"{window.current_id}/{page.current_tab}" if page.current_tab else window.current_id
    if not page.current_tab:
        found = _shown_in(page)
    return found or HELP_OF_PLACE.get(place) or HELP_OF_PLACE.get(window.current_id, "")


def _around(widget: QWidget | None) -> str:
    while widget is not None:
        found = HELP_OF_WIDGET.get(type(widget).__name__)
        if found:
            return found
        widget = widget.parentWidget()
    return ""


def _shown_in(page: QWidget) -> str:
    """What lies over a page without tabs, though the focus is elsewhere."""
    for child in page.findChildren(QWidget):
        if type(child).__name__ in HELP_OF_WIDGET and child.isVisible():
            return HELP_OF_WIDGET[type(child).__name__]
    return ""


def open_place(window: "MainWindow", place: str) -> str:
    """Show a place of the program; a sentence where that cannot be just now."""
    from aiworkshop.ui.pages import PAGES

    page_id, _, tab_id = place.partition("/")
    needs_workshop = page_id == PROJECTOR_PLACE or (
        page_id in PAGES.ids and PAGES[page_id].needs_workshop
    )
    if needs_workshop and not window.context.workshop_id:
        return QCoreApplication.translate(
            "Help", "This place is in a workshop. Open one first, then press the link again."
        )
    modal = QApplication.activeModalWidget()
    if modal is not None:
        return QCoreApplication.translate(
            "Help", "A dialog is open. Close it first, then press the link again."
        )
    if page_id == PROJECTOR_PLACE:
        if not window.projector.panel.isVisible():
            window.projector.toggle_panel()
    elif place in PANELS_OF_LIBRARY:
        window.go("library")
        getattr(window.page, PANELS_OF_LIBRARY[place])()
    elif page_id in PAGES.ids:
        window.go(page_id, None, tab_id)
    window.raise_()
    window.activateWindow()
    return ""
