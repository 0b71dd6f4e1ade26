"""Drafts that outlived the program, kept: each goes where it was typed for."""

from collections.abc import Callable

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.unfinished import KeepDraft
from aiworkshop.facilitation.worksheets.entering import AddSheet
from aiworkshop.readmodels.records import (
    RECORD_CLASSES,
    Action,
    ContentOverlay,
    Finding,
    OriginLink,
    Participant,
    Translation,
)

WORDS = "מילים שלא נגמרו"
Keep = Callable[..., str]


@pytest.fixture
def keep(runner: Runner, workshop_id: str) -> Keep:
    def keep_at(place: str, words: str = WORDS) -> str:
        return str(runner.run(KeepDraft(workshop_id, place, words)).value)

    return keep_at


@pytest.fixture
def add(runner: Runner, workshop_id: str) -> Keep:
    def add_record(kind: str, /, **fields: object) -> str:
        return str(runner.run(AddRecord(workshop_id, kind, fields)).value)

    return add_record


@pytest.mark.parametrize("ending", ["", "/refused-018f"])
@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("participant", {"name": WORDS, "name_consent": False}),
        ("finding", {"title": WORDS, "kind": "story", "permission": "room_only"}),
        ("interview", {"promising_practice": WORDS, "permission": "room_only"}),
        ("theme", {"title": WORDS}),
        ("dream", {"vision": WORDS}),
        ("opportunity", {"title": WORDS}),
        ("proposition", {"words": WORDS}),
        ("initiative", {"title": WORDS}),
        ("commitment", {"words": WORDS, "kind": "commitment"}),
        ("income_idea", {"title": WORDS}),
        ("plenary_note", {"words": WORDS, "kind": "other"}),
    ],
)
def test_words_of_an_entry_bar_become_a_record_of_its_kind(
    keep: Keep, reads: Reads, workshop_id: str, kind: str, expected: dict[str, object], ending: str
) -> None:
    key = keep(f"{kind}/new{ending}")
    (record,) = reads.records(RECORD_CLASSES[kind], workshop_id)
    assert record.id == key
    for name, value in expected.items():
        found = getattr(record, name)
        assert (found.text if isinstance(found, Text) else found) == value
    if kind != "finding":
        assert not reads.records(Finding, workshop_id)


@pytest.mark.parametrize("ending", ["", "/refused-1"])
def test_a_next_step_becomes_an_action_of_its_initiative(
    keep: Keep, add: Keep, reads: Reads, workshop_id: str, ending: str
) -> None:
    initiative = add("initiative", title=Text("Evening opening"))
    keep(f"initiative/{initiative}/action{ending}")
    (action,) = reads.records(Action, workshop_id)
    assert (action.title.text, action.initiative_id) == (WORDS, initiative)


@pytest.mark.parametrize("kind", ["story", "wish"])
@pytest.mark.parametrize("allowed", ["named", ""])
def test_a_line_of_an_interview_keeps_what_its_teller_allowed(
    keep: Keep, add: Keep, reads: Reads, workshop_id: str, kind: str, allowed: str
) -> None:
    interview = add("interview", permission=allowed)
    key = keep(f"interview/{interview}/{kind}")
    (finding,) = reads.records(Finding, workshop_id)
    assert (finding.kind, finding.interview_id) == (kind, interview)
    assert finding.permission == (allowed or "room_only")
    (link,) = reads.records(OriginLink, workshop_id)
    assert (link.record_id, link.source_id) == (key, interview)


def test_a_root_cause_goes_under_its_story(
    keep: Keep, add: Keep, reads: Reads, workshop_id: str
) -> None:
    story = add("finding", kind="story", title=Text("Library"), permission="publicity")
    keep(f"finding/{story}/success_factor")
    (factor,) = [one for one in reads.records(Finding, workshop_id) if one.id != story]
    assert (factor.kind, factor.parent_id, factor.permission) == (
        "success_factor",
        story,
        "publicity",
    )


@pytest.mark.parametrize("ending", ["", "/refused-7"])
def test_words_of_a_field_go_into_that_field(
    keep: Keep, add: Keep, reads: Reads, workshop_id: str, ending: str
) -> None:
    story = add("finding", kind="story", title=Text("Library", "en"), permission="named")
    assert keep(f"finding/{story}/title{ending}") == story
    (finding,) = reads.records(Finding, workshop_id)
    assert (finding.title, finding.permission) == (Text(WORDS, "en"), "named")


def test_the_editors_of_prepare_get_their_words(
    keep: Keep, add: Keep, reads: Reads, workshop_id: str
) -> None:
    person = add("participant", name=Text("Noa"), attributes={"sector": "schools"})
    keep(f"participant/{person}/attributes/district", "North")
    (participant,) = reads.records(Participant, workshop_id)
    assert participant.attributes == {"sector": "schools", "district": "North"}
    keep(f"workshop/{workshop_id}/venue/ar", "قاعة البلدية")
    keep(f"workshop/{workshop_id}/venue/ar", "قاعة المجلس")
    (translation,) = reads.records(Translation, workshop_id)
    assert translation.words == Text("قاعة المجلس", "ar")
    keep("content_overlay/phases.discovery.question/en", "What gives this town life?")
    (overlay,) = reads.records(ContentOverlay, workshop_id)
    assert overlay.words == Text("What gives this town life?", "en")
    keep(f"workshop/{workshop_id}/flip/opposite", "One")
    keep(f"workshop/{workshop_id}/flip/phrase", "Two")
    workshop = reads.workshop(workshop_id)
    assert workshop is not None
    assert workshop.notes.text == "One\nTwo"
    assert not reads.records(Finding, workshop_id)


@pytest.mark.parametrize("ending", ["", "/refused-3"])
def test_words_from_a_sheet_stand_on_it_again(
    keep: Keep, runner: Runner, reads: Reads, workshop_id: str, ending: str
) -> None:
    sheet = str(runner.run(AddSheet(workshop_id, "DIS")).value)
    story = keep(f"printed_sheet/{sheet}/stories.2.title{ending}")
    keep(f"printed_sheet/{sheet}/together.1.patterns{ending}", "everybody")
    keep(f"printed_sheet/{sheet}/stories.2.title/unclear{ending}", "second word")
    form = reads.sheet_form(sheet)
    assert str(form.values["stories.2.title"]) == WORDS
    assert form.records["stories.2"] == ("finding", story)
    assert str(form.values["together.1.patterns"]) == "everybody"
    assert str(form.unclear["stories.2.title"]) == "second word"
    assert len(reads.records(Finding, workshop_id)) == 1


def test_words_from_a_field_that_its_sheet_has_no_more_stay_in_the_room(
    keep: Keep, runner: Runner, reads: Reads, workshop_id: str
) -> None:
    sheet = str(runner.run(AddSheet(workshop_id, "DIS")).value)
    keep(f"printed_sheet/{sheet}/nothing.1.title")
    (finding,) = reads.records(Finding, workshop_id)
    assert (finding.title.text, finding.permission) == (WORDS, "room_only")


@pytest.mark.parametrize(
    "place",
    [
        "initiative/gone/action",
        "printed_sheet/gone/stories.1.title",
        "interview/gone/wish",
        "dream/gone/vision",
        "content_overlay/no.such.text/en",
        "strange",
        "finding/new/and/more",
        "group/new",
    ],
)
def test_words_whose_place_is_gone_stay_in_the_room(
    keep: Keep, reads: Reads, workshop_id: str, place: str
) -> None:
    key = keep(place)
    (finding,) = reads.records(Finding, workshop_id)
    assert (finding.id, finding.title.text) == (key, WORDS)
    assert (finding.kind, finding.permission) == ("story", "room_only")


def test_what_lies_in_the_trash_is_gone(
    keep: Keep, add: Keep, reads: Reads, runner: Runner, workshop_id: str
) -> None:
    dream = add("dream", vision=Text("Before"))
    runner.run(DeleteRecords(workshop_id, (("dream", dream),)))
    keep(f"dream/{dream}/vision")
    (finding,) = reads.records(Finding, workshop_id)
    assert (finding.title.text, finding.permission) == (WORDS, "room_only")


def test_no_words_are_refused(keep: Keep) -> None:
    with pytest.raises(UserError):
        keep("dream/new", "  ")
