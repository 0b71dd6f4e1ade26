"""The same sheet typed in on two laptops, brought together: no word is lost without a notice."""

from collections.abc import Iterator

import pytest

from aiworkshop.base.text import Text
from aiworkshop.facilitation.exchange.conflicts import ResolveConflict, list_conflicts
from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import DeleteRecords, RestoreRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.worksheets.entering import MarkUnclear, WriteSheetField
from aiworkshop.library.library import Library
from aiworkshop.readmodels.records import Answer, Finding
from tests.facilitation.exchange.worlds import import_text, new_library
from tests.facilitation.worksheets.sheet_worlds import Room

SAID = "together.1.surprise"
OTHER = "together.1.keep"


class Laptop:
    """One of two libraries that hold the same workshop."""

    def __init__(self, library: Library, workshop: str) -> None:
        self.library, self.workshop = library, workshop
        self.runner, self.reads = Runner(library), Reads(library)

    def write(self, sheet: str, path: str, words: str | None) -> object:
        value = Text(words, "he") if words else None
        return self.runner.run(WriteSheetField(self.workshop, sheet, path, value)).value

    def take(self, other: "Laptop") -> None:
        import_text(self.library, export_text(other.library, self.workshop))

    def stands(self, sheet: str, path: str) -> str | None:
        value = self.reads.sheet_form(sheet).values.get(path)
        return value.text if isinstance(value, Text) else None

    def open_conflicts(self) -> list[tuple[str, str]]:
        found = list_conflicts(self.library, self.workshop)
        return [(each.record_kind, each.field) for each in found]


@pytest.fixture
def room(library: Library) -> Room:
    return Room(library)


@pytest.fixture
def apart(room: Room) -> Iterator[tuple[Laptop, Laptop, str]]:
    """Two laptops with a discovery sheet that nothing is typed of yet."""
    sheet = room.sheet("DIS")
    first = Laptop(room.library, room.workshop)
    with new_library() as other:
        second = Laptop(other, room.workshop)
        second.take(first)
        yield first, second, sheet


def together(first: Laptop, second: Laptop) -> None:
    second.take(first)
    first.take(second)


def test_an_answer_typed_on_both_is_one_with_a_conflict(
    apart: tuple[Laptop, Laptop, str],
) -> None:
    first, second, sheet = apart
    first.write(sheet, SAID, "השכנים")
    second.write(sheet, SAID, "הגינה")
    together(first, second)
    for laptop in (first, second):
        assert laptop.stands(sheet, SAID) == "הגינה"
        assert laptop.open_conflicts() == [("answer", "words")]
        assert len(laptop.reads.records(Answer, laptop.workshop)) == 1
    (found,) = list_conflicts(first.library, first.workshop)
    assert [str(found.kept), str(found.other)] == [
        str(Text("הגינה", "he")),
        str(Text("השכנים", "he")),
    ]
    first.runner.run(ResolveConflict(first.workshop, found.id, take_other=True))
    second.take(first)
    assert second.stands(sheet, SAID) == "השכנים"
    second.write(sheet, SAID, None)
    assert second.stands(sheet, SAID) is None, "nothing else comes to light"


def test_the_same_words_on_both_are_no_conflict(apart: tuple[Laptop, Laptop, str]) -> None:
    first, second, sheet = apart
    second.write(sheet, SAID, "השכנים")
    first.write(sheet, OTHER, "something before it")
    first.write(sheet, SAID, "השכנים")
    together(first, second)
    assert not first.open_conflicts()
    assert not second.open_conflicts()
    assert export_text(first.library, first.workshop) == export_text(second.library, first.workshop)


def test_two_stories_in_one_box_both_stay(apart: tuple[Laptop, Laptop, str]) -> None:
    first, second, sheet = apart
    keys = {
        laptop: str(laptop.write(sheet, "stories.1.title", words))
        for laptop, words in ((first, "one"), (second, "two"))
    }
    together(first, second)
    for laptop in (first, second):
        titles = {each.title.text for each in laptop.reads.records(Finding, laptop.workshop)}
        assert titles == {"one", "two"}
        assert laptop.stands(sheet, "stories.1.title") == "two"
        assert laptop.open_conflicts() == [("answer", "record_id")]
    second.write(sheet, "stories.1.title", None)
    (left,) = second.reads.records(Finding, second.workshop)
    assert left.id == keys[first], "emptying the field leaves the other laptop's story"


def test_a_mark_set_on_both_is_taken_away_once(apart: tuple[Laptop, Laptop, str]) -> None:
    first, second, sheet = apart
    for laptop in (first, second):
        laptop.runner.run(MarkUnclear(laptop.workshop, sheet, SAID, Text("")))
    together(first, second)
    assert not first.open_conflicts()
    first.runner.run(MarkUnclear(first.workshop, sheet, SAID, None))
    assert not first.reads.sheet_form(sheet).unclear
    first.runner.run(MarkUnclear(first.workshop, sheet, SAID, Text("which?")))
    (mark,) = first.reads.records(Answer, first.workshop)
    assert (mark.words.text, mark.unclear) == ("which?", True)


def test_a_story_from_the_trash_finds_its_box_again(room: Room) -> None:
    sheet = room.sheet("DIS")
    laptop = Laptop(room.library, room.workshop)
    old = str(laptop.write(sheet, "stories.1.title", "old"))
    room.do(DeleteRecords(room.workshop, (("finding", old),)))
    new = str(laptop.write(sheet, "stories.1.title", "new"))
    room.do(DeleteRecords(room.workshop, (("finding", new),)))
    room.do(RestoreRecords(room.workshop, (("finding", old),)))
    assert laptop.stands(sheet, "stories.1.title") == "old"
