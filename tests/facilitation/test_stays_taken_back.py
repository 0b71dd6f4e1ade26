"""A backup that is restored knows people as before: what they took back since stays so."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.facilitation.erasing import ErasePerson
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.library.backup import make_backup
from aiworkshop.library.check import check_library
from aiworkshop.library.comparing import compare
from aiworkshop.library.opened_backup import opened_backup
from aiworkshop.readmodels.records import Participant
from tests.facilitation.erased_world import NAME, Traces, make_traces


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    with opened_workbench(tmp_path / "library.sqlite") as workbench:
        yield workbench


def people(bench: Workbench, traces: Traces) -> dict[str, Participant]:
    return {one.id: one for one in bench.reads.records(Participant, traces.workshop)}


def test_erased_and_withdrawn_stay_so_when_a_backup_is_restored(
    bench: Workbench, tmp_path: Path
) -> None:
    traces = make_traces(bench)
    run = bench.runner.run
    fields = {"name": Text("נועה לוי"), "name_consent": True}
    other = str(run(AddRecord(traces.workshop, "participant", fields)).value)
    third = str(run(AddRecord(traces.workshop, "participant", {"name": Text("سمير")})).value)
    backup = make_backup(tmp_path / "library.sqlite", "daily")
    run(ErasePerson(traces.workshop, traces.person, told=True))
    run(ChangeRecord(traces.workshop, "participant", other, {"withdrawn": True}))
    run(DeleteRecords(traces.workshop, (("participant", third),)))

    with opened_backup(tmp_path / "library.sqlite", backup) as opened:
        assert compare(tmp_path / "library.sqlite", opened).taken_back == 2
    bench.restore(backup)

    found = people(bench, traces)
    assert traces.person not in found and found[other].withdrawn
    assert third in found and not found[third].withdrawn
    assert NAME not in str(bench.reads.contents(traces.workshop))
    assert [line for line in check_library(tmp_path / "library.sqlite") if "note" not in line] == []
