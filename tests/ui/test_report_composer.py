"""Composing a report on its page: with hands on the keyboard, in Hebrew and in Arabic."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.documents.pdf.pages import PdfPages
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.readmodels.records import Attachment, ReportLayout, ReportText, Translation
from aiworkshop.ui.dialogs.edit_conflict import EditConflictDialog
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.pages.report import ReportPage
from aiworkshop.ui.pages.report_editors import ReportEditor
from aiworkshop.ui.pages.report_saving import safe_file_name
from aiworkshop.ui.widgets.dropping import DropOnCards
from aiworkshop.ui.widgets.label import Label

PATIENCE = 20_000


@pytest.fixture
def page(qtbot: Any, open_window: Callable[..., MainWindow], workshop_id: str) -> ReportPage:
    window = open_window()
    window.go("report", workshop_id)
    shown = window.page
    assert isinstance(shown, ReportPage)
    shown.show_part("sections")
    qtbot.waitUntil(lambda: shown.sections.list.count() > 0, timeout=PATIENCE)
    qtbot.waitUntil(lambda: shown.preview.page_count > 0, timeout=PATIENCE)
    return shown


def records(page: ReportPage, cls: Any) -> list[Any]:
    with opened_workbench(page.context.library_path) as bench:
        return list(bench.reads.records(cls, page.workshop_id))


def settle(qtbot: Any, page: ReportPage) -> None:
    lanes = page.desk.lanes
    qtbot.waitUntil(lambda: not lanes.pending("db") and not page.desk.is_saving, timeout=PATIENCE)


def order(page: ReportPage) -> list[str]:
    return list(page.sections.list.view.cards.ids())


def words(page: ReportPage) -> str:
    shown = page.preview.shown
    if shown is None:
        return ""
    with PdfPages(shown.data) as pages:
        return " ".join(" ".join(pages.text(number) for number in range(len(pages))).split())


@pytest.mark.parametrize("said", ["ערב שכולו הקשבה", "مساء من الإصغاء", "An evening of listening"])
def test_a_note_typed_for_a_section_is_seen_before_it_is_saved(
    qtbot: Any, page: ReportPage, typing: Callable[..., None], said: str
) -> None:
    page.sections.list.select("topic")
    page.sections.note.setFocus()
    # Else it saves itself when somebody pauses.
    page.sections.note._rhythm.blockSignals(True)
    typing(page.sections.note, said)
    qtbot.waitUntil(lambda: all(word in words(page) for word in said.split()), timeout=PATIENCE)
    assert page.sections.note.pending() and not records(page, ReportText)
    QTest.keyClick(page.sections.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, page)
    (note,) = records(page, ReportText)
    assert (note.place, note.words.text, note.form) == ("section.topic", said, "summary")
    page.desk.undo(page.workshop_id)
    settle(qtbot, page)
    qtbot.waitUntil(lambda: page.sections.note.words() == "", timeout=PATIENCE)
    assert not records(page, ReportText)


def test_what_stands_in_another_section_keeps_its_own_note(
    qtbot: Any, page: ReportPage, typing: Callable[..., None]
) -> None:
    page.sections.list.select("topic")
    typing(page.sections.note, "ראשון")
    page.sections.list.select("wishes")
    assert page.sections.note.words() == ""
    typing(page.sections.note, "ثانٍ")
    page.sections.list.select("topic")
    assert page.sections.note.words() == "ראשון"
    settle(qtbot, page)
    assert {(each.place, each.words.text) for each in records(page, ReportText)} == {
        ("section.topic", "ראשון"),
        ("section.wishes", "ثانٍ"),
    }


def test_sections_are_moved_by_key_and_left_out_by_space(qtbot: Any, page: ReportPage) -> None:
    before = order(page)
    view = page.sections.list.view
    page.sections.list.select("wishes")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, page)
    place = before.index("wishes")
    assert order(page)[place - 1 : place + 1] == ["wishes", before[place - 1]]
    QTest.keyClick(view, Qt.Key.Key_Space)
    settle(qtbot, page)
    (layout,) = records(page, ReportLayout)
    assert layout.left_out == ["wishes"]
    assert layout.sections == order(page)
    assert "wishes" not in page.request().options().sections  # type: ignore[operator]
    page.desk.undo(page.workshop_id)
    page.desk.undo(page.workshop_id)
    settle(qtbot, page)
    qtbot.waitUntil(lambda: order(page) == before, timeout=PATIENCE)


def test_a_section_is_carried_to_another_place(qtbot: Any, page: ReportPage) -> None:
    page.sections.list.select("appendix")
    dropping = page.sections.list.findChild(DropOnCards)
    assert dropping is not None
    dropping.dropped.emit(page.sections.list.view.cards.drags, order(page), "topic")
    settle(qtbot, page)
    place = order(page).index("appendix")
    assert order(page)[place + 1] == "topic"


def test_what_is_still_empty_is_told_in_one_line(qtbot: Any, page: ReportPage) -> None:
    told = page.sections.empty.text()
    assert "Wishes" in told and "How to read" not in told
    said = {"kind": "wish", "title": Text("ספסלים בצל", "he")}
    page.desk.run(AddRecord(page.workshop_id, "finding", said))
    qtbot.waitUntil(lambda: "Wishes" not in page.sections.empty.text(), timeout=PATIENCE)


def test_the_place_in_the_pages_is_kept(qtbot: Any, page: ReportPage) -> None:
    bar = page.preview.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 400, timeout=PATIENCE)
    bar.setValue(400)
    shown = page.preview.shown
    page.sections.list.select("topic")
    page.sections.note.insertPlainText("Hello")
    qtbot.waitUntil(lambda: page.preview.shown is not shown, timeout=PATIENCE)
    assert bar.value() == 400


def test_an_arrangement_is_kept_and_used_in_another_workshop(
    qtbot: Any, page: ReportPage, typing: Callable[..., None]
) -> None:
    page.names.click()
    page.sections.list.select("income")
    page.sections.list.view.cards.toggle_tick("income")
    settle(qtbot, page)
    page.show_part("basics")
    templates = page.basics.templates
    templates.keep.click()
    typing(templates.name, "لرئيس البلدية")
    QTest.keyClick(templates.name, Qt.Key.Key_Return)
    settle(qtbot, page)
    with opened_workbench(page.context.library_path) as bench:
        other = str(bench.runner.run(CreateWorkshop(title=Text("Another"))).value)
        (kept,) = bench.reads.report_templates("summary")
    assert kept.name == "لرئيس البلدية"
    window = page.window()
    assert isinstance(window, MainWindow)
    window.go("report", other)
    there = window.page
    assert isinstance(there, ReportPage)
    there.basics.templates.use.click()
    qtbot.waitUntil(lambda: kept.id in there.basics.templates.rows, timeout=PATIENCE)
    there.basics.templates._apply(kept)
    settle(qtbot, there)
    (layout,) = records(there, ReportLayout)
    assert (layout.names, layout.left_out) == (True, ["income"])
    qtbot.waitUntil(lambda: there.names.isChecked(), timeout=PATIENCE)


def test_photos_are_ticked_and_described(
    qtbot: Any,
    page: ReportPage,
    stored: Callable[..., list[Attachment]],
    typing: Callable[..., None],
) -> None:
    first, second = stored("wall.jpg", "dream.jpg")
    page.refresh(None)
    page.show_part("photos")
    photos = page.photos
    qtbot.waitUntil(lambda: photos.list.count() == 2, timeout=PATIENCE)
    photos.list.setCurrentRow(1)
    QTest.keyClick(photos.list, Qt.Key.Key_Space)
    settle(qtbot, page)
    (layout,) = records(page, ReportLayout)
    assert layout.photo_ids == [second.id] and first.id != second.id
    photos.list.setCurrentRow(0)
    spot = photos.list.tick_rect(photos.list.visualItemRect(photos.list.item(0))).center()
    QTest.mouseClick(photos.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot))
    typing(photos.caption, "הקיר בסוף היום")
    QTest.keyClick(photos.caption, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert records(page, ReportLayout)[0].photo_ids == [second.id, first.id]
    captions = {each.id: each.caption.text for each in records(page, Attachment)}
    assert captions[first.id] == "הקיר בסוף היום"
    typing(photos.caption, "!")
    with opened_workbench(page.context.library_path) as bench:
        theirs = {"caption": Text("הקיר")}
        bench.runner.run(ChangeRecord(page.workshop_id, "attachment", first.id, theirs))
    QTest.keyClick(photos.caption, Qt.Key.Key_Return)
    settle(qtbot, page)
    dialog = page.window().findChild(EditConflictDialog)
    dialog.take_theirs.click()
    settle(qtbot, page)
    assert photos.caption.words() == "הקיר"
    assert {each.caption.text for each in records(page, Attachment)} == {"הקיר", ""}


def test_a_photo_of_a_sheet_with_what_is_for_the_room_only_is_warned_about(
    qtbot: Any, page: ReportPage, stored: Callable[..., list[Attachment]], sheet_id: str
) -> None:
    (photo,) = stored("sheet.jpg", sheet_id=sheet_id)
    with opened_workbench(page.context.library_path) as bench:
        said = {"kind": "story", "title": Text("בינינו"), "permission": "room_only"}
        story = bench.runner.run(AddRecord(page.workshop_id, "finding", said)).value
        place = {"printed_sheet_id": sheet_id, "path": "stories.1"}
        became = {**place, "record_kind": "finding", "record_id": story}
        bench.runner.run(AddRecord(page.workshop_id, "answer", became))
        (choice,) = bench.reads.report_photos(page.workshop_id)
    assert choice.private and choice.id == photo.id
    page.refresh(None)
    page.show_part("photos")
    qtbot.waitUntil(lambda: page.photos.list.count() == 1, timeout=PATIENCE)
    page.photos.list.setCurrentRow(0)
    assert page.photos.warning.isVisible()
    assert page.photos.list.item(0).checkState() == Qt.CheckState.Unchecked


def test_a_translation_is_typed_beside_its_original(
    qtbot: Any, page: ReportPage, typing: Callable[..., None]
) -> None:
    said = {"kind": "story", "title": Text("مكتبة مفتوحة ليلًا", "ar")}
    page.desk.run(AddRecord(page.workshop_id, "finding", said))
    page.language.chips["he"].click()
    page.show_part("languages")
    panel = page.translations
    qtbot.waitUntil(lambda: any("finding" in place for place in panel.rows), timeout=PATIENCE)
    (place,) = [each for each in panel.rows if each[0] == "finding"]
    field = panel.rows[place].field
    typing(field, "ספרייה שפתוחה בלילה")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, page)
    (translation,) = records(page, Translation)
    assert (translation.words.text, translation.words.language) == ("ספרייה שפתוחה בלילה", "he")
    assert translation.status == "checked"
    qtbot.waitUntil(lambda: "בלילה" in words(page), timeout=PATIENCE)
    assert panel.rows[place].field is field


def test_a_story_that_could_tell_who_it_was_is_asked_about_once(
    qtbot: Any, page: ReportPage, tmp_path: Path
) -> None:
    target = tmp_path / "summary.pdf"
    asked: list[str] = []
    page.saving.ask_file = lambda suggestion: asked.append(suggestion) or str(target)  # type: ignore[func-returns-value]
    said = {"kind": "story", "title": Text("הספרנית פתחה את הדלת", "he")}
    page.desk.run(AddRecord(page.workshop_id, "finding", said))
    settle(qtbot, page)
    page.save.click()
    qtbot.waitUntil(page.warning.isVisible, timeout=PATIENCE)
    assert not asked and not target.exists()
    page.warning.all_the_same.click()
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    assert not page.warning.isVisible()
    page.save.click()
    qtbot.waitUntil(lambda: len(asked) == 2, timeout=PATIENCE)


def test_a_file_that_may_not_be_written_stays_as_it_was(
    qtbot: Any, page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "summary.pdf"
    target.write_bytes(b"the old report")

    def refused(self: Path, other: Path) -> Path:
        raise PermissionError(13, "The file is used by another program", str(other))

    monkeypatch.setattr(Path, "replace", refused)
    page.saving.save(target)
    qtbot.waitUntil(lambda: page.context.notices.has_problem, timeout=PATIENCE)
    assert target.read_bytes() == b"the old report"
    assert "summary.pdf" in page.context.notices.trouble.label.text()
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".tmp"] == []


def test_reports_without_pages_show_what_will_be_in_them(qtbot: Any, page: ReportPage) -> None:
    said = {"kind": "wish", "title": Text("ספסלים בצל", "he")}
    page.desk.run(AddRecord(page.workshop_id, "finding", said))
    page.choose_form("tables")
    outline = page.preview_area.outline
    qtbot.waitUntil(
        lambda: any("Wishes" in label.text() for label in outline.findChildren(Label)),
        timeout=PATIENCE,
    )
    assert not page.print.isVisible()
    assert [page.parts.tabData(place) for place in range(page.parts.count())] == [
        "basics",
        "languages",
    ]
    page.choose_form("summary")
    qtbot.waitUntil(lambda: page.preview.isVisible(), timeout=PATIENCE)


def test_the_format_and_the_folder_are_remembered(
    qtbot: Any, page: ReportPage, tmp_path: Path
) -> None:
    asked: list[str] = []

    def answer(suggestion: str) -> str:
        asked.append(suggestion)
        return str(tmp_path / "מה עובד.json")

    page.saving.ask_file = answer
    page.save.click()
    qtbot.waitUntil(lambda: (tmp_path / "מה עובד.json").exists(), timeout=PATIENCE)
    settings = page.context.settings.reports
    qtbot.waitUntil(lambda: settings.get("summary") == ".json", timeout=PATIENCE)
    page.choose_form("tables")
    page.choose_form("summary")
    assert page.format_choice.value() == ".json"
    page.save.click()
    qtbot.waitUntil(lambda: len(asked) == 2, timeout=PATIENCE)
    assert Path(asked[1]).parent == tmp_path and asked[1].endswith(".json")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ('מה עובד? "כאן"/שם', "מה עובד כאן שם"),
        ("CON", "CON_"),
        ("...", "workshop"),
        ("ש" * 300, "ש" * 100),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert safe_file_name(title) == name


class TooLong(ReportEditor):
    """An editor with something against saving."""

    def objections(self) -> tuple[str, ...]:
        return ("“Discussion” has 512 words where 500 are allowed.",)

    def being_typed(self) -> dict[str, Text]:
        return {"field.summary": Text("נכתב עכשיו", "he")}


def test_a_form_has_its_editor_which_is_asked_before_it_goes(
    qtbot: Any, page: ReportPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("aiworkshop.ui.pages.report.make_editor", lambda context, form: TooLong())
    page.choose_form("un-habitat")
    editor = page.editors["un-habitat"]
    assert page.parts.tabData(0) == "form" and page.part_stack.currentWidget().isAncestorOf(editor)
    assert page.contents is not None
    assert [each.place for each in page.contents.report_text] == ["field.summary"]
    asked: list[str] = []
    page.saving.ask_file = lambda suggestion: asked.append(suggestion) or ""  # type: ignore[func-returns-value]
    page.save.click()
    qtbot.waitUntil(page.warning.isVisible, timeout=PATIENCE)
    assert any("512 words" in label.text() for label in page.warning.findChildren(Label))
    assert not asked


def test_a_note_that_was_not_finished_is_there_again(
    qtbot: Any, page: ReportPage, typing: Callable[..., None]
) -> None:
    page.desk.drafts.save(page.workshop_id, "report_text/summary/section.dreams", "עוד לא גמור")
    page.sections.list.select("dreams")
    assert page.sections.note.words() == "עוד לא גמור" and page.sections.note.pending()
    typing(page.sections.note, "!")
    page.flush()
    settle(qtbot, page)
    (note,) = records(page, ReportText)
    assert "עוד לא גמור" in note.words.text
    assert not page.desk.drafts.kept(page.workshop_id, "report_text/summary/section.dreams")
