"""Three laptops, whatever is typed, merged in any order: all end equal, and no word is lost."""

import json
from contextlib import ExitStack
from dataclasses import dataclass, field

from hypothesis import HealthCheck, given, settings, strategies as st

from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import Command
from aiworkshop.facilitation.exchange.conflicts import (
    ChooseAgain,
    ResolveConflict,
    list_conflicts,
)
from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import (
    AddRecord,
    ChangeRecord,
    DeleteRecords,
    MoveRecord,
    RestoreRecords,
)
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.themes import AssignFindings, GroupFindings, MergeThemes
from aiworkshop.library.library import Library
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.readmodels.records import Finding, Group, Participant, Theme
from tests.facilitation.exchange.worlds import every_row, import_text, new_library

W = "0" * 31 + "7"
Field = tuple[str, str, str]


@dataclass
class Words:
    """Every text ever typed, and those that somebody replaced who had them before the eyes."""

    typed: set[tuple[Field, str]] = field(default_factory=set)
    replaced: set[tuple[Field, str]] = field(default_factory=set)
    count: int = 0

    def new(self) -> str:
        self.count += 1
        return f"מילים {self.count}"


class Scribe:
    """Somebody at a laptop, who does what a scribe does."""

    def __init__(self, library: Library, data: st.DataObject, words: Words) -> None:
        self.library, self.data, self.words = library, data, words
        self.runner, self.reads = Runner(library), Reads(library)

    def some(self, cls: type) -> str:
        ids = [record.id for record in self.reads.records(cls, W)]
        return self.data.draw(st.sampled_from(ids)) if ids else ""

    def write(self, kind: str, key: str, name: str) -> None:
        """Type over what stands there."""
        place = (kind, key, name)
        record = self.reads.record({"finding": Finding, "theme": Theme}[kind], key)
        before, after = str(getattr(record, name)), self.words.new()
        self.runner.run(ChangeRecord(W, kind, key, {name: Text(after)}))
        self.words.typed.add((place, after))
        if before:
            self.words.replaced.add((place, before))

    def add(self, kind: str, fields: dict[str, object], name: str = "title") -> str:
        words = self.words.new()
        key = str(self.runner.run(AddRecord(W, kind, {**fields, name: Text(words)})).value)
        self.words.typed.add(((kind, key, name), words))
        return key

    def act(self) -> None:
        verbs = (
            self._finding,
            self._finding,
            self._factor,
            self._edit,
            self._edit,
            self._edit_the_one,
            self._edit_the_one,
            self._edit_the_one,
            self._delete,
            self._restore,
            self._themes,
            self._dots,
            self._seat,
            self._move,
            self._settle,
        )
        self.data.draw(st.sampled_from(verbs))()

    def _finding(self) -> None:
        self.add("finding", {"kind": "story", "group_id": self.some(Group) or None})

    def _factor(self) -> None:
        self.add("finding", {"kind": "success_factor", "parent_id": self.some(Finding) or None})

    def _edit(self) -> None:
        kind, cls = self.data.draw(st.sampled_from([("finding", Finding), ("theme", Theme)]))
        key = self.some(cls)
        if key:
            name = (
                "title" if kind == "theme" else self.data.draw(st.sampled_from(["title", "quote"]))
            )
            self.write(kind, key, name)

    def _edit_the_one(self) -> None:
        """What everybody wants to say better: here three meet in one field."""
        findings = self.reads.records(Finding, W)
        if findings:
            self.write("finding", findings[0].id, "title")

    def _delete(self) -> None:
        kind, cls = self.data.draw(
            st.sampled_from([("finding", Finding), ("theme", Theme), ("group", Group)])
        )
        if key := self.some(cls):
            self.runner.run(DeleteRecords(W, ((kind, key),)))

    def _restore(self) -> None:
        gone = [(record.kind_name, record.id) for record in self.reads.trash(W)]
        if gone:
            self.runner.run(RestoreRecords(W, (self.data.draw(st.sampled_from(gone)),)))

    def _themes(self) -> None:
        finding, theme, other = self.some(Finding), self.some(Theme), self.some(Theme)
        commands: list[Command] = []
        if finding:
            commands.append(GroupFindings(W, (finding,), Text(self.words.new())))
        if finding and theme:
            commands.append(AssignFindings(W, theme, (finding,)))
        if theme and other and theme != other:
            commands.append(MergeThemes(W, theme, (other,)))
        if commands:
            self.runner.run(self.data.draw(st.sampled_from(commands)))

    def _dots(self) -> None:
        if theme := self.some(Theme):
            dots = self.data.draw(st.integers(0, 9))
            self.runner.run(ChangeRecord(W, "theme", theme, {"dots": dots}))

    def _seat(self) -> None:
        seat = {"group_id": self.some(Group), "participant_id": self.some(Participant)}
        if all(seat.values()):
            self.runner.run(AddRecord(W, "membership", seat))

    def _move(self) -> None:
        if key := self.some(Finding):
            self.runner.run(MoveRecord(W, "finding", key, None))

    def _settle(self) -> None:
        resolved = self.data.draw(st.booleans())
        found = list_conflicts(self.library, W, resolved=resolved)
        if not found:
            return
        one = self.data.draw(st.sampled_from(found))
        take_other = self.data.draw(st.booleans())
        before = one.now
        self.runner.run(
            ChooseAgain(W, one.id, take_other)
            if resolved
            else ResolveConflict(W, one.id, take_other)
        )
        place = (one.record_kind, one.record_id, one.field)
        self.words.replaced.add((place, str(before)))


def texts_of(library: Library) -> set[tuple[Field, str]]:
    """Every text of every record, in the trash or not, and of every conflict."""
    rows = every_row(library)
    found: set[tuple[Field, str]] = set()
    for kind, table in RECORD_TABLES.items():
        columns = table.columns.keys()
        for row in rows[kind]:
            values = dict(zip(columns, row, strict=True))
            for name, one in fields_of(table).items():
                if one.type == "text":
                    found.add(((kind, str(values["id"]), name), str(values[name])))
    for resolved in (True, False):
        for one in list_conflicts(library, W, resolved=resolved):
            place = (one.record_kind, one.record_id, one.field)
            found |= {(place, str(value)) for value in (one.now, one.kept, one.other)}
    return found


def begin(library: Library, scribe: Scribe) -> None:
    library.write("make", W, lambda unit: unit.add("workshop", {}, W))
    for number in (1, 2):
        scribe.runner.run(AddRecord(W, "group", {"phase": "discovery", "number": number}))
        scribe.runner.run(AddRecord(W, "participant", {"name": Text(f"N{number}")}))
        scribe.add("finding", {"kind": "story"})
        scribe.add("theme", {})


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_three_laptops_end_equal_and_lose_no_word(data: st.DataObject) -> None:
    words = Words()
    with ExitStack() as stack:
        libraries = [stack.enter_context(new_library()) for _ in range(3)]
        scribes = [Scribe(library, data, words) for library in libraries]
        begin(libraries[0], scribes[0])
        sticks = [export_text(libraries[0], W)]
        for library in libraries[1:]:
            import_text(library, sticks[0])
        for _ in range(data.draw(st.integers(4, 14))):
            at = data.draw(st.integers(0, 2))
            what = data.draw(st.sampled_from(["act", "act", "act", "copy", "merge"]))
            if what == "act":
                scribes[at].act()
            elif what == "copy":
                sticks.append(export_text(libraries[at], W))
            else:
                import_text(libraries[at], data.draw(st.sampled_from(sticks)))
        merge_all(libraries, data)
        ends = [export_text(library, W) for library in libraries]
        assert ends[0] == ends[1] == ends[2]
        for library in libraries:
            lost = words.typed - words.replaced - texts_of(library)
            assert not lost
        before = every_row(libraries[0])
        for text in (*sticks, *ends):
            import_text(libraries[0], text)
        assert every_row(libraries[0]) == before, "whatever comes again is known"


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_in_any_order_the_same_values_stand(data: st.DataObject) -> None:
    with ExitStack() as stack:
        one, *others, first, second = [stack.enter_context(new_library()) for _ in range(5)]
        words = Words()
        scribes = [Scribe(library, data, words) for library in (one, *others)]
        begin(one, scribes[0])
        for library in others:
            import_text(library, export_text(one, W))
        for _ in range(data.draw(st.integers(2, 8))):
            scribes[data.draw(st.integers(0, 2))].act()
        sticks = [export_text(library, W) for library in (one, *others)]
        for library in (first, second):
            for text in data.draw(st.permutations([*sticks, *sticks])):
                import_text(library, text)
        assert values(first) == values(second)


def values(library: Library) -> dict[str, list[dict[str, object]]]:
    """What stands in every record; what its authors knew depends on who met whom."""
    records = json.loads(export_text(library, W))["records"]
    return {
        kind: [{name: v for name, v in one.items() if name != "field_clocks"} for one in found]
        for kind, found in records.items()
    }


def merge_all(libraries: list[Library], data: st.DataObject, workshop: str = W) -> None:
    """Everybody takes everybody's, in any order, until everybody has met everybody twice."""
    for _ in range(2):
        pairs = [(a, b) for a in range(3) for b in range(3) if a != b]
        for into, source in data.draw(st.permutations(pairs)):
            import_text(libraries[into], export_text(libraries[source], workshop))
