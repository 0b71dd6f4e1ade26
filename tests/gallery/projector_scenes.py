"""What the room sees: every view at two sizes of wall, and all of them from the back row."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tests.gallery.clock_scenes import BEGIN, set_wall

if TYPE_CHECKING:
    from tests.gallery.stage import Stage

VIEW_IDS = (
    *("welcome", "question", "clock", "seating", "findings", "themes", "core", "dreams"),
    *("opportunities", "votes", "commitments", "thanks"),
)
SIZES = {"720": QSize(1280, 720), "1080": QSize(1920, 1080)}
BESIDE = {"en": ("en",), "he": ("he", "ar"), "ar": ("ar", "en")}
"""The languages of the wall by that of the window: one, or two beside each other."""
BACK_ROW = 0.2


class Wall(QWidget):
    """A picture as a widget of its size."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._image = image
        self.setFixedSize(image.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawImage(0, 0, self._image)


def prepared(stage: "Stage") -> Any:
    """The show of the sample with everything released and a step that runs."""
    from aiworkshop.facilitation.releasing import ReleaseRecords
    from aiworkshop.readmodels.records import Commitment, Dream, Finding

    def release(bench: Any) -> None:
        for cls in (Finding, Dream, Commitment):
            ids = tuple(one.id for one in bench.reads.records(cls, stage.workshop_id))
            bench.runner.run(ReleaseRecords(stage.workshop_id, cls.kind_name, ids, True))

    stage.page("discovery", "findings")
    window = stage.window
    window.desk.database(release)
    tables = [step for step in window._steps if "DIS" in step.sheets]
    set_wall(stage, BEGIN)
    window.run_control.start(tables[0].id)
    stage.settle()
    show = window.projector.show
    if (show.wall.mode == "dark") != stage.look.theme.endswith("dark"):
        show.toggle_dark()
    show.set_auto(False)
    show.set_active(True)
    show.choose_languages(BESIDE[stage.look.language])
    stage.settle()
    return show


def drawn(stage: "Stage", show: Any, view_id: str, size: QSize, page: int = 0) -> QImage:
    """The wall with this view."""
    show.set_size(size)
    show.choose_view(view_id)
    stage.settle()
    if page:
        show.turn_page(page)
    image = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    show.projection.paint(painter)
    painter.end()
    return image


def wall(view_id: str, size: QSize, stage: "Stage") -> QWidget:
    """One view."""
    return stage.dialog(Wall(drawn(stage, prepared(stage), view_id, size)))


def back_row(stage: "Stage") -> QWidget:
    """All views as small as they look from the last row: a fifth of their size."""
    show = prepared(stage)
    small = QSize(round(1920 * BACK_ROW), round(1080 * BACK_ROW))
    gap, columns = 12, 4
    rows = -(-len(VIEW_IDS) // columns)
    size = QSize(columns * (small.width() + gap) + gap, rows * (small.height() + gap) + gap)
    sheet = QImage(size, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#777777"))
    painter = QPainter(sheet)
    for place, view_id in enumerate(VIEW_IDS):
        image = drawn(stage, show, view_id, SIZES["1080"])
        row, column = divmod(place, columns)
        left, top = gap + column * (small.width() + gap), gap + row * (small.height() + gap)
        scaled = image.scaled(
            small,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(QRect(left, top, small.width(), small.height()), scaled)
    painter.end()
    return stage.dialog(Wall(sheet))


def panel(act: str, stage: "Stage") -> QWidget:
    """The remote control over the main window; ``act``: a state of the show."""
    show = prepared(stage)
    show.set_size(SIZES["1080"])
    show.choose_view("seating" if act == "names" else "core")
    projector = stage.window.projector
    if not projector.panel.isVisible():
        projector.toggle_panel()
    stage.settle()
    projector.on = projector.displays.of(stage.window) if act != "off" else None
    if act in ("black", "frozen"):
        getattr(show, f"toggle_{act}")()
    projector.changed.emit()
    stage.settle()
    picture = Wall(stage.window.grab().toImage())
    if act in ("black", "frozen"):
        getattr(show, f"toggle_{act}")()
    projector.on = None
    projector.panel.close_panel()
    projector.changed.emit()
    return stage.dialog(picture)


def released(stage: "Stage") -> QWidget:
    """The list of findings, some of them for the room, with private words masked."""
    from aiworkshop.facilitation.records import ChangeRecord
    from aiworkshop.facilitation.releasing import ReleaseRecords

    prepared(stage)
    window = stage.window
    ids = window.page.stack.currentWidget().list.view.cards.ids()  # type: ignore[attr-defined]
    private = {"permission": "room_only"}
    window.desk.run(ChangeRecord(stage.workshop_id, "finding", ids[1], private))
    window.desk.run(ReleaseRecords(stage.workshop_id, "finding", tuple(ids[2:4]), False))
    stage.settle()
    window.page.stack.currentWidget().refresh(None)  # type: ignore[attr-defined]
    stage.window.privacy.set_on_the_wall(True)
    stage.settle()
    picture = Wall(stage.window.grab().toImage())
    stage.window.privacy.set_on_the_wall(False)
    return stage.dialog(picture)


SCENES: dict[str, Callable[["Stage"], QWidget]] = {
    **{
        f"projector-{view_id}-{name}": partial(wall, view_id, size)
        for view_id in VIEW_IDS
        for name, size in SIZES.items()
    },
    "projector-back-row": back_row,
    **{
        f"projector-panel-{act}": partial(panel, act) for act in ("off", "black", "frozen", "names")
    },
    "projector-released": released,
}
