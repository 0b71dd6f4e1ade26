"""What stands in the report in another language, with a field for its translation beside it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.base.text import Text, language_direction
from aiworkshop.readmodels.report_sections import ForeignWords
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.drafting import DraftKeeper
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.checks import CheckField
from aiworkshop.ui.widgets.fields import TextArea
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import SectionHeading
from aiworkshop.ui.widgets.words import Speaking

AT_ONCE = 12
Place = tuple[str, str, str]


def place_of_words(words: ForeignWords) -> Place:
    """What a translation belongs to."""
    return (words.kind, words.record_id, words.field)


class ReportTranslations(Speaking, QWidget):
    """First what has none, by section; each field saves itself, Ctrl+Enter goes on to the next."""

    missing_changed = Signal(int)
    """How many have no translation."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._drafts = DraftKeeper(context)
        self._language = ""
        self._words: dict[Place, ForeignWords] = {}
        self._titles: dict[str, str] = {}
        self._shown: list[Place] = []
        self._room = AT_ONCE
        self.rows: dict[Place, _Row] = {}
        space = context.theme.space
        self.state = Label("", "muted", wraps=True)
        self.state.setObjectName("translations-state")
        self.all = CheckField(lambda: self.tr("Also those that are translated"))
        self.all.committed.connect(lambda _: self._begin_again())
        self.more = Button(lambda: self.tr("Show more"))
        self.more.clicked.connect(self._show_more)
        self._list = QVBoxLayout()
        self._list.setSpacing(space(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(8))
        column.addWidget(self.state)
        column.addWidget(self.all)
        column.addLayout(self._list)
        column.addWidget(self.more)
        column.addStretch(1)

    def show_words(
        self, language: str, words: Sequence[ForeignWords], titles: dict[str, str]
    ) -> None:
        """These stand in another language than ``language``; ``titles`` are the sections'."""
        other = language != self._language
        self._language, self._titles = language, titles
        self._words = {place_of_words(each): each for each in words}
        missing = sum(1 for each in words if not each.translation)
        if not words:
            self.state.set_words(
                lambda: self.tr("Everything stands in the language of the report.")
            )
        elif missing:
            self.state.set_words(lambda: self.tr("Without a translation: %n", "", missing))
        else:
            self.state.set_words(lambda: self.tr("Everything has its translation."))
        self.all.setVisible(len(words) > missing)
        self.missing_changed.emit(missing)
        if other:
            self._begin_again()
        else:
            self._show()

    def _begin_again(self) -> None:
        for row in self.rows.values():
            row.field.flush()
        self._shown, self._room = [], AT_ONCE
        self._show()

    def _show_more(self) -> None:
        self._room += AT_ONCE
        first = len(self._shown)
        self._show()
        if first < len(self._shown):
            self.rows[self._shown[first]].field.setFocus()

    def _show(self) -> None:
        """Rows stay where they are while one works on them, also once they are translated."""
        wanted = [
            place
            for place, each in self._words.items()
            if place in self._shown or self.all.value() or not each.translation
        ]
        self._shown = wanted[: self._room]
        self.more.setVisible(len(wanted) > self._room)
        for place in [place for place in self.rows if place not in self._shown]:
            self._drop(self.rows.pop(place))
        while self._list.count():
            item = self._list.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None and not isinstance(widget, _Row):
                self._drop(widget)
        section = None
        for place in self._shown:
            words = self._words[place]
            if words.section != section:
                section = words.section
                self._list.addWidget(SectionHeading(self._titles.get(section, "")))
            row = self.rows.get(place)
            if row is None:
                row = self.rows[place] = self._make(place)
                row.show_words(words, self._language)
                self._take_up(place, row)
            else:
                row.show_words(words, self._language)
            self._list.addWidget(row)

    def _drop(self, widget: QWidget) -> None:
        widget.hide()
        widget.deleteLater()

    def _make(self, place: Place) -> "_Row":
        row = _Row(self._context)
        row.field.committed.connect(partial(self._write, place))
        row.field.draft_changed.connect(partial(self._keep_draft, place))
        return row

    def _take_up(self, place: Place, row: "_Row") -> None:
        """Words that were not finished before, in an earlier run or another look."""
        kept_at = self._draft_place(place)
        kept = self._context.desk.drafts.take_up(self._context.workshop_id, kept_at)
        if kept and kept != row.field.words():
            self._drafts.know(kept_at)
            row.field.put(kept)
            row.field.typed()

    def _draft_place(self, place: Place) -> str:
        return "/".join((*place, self._language))

    def _keep_draft(self, place: Place, words: Text) -> None:
        pending = self.rows[place].field.pending()
        self._drafts.keep(self._draft_place(place), words, pending=pending)

    def _write(self, place: Place, words: Text) -> None:
        from aiworkshop.facilitation.reports.translating import WriteTranslation

        row = self.rows.get(place)
        said = Text(words.text, self._language, words.direction)
        command = WriteTranslation(self._context.workshop_id, *place, said)

        def refused(error: Exception) -> None:
            if row is not None and self.rows.get(place) is row:
                row.field.mark_stored(self._words[place].translation)
            self._context.desk.failed.emit(error)

        kept = self._drafts.take(self._draft_place(place))
        self._context.desk.run(command, failed=refused, draft_place=kept, context=self)


class _Row(Speaking, QWidget):
    """The original, and the field below it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._original = Text()
        self.original = Label("", wraps=True)
        self.field = TextArea(lambda: self.tr("Translation…"), lines=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(4))
        column.addWidget(self.original)
        column.addWidget(self.field)
        self.wording(self._say)

    def _say(self) -> None:
        self.field.setAccessibleName(
            self.tr("Translation of “{words}”").format(words=self._original.text)
        )

    def show_words(self, words: ForeignWords, language: str) -> None:
        """Show them; what is being typed stays."""
        if words.original != self._original:
            self._original = words.original
            self.original.set_words(words.original)
            self._say()
        stored = words.translation or Text("", language, "auto")
        if self.field.pending():
            self.field.mark_stored(stored)
        elif self.field.value().text != stored.text:
            self.field.set_value(stored)
        if not stored and not self.field.words():
            self.field.set_value(Text("", language, language_direction(language)))
