"""Which record a field of a sheet goes to, and what holds when that changes elsewhere."""

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import DeleteRecords, RestoreRecords
from aiworkshop.facilitation.worksheets.entering import (
    AddSheet,
    AssignSheet,
    MarkSheet,
    MarkUnclear,
)
from aiworkshop.library.library import Library
from aiworkshop.readmodels.records import (
    Action,
    Commitment,
    Finding,
    IncomeIdea,
    Initiative,
    Interview,
    Participant,
    Theme,
)
from tests.facilitation.worksheets.sheet_worlds import Room, every_row


@pytest.fixture
def room(library: Library) -> Room:
    return Room(library)


# ---- where it belongs


def test_an_interview_belongs_to_its_interviewer_and_holds_what_was_told(room: Room) -> None:
    sheet = room.sheet("INT")
    room.change("printed_sheet", sheet, participant_id=room.people[0])
    room.write(sheet, "consent.1.permission", "named")
    room.write(sheet, "valuing.1.wishes.2", Text("ספרייה פתוחה"))
    room.write(sheet, "high_point.1.telling", Text("A day in May"))
    (interview,) = room.reads.records(Interview, room.workshop)
    assert interview.interviewer_id == room.people[0]
    assert interview.group_id == room.table("discovery")
    wish, story = room.reads.records(Finding, room.workshop)
    assert (wish.kind, wish.interview_id, wish.title.language) == ("wish", interview.id, "he")
    assert (story.kind, story.interview_id, story.telling.language) == ("story", interview.id, "en")
    assert {wish.permission, story.permission} == {"named"}
    room.write(sheet, "consent.1.permission", "room_only")
    told = room.reads.records(Finding, room.workshop)
    assert {each.permission for each in told} == {"room_only"}


def test_a_root_of_success_brings_its_story_along(room: Room) -> None:
    sheet = room.sheet("DIS")
    room.write(sheet, "stories.2.roots.2", Text("שכנים"))
    story, root = room.reads.records(Finding, room.workshop)
    assert (story.kind, story.parent_id) == ("story", None)
    assert (root.kind, root.parent_id, root.title.text) == ("success_factor", story.id, "שכנים")
    assert room.form(sheet).records == {
        "stories.2": ("finding", story.id),
        "stories.2.roots.2": ("finding", root.id),
    }


def test_an_emptied_line_is_taken_from_the_trash_when_it_is_typed_again(room: Room) -> None:
    sheet = room.sheet("DIS")
    room.write(sheet, "stories.1.title", Text("One"))
    root = room.write(sheet, "stories.1.roots.1", Text("Trust"))
    room.write(sheet, "stories.1.roots.1", Text("  "))
    assert "stories.1.roots.1" not in room.form(sheet).values
    gone = room.reads.record(Finding, str(root))
    assert gone is not None
    assert gone.deleted
    assert room.write(sheet, "stories.1.roots.1", Text("Trust in each other")) == root
    back = room.reads.record(Finding, str(root))
    assert back is not None
    assert (back.deleted, back.title.text) == ("", "Trust in each other")


def test_a_record_that_says_more_than_its_sheet_stays_when_its_row_is_emptied(room: Room) -> None:
    sheet = room.sheet("DIS")
    story = room.write(sheet, "stories.1.title", Text("One"))
    room.change("finding", str(story), quote=Text("said later"))
    room.write(sheet, "stories.1.title", None)
    kept = room.reads.record(Finding, str(story))
    assert kept is not None
    assert not kept.deleted


def test_promises_carry_the_name_on_their_sheet_also_when_it_is_written_last(room: Room) -> None:
    sheet = room.sheet("COM")
    room.change("printed_sheet", sheet, participant_id=room.people[1])
    room.write(sheet, "commitments.2.words", Text("אפתח את השער"))
    room.write(sheet, "person.1.name", Text("דנה"))
    room.write(sheet, "person.1.contact", True)
    room.write(sheet, "requests.1.words", Text("מפתח"))
    for promise in room.reads.records(Commitment, room.workshop):
        assert (promise.person.text, promise.contact_permission) == ("דנה", True)
        assert promise.participant_id == room.people[1]
    room.write(sheet, "person.1.contact", False)
    room.write(sheet, "person.1.name", Text("דנה לוי"))
    for promise in room.reads.records(Commitment, room.workshop):
        assert (promise.person.text, promise.contact_permission) == ("דנה לוי", False)
    assert [p.kind for p in room.reads.records(Commitment, room.workshop)] == [
        "commitment",
        "request",
    ]


def test_charter_and_plan_of_a_table_are_one_initiative(room: Room) -> None:
    charter, plan = room.sheet("TEA"), room.sheet("ACT")
    room.write(plan, "two_months.1.title", Text("לקרוא לשכנים"))
    room.write(charter, "initiative.1.title", Text("שער פתוח"))
    (initiative,) = room.reads.records(Initiative, room.workshop)
    (action,) = room.reads.records(Action, room.workshop)
    assert (action.initiative_id, action.horizon) == (initiative.id, "two_months")
    assert room.form(plan).values["initiative.1.title"] == Text("שער פתוח", "he")
    second = room.sheet("TEA")
    room.write(second, "initiative.1.title", Text("ספסלים"))
    assert len(room.reads.records(Initiative, room.workshop)) == 2
    assert room.form(charter).values["initiative.1.title"] == Text("שער פתוח", "he")


def test_an_initiative_of_another_table_is_left_alone(room: Room) -> None:
    other = room.add("initiative", title=Text("שלנו"), group_id=room.table("destiny", 2))
    sheet = room.sheet("TEA")
    assert room.write(sheet, "initiative.1.title", Text("שער פתוח")) != other


def test_dots_go_to_the_very_theme_that_is_printed_in_the_row(room: Room) -> None:
    sheet = room.sheet("TAL")
    assert room.write(sheet, "items.2.total", 7) == room.themes[1]
    assert [each.dots for each in room.reads.records(Theme, room.workshop)] == [None, 7, None]
    assert room.write(sheet, "items.5.total", 4) is None  # nothing is printed there
    assert room.form(sheet).values == {"items.2.total": 7, "items.5.total": 4}
    room.do(DeleteRecords(room.workshop, (("theme", room.themes[1]),)))
    assert room.form(sheet).values == {"items.5.total": 4}
    assert room.write(sheet, "items.2.total", 9) is None
    assert room.form(sheet).values == {"items.2.total": 9, "items.5.total": 4}
    assert len(room.reads.records(Theme, room.workshop)) == 2


def test_one_off_is_not_the_same_as_nothing_ticked(room: Room) -> None:
    sheet = room.sheet("INC")
    path = "ideas.1.recurring"
    room.write(sheet, "ideas.1.title", Text("שוק"))
    assert path not in room.form(sheet).values
    for choice, recurring in (("one_off", False), ("recurring", True), ("one_off", False)):
        room.write(sheet, path, choice)
        assert room.form(sheet).values[path] == choice
        (idea,) = room.reads.records(IncomeIdea, room.workshop)
        assert idea.recurring is recurring
    room.change("income_idea", idea.id, recurring=True)
    assert room.form(sheet).values[path] == "recurring"
    room.write(sheet, path, None)
    (idea,) = room.reads.records(IncomeIdea, room.workshop)
    assert (idea.recurring, path in room.form(sheet).values) == (False, False)


def test_a_field_that_is_kept_in_two_places_comes_back_whole(room: Room) -> None:
    sheet = room.sheet("INC")
    room.write(sheet, "ideas.1.recurring", "one_off")
    after = every_row(room.library)
    room.runner.undo(room.workshop)
    room.runner.redo(room.workshop)
    assert every_row(room.library) == after


def test_a_row_of_the_sign_in_sheet_is_a_participant(room: Room) -> None:
    sheet = room.sheet("SIN")
    person = room.write(sheet, "people.4.name", Text("סמירה"))
    room.write(sheet, "people.4.language", "ar")
    room.write(sheet, "people.4.contact", Text("by the gate"))
    found = room.reads.record(Participant, str(person))
    assert found is not None
    assert (found.name.text, found.sheet_language) == ("סמירה", "ar")


def test_words_have_the_language_of_the_sheet_or_of_their_letters(room: Room) -> None:
    room.change("group", room.table("dream"), language="ar")
    sheet = room.sheet("DRM")
    for words, language in (
        ("بيت مفتوح", "ar"),
        ("בית פתוח", "he"),
        ("Open house", "en"),
        ("106", "ar"),
    ):
        room.write(sheet, "vision.1.vision", Text(words))
        value = room.form(sheet).values["vision.1.vision"]
        assert value == Text(words, language, "auto")


# ---- what happened elsewhere


def test_a_record_changed_elsewhere_shows_what_it_says_now(room: Room) -> None:
    sheet = room.sheet("AST")
    asset = room.write(sheet, "assets.1.title", Text("גן"))
    room.change("finding", str(asset), title=Text("גן הצבר", "he"), category="culture")
    values = room.form(sheet).values
    assert values["assets.1.title"] == Text("גן הצבר", "he")
    assert values["assets.1.category"] == "culture"


def test_the_row_of_a_deleted_record_is_empty_and_can_be_typed_anew(room: Room) -> None:
    sheet = room.sheet("DIS")
    story = room.write(sheet, "stories.1.title", Text("One"))
    root = room.write(sheet, "stories.1.roots.1", Text("Trust"))
    room.write(sheet, "stories.1.evidence", Text("photo"))
    room.do(DeleteRecords(room.workshop, (("finding", str(story)),)))
    assert set(room.form(sheet).values) == {"stories.1.evidence"}
    room.write(sheet, "stories.1.title", None)  # nothing there, nothing to do
    anew = room.write(sheet, "stories.1.title", Text("Another"))
    assert anew not in (None, story)
    assert room.form(sheet).values["stories.1.title"] == Text("Another", "en")
    assert "stories.1.roots.1" not in room.form(sheet).values
    assert room.write(sheet, "stories.1.roots.1", Text("Courage")) == root
    back = room.reads.record(Finding, str(root))
    assert back is not None
    assert back.parent_id == anew
    room.do(RestoreRecords(room.workshop, (("finding", str(story)),)))
    assert room.form(sheet).values["stories.1.title"] == Text("Another", "en")


def test_lines_below_the_printed_ones_follow_their_story_too(room: Room) -> None:
    sheet = room.sheet("SUM")
    wish = room.write(sheet, "seen.1.wishes.7", Text("A bench"))
    room.write(sheet, "consent.1.permission", "publicity")
    found = room.reads.record(Finding, str(wish))
    assert found is not None
    assert found.permission == "publicity"


def test_what_was_told_moves_to_the_interview_that_is_typed_anew(room: Room) -> None:
    sheet = room.sheet("SUM")
    room.write(sheet, "story.1.title", Text("One"))
    interview = room.write(sheet, "seen.1.values", Text("patience"))
    room.do(DeleteRecords(room.workshop, (("interview", str(interview)),)))
    anew = room.write(sheet, "seen.1.values", Text("courage"))
    assert anew != interview
    (story,) = room.reads.records(Finding, room.workshop)
    assert story.interview_id == anew


# ---- unclear


def test_a_finding_is_unclear_as_long_as_one_of_its_fields_is(room: Room) -> None:
    sheet = room.sheet("DIS")
    w = room.workshop

    def unclear() -> list[bool]:
        return [each.unclear for each in room.reads.records(Finding, w)]

    room.do(MarkUnclear(w, sheet, "stories.1.evidence", Text("which year?")))
    room.write(sheet, "stories.1.title", Text("One"))
    room.write(sheet, "stories.1.roots.1", Text("Trust"))
    assert unclear() == [True, False]
    room.do(MarkUnclear(w, sheet, "stories.1.title", Text("")))
    room.do(MarkUnclear(w, sheet, "stories.1.roots.1", Text("first word")))
    assert unclear() == [True, True]
    assert room.form(sheet).unclear == {
        "stories.1.evidence": Text("which year?"),
        "stories.1.title": Text(""),
        "stories.1.roots.1": Text("first word"),
    }
    assert room.form(sheet).card.unclear == 3
    room.do(MarkUnclear(w, sheet, "stories.1.evidence", None))
    room.do(MarkUnclear(w, sheet, "stories.1.roots.1", Text("second word")))
    assert unclear() == [True, True]
    room.do(MarkUnclear(w, sheet, "stories.1.title", None))
    room.do(MarkUnclear(w, sheet, "stories.1.roots.1", None))
    assert unclear() == [False, False]
    assert room.form(sheet).unclear == {}
    assert room.form(sheet).values["stories.1.title"] == Text("One", "en")
    room.runner.undo(w)
    assert unclear() == [False, True]


# ---- the sheet as a whole


def test_the_first_field_says_that_the_sheet_is_back(room: Room) -> None:
    sheet = room.sheet("VAL")
    for before in ("expected", "replaced"):
        room.do(MarkSheet(room.workshop, sheet, before))
        room.write(sheet, "energy.1.word", None)
        assert room.form(sheet).card.state == before
        room.write(sheet, "energy.1.after", 4 if before == "expected" else 5)
        assert room.form(sheet).card.state == "received"
    room.do(MarkSheet(room.workshop, sheet, "entered"))
    room.write(sheet, "energy.1.before", 2)
    assert room.form(sheet).card.state == "entered"
    with pytest.raises(UserError, match="cannot be “lost”"):
        room.do(MarkSheet(room.workshop, sheet, "lost"))


def test_a_walk_ins_sheet_gets_its_table_with_what_was_made_from_it(room: Room) -> None:
    w, table = room.workshop, room.table("discovery", 2)
    sheet = str(room.do(AddSheet(w, "DIS")))
    story = room.write(sheet, "stories.1.title", Text("One"))
    elsewhere = room.write(sheet, "stories.2.title", Text("Two"))
    room.change("finding", str(elsewhere), group_id=room.table("discovery", 1))
    assert room.do(AssignSheet(w, sheet, table)) == 1
    found = {each.id: each.group_id for each in room.reads.records(Finding, w)}
    assert found == {story: table, elsewhere: room.table("discovery", 1)}
    card = room.form(sheet).card
    assert (card.group_id, str(card.code)) == (table, "DIS-0")
    later = room.write(sheet, "stories.3.teller", Text("Three"))
    record = room.reads.record(Finding, str(later))
    assert record is not None
    assert record.group_id == table
    with pytest.raises(UserError, match="no longer there"):
        room.do(AssignSheet(w, sheet, "0" * 32))


def test_sheets_that_were_never_printed_have_numbers_of_their_own(room: Room) -> None:
    codes = [str(room.form(room.sheet("DIS")).card.code) for _ in range(3)]
    assert codes == ["DIS-1", "DIS-1-02", "DIS-1-03"]
    with pytest.raises(UserError, match="no worksheet “XYZ”"):
        room.do(AddSheet(room.workshop, "XYZ"))


def test_lines_go_on_below_those_that_were_printed(room: Room) -> None:
    sheet = room.sheet("DIS")
    room.write(sheet, "stories.1.title", Text("The night market"))
    root = room.write(sheet, "stories.1.roots.5", Text("low rent"))
    form = room.form(sheet)
    assert str(form.values["stories.1.roots.5"]) == "low rent"
    assert form.records["stories.1.roots.5"] == ("finding", root)
    (kind, story) = form.records["stories.1"]
    (found,) = [one for one in room.reads.records(Finding, room.workshop) if one.id == root]
    assert (kind, found.parent_id) == ("finding", story)
    room.write(sheet, "stories.1.roots.5", None)
    assert "stories.1.roots.5" not in room.form(sheet).values
