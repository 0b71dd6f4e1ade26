"""Old copies beside the trash and undo: nothing is thrown twice, nothing brought back twice."""

from dataclasses import dataclass

from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.unit_of_work import UnitOfWork
from tests.facilitation.exchange.worlds import every_row, import_text, new_library

W = "0" * 31 + "1"


@dataclass(frozen=True)
class Throw:
    workshop_id: str = W
    code: str = "delete"

    def apply(self, unit: UnitOfWork) -> None:
        unit.remove("workshop", W)


def test_thrown_twice_is_thrown_once() -> None:
    with new_library() as library:
        runner = Runner(library)
        library.write("make", W, lambda unit: unit.add("workshop", {}, W))
        assert runner.run(Throw()).batch
        assert not runner.run(Throw()).batch
        stick = export_text(library, W)
        before = every_row(library)
        import_text(library, stick)
        assert every_row(library) == before


@dataclass(frozen=True)
class Note:
    workshop_id: str = W
    code: str = "add"

    def apply(self, unit: UnitOfWork) -> None:
        unit.add("agenda_step", {})


def test_what_an_old_copy_brought_back_is_not_brought_back_again() -> None:
    with new_library() as library:
        runner = Runner(library)
        library.write("make", W, lambda unit: unit.add("workshop", {}, W))
        runner.run(Note())
        stick = export_text(library, W)
        there = every_row(library)["agenda_step"]
        runner.undo(W)
        import_text(library, stick)
        runner.redo(W)
        assert every_row(library)["agenda_step"] == there
