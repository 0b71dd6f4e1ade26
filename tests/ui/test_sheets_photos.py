"""Photos come in: dropped on the window, chosen, filed by their codes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.ui.sheets.photo_filing import PhotoFiling, photo_files
from tests.ui.sheet_photos import attachments

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


def test_the_context_of_a_drop_is_the_open_workshop(window, library_path, workshop_id):
    with opened_workbench(library_path) as bench:
        other = str(bench.runner.run(CreateWorkshop(title=Text("B"))).value)
    window.go("dream", workshop_id)
    first = window.photo_drop.filing
    assert first is window.photo_drop.filing
    window.go("dream", other)
    assert window.photo_drop.filing.context.workshop_id == other
    assert first.context.workshop_id == workshop_id


# Going elsewhere meanwhile


def test_a_batch_is_taken_to_its_end_wherever_one_goes(
    qtbot, window, library_path, workshop_id, photograph
):
    with opened_workbench(library_path) as bench:
        other = str(bench.runner.run(CreateWorkshop(title=Text("B"))).value)
    window.go("sheets", workshop_id)
    paths = [photograph(f"{number}.jpg", shade=number * 20) for number in range(5)]
    filing = window.photo_drop.filing
    filing.ask_sources = lambda: [str(path) for path in paths]
    with qtbot.waitSignal(filing.finished):
        window.page.board.photos_button.click()
        assert filing.busy, "the window files what the page asks for"
        window.go("dream", other)
    assert len(attachments(library_path, workshop_id)) == 5
    assert attachments(library_path, other) == []
    window.notices.hide()


def test_the_window_closes_once_the_photos_are_taken(
    qtbot, window, library_path, workshop_id, photograph
):
    window.go("sheets", workshop_id)
    filing = window.photo_drop.filing
    filing.add([photograph(f"{number}.jpg", shade=number * 20) for number in range(5)])
    window.close()
    assert window.isVisible()
    assert "5 photos are still being taken" in window.notices.label.text()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert len(attachments(library_path, workshop_id)) == 5


def test_the_window_stays_where_a_photo_was_not_taken(
    qtbot, window, library_path, workshop_id, photograph, tmp_path
):
    window.go("sheets", workshop_id)
    (tmp_path / "notes.jpg").write_text("no photo")
    window.photo_drop.filing.add([photograph("1.jpg"), tmp_path / "notes.jpg"])
    window.close()
    qtbot.waitUntil(lambda: "stays open" in window.notices.label.text())
    assert window.isVisible()
    assert "notes.jpg" in window.notices.trouble.label.text()
    window.notices.button.click()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_one_can_close_without_the_rest(qtbot, window, workshop_id, photograph):
    window.go("sheets", workshop_id)
    window.photo_drop.filing.add([photograph(f"{n}.jpg", shade=n * 20) for n in range(5)])
    window.close()
    assert window.isVisible()
    window.notices.button.click()
    assert not window.isVisible()


def test_what_belongs_elsewhere_is_remembered_by_where_it_lies(
    qtbot, filing, library_path, photograph
):
    with opened_workbench(library_path) as bench:
        other = str(bench.runner.run(CreateWorkshop(title=Text("Garden"))).value)
    path = photograph("sheet.jpg", other, "DIS-1/1")
    result = add(qtbot, filing, path)
    assert [lies for _, lies in result.elsewhere] == [path]
    path.unlink()
    failures = []
    filing.context.desk.failed.connect(failures.append)
    filing.context.notices.button.click()
    qtbot.waitUntil(lambda: bool(failures))
    assert not filing.context.desk.is_saving
    assert attachments(library_path, other) == []
