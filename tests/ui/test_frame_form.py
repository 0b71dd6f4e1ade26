"""Forms and the entry bar over a real library: saved without a button, and nothing lost."""

import sqlite3

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.library.library import Library
from aiworkshop.readmodels.records import Finding, Workshop
from aiworkshop.ui.actions import KeyboardLayoutShortcuts
from aiworkshop.ui.phases.define.participant_entry import ParticipantEntry
from aiworkshop.ui.phases.destiny.action_rows import ActionRows
from aiworkshop.ui.phases.discovery.finding_rows import FindingRows
from aiworkshop.ui.phases.naming import Naming
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
    qtbot.waitUntil(lambda: not desk.is_saving)
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


def drafts_in(library_path):
    with sqlite3.connect(library_path) as connection:
        return connection.execute("SELECT place, payload FROM draft ORDER BY place").fetchall()


def test_words_that_were_refused_do_not_overwrite_what_is_typed_by_now(
    qtbot, bar, desk, library_path, in_workshop
):
    refused = []
    desk.failed.connect(refused.append)
    bar._make = lambda words, kind, group: AddRecord("", "nonsense", {})
    qtbot.keyClicks(bar.field, "precious")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.keyClicks(bar.field, "the next")
    qtbot.waitUntil(lambda: bool(refused) and not desk.is_saving)
    assert bar.field.words() == "the next"
    kept = [payload for place, payload in drafts_in(library_path) if "/refused-" in place]
    assert kept == ["precious"]
    told = in_workshop.notices.trouble
    assert "precious" in told.label.text()
    told.button.click()
    assert QApplication.clipboard().text() == "precious"


@pytest.fixture
def refusing(monkeypatch, desk, qtbot):
    """The library takes drafts and nothing else, as where a record went meanwhile."""
    write = Library.write

    def refuse(library, command, *rest, **named):
        if command != "draft":
            raise UserError("gone", "It is no longer there.")
        return write(library, command, *rest, **named)

    monkeypatch.setattr(Library, "write", refuse)


def finding_rows(context):
    rows = FindingRows(
        context,
        Naming(lambda: "en"),
        kind="success_factor",
        fields=("title",),
        placeholder="Root cause",
        make=lambda words: AddRecord(context.workshop_id, "finding", {"title": words}),
    )
    return rows, rows.show_findings, rows.entry


def action_rows(context):
    rows = ActionRows(context, Naming(lambda: "en"))
    return rows, lambda actions, place: rows.show_actions(place, actions), rows.entry


@pytest.mark.parametrize("make", [finding_rows, action_rows])
def test_a_line_for_new_ones_gives_refused_words_back_or_keeps_them(
    qtbot, in_workshop, desk, library_path, refusing, make
):
    rows, show, entry = make(in_workshop)
    qtbot.addWidget(rows)
    show([], "first")
    qtbot.keyClicks(entry, "one")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: entry.words() == "one")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    qtbot.keyClicks(entry, "two")
    qtbot.waitUntil(lambda: bool(drafts_in(library_path)))
    assert entry.words() == "two"
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    show([], "second")
    qtbot.waitUntil(lambda: sorted(words for _, words in drafts_in(library_path)) == ["one", "two"])
    assert entry.words() == ""
    assert all("/refused-" in place for place, _ in drafts_in(library_path))


def test_refused_participants_are_given_back_or_kept(
    qtbot, in_workshop, desk, library_path, refusing
):
    entry = ParticipantEntry(in_workshop)
    qtbot.addWidget(entry)
    fields = (entry.name, entry.role)
    for field, words in zip(fields, ("Ruth", "Baker"), strict=True):
        qtbot.keyClicks(field, words)
    entry.enter()
    qtbot.waitUntil(lambda: [field.words() for field in fields] == ["Ruth", "Baker"])
    entry.enter()
    qtbot.keyClicks(entry.role, "Teacher")
    qtbot.waitUntil(lambda: bool(drafts_in(library_path)))
    assert [field.words() for field in fields] == ["", "Teacher"]
    assert [words for _, words in drafts_in(library_path)] == ["Ruth · Baker"]


def test_refused_words_of_another_record_become_its_draft(
    qtbot, form, desk, workshop_id, library_path
):
    refused = []
    desk.failed.connect(refused.append)
    form.fields = {"title": form.fields["title"]}
    form.bind("finding", Finding(id="gone", workshop_id=workshop_id))
    qtbot.keyClicks(form.fields["title"], "for the first")
    form.flush()
    form.bind("finding", Finding(id="other", workshop_id=workshop_id, title=Text("Second")))
    qtbot.waitUntil(lambda: bool(refused) and not desk.is_saving)
    assert form.fields["title"].words() == "Second" and not form.fields["title"].pending()
    assert drafts_in(library_path) == [("finding/gone/title", "for the first")]


def test_refused_words_stay_though_the_record_was_read_again(qtbot, form, desk, workshop_id):
    refused = []
    desk.failed.connect(refused.append)
    form.fields = {"title": form.fields["title"]}
    before = Finding(id="gone", workshop_id=workshop_id, title=Text("Before"))
    form.bind("finding", before)
    form.fields["title"].selectAll()
    qtbot.keyClicks(form.fields["title"], "After")
    form.flush()
    form.bind("finding", before)
    qtbot.waitUntil(lambda: bool(refused))
    assert form.fields["title"].words() == "After" and form.fields["title"].pending()


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
