"""The topic: gentle questions that never block, and the way from a complaint."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import ChangeRecord
from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import Ctrl, Key
from tests.ui.prepare_walk import PrepareWalk


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[PrepareWalk]:
    walk = PrepareWalk(qtbot, window)
    yield walk
    assert not walk.errors


def type_over(walk: PrepareWalk, field: object, words: str) -> None:
    field.setFocus()
    field.selectAll()
    walk.type(words)
    walk.press(Key.Key_Return, Ctrl)
    walk.settle()


def test_a_doubtful_topic_is_saved_and_asked_about(walk: PrepareWalk) -> None:
    tab = walk.open("topic")
    assert not tab.hints.isVisible()
    type_over(walk, tab.topic, "reduce litter")
    assert walk.workshop().topic.text == "reduce litter"
    assert any("litter" in label.text() for label in tab.hints.labels)
    assert tab.criteria.marks["positive"].isVisible()
    assert not tab.criteria.marks["desired"].isVisible()
    type_over(walk, tab.topic, "streets we show our guests")
    assert not tab.hints.isVisible()


def test_from_a_complaint_to_the_topic(walk: PrepareWalk) -> None:
    tab = walk.open("topic")
    flip = tab.flip
    assert not flip.answers["instead"].isVisible()
    type_over(walk, flip.answers["complaint"], "לכלוך ברחובות")
    assert walk.workshop().challenge.text == "לכלוך ברחובות"
    for step in ("instead", "why", "already"):
        assert flip.answers[step].isVisible(), step
        assert not flip.use.isVisible()
        type_over(walk, flip.answers[step], "רחוב נקי")
    assert not flip.use.isEnabled()
    type_over(walk, flip.answers["phrase"], "רחובות שנעים להראות")
    walk.press_button(flip.use)
    assert walk.workshop().topic.text == "רחובות שנעים להראות"
    assert tab.topic.words() == "רחובות שנעים להראות"
    walk.press_button(walk.window.notices.button)
    assert walk.workshop().topic.text == "Neighbours who get things done"


def test_examples_stand_in_the_language_of_the_workshop(walk: PrepareWalk) -> None:
    from aiworkshop.method.content import load_content
    from aiworkshop.ui.widgets.label import Label

    tab = walk.open("topic")
    shown = {label.text() for label in tab.examples.findChildren(Label)}
    example = load_content("he").flip_examples()[0]
    assert {example.deficit, example.affirmative} <= shown


def test_answers_on_the_way_are_kept_for_another_day(walk: PrepareWalk) -> None:
    from aiworkshop.ui.phases.define.topic import TopicTab

    def drafts() -> list[str]:
        return sorted(
            card.place.rpartition("/")[2]
            for card in walk.bench(lambda bench: bench.drafts.waiting(walk.workshop_id))
        )

    tab = walk.open("topic")
    type_over(walk, tab.flip.answers["complaint"], "Litter")
    type_over(walk, tab.flip.answers["instead"], "clean streets")
    assert drafts() == ["instead"]
    again = TopicTab(tab.context)
    walk.qtbot.addWidget(again)
    again.refresh(None)
    walk.settle()
    assert again.flip.answers["instead"].words() == "clean streets"
    for step in ("why", "already", "phrase"):
        again.flip.answers[step].put("streets we show our guests")
    again.flip.use.click()
    walk.settle()
    assert walk.workshop().topic.text == "streets we show our guests"
    assert drafts() == []


def test_a_topic_that_somebody_else_wrote_meanwhile_is_not_overwritten(
    walk: PrepareWalk, library_path: Path
) -> None:
    from aiworkshop.bootstrap import opened_workbench

    tab = walk.open("topic")
    type_over(walk, tab.flip.answers["complaint"], "Litter")
    for step in ("instead", "why", "already", "phrase"):
        tab.flip.answers[step].put("streets we show our guests")
    with opened_workbench(library_path) as bench:
        theirs = {"topic": Text("Evenings in the library")}
        bench.runner.run(ChangeRecord(walk.workshop_id, "workshop", walk.workshop_id, theirs))
    tab.flip.use.click()
    walk.settle()
    assert walk.workshop().topic.text == "Evenings in the library"
    assert walk.errors
    walk.errors.clear()
