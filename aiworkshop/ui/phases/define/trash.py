"""What was deleted in a workshop, or in the office: found again, and brought back."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from aiworkshop.readmodels.records import AgendaStep, Participant
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.library_keeping import Keeping
from aiworkshop.ui.pages.places import kind_name
from aiworkshop.ui.phases.define.keeping_reads import Deletion
from aiworkshop.ui.phases.define.keeping_words import stamp_words, step_title
from aiworkshop.ui.projector.privacy import context_masks
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.text_fields import TextField
from aiworkshop.ui.widgets.words import Words

SHOWN_AT_FIRST = 20
FILTERED_FROM = 8


class WorkshopTrash(Keeping):
    """What was deleted, moment by moment, each with a button that brings all of it back."""

    def __init__(
        self, context: PageContext, heading: Words | None = None, nothing: Words | None = None
    ) -> None:
        super().__init__(
            context,
            heading or (lambda: self.tr("Trash of this workshop")),
            lambda: self.tr(
                "What was deleted here can come back, with what went along with it. Nothing is "
                "ever emptied by itself."
            ),
            closes=False,
        )
        self.buttons: list[Button] = []
        self.deletions: tuple[Deletion, ...] = ()
        self._total = 0
        self._most = SHOWN_AT_FIRST
        self._nothing = nothing or (lambda: self.tr("Nothing was deleted in this workshop."))
        self.setObjectName("workshop-trash")
        self.filter = TextField(lambda: self.tr("Only what has these words in it"))
        self.filter.setObjectName("trash-filter")
        self.filter.textChanged.connect(lambda _: self._show())
        self.restore_all = Button(lambda: self.tr("Restore all %n", "", len(self.found())))
        self.restore_all.setObjectName("trash-restore-all")
        self.restore_all.clicked.connect(lambda: self._restore(self.found()))
        self.more = Button(lambda: self.tr("Show more"), kind="plain")
        self.more.setObjectName("trash-more")
        self.more.clicked.connect(self._show_more)
        self._place_controls()

    def _place_controls(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.context.theme.space(8))
        row.addWidget(self.filter, 1)
        row.addWidget(self.restore_all)
        self.body.insertLayout(self.body.indexOf(self.rows), row)
        self.body.addWidget(self.more)
        for widget in (self.filter, self.restore_all, self.more):
            widget.hide()

    def show_deletions(self, deletions: tuple[Deletion, ...], total: int = 0) -> None:
        """Show these, the latest first; ``total`` is how many there are in all."""
        self.deletions, self._total = deletions, max(total, len(deletions))
        self._show()

    def found(self) -> list[Deletion]:
        """Those that the filter lets through; what is masked is not to be guessed with it."""
        words = self.filter.text().strip().casefold()
        masked = context_masks(self.context)
        return [
            one
            for one in self.deletions
            if not words or (words in self._words(one).casefold() and not (masked and one.private))
        ]

    def _show(self) -> None:
        self.clear_rows()
        self.buttons = []
        found = self.found()
        for deletion in found[: self._most]:
            button = Button(lambda: self.tr("Restore"))
            button.clicked.connect(lambda _=False, one=deletion: self._restore([one]))
            self.buttons.append(button)
            moment = stamp_words(deletion.record.deleted)
            self.add_row(
                partial(self._words, deletion),
                moment,
                *self._erasing(deletion),
                button,
                private=deletion.private,
            )
        if not self.deletions:
            self.add_row(self._nothing, "")
        elif not found:
            self.add_row(lambda: self.tr("Nothing with these words."), "")
        rest = self._total - len(self.deletions)
        if rest > 0:
            self.add_row(lambda: self.tr("and %n more, deleted earlier", "", rest), "")
        self.filter.setVisible(len(self.deletions) >= FILTERED_FROM)
        self.restore_all.setVisible(len(found) > 1)
        self.restore_all.retranslate()
        self.more.setVisible(len(found) > self._most)

    def _erasing(self, deletion: Deletion) -> tuple[Button, ...]:
        """Of a person also a button that leads to erasing them."""
        person = deletion.record
        if not isinstance(person, Participant):
            return ()
        from aiworkshop.ui.phases.define.withdrawing import open_erasing

        erase = Button(lambda: self.tr("Erase this person…"), kind="plain")
        erase.setObjectName("trash-erase")
        erase.clicked.connect(lambda: open_erasing(self.context, person, self.window()))
        return (erase,)

    def _show_more(self) -> None:
        self._most += SHOWN_AT_FIRST
        self._show()

    def _words(self, deletion: Deletion) -> str:
        record, words = deletion.record, deletion.words.text
        if not words and isinstance(record, AgendaStep):
            words = step_title(record.content_key, self.context.language.code)
        name = kind_name(record.kind_name)
        said = self.tr("{kind}: {words}").format(kind=name, words=words) if words else name
        if deletion.more:
            said += " " + self.tr("and %n more", "", deletion.more)
        if deletion.table is not None:
            said += " · " + self.tr("table {number}").format(number=deletion.table)
        if deletion.belonged:
            said += " · " + self.tr("of “{words}”").format(words=deletion.belonged.text)
        return said

    def _restore(self, deletions: list[Deletion]) -> None:
        from aiworkshop.facilitation.records import RestoreRecords

        workshop_id = self.context.workshop_id
        records = tuple((one.record.kind_name, one.record.id) for one in deletions)
        name = kind_name(records[0][0])
        count = len(records)

        def restored(_: object) -> None:
            self.filter.clear()
            self.context.notices.undoable(
                lambda: (
                    self.tr("Back again: {kind}").format(kind=name)
                    if count == 1
                    else self.tr("%n are back again", "", count)
                ),
                workshop_id,
            )

        self.context.desk.run(RestoreRecords(workshop_id, records), restored, context=self)
