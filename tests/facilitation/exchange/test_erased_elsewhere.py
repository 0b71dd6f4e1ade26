"""An erasure wins over every copy that does not know of it, in whatever order they meet."""

import json
import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from sqlalchemy import select

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.erasing import ErasePerson
from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.facilitation.exchange.importing import ImportWorkshop
from aiworkshop.facilitation.exchange.moving import OtherLibrary, push_workshop
from aiworkshop.facilitation.exchange.preview import preview_import
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.check import check_library
from aiworkshop.library.erased import is_erased
from aiworkshop.library.library import Library
from aiworkshop.library.schema import RECORD_TABLES
from tests.facilitation.erased_world import (
    NAME,
    PERSONAL,
    TOLD,
    Traces,
    bytes_beside,
    found_in,
    make_traces,
)
from tests.facilitation.exchange.worlds import every_row, import_text, new_library

EXAMPLES = int(os.environ.get("AIWORKSHOP_ERASING_EXAMPLES", "4"))


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Workbench]:
    with opened_workbench(tmp_path / "ours" / "library.sqlite") as workbench:
        yield workbench


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Workbench]:
    with opened_workbench(tmp_path / "theirs" / "library.sqlite") as workbench:
        yield workbench


@pytest.fixture
def traces(ours: Workbench, theirs: Workbench, tmp_path: Path) -> Traces:
    """Both have it, photos and all."""
    made = make_traces(ours)
    carry(ours, theirs, made.workshop, tmp_path / "first.aiworkshop")
    return made


def carry(source: Workbench, target: Workbench, workshop: str, file: Path) -> None:
    source.export(workshop, file)
    target.runner.run(ImportWorkshop(file))


def words_of(bench: Workbench, workshop: str) -> set[str]:
    data = bytes_beside(bench.library.path) + export_text(bench.library, workshop).encode()
    return found_in(data, (*PERSONAL, TOLD))


def test_a_colleagues_library_erases_too(
    ours: Workbench, theirs: Workbench, traces: Traces, tmp_path: Path
) -> None:
    workshop = traces.workshop
    story = {"kind": "story", "interview_id": traces.ids["interview"], "title": Text(TOLD)}
    theirs.runner.run(AddRecord(workshop, "finding", story))
    later = ChangeRecord(workshop, "participant", traces.person, {"role": Text("zebrakeeper 2")})
    theirs.runner.run(later)
    team = ChangeRecord(workshop, "action", traces.ids["action"], {"helper": Text(NAME)})
    theirs.runner.run(team)
    ours.runner.run(ErasePerson(workshop, traces.person, told=True))
    file = tmp_path / "erased.aiworkshop"
    ours.export(workshop, file)
    command = ImportWorkshop(file)
    told = preview_import(theirs.library, command)
    assert [one.text for one in told.erases] == [NAME]
    assert not told.is_empty
    theirs.runner.run(command)
    assert words_of(theirs, workshop) == set()
    assert not theirs.library.attachments.has(traces.digest)
    assert theirs.library.attachments.has(traces.shared)
    assert check_library(theirs.library.path) == []
    with pytest.raises(UserError) as refused:
        theirs.runner.undo(workshop)
    assert refused.value.code == "erased_since"
    carry(theirs, ours, workshop, tmp_path / "back.aiworkshop")
    texts = [export_text(one.library, workshop) for one in (ours, theirs)]
    assert texts[0] == texts[1]


def test_an_older_copy_brings_nobody_back(
    ours: Workbench, theirs: Workbench, traces: Traces, tmp_path: Path
) -> None:
    workshop = traces.workshop
    for kind, key, fields in (
        ("participant", traces.person, {"name": Text(f"{NAME} Later")}),
        ("initiative", traces.ids["initiative"], {"champion": Text(f"Rana; {NAME} Later")}),
        ("finding", traces.ids["story"], {"title": Text(f"later {TOLD}")}),
    ):
        theirs.runner.run(ChangeRecord(workshop, kind, key, fields))
    factor = {"kind": "success_factor", "parent_id": traces.ids["story"], "title": Text(TOLD)}
    theirs.runner.run(AddRecord(workshop, "finding", factor))
    file = tmp_path / "older.aiworkshop"
    theirs.export(workshop, file)
    ours.runner.run(ErasePerson(workshop, traces.person, told=True))
    told = preview_import(ours.library, ImportWorkshop(file))
    assert told.erases == ()
    for _ in range(2):
        ours.runner.run(ImportWorkshop(file))
        assert words_of(ours, workshop) == set()
        assert not ours.library.attachments.has(traces.digest)
        assert check_library(ours.library.path) == []
    (initiative,) = ours.reads.records(_initiative(), workshop)
    assert initiative.champion.text == "Rana"


def test_a_push_erases_there(ours: Workbench, theirs: Workbench, traces: Traces) -> None:
    ours.runner.run(ErasePerson(traces.workshop, traces.person, told=True))
    push_workshop(ours.library, OtherLibrary(theirs.library, "theirs"), traces.workshop)
    assert words_of(theirs, traces.workshop) == set()


def _initiative() -> type:
    from aiworkshop.readmodels.records import Initiative

    return Initiative


NAMES = [f"{first} {last}" for first in ("Dana", "Omar", "Lea") for last in ("Levi", "Aziz")]


def rows_of(library: Library, kind: str) -> list[dict[str, object]]:
    """All rows of a kind, in the order of making."""
    table = RECORD_TABLES[kind]
    with library.read() as connection:
        query = select(table).order_by(table.c.created, table.c.id)
        return [dict(row) for row in connection.execute(query).mappings()]


class Laptop:
    """Somebody who writes, erases, and takes what others give."""

    def __init__(self, library: Library, workshop: str) -> None:
        self.library, self.workshop = library, workshop
        self.runner = Runner(library)

    def some(self, data: st.DataObject, kind: str) -> str:
        keys = [str(row["id"]) for row in rows_of(self.library, kind) if not row["deleted"]]
        return data.draw(st.sampled_from(keys)) if keys else ""

    def act(self, data: st.DataObject) -> None:
        verb = data.draw(st.sampled_from([*_VERBS, *_VERBS, "erase"]))
        person = self.some(data, "participant")
        if verb == "erase":
            if person:
                told = data.draw(st.booleans())
                self.runner.run(ErasePerson(self.workshop, person, told))
            return
        kind, make = _VERBS[verb]
        key = self.some(data, kind)
        fields = make(self, data, person)
        if key and data.draw(st.booleans()):
            fields.pop("kind", None)
            self.runner.run(ChangeRecord(self.workshop, kind, key, fields))
        else:
            self.runner.run(AddRecord(self.workshop, kind, fields))


def _name(data: st.DataObject) -> Text:
    return Text(data.draw(st.sampled_from(NAMES)))


_VERBS = {
    "call": ("participant", lambda self, data, person: {"name": _name(data)}),
    "tell": (
        "finding",
        lambda self, data, person: {
            "kind": "story",
            "interview_id": self.some(data, "interview") or None,
            "teller": _name(data),
            "quote": Text(data.draw(st.sampled_from(["a key on a blue ribbon", "another one"]))),
        },
    ),
    "ask": ("interview", lambda self, data, person: {"storyteller_id": person or None}),
    "quote": ("theme", lambda self, data, person: {"quote": Text("key on a blue ribbon")}),
    "lead": (
        "initiative",
        lambda self, data, person: {
            "champion": _name(data),
            "members": Text(f"{_name(data)}; {_name(data)}"),
        },
    ),
    "promise": (
        "commitment",
        lambda self, data, person: {"participant_id": person or None, "words": Text("I will")},
    ),
}


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_all_end_equal_and_nobody_is_back(data: st.DataObject) -> None:
    with ExitStack() as stack:
        libraries = [stack.enter_context(new_library()) for _ in range(3)]
        create = CreateWorkshop(title=Text("Lod"), template="demo_120", tables=1)
        workshop = str(Runner(libraries[0]).run(create).value)
        laptops = [Laptop(library, workshop) for library in libraries]
        for _ in range(4):
            laptops[0].act(data)
        for library in libraries[1:]:
            import_text(library, export_text(libraries[0], workshop))
        for _ in range(data.draw(st.integers(1, 12))):
            number = data.draw(st.integers(0, 2))
            if data.draw(st.booleans()):
                laptops[number].act(data)
            else:
                giver = libraries[(number + data.draw(st.integers(1, 2))) % 3]
                import_text(libraries[number], export_text(giver, workshop))
        erased = {
            row["id"]
            for library in libraries
            for row in rows_of(library, "participant")
            if is_erased(row)
        }
        for _ in range(3):
            for number, library in enumerate(libraries):
                for giver in libraries[:number] + libraries[number + 1 :]:
                    import_text(library, export_text(giver, workshop))
        texts = [export_text(library, workshop) for library in libraries]
        assert texts[0] == texts[1] == texts[2]
        people = json.loads(texts[0])["records"].get("participant", ())
        left = {"id", "created", "changed", "deleted"}
        assert all(set(one) == left for one in people if one["id"] in erased)
        before = every_row(libraries[0], "output_log")
        import_text(libraries[0], texts[1])
        assert every_row(libraries[0], "output_log") == before
