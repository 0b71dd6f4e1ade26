"""What makes a good topic, and topics that were once complaints."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from aiworkshop.method.content import Content
from aiworkshop.method.hints import Hint
from aiworkshop.method.topic import TOPIC_CRITERIA, topic_hint_text
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import Line, Surface
from aiworkshop.ui.widgets.words import Speaking

Top = Qt.AlignmentFlag.AlignTop


class Mark(QLabel):
    """A small icon that follows the theme."""

    def __init__(self, theme: Theme, icon: str, token: str, *, pointing: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._icon = (icon, token)
        self._pointing = pointing
        theme.changed.connect(self.draw)
        self.draw()

    def draw(self) -> None:
        """Draw it in the colours and the direction of now."""
        icon, token = self._icon
        mirrored = self._pointing and self.isRightToLeft()
        ratio = self.devicePixelRatioF()
        self.setPixmap(self._theme.pixmap(icon, token, 16, ratio, mirrored))


class TopicHints(Speaking, QWidget):
    """Gentle questions about the words of the topic; never a refusal."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("topic-hints")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.space(4))
        self.labels: list[Label] = []
        self._rows: list[QWidget] = []

    def show_hints(self, hints: Sequence[Hint], content: Content | None) -> None:
        """Show these, in the language of ``content``."""
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.labels = [], []
        for hint in hints if content is not None else ():
            assert content is not None
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(self._theme.space(8))
            label = Label(topic_hint_text(hint, content), wraps=True)
            line.addWidget(Mark(self._theme, "lightbulb", "prepare"), 0, Top)
            line.addWidget(label, 1)
            self._layout.addWidget(row)
            self._rows.append(row)
            self.labels.append(label)
        self.setVisible(bool(self._rows))


class TopicCriteria(Speaking, QWidget):
    """The criteria, each in a sentence; what a hint asks about has a mark in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._content: Content | None = None
        self._hints: frozenset[str] = frozenset()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(24))
        grid.setVerticalSpacing(theme.space(10))
        self.marks: dict[str, Label] = {}
        for place, criterion in enumerate(TOPIC_CRITERIA.ids):
            grid.addLayout(self._cell(theme, criterion), place // 2, place % 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)

    def show_criteria(self, content: Content | None, hints: Sequence[Hint]) -> None:
        """Show the criteria in the language of ``content``."""
        self._content = content
        self._hints = frozenset(hint.id for hint in hints)
        self.retranslate()

    def _cell(self, theme: Theme, criterion: str) -> QVBoxLayout:
        name = Label(lambda: self._words(criterion, "name"), "strong")
        mark = Label(lambda: self.tr("worth a second look"), "eyebrow")
        sentence = Label(lambda: self._words(criterion, "explanation"), "small", wraps=True)
        head = QHBoxLayout()
        head.setSpacing(theme.space(8))
        head.addWidget(name)
        head.addWidget(mark)
        head.addStretch(1)
        cell = QVBoxLayout()
        cell.setSpacing(theme.space(2))
        cell.addLayout(head)
        cell.addWidget(sentence)
        cell.addStretch(1)
        self.marks[criterion] = mark
        self.wording(name.retranslate)
        self.wording(sentence.retranslate)
        self.wording(lambda: mark.setVisible(criterion in self._hints))
        return cell

    def _words(self, criterion: str, part: str) -> str:
        content = self._content
        return content.texts.get(f"topic.criteria.{criterion}.{part}", "") if content else ""


class TopicExamples(Speaking, QWidget):
    """Complaints at the beginning, what they became at the end, in the workshop's language."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: object = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._surface = Surface()
        self._table: QWidget | None = None
        layout.addWidget(self._surface)

    def show_examples(self, content: Content | None) -> None:
        """Show the examples in the language of ``content``."""
        examples = content.flip_examples() if content is not None else ()
        if examples == self._shown:
            return
        self._shown = examples
        if self._table is not None:
            self._surface.body.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
        self._table = QWidget()
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.space(12))
        grid.setVerticalSpacing(self._theme.space(6))
        for number, example in enumerate(examples):
            row = 2 * number
            if number:
                grid.addWidget(Line(), row - 1, 0, 1, 3)
            grid.addWidget(Label(example.deficit, "muted", wraps=True), row, 0)
            grid.addWidget(Mark(self._theme, "arrow-right", "muted", pointing=True), row, 1)
            grid.addWidget(Label(example.affirmative, "strong", wraps=True), row, 2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(2, 3)
        self._surface.body.addWidget(self._table)
