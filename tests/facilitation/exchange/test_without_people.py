"""A copy for study: no people in any byte of it, and a workshop of its own where it comes in."""

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.facilitation.exchange import ImportResult, ImportWorkshop
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.sample import InsertSample
from aiworkshop.facilitation.withdrawal import WithdrawParticipant
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.readmodels.record import OFFICE_ID


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workbench]:
    with opened_workbench(tmp_path_factory.mktemp("study") / "library.sqlite") as workbench:
        yield workbench


@pytest.fixture(scope="module")
def sample(bench: Workbench) -> str:
    return str(bench.runner.run(InsertSample()).value)


def words_of(path: Path) -> str:
    """Everything in the file, unpacked."""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            return "\n".join(archive.read(name).decode() for name in archive.namelist())
    return path.read_text("utf-8")


@pytest.mark.parametrize("suffix", [".json", ".aiworkshop"])
def test_no_participant_of_the_sample_is_in_it(
    bench: Workbench, sample: str, tmp_path: Path, suffix: str
) -> None:
    contents = bench.reads.contents(sample)
    target = tmp_path / f"copy{suffix}"
    left_out = bench.export_without_people(sample, target)
    document = json.loads(words_of(target))
    # The sample calls its people by their roles, some of which the method's own texts list.
    (content,) = document.pop("content").values()
    assert content == contents.content
    found = json.dumps(document, ensure_ascii=False)
    assert left_out.people == len(contents.participant) > 10
    for person in contents.participant:
        assert person.id not in found
        for words in (person.name.text, person.email, person.phone):
            assert not words or words not in found, words
    for each in (*contents.workshop.facilitators, *(one.speaker for one in contents.plenary_note)):
        assert not each or str(each) not in found
    room_only = [each for each in contents.finding if each.permission == "room_only"]
    assert left_out.room_only >= len(room_only)
    for finding in room_only:
        for words in (finding.title, finding.telling, finding.quote):
            assert not words or words.text not in found
    # Nothing leads back to the workshop it was made of.
    assert sample not in found
    assert not [each.id for each in contents.finding if each.id in found]


def test_marked_records_of_every_kind(bench: Workbench, tmp_path: Path) -> None:
    """Names and contacts typed anywhere, also inside sentences."""
    name, mail, phone = "Zqxdana Zqxlevi", "zqx@zqxmail.il", "+972 50-7654321"
    workshop = _workshop(bench)

    def add(record: str, /, **values: object) -> str:
        return str(bench.runner.run(AddRecord(workshop, record, values)).value)

    person = add(
        "participant",
        name=Text(name),
        email=mail,
        phone=phone,
        role=Text("Zqxrole"),
        attributes={"sector": "Zqxsector"},
    )
    gone = add("participant", name=Text("Zqxomar"))
    bench.runner.run(WithdrawParticipant(workshop, gone))
    for kind, table in RECORD_TABLES.items():
        known = fields_of(table)
        texts = {
            key: Text(f"We met {name.lower()}, {mail} or 050... {phone}, with\n{name}")
            for key, field in known.items()
            if field.type == "text"
        }
        if kind in ("workshop", "participant") or not texts:
            continue
        extra = {"kind": "story"} if kind == "finding" else {}
        references = {"storyteller_id": person} if kind == "interview" else {}
        add(kind, **texts, **extra, **references)
    add("finding", kind="story", teller=Text("Zqxomar"), title=Text("Zqxgone"))
    add("finding", kind="wish", permission="room_only", title=Text("Zqxroom"))
    add("theme", title=Text("T"), quote=Text("Zqxroom"))
    target = tmp_path / "marked.json"
    left_out = bench.export_without_people(workshop, target)
    found = words_of(target)
    assert "zqx" not in found.casefold()
    assert "7654321" not in found
    assert "We met […]" in found
    assert left_out.names > 20
    assert (left_out.room_only, left_out.withdrawn) == (1, 1)


def test_follow_up_goes_along_without_names_and_the_office_does_not(
    bench: Workbench, tmp_path: Path
) -> None:
    workshop = _workshop(bench)

    def add(record: str, /, owner: str = workshop, **values: object) -> str:
        return str(bench.runner.run(AddRecord(owner, record, values)).value)

    town = add("authority", OFFICE_ID, name_en=Text("Zqxtown"))
    programme = add("programme", OFFICE_ID, name_en=Text("Zqxprogramme"))
    cohort = add("cohort", OFFICE_ID, programme_id=programme)
    enrolment = add(
        "enrolment", OFFICE_ID, cohort_id=cohort, authority_id=town, liaison=Text("Zqxrim")
    )
    channel = add("channel", OFFICE_ID, programme_id=programme, name_en=Text("Zqxchannel"))
    fields = {"authority_id": town, "enrolment_ids": [enrolment], "channels": [channel]}
    bench.runner.run(ChangeRecord(workshop, "workshop", workshop, fields))
    gone = add("participant", name=Text("Zqxomar"))
    promise = add("commitment", words=Text("To open the yard"), transferred_to=Text("Zqx"))
    theirs = add("commitment", words=Text("Zqxgone"), participant_id=gone)
    bench.runner.run(WithdrawParticipant(workshop, gone))
    told = {"record_kind": "commitment", "spoke_with": Text("Zqxdana Zqxlevi")}
    evidence = Text("It is open, says Zqxdana Zqxlevi")
    kept = add("check_in", record_id=promise, evidence=evidence, **told)
    lost = add("check_in", record_id=theirs, evidence=Text("Zqxlost"), **told)
    purpose = Text("Books for the yard")
    add("partnership", check_in_id=kept, partner=Text("Zqx Ltd"), purpose=purpose)
    add("partnership", check_in_id=lost, purpose=Text("Zqxlost"))

    target = tmp_path / "copy.json"
    bench.export_without_people(workshop, target)
    found = words_of(target)
    assert "zqx" not in found.casefold()
    assert "office" not in json.loads(found)
    result = bench.runner.run(ImportWorkshop(target)).value
    assert isinstance(result, ImportResult)
    copy = bench.reads.contents(result.workshop_id)
    assert [each.evidence.text for each in copy.check_in] == ["It is open, says […]"]
    assert copy.check_in[0].record_id == copy.commitment[0].id
    assert [each.purpose.text for each in copy.partnership] == ["Books for the yard"]
    assert copy.workshop.authority_id == ""
    assert copy.workshop.enrolment_ids == copy.workshop.channels == []


def _workshop(bench: Workbench) -> str:
    from aiworkshop.facilitation.create_workshop import CreateWorkshop

    command = CreateWorkshop(title=Text("Marked"), template="demo_120")
    return str(bench.runner.run(command).value)


def test_it_comes_in_as_a_workshop_of_its_own(
    bench: Workbench, sample: str, tmp_path: Path
) -> None:
    target = tmp_path / "copy.aiworkshop"
    bench.export_without_people(sample, target)
    assert bench.outputs(sample)[0].form == "study"
    result = bench.runner.run(ImportWorkshop(target)).value
    assert isinstance(result, ImportResult)
    assert result.workshop_id != sample
    assert (result.changed, result.conflicts) == (0, 0)
    ours, copy = bench.reads.contents(sample), bench.reads.contents(result.workshop_id)
    assert not copy.workshop.sample
    assert copy.workshop.title == ours.workshop.title
    assert copy.participant == copy.membership == copy.sign_up == copy.seating_rule == ()
    for kind in ("theme", "dream", "opportunity", "proposition", "initiative", "action"):
        assert len(getattr(copy, kind)) == len(getattr(ours, kind)) > 0, kind
    # What hangs together still does, by its new ids.
    told = {each.id for each in copy.finding}
    assert copy.theme_finding
    assert all(each.finding_id in told for each in copy.theme_finding)
    assert any(each.interview_id for each in copy.finding if each.kind == "story")
    assert copy.content == ours.content
    # The same file again brings nothing new.
    again = bench.runner.run(ImportWorkshop(target)).value
    assert isinstance(again, ImportResult)
    assert (again.added, again.changed) == (0, 0)


@pytest.mark.parametrize(
    "change",
    [
        {"private": True},
        {"participants": True},
        {"participants": "no"},
        {"participants": None},
    ],
)
def test_a_file_that_says_it_wrongly_is_refused(
    bench: Workbench, sample: str, tmp_path: Path, change: dict[str, object]
) -> None:
    target = tmp_path / "copy.json"
    bench.export_without_people(sample, target)
    document = json.loads(target.read_text("utf-8"))
    target.write_text(json.dumps({**document, **change}), "utf-8")
    with pytest.raises(UserError, match="not as an exported workshop"):
        ImportWorkshop(target).prepare()


def test_people_in_a_copy_without_people_are_refused(
    bench: Workbench, sample: str, tmp_path: Path
) -> None:
    whole, target = tmp_path / "whole.json", tmp_path / "copy.json"
    bench.export(sample, whole)
    document = json.loads(whole.read_text("utf-8"))
    target.write_text(json.dumps({**document, "private": False, "participants": False}), "utf-8")
    with pytest.raises(UserError, match="not as an exported workshop"):
        ImportWorkshop(target).prepare()
