"""Fields: what they take, when they commit, whose undo Ctrl+Z is."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.ui.widgets.fields import (
    CheckField,
    ComboField,
    DateField,
    MoneyField,
    NumberField,
    TagPicker,
    TextArea,
    TextField,
    TimeField,
)
from aiworkshop.ui.widgets.saving import DRAFT_MILLISECONDS
from aiworkshop.ui.widgets.value_fields import read_date, read_time

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def shown(qtbot):
    """Shows widgets in one active window, with another field to go to."""
    holder = QWidget()
    layout = QVBoxLayout(holder)

    def show(*widgets):
        for widget in (*widgets, TextField("elsewhere")):
            layout.addWidget(widget)
        holder.show()
        holder.activateWindow()
        with qtbot.waitActive(holder):
            pass
        return widgets[0] if len(widgets) == 1 else widgets

    yield show
    holder.close()
    holder.deleteLater()


def committed(field):
    values = []
    field.committed.connect(values.append)
    return values


def test_enter_commits_once(qtbot, shown):
    field = shown(TextField())
    values = committed(field)
    field.setFocus()
    qtbot.keyClicks(field, "Streets")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    field.clearFocus()
    assert values == [Text("Streets")]


@pytest.mark.parametrize("make", [TextField, TextArea])
def test_leaving_commits(qtbot, shown, make, typing):
    field = shown(make())
    values = committed(field)
    field.setFocus()
    typing(field, "שלום")
    field.clearFocus()
    assert values == [Text("שלום")]


def test_nothing_is_committed_where_nothing_changed(qtbot, shown):
    field = shown(TextField())
    field.set_value(Text("same", "en"))
    values = committed(field)
    field.setFocus()
    field.clearFocus()
    assert values == [] and not field.pending()


def test_three_idle_seconds_commit_and_a_draft_comes_before(qtbot, shown):
    field = shown(TextField())
    values, drafts = committed(field), []
    field.draft_changed.connect(drafts.append)
    qtbot.keyClicks(field, "abc")
    assert DRAFT_MILLISECONDS <= 600
    qtbot.waitUntil(lambda: bool(drafts))
    assert values == [] and drafts == [Text("abc")]
    qtbot.waitUntil(lambda: bool(values), timeout=4_000)
    assert values == [Text("abc")]


def test_a_new_item_is_made_only_by_enter(qtbot, shown):
    field = shown(TextField(new_item=True))
    values = committed(field)
    field.setFocus()
    qtbot.keyClicks(field, "story")
    field.clearFocus()
    field.flush()
    assert values == [] and field.words() == "story"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert values == [Text("story")] and field.words() == ""


@pytest.mark.parametrize("make", [TextField, TextArea])
def test_direction_follows_what_is_typed(qtbot, shown, make, typing):
    field = shown(make())
    typing(field, "106 מוקד")
    assert field.layoutDirection() == RTL
    field.set_value(Text("Solved at first contact"))
    assert field.layoutDirection() == LTR
    field.set_direction("rtl")
    assert field.layoutDirection() == RTL
    assert field.value().direction == "rtl" and field.pending()


def test_an_empty_field_has_the_direction_of_the_window(qtbot, shown):
    field = shown(TextField())
    field.parentWidget().setLayoutDirection(RTL)
    field.set_value(Text())
    assert field.layoutDirection() == RTL


@pytest.mark.parametrize("make", [TextField, TextArea])
def test_undo_is_the_fields_while_it_differs_from_what_is_stored(qtbot, shown, make):
    field = shown(make())
    undo = QKeySequence(QKeySequence.StandardKey.Undo)[0]

    def takes_undo() -> bool:
        event = QKeyEvent(
            QEvent.Type.ShortcutOverride, undo.key(), undo.keyboardModifiers(), "\x1a"
        )
        event.ignore()
        QApplication.sendEvent(field, event)
        return event.isAccepted()

    field.set_value(Text("before"))
    assert not takes_undo()
    qtbot.keyClicks(field, "x")
    assert takes_undo()
    field.flush()
    assert not takes_undo()


@pytest.mark.parametrize(("written", "key"), [("ב", 0x05D1), ("ؤ", 0x0624)])
def test_copy_works_on_hebrew_and_arabic_layouts(qtbot, shown, written, key):
    field = shown(TextField())
    field.set_value(Text("סיפור"))
    field.selectAll()
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.ControlModifier, written)
    QApplication.sendEvent(field, event)
    assert QApplication.clipboard().text() == "סיפור" and field.words() == "סיפור"


def test_control_characters_do_not_come_through(shown):
    field = shown(TextArea())
    field.put("a\u202eb\x00")
    assert field.value().text == "a\u202eb\u202c"


def test_a_hundred_thousand_letters_are_kept(shown):
    field = shown(TextArea())
    long = "מילה " * 20_000
    field.set_value(Text(long))
    assert field.value().text == long and not field.pending()


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("14/05/2026", "2026-05-14"),
        ("14.5.26", "2026-05-14"),
        ("١٤/٠٥/٢٠٢٦", "2026-05-14"),
        ("2026-05-14", "2026-05-14"),
        ("\u200f14/05/2026", "2026-05-14"),
        ("", ""),
        ("31/02/2026", None),
        ("tomorrow", None),
    ],
)
def test_dates(typed, stored):
    assert read_date(typed) == stored


@pytest.mark.parametrize(
    ("typed", "stored"),
    [("9", "09:00"), ("9.30", "09:30"), ("0930", "09:30"), ("٠٩:٣٠", "09:30"), ("25:00", None)],
)
def test_times(typed, stored):
    assert read_time(typed) == stored


def test_a_date_that_is_none_is_told_and_stays(qtbot, shown):
    field = shown(DateField())
    field.set_value("2026-05-14")
    values = committed(field)
    field.setText("31/02/2026")
    field.flush()
    assert values == [] and field.pending() and field.value() == "2026-05-14"
    assert field.text() == "31/02/2026" and field.toolTip()
    field.setText("1/6/2026")
    field.flush()
    assert values == ["2026-06-01"] and field.text() == "01/06/2026" and not field.toolTip()


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        (lambda: NumberField(1, 50), "١٢", 12),
        (lambda: NumberField(), "", None),
        (MoneyField, "1,250.5 ₪", 125_050),
        (MoneyField, "٣٠٠", 30_000),
        (TimeField, "14.15", "14:15"),
    ],
)
def test_values_in_either_digit_set(shown, field, typed, value):
    made = shown(field())
    made.set_value(value if value is None else made.empty())
    made.setText(typed)
    values = committed(made)
    made.flush()
    assert made.value() == value
    assert values == ([] if value is None else [value])


def test_choices_commit_at_once(qtbot, shown):
    combo, check, tags = shown(
        ComboField([("", "none"), ("story", "Story")]),
        CheckField("Starred"),
        TagPicker([("a", "A"), ("b", "B")]),
    )
    chosen, ticked, picked = committed(combo), committed(check), committed(tags)
    combo.set_value("story")
    assert chosen == [] and combo.value() == "story"
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    check.click()
    tags.set_value(["b", "of a later version"])
    tags.chips["a"].click()
    assert (chosen, ticked) == ([""], [True])
    assert picked == [["a", "b", "of a later version"]]


@pytest.mark.parametrize(("stored", "told"), [("deleted", "No longer there"), ("", "")])
def test_a_stored_value_that_is_not_offered_is_kept(shown, stored, told):
    combo = shown(ComboField([("a", "A"), ("b", "B")]))
    values = committed(combo)
    combo.set_value(stored)
    combo.flush()
    combo.set_options([("a", "A"), ("c", "C")])
    combo.flush()
    assert (values, combo.value(), combo.currentText()) == ([], stored, told)
    combo.setCurrentIndex(1)
    combo.flush()
    assert values == ["c"] and not combo.pending()
    assert [combo.itemText(place) for place in range(combo.count())] == ["A", "C"]


def test_what_was_chosen_and_then_taken_away_is_kept(shown):
    combo = shown(ComboField([(None, "No table"), ("3", "Table 3")]))
    combo.set_value("3")
    values = committed(combo)
    combo.set_options([(None, "No table")])
    combo.flush()
    assert values == [] and combo.value() == "3"


def test_choices_that_come_later_begin_at_the_first(shown):
    combo = shown(ComboField())
    values = committed(combo)
    combo.set_options([("a", "A"), ("b", "B")])
    combo.flush()
    assert values == [] and combo.value() == "a"


def test_a_single_pick_lets_go_of_the_other(shown):
    tags = shown(TagPicker([("a", "A"), ("b", "B")], multiple=False))
    tags.set_value(["a"])
    picked = committed(tags)
    tags.chips["b"].click()
    tags.chips["b"].click()
    assert picked == [["b"], []]
