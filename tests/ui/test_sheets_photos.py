"""Photos on the screen: dropped, filed, looked at, turned, filed by hand."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.facilitation.worksheets.photos import KeepPhoto, prepare_photo
from aiworkshop.method.sheet_codes import short_code
from aiworkshop.readmodels.records import Attachment
from aiworkshop.ui.sheets.photo_filing import PhotoFiling, photo_files
from aiworkshop.ui.sheets.photo_inbox import PhotoInbox
from aiworkshop.ui.sheets.photo_view import FIRST_SIDE, FULL_SIDE, PhotoView
from tests.benchmarks.phone_photos import page_with_code


@pytest.fixture
def sheet_id(library_path, workshop_id) -> str:
    """The discovery sheet of table 3, printed."""
    with opened_workbench(library_path) as bench:
        run = bench.runner.run(AddRecord(workshop_id, "print_run", {"code": "2XJ4"})).value
        fields = {"print_run_id": run, "sheet": "DIS", "group_number": 3, "state": "expected"}
        return str(bench.runner.run(AddRecord(workshop_id, "printed_sheet", fields)).value)


@pytest.fixture
def photograph(tmp_path) -> Callable[..., Path]:
    """Takes a photo: of a sheet where a code is given, else of a drawing."""

    def take(name: str, workshop_id: str = "", code: str = "", shade: int = 120) -> Path:
        path = tmp_path / "phone" / name
        path.parent.mkdir(exist_ok=True)
        picture = Image.new("RGB", (1200, 1600), (shade, 90, 60))
        picture.paste((255, 255, 0), (0, 0, 600, 200))
        if code:
            page = page_with_code(f"AW1.{short_code(workshop_id, 6)}.2XJ4.{code}")
            picture.paste(page.resize((1131, 1600)))
        picture.save(path)
        return path

    return take


@pytest.fixture
def stored(library_path, workshop_id, photograph) -> Callable[..., list[Attachment]]:
    """Photos that lie in the library, by default in the inbox."""

    def store(*names: str, sheet_id: str | None = None) -> list[Attachment]:
        with opened_workbench(library_path) as bench:
            for shade, name in enumerate(names):
                photo = prepare_photo(photograph(name, shade=shade))
                bench.runner.run(KeepPhoto(workshop_id, photo, sheet_id))
            return bench.reads.records(Attachment, workshop_id)

    return store


def attachments(library_path, workshop_id) -> list[Attachment]:
    with opened_workbench(library_path) as bench:
        return bench.reads.records(Attachment, workshop_id)


# Dropping


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag(window, kind: type, data: QMimeData, at: QPointF | None = None) -> QDropEvent:
    """Hold something over the window, or drop it, as the window system tells it."""
    place = at or QPointF(400, 300)
    if kind is QDragEnterEvent:
        place = place.toPoint()
    event = kind(
        place,
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    QApplication.sendEvent(window.windowHandle(), event)
    return event


def test_photos_dropped_on_any_page_are_filed_and_told_of_once(
    qtbot, window, library_path, workshop_id, sheet_id, photograph, tmp_path
):
    window.go("dream", workshop_id)
    text = tmp_path / "notes.jpg"
    text.write_text("no photo")
    photos = [
        photograph("sheet.jpg", workshop_id, "DIS-3/1"),
        photograph("drawing.png"),
        text,
    ]
    data = files(*photos)

    assert drag(window, QDragEnterEvent, data).isAccepted()
    hint = window.photo_drop._hint
    assert hint.isVisible()
    filing = window.photo_drop.filing
    with qtbot.waitSignal(filing.finished) as told:
        assert drag(window, QDropEvent, data).isAccepted()
    assert not hint.isVisible()

    (result,) = told.args
    assert [len(result.named(place)) for place in ("filed", "inbox")] == [1, 1]
    assert len(result.refused) == 1
    assert "DIS-3" in window.notices.label.text()
    problem = window.notices.trouble.label.text()
    assert "notes.jpg" in problem
    rows = {row.name: row for row in attachments(library_path, workshop_id)}
    assert rows["sheet.jpg"].printed_sheet_id == sheet_id
    assert rows["drawing.png"].printed_sheet_id is None
    assert len(rows) == 2
    window.notices.hide()


def test_a_field_of_text_does_not_take_the_files_name(
    qtbot, window, library_path, workshop_id, photograph
):
    from PySide6.QtWidgets import QLineEdit

    window.go("prepare", workshop_id)
    qtbot.waitUntil(lambda: bool(window.page.findChildren(QLineEdit)))
    field = next(each for each in window.page.findChildren(QLineEdit) if each.isVisible())
    qtbot.waitUntil(lambda: bool(field.text()))
    before = field.text()
    place = QPointF(field.mapTo(window, field.rect().center()))
    data = files(photograph("drawing.jpg"))
    with qtbot.waitSignal(window.photo_drop.filing.finished):
        drag(window, QDragEnterEvent, data, place)
        drag(window, QDropEvent, data, place)
    assert field.text() == before
    assert len(attachments(library_path, workshop_id)) == 1


def test_in_the_library_nothing_is_taken(window, photograph):
    data = files(photograph("drawing.jpg"))
    assert not drag(window, QDragEnterEvent, data).isAccepted()
    assert not drag(window, QDropEvent, data).isAccepted()
    window.photo_drop.ask()


def test_words_that_are_dragged_are_left_alone(window, workshop_id):
    window.go("dream", workshop_id)
    words = QMimeData()
    words.setText("carried")
    drag(window, QDragEnterEvent, words)
    assert window.photo_drop._hint is None


def test_what_is_held_over_the_window_may_go_again(window, workshop_id, photograph):
    window.go("dream", workshop_id)
    data = files(photograph("a.jpg"))
    drag(window, QDragEnterEvent, data)
    QApplication.sendEvent(window.windowHandle(), QDragLeaveEvent())
    assert not window.photo_drop._hint.isVisible()


def test_keys_ask_for_photos(qtbot, window, library_path, workshop_id, photograph):
    window.go("dream", workshop_id)
    path = photograph("drawing.jpg")
    filing = window.photo_drop.filing
    filing.ask_sources = lambda: [str(path)]
    with qtbot.waitSignal(filing.finished):
        QTest.keyClick(
            window,
            Qt.Key.Key_O,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
    assert [row.name for row in attachments(library_path, workshop_id)] == ["drawing.jpg"]


# Filing


@pytest.fixture
def filing(in_workshop) -> PhotoFiling:
    made = PhotoFiling(in_workshop)
    yield made
    made.deleteLater()


def add(qtbot, filing: PhotoFiling, *paths: Path):
    with qtbot.waitSignal(filing.finished) as told:
        filing.add(paths)
    return told.args[0]


def test_many_photos_come_in_with_progress(qtbot, filing, library_path, workshop_id, photograph):
    seen = []
    filing.progressed.connect(lambda done, total: seen.append((done, total)))
    paths = [photograph(f"{number}.jpg", shade=number * 20) for number in range(5)]
    result = add(qtbot, filing, *paths)
    assert len(result.named("inbox")) == 5
    assert seen == [(number, 5) for number in range(6)]
    assert len(attachments(library_path, workshop_id)) == 5
    assert not filing.busy


def test_a_folder_gives_its_photos(photograph, tmp_path):
    one, two = photograph("b.JPG"), photograph("a.png")
    (one.parent / "list.txt").write_text("x")
    assert photo_files(one.parent) == [two, one]
    assert photo_files(tmp_path / "gone") == [tmp_path / "gone"]


def test_an_empty_folder_is_said_to_be_empty(qtbot, filing, tmp_path):
    (tmp_path / "empty").mkdir()
    filing.add([tmp_path / "empty"])
    assert filing.context.notices.label.text() == "There is no photo among these files."


def test_the_same_photo_again_is_said_to_be_here(qtbot, filing, photograph):
    path = photograph("drawing.jpg")
    add(qtbot, filing, path)
    result = add(qtbot, filing, path)
    assert len(result.named("known")) == 1
    assert "already" in filing.context.notices.label.text()


def test_a_photo_of_another_workshop_is_offered_to_that_one(
    qtbot, filing, library_path, workshop_id, photograph
):
    with opened_workbench(library_path) as bench:
        other = str(bench.runner.run(CreateWorkshop(title=Text("Garden"))).value)
    add(qtbot, filing, photograph("sheet.jpg", other, "DIS-1/1"))
    notices = filing.context.notices
    assert "Of another workshop, “Garden”: sheet.jpg." in notices.label.text()
    assert not attachments(library_path, workshop_id)

    notices.button.click()

    qtbot.waitUntil(lambda: "Kept in “Garden”" in notices.label.text())
    assert [row.name for row in attachments(library_path, other)] == ["sheet.jpg"]
    assert not attachments(library_path, workshop_id)


def test_a_photo_of_an_unknown_workshop_is_told(qtbot, filing, photograph):
    add(qtbot, filing, photograph("sheet.jpg", "nowhere", "DIS-1/1"))
    trouble = filing.context.notices.trouble.label.text()
    assert trouble == "Of a workshop that is not in this library: sheet.jpg."


def test_a_code_that_was_never_printed_is_told_with_the_nearest(
    qtbot, filing, workshop_id, sheet_id, photograph
):
    result = add(qtbot, filing, photograph("sheet.jpg", workshop_id, "DIS-4/1"))
    assert len(result.named("inbox")) == 1
    assert "DIS-3" in filing.context.notices.label.text()


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
    with qtbot.waitSignal(inbox.filed) as filed:
        QTest.keyClick(line, Qt.Key.Key_Return)

    assert filed.args == [found.inbox[0].id, sheet_id]
    after = board(library_path, workshop_id)
    assert [photo.name for photo in after.inbox] == ["b.png"]
    inbox.show_photos(after.inbox, after.cards)
    assert inbox.view.current.name == "b.png"
    assert inbox.sheet.currentText() == ""
    filed_row = next(r for r in attachments(library_path, workshop_id) if r.name == "a.png")
    assert filed_row.page == 2


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
    with qtbot.waitSignal(inbox.filed) as filed:
        inbox.file_button.click()
    assert filed.args[1] == sheet_id


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


def test_the_interfaces_direction_does_not_mirror_the_photo(qtbot, view, stored):
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.show_photos(stored("a.png"))
    loaded(qtbot, view)
    assert is_yellow(middle_colour(view, 0.1, 0.05))


def test_the_context_of_a_drop_is_the_open_workshop(window, library_path, workshop_id):
    with opened_workbench(library_path) as bench:
        other = str(bench.runner.run(CreateWorkshop(title=Text("B"))).value)
    window.go("dream", workshop_id)
    first = window.photo_drop.filing
    assert first is window.photo_drop.filing
    window.go("dream", other)
    assert window.photo_drop.filing.context.workshop_id == other
    assert first.context.workshop_id == workshop_id
