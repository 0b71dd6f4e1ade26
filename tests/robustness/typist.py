"""A window in which somebody types a sheet until it is killed, and says what is safe.

python -m tests.robustness.typist LIBRARY WORKSHOP SHEET

Each line: ``title`` once the first field is saved, then the draft of the second one as the library
has it. The words come letter by letter and never end.
"""

import os
import sys
from itertools import count
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from aiworkshop.base.settings import Settings
from aiworkshop.bootstrap import Workbench
from aiworkshop.ui.app import make_application, make_window
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.sheets.page import SheetsPage

TITLE = "הלילה שבו הספרייה נשארה פתוחה"
TITLE_PATH, TELLING_PATH = "stories.1.title", "stories.1.telling"
LETTER_MILLISECONDS = 25


def press(window: MainWindow, key: int, letter: str = "") -> None:
    target = window.focusWidget() or window
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(target, event)


class Typist:
    """Types as soon as the sheet is laid out."""

    def __init__(self, window: MainWindow, workshop_id: str, sheet_id: str) -> None:
        self.window = window
        self.workshop_id = workshop_id
        self.place = f"printed_sheet/{sheet_id}/{TELLING_PATH}"
        self.said = ""
        self.letters = (letter for number in count(1) for letter in f"מילה {number} ")
        self.timer = QTimer(window)
        self.timer.timeout.connect(self.type_letter)
        window.go("sheets", workshop_id)
        page = window.page
        assert isinstance(page, SheetsPage)
        self.page = page
        page.open_sheet(sheet_id)
        assert page.entry is not None
        page.entry.shown.connect(lambda _: self.begin())

    def begin(self) -> None:
        form = self.page.entry.form  # type: ignore[union-attr]  # it is shown
        form.focus_path(TITLE_PATH)
        for letter in TITLE:
            press(self.window, ord(letter), letter)
        press(self.window, Qt.Key.Key_Return)
        form.focus_path(TELLING_PATH)
        self.window.desk.database(lambda bench: True, lambda _: self.say("title"))
        self.timer.start(LETTER_MILLISECONDS)

    def type_letter(self) -> None:
        letter = next(self.letters)
        press(self.window, ord(letter), letter)
        self.window.desk.database(lambda bench: bench.drafts.waiting(), self.tell)

    def tell(self, drafts: list[object]) -> None:
        for draft in drafts:
            if draft.place == self.place and draft.words != self.said:  # type: ignore[attr-defined]
                self.said = draft.words  # type: ignore[attr-defined]
                self.say(self.said)

    def say(self, words: str) -> None:
        sys.stdout.write(f"{words}\n")
        sys.stdout.flush()


def main(path: Path, workshop_id: str, sheet_id: str) -> int:
    app = make_application()
    window = make_window(app, lambda: Workbench(path), Settings(), path, list)
    window.show()
    window.desk.start()
    typists: list[Typist] = []
    window.desk.when_open(lambda: typists.append(Typist(window, workshop_id, sheet_id)))
    return app.exec()


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
