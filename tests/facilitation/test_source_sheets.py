"""On which sheet and under which question a record was written."""

from aiworkshop.base.text import Text
from aiworkshop.documents.tables.prompts import prompt_text
from aiworkshop.library.library import Library
from aiworkshop.method.content import load_content
from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.readmodels.sheet_records import SourceSheet
from tests.facilitation.worksheets.sheet_worlds import Room, everything


def sources(room: Room) -> dict[tuple[str, str], SourceSheet]:
    found = room.reads.contents(room.workshop).source_sheet
    return {(one.kind, one.record_id): one for one in found}


def test_each_record_knows_its_sheet_and_question(library: Library) -> None:
    room = Room(library)
    sheet = room.sheet("INT")
    room.write(sheet, "high_point.1.telling", Text("The library stayed open."))
    room.write(sheet, "valuing.1.wishes.1", Text("A bench"))
    contents = room.reads.contents(room.workshop)
    said = {finding.kind: sources(room)["finding", finding.id] for finding in contents.finding}
    content = load_content("en")
    story, wish = said["story"], said["wish"]
    for source, question in ((story, "high_point"), (wish, "wishes")):
        asked = content.text(f"interview.questions.{question}")
        told = prompt_text(content, source.sheet, source.question).text
        assert str(told) == f"Interview guide: {asked}"


def test_only_a_whole_workshop_tells_it_and_only_of_personal_sheets_whose_they_are(
    library: Library,
) -> None:
    room = Room(library)
    for number, person in enumerate(room.people[:2], 1):
        sheet = room.sheet("COM", number=number)
        room.change("printed_sheet", sheet, participant_id=person)
        room.write(sheet, "commitments.1.words", Text("I call Rana"))
        guide = room.sheet("INT", number=number)
        room.change("printed_sheet", guide, participant_id=person)
        room.write(guide, "high_point.1.telling", Text("It stayed open."))
    owners = {(one.kind, one.participant_id) for one in sources(room).values()}
    promised = {("commitment", person) for person in room.people[:2]}
    # Whoever asked the questions is not whose story it is.
    assert owners == {*promised, ("finding", ""), ("interview", "")}
    assert room.reads.contents(room.workshop, kinds=["commitment"]).source_sheet == ()


def test_every_record_of_every_sheet_has_words_for_where_it_comes_from(library: Library) -> None:
    room = Room(library)
    for sheet_id in WORKSHEETS.ids:
        sheet = room.sheet(sheet_id)
        for path, value in everything(room.form(sheet)).items():
            room.write(sheet, path, value)
    for language in ("en", "he", "ar"):
        content = load_content(language)
        for source in sources(room).values():
            said = prompt_text(content, source.sheet, source.question).text
            assert said.text.startswith(content.name("worksheets", source.sheet))
            assert said.language == language


def test_what_this_program_does_not_know_is_left_out() -> None:
    content = load_content("en")
    assert str(prompt_text(content, "XYZ", "a.b").text) == "XYZ"
    assert str(prompt_text(content, "DIS", "no.such").text) == "Discovery group sheet"
