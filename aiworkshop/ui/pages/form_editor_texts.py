"""A text of a funder's form: its words are counted while one types, drafts are offered."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.readmodels.form_aids import OfferedDraft
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.form_editor_counts import WordCounter
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import TextArea
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

DRAFT_NAMES: dict[str, str] = {
    "day": QT_TRANSLATE_NOOP("FormDrafts", "the day in your own words"),
    "themes": QT_TRANSLATE_NOOP("FormDrafts", "themes found ({count})"),
    "emerging_issues": QT_TRANSLATE_NOOP("FormDrafts", "emerging issues noted ({count})"),
    "recommendations": QT_TRANSLATE_NOOP("FormDrafts", "recommendations ({count})"),
    "partnerships": QT_TRANSLATE_NOOP("FormDrafts", "partnerships noted ({count})"),
    "propositions": QT_TRANSLATE_NOOP("FormDrafts", "provocative propositions ({count})"),
    "initiatives": QT_TRANSLATE_NOOP("FormDrafts", "initiatives ({count})"),
    "income_ideas": QT_TRANSLATE_NOOP("FormDrafts", "income ideas ({count})"),
    "headlines": QT_TRANSLATE_NOOP("FormDrafts", "headlines of the future ({count})"),
}


def draft_name(draft: OfferedDraft) -> str:
    """What a draft is made of, in the language of the window."""
    source = DRAFT_NAMES.get(draft.name, "")
    if not source:
        return draft.name
    words = QCoreApplication.translate("FormDrafts", source)
    return words.format(count=len(draft.lines))


class TextCell(Speaking, QWidget):
    """Heading, the funder's note, the text, its counter, and what it can begin from."""

    def __init__(self, context: PageContext, words: Words, note: Words) -> None:
        super().__init__()
        self._draft: OfferedDraft | None = None
        space = context.theme.space
        self.label = Label(words, "strong", wraps=True)
        self.note = Label(note, "small", wraps=True)
        self.area = TextArea(lines=4)
        self.label.setBuddy(self.area)
        self.counter = WordCounter(context.theme)
        self.begin = Button(
            lambda: self.tr("Begin from:"), kind="plain", icon="file-plus", theme=context.theme
        )
        self.begin.setObjectName("form-begin")
        self.begin.clicked.connect(self._insert_draft)
        self.beginning = Label(self._beginning, "body")
        # What is offered may take several lines where there is little room.
        self.offered = QWidget()
        offered = FlowLayout(space(4), self.offered)
        offered.addWidget(self.begin)
        offered.addWidget(self.beginning)
        self.offered.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(4))
        column.addWidget(self.label)
        column.addWidget(self.note)
        column.addWidget(self.area)
        column.addWidget(self.counter)
        column.addWidget(self.offered)
        self.wording(self._name)
        self.wording(lambda: self.area.setAccessibleName(spoken(words)))
        self.wording(lambda: self.note.setVisible(bool(spoken(note))))

    def offer(self, draft: OfferedDraft | None) -> None:
        """What the text can begin from; None: nothing was found yet."""
        self._draft = draft
        self._name()
        self.offered.setVisible(draft is not None)

    def _name(self) -> None:
        self.beginning.set_words(self._beginning)
        self.begin.setAccessibleName(f"{self.tr('Begin from:')} {self._beginning()}")

    def _beginning(self) -> str:
        return draft_name(self._draft) if self._draft is not None else ""

    def _insert_draft(self) -> None:
        """Put the lines where the cursor stands; what is there stays, and Ctrl+Z takes them out."""
        if self._draft is None:
            return
        self.area.setFocus()
        cursor = self.area.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        words = "\n".join(self._draft.lines)
        before = cursor.positionInBlock() > 0
        after = not cursor.atBlockEnd()
        cursor.insertText(("\n" if before else "") + words + ("\n" if after else ""))
        self.area.setTextCursor(cursor)
        self.area.ensureCursorVisible()
