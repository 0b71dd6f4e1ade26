"""Two copies of a workshop, changed apart and brought together again."""

import json

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.exchange.conflicts import (
    ChooseAgain,
    Conflict,
    ResolveConflict,
    list_conflicts,
)
from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.facilitation.exchange.importing import ImportWorkshop
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from tests.facilitation.exchange.worlds import (
    act,
    every_row,
    import_text,
    make_workshop,
    new_library,
)

W = "0" * 32


class Laptop:
    """A library with one workshop and one theme in it, or a copy of another's."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.runner = Runner(library)
        self.theme = ""

    def begin(self) -> "Laptop":
        self.library.write("make", W, lambda unit: unit.add("workshop", {}, W))
        self.theme = str(self.runner.run(AddRecord(W, "theme", {"title": Text("first")})).value)
        return self

    def name(self, words: str) -> None:
        self.runner.run(ChangeRecord(W, "theme", self.theme, {"title": Text(words)}))

    def take(self, other: "Laptop") -> tuple[int, int, int]:
        """Import the other's export; what was added, changed, conflicting."""
        self.theme = other.theme
        result = import_text(self.library, export_text(other.library, W))
        return result.added, result.changed, result.conflicts

    def title(self) -> str:
        document = json.loads(export_text(self.library, W))
        return str(document["records"]["theme"][0]["title"]["text"])

    def conflicts(self) -> list[tuple[object, object]]:
        return [(found.kept, found.other) for found in list_conflicts(self.library, W)]


@pytest.fixture
def laptops() -> object:
    with new_library() as one, new_library() as other:
        first, second = Laptop(one).begin(), Laptop(other)
        assert second.take(first) == (2, 0, 0)
        yield first, second


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_merging_either_way_round_gives_the_same(data: st.DataObject) -> None:
    with new_library() as one, new_library() as other:
        workshop_id = make_workshop(one, data, records=5)
        import_text(other, export_text(one, workshop_id))
        libraries = [one, other]
        for _ in range(data.draw(st.integers(1, 4))):
            side = data.draw(st.integers(0, 1))
            if data.draw(st.booleans()):
                act(libraries[side], data, workshop_id, 2)
            else:
                import_text(libraries[side], export_text(libraries[1 - side], workshop_id))
        ones, others = (export_text(library, workshop_id) for library in libraries)
        import_text(one, others)
        import_text(other, ones)
        merged = export_text(one, workshop_id)
        assert export_text(other, workshop_id) == merged

        before = every_row(one)
        for text in (ones, others, merged):
            result = import_text(one, text)
            assert (result.added, result.changed, result.conflicts) == (0, 0, 0)
        assert every_row(one) == before, "what is known already writes nothing"


def test_the_later_value_stays_and_the_other_is_listed(laptops: tuple[Laptop, Laptop]) -> None:
    first, second = laptops
    first.name("earlier")
    second.name("later")
    assert second.take(first) == (0, 1, 1)
    assert first.take(second) == (0, 1, 1)
    for laptop in laptops:
        assert laptop.title() == "later"
        assert laptop.conflicts() == [(Text("later"), Text("earlier"))]


def test_what_its_author_knew_is_replaced_without_asking(laptops: tuple[Laptop, Laptop]) -> None:
    first, second = laptops
    first.name("one")
    second.take(first)
    second.name("two")
    assert first.take(second) == (0, 1, 0)
    first.name("three")
    first.name("four")
    assert second.take(first) == (0, 1, 0)
    first.name("five")
    assert second.take(first) == (0, 1, 0), "a device knows what it wrote itself"
    assert second.take(first) == (0, 0, 0)
    assert (second.title(), second.conflicts()) == ("five", [])


def test_an_older_file_changes_nothing(laptops: tuple[Laptop, Laptop]) -> None:
    first, second = laptops
    old = export_text(first.library, W)
    first.name("newer")
    second.take(first)
    second.name("newest")
    for laptop in laptops:
        before = every_row(laptop.library)
        import_text(laptop.library, old)
        assert every_row(laptop.library) == before


def test_different_fields_do_not_meet(laptops: tuple[Laptop, Laptop]) -> None:
    first, second = laptops
    first.name("title")
    second.runner.run(ChangeRecord(W, "theme", second.theme, {"dots": 7}))
    assert second.take(first) == (0, 1, 0)
    assert first.take(second) == (0, 1, 0)
    theme = json.loads(export_text(first.library, W))["records"]["theme"][0]
    assert (theme["title"]["text"], theme["dots"]) == ("title", 7)
    assert not first.conflicts()


def test_equal_values_are_no_conflict_nor_are_two_deletions(
    laptops: tuple[Laptop, Laptop],
) -> None:
    first, second = laptops
    for laptop in laptops:
        laptop.name("same words")
        laptop.runner.run(DeleteRecords(W, (("theme", laptop.theme),)))
    assert second.take(first)[2] == first.take(second)[2] == 0
    assert export_text(first.library, W) == export_text(second.library, W)
    assert second.take(first) == (0, 0, 0)


def deleted_here_edited_there(laptops: tuple[Laptop, Laptop]) -> Conflict:
    first, second = laptops
    first.runner.run(DeleteRecords(W, (("theme", first.theme),)))
    second.name("still wanted")
    assert second.take(first) == (0, 1, 1)
    assert first.take(second) == (0, 1, 1)
    assert export_text(first.library, W) == export_text(second.library, W)
    assert second.take(first) == first.take(second) == (0, 0, 0)
    (found,) = list_conflicts(first.library, W)
    assert [one.id for one in list_conflicts(second.library, W)] == [found.id]
    assert (found.field, bool(found.now), found.other) == ("deleted", True, "")
    assert found.edits == (("title", Text("still wanted")),)
    return found


def theme(laptop: Laptop) -> tuple[bool, str]:
    found = json.loads(export_text(laptop.library, W))["records"]["theme"][0]
    return "deleted" in found, found["title"]["text"]


def test_deleting_and_editing_apart_is_asked_on_both(laptops: tuple[Laptop, Laptop]) -> None:
    found = deleted_here_edited_there(laptops)
    first, second = laptops
    assert theme(first) == theme(second) == (True, "still wanted"), "in the trash until chosen"
    assert second.runner.run(ResolveConflict(W, found.id, take_other=True)).value
    assert theme(second) == (False, "still wanted")
    assert first.take(second) == (0, 1, 0)
    assert theme(first) == (False, "still wanted")
    assert not first.conflicts() and not second.conflicts()
    second.runner.undo(W)
    assert theme(second)[0] and len(second.conflicts()) == 1


def test_a_deletion_that_shall_hold_is_not_asked_again(laptops: tuple[Laptop, Laptop]) -> None:
    found = deleted_here_edited_there(laptops)
    first, second = laptops
    first.runner.run(ResolveConflict(W, found.id, take_other=False))
    second.take(first)
    assert theme(first) == theme(second) == (True, "still wanted")
    assert not first.conflicts() and not second.conflicts()
    second.runner.run(ChangeRecord(W, "theme", second.theme, {"title": Text("in the trash")}))
    assert first.take(second) == (0, 1, 0), "whoever edits in the trash knows where it lies"


def test_a_deletion_after_reading_the_edit_is_not_asked(laptops: tuple[Laptop, Laptop]) -> None:
    first, second = laptops
    second.name("edited")
    first.take(second)
    first.runner.run(DeleteRecords(W, (("theme", first.theme),)))
    assert second.take(first) == (0, 1, 0)
    assert theme(second) == (True, "edited")


def test_what_was_added_to_something_deleted_elsewhere_is_asked(
    laptops: tuple[Laptop, Laptop],
) -> None:
    first, second = laptops
    story = str(first.runner.run(AddRecord(W, "finding", {"kind": "story"})).value)
    second.take(first)
    first.runner.run(DeleteRecords(W, (("finding", story),)))
    fields = {"kind": "success_factor", "parent_id": story, "title": Text("because")}
    factor = str(second.runner.run(AddRecord(W, "finding", fields)).value)
    assert first.take(second) == (1, 1, 1)
    assert second.take(first) == (0, 1, 1)
    assert export_text(first.library, W) == export_text(second.library, W)
    assert second.take(first) == first.take(second) == (0, 0, 0)
    (found,) = list_conflicts(first.library, W)
    assert (found.record_id, found.additions) == (story, (("finding", factor),))
    first.runner.run(ResolveConflict(W, found.id, take_other=True))
    second.take(first)
    (living,) = [r for r in records(second, "finding") if r["id"] == story]
    assert "deleted" not in living


def records(laptop: Laptop, kind: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(export_text(laptop.library, W))["records"][kind]
    return found


def test_bringing_back_brings_what_went_along(laptops: tuple[Laptop, Laptop]) -> None:
    first, second = laptops
    story = str(first.runner.run(AddRecord(W, "finding", {"kind": "story"})).value)
    fields = {"kind": "success_factor", "parent_id": story, "title": Text("because")}
    first.runner.run(AddRecord(W, "finding", fields))
    second.take(first)
    first.runner.run(DeleteRecords(W, (("finding", story),)))
    second.runner.run(ChangeRecord(W, "finding", story, {"title": Text("edited")}))
    first.take(second)
    (found,) = list_conflicts(first.library, W)
    first.runner.run(ResolveConflict(W, found.id, take_other=True))
    assert all("deleted" not in record for record in records(first, "finding"))


def test_three_who_edit_one_field_lose_no_word(laptops: tuple[Laptop, Laptop]) -> None:
    first, second = laptops
    with new_library() as library:
        third = Laptop(library)
        third.take(first)
        for laptop, words in ((first, "one"), (second, "two"), (third, "three")):
            laptop.name(words)
        third.take(second)
        # "two" is later than "one", and known to "three"; "one" is not.
        first.take(third)
        assert first.title() == "three"
        assert {str(found.other) for found in list_conflicts(first.library, W)} == {"one", "two"}


def test_one_value_that_gave_way_twice_is_asked_once(laptops: tuple[Laptop, Laptop]) -> None:
    first, second = laptops
    with new_library() as library:
        third = Laptop(library)
        third.take(first)
        for laptop, words in ((first, "one"), (second, "two"), (third, "three")):
            laptop.name(words)
        alone = export_text(first.library, W)
        first.take(second)
        import_text(library, alone)
        first.take(third)
        found = list_conflicts(first.library, W)
        assert sorted((str(one.now), str(one.other)) for one in found) == [
            ("three", "one"),
            ("three", "two"),
        ]
        ones = next(one for one in found if str(one.other) == "one")
        first.runner.run(ResolveConflict(W, ones.id, take_other=True))
        assert [str(one.other) for one in list_conflicts(first.library, W)] == ["two"]
        assert first.title() == "one"


def test_both_texts_may_stand(laptops: tuple[Laptop, Laptop]) -> None:
    first, second = laptops
    first.name("earlier")
    second.name("later")
    second.take(first)
    (found,) = list_conflicts(second.library, W)
    second.runner.run(ResolveConflict(W, found.id, take_other=False, both=True))
    assert (second.title(), second.conflicts()) == ("later / earlier", [])
    (settled,) = list_conflicts(second.library, W, resolved=True)
    second.runner.run(ChooseAgain(W, settled.id, take_other=True))
    assert second.title() == "earlier"
    second.runner.run(ChooseAgain(W, settled.id, take_other=False))
    assert second.title() == "later"


def test_a_settled_conflict_is_settled_everywhere(laptops: tuple[Laptop, Laptop]) -> None:
    first, second = laptops
    first.name("earlier")
    alone = export_text(first.library, W)
    second.name("later")
    second.take(first)
    (found,) = list_conflicts(second.library, W)
    assert (found.record_kind, found.record_id, found.field) == ("theme", second.theme, "title")
    settle = ResolveConflict(W, found.id, take_other=True)
    assert second.runner.run(settle).value is True
    assert second.runner.run(settle).value is False, "settled already"
    assert (second.title(), second.conflicts()) == ("earlier", [])

    assert first.take(second) == (0, 1, 0)
    assert (first.title(), first.conflicts()) == ("earlier", [])
    assert [c.id for c in list_conflicts(first.library, W, resolved=True)] == [found.id]
    assert first.take(second) == second.take(first) == (0, 0, 0)
    import_text(second.library, alone)
    assert not second.conflicts(), "the losing file again does not raise it again"

    second.runner.undo(W)
    assert (second.title(), len(second.conflicts())) == ("later", 1)


def test_an_edit_after_the_merge_is_not_held_against_the_same_old_file(
    laptops: tuple[Laptop, Laptop],
) -> None:
    first, second = laptops
    first.name("earlier")
    second.name("later")
    second.take(first)
    second.name("after reading both")
    assert second.take(first) == (0, 0, 0)
    assert first.take(second)[1:] == (1, 1), "the conflict found on the other laptop comes along"
    assert first.title() == "after reading both"
    assert first.conflicts() == [(Text("later"), Text("earlier"))]


def test_keeping_what_was_kept_only_settles(laptops: tuple[Laptop, Laptop]) -> None:
    first, second = laptops
    first.name("earlier")
    second.name("later")
    second.take(first)
    (found,) = list_conflicts(second.library, W)
    second.runner.run(ResolveConflict(W, found.id, take_other=False))
    assert (second.title(), second.conflicts()) == ("later", [])
    with pytest.raises(UserError, match="another workshop"):
        second.runner.run(ResolveConflict("1" * 32, found.id, take_other=True))


def test_a_merge_is_taken_back_as_one(laptops: tuple[Laptop, Laptop]) -> None:
    first, second = laptops
    first.name("earlier")
    first.runner.run(AddRecord(W, "theme", {"title": Text("another")}))
    second.name("later")
    runner = second.runner
    before = every_row(second.library, "journal")
    text = export_text(second.library, W)
    path = second.library.path.with_name("other.json")
    path.write_text(export_text(first.library, W), encoding="utf-8", newline="\n")
    runner.run(ImportWorkshop(path))
    assert export_text(second.library, W) != text
    runner.undo(W)
    assert every_row(second.library, "journal") == before
    assert export_text(second.library, W) == text


def test_two_workshops_that_began_apart_under_one_id(laptops: tuple[Laptop, Laptop]) -> None:
    """As the sample, put into two libraries at different moments."""
    with new_library() as third, new_library() as fourth:
        for library in (third, fourth):
            fields = {"title": Text("Sample"), "date": str(library.clock.device)}
            library.write("sample", W, lambda unit, fields=fields: unit.add("workshop", fields, W))
        threes, fours = export_text(third, W), export_text(fourth, W)
        import_text(third, fours)
        import_text(fourth, threes)
        assert export_text(third, W) == export_text(fourth, W)
        assert [c.field for c in list_conflicts(third, W)] == ["date"], "titles are equal"
        before = every_row(third)
        import_text(third, fours)
        import_text(third, threes)
        assert every_row(third) == before
