"""Laptops and the office's library, pushed, pulled and merged in any order, however often: in the
end all are equal, no word is lost, and nothing doubles."""

from contextlib import ExitStack
from pathlib import Path

from hypothesis import HealthCheck, given, settings, strategies as st

from aiworkshop.base.text import Text
from aiworkshop.facilitation.exchange.conflicts import ResolveConflict, list_conflicts
from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.facilitation.exchange.importing import ImportWorkshop
from aiworkshop.facilitation.exchange.moving import (
    OtherLibrary,
    pull_all,
    pull_workshop,
    push_all,
    push_workshop,
)
from aiworkshop.facilitation.exchange.preview import preview_import
from aiworkshop.facilitation.programmes.circles import closing_memberships
from aiworkshop.facilitation.programmes.joining import join_records
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import (
    AddRecord,
    ChangeRecord,
    DeleteRecords,
    RestoreRecords,
)
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import RECORD_CLASSES
from tests.facilitation.exchange.test_three_laptops import Scribe, W, Words, begin
from tests.facilitation.exchange.worlds import every_row, import_text, new_library

BOTH = (W, OFFICE_ID)
LAPTOPS = 3
WRITTEN = {
    "programme": "description",
    "authority": "notes",
    "enrolment": "challenge",
    "inquiry": "question",
    "register_asset": "title",
}
NAMES = ("Hazira", "hazira", "Akko", "Acre", "עכו", "עכּו")


class OfficeScribe(Scribe):
    """Somebody who also keeps programmes and towns."""

    def __init__(self, library: Library, data: st.DataObject, words: Words) -> None:
        super().__init__(library, data, words)
        self.said: set[str] = set()
        """Words of the office that somebody wrote, each with an end that no other has."""
        self.dropped: set[str] = set()

    def some_of(self, kind: str) -> str | None:
        ids = [record.id for record in self.reads.records(RECORD_CLASSES[kind], OFFICE_ID)]
        return self.data.draw(st.sampled_from(ids)) if ids else None

    def office_word(self) -> str:
        word = f"⟨{self.words.new()}⟩"
        self.said.add(word)
        return word

    def work(self) -> None:
        verbs = (
            self.act,
            self._add,
            self._add,
            self._enrol,
            self._write,
            self._write,
            self._cluster,
            self._name_in_workshop,
            self._join,
            self._delete_office,
            self._restore_office,
            self._settle_office,
        )
        self.data.draw(st.sampled_from(verbs))()

    def put(self, kind: str, /, **fields: object) -> None:
        self.runner.run(AddRecord(OFFICE_ID, kind, fields))

    def _add(self) -> None:
        kind = self.data.draw(st.sampled_from(["programme", "authority", "authority"]))
        name = Text(self.data.draw(st.sampled_from(NAMES)))
        self.put(kind, name_en=name, **{WRITTEN[kind]: Text(self.office_word())})

    def _enrol(self) -> None:
        if programme := self.some_of("programme"):
            self.put("cohort", programme_id=programme, number=self.data.draw(st.integers(1, 2)))
            self.put("channel", programme_id=programme, kind="branding")
        cohort, town = self.some_of("cohort"), self.some_of("authority")
        if cohort and town:
            challenge = Text(self.office_word())
            self.put("enrolment", cohort_id=cohort, authority_id=town, challenge=challenge)
            self.put("inquiry", authority_id=town, question=Text(self.office_word()))
            self.put("register_asset", authority_id=town, title=Text(self.office_word()))

    def _write(self) -> None:
        kind = self.data.draw(st.sampled_from(sorted(WRITTEN)))
        if key := self.some_of(kind):
            name = WRITTEN[kind]
            record = self.reads.record(RECORD_CLASSES[kind], key)
            self.dropped.add(str(getattr(record, name)))
            new = Text(self.office_word())
            self.runner.run(ChangeRecord(OFFICE_ID, kind, key, {name: new}))

    def _cluster(self) -> None:
        one, other = self.some_of("authority"), self.some_of("authority")
        if one and one != other:
            self.put("cluster_member", cluster_id=one, member_id=other)

    def _name_in_workshop(self) -> None:
        fields: dict[str, object] = {"authority_id": self.some_of("authority") or ""}
        for name, kind in (("enrolment_ids", "enrolment"), ("channels", "channel")):
            key = self.some_of(kind)
            fields[name] = [key] if key else []
        self.runner.run(ChangeRecord(W, "workshop", W, fields))

    def _join(self) -> None:
        kind = self.data.draw(st.sampled_from(["programme", "authority"]))
        keep, other = self.some_of(kind), self.some_of(kind)
        if keep and other and keep != other:
            self.library.write(
                "join", OFFICE_ID, lambda unit: join_records(unit, kind, keep, other)
            )

    def _delete_office(self) -> None:
        kind = self.data.draw(st.sampled_from(["programme", "enrolment", "register_asset"]))
        if key := self.some_of(kind):
            self.runner.run(DeleteRecords(OFFICE_ID, ((kind, key),)))

    def _restore_office(self) -> None:
        gone = [(each.kind_name, each.id) for each in self.reads.trash(OFFICE_ID)]
        if gone:
            self.runner.run(RestoreRecords(OFFICE_ID, (self.data.draw(st.sampled_from(gone)),)))

    def _settle_office(self) -> None:
        if found := list_conflicts(self.library, OFFICE_ID):
            one = self.data.draw(st.sampled_from(found))
            self.dropped |= {str(one.now), str(one.other)}
            take_other = self.data.draw(st.booleans())
            self.runner.run(ResolveConflict(OFFICE_ID, one.id, take_other))


def everything_said(library: Library) -> str:
    """All words of all records, in the trash or not, and of all conflicts."""
    rows, found = every_row(library), []
    for kind, table in RECORD_TABLES.items():
        columns = table.columns.keys()
        texts = [name for name, field in fields_of(table).items() if field.type == "text"]
        for row in rows[kind]:
            values = dict(zip(columns, row, strict=True))
            found += [str(values[name]) for name in texts]
    for owner in BOTH:
        for resolved in (True, False):
            for one in list_conflicts(library, owner, resolved=resolved):
                found += [str(one.kept), str(one.other), str(one.now)]
    return "\n".join(found)


def lost(scribes: list[OfficeScribe], library: Library) -> set[str]:
    """Words that nobody replaced who had them, and that are nowhere."""
    said = set().union(*(scribe.said for scribe in scribes))
    dropped = "\n".join(word for scribe in scribes for word in scribe.dropped)
    there = everything_said(library)
    return {word for word in said if word not in there and word not in dropped}


def exports(libraries: list[Library]) -> set[tuple[str, ...]]:
    return {tuple(export_text(library, owner) for owner in BOTH) for library in libraries}


def exchange_all(libraries: list[Library], shared: OtherLibrary, data: st.DataObject) -> None:
    """Everybody pushes and pulls everything, in any order, until nothing changes any more."""
    runners = [Runner(library) for library in libraries]
    for _ in range(8):
        for at in data.draw(st.permutations(range(len(libraries)))):
            for owner in data.draw(st.permutations(BOTH)):
                push_workshop(libraries[at], shared, owner)
        for at in data.draw(st.permutations(range(len(libraries)))):
            for owner in data.draw(st.permutations(BOTH)):
                pull_workshop(libraries[at], runners[at], shared, owner)
        if len(exports([*libraries, shared.library])) == 1:
            return
    raise AssertionError("they never become equal")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_pushed_pulled_and_merged_in_any_order_all_end_equal(data: st.DataObject) -> None:
    words = Words()
    with ExitStack() as stack:
        libraries = [stack.enter_context(new_library()) for _ in range(LAPTOPS)]
        shared = OtherLibrary(stack.enter_context(new_library()), "office.sqlite")
        scribes = [OfficeScribe(library, data, words) for library in libraries]
        begin(libraries[0], scribes[0])
        push_workshop(libraries[0], shared, W)
        for scribe in scribes[1:]:
            pull_workshop(scribe.library, scribe.runner, shared, W)
        sticks: list[str] = []
        for _ in range(data.draw(st.integers(4, 16))):
            scribe = scribes[data.draw(st.integers(0, LAPTOPS - 1))]
            what = data.draw(
                st.sampled_from(["work", "work", "work", "push", "pull", "copy", "merge"])
            )
            owner = data.draw(st.sampled_from(BOTH))
            if what == "work":
                scribe.work()
            elif what == "push":
                push_workshop(scribe.library, shared, owner)
            elif what == "pull":
                pull_workshop(scribe.library, scribe.runner, shared, owner)
            elif what == "copy":
                sticks.append(export_text(scribe.library, owner))
            elif sticks:
                import_text(scribe.library, data.draw(st.sampled_from(sticks)))
        exchange_all(libraries, shared, data)
        for library in (*libraries, shared.library):
            assert not lost(scribes, library)
            rows = [
                dict(zip(RECORD_TABLES["cluster_member"].columns.keys(), row, strict=True))
                for row in every_row(library)["cluster_member"]
            ]
            assert not closing_memberships(row for row in rows if not row["deleted"])
        before = every_row(libraries[0])
        again = [*sticks, *(export_text(library, owner) for library in libraries for owner in BOTH)]
        for text in again:
            import_text(libraries[0], text)
        assert every_row(libraries[0]) == before, "whatever comes again is known"


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_everything_since_last_time_is_everything(data: st.DataObject) -> None:
    words = Words()
    with ExitStack() as stack:
        one, other = [stack.enter_context(new_library()) for _ in range(2)]
        shared = OtherLibrary(stack.enter_context(new_library()), "office.sqlite")
        scribes = [OfficeScribe(library, data, words) for library in (one, other)]
        begin(one, scribes[0])
        list(push_all(one, shared))
        list(pull_all(other, scribes[1].runner, shared))
        for _ in range(data.draw(st.integers(1, 8))):
            scribe = scribes[data.draw(st.integers(0, 1))]
            what = data.draw(st.sampled_from(["work", "work", "push", "pull"]))
            if what == "work":
                scribe.work()
            elif what == "push":
                list(push_all(scribe.library, shared))
            else:
                list(pull_all(scribe.library, scribe.runner, shared))
        for _ in range(6):
            for scribe in scribes:
                list(push_all(scribe.library, shared))
                list(pull_all(scribe.library, scribe.runner, shared))
        assert len(exports([one, other, shared.library])) == 1


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_what_two_laptops_made_by_hand_is_one_wherever_it_is_joined(data: st.DataObject) -> None:
    """Each laptop joins what its preview tells, or leaves it: in the end there is one of each."""
    words = Words()
    with ExitStack() as stack:
        libraries = [stack.enter_context(new_library()) for _ in range(2)]
        shared = OtherLibrary(stack.enter_context(new_library()), "office.sqlite")
        scribes = [OfficeScribe(library, data, words) for library in libraries]
        begin(libraries[0], scribes[0])
        import_text(libraries[1], export_text(libraries[0], W))
        for scribe in scribes:
            for kind, name in (("programme", "Hazira"), ("authority", "Akko")):
                text = Text(scribe.office_word())
                scribe.put(kind, name_en=Text(name), **{WRITTEN[kind]: text})
            scribe._enrol()
        for _ in range(data.draw(st.integers(0, 3))):
            scribes[data.draw(st.integers(0, 1))]._write()
        file = Path(libraries[0].path.parent) / "office.json"
        for at in data.draw(st.permutations([0, 1, 0, 1])):
            file.write_text(export_text(libraries[1 - at], OFFICE_ID), encoding="utf-8")
            command = ImportWorkshop(file)
            alikes = preview_import(libraries[at], command).look_alikes
            if data.draw(st.booleans()):
                command.joins = tuple((each.kind, each.first_id, each.later_id) for each in alikes)
            scribes[at].runner.run(command)
        for scribe in scribes:
            reads = Reads(scribe.library)
            for kind in ("programme", "authority"):
                first, *others = sorted(
                    reads.records(RECORD_CLASSES[kind], OFFICE_ID), key=lambda each: each.created
                )
                for other in others:
                    scribe.library.write(
                        "join",
                        OFFICE_ID,
                        lambda unit, kind=kind, first=first, other=other: join_records(
                            unit, kind, first.id, other.id
                        ),
                    )
        exchange_all(libraries, shared, data)
        for library in libraries:
            office = Reads(library).office()
            assert [len(office.programme), len(office.authority)] == [1, 1]
            assert not lost(scribes, library)
