"""A backup that is restored knows people as before: what they took back since stays so."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.erasing import ErasePerson
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.salvaging import restore_beside
from aiworkshop.facilitation.second_place import bring_back
from aiworkshop.library.backup import make_backup
from aiworkshop.library.check import check_library
from aiworkshop.library.comparing import compare
from aiworkshop.library.opened_backup import opened_backup
from aiworkshop.library.opening import open_library
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.method.permissions import PERMISSIONS
from aiworkshop.readmodels.agreements import Agreements, agreement_fields, taken_back
from aiworkshop.readmodels.permission_levels import finding_level, known_level, stays_in_room
from aiworkshop.readmodels.programme_records import TeamMember
from aiworkshop.readmodels.record import OFFICE_ID, RecordKey
from aiworkshop.readmodels.records import Commitment, Finding, Participant
from tests.facilitation.erased_world import NAME, Traces, make_traces
from tests.library.make_golden import FOLDER

GOLDEN = sorted(FOLDER.glob("*.sqlite"))


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


@dataclass
class Agreed:
    """A story and a promise in a workshop, somebody of the office, and a backup of them."""

    workshop: str
    story: str
    promise: str
    member: str
    backup: Path


@pytest.fixture
def agreed(bench: Workbench, tmp_path: Path) -> Agreed:
    """All was allowed when the backup was made."""

    def add(record: str, owner: str, /, **fields: object) -> str:
        return str(bench.runner.run(AddRecord(owner, record, fields)).value)

    made = CreateWorkshop(title=Text("Lod"), template="demo_120")
    workshop = str(bench.runner.run(made).value)
    story = add("finding", workshop, kind="story", title=Text("Yard"), permission="publicity")
    promise = add(
        "commitment", workshop, words=Text("Call"), name_consent=True, contact_permission=True
    )
    member = add("team_member", OFFICE_ID, name=Text("סמיר"), name_consent=True)
    backup = make_backup(tmp_path / "library.sqlite", "daily")
    return Agreed(workshop, story, promise, member, backup)


def take_back(bench: Workbench, agreed: Agreed) -> None:
    """The story stays in the room, nobody is named, nobody is called."""
    for owner, kind, key, fields in (
        (agreed.workshop, "finding", agreed.story, {"permission": "room_only"}),
        (agreed.workshop, "finding", agreed.story, {"title": Text("Garden")}),
        (agreed.workshop, "commitment", agreed.promise, {"contact_permission": False}),
        (OFFICE_ID, "team_member", agreed.member, {"name_consent": False}),
    ):
        bench.runner.run(ChangeRecord(owner, kind, key, fields))


def test_what_may_be_shown_less_freely_stays_so(
    bench: Workbench, tmp_path: Path, agreed: Agreed
) -> None:
    take_back(bench, agreed)
    with opened_backup(tmp_path / "library.sqlite", agreed.backup) as opened:
        preview = compare(tmp_path / "library.sqlite", opened)
    assert (preview.narrowed, preview.taken_back) == (3, 0)
    bench.restore(agreed.backup)
    (story,) = bench.reads.records(Finding, agreed.workshop)
    assert (story.title.text, story.permission) == ("Yard", "room_only")
    (promise,) = bench.reads.records(Commitment, agreed.workshop)
    assert promise.name_consent and not promise.contact_permission
    (member,) = bench.reads.records(TeamMember, OFFICE_ID)
    assert not member.name_consent
    with opened_backup(tmp_path / "library.sqlite", agreed.backup) as opened:
        assert compare(tmp_path / "library.sqlite", opened).narrowed == 3


def test_what_was_allowed_since_is_as_it_was_then(
    bench: Workbench, tmp_path: Path, agreed: Agreed
) -> None:
    take_back(bench, agreed)
    narrow = make_backup(tmp_path / "library.sqlite", "daily")
    for kind, key, fields in (
        ("finding", agreed.story, {"permission": "named"}),
        ("commitment", agreed.promise, {"contact_permission": True}),
    ):
        bench.runner.run(ChangeRecord(agreed.workshop, kind, key, fields))
    with opened_backup(tmp_path / "library.sqlite", narrow) as opened:
        assert compare(tmp_path / "library.sqlite", opened).narrowed == 0
    bench.restore(narrow)
    (story,) = bench.reads.records(Finding, agreed.workshop)
    (promise,) = bench.reads.records(Commitment, agreed.workshop)
    assert story.permission == "room_only" and not promise.contact_permission


def test_one_workshop_that_is_brought_back_shows_nothing_more_freely(
    bench: Workbench, tmp_path: Path, agreed: Agreed
) -> None:
    take_back(bench, agreed)
    with opened_backup(tmp_path / "library.sqlite", agreed.backup) as opened:
        bench.runner.run(bring_back(tmp_path / "library.sqlite", opened, agreed.workshop))
    (story,) = bench.reads.records(Finding, agreed.workshop)
    assert (story.title.text, story.permission) == ("Yard", "room_only")
    (promise,) = bench.reads.records(Commitment, agreed.workshop)
    assert promise.name_consent and not promise.contact_permission


def test_what_hangs_on_a_story_that_stays_in_the_room_stays_there(
    bench: Workbench, tmp_path: Path, agreed: Agreed
) -> None:
    """The wish may be shown by itself; since the backup it was hung under a story that may not."""
    story = {"kind": "story", "title": Text("Told in trust"), "permission": "room_only"}
    parent = str(bench.runner.run(AddRecord(agreed.workshop, "finding", story)).value)
    link = ChangeRecord(agreed.workshop, "finding", agreed.story, {"parent_id": parent})
    bench.runner.run(link)
    path = tmp_path / "library.sqlite"
    with opened_backup(path, agreed.backup) as opened:
        assert compare(path, opened).narrowed == 1
        bench.runner.run(bring_back(path, opened, agreed.workshop))
    (found,) = bench.reads.records(Finding, agreed.workshop)
    assert (found.parent_id, found.permission) == (None, "room_only")
    bench.runner.undo(agreed.workshop)
    bench.restore(agreed.backup)
    (found,) = bench.reads.records(Finding, agreed.workshop)
    assert (found.parent_id, found.permission) == (None, "room_only")


def test_a_damaged_library_still_tells_what_was_taken_back(
    tmp_path: Path, bench: Workbench, agreed: Agreed
) -> None:
    take_back(bench, agreed)
    person = str(bench.runner.run(AddRecord(agreed.workshop, "participant", {})).value)
    later = make_backup(tmp_path / "library.sqlite", "daily")
    withdraw = ChangeRecord(agreed.workshop, "participant", person, {"withdrawn": True})
    bench.runner.run(withdraw)
    bench.close()
    path = tmp_path / "library.sqlite"
    damage(path, "finding")
    restore_beside(path, later)
    with opened_workbench(path) as again:
        (one,) = again.reads.records(Participant, agreed.workshop)
        assert one.withdrawn
        (story,) = again.reads.records(Finding, agreed.workshop)
        assert story.permission == "room_only"
    path.write_bytes(b"no library at all" * 4_000)
    restore_beside(path, later)
    with opened_workbench(path) as again:
        (one,) = again.reads.records(Participant, agreed.workshop)
        assert not one.withdrawn, "nothing is known of what was taken back since"


def damage(path: Path, table: str) -> None:
    """Overwrite the pages of a table."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        find = "SELECT pageno, pgsize FROM dbstat WHERE name = ?"
        pages = connection.execute(find, (table,)).fetchall()
    content = bytearray(path.read_bytes())
    for number, size in pages:
        content[(number - 1) * size : number * size] = b"\xa5" * size
    path.write_bytes(content)


LEVELS = ("", *PERMISSIONS.ids, "of a later version")
FOUR = st.sampled_from(("a", "b", "c", "d"))
STORY = st.fixed_dictionaries(
    {
        "permission": st.sampled_from(LEVELS),
        "parent_id": st.none() | FOUR,
        "interview_id": st.none() | FOUR,
    }
)
PERSON = st.fixed_dictionaries({"name_consent": st.booleans(), "withdrawn": st.booleans()})
SAID = st.fixed_dictionaries({"permission": st.sampled_from(LEVELS)})
AGREEMENTS = st.tuples(*(st.dictionaries(FOUR, rows) for rows in (STORY, SAID, PERSON))).map(
    lambda found: {
        (kind, key): row
        for kind, rows in zip(("finding", "interview", "participant"), found, strict=True)
        for key, row in rows.items()
    }
)


def freedom(agreements: Agreements, key: RecordKey) -> tuple[int, ...]:
    """How freely a record is shown and named."""
    row = agreements[key]
    if key[0] == "participant":
        return (bool(row["name_consent"]), not row["withdrawn"])
    level = str(row["permission"])
    if key[0] == "finding":
        findings = {
            one: Finding(id=one, **found)
            for (kind, one), found in agreements.items()
            if kind == "finding"
        }
        kept = {
            one
            for (kind, one), found in agreements.items()
            if kind == "interview" and stays_in_room(str(found["permission"]))
        }
        level = finding_level(findings[key[1]], findings, kept)
    return (PERMISSIONS.position(known_level(level)),)


@given(now=AGREEMENTS, then=AGREEMENTS)
def test_nothing_is_ever_freer_than_it_is_now(now: Agreements, then: Agreements) -> None:
    taken = taken_back(now, then)
    restored = {key: {**row, **taken.get(key, {})} for key, row in then.items()}
    for key in now.keys() & then.keys():
        pairs = zip(freedom(restored, key), freedom(now, key), strict=True)
        assert all(after <= today for after, today in pairs)
    assert taken_back(now, now) == {}
    assert taken_back(now, restored) == {}


LINKS = ("parent_id", "interview_id")
NARROWEST = {"permission": "'room_only'", "withdrawn": "1"}


def agreements() -> Iterator[tuple[str, str]]:
    """Each table and column in which somebody agreed to something."""
    for kind, table in RECORD_TABLES.items():
        yield from (
            (kind, name) for name in agreement_fields(kind, table.c.keys()) if name not in LINKS
        )


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda path: path.stem)
def test_a_backup_of_any_version_shows_nothing_more_freely(golden: Path, tmp_path: Path) -> None:
    path, backup = tmp_path / "library.sqlite", tmp_path / "then.sqlite"
    shutil.copyfile(golden, path)
    shutil.copyfile(golden, backup)
    with opened_backup(path, backup) as opened:
        compare(path, opened)  # the command line looks before it opens the library
    open_library(path).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        for kind, name in agreements():
            connection.execute(f'UPDATE "{kind}" SET {name} = {NARROWEST.get(name, "0")}')
    with opened_backup(path, backup) as opened:
        preview = compare(path, opened)
    assert preview.narrowed > 4
    with opened_workbench(path) as bench:
        bench.restore(backup)
    with closing(sqlite3.connect(path)) as connection:
        for kind, name in agreements():
            found = connection.execute(f'SELECT {name} FROM "{kind}"').fetchall()
            for (value,) in found:
                if name == "permission":
                    assert known_level(value) == "room_only"
                else:
                    assert bool(value) == (name == "withdrawn"), (kind, name)
