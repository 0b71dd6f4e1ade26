"""From *New workshop* to a saved PDF, by keys, in each language of the window."""

import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from aiworkshop.readmodels.records import Commitment, Finding, Participant, Theme
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.pages.library_new import NewWorkshop
from tests.ui.discovery_walk import Ctrl, Key
from tests.ui.outcome_walk import OutcomeWalk


@dataclass(frozen=True)
class Said:
    """What is typed in one language, and the physical key G on its keyboard."""

    title: str
    person: str
    story: str
    wish: str
    theme: str
    vision: str
    proposition: str
    initiative: str
    commitment: str
    key_g: tuple[int, str]


SAID = {
    "en": Said(
        "What works here",
        "Librarian",
        "The night the library stayed open until 02:00",
        "A key for every neighbourhood",
        "Doors that open",
        "Every evening a light is on",
        "Each neighbourhood has an evening room",
        "Evening room at Olive street",
        "I open the hall on Tuesdays",
        (int(Key.Key_G), "g"),
    ),
    "he": Said(
        "מה עובד אצלנו",
        "ספרנית העיר",
        "הלילה שבו הספרייה נשארה פתוחה עד 02:00",
        "מפתח לכל שכונה",
        "דלתות שנפתחות",
        "בכל ערב דולק אור",
        "לכל שכונה יש חדר ערב",
        "חדר ערב ברחוב הזית",
        "פתיחת האולם בימי שלישי",
        (0x05E2, "ע"),
    ),
    "ar": Said(
        "ما الذي ينجح عندنا",
        "أمينة المكتبة",
        "ليلة بقيت المكتبة مفتوحة حتى 02:00",
        "مفتاح لكل حي",
        "أبواب تفتح",
        "في كل مساء ضوء مشتعل",
        "لكل حي غرفة مسائية",
        "غرفة مسائية في شارع الزيتون",
        "فتح القاعة أيام الثلاثاء",
        (0x0644, "ل"),
    ),
}


class WholeWalk(OutcomeWalk):
    """A facilitator's day."""

    def begin(self, said: Said) -> None:
        """Three fields and Enter."""
        self.window.go("library", "")
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        page: Any = self.window.page
        page.show_new()
        panel = page.findChild(NewWorkshop)
        assert panel is not None
        panel.title.setFocus()
        self.type(said.title)
        self.press(Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.window.current_id == "prepare")
        self.workshop_id = self.window.context.workshop_id
        self.settle()

    def prepare(self, said: Said) -> None:
        """One person in the room."""
        tab = self.board("prepare", "participants")
        tab.entry.name.setFocus()
        self.type(said.person)
        self.enter()

    def discover(self, said: Said) -> None:
        """A story and a wish of table 2, under one theme."""
        tab = self.board("discovery", "findings")
        tab.bar.field.setFocus()
        self.press(Key.Key_2, Ctrl)
        self.enter_words(tab, said.story)
        tab.bar.kinds.setCurrentIndex(tab.bar.kinds.findData("wish"))
        self.enter_words(tab, said.wish)
        themes = self.board("discovery", "themes")
        themes.sources.list.setFocus()
        self.press(Key.Key_Space)
        self.press(Key.Key_Down)
        self.press(Key.Key_Space)
        self.press(said.key_g[0], Ctrl, said.key_g[1])
        assert themes.naming_line.name.hasFocus()
        self.type(said.theme)
        self.enter()

    def promise(self, said: Said) -> None:
        """A dream, a proposition, an initiative, a commitment."""
        for page, tab_id, words in (
            ("dream", "visions", said.vision),
            ("design", "propositions", said.proposition),
            ("destiny", "initiatives", said.initiative),
            ("destiny", "commitments", said.commitment),
        ):
            self.enter_words(self.board(page, tab_id), words)

    def report(self, target: Path) -> str:
        """The saved PDF's words."""
        self.window.go("report", self.workshop_id)
        page: Any = self.window.page
        self.qtbot.waitUntil(lambda: page.preview.page_count > 0)
        page.saving.ask_file = lambda _: str(target)
        page.save.click()
        self.qtbot.waitUntil(lambda: target.name in self.window.notices.label.text())
        read = subprocess.run(["pdftotext", str(target), "-"], capture_output=True, check=True)
        return " ".join(read.stdout.decode().split())


@pytest.mark.parametrize("language", ["en", "he", "ar"])
def test_from_new_workshop_to_a_saved_summary(
    qtbot: QtBot, open_window: Callable[..., MainWindow], tmp_path: Path, language: str
) -> None:
    said = SAID[language]
    walk = WholeWalk(qtbot, open_window(language=language))
    walk.begin(said)
    walk.prepare(said)
    walk.discover(said)
    walk.promise(said)
    walk.undo()
    assert walk.records(Commitment) == []
    walk.press(Key.Key_Y, Ctrl)
    walk.settle()
    (promise,) = walk.records(Commitment)
    assert promise.words.text == said.commitment
    assert [person.name.text for person in walk.records(Participant)] == [said.person]
    assert {finding.kind for finding in walk.records(Finding)} == {"story", "wish"}
    assert [theme.title.text for theme in walk.records(Theme)] == [said.theme]
    words = walk.report(tmp_path / "summary.pdf")
    assert not walk.errors
    for phrase in (said.story, said.wish, said.theme, said.vision, said.proposition):
        missing = [word for word in phrase.split() if word not in words]
        assert not missing, (phrase, missing)
    assert said.person not in words, "participants are counted, not named"
