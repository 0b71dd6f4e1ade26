"""The board's grid, before it is drawn: which sheets stand where, and how far they are.

Pure: no widgets.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.method.worksheets.spec import WRITTEN
from aiworkshop.readmodels.sheet_board import SheetCard
from aiworkshop.ui.phases import PHASE_PAGES

ROOM = 0
"""The column of what belongs to no table."""


@dataclass(frozen=True, slots=True)
class BoardFilter:
    """What is shown. ``phase``: None for all, empty for the sheets of any phase."""

    phase: str | None = None
    missing: bool = False
    unclear: bool = False

    def shows(self, card: SheetCard) -> bool:
        """Whether this copy is shown."""
        if self.phase is not None and card.phase != self.phase:
            return False
        if self.missing and card.state != "expected":
            return False
        return not (self.unclear and not card.unclear)


@dataclass(frozen=True, slots=True)
class BoardCell:
    """The copies of one sheet at one table."""

    cards: tuple[SheetCard, ...]

    @property
    def total(self) -> int:
        """How many copies."""
        return len(self.cards)

    @property
    def back(self) -> int:
        """How many came back, entered or not."""
        return sum(card.state != "expected" for card in self.cards)

    @property
    def entered(self) -> int:
        """How many are entered."""
        return sum(card.state == "entered" for card in self.cards)

    @property
    def unclear(self) -> int:
        """How many words are to be asked."""
        return sum(card.unclear for card in self.cards)

    @property
    def photos(self) -> int:
        """How many photos there are of them."""
        return sum(card.photos for card in self.cards)

    @property
    def state(self) -> str:
        """How far all of them are: the step that the last of them has reached."""
        if self.back < self.total:
            return "received" if self.back and self.total > 1 else "expected"
        return "entered" if self.entered == self.total else "received"

    @property
    def counted(self) -> str:
        """How many of several copies are as far as ``step`` says, as "5/8"; empty for one copy."""
        if self.total == 1:
            return ""
        if not self.back:
            return str(self.total)
        done = self.entered if self.back == self.total else self.back
        return f"{done}/{self.total}"

    @property
    def step(self) -> str:
        """The word behind the count: what is still expected, what is back, what is entered."""
        if self.total == 1:
            return self.state
        return "entered" if self.back == self.total else self.state


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A sheet at all tables; without ``sheet`` the heading of a phase."""

    phase: str
    sheet: str = ""
    cells: dict[int, BoardCell] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Totals:
    """How far all sheets are. Expected are all, whether or not they are back."""

    expected: int = 0
    received: int = 0
    entered: int = 0
    unclear: int = 0


def comes_back(card: SheetCard) -> bool:
    """Whether this copy is waited for; what people keep, such as the agenda, once it is back."""
    if card.filled or card.photos or card.state != "expected" or card.code.sheet not in WORKSHEETS:
        return True
    spec = WORKSHEETS[card.code.sheet]
    kept = spec.phase is None and spec.scope == "person"
    return not kept and any(one.kind in WRITTEN for part in spec.parts for one in part.fields)


def totals_of(cards: Iterable[SheetCard]) -> Totals:
    """Count what was printed, what came back, what was typed in, what is to be asked."""
    counted = [card for card in cards if comes_back(card)]
    return Totals(
        len(counted),
        sum(card.state != "expected" for card in counted),
        sum(card.state == "entered" for card in counted),
        sum(card.unclear for card in counted),
    )


def arrange(
    cards: Sequence[SheetCard], wanted: BoardFilter, tables: Mapping[str, int]
) -> tuple[list[BoardRow], list[int]]:
    """Rows by phase and sheet, and the numbers of the tables, the room's column last.

    ``tables``: the numbers of tables by id.
    """
    shown = [card for card in cards if comes_back(card) and wanted.shows(card)]
    by_place: dict[tuple[str, str], dict[int, list[SheetCard]]] = {}
    for card in shown:
        place = by_place.setdefault((card.phase, card.code.sheet), {})
        place.setdefault(table_of(card, tables), []).append(card)
    rows: list[BoardRow] = []
    for phase, sheet in sorted(by_place, key=_order):
        if not rows or rows[-1].phase != phase:
            rows.append(BoardRow(phase))
        cells = {
            number: BoardCell(tuple(sorted(found, key=lambda card: card.code)))
            for number, found in by_place[phase, sheet].items()
        }
        rows.append(BoardRow(phase, sheet, cells))
    numbers = {number for row in rows for number in row.cells}
    return rows, [*sorted(numbers - {ROOM}), *([ROOM] if ROOM in numbers else [])]


def table_of(card: SheetCard, tables: Mapping[str, int]) -> int:
    """The table that a copy belongs to, by its number of today; that of a spare one was told when
    it came back."""
    return tables.get(card.group_id or "") or card.code.group or ROOM


def next_received(cards: Sequence[SheetCard], sheet_id: str) -> str:
    """The sheet to type next: the first behind this one that is back and not entered."""
    ids = [card.id for card in cards]
    start = ids.index(sheet_id) + 1 if sheet_id in ids else 0
    for card in (*cards[start:], *cards[:start]):
        if card.state == "received" and card.id != sheet_id and comes_back(card):
            return card.id
    return ""


def _order(place: tuple[str, str]) -> tuple[int, int]:
    phases = PHASE_PAGES.ids
    phase, sheet = place
    first = phases.index(phase) if phase in phases else len(phases)
    return first, WORKSHEETS.ids.index(sheet) if sheet in WORKSHEETS else len(WORKSHEETS)
