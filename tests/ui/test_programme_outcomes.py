"""The Outcomes tab: a town's plan, groups, image and capacity, and its register of income ideas."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import Objective
from aiworkshop.ui.dialogs.edit_conflict import EditConflictDialog
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.widgets.button import IconButton
from tests.ui.outcome_walk import choose, nameless, said, titles
from tests.ui.town_walk import TownWalk

FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, IconButton)


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[TownWalk]:
    walk = TownWalk(qtbot, window)
    yield walk
    assert not walk.errors


def test_without_a_town_it_says_what_to_do(walk: TownWalk) -> None:
    walk.window.go("programmes", None, "outcomes")
    walk.settle()
    tab: Any = walk.window.page.stack.currentWidget()
    assert tab.empty.isVisible()
    assert not tab.town.isVisible()
    tab.empty.button.click()
    walk.settle()
    assert walk.window.page.current_tab == "programmes"


def test_a_plan_with_its_funds(walk: TownWalk) -> None:
    walk.enrol()
    board = walk.part("Akko", "business_plan")
    walk.enter_words(board, "A youth centre")
    (objective,) = walk.all("objective")
    assert objective.enrolment_id == walk.enrolments["Akko"]
    assert objective.channel_id == walk.channels["business_plan"]
    board.show_record(objective.id)
    walk.type_into(board.lines.entry, "Rent")
    (line,) = walk.all("plan_line")
    row = board.lines.rows[line.id]
    for name, words in (
        ("source", "Ministry"),
        ("year", "٢٠٢٧"),
        ("amount_agorot", "25 000"),
        ("spent_agorot", "10,000.50"),
    ):
        row.form.fields[name].setFocus()
        walk.type(words)
    board.list.setFocus()
    walk.settle()
    (line,) = walk.all("plan_line")
    assert (str(line.source), line.year) == ("Ministry", 2027)
    assert (line.amount_agorot, line.spent_agorot) == (2_500_000, 1_000_050)
    assert "₪25,000" in board.sums.whole.text()
    assert [str(one.name) for one in board.sums.bars[0].bars] in ([], ["2027"])
    assert board.list.view.cards.card(objective.id).trailing == "₪25,000"
    assert walk.part("Dimona", "business_plan").list.count() == 0, "another town has its own"
    walk.window.desk.undo(OFFICE_ID)
    walk.settle()
    assert walk.all("plan_line")[0].spent_agorot is None


def test_what_is_half_typed_waits_for_its_own_town(walk: TownWalk) -> None:
    walk.enrol()
    board = walk.part("Akko", "business_plan")
    board.bar.field.setFocus()
    walk.type("Half a")
    other = walk.part("Dimona", "business_plan")
    assert other.bar.field.words() == ""
    assert walk.part("Akko", "business_plan").bar.field.words() == "Half a"
    assert not walk.all("objective")


def test_a_group_and_who_is_in_it(walk: TownWalk) -> None:
    walk.enrol()
    board = walk.part("Akko", "impact_groups")
    walk.enter_words(board, "Students of the old city")
    (group,) = walk.all("impact_group")
    board.show_record(group.id)
    for name in ("Noa", "سامر"):
        walk.type_into(board.members.entry, name)
    first, second = walk.all("impact_group_member")
    assert (str(second.name), first.impact_group_id) == ("سامر", group.id)
    row = board.members.rows[first.id]
    for name, day in (("joined", "01/07/2026"), ("left_on", "01/08/2026")):
        row.form.fields[name].setFocus()
        row.form.fields[name].selectAll()
        walk.type(day)
    board.list.setFocus()
    walk.settle()
    assert "1 member" in board.counts.text()
    row.remove.click()
    walk.settle()
    assert list(board.members.rows) == [second.id]
    walk.window.notices.button.click()
    walk.settle()
    column = board.members._column
    shown = [column.itemAt(place).widget().record_id for place in range(column.count())]
    assert shown == [first.id, second.id]


def test_a_line_of_words_and_what_changed(walk: TownWalk) -> None:
    walk.enrol()
    common = {
        "enrolment_id": walk.enrolments["Akko"],
        "channel_id": walk.channels["marketing_branding"],
        "respondents": 20,
    }
    old = walk.office("image_reading", date="2025-01-01", audience=said("Guests"), **common)
    for word, count in (("far", 8), ("sea", 2), ("old", 1)):
        walk.office("image_word", image_reading_id=old, word=said(word), count=count)
    new = walk.office("image_reading", date="2027-01-01", audience=said("Guests"), **common)
    board = walk.part("Akko", "marketing_branding")
    assert board.list.view.cards.ids() == [new, old], "the latest first"
    board.show_record(new)
    walk.type_into(board.words.entry, "צעיר 5, Sea ٦, far 2")
    words = {str(one.word): one.count for one in walk.all("image_word")[3:]}
    assert words == {"צעיר": 5, "Sea": 6, "far": 2}
    found = board.comparison.found
    assert [one.word for one in found.new] == ["צעיר"]
    assert [one.word for one in found.grew] == ["Sea"]
    assert [one.word for one in found.faded] == ["far"]
    assert [one.word for one in found.gone] == ["old"]
    assert board.comparison.parts["grew"][1].bars[0].words == "\u206610% → 30%\u2069"
    walk.type_into(board.words.entry, "sea 1")
    row = next(one for one in board.words.rows.values() if one.word.words() == "Sea")
    assert row.count.value() == 7, "a word that is there gets the count on top"
    choose(row.tone, "warm")
    walk.settle()
    walk.window.desk.undo(OFFICE_ID)
    walk.window.desk.undo(OFFICE_ID)
    walk.settle()
    assert row.count.value() == 6
    walk.window.desk.undo(OFFICE_ID)
    walk.settle()
    assert not board.words.rows, "a line is one action"


def test_a_word_that_somebody_else_mended_is_asked_about(walk: TownWalk) -> None:
    walk.enrol()
    common = {
        "enrolment_id": walk.enrolments["Akko"],
        "channel_id": walk.channels["marketing_branding"],
    }
    reading = walk.office("image_reading", date="2025-01-01", audience=said("Guests"), **common)
    key = walk.office("image_word", image_reading_id=reading, word=said("sae"), count=2)
    board = walk.part("Akko", "marketing_branding")
    board.show_record(reading)
    row = board.words.rows[key]
    row.word.setFocus()
    row.word.selectAll()
    walk.type("see")
    walk.run(ChangeRecord(OFFICE_ID, "image_word", key, {"word": said("sea")}))
    row.word.flush()
    walk.settle()
    dialog = walk.window.findChild(EditConflictDialog)
    assert [dialog.theirs.words(), dialog.mine.words()] == ["sea", "see"]
    dialog.keep_mine.click()
    walk.settle()
    assert str(walk.all("image_word")[0].word) == "see"


def test_capacity_before_and_after(walk: TownWalk) -> None:
    walk.enrol()
    board = walk.part("Akko", "capacity")
    walk.enter_words(board, "Days to a licence")
    (indicator,) = walk.all("capacity_indicator")
    board.show_record(indicator.id)
    form = board.details.form
    form.fields["target_hundredths"].setFocus()
    walk.type("٣٠٫٥")
    form.fields["lower_is_better"].click()
    walk.type_into(board.rows.entry, "94")
    first, *_ = walk.all("capacity_reading")
    assert first.baseline
    walk.type_into(board.rows.entry, "not a number")
    assert walk.errors, "told in a sentence"
    walk.errors.clear()
    assert board.rows.entry.words() == "not a number", "and nothing is lost"
    board.rows.entry.put("")
    walk.type_into(board.rows.entry, "40.5")
    readings = walk.all("capacity_reading")
    assert [one.value_hundredths for one in readings] == [9400, 4050]
    assert [one.baseline for one in readings] == [True, False]
    assert walk.all("capacity_indicator")[0].target_hundredths == 3050
    assert "better" in board.difference.text()
    assert "−53.5" in board.difference.text()
    assert board.list.view.cards.card(indicator.id).trailing == "\u206694 → 40.5\u2069"
    walk.window.desk.undo(OFFICE_ID)
    walk.settle()
    assert len(walk.all("capacity_reading")) == 1


def test_what_names_a_channel_that_is_gone_stays_in_view(walk: TownWalk) -> None:
    walk.enrol()
    other = walk.office("channel", kind="business_plan", name_en=Text("Old plan"))
    walk.run(
        AddRecord(
            OFFICE_ID,
            "objective",
            {
                "title": said("Kept"),
                "enrolment_id": walk.enrolments["Akko"],
                "channel_id": other,
            },
        )
    )
    walk.run(DeleteRecords(OFFICE_ID, (("channel", other),)))
    assert titles(walk.part("Akko", "business_plan")) == ["Kept"]
    assert len(walk.read(lambda reads: reads.records(Objective, OFFICE_ID))) == 1


@pytest.mark.parametrize("part", ["business_plan", "marketing_branding", "capacity", "income"])
def test_everything_has_a_name_for_who_does_not_see_it(walk: TownWalk, part: str) -> None:
    walk.enrol()
    board = walk.part("Akko", part)
    if part != "income":
        walk.enter_words(board, "Something")
        board.show_record(board.list.view.cards.ids()[0])
        entry = {
            "business_plan": "lines",
            "marketing_branding": "words",
            "capacity": "rows",
        }[part]
        walk.type_into(getattr(board, entry).entry, "5")
    assert nameless(walk.window.page, FIELDS) == []


def test_the_keyboard_alone_goes_through_the_parts(walk: TownWalk) -> None:
    walk.enrol()
    walk.part("Akko", "business_plan")
    chips = list(walk.tab.parts.chips.values())
    chips[0].setFocus()
    walk.qtbot.keyClick(chips[0], Qt.Key.Key_Right)
    assert chips[1].hasFocus()
