"""Forms and the entry bar over a real library: saved without a button, and nothing lost."""

import sqlite3

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.readmodels.records import Finding, Workshop
from aiworkshop.ui.actions import KeyboardLayoutShortcuts
from aiworkshop.ui.widgets.entry_bar import EntryBar
from aiworkshop.ui.widgets.fields import DateField
from aiworkshop.ui.widgets.form import FieldForm


@pytest.fixture
def form(in_workshop, desk, workshop_id, qtbot):
    made = FieldForm(in_workshop)
    made.add_text("title", "Title")
    made.add_text("notes", "Notes", area=True)
    made.add("date", "Date", DateField())
    found = []
    desk.read(lambda reads: reads.workshop(workshop_id), found.append)
    qtbot.waitUntil(lambda: bool(found))
    made.bind("workshop", found[0])
    made.show()
    yield made
    made.hide()
    made.deleteLater()


@pytest.fixture
def bar(in_workshop, workshop_id):
    made = EntryBar(
        in_workshop,
        [("story", "Story"), ("asset", "Asset")],
        "What the table said",
        place="findings",
        make=lambda words, kind, group: AddRecord(
            workshop_id, "finding", {"kind": kind, "title": words, "group_id": group}
        ),
    )
    made.show()
    yield made
    made.hide()
    made.deleteLater()


def stored(qtbot, desk, workshop_id) -> Workshop:
    found = []
    desk.read(lambda reads: reads.workshop(workshop_id), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_a_field_saves_itself(qtbot, form, desk, workshop_id, typing):
    title = form.fields["title"]
    title.selectAll()
    typing(title, "שכונה")
    with qtbot.waitSignal(desk.changed) as told:
        qtbot.keyClick(title, Qt.Key.Key_Return)
    assert told.args[0].initiator is form
    assert stored(qtbot, desk, workshop_id).title.text == "שכונה"


def test_what_is_being_typed_stays_when_the_record_comes_again(qtbot, form, desk, workshop_id):
    qtbot.keyClicks(form.fields["notes"], "half a sent")
    form.bind("workshop", stored(qtbot, desk, workshop_id))
    assert form.fields["notes"].words() == "half a sent"
    assert form.fields["title"].words() == "What works here?"


def test_another_record_gets_the_fields_after_the_first_was_saved(qtbot, form, desk, workshop_id):
    qtbot.keyClicks(form.fields["notes"], "for the first")
    form.bind("workshop", Workshop(id="another", title=Text("Another")))
    assert form.fields["notes"].words() == ""
    qtbot.waitUntil(lambda: not desk.is_saving)
    assert stored(qtbot, desk, workshop_id).notes.text == "for the first"


def test_a_draft_is_kept_and_goes_with_the_command(qtbot, form, desk, library_path):
    def drafts():
        with sqlite3.connect(library_path) as connection:
            return connection.execute("SELECT place, payload FROM draft").fetchall()

    qtbot.keyClicks(form.fields["notes"], "unfinished")
    qtbot.waitUntil(lambda: [words for _, words in drafts()] == ["unfinished"])
    assert desk.is_saving is False
    form.flush()
    qtbot.waitUntil(lambda: not desk.is_saving)
    assert drafts() == []


def test_a_refused_change_stays_in_the_field(qtbot, form, desk, workshop_id):
    refused = []
    desk.failed.connect(refused.append)
    form.fields = {"title": form.fields["title"]}
    form.bind("finding", Finding(id="gone", workshop_id=workshop_id))
    qtbot.keyClicks(form.fields["title"], "lost?")
    form.flush()
    qtbot.waitUntil(lambda: bool(refused))
    assert form.fields["title"].words() == "lost?" and form.fields["title"].pending()


def test_enter_adds_and_stays(qtbot, bar, desk, workshop_id, typing):
    with qtbot.waitSignals([desk.changed, bar.added]):
        typing(bar.field, "הספרייה נשארה פתוחה")
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
        assert bar.field.words() == ""
    found = []
    desk.read(lambda reads: reads.records(Finding, workshop_id), found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert [(one.kind, one.title.text) for one in found[0]] == [("story", "הספרייה נשארה פתוחה")]


def test_nothing_is_added_for_nothing(qtbot, bar, desk):
    qtbot.keyClicks(bar.field, "   ")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert not desk.is_saving


def test_words_that_were_refused_come_back(qtbot, bar, desk):
    refused = []
    desk.failed.connect(refused.append)
    bar._make = lambda words, kind, group: AddRecord("", "nonsense", {})
    qtbot.keyClicks(bar.field, "precious")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(refused))
    assert bar.field.words() == "precious"


def test_tables_by_key(qtbot, bar):
    bar.set_groups([("a", 1, "Olive"), ("b", 2, ""), ("t", 12, "")])
    watcher = KeyboardLayoutShortcuts(bar)
    chosen = []
    bar.group_changed.connect(chosen.append)

    def press(key: int, written: str) -> None:
        modifiers = Qt.KeyboardModifier.ControlModifier
        QApplication.sendEvent(bar, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, written))

    press(0x0662, "٢")  # Arabic-Indic two
    assert chosen == ["b"] and bar.group_id() == "b"
    press(0x05D0, "א")  # the key of T
    assert bar.number.isVisible()
    qtbot.keyClicks(bar.number, "12")
    qtbot.keyClick(bar.number, Qt.Key.Key_Return)
    assert bar.group_id() == "t" and not bar.number.isVisible()
    watcher.deleteLater()


def test_the_table_and_the_kind_stick(qtbot, bar, desk):
    bar.set_groups([("a", 1, "Olive"), ("b", 2, "")])
    bar.choose_group("b")
    bar.kinds.set_value("asset")
    bar.set_groups([("a", 1, "Olive"), ("b", 2, "Fig"), ("c", 3, "")])
    entered = []
    bar._make = None
    bar.entered.connect(lambda *what: entered.append(what))
    for words in ("one", "two"):
        qtbot.keyClicks(bar.field, words)
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert entered == [(Text("one"), "asset", "b"), (Text("two"), "asset", "b")]
