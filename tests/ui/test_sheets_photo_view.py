"""Photos are looked at: enlarged, turned, leafed through, filed by hand."""

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.worksheets.photos import KeepPhoto, prepare_photo
from aiworkshop.readmodels.records import Attachment
from aiworkshop.ui.sheets.photo_inbox import PhotoInbox
from aiworkshop.ui.sheets.photo_view import FIRST_SIDE, FULL_SIDE, PhotoView
from tests.ui.sheet_photos import attachments

# Looking


@pytest.fixture
def view(qtbot, in_workshop) -> PhotoView:
    made = PhotoView(in_workshop)
    qtbot.addWidget(made)
    made.resize(500, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def loaded(qtbot, view: PhotoView) -> None:
    qtbot.waitUntil(lambda: not view.canvas.picture.isNull())


def middle_colour(view: PhotoView, x: float, y: float) -> tuple[int, int, int]:
    rect = view.canvas.photo_rect()
    point = QPointF(rect.x() + rect.width() * x, rect.y() + rect.height() * y).toPoint()
    return view.canvas.grab().toImage().pixelColor(point).getRgb()[:3]


def is_yellow(colour: tuple[int, int, int]) -> bool:
    return colour[0] > 200 and colour[1] > 200 and colour[2] < 100


def test_the_whole_photo_is_shown_upright(qtbot, view, stored):
    view.show_photos(stored("a.png"))
    loaded(qtbot, view)
    rect = view.canvas.photo_rect()
    assert view.canvas.rect().toRectF().contains(rect.adjusted(1, 1, -1, -1))
    assert rect.height() / rect.width() == pytest.approx(1600 / 1200, rel=0.01)
    assert is_yellow(middle_colour(view, 0.1, 0.05))
    assert not is_yellow(middle_colour(view, 0.9, 0.05))


def test_turns_are_seen_at_once_and_saved(qtbot, view, stored, library_path, workshop_id):
    view.show_photos(stored("a.png"))
    loaded(qtbot, view)
    QTest.keyClick(view, Qt.Key.Key_F4)
    assert is_yellow(middle_colour(view, 0.95, 0.1))
    view.turn(1)
    view.turn(1)
    assert is_yellow(middle_colour(view, 0.05, 0.9))
    qtbot.waitUntil(lambda: not view.context.desk.is_saving)
    (row,) = attachments(library_path, workshop_id)
    assert row.rotation == 270
    view.show_photos([row])
    assert is_yellow(middle_colour(view, 0.05, 0.9))


def test_the_wheel_enlarges_what_is_under_it(qtbot, view, stored):
    view.show_photos(stored("a.png"))
    loaded(qtbot, view)
    before = view.canvas.photo_rect()
    place = QPointF(before.x() + before.width() * 0.25, before.y() + before.height() * 0.25)
    wheel = QWheelEvent(
        place,
        view.canvas.mapToGlobal(place),
        QPoint(),
        QPoint(0, 480),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.canvas, wheel)
    after = view.canvas.photo_rect()
    assert after.width() > before.width() * 2
    assert (place.x() - after.x()) / after.width() == pytest.approx(0.25, abs=0.01)
    assert (place.y() - after.y()) / after.height() == pytest.approx(0.25, abs=0.01)


def test_keys_enlarge_push_and_fit(qtbot, view, stored):
    view.show_photos(stored("a.png"))
    loaded(qtbot, view)
    canvas = view.canvas
    canvas.setFocus()
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert canvas.zoom > 2
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.middle[0] > 0.5
    for _ in range(40):
        QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.photo_rect().left() == pytest.approx(0, abs=1), "not beyond the photo's edge"
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert (canvas.zoom, canvas.middle) == (1, (0.5, 0.5))
    QTest.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert canvas.zoom == 1


def test_the_photo_goes_with_the_hand(qtbot, view, stored):
    view.show_photos(stored("a.png"))
    loaded(qtbot, view)
    canvas = view.canvas
    canvas.zoom_by(4)
    before = canvas.photo_rect().topLeft()
    start, end = QPoint(200, 200), QPoint(260, 230)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
    moved = canvas.photo_rect().topLeft() - before
    assert (moved.x(), moved.y()) == (pytest.approx(60, abs=1), pytest.approx(30, abs=1))


def test_enlarged_a_large_photo_is_read_in_full(qtbot, view, library_path, workshop_id, tmp_path):
    path = tmp_path / "large.jpg"
    Image.new("RGB", (3000, 2400), (10, 200, 30)).save(path)
    with opened_workbench(library_path) as bench:
        bench.runner.run(KeepPhoto(workshop_id, prepare_photo(path)))
        photos = bench.reads.records(Attachment, workshop_id)
    view.show_photos(photos)
    loaded(qtbot, view)
    assert max(view.canvas.picture.width(), view.canvas.picture.height()) == FIRST_SIDE
    view.canvas.zoom_by(8)
    qtbot.waitUntil(lambda: view.canvas.picture.width() == 3000)
    assert FULL_SIDE > 3000
    assert view.canvas.zoom == 8


def test_photos_are_leafed_through_and_the_open_one_stays(qtbot, view, stored):
    photos = stored("a.png", "b.png", "c.png")
    view.show_photos(photos)
    assert "1 of 3" in view.caption.text()
    QTest.keyClick(view, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert view.current == photos[2]
    view.next.click()
    view.next.click()
    assert view.current == photos[1]
    view.show_photos([photos[1], photos[2]])
    assert view.current == photos[1]
    view.show_photos([photos[2]])
    assert view.current == photos[2]
    assert not view.next.isVisible()
    view.show_photos([])
    assert view.current is None


def test_a_missing_file_says_so_and_the_next_photo_is_shown(qtbot, view, stored, library_path):
    photos = stored("a.png", "b.png")
    (library_path.parent / "attachments" / photos[0].digest).unlink()
    view.show_photos(photos)
    qtbot.waitUntil(view.trouble.isVisible)
    assert "a.png is missing" in view.trouble.text()
    view.step(1)
    loaded(qtbot, view)
    assert not view.trouble.isVisible()


def test_a_photo_of_another_sheet_goes_back_to_the_inbox(
    qtbot, view, stored, sheet_id, library_path, workshop_id
):
    view.show_photos(stored("a.png", sheet_id=sheet_id))
    loaded(qtbot, view)
    view.unfile()
    qtbot.waitUntil(lambda: "inbox" in view.context.notices.label.text())
    (row,) = attachments(library_path, workshop_id)
    assert row.printed_sheet_id is None


def test_the_interfaces_direction_does_not_mirror_the_photo(qtbot, view, stored):
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.show_photos(stored("a.png"))
    loaded(qtbot, view)
    assert is_yellow(middle_colour(view, 0.1, 0.05))


# The inbox


@pytest.fixture
def inbox(qtbot, in_workshop) -> PhotoInbox:
    made = PhotoInbox(in_workshop)
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def board(library_path, workshop_id):
    with opened_workbench(library_path) as bench:
        return bench.reads.sheet_board(workshop_id)


def test_an_empty_inbox_says_what_to_do(qtbot, inbox):
    inbox.show_photos([])
    with qtbot.waitSignal(inbox.add_asked):
        inbox.empty.button.click()


def test_a_photo_is_filed_by_typing_the_code(
    qtbot, inbox, stored, sheet_id, library_path, workshop_id, typing
):
    stored("a.png", "b.png")
    found = board(library_path, workshop_id)
    inbox.show_photos(found.inbox, found.cards)
    line = inbox.sheet.lineEdit()
    typing(line, "dis-4")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(inbox.refusal.isVisible)
    assert "DIS-3" in inbox.refusal.text()

    line.clear()
    typing(line, "dis-3/2")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Photo filed to DIS-3" in inbox.context.notices.label.text())
    after = board(library_path, workshop_id)
    assert [photo.name for photo in after.inbox] == ["b.png"]
    inbox.show_photos(after.inbox, after.cards)
    assert inbox.view.current.name == "b.png"
    assert inbox.sheet.currentText() == ""
    filed_row = next(r for r in attachments(library_path, workshop_id) if r.name == "a.png")
    assert (filed_row.printed_sheet_id, filed_row.page) == (sheet_id, 2)


def test_what_is_no_code_is_refused_beside_the_field(qtbot, inbox, stored, typing):
    inbox.show_photos(stored("a.png"))
    typing(inbox.sheet.lineEdit(), "nonsense")
    inbox.file_button.click()
    assert "is not a sheet code" in inbox.refusal.text()


def test_a_photo_is_filed_by_choosing_the_sheet(
    qtbot, inbox, stored, sheet_id, library_path, workshop_id
):
    stored("a.png")
    found = board(library_path, workshop_id)
    inbox.show_photos(found.inbox, found.cards)
    inbox.sheet.setCurrentIndex(0)
    inbox.file_button.click()
    qtbot.waitUntil(lambda: "Photo filed" in inbox.context.notices.label.text())
    (row,) = attachments(library_path, workshop_id)
    assert row.printed_sheet_id == sheet_id


def test_thumbnails_are_there_and_deleting_can_be_undone(
    qtbot, inbox, stored, library_path, workshop_id
):
    inbox.show_photos(stored("a.png", "b.png"))
    blank = inbox.list.item(0).icon().cacheKey()
    qtbot.waitUntil(lambda: inbox.list.item(0).icon().cacheKey() != blank)
    inbox.list.setCurrentRow(1)
    assert inbox.view.current.name == "b.png"
    inbox.list.setFocus()
    QTest.keyClick(inbox.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "b.png" in inbox.context.notices.label.text())
    assert [row.name for row in attachments(library_path, workshop_id)] == ["a.png"]
    inbox.show_photos(attachments(library_path, workshop_id))
    assert inbox.view.current.name == "a.png"
