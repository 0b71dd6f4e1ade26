"""One rule for a theme's quote: on paper, on the wall, on its cards; the trash is asked, too."""

from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from aiworkshop.base.text import Text
from aiworkshop.documents.pictures.compose import compose_picture
from aiworkshop.documents.reports.compose import compose_summary
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords, RestoreRecords
from aiworkshop.facilitation.releasing import ReleaseRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from aiworkshop.readmodels.picture import PICTURE_RECORDS, Picture, PictureOptions
from aiworkshop.readmodels.summary import SummaryOptions

TEXTS = ("title", "quote", "telling", "teller")
WORDS = "We kept the spare key under the mat"


@dataclass
class Room:
    library: Library
    id: str = ""
    themes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.runner, self.reads = Runner(self.library), Reads(self.library)
        self.id = str(self.runner.run(CreateWorkshop(title=Text("Town"), tables=3)).value)

    def add(self, kind: str, /, **fields: object) -> str:
        texts = {
            name: Text(value) if isinstance(value, str) and name in TEXTS else value
            for name, value in fields.items()
        }
        return str(self.runner.run(AddRecord(self.id, kind, texts)).value)

    def story(self, words: str, level: str, **fields: object) -> str:
        return self.add("finding", kind="story", quote=words, permission=level, **fields)

    def theme(self, quote: str) -> str:
        return self.add("theme", title="Doors", quote=quote)

    def delete(self, kind: str, key: str) -> None:
        self.runner.run(DeleteRecords(self.id, ((kind, key),)))

    def picture(self, *, projector: bool = False, names: bool = False) -> Picture:
        """Of few records; the same as of all of them."""
        options = PictureOptions("en", names, projector)
        contents = self.reads.picture_contents(self.id, names=names)
        found = compose_picture(contents, "core", options)
        for kinds in (PICTURE_RECORDS, None):
            assert compose_picture(self.reads.contents(self.id, kinds), "core", options) == found
        return found

    def shown(self) -> tuple[bool, bool]:
        """Whether the only theme's quote stands on paper, and on the wall."""
        paper, wall = self.picture(), self.picture(projector=True)
        return not paper.kept, not wall.kept


@pytest.fixture
def room(library: Library) -> Room:
    return Room(library)


@pytest.mark.parametrize("quote", [WORDS, "kept the spare key", f"And {WORDS.upper()}, truly"])
def test_what_was_deleted_stays_in_the_room(room: Room, quote: str) -> None:
    story = room.story(WORDS, "room_only")
    room.theme(quote)
    assert room.shown() == (False, False)
    room.delete("finding", story)
    assert room.shown() == (False, False)
    assert not room.picture().petals[0].details


def test_what_was_released_and_then_deleted_was_taken_back(room: Room) -> None:
    story = room.story(WORDS, "room_only")
    room.theme(WORDS)
    room.runner.run(ReleaseRecords(room.id, "finding", (story,), True))
    assert room.shown() == (False, True)
    room.delete("finding", story)
    assert room.shown() == (False, False)
    room.runner.run(RestoreRecords(room.id, (("finding", story),)))
    assert room.shown() == (False, True)


def test_somebody_living_who_said_the_same_sets_it_free(room: Room) -> None:
    room.delete("finding", room.story(WORDS, "room_only"))
    room.theme(WORDS)
    free = room.story(f"{WORDS}, we did.", "anonymous")
    assert room.shown() == (True, True)
    room.delete("finding", free)
    assert room.shown() == (False, False)


def test_what_was_deleted_and_might_have_left_the_room_keeps_nothing(room: Room) -> None:
    room.delete("finding", room.story(WORDS, "anonymous"))
    room.theme(WORDS)
    assert room.shown() == (True, True)


@pytest.mark.parametrize("gone", ["interview", "story", "both"])
def test_what_hangs_on_something_deleted_is_no_freer_than_before(room: Room, gone: str) -> None:
    interview = room.add("interview", permission="room_only" if gone != "story" else "named")
    level = "room_only" if gone == "story" else "named"
    story = room.story("Keys", level, interview_id=interview)
    root = room.add(
        "finding", kind="success_factor", parent_id=story, quote=WORDS, permission="publicity"
    )
    room.theme(WORDS)
    assert room.shown() == (False, False)
    if gone != "story":
        room.delete("interview", interview)
        assert room.shown() == (False, False)
    if gone != "interview":
        room.delete("finding", story)
        assert room.shown() == (False, False)
        assert root not in {one.id for one in room.reads.contents(room.id).finding}


def test_a_translation_gives_away_as_much(room: Room) -> None:
    story = room.story("שמרנו את המפתח הרזרבי מתחת לשטיח", "room_only")
    place = {"record_kind": "finding", "record_id": story, "field": "quote"}
    room.add("translation", **place, words=Text(WORDS, "en"))
    theme = room.theme(WORDS)
    room.delete("finding", story)
    assert room.shown() == (False, False)
    room.runner.run(ChangeRecord(room.id, "theme", theme, {"quote": Text("מילים אחרות לגמרי")}))
    assert room.shown() == (True, True)
    place = {"record_kind": "theme", "record_id": theme, "field": "quote"}
    room.add("translation", **place, words=Text(WORDS, "en"))
    assert room.shown() == (False, False)


def test_who_said_it_is_named_where_they_agreed(room: Room) -> None:
    room.story(WORDS, "named", teller="Dana Levi")
    room.theme(WORDS)
    (detail,) = room.picture(names=True).petals[0].details
    assert "Dana" in detail.text.text
    assert "Dana" not in str(room.picture().petals)


def test_a_summary_holds_no_quotes_of_themes(room: Room) -> None:
    room.story(WORDS, "room_only")
    room.theme(WORDS)
    summary = compose_summary(room.reads.contents(room.id), SummaryOptions("en"))
    assert summary.themes and "spare" not in str(summary)


def test_counts_are_those_of_the_records(room: Room) -> None:
    tables = [group.id for group in room.reads.contents(room.id).group]
    theme = room.theme("")
    for at, kind in enumerate(("story", "story", "success_factor", "asset")):
        parent = {"parent_id": room.story("Root", "named")} if kind == "success_factor" else {}
        key = room.add("finding", kind=kind, group_id=tables[at % 3], **parent)
        room.add("theme_finding", theme_id=theme, finding_id=key)
    assert [(one.tables, one.stories) for one in room.picture().petals] == [(3, 3)]
    room.delete("group", tables[1])
    assert [(one.tables, one.stories) for one in room.picture().petals] == [(2, 3)]


LEVELS = ("room_only", "anonymous", "named")


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_no_words_for_the_room_stand_anywhere_unless_somebody_set_them_free(
    library: Library, data: st.DataObject
) -> None:
    room = Room(library)
    said = ["alpha bravo charlie delta echo", "foxtrot golf hotel india juliet"]
    told: list[tuple[str, str, bool]] = []
    for _ in range(data.draw(st.integers(1, 4))):
        words, level = data.draw(st.sampled_from(said)), data.draw(st.sampled_from(LEVELS))
        key = room.story(words, level)
        gone = data.draw(st.booleans())
        if gone:
            room.delete("finding", key)
        told.append((words, level, gone))
    source = data.draw(st.sampled_from(said))
    first = data.draw(st.integers(0, 3))
    part = source.split()[first : data.draw(st.integers(first + 2, 5))]
    room.theme(data.draw(st.sampled_from([", ", " "])).join(part).title())
    kept = any(words == source and level == "room_only" for words, level, _ in told)
    free = any(words == source and level != "room_only" and not gone for words, level, gone in told)
    assert room.shown() == (not kept or free,) * 2
