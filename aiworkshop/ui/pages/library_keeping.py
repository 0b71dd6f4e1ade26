"""What keeps words safe: the panels of backups and trash, and drafts that were not finished."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QSizePolicy, QWidget

from aiworkshop.base.clock import stamp_time
from aiworkshop.base.text import Text
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.projector.privacy import context_masks, hidden_words
from aiworkshop.ui.projector.private_label import PrivateLabel
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import ScrollColumn
from aiworkshop.ui.widgets.small import SectionHeading, Surface
from aiworkshop.ui.widgets.words import Speaking, Words

if TYPE_CHECKING:
    from aiworkshop.readmodels.library_page import DraftCard

SHOWN_DRAFT_LETTERS = 160
MOST_ROWS = 10


class FitRows(ScrollColumn):
    """As high as what is in it, and no higher; where the page is low, it scrolls."""

    def __init__(self, rows: QLayout, least: int) -> None:
        super().__init__()
        self.column.addLayout(rows)
        self.column.addStretch(1)
        self.setMinimumHeight(least)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Rows that came are seen only when they were laid out: as high as they are then."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """That of what is in it."""
        inner = self.column.sizeHint()
        return QSize(inner.width(), max(inner.height(), self.minimumHeight()))


class Keeping(Speaking, Surface):
    """A panel with a heading, a sentence, rows that each have a button, perhaps a way to close."""

    def __init__(
        self, context: PageContext, heading: Words, sentence: Words, *, closes: bool = True
    ) -> None:
        super().__init__()
        self.context = context
        title = SectionHeading(heading)
        if closes:
            close = Button(lambda: self.tr("Close"), kind="plain")
            close.clicked.connect(self.close_panel)
            title.add_action(close)
        self.body.addWidget(title)
        self.body.addWidget(Label(sentence, "muted", wraps=True))
        self.rows = QGridLayout()
        self.rows.setHorizontalSpacing(context.theme.space(16))
        self.rows.setVerticalSpacing(context.theme.space(8))
        self.rows.setColumnStretch(0, 1)
        self.body.addLayout(self.rows)

    def add_row(self, words: Words, note: Words, *buttons: Button, private: bool = False) -> None:
        """One thing that can be brought back."""
        row = self.rows.rowCount()
        said = PrivateLabel(self.context, words, wraps=True, private=private)
        self.rows.addWidget(said, row, 0)
        self.rows.addWidget(Label(note, "muted"), row, 1)
        holder = QHBoxLayout()
        holder.setSpacing(self.context.theme.space(8))
        said.describe(*buttons)
        for button in buttons:
            holder.addWidget(button)
        self.rows.addLayout(holder, row, 2)

    def clear_rows(self) -> None:
        """Before they are read again."""
        while self.rows.count():
            item = self.rows.takeAt(0)
            layout = item.layout() if item else None
            while layout is not None and layout.count():
                inner = layout.takeAt(0)
                if inner and (widget := inner.widget()):
                    _away(widget)
            if item and (widget := item.widget()):
                _away(widget)

    def close_panel(self) -> None:
        """Put it away."""
        self.hide()
        self.deleteLater()


def _away(widget: QWidget) -> None:
    """Unseen at once: what comes in its place may be painted before it is deleted."""
    widget.hide()
    widget.deleteLater()


class WaitingDrafts(Keeping):
    """Words that stood in an open editor when the program ended, dated, with their workshop."""

    def __init__(self, context: PageContext, drafts: "list[DraftCard]") -> None:
        super().__init__(
            context,
            lambda: self.tr("Words that were not finished"),
            lambda: self.tr(
                "They stood in an open field when the program ended. Everything else is saved."
            ),
        )
        self.setObjectName("waiting-drafts")
        self._shown: tuple[list[DraftCard], bool] = ([], False)
        self._drafts = drafts
        if context.privacy is not None:
            context.privacy.changed.connect(self.show_waiting)
        self.show_waiting()

    def showEvent(self, event: QShowEvent) -> None:
        """Some may have been taken up where they were typed."""
        super().showEvent(event)
        self.show_waiting()

    def show_waiting(self) -> None:
        """Show what was not dealt with yet; nothing left: go away."""
        desk = self.context.desk
        rest = [one for one in self._drafts if desk.drafts.waits(one.workshop_id, one.place)]
        masked = context_masks(self.context)
        if (rest, masked) == self._shown:
            return
        self._shown = (rest, masked)
        self.clear_rows()
        for draft in rest[:MOST_ROWS]:
            self._add(draft, masked=masked)
        if not rest:
            self.close_panel()

    def _add(self, draft: "DraftCard", *, masked: bool) -> None:
        keep = Button(lambda: self.tr("Keep"), kind="primary")
        keep.clicked.connect(lambda: self._keep(draft))
        drop = Button(lambda: self.tr("Discard"))
        drop.clicked.connect(lambda: self._drop(draft))
        moment = stamp_time(draft.saved_at).astimezone()
        words = draft.words
        if len(words) > SHOWN_DRAFT_LETTERS:
            words = words[:SHOWN_DRAFT_LETTERS] + "…"
        title = str(draft.workshop_title)
        if masked:
            words, title = hidden_words(words), hidden_words(title)
        note = f"{title} · {moment:%d/%m/%Y %H:%M}"
        self.add_row(Text(words), Text(note), keep, drop)

    def _keep(self, draft: "DraftCard") -> None:
        from aiworkshop.facilitation.unfinished import KeepDraft

        self.context.desk.run(
            KeepDraft(draft.workshop_id, draft.place, draft.words),
            lambda _: self.show_waiting(),
            draft_place=draft.place,
            context=self,
        )

    def _drop(self, draft: "DraftCard") -> None:
        self.context.desk.drafts.discard(draft.workshop_id, draft.place)
        self.show_waiting()
