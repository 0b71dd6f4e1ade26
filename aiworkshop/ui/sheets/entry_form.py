"""A sheet laid out on the screen as it lies on the table, to be typed into."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from aiworkshop.base.text import Text, language_direction
from aiworkshop.readmodels.sheet_board import FieldValue, SheetForm
from aiworkshop.readmodels.sheets import ResolvedSheet, Wording
from aiworkshop.ui.sheets.entry_blocks import Block, FieldPlace, blocks_of, lines_of
from aiworkshop.ui.sheets.entry_boxes import EntryBox, PageLine
from aiworkshop.ui.sheets.entry_cell import FieldCell
from aiworkshop.ui.sheets.entry_fields import leading
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.gradually import Gradually
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import ScrollColumn, Sheet
from aiworkshop.ui.widgets.words import Speaking

_COLUMNS = 12
_LEAST = {"number_of": 84, "date": 92, "lines": 60}
"""Width in pixels at 100 % that a column of a table needs at least, by kind of field."""


class EntryForm(Speaking, ScrollColumn):
    """The paper. Built a block at a time, so that nothing waits for it."""

    committed = Signal(str, object)
    draft_changed = Signal(str, object, bool)
    unclear_marked = Signal(str, object)
    cell_built = Signal(object)
    left = Signal()
    """Enter in the last field."""
    built = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.cells: dict[str, FieldCell] = {}
        """By the field's path, ``part.row.field``, in the order of the sheet."""
        self.form: SheetForm | None = None
        self._paper: Sheet | None = None
        self._column: QVBoxLayout | None = None
        self._table: QGridLayout | None = None
        self._first_of_page: dict[int, QWidget] = {}
        self._wanted = ""
        self._gradually = Gradually(self)
        self.column.addStretch(1)

    # Showing

    def show_form(self, form: SheetForm, *, page: int = 0, path: str = "") -> None:
        """Lay out a sheet; the focus goes to ``path``, else to the page's first empty field."""
        self._take_away()
        self.form = form
        self.cells = {}
        self._first_of_page = {}
        self._begin_paper(form.sheet)
        blocks = blocks_of(form.sheet, form.card.pages, form.values)
        self._wanted = path or self._first_wanted(blocks, page)
        self._gradually.do(self._steps(form, blocks))

    def refresh_values(self, form: SheetForm, written_since: set[str]) -> None:
        """Show what others wrote; what is being typed stays, and what was written since."""
        self.form = form
        for cell in self.cells.values():
            self._fill(cell, form, written_since)

    @property
    def is_building(self) -> bool:
        """Whether blocks are still to come."""
        return self._gradually.pending

    def flush(self) -> None:
        """Commit what stands in all fields."""
        for cell in self.cells.values():
            cell.flush()

    def unread(self) -> str:
        """Path of the first field whose words cannot be read as a date or number; empty: none."""
        return next(filter(None, (cell.unread() for cell in self.cells.values())), "")

    # Where one is

    def cell_of(self, widget: QWidget | None) -> tuple[FieldCell, str] | None:
        """The cell and the path of the editor that has the focus."""
        for cell in self.cells.values():
            if widget is not None and cell.isAncestorOf(widget):
                path = cell.path_of(widget)
                return (cell, path) if path else None
        return None

    def focus_path(self, path: str) -> bool:
        """Put the focus where this is typed."""
        cell = self.cells.get(path) or self.cells.get(path.rpartition(".")[0])
        if cell is None:
            return False
        editor = cell.editors.get(path) or next(iter(cell.editors.values()))
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(cell, 0, self._theme.space(60))
        return True

    def turn_page(self, step: int, focus: QWidget | None) -> None:
        """Go to the first field of the next or previous page."""
        here = self.cell_of(focus)
        pages = sorted(self._first_of_page)
        if not pages:
            return
        page = self.page_of(here[0]) if here else pages[0]
        place = max(0, min(pages.index(page) + step, len(pages) - 1))
        self.focus_page(pages[place])

    def focus_page(self, page: int) -> None:
        """Show a page from its beginning, the focus in its first field."""
        cell = self._first_of_page.get(page)
        inner = self.widget()
        if isinstance(cell, FieldCell) and inner is not None:
            bar = self.verticalScrollBar()
            top = cell.mapTo(inner, cell.rect().topLeft()).y()
            next(iter(cell.editors.values())).setFocus(Qt.FocusReason.OtherFocusReason)
            bar.setValue(max(0, top - self._theme.space(80)))

    def page_of(self, cell: FieldCell) -> int:
        """The page that a field stands on."""
        return int(cell.property("page") or 1)

    # Building

    def _take_away(self) -> None:
        """The sheet that was here goes, saved. From then on its fields say nothing more, since
        that would be taken for the next sheet's."""
        self.flush()
        if self._paper is not None:
            # The focus leaves its field, which saves, too.
            self._paper.hide()
            for cell in self.cells.values():
                cell.blockSignals(True)
            self.column.removeWidget(self._paper)
            self._paper.deleteLater()

    def _begin_paper(self, sheet: ResolvedSheet) -> None:
        self._table = None
        self._paper = Sheet(self._theme)
        self._paper.setObjectName("sheet-paper")
        # Higher than it would like to be where it is narrow.
        self._paper.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        rtl = language_direction(sheet.languages[0]) == "rtl"
        # Before anything stands in it: labels align themselves when they come in.
        self._paper.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        self._column = self._paper.body
        space = self._theme.space
        self._column.setContentsMargins(space(20), space(16), space(20), space(20))
        self._column.setSpacing(space(12))
        self.column.insertWidget(0, self._paper)
        self._add(Label(leading(sheet.title), "heading", wraps=True))
        if sheet.cue:
            self._add(Label(leading(sheet.cue), "muted", wraps=True))
        self.verticalScrollBar().setValue(0)

    def _steps(self, form: SheetForm, blocks: tuple[Block, ...]) -> Iterator[Callable[[], object]]:
        page = 1
        for block in blocks:
            if block.page != page:
                page = block.page
                yield partial(self._add_page_line, form.sheet, page, form.card.pages)
            yield from self._block_steps(block)
        if not blocks:
            yield self._add_nothing
        yield self._finish

    def _block_steps(self, block: Block) -> Iterator[Callable[[], object]]:
        if block.shape == "row":
            yield partial(self._add_row, block)
            return
        grid = self._grid()
        yield partial(self._begin_block, block, grid)
        for number, line in enumerate(lines_of(block.places)):
            yield partial(self._add_line, block, grid, number, line)

    def _begin_block(self, block: Block, grid: QGridLayout) -> None:
        self._add_heading(block)
        self._table = None
        if block.shape == "entry":
            title = _entry_title(block.part.entry_title, block.row)
            box = EntryBox(self._theme, title, block.row)
            box.body.addLayout(grid)
            self._add(box)
        else:
            holder = QWidget()
            holder.setLayout(grid)
            self._add(holder)

    def _add_line(
        self, block: Block, grid: QGridLayout, number: int, line: list[FieldPlace]
    ) -> None:
        column = 0
        for place in line:
            grid.addWidget(self._widget(block, place), number, column, 1, place.width)
            column += place.width

    def _add_heading(self, block: Block) -> None:
        heading = leading(block.part.heading)
        if block.heads and heading:
            self._add(Label(heading, "strong", wraps=True))

    def _add_row(self, block: Block) -> None:
        """A row of a table below its head; columns have the shares of the paper's."""
        self._add_heading(block)
        if block.heads or self._table is None:
            self._table = self._begin_table(block)
        line = self._table.rowCount()
        self._table.addWidget(Label(str(block.row), "muted"), line, 0)
        for column, place in enumerate(block.places, start=1):
            widget = self._widget(block, place, labelled=False)
            self._table.addWidget(widget, line, column)

    def _begin_table(self, block: Block) -> QGridLayout:
        holder = QWidget()
        table = QGridLayout(holder)
        table.setContentsMargins(0, 0, 0, 0)
        table.setHorizontalSpacing(self._theme.space(6))
        table.setVerticalSpacing(self._theme.space(6))
        self._add(holder)
        for column, place in enumerate(block.places, start=1):
            head = Label(leading(place.field.label), "small", wraps=True)
            head.setMinimumWidth(self._theme.space(40))
            table.addWidget(head, 0, column, Qt.AlignmentFlag.AlignBottom)
            table.setColumnStretch(column, place.width)
            table.setColumnMinimumWidth(column, self._theme.space(_LEAST.get(place.field.kind, 40)))
        return table

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.space(8))
        grid.setVerticalSpacing(self._theme.space(10))
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        return grid

    def _widget(self, block: Block, place: FieldPlace, *, labelled: bool = True) -> QWidget:
        if place.field.kind == "printed":
            return Label(leading(place.printed), wraps=True)
        if place.field.kind == "drawing":
            words = str(leading(place.field.label))
            return Label(lambda: self._drawing_words(words), "muted", wraps=True)
        cell = FieldCell(self._theme, place, labelled=labelled)
        cell.setProperty("page", block.page)
        self.cells[place.path] = cell
        self._first_of_page.setdefault(block.page, cell)
        cell.committed.connect(self.committed)
        cell.draft_changed.connect(self.draft_changed)
        cell.unclear_marked.connect(self.unclear_marked)
        cell.moved_on.connect(self._move_on)
        # As they are by now: others may have written while the form was being laid out.
        assert self.form is not None
        self._fill(cell, self.form, set())
        self.cell_built.emit(cell)
        if self._wanted and self._wanted in (place.path, *cell.editors):
            # Once it has its place.
            QTimer.singleShot(0, cell, partial(self._take_focus, self._wanted))
        return cell

    def _fill(self, cell: FieldCell, form: SheetForm, skip: set[str]) -> None:
        begin = cell.place.path
        values: dict[str, FieldValue] = {
            path: value
            for path, value in form.values.items()
            if path == begin or path.startswith(f"{begin}.")
        }
        cell.show_values(values, skip)
        cell.show_unclear(_below(form.unclear, begin))

    def _take_focus(self, path: str) -> None:
        if self._wanted == path:
            self._wanted = ""
            self.focus_path(path)

    def _finish(self) -> None:
        self.built.emit()

    def _add_page_line(self, sheet: ResolvedSheet, page: int, pages: int) -> None:
        self._table = None
        words = str(leading(sheet.words.get("page", ()))) or "{page} / {pages}"
        shown = words.replace("{page}", str(page)).replace("{pages}", str(max(pages, page)))
        self._add(PageLine(self._theme, Text(shown, sheet.languages[0])))

    def _add_nothing(self) -> None:
        self._add(
            Label(
                lambda: self.tr("Nothing is written on this sheet that could be typed in."),
                "muted",
                wraps=True,
            )
        )

    def _add(self, widget: QWidget) -> None:
        assert self._column is not None
        self._column.addWidget(widget)

    def _drawing_words(self, label: str) -> str:
        return self.tr("{field}: a drawing, kept as a photo").format(field=label)

    def _first_wanted(self, blocks: tuple[Block, ...], page: int) -> str:
        """The first empty field of the page, or of the sheet; else the first of all."""
        assert self.form is not None
        values = self.form.values
        places = [
            place
            for block in blocks
            if page in (0, block.page)
            for place in block.places
            if place.field.written
        ]
        for place in places:
            begin = f"{place.path}."
            if not any(path == place.path or path.startswith(begin) for path in values):
                return place.path
        return places[0].path if places else ""

    def _move_on(self) -> None:
        """To the next field; behind the last one, out of the form."""
        before = self.focusWidget()
        self.focusNextPrevChild(True)
        now = self.window().focusWidget()
        if now is None or now is before or not self.isAncestorOf(now):
            self.left.emit()


def _below(marks: Mapping[str, Text], begin: str) -> dict[str, Text]:
    inside = f"{begin}."
    return {
        path: words for path, words in marks.items() if path == begin or path.startswith(inside)
    }


def _entry_title(words: Wording, number: int) -> Text:
    title = leading(words)
    return Text(title.text.replace("{number}", str(number)), title.language, title.direction)
