"""The Keeping tab: what was deleted in this workshop, and what two copies say differently."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.records import AgendaStep
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.pages.library_keeping import Keeping
from aiworkshop.ui.pages.places import kind_name
from aiworkshop.ui.phases.define.keeping_reads import Choice, Deletion, Kept, read_kept
from aiworkshop.ui.phases.define.keeping_words import (
    field_label,
    stamp_words,
    step_title,
    value_words,
)
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Words

if TYPE_CHECKING:
    from aiworkshop.facilitation.exchange.conflicts import FieldValue

MOST_SHOWN = 20


class KeepingTab(Tab):
    """Two panels; what is dealt with goes from its list, and more come after it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.versions = TwoVersions(context)
        self.trash = WorkshopTrash(context)
        for panel in (self.versions, self.trash):
            # As high as the wrapped words make it.
            panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            self.body.addWidget(panel)
        self.body.addStretch(1)

    def refresh(self, changes: ChangeSet | None) -> None:
        """Any change may have put something into the trash or taken it out."""
        workshop_id = self.workshop_id
        self.desk.read(
            lambda reads: read_kept(reads, workshop_id, MOST_SHOWN), self._show, context=self
        )

    def _show(self, kept: Kept) -> None:
        focus = self.window().focusWidget()
        panels = (self.versions, self.trash)
        held = [panel for panel in panels if focus is not None and panel.isAncestorOf(focus)]
        self.versions.show_choices(kept.choices, kept.open_choices)
        self.trash.show_deletions(kept.deletions)
        for panel in held:
            # The pressed button is gone; the keyboard goes on with the next.
            if panel.buttons:
                panel.buttons[0].setFocus()


class WorkshopTrash(Keeping):
    """What was deleted, moment by moment, each with a button that brings all of it back."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            context,
            lambda: self.tr("Trash of this workshop"),
            lambda: self.tr("What was deleted here can come back, with what went along with it."),
            closes=False,
        )
        self.buttons: list[Button] = []
        self.setObjectName("workshop-trash")

    def show_deletions(self, deletions: tuple[Deletion, ...]) -> None:
        """Show these, the latest first."""
        self.clear_rows()
        self.buttons = []
        for deletion in deletions:
            button = Button(lambda: self.tr("Restore"))
            button.clicked.connect(lambda _=False, found=deletion: self._restore(found))
            self.buttons.append(button)
            moment = stamp_words(deletion.record.deleted)
            self.add_row(partial(self._words, deletion), moment, button)
        if not deletions:
            self.add_row(lambda: self.tr("Nothing was deleted in this workshop."), "")

    def _words(self, deletion: Deletion) -> str:
        record, words = deletion.record, deletion.words.text
        if not words and isinstance(record, AgendaStep):
            words = step_title(record.content_key, self.context.language.code)
        name = kind_name(record.kind_name)
        said = self.tr("{kind}: {words}").format(kind=name, words=words) if words else name
        if deletion.more:
            said += " " + self.tr("and %n more", "", deletion.more)
        return said

    def _restore(self, deletion: Deletion) -> None:
        from aiworkshop.facilitation.records import RestoreRecords

        record, workshop_id = deletion.record, self.context.workshop_id
        name = kind_name(record.kind_name)

        def restored(_: object) -> None:
            self.context.notices.undoable(
                lambda: self.tr("Back again: {kind}").format(kind=name), workshop_id
            )

        command = RestoreRecords(workshop_id, ((record.kind_name, record.id),))
        self.context.desk.run(command, restored, context=self)


class TwoVersions(Keeping):
    """Values that were written in two copies: what was kept, and what could be taken instead."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            context,
            lambda: self.tr("Two versions"),
            lambda: self.tr(
                "Two copies of this workshop said different things. The later was kept; "
                "choose where the other is right."
            ),
            closes=False,
        )
        self.buttons: list[Button] = []
        self.setObjectName("two-versions")

    def show_choices(self, choices: tuple[Choice, ...], waiting: int) -> None:
        """Show these of so many that wait."""
        self.clear_rows()
        self.buttons = []
        for choice in choices:
            self._add(choice)
        more = waiting - len(choices)
        if more:
            self.add_row(lambda: self.tr("%n more after these", "", more), "")
        if not choices:
            self.add_row(lambda: self.tr("There is nothing to choose."), "")

    def _add(self, choice: Choice) -> None:
        keep = Button(lambda: self.tr("Keep this"))
        keep.clicked.connect(lambda: self._resolve(choice, take_other=False))
        take = Button(lambda: self.tr("Take the other"))
        take.clicked.connect(lambda: self._resolve(choice, take_other=True))
        self.buttons += [keep, take]
        # A box of its own: a grid would not give wrapped words their height.
        block = QWidget(self)
        sides = QHBoxLayout()
        sides.setSpacing(self.context.theme.space(24))
        sides.addLayout(self._side(block, choice, choice.kept, choice.kept_stamp, keep), 1)
        sides.addLayout(self._side(block, choice, choice.other, choice.other_stamp, take), 1)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, self.context.theme.space(8), 0, 0)
        column.setSpacing(self.context.theme.space(4))
        column.addWidget(Label(lambda: self._heading(choice), "strong", wraps=True))
        column.addLayout(sides)
        self.rows.addWidget(block, self.rows.rowCount(), 0, 1, 3)

    def _side(
        self, block: QWidget, choice: Choice, value: "FieldValue", stamp: str, button: Button
    ) -> QVBoxLayout:
        """A value, when it was written, its button."""
        column = QVBoxLayout()
        column.setSpacing(self.context.theme.space(4))
        column.addWidget(Label(self._value(choice, value), wraps=True, parent=block))
        # Digits alone have no direction of their own, and would stand at the far side.
        moment = Text(stamp_words(stamp), direction="ltr")
        column.addWidget(Label(moment, "small", parent=block))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return column

    def _heading(self, choice: Choice) -> str:
        parts = [kind_name(choice.kind), field_label(choice, self.context.language.code)]
        told = choice.words
        if told and told.text not in (str(choice.kept), str(choice.other)):
            parts.append(told.text)
        return " · ".join(parts)

    def _value(self, choice: Choice, value: "FieldValue") -> Words:
        if isinstance(value, Text) and value:
            return value
        return lambda: value_words(choice, value, self.context.language.code)

    def _resolve(self, choice: Choice, *, take_other: bool) -> None:
        from aiworkshop.facilitation.exchange.conflicts import ResolveConflict

        workshop_id = self.context.workshop_id

        def resolved(_: object) -> None:
            self.context.notices.undoable(
                lambda: (
                    self.tr("The other version stands now.")
                    if take_other
                    else self.tr("Kept as it is.")
                ),
                workshop_id,
            )

        self.context.desk.run(
            ResolveConflict(workshop_id, choice.id, take_other), resolved, context=self
        )
