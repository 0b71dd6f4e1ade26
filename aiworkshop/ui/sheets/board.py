"""The board: what was printed, what came back, what is typed in, what is to be asked."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from aiworkshop.method.content import Content
from aiworkshop.readmodels.changes import ChangeSet, Outcome
from aiworkshop.readmodels.records import Group
from aiworkshop.readmodels.sheet_board import SheetBoard, SheetCard
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases import PHASE_PAGES
from aiworkshop.ui.phases.naming import Naming, read_content
from aiworkshop.ui.sheets.adding import AddedSheet
from aiworkshop.ui.sheets.asking import AskNow, UnclearWord, read_unclear
from aiworkshop.ui.sheets.board_cells import (
    BoardCell,
    BoardFilter,
    Totals,
    arrange,
    comes_back,
    totals_of,
)
from aiworkshop.ui.sheets.board_grid import BoardGrid, phase_words
from aiworkshop.ui.sheets.code_field import CodeField
from aiworkshop.ui.sheets.sheet_words import SIGNS, card_words, state_words
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.checks import slim
from aiworkshop.ui.widgets.fields import ComboField, TagPicker
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.words import Speaking, Words

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.ui.sheets.photo_inbox import PhotoInbox

_KINDS = ("printed_sheet", "answer", "attachment", "group", "participant")


@dataclass(frozen=True, slots=True)
class ReadBoard:
    """What the board shows."""

    board: SheetBoard
    groups: tuple[Group, ...]
    unclear: tuple[UnclearWord, ...]


def read_board(reads: "Reads", workshop_id: str) -> ReadBoard:
    """For lane *db*."""
    board = reads.sheet_board(workshop_id)
    groups = tuple(reads.records(Group, workshop_id))
    return ReadBoard(board, groups, tuple(read_unclear(reads, board.cards)))


class SheetsBoard(Speaking, QWidget):
    """Code field, totals, filters, grid; in its place the words to ask; the inbox of photos."""

    sheet_wanted = Signal(str, int, str)
    """Sheet, page (0: none), path (empty: none)."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context
        self.naming = Naming(lambda: context.language.code)
        self.cards: tuple[SheetCard, ...] = ()
        self.tables: dict[str, int] = {}
        self.totals = Totals()
        self.wanted = BoardFilter()
        self.inbox: PhotoInbox | None = None
        self._waiting = 0
        self._build()
        self._connect()
        self.wording(self._say)

    # Building

    def _build(self) -> None:
        space = self.context.theme.space
        self.code = CodeField(self.context)
        self.add_button = Button(
            lambda: self.tr("Enter a sheet that was not printed here…"), kind="plain"
        )
        self.photos_button = Button(lambda: self.tr("Add photos…"), kind="plain")
        self.photos_button.setObjectName("add-photos")
        self.add_button.setObjectName("add-sheet")
        self.adding = AddedSheet(self.context, self.naming)
        self.adding.hide()
        self.grid = BoardGrid(self.context.theme, self.naming)
        self.asking = AskNow(self.context)
        self.empty = EmptyState(lambda: self._empty_words(), lambda: self._empty_button())
        self.empty.setObjectName("sheets-empty")
        self.empty.pressed.connect(self._help_empty)
        self.views = QStackedWidget()
        for view in (self.grid, self.asking, self.empty):
            self.views.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(10))
        layout.addWidget(self.code)
        layout.addLayout(self._build_filters())
        layout.addWidget(self.views, 1)
        layout.addWidget(self.adding)
        foot = QWidget()
        flow = FlowLayout(space(8), foot)
        flow.addWidget(self.add_button)
        flow.addWidget(self.photos_button)
        layout.addWidget(foot)

    def _build_filters(self) -> QVBoxLayout:
        space = self.context.theme.space
        self.totals_label = Label(lambda: self._totals_words(), "strong", wraps=True)
        self.totals_label.setObjectName("sheets-totals")
        self.phases = slim(ComboField())
        self.phases.setMinimumContentsLength(10)
        self.phases.setObjectName("sheets-phase")
        self.only = TagPicker(
            [
                ("missing", lambda: self.tr("Only what is missing")),
                ("unclear", lambda: self.tr("Only what is unclear")),
            ],
            multiple=False,
        )
        self.only.setObjectName("sheets-only")
        self.ask_button = Button(
            lambda: self._ask_words(), icon="volume-2", theme=self.context.theme
        )
        self.ask_button.setObjectName("sheets-ask")
        self.ask_button.setCheckable(True)
        self.inbox_button = Button(
            lambda: self._inbox_words(), icon="inbox", theme=self.context.theme
        )
        self.inbox_button.setObjectName("sheets-inbox")
        self.inbox_button.setCheckable(True)
        self.inbox_button.hide()
        upper, lower = QHBoxLayout(), QHBoxLayout()
        upper.setSpacing(space(8))
        upper.addWidget(self.totals_label, 1)
        upper.addWidget(self.inbox_button)
        upper.addWidget(self.ask_button)
        lower.setSpacing(space(12))
        lower.addWidget(self.phases)
        lower.addWidget(self.only, 1)
        both = QVBoxLayout()
        both.setSpacing(space(6))
        both.addLayout(upper)
        both.addLayout(lower)
        return both

    def _connect(self) -> None:
        self.code.found.connect(lambda sheet, page: self.sheet_wanted.emit(sheet, page, ""))
        self.code.left_downwards.connect(self._to_grid)
        self.grid.left_upwards.connect(self.code.focus_all)
        self.grid.opened.connect(self._open)
        self.grid.received.connect(self._receive)
        self.phases.committed.connect(lambda _: self._filter())
        self.only.committed.connect(lambda _: self._filter())
        self.ask_button.toggled.connect(lambda on: self._chosen(self.inbox_button, on=on))
        self.inbox_button.toggled.connect(lambda on: self._chosen(self.ask_button, on=on))
        self.photos_button.clicked.connect(lambda: self.context.add_photos(""))
        self.asking.opened.connect(lambda sheet, path: self.sheet_wanted.emit(sheet, 0, path))
        self.add_button.clicked.connect(self._show_adding)
        self.adding.added.connect(lambda sheet: self.sheet_wanted.emit(sheet, 0, ""))

    # Reading

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the board as far as it may be another."""
        workshop_id, desk = self.context.workshop_id, self.context.desk
        if self.naming.needs_reading(changes):
            desk.read(lambda reads: read_content(reads, workshop_id), self._named, context=self)
        if changes is None or changes.touches(*_KINDS):
            desk.read(lambda reads: read_board(reads, workshop_id), self._arrived, context=self)

    def _named(self, contents: dict[str, Content]) -> None:
        self.naming.contents = contents
        self.adding.rename()
        self.grid.retranslate()

    def _arrived(self, found: ReadBoard) -> None:
        self.cards = found.board.cards
        self.tables = {group.id: group.number or 0 for group in found.groups}
        self.totals = totals_of(self.cards)
        self.asking.show_words(list(found.unclear))
        self.adding.show_groups(list(found.groups))
        self._show_inbox(found.board)
        self._offer_phases()
        self._say()
        self._filter()

    def _filter(self) -> None:
        only = self.only.value()
        self.wanted = BoardFilter(self.phases.value(), "missing" in only, "unclear" in only)
        self.grid.show_board(*arrange(self.cards, self.wanted, self.tables))
        self.empty.sentence.retranslate()
        self.empty.button.retranslate()
        self._show_view()

    def _offer_phases(self) -> None:
        found = {card.phase for card in self.cards if comes_back(card)}
        order = [phase for phase in PHASE_PAGES.ids if phase in found]
        options: list[tuple[Any, Words]] = [(None, lambda: self.tr("All phases"))]
        options += [(phase, partial(phase_words, phase)) for phase in order]
        if "" in found:
            options.append(("", partial(phase_words, "")))
        chosen = self.phases.value()
        self.phases.set_options(options)
        if chosen is not None and chosen not in found:
            self.phases.set_value(None)

    def _show_inbox(self, board: SheetBoard) -> None:
        """Photos that wait for their sheet; made once there are any."""
        self._waiting = len(board.inbox)
        if self.inbox is None and board.inbox:
            from aiworkshop.ui.sheets.photo_inbox import PhotoInbox

            self.inbox = PhotoInbox(self.context)
            self.inbox.add_asked.connect(lambda: self.context.add_photos(""))
            self.views.addWidget(self.inbox)
        if self.inbox is not None:
            self.inbox.show_photos(board.inbox, self.cards)
        self.inbox_button.setVisible(bool(board.inbox))
        if not board.inbox:
            self.inbox_button.setChecked(False)

    # Doing

    def _open(self, cell: BoardCell) -> None:
        if cell.total == 1:
            self.sheet_wanted.emit(cell.cards[0].id, 0, "")
            return
        menu = QMenu(self)
        menu.setObjectName("sheet-copies")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for card in cell.cards:
            icon, token = SIGNS.get(card.state, SIGNS["expected"])
            action = menu.addAction(self.context.theme.icon(icon, token), _copy_words(card))
            action.triggered.connect(
                lambda _=False, key=card.id: self.sheet_wanted.emit(key, 0, "")
            )
        menu.popup(self.grid.viewport().mapToGlobal(self._below_current()))

    def _below_current(self) -> QPoint:
        rect = self.grid.visualRect(self.grid.currentIndex())
        return rect.bottomRight() if self.grid.isRightToLeft() else rect.bottomLeft()

    def _receive(self, cell: BoardCell) -> None:
        """What is still expected is back; where all are back and none is entered: not yet."""
        from aiworkshop.facilitation.worksheets.receiving import MarkSheets

        expected = tuple(card.id for card in cell.cards if card.state == "expected")
        back = tuple(card.id for card in cell.cards if card.state == "received")
        ids, state = (expected, "received") if expected else (back, "expected")
        if not ids:
            return
        count = len(ids)

        def words() -> str:
            if state == "received":
                return self.tr("%n sheet(s) received", "", count)
            return self.tr("%n sheet(s) expected again", "", count)

        def marked(_: Outcome) -> None:
            self.context.notices.undoable(words, self.context.workshop_id)

        command = MarkSheets(self.context.workshop_id, ids, state)
        self.context.desk.run(command, marked, context=self)

    def _show_adding(self) -> None:
        self.adding.setVisible(self.adding.isHidden())
        if self.adding.isVisible():
            self.adding.sheets.setFocus()

    def _to_grid(self) -> None:
        if self.views.currentWidget() is self.grid:
            self.grid.setFocus()
            if not self.grid.currentIndex().isValid():
                self.grid.go_to("", 0)

    def _chosen(self, other: Button, *, on: bool) -> None:
        """What is to be asked and what is to be filed take each other's place."""
        if on:
            other.setChecked(False)
        self._show_view()

    def _show_view(self) -> None:
        view: QWidget = self.grid if self.grid.board.rows else self.empty
        if self.ask_button.isChecked():
            view = self.asking
        elif self.inbox is not None and self.inbox_button.isChecked():
            view = self.inbox
        self.views.setCurrentWidget(view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the grid."""
        instead = [one for one in (self.ask_button, self.inbox_button) if one.isChecked()]
        if event.key() == Qt.Key.Key_Escape and instead:
            instead[0].setChecked(False)
            self.code.focus_all()
            return
        super().keyPressEvent(event)

    # Words

    def _say(self) -> None:
        self.phases.setAccessibleName(self.tr("Phase"))
        self.totals_label.retranslate()
        self.ask_button.retranslate()
        self.inbox_button.retranslate()
        self.ask_button.setEnabled(bool(self.totals.unclear) or self.ask_button.isChecked())

    def _totals_words(self) -> str:
        counts: tuple[tuple[int, str], ...] = (
            (self.totals.expected, "expected"),
            (self.totals.received, "received"),
            (self.totals.entered, "entered"),
            (self.totals.unclear, "unclear"),
        )
        return " · ".join(f"{count} {state_words(state)}" for count, state in counts)

    def _ask_words(self) -> str:
        return self.tr("Ask now ({count})").format(count=self.totals.unclear)

    def _inbox_words(self) -> str:
        return self.tr("Photos without a sheet ({count})").format(count=self._waiting)

    def _empty_words(self) -> str:
        if any(comes_back(card) for card in self.cards):
            return self.tr("Nothing here is as the filter asks.")
        return self.tr("No sheet was printed yet. What is printed in Prepare stands here.")

    def _empty_button(self) -> str:
        if any(comes_back(card) for card in self.cards):
            return self.tr("Show all sheets")
        return self.tr("Print sheets")

    def _help_empty(self) -> None:
        if any(comes_back(card) for card in self.cards):
            self.only.set_value([])
            self.phases.set_value(None)
            self._filter()
        else:
            self.context.go("prepare", None, "print")


def _copy_words(card: SheetCard) -> str:
    parts = (f"\u2066{card.code}\u2069", card_words(card), state_words(card.state))
    return " · ".join(parts).replace("&", "&&")
