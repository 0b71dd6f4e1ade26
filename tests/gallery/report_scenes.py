"""The composer of reports: its parts, and what is asked before anything is handed on."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.report_sections import PhotoChoice

if TYPE_CHECKING:
    from tests.gallery.stage import Stage


def _report(stage: "Stage", form: str = "summary") -> Any:
    stage.page("report")
    page: Any = stage.window.page
    page.choose_form(form)
    _calm(stage)
    return page


def _calm(stage: "Stage") -> None:
    """What is drawn a moment later, too."""
    over: list[bool] = []
    QTimer.singleShot(400, lambda: over.append(True))
    while not over:
        stage.app.processEvents()
    stage.settle()


def part(name: str) -> "Callable[[Stage], QWidget]":
    def show(stage: "Stage") -> QWidget:
        page = _report(stage)
        page.show_part(name)
        stage.afterwards.append(lambda: page.show_part("basics"))
        _calm(stage)
        return stage.window

    return show


def photos(stage: "Stage") -> QWidget:
    page = _report(stage)
    page.show_part("photos")
    digest = "0" * 64
    page.photos.show_photos(
        [
            PhotoChoice("1", digest, "IMG_2041.jpg", Text("הקיר בסוף היום", "he")),
            PhotoChoice("2", digest, "IMG_2044.jpg", Text("ورشة الحلم", "ar")),
            PhotoChoice("3", digest, "IMG_2050.jpg", Text(), sheet="DIS-3", private=True),
        ],
        ["1"],
    )
    page.photos.list.setCurrentRow(2)
    stage.afterwards.append(lambda: page.show_part("basics"))
    stage.settle()
    return stage.window


def warning(stage: "Stage") -> QWidget:
    page = _report(stage)
    page.saving.ask_file = lambda _: ""
    page.save.click()
    _calm(stage)
    stage.afterwards.append(page.warning.closed.emit)
    return stage.window


def form(form_id: str) -> "Callable[[Stage], QWidget]":
    """A report of another form."""

    def show(stage: "Stage") -> QWidget:
        page = _report(stage, form_id)
        stage.afterwards.append(lambda: page.choose_form("summary"))
        return stage.window

    return show


REPORT_SCENES = {
    "report-form-tables": form("tables"),
    "report-form-calendar": form("calendar"),
    "report-form-funder": form("un-habitat"),
    "report-sections": part("sections"),
    "report-languages": part("languages"),
    "report-photos": photos,
    "report-warning": warning,
}
