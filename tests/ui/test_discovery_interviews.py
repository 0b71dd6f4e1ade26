"""Interviews: who told whom, their stories and wishes, the guide beside."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.readmodels.records import Finding, Interview
from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import Ctrl, Key, Walk, choose


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[Walk]:
    walk = Walk(qtbot, window)
    yield walk
    assert not walk.errors


def person(walk: Walk, name: str) -> str:
    fields = {"name": Text(name)}
    return str(walk.run(AddRecord(walk.workshop_id, "participant", fields)))


def test_an_interview_from_the_empty_tab_to_its_stories_and_wishes(walk: Walk) -> None:
    teller, asker = person(walk, "נועה"), person(walk, "سامي")
    tab = walk.open("interviews")
    assert tab.empty.isVisible()
    tab.empty.button.click()
    walk.settle()
    assert tab.form.storyteller.hasFocus()
    choose(tab.form.storyteller, teller)
    choose(tab.form.interviewer, asker)
    choose(tab.form.table, walk.tables[1])
    choose(tab.form.permission, "named")
    walk.settle()
    tab.form.stories.entry.setFocus()
    walk.type("הלילה שבו הספרייה נשארה פתוחה")
    walk.enter()
    assert tab.form.stories.entry.hasFocus()
    tab.form.wishes.entry.setFocus()
    for wish in ("ספסלים בצל", "مكتبة مفتوحة مساءً", "one counter"):
        walk.type(wish)
        walk.enter()
    tab.form.form.fields["moved_by"].setFocus()
    walk.type("She had kept the key for ten years.")
    tab.flush()
    walk.settle()
    interview = walk.records(Interview)[0]
    assert (interview.storyteller_id, interview.interviewer_id) == (teller, asker)
    assert (interview.group_id, interview.permission) == (walk.tables[1], "named")
    assert str(interview.moved_by).startswith("She had")
    told = walk.records(Finding)
    assert [finding.kind for finding in told] == ["story", "wish", "wish", "wish"]
    assert {finding.interview_id for finding in told} == {interview.id}
    assert {finding.group_id for finding in told} == {walk.tables[1]}
    assert {finding.permission for finding in told} == {"named"}
    card = tab.list.view.cards.card(interview.id)
    assert (str(card.title), card.lead) == ("נועה", "2")
    assert "سامي" in card.note
    origins = {link.source_id for link in walk.contents().origin_link}
    assert origins == {interview.id}


def test_a_story_is_told_in_place_and_undone(walk: Walk) -> None:
    tab = walk.open("interviews")
    walk.press(Key.Key_I, Ctrl)
    walk.settle()
    tab.form.stories.entry.setFocus()
    walk.type("Short")
    walk.enter()
    story = walk.finding("Short")
    _, form = tab.form.stories._rows[story.id]
    form.fields["telling"].setFocus()
    walk.type("Long and vivid.")
    form.fields["quote"].setFocus()
    walk.settle()
    assert str(walk.finding("Short").telling) == "Long and vivid."
    walk.undo()
    assert str(walk.finding("Short").telling) == ""
    assert form.fields["telling"].toPlainText() == ""


def test_two_interviews_keep_their_words_apart(walk: Walk) -> None:
    tab = walk.open("interviews")
    tab.add_interview()
    walk.settle()
    first = tab.form.interview.id
    tab.form.form.fields["strengths"].setFocus()
    walk.type("patience")
    tab.add_interview()
    walk.settle()
    second = tab.form.interview.id
    assert first != second
    assert tab.form.form.fields["strengths"].toPlainText() == ""
    stored = {interview.id: str(interview.strengths) for interview in walk.records(Interview)}
    assert stored == {first: "patience", second: ""}
    tab.list.select(first)
    walk.settle()
    assert tab.form.form.fields["strengths"].toPlainText() == "patience"


def test_interviews_stand_by_table(walk: Walk) -> None:
    for table in (2, 0, 1):
        fields = {"group_id": walk.tables[table], "permission": "anonymous"}
        walk.run(AddRecord(walk.workshop_id, "interview", fields))
    tab = walk.open("interviews")
    model = tab.list.view.cards
    assert [model.card(key).lead for key in model.ids()] == ["1", "2", "3"]


def test_the_guide_asks_in_the_languages_of_the_workshop(walk: Walk) -> None:
    tab = walk.open("interviews")
    guide = tab.guide
    names = [guide.languages.tabText(place) for place in range(guide.languages.count())]
    assert names == ["עברית", "العربية"]

    def words() -> str:
        return "\n".join(label.text() for label in guide.inner.findChildren(QLabel))

    assert "שלוש משאלות" in words()
    assert "Neighbours who get things done" in words(), "the topic stands in its question"
    guide.languages.setCurrentIndex(1)
    assert "{topic}" not in words()
    assert any("\u0600" <= letter <= "\u06ff" for letter in words())
    guide.findChild(QWidget, "fold-guide").click()
    assert not guide.inner.isVisible()
    guide.findChild(QWidget, "fold-guide").click()
    assert guide.inner.isVisible()


def test_deleting_an_interview_leaves_what_was_told(walk: Walk) -> None:
    tab = walk.open("interviews")
    tab.add_interview()
    walk.settle()
    tab.form.stories.entry.setFocus()
    walk.type("Told once")
    walk.enter()
    tab.form.delete.click()
    walk.settle()
    assert walk.records(Interview) == []
    assert str(walk.finding("Told once").title) == "Told once"
    assert tab.empty.isVisible()
    walk.window.notices.button.click()
    walk.settle()
    assert len(walk.records(Interview)) == 1
    assert tab.form.stories.count() == 1
