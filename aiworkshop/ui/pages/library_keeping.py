"""What keeps words safe: backups, the trash, and drafts that were not finished."""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from aiworkshop.base.clock import stamp_time
from aiworkshop.base.places import ServerPlace
from aiworkshop.base.text import Text
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.projector.privacy import context_masks, hidden_words
from aiworkshop.ui.projector.private_label import PrivateLabel
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import SectionHeading, Surface
from aiworkshop.ui.widgets.value_fields import show_date
from aiworkshop.ui.widgets.words import Speaking, Words

if TYPE_CHECKING:
    from aiworkshop.readmodels.library_page import BackupCard, DraftCard, WorkshopCard

SHOWN_DRAFT_LETTERS = 160
MOST_ROWS = 10


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


class Backups(Keeping):
    """Dated backups, each with a button to restore it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            context,
            lambda: self.tr("Backups"),
            lambda: self.tr(
                "Restoring puts the whole library back to that moment. "
                "What is here now is kept as a backup first."
            ),
        )
        self.context.desk.database(lambda bench: bench.backups(), self._show, context=self)

    def _show(self, backups: "list[BackupCard]") -> None:
        self.clear_rows()
        for backup in backups[:MOST_ROWS]:
            button = Button(lambda: self.tr("Restore"))
            button.clicked.connect(lambda _=False, path=backup.path: self._restore(Path(path)))
            moment = datetime.fromisoformat(backup.made_at)
            size = QLocale().formattedDataSize(backup.size, 1)
            self.add_row(f"{moment:%d/%m/%Y %H:%M}", size, button)
        if isinstance(self.context.library_path, ServerPlace):
            self.add_row(
                lambda: self.tr(
                    "Backups of a library on a server are made by whoever looks after the server."
                ),
                "",
            )
        elif not backups:
            self.add_row(lambda: self.tr("There is no backup yet; one is made every day."), "")

    def _restore(self, path: Path) -> None:
        desk = self.context.desk

        def done(_: object) -> None:
            desk.announce(ChangeSet(""))
            self.context.notices.say(
                lambda: self.tr("The library is back as it was. The state before is a backup, too.")
            )
            self.close_panel()

        self.context.go("library", "")
        desk.database(lambda bench: bench.restore(path), done, context=self)


class Trash(Keeping):
    """Deleted workshops."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            context,
            lambda: self.tr("Trash"),
            lambda: self.tr("Deleted workshops stay here, with everything in them."),
        )
        self._read()

    def _read(self) -> None:
        self.context.desk.read(
            lambda reads: reads.workshop_cards(deleted=True), self._show, context=self
        )

    def _show(self, cards: "list[WorkshopCard]") -> None:
        self.clear_rows()
        for card in cards:
            button = Button(lambda: self.tr("Restore"))
            button.clicked.connect(lambda _=False, key=card.id: self._restore(key))
            self.add_row(card.title, show_date(card.date), button, private=not card.sample)
        if not cards:
            self.add_row(lambda: self.tr("The trash is empty."), "")

    def _restore(self, key: str) -> None:
        self.context.desk.when_open(partial(self._restore_now, key))

    def _restore_now(self, key: str) -> None:
        from aiworkshop.facilitation.records import RestoreRecords

        command = RestoreRecords(key, (("workshop", key),))
        self.context.desk.run(command, lambda _: self._read(), context=self)


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
