"""The records of a preview, a section each for what is new, changed, in conflict."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aiworkshop.base.clock import stamp_device
from aiworkshop.base.text import Text
from aiworkshop.readmodels.import_preview import FieldChange, PreviewItem, Verdict
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.places import kind_name
from aiworkshop.ui.phases.define.keeping_reads import Choice
from aiworkshop.ui.phases.define.keeping_words import (
    author_words,
    field_label,
    value_words,
)
from aiworkshop.ui.projector.private_label import PrivateLabel
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.gradually import Gradually
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import Line
from aiworkshop.ui.widgets.words import Speaking, Words, listed

AT_ONCE = 20
"""So many records are shown at a time; more on request."""
MOST_LETTERS = 400


class Section(Speaking, QWidget):
    """A heading that opens and closes, and the records below it, made when first seen.

    ``goes_out``: the records are this laptop's, on their way into another library.
    """

    def __init__(
        self,
        context: PageContext,
        verdict: Verdict,
        items: tuple[PreviewItem, ...],
        device: str,
        *,
        goes_out: bool = False,
    ) -> None:
        super().__init__()
        self.verdict = verdict
        self._goes_out = goes_out
        self._context, self._items, self._device = context, items, device
        self._shown = 0
        self._gradually = Gradually(self)
        self._is_open = False
        space = context.theme.space
        self.head = Button(
            self._heading, kind="plain", icon="chevron-right", theme=context.theme, parent=self
        )
        self.head.setObjectName(f"section-{verdict}")
        # Enter opens the section, not what the dialog's main button does.
        self.head.setAutoDefault(True)
        self.head.clicked.connect(self.toggle)
        self.body = QWidget(self)
        self.rows = QVBoxLayout(self.body)
        self.rows.setContentsMargins(space(12), 0, 0, space(8))
        self.rows.setSpacing(space(8))
        self.more = Button(self._more_words, parent=self)
        self.more.setAutoDefault(True)
        self.more.clicked.connect(self._show_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(4))
        column.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.body)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.hide()
        self.more.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def open(self) -> None:
        """Show what is below the heading."""
        if not self._is_open:
            self.toggle()

    def toggle(self) -> None:
        """Open or close."""
        self._is_open = not self._is_open
        if not self._shown:
            self._show_more()
        self.head.set_icon("chevron-down" if self._is_open else "chevron-right")
        self.head.set_words(self._heading)
        self.body.setVisible(self._is_open)
        self.more.setVisible(self._is_open and self._shown < len(self._items))

    def _show_more(self) -> None:
        if self._gradually.pending:
            return
        first = self._shown
        self._shown = min(first + AT_ONCE, len(self._items))
        self.more.set_words(self._more_words)
        self.more.setVisible(self._is_open and self._shown < len(self._items))
        self._gradually.do(partial(self._add, item) for item in self._items[first : self._shown])

    def _add(self, item: PreviewItem) -> None:
        if self.rows.count():
            self.rows.addWidget(Line(self.body))
        self.rows.addWidget(self._row(item))

    def _heading(self) -> str:
        count = len(self._items)
        return {
            "asked": lambda: self.tr("%n item(s) both deleted and changed", "", count),
            "conflict": lambda: self.tr("%n item(s) in conflict", "", count),
            "changed": lambda: self.tr("%n item(s) changed", "", count),
            "deleted": lambda: (
                self.tr("%n item(s) deleted here", "", count)
                if self._goes_out
                else self.tr("%n item(s) deleted there", "", count)
            ),
            "new": lambda: self.tr("%n new item(s)", "", count),
        }[self.verdict]()

    def _more_words(self) -> str:
        return self.tr("Show %n more", "", min(AT_ONCE, len(self._items) - self._shown))

    # One record

    def _row(self, item: PreviewItem) -> QWidget:
        row = QWidget(self.body)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._context.theme.space(4))
        shown = {side for change in item.changes for side in map(str, (change.ours, change.theirs))}
        if item.words and item.words.text not in shown:
            words = Text(item.words.text[:MOST_LETTERS], item.words.language, item.words.direction)
            column.addWidget(self._label(item, words, "body", row))
        column.addWidget(Label(partial(self._where, item), "small", wraps=True, parent=row))
        if item.verdict == "asked":
            column.addWidget(Label(partial(self._question, item), "muted", wraps=True, parent=row))
        for change in item.changes:
            column.addWidget(self._change(row, item, change))
        return row

    def _where(self, item: PreviewItem) -> str:
        parts = [kind_name(item.kind)]
        if item.table is not None and item.kind != "group":
            parts.append(self.tr("Table {n}").format(n=item.table))
        return " · ".join(parts)

    def _question(self, item: PreviewItem) -> str:
        if item.deleted_here != self._goes_out:
            words = self.tr(
                "Deleted here ({deleted}), changed there ({edited}). It stays in the trash until "
                "you choose."
            )
        else:
            words = self.tr(
                "Deleted there ({deleted}), changed here ({edited}). It goes to the trash until "
                "you choose."
            )
        return words.format(
            deleted=self._author(item.deleted_stamp), edited=self._author(item.edited_stamp)
        )

    def _author(self, stamp: str) -> str:
        return author_words(stamp, ours=stamp_device(stamp) == self._device)

    def _change(self, row: QWidget, item: PreviewItem, change: FieldChange) -> QWidget:
        """A field with both versions side by side."""
        choice = Choice(
            "",
            item.kind,
            item.part,
            change.field,
            item.words,
            change.ours,
            change.theirs,
            change.ours_stamp,
            change.theirs_stamp,
        )
        block = QWidget(row)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._context.theme.space(2))
        code = self._context.language
        column.addWidget(Label(lambda: field_label(choice, code.code), "strong", parent=block))
        sides = QHBoxLayout()
        sides.setSpacing(self._context.theme.space(24))
        for ours in (True, False):
            sides.addLayout(self._side(block, item, choice, change, ours=ours), 1)
        column.addLayout(sides)
        return block

    def _label(self, item: PreviewItem, words: Words, role: str, parent: QWidget) -> Label:
        return PrivateLabel(
            self._context, words, role, wraps=True, private=item.private, parent=parent
        )

    def _side(
        self,
        block: QWidget,
        item: PreviewItem,
        choice: Choice,
        change: FieldChange,
        *,
        ours: bool,
    ) -> QVBoxLayout:
        value = change.ours if ours else change.theirs
        stamp = change.ours_stamp if ours else change.theirs_stamp
        stands = change.stands == ("ours" if ours else "theirs")
        column = QVBoxLayout()
        column.setSpacing(0)
        words: Words = (
            value
            if isinstance(value, Text) and value
            else lambda: value_words(choice, value, self._context.language.code)
        )
        column.addWidget(self._label(item, words, "body" if stands else "muted", block))

        def said() -> str:
            if self._goes_out:
                place = self.tr("There") if ours else self.tr("Here")
            else:
                place = self.tr("Here") if ours else self.tr("In the copy")
            parts = [place, self._author(stamp)]
            if change.conflict and stands:
                parts.append(self.tr("later, stands until you choose"))
            return " · ".join(parts)

        column.addWidget(Label(said, "small", wraps=True, parent=block))
        column.addStretch(1)
        return column


def erased_there(names: Sequence[Text]) -> list[str]:
    """The sentence of an import that brings erasures along, if it does."""
    if not names:
        return []
    said = QCoreApplication.translate(
        "Erasing",
        "Erased there, and here with it: {names}. This cannot be undone; backups made before still "
        "hold them.",
    )
    return [said.format(names=listed([f"\u2068{name.text}\u2069" for name in names]))]
