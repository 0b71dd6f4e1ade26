"""The facilitator's wording lies over the method's, language by language, and can be undone."""

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.contents import workshop_content
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.wording import ConfirmWording, SetWording, to_check
from aiworkshop.method.content import available_languages, load_content

KEY = "interview.questions.wishes"
OWN = Text("Which three wishes do you have for Akko?", "en")


def pattern(reads: Reads, workshop_id: str, language: str) -> str:
    contents = reads.contents(workshop_id, kinds=["content_overlay"])
    content = workshop_content(language, contents.content, contents.content_overlay)
    return content.pattern(KEY)


def waiting(reads: Reads, workshop_id: str) -> set[str]:
    contents = reads.contents(workshop_id, kinds=["content_overlay", "translation"])
    originals = {
        language: workshop_content(language, contents.content, ())
        for language in available_languages()
    }
    return {
        language
        for language, key in to_check(contents.content_overlay, contents.translation, originals)
    }


def test_own_words_and_back(runner: Runner, reads: Reads, workshop_id: str) -> None:
    original = load_content("en").pattern(KEY)
    assert runner.run(SetWording(workshop_id, KEY, OWN)).value is True
    assert pattern(reads, workshop_id, "en") == OWN.text
    assert pattern(reads, workshop_id, "he") == load_content("he").pattern(KEY)
    assert runner.run(SetWording(workshop_id, KEY, OWN)).value is False

    runner.run(SetWording(workshop_id, KEY, Text("Three wishes?", "en")))
    assert len(reads.contents(workshop_id).content_overlay) == 1
    runner.run(SetWording(workshop_id, KEY, Text(original, "en")))
    assert pattern(reads, workshop_id, "en") == original
    assert not reads.contents(workshop_id).content_overlay
    runner.undo(workshop_id)
    assert pattern(reads, workshop_id, "en") == "Three wishes?"


def test_an_edit_marks_the_other_languages(runner: Runner, reads: Reads, workshop_id: str) -> None:
    assert waiting(reads, workshop_id) == set()
    runner.run(SetWording(workshop_id, KEY, OWN))
    assert waiting(reads, workshop_id) == {"he", "ar"}
    runner.run(SetWording(workshop_id, KEY, Text("אילו שלוש משאלות יש לך לעכו?", "he")))
    assert waiting(reads, workshop_id) == {"en", "ar"}
    runner.run(ConfirmWording(workshop_id, KEY, "ar"))
    runner.run(ConfirmWording(workshop_id, KEY, "en"))
    assert pattern(reads, workshop_id, "en") == OWN.text
    assert waiting(reads, workshop_id) == set()
    runner.run(SetWording(workshop_id, KEY, Text("Three wishes?", "en")))
    assert waiting(reads, workshop_id) == {"he", "ar"}
    assert runner.run(ConfirmWording(workshop_id, KEY, "he")).value == 1
    assert waiting(reads, workshop_id) == {"ar"}
    runner.undo(workshop_id)
    assert waiting(reads, workshop_id) == {"he", "ar"}


def test_what_cannot_work_is_refused(runner: Runner, reads: Reads, workshop_id: str) -> None:
    with pytest.raises(UserError, match="cannot hold"):
        runner.run(SetWording(workshop_id, KEY, Text("Hello {somebody}", "en")))
    with pytest.raises(UserError, match="no text named"):
        runner.run(SetWording(workshop_id, "interview.nothing", Text("x", "en")))
    with pytest.raises(UserError, match="no texts in"):
        runner.run(SetWording(workshop_id, KEY, Text("x", "xx")))
    assert not reads.contents(workshop_id).content_overlay
