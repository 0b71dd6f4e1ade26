"""How many words are written of those that a funder takes: beside the texts, while one types."""

from collections.abc import Iterator, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from aiworkshop.method.forms.counting import WordCount, count_form_words, counted_texts
from aiworkshop.method.forms.spec import FormSpec
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.fields import TextArea
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking


class WordCounter(Speaking, QWidget):
    """Words, a sign and a colour; over the limit it says by how much."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._own = 0
        self._count: WordCount | None = None
        self.sign = QLabel()
        self.label = Label("", "small", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(6))
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.label, 1)
        theme.changed.connect(self._paint)
        self.wording(self._say)

    def show_count(self, own: int, count: WordCount | None) -> None:
        """``own`` words stand here; ``count`` is of all texts that share the limit."""
        self._own, self._count = own, count
        self._say()
        self._paint()

    @property
    def over(self) -> int:
        """By how many words it is too long."""
        return self._count.over if self._count else 0

    def _say(self) -> None:
        self.label.set_words(self._words())
        self.setAccessibleName(self._words())

    def _words(self) -> str:
        count = self._count
        if count is None:
            return self.tr("%n word(s)", "", self._own)
        if len(count.fields) > 1:
            said = self.tr(
                "{words} words here, {all} of {limit} with the texts that share the limit"
            )
        else:
            said = self.tr("{words} of {limit} words")
        said = said.format(words=self._own, all=count.words, limit=count.limit)
        if count.over:
            said += " – " + self.tr("%n word(s) too many", "", count.over)
        return said

    def _paint(self) -> None:
        count = self._count
        self.sign.setVisible(count is not None and bool(count.words))
        icon, token = ("circle-alert", "danger") if self.over else ("circle-check", "saved")
        self.sign.setPixmap(self._theme.pixmap(icon, token, 16, self.devicePixelRatioF()))
        palette = self.label.palette()
        tint = self._theme.colour("danger" if self.over else "muted")
        palette.setColor(QPalette.ColorRole.PlaceholderText, tint)
        self.label.setPalette(palette)


class WordCounts(QObject):
    """Counts each text when it changes, and tells all counters that share its limit."""

    changed = Signal()

    def __init__(self, form: FormSpec, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._groups = {field: each for each in counted_texts(form) for field in each.fields}
        self._words: dict[str, int] = {}
        self._areas: dict[str, TextArea] = {}
        self._counters: dict[str, WordCounter] = {}
        self._heads: dict[str, WordCounter] = {}

    def watch(self, field: str, area: TextArea, counter: WordCounter) -> None:
        """Count what is typed into an area."""
        self._areas[field], self._counters[field] = area, counter
        area.textChanged.connect(partial(self._count, field))
        self._count(field)

    def head(self, limit: str, counter: WordCounter) -> None:
        """Tell a counter that stands over all texts of a shared limit."""
        fields = [part.id for part in self._form.texts() if part.limit == limit]
        self._heads |= dict.fromkeys(fields, counter)

    def counts(self) -> Iterator[WordCount]:
        """All limits as they stand."""
        for group in dict.fromkeys(self._groups.values()):
            words = sum(self._words.get(field, 0) for field in group.fields)
            yield WordCount(group.fields, words, group.limit)

    def texts(self) -> Mapping[str, TextArea]:
        """The areas by field."""
        return self._areas

    def _count(self, field: str) -> None:
        words = count_form_words(self._areas[field].words())
        if self._words.get(field) == words:
            return
        self._words[field] = words
        group = self._groups.get(field)
        if group is None:
            self._counters[field].show_count(words, None)
        else:
            all_words = sum(self._words.get(each, 0) for each in group.fields)
            count = WordCount(group.fields, all_words, group.limit)
            for each in group.fields:
                if each in self._counters:
                    self._counters[each].show_count(self._words.get(each, 0), count)
            if field in self._heads:
                whole = WordCount(group.fields[:1], all_words, group.limit)
                self._heads[field].show_count(all_words, whole)
        self.changed.emit()
