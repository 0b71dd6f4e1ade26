"""Three laptops, records of every kind, undo and redo between exchanges: all end equal."""

from contextlib import ExitStack

from hypothesis import HealthCheck, given, settings, strategies as st

from aiworkshop.base.errors import UserError
from aiworkshop.facilitation.exchange.conflicts import ResolveConflict, list_conflicts
from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from aiworkshop.library.unit_of_work import UnitOfWork
from tests.facilitation.exchange.test_three_laptops import merge_all
from tests.facilitation.exchange.worlds import every_row, import_text, new_library, some_actions

W = "0" * 31 + "1"
STEPS = ("act", "act", "act", "undo", "redo", "copy", "merge", "settle")


class Act:
    """A few random edits of records of any kind, undone as one."""

    workshop_id = W
    code = "edit"

    def __init__(self, data: st.DataObject) -> None:
        self.data = data

    def apply(self, unit: UnitOfWork) -> None:
        some_actions(unit, self.data, self.data.draw(st.integers(1, 3)))


def settle(library: Library, runner: Runner, data: st.DataObject) -> None:
    if found := list_conflicts(library, W):
        one = data.draw(st.sampled_from(found))
        runner.run(ResolveConflict(W, one.id, data.draw(st.booleans())))


def take_back(runner: Runner, what: str) -> None:
    """Undo or redo; refused where a merge changed what is to be taken back."""
    try:
        runner.undo(W) if what == "undo" else runner.redo(W)
    except UserError as refusal:
        assert refusal.code == "changed_since"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_every_kind_and_what_was_undone_end_equal(data: st.DataObject) -> None:
    with ExitStack() as stack:
        libraries = [stack.enter_context(new_library()) for _ in range(3)]
        runners = [Runner(library) for library in libraries]
        libraries[0].write("make", W, lambda unit: unit.add("workshop", {}, W))
        runners[0].run(Act(data))
        sticks = [export_text(libraries[0], W)]
        for library in libraries[1:]:
            import_text(library, sticks[0])
        for _ in range(data.draw(st.integers(4, 14))):
            at, what = data.draw(st.integers(0, 2)), data.draw(st.sampled_from(STEPS))
            library, runner = libraries[at], runners[at]
            if what == "act":
                runner.run(Act(data))
            elif what in ("undo", "redo"):
                take_back(runner, what)
            elif what == "copy":
                sticks.append(export_text(library, W))
            elif what == "merge":
                import_text(library, data.draw(st.sampled_from(sticks)))
            else:
                settle(library, runner, data)
        # A stick may hold what its own laptop has undone since: it comes to all once more.
        for library in libraries:
            for text in sticks:
                import_text(library, text)
        merge_all(libraries, data, W)
        ends = [export_text(library, W) for library in libraries]
        assert ends[0] == ends[1] == ends[2]
        before = every_row(libraries[0])
        for text in (*sticks, *ends):
            import_text(libraries[0], text)
        assert every_row(libraries[0]) == before, "whatever comes again is known"
