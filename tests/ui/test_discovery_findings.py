"""Findings: typed fast in three scripts, filtered, opened, starred, deleted and brought back."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import ChangeRecord
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.limits import MOST_MATCHES
from aiworkshop.readmodels.records import Finding
from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import Ctrl, Key, Walk, choose


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[Walk]:
    walk = Walk(qtbot, window)
    yield walk
    assert not walk.errors


def titles(tab: QWidget) -> list[str]:
    model = tab.list.view.cards
    return [str(model.card(key).title) for key in model.ids()]


def test_eight_hebrew_findings_without_the_mouse(walk: Walk) -> None:
    tab = walk.open("findings")
    tab.bar.field.setFocus()
    walk.press(Key.Key_2, Ctrl)
    lines = [f"הלילה שבו הספרייה נשארה פתוחה עד {hour}:00 (WhatsApp)" for hour in range(16, 24)]
    for line in lines:
        walk.type(line)
        walk.press(Key.Key_Return)
        assert tab.bar.field.text() == ""
        assert tab.bar.field.hasFocus()
    walk.settle()
    stored = walk.records(Finding)
    assert [str(one.title) for one in stored] == lines
    assert {one.group_id for one in stored} == {walk.tables[1]}
    assert {one.kind for one in stored} == {"story"}
    assert {one.permission for one in stored} == {"anonymous"}
    assert titles(tab) == lines[::-1], "the latest stands first, under the bar"
    assert tab.header.table.text() == "Table 2"
    assert "8" in tab.header.counts.text()


TABLE_SAID = {
    "he": (
        ("story", "הלילה שבו הספרייה נשארה פתוחה"),
        ("success_factor", "סמר לקחה את המפתח הביתה"),
        ("success_factor", "ההורים הביאו תה"),
        ("success_factor", "העירייה השאירה את האור דולק"),
        ("asset", "חדר הקריאה בקומה השנייה"),
        ("asset", "קבוצת הוואטסאפ של הרחוב"),
        ("wish", "מפתח לכל שכונה"),
        ("wish", "ערב פתוח פעם בשבוע"),
    ),
    "ar": (
        ("story", "الليلة التي بقيت فيها المكتبة مفتوحة"),
        ("success_factor", "أخذت سمر المفتاح إلى البيت"),
        ("success_factor", "أحضر الأهالي الشاي"),
        ("success_factor", "أبقت البلدية الضوء مشتعلًا"),
        ("asset", "غرفة القراءة في الطابق الثاني"),
        ("asset", "مجموعة الواتساب في الشارع"),
        ("wish", "مفتاح لكل حي"),
        ("wish", "مساء مفتوح كل أسبوع"),
    ),
}
# Ctrl+K on a Hebrew and on an Arabic keyboard; Ctrl+3 likewise.
NEXT_KIND = {"he": (0x05DC, "ל"), "ar": (0x0646, "ن")}
TABLE_3 = {"he": (Key.Key_3, ""), "ar": (0x0663, "٣")}
MOST_KEYS = 60


@pytest.mark.parametrize("language", ["he", "ar"])
def test_what_a_table_found_takes_few_keys_besides_its_words(walk: Walk, language: str) -> None:
    tab = walk.open("findings")
    tab.bar.field.setFocus()
    keys = 0

    def press(key: int, modifiers: Qt.KeyboardModifier, text: str) -> None:
        nonlocal keys
        keys += 1
        walk.press(key, modifiers, text)

    press(TABLE_3[language][0], Ctrl, TABLE_3[language][1])
    for kind, words in TABLE_SAID[language]:
        while tab.bar.kind() != kind:
            press(NEXT_KIND[language][0], Ctrl, NEXT_KIND[language][1])
        walk.type(words)
        press(Key.Key_Return, Qt.KeyboardModifier.NoModifier, "")
        walk.settle()
    stored = walk.records(Finding)
    assert [(one.kind, str(one.title)) for one in stored] == list(TABLE_SAID[language])
    assert {one.group_id for one in stored} == {walk.tables[2]}
    assert {one.parent_id for one in stored if one.kind == "success_factor"} == {stored[0].id}
    assert keys == 12 <= MOST_KEYS


def test_an_arabic_keyboard_chooses_tables_and_types(walk: Walk) -> None:
    tab = walk.open("findings")
    tab.bar.field.setFocus()
    walk.press(0x0663, Ctrl, "٣")
    walk.type("حين صارت الحارة عائلة")
    assert tab.bar.field.layoutDirection() == Qt.LayoutDirection.RightToLeft
    walk.enter()
    stored = walk.finding("حين صارت الحارة عائلة")
    assert stored.group_id == walk.tables[2]
    assert stored.title.resolved_language() == "ar"


def test_a_root_cause_goes_under_the_chosen_story_or_stands_alone(walk: Walk) -> None:
    tab = walk.open("findings")
    choose(tab.bar.kinds, "success_factor")
    tab.bar.field.setFocus()
    assert "its own" in tab.bar.field.placeholderText()
    walk.type("courage")
    walk.enter()
    choose(tab.bar.kinds, "story")
    walk.press(Key.Key_1, Ctrl)
    walk.type("The night market")
    walk.enter()
    choose(tab.bar.kinds, "success_factor")
    assert "The night market" in tab.bar.field.placeholderText()
    walk.type("low rent for a year")
    walk.enter()
    walk.type("one contact person")
    walk.enter()
    story = walk.finding("The night market")
    assert walk.finding("courage").parent_id is None
    for title in ("low rent for a year", "one contact person"):
        assert walk.finding(title).parent_id == story.id
        assert walk.finding(title).group_id == walk.tables[0]
    card = tab.list.view.cards.card(story.id)
    assert card.chips == ("low rent for a year", "one contact person")
    assert tab.list.count() == 1, "roots are shown on their story"


def test_the_table_decides_what_is_listed(walk: Walk) -> None:
    for place, table in enumerate(walk.tables):
        walk.add(f"said at {place}", group_id=table)
    tab = walk.open("findings")
    assert tab.list.count() == 3
    assert tab.list.view.cards.card(tab.list.view.cards.ids()[0]).lead == "3"
    tab.bar.choose_number(2)
    walk.settle()
    assert titles(tab) == ["said at 1"]
    assert tab.list.view.cards.card(tab.list.view.cards.ids()[0]).lead == ""


def test_filter_as_one_types_and_escape(walk: Walk) -> None:
    story = walk.add("The library stayed open")
    walk.add("Harbour market")
    walk.add("keys in trusted hands", kind="success_factor", parent_id=story)
    tab = walk.open("findings")
    walk.press(Key.Key_F, Ctrl)
    assert tab.header.field.hasFocus()
    walk.type("hand")
    walk.qtbot.waitUntil(lambda: tab.list.count() == 1)
    walk.settle()
    assert titles(tab) == ["keys in trusted hands"]
    assert "library" in tab.list.view.cards.card(tab.list.view.cards.ids()[0]).note
    walk.type("zzz")
    walk.qtbot.waitUntil(lambda: tab.list.count() == 0)
    walk.settle()
    assert "these words" in tab.empty.sentence.text()
    walk.press(Key.Key_Escape)
    walk.qtbot.waitUntil(lambda: tab.list.count() == 2)


def test_details_save_each_field_and_undo_takes_it_back(walk: Walk) -> None:
    key = walk.add("Leak", group_id=walk.tables[0])
    tab = walk.open("findings")
    tab.list.setFocus()
    walk.press(Key.Key_F2)
    walk.settle()
    details = tab.details
    fields = details._forms["story"].fields
    assert fields["title"].hasFocus()
    assert "table 1" in details.origin.text()
    walk.press(Key.Key_A, Ctrl)
    walk.type("מוקד 106 פתר את הנזילה")
    walk.enter()
    assert str(walk.finding("מוקד 106 פתר את הנזילה").id) == key
    choose(fields["permission"], "room_only")
    choose(fields["category"], "staff")
    choose(fields["group_id"], walk.tables[2])
    walk.settle()
    stored = walk.records(Finding)[0]
    assert (stored.permission, stored.category, stored.group_id) == (
        "room_only",
        "staff",
        walk.tables[2],
    )
    assert "not printed" in details._forms["story"].explanation.text()
    tab.list.setFocus()
    for _ in range(4):
        walk.undo()
    stored = walk.records(Finding)[0]
    assert (str(stored.title), stored.permission) == ("Leak", "anonymous")
    assert fields["title"].text() == "Leak"


def test_ctrl_enter_adds_and_opens_or_opens_what_is_current(walk: Walk) -> None:
    tab = walk.open("findings")
    tab.bar.field.setFocus()
    walk.type("A story with details")
    walk.press(Key.Key_Return, Ctrl)
    walk.settle()
    assert tab.details.isVisible()
    assert tab.details.finding_id == walk.finding("A story with details").id
    tab.details.findChild(QWidget, "detail-close").click()
    assert not tab.details.isVisible()
    assert tab.list.view.hasFocus()
    walk.press(Key.Key_Return, Ctrl)
    walk.settle()
    assert tab.details.isVisible()


def test_details_add_and_delete_roots(walk: Walk) -> None:
    key = walk.add("Story", group_id=walk.tables[0], permission="named")
    tab = walk.open("findings")
    tab._open_details(key)
    walk.settle()
    tab.details.factors.entry.setFocus()
    for words in ("volunteer rota", "the mayor said yes once"):
        walk.type(words)
        walk.enter()
    root = walk.finding("volunteer rota")
    assert (root.parent_id, root.group_id, root.permission) == (key, walk.tables[0], "named")
    assert tab.details.factors.count() == 2
    assert not tab.details.kind.isEnabled(), "a story with roots stays a story"
    tab.details.findChild(QWidget, f"delete-{root.id}").click()
    walk.settle()
    assert tab.details.factors.count() == 1
    assert walk.window.notices.isVisible()
    walk.undo()
    assert tab.details.factors.count() == 2


def test_another_kind_leaves_the_story(walk: Walk) -> None:
    story = walk.add("Story")
    key = walk.add("An empty school yard", kind="success_factor", parent_id=story)
    tab = walk.open("findings")
    tab._open_details(key)
    walk.settle()
    choose(tab.details.kind, "asset")
    walk.settle()
    stored = walk.finding("An empty school yard")
    assert (stored.kind, stored.parent_id) == ("asset", None)
    assert tab.details._forms["asset"].isVisible()


def test_language_and_direction_hold_for_all_texts_and_undo_as_one(walk: Walk) -> None:
    walk.add("106", telling=Text("24/7"))
    tab = walk.open("findings")
    tab._open_details(walk.finding("106").id)
    walk.settle()
    choose(tab.details.reading.language, "he")
    walk.settle()
    choose(tab.details.reading.direction, "rtl")
    walk.settle()
    stored = walk.finding("106")
    for text in (stored.title, stored.telling):
        assert (text.language, text.direction) == ("he", "rtl")
    assert stored.quote == Text()
    tab.list.setFocus()
    walk.undo()
    assert walk.finding("106").telling.direction == "auto"


def test_star_by_key(walk: Walk) -> None:
    key = walk.add("Retell me")
    tab = walk.open("findings")
    tab.list.setFocus()
    walk.settle()
    walk.press(Key.Key_D, Ctrl)
    walk.settle()
    assert walk.finding("Retell me").starred
    assert tab.list.view.cards.card(key).star is True


def test_delete_offers_undo(walk: Walk) -> None:
    story = walk.add("Gone?")
    walk.add("root", kind="success_factor", parent_id=story)
    tab = walk.open("findings")
    tab.list.setFocus()
    walk.settle()
    walk.press(Key.Key_Delete)
    walk.settle()
    assert walk.records(Finding) == []
    assert "Gone?" in walk.window.notices.label.text()
    assert tab.empty.isVisible()
    walk.window.notices.button.click()
    walk.settle()
    assert {str(one.title) for one in walk.records(Finding)} == {"Gone?", "root"}
    assert tab.list.count() == 1


def test_empty_tab_leads_to_the_entry(walk: Walk) -> None:
    tab = walk.open("findings")
    assert tab.empty.isVisible()
    tab.empty.button.click()
    assert tab.bar.field.hasFocus()


def test_everything_reachable_has_a_name(walk: Walk) -> None:
    key = walk.add("Named")
    tab = walk.open("findings")
    tab._open_details(key)
    walk.settle()
    nameless = [
        widget.objectName() or type(widget).__name__
        for widget in tab.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_a_story_renamed_elsewhere_is_renamed_on_its_roots(walk: Walk) -> None:
    story = walk.add("Old name")
    root = walk.add("root", kind="success_factor", parent_id=story)
    tab = walk.open("findings")
    walk.press(Key.Key_F, Ctrl)
    walk.type("root")
    walk.qtbot.waitUntil(lambda: tab.list.count() == 1)
    walk.settle()
    fields = {"title": Text("New name")}
    walk.run(ChangeRecord(walk.workshop_id, "finding", story, fields))
    assert "New name" in tab.list.view.cards.card(root).note


def test_the_language_changes_while_everything_is_open(walk: Walk) -> None:
    key = walk.add("Story", category="residents")
    walk.add("wish", kind="wish")
    tab = walk.open("findings")
    tab._open_details(key)
    walk.settle()
    walk.window.language.choose("he")
    walk.settle()
    details = tab.details
    assert details.kind.currentText() == "סיפור"
    fields = details._forms["story"].fields
    assert fields["title"].accessibleName() == "כותרת"
    assert fields["category"].currentText() == "תושבים ומתנדבים"
    tab._close_details()
    walk.settle()
    model = tab.list.view.cards
    cards = {str(card.title): card for card in map(model.card, model.ids())}
    assert cards["wish"].note == "משאלה"
    assert cards["Story"].trailing == "תושבים ומתנדבים"
    for tab_id in ("interviews", "themes", "positive_core"):
        walk.open(tab_id)
        walk.window.language.choose("ar")
        walk.settle()
    walk.window.language.choose("en")
    walk.settle()


MANY = 2 * MOST_MATCHES + 5


@dataclass(frozen=True)
class ManyFindings:
    """More findings with one word than a filter lists, in one action."""

    workshop_id: str
    code: str = "many_findings"

    def apply(self, unit: UnitOfWork) -> int:
        for number in range(MANY):
            fields = {"kind": "story", "permission": "anonymous", "title": Text(f"Bench {number}")}
            unit.add("finding", fields)
        return MANY


def test_a_filter_that_finds_too_many_says_that_these_are_the_first(walk: Walk) -> None:
    walk.run(ManyFindings(walk.workshop_id))
    tab = walk.open("findings")
    assert tab.header.counts.text() == f"{MANY} findings"
    tab.header.field.setText("Bench")
    walk.settle()
    assert tab.header.counts.text() == f"The first {MOST_MATCHES:,} with these words"
    tab.header.field.setText(f"Bench {MANY - 1}")
    walk.settle()
    assert tab.header.counts.text() == "1 finding with these words"
