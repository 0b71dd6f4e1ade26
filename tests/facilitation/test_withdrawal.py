"""A person takes back what they agreed to: one step, undone as one; and what they were in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.outputs import Output
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.withdrawal import TakeBackWithdrawal, WithdrawParticipant
from aiworkshop.readmodels.records import Participant


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    with opened_workbench(tmp_path / "library.sqlite") as workbench:
        yield workbench


@pytest.fixture
def workshop(bench: Workbench) -> str:
    return str(bench.runner.run(CreateWorkshop(title=Text("Town"), template="demo_120")).value)


def add(bench: Workbench, workshop: str, record: str, /, **fields: object) -> str:
    return str(bench.runner.run(AddRecord(workshop, record, fields)).value)


def person(bench: Workbench, key: str) -> Participant:
    found = bench.reads.record(Participant, key)
    assert found is not None
    return found


def test_withdrawing_is_one_step_that_can_be_undone(bench: Workbench, workshop: str) -> None:
    dana = add(bench, workshop, "participant", name=Text("Dana"), name_consent=True)
    bench.runner.run(WithdrawParticipant(workshop, dana))
    assert (person(bench, dana).withdrawn, person(bench, dana).name_consent) == (True, False)
    bench.runner.undo(workshop)
    assert (person(bench, dana).withdrawn, person(bench, dana).name_consent) == (False, True)
    bench.runner.redo(workshop)
    bench.runner.run(TakeBackWithdrawal(workshop, dana))
    # Whether they may be named is asked anew.
    assert (person(bench, dana).withdrawn, person(bench, dana).name_consent) == (False, False)


def test_outputs_are_listed_with_what_is_known_of_them(
    bench: Workbench, workshop: str, tmp_path: Path
) -> None:
    def log(form: str, name: str, **noted: object) -> None:
        bench.log_output(Output(workshop, form, str(tmp_path / name), **noted))  # type: ignore[arg-type]

    log("summary", "before.pdf")
    dana = add(bench, workshop, "participant", name=Text("Dana"), name_consent=True)
    omar = add(bench, workshop, "participant", name=Text("Omar"))
    told = add(bench, workshop, "interview", storyteller_id=dana)
    story = add(bench, workshop, "finding", kind="story", interview_id=told, title=Text("A story"))
    helped = add(bench, workshop, "action", title=Text("Act"), owner=Text("dana"))
    other = add(bench, workshop, "finding", kind="story", title=Text("Another"))
    (tmp_path / "with.pdf").write_bytes(b"x")
    log("summary", "with.pdf", language="he", record_ids=(story, other))
    log("summary", "without.pdf", record_ids=(other, omar))
    log("summary", "unnamed.pdf", record_ids=(helped,))
    log("summary", "named.pdf", names=True, record_ids=(helped,))
    log("picture_core", "core.png")
    log("transfer", "copy.aiworkshop")
    log("study", "study.json")
    log("print", "Office printer")
    found = bench.outputs_with(workshop, dana)
    assert [(Path(one.target).name, one.certain, one.there) for one in found] == [
        ("Office printer", False, False),
        ("copy.aiworkshop", True, False),
        ("core.png", False, False),
        ("named.pdf", True, False),
        ("with.pdf", True, True),
    ]
    assert found[-1].language == "he"
    # Omar was there too, but nothing tells that he was in the report.
    assert "with.pdf" not in {Path(one.target).name for one in bench.outputs_with(workshop, omar)}
    bench.runner.run(DeleteRecords(workshop, (("finding", story),)))
    assert found == bench.outputs_with(workshop, dana)


def test_the_room_no_longer_sees_what_is_theirs(bench: Workbench, workshop: str) -> None:
    dana = add(bench, workshop, "participant", name=Text("Dana Levi"))
    assert bench.reads.withdrawn(workshop) == frozenset()
    fields = {"kind": "story", "teller": Text("Levi, Dana")}
    story = add(bench, workshop, "finding", quote=Text("the key was on a blue ribbon"), **fields)
    stays = add(bench, workshop, "finding", kind="story", title=Text("Another"))
    taken = add(bench, workshop, "theme", title=Text("A"), quote=Text("“on a blue ribbon!”"))
    own = add(bench, workshop, "theme", title=Text("B"), quote=Text("words of our own here"))
    bench.runner.run(WithdrawParticipant(workshop, dana))
    gone = bench.reads.withdrawn(workshop)
    assert {("participant", dana), ("finding", story), ("theme", taken)} <= gone
    assert not {("finding", stays), ("theme", own)} & gone
    # The same words, said by somebody else too, may stay.
    bench.runner.run(ChangeRecord(workshop, "finding", stays, {"quote": Text("on a blue ribbon")}))
    assert ("theme", taken) not in bench.reads.withdrawn(workshop)
