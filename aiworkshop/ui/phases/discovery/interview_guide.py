"""The interview guide beside the form: what to ask, in the languages of the room."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.content import Content
from aiworkshop.ui.i18n import describe_language
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import scrolling
from aiworkshop.ui.widgets.small import SectionHeading
from aiworkshop.ui.widgets.words import Speaking, Words

_SECTIONS = ("questions", "topic_questions", "probes", "tips")


class InterviewGuide(Speaking, QWidget):
    """Opening, questions, follow-up questions and tips; can be folded away."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.setObjectName("interview-guide")
        self._contents: Mapping[str, Content] = {}
        self._languages: Sequence[str] = ()
        self._topic = Text()
        space = context.theme.space
        self.fold = IconButton(context.theme, "chevron-down", lambda: self._fold_words())
        self.fold.setObjectName("fold-guide")
        self.fold.clicked.connect(self._turn)
        head = SectionHeading(lambda: self.tr("Interview guide"))
        head.add_action(self.fold)
        self.languages = QTabBar()
        self.languages.setObjectName("guide-languages")
        self.languages.setDrawBase(False)
        self.languages.setExpanding(False)
        self.languages.currentChanged.connect(lambda _: self._fill())
        self.inner = QWidget()
        self._rows = QVBoxLayout(self.inner)
        self._rows.setContentsMargins(0, 0, space(4), 0)
        self._rows.setSpacing(space(6))
        self._area = scrolling(self.inner)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setProperty("reads", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(4))
        layout.addWidget(head)
        layout.addWidget(self.languages)
        layout.addWidget(self._area, 1)
        self.wording(lambda: self._area.setAccessibleName(self.tr("Interview guide")))
        self.wording(lambda: self.languages.setAccessibleName(self.tr("Language of the guide")))

    def show_guide(
        self, contents: Mapping[str, Content], languages: Sequence[str], topic: Text
    ) -> None:
        """Show these texts, one language at a time, the workshop's first one first."""
        known = [code for code in languages if code in contents] or list(contents)[:1]
        self._contents, self._topic = contents, topic
        if known != list(self._languages):
            self._languages = known
            self.languages.blockSignals(True)
            while self.languages.count():
                self.languages.removeTab(0)
            for code in known:
                self.languages.addTab(describe_language(code).name)
            self.languages.blockSignals(False)
        self.languages.setVisible(len(known) > 1 and not self._area.isHidden())
        self._fill()

    def retranslate(self) -> None:
        """Name the sections in the new language of the window."""
        super().retranslate()
        self._fill()

    def _turn(self) -> None:
        folded = not self._area.isHidden()
        self._area.setVisible(not folded)
        self.languages.setVisible(not folded and len(self._languages) > 1)
        self.fold.set_icon("chevron-right" if folded else "chevron-down")
        self.fold.set_words(lambda: self._fold_words())

    def _fold_words(self) -> str:
        if hasattr(self, "_area") and self._area.isHidden():
            return self.tr("Show the questions")
        return self.tr("Fold the questions away")

    def _fill(self) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        index = self.languages.currentIndex()
        if not 0 <= index < len(self._languages):
            return
        code = self._languages[index]
        content = self._contents[code]
        self._add(content.texts.get("interview.opening", ""), code, "body")
        for section in _SECTIONS:
            self._add_section(content, section, code)
        self._add(content.texts.get("interview.closing", ""), code, "body")
        self._rows.addStretch(1)

    def _add_section(self, content: Content, section: str, code: str) -> None:
        prefix = f"interview.{section}."
        keys = [key for key in content.texts if key.startswith(prefix) and content.texts[key]]
        if not keys:
            return
        heading = self._section_words(section)
        self._rows.addWidget(Label(heading, "eyebrow"))
        topic = str(self._topic) or "…"
        for key in keys:
            self._add(content.texts[key].replace("{topic}", topic), code, "body")

    def _add(self, words: str, code: str, role: str) -> None:
        if words:
            self._rows.addWidget(Label(Text(words, code), role, wraps=True))

    def _section_words(self, section: str) -> Words:
        names = {
            "questions": lambda: self.tr("Questions"),
            "topic_questions": lambda: self.tr("On our topic"),
            "probes": lambda: self.tr("Follow-up questions"),
            "tips": lambda: self.tr("While listening"),
        }
        return names[section]
