"""Whatever is typed, corrected, marked and deleted, in any order: undo takes it all away again."""

import tempfile
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, given, settings, strategies as st

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import Command
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import DeleteRecords, RestoreRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.worksheets.entering import (
    AssignSheet,
    MarkSheet,
    MarkUnclear,
    WriteSheetField,
)
from aiworkshop.library.opening import open_library
from aiworkshop.readmodels.records import Group, PrintedSheet
from aiworkshop.readmodels.sheet_places import Place, place_at, places
from tests.facilitation.worksheets.sheet_worlds import Room, every_row, plausible

_SHEETS = ("INT", "DIS", "COM", "TEA", "ACT", "INC", "TAL", "SIN", "DSN")
_ODD = st.sampled_from(
    [None, False, True, 0, 5, -1, 10**30, "", "x", [], ["x"], Text(""), Text(" "), Text("\x00a")]
)


@cache
def begun() -> bytes:
    """A library with a sheet of each kind, not written on yet."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "library.sqlite"
        library = open_library(path)
        room = Room(library)
        for sheet in _SHEETS:
            room.do(MarkSheet(room.workshop, room.sheet(sheet), "expected"))
        library.close()
        return path.read_bytes()


class Typist:
    """Somebody who types from paper, and somebody who tidies up behind."""

    def __init__(self, data: st.DataObject, runner: Runner, reads: Reads) -> None:
        self._data, self._reads = data, reads
        (card,) = reads.workshop_cards()
        self.workshop = card.id
        self.runner = runner
        self._sheets = [each.id for each in reads.records(PrintedSheet, self.workshop)]

    def command(self) -> Command:
        w, sheet = self.workshop, self._data.draw(st.sampled_from(self._sheets))
        form = self._reads.sheet_form(sheet)
        # Few places, so that the same ones are met again.
        paths = [place.path for place in places(form.sheet) if place.row <= 2]
        place = place_at(form.sheet, self._data.draw(st.sampled_from(paths)))
        gone = [(each.kind_name, each.id) for each in self._reads.trash(w)]
        choice = self._data.draw(st.integers(0, 9))
        if choice == 0 and form.records:
            record = self._data.draw(st.sampled_from(sorted(form.records.values())))
            return DeleteRecords(w, (record,))
        if choice == 1 and gone:
            return RestoreRecords(w, (self._data.draw(st.sampled_from(gone)),))
        if choice == 2:
            words = self._data.draw(st.sampled_from([None, Text(""), Text("which?")]))
            return MarkUnclear(w, sheet, place.path, words)
        if choice == 3:
            groups = [each.id for each in self._reads.records(Group, w)]
            return AssignSheet(w, sheet, self._data.draw(st.sampled_from([*groups, None])))
        if choice == 4:
            return MarkSheet(w, sheet, self._data.draw(st.sampled_from(["expected", "entered"])))
        return WriteSheetField(w, sheet, place.path, self._value(place))

    def _value(self, place: Place) -> object:
        good = st.integers(0, 2).map(lambda again: plausible(place, again))
        return self._data.draw(st.one_of(good, st.none(), _ODD))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data(), st.integers(1, 12))
def test_undo_of_anything_typed_leaves_the_library_as_before(
    data: st.DataObject, length: int
) -> None:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "library.sqlite"
        path.write_bytes(begun())
        library = open_library(path)
        typist = Typist(data, Runner(library), Reads(library))
        runner, workshop = typist.runner, typist.workshop
        moments = [every_row(library)]
        for _ in range(length):
            try:
                outcome = runner.run(typist.command())
            except UserError:
                assert every_row(library) == moments[-1]
                continue
            if outcome.batch:
                moments.append(every_row(library))
        board = typist._reads.sheet_board(workshop)
        for card in board.cards:
            form = typist._reads.sheet_form(card.id)
            assert (card, card.filled) == (form.card, len(form.values))
        for moment in reversed(moments[:-1]):
            assert runner.undo(workshop) is not None
            assert every_row(library) == moment
        for _ in moments[1:]:
            assert runner.redo(workshop) is not None
        assert every_row(library) == moments[-1]
        library.close()
