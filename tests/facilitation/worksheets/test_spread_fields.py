"""Names and thoughts typed from one field of paper are the records that the screens make."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from aiworkshop.base.text import Text
from aiworkshop.documents.reports.compose import compose_summary
from aiworkshop.documents.reports.summary import summary_document
from aiworkshop.facilitation.exchange.conflicts import list_conflicts
from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.teams import SignUpPerson
from aiworkshop.facilitation.worksheets.answers import keep_answer
from aiworkshop.facilitation.worksheets.entering import WriteSheetField
from aiworkshop.library.library import Library
from aiworkshop.readmodels.records import Answer, Critique, Initiative, Opportunity, SignUp
from aiworkshop.readmodels.summary import SummaryOptions
from tests.facilitation.exchange.worlds import import_text, new_library
from tests.facilitation.worksheets.sheet_worlds import Room, every_row

NAMES = "opportunities.1.sign_up"
LOVE, WISH = "feedback.1.love", "feedback.1.wish"


@pytest.fixture
def room(library: Library) -> Room:
    return Room(library)


@pytest.fixture
def second() -> Iterator[Library]:
    with new_library() as other:
        yield other


def signed(room: Room) -> list[tuple[str, str]]:
    """Of each sign-up the participant, or the written name."""
    found = room.reads.records(SignUp, room.workshop)
    return [(one.participant_id or "", str(one.person)) for one in found]


def remembered(room: Room, sheet: str, path: str, words: str) -> None:
    """An answer as an earlier version kept it."""
    fields = {"words": Text(words, "he"), "value": ""}
    room.library.write(
        "old", room.workshop, lambda unit: keep_answer(unit, sheet, path, "said", fields)
    )


# ---- sign-ups


def test_a_name_that_one_person_bears_is_that_person(room: Room) -> None:
    sheet = room.sheet("OPP")
    room.change("participant", room.people[1], name_consent=True)
    room.write(sheet, "opportunities.1.title", Text("גינה קהילתית"))
    room.write(sheet, NAMES, Text("דָּנָה, سَامي ; אורנה מהשכונה"))
    assert signed(room) == [(room.people[0], ""), (room.people[1], ""), ("", "אורנה מהשכונה")]
    (opportunity,) = room.reads.records(Opportunity, room.workshop)
    found = room.reads.records(SignUp, room.workshop)
    assert {one.opportunity_id for one in found} == {opportunity.id}
    assert [one.name_consent for one in found] == [False, True, False]
    assert str(room.form(sheet).values[NAMES]) == "דנה\nسامي\nאורנה מהשכונה"
    assert room.form(sheet).card.filled == 2


def test_a_name_that_two_bear_stays_as_written(room: Room) -> None:
    room.add("participant", name=Text("דנה"))
    room.write(room.sheet("OPP"), NAMES, Text("דנה"))
    assert signed(room) == [("", "דנה")]


def test_names_are_taken_out_and_put_in(room: Room) -> None:
    sheet = room.sheet("OPP")
    room.write(sheet, NAMES, Text("1. דנה\n2. Noor"))
    before = {one.id for one in room.reads.records(SignUp, room.workshop)}
    room.write(sheet, NAMES, Text("Noor\nLev"))
    assert signed(room) == [("", "Noor"), (room.people[2], "")]
    assert len(before & {one.id for one in room.reads.records(SignUp, room.workshop)}) == 1
    room.write(sheet, NAMES, Text(" "))
    assert signed(room) == []
    assert NAMES not in room.form(sheet).values
    assert not room.reads.records(Opportunity, room.workshop), "nothing is left of it"


def test_a_sign_up_keeps_an_opportunity_that_is_emptied(room: Room) -> None:
    sheet = room.sheet("OPP")
    room.write(sheet, "opportunities.1.title", Text("גינה"))
    room.write(sheet, NAMES, Text("דנה"))
    room.write(sheet, "opportunities.1.title", None)
    assert len(room.reads.records(Opportunity, room.workshop)) == 1
    assert signed(room) == [(room.people[0], "")]


def test_who_signed_up_on_the_screen_is_not_doubled_and_not_taken_away(room: Room) -> None:
    sheet = room.sheet("OPP")
    key = str(room.write(sheet, "opportunities.1.title", Text("גינה")))
    room.do(SignUpPerson(room.workshop, key, Text("דנה")))
    room.write(sheet, NAMES, Text("דנה\nNoor"))
    assert signed(room) == [(room.people[0], ""), ("", "Noor")]
    room.write(sheet, NAMES, None)
    assert signed(room) == [(room.people[0], "")]


def test_deleted_on_the_screen_it_is_gone_from_the_sheet_until_typed_again(room: Room) -> None:
    sheet = room.sheet("OPP")
    room.write(sheet, NAMES, Text("דנה\nNoor"))
    dana = next(o for o in room.reads.records(SignUp, room.workshop) if o.participant_id)
    room.do(DeleteRecords(room.workshop, (("sign_up", dana.id),)))
    assert str(room.form(sheet).values[NAMES]) == "Noor"
    room.write(sheet, NAMES, Text("דנה\nNoor"))
    assert sorted(signed(room)) == sorted([(room.people[0], ""), ("", "Noor")])


def test_what_an_earlier_version_kept_shows_and_becomes_records_when_typed(room: Room) -> None:
    sheet = room.sheet("OPP")
    remembered(room, sheet, NAMES, "דנה, Noor")
    assert str(room.form(sheet).values[NAMES]) == "דנה, Noor"
    assert room.form(sheet).card.filled == 1
    room.write(sheet, NAMES, Text("דנה, Noor"))
    assert signed(room) == [(room.people[0], ""), ("", "Noor")]
    assert str(room.form(sheet).values[NAMES]) == "דנה\nNoor"
    room.write(sheet, NAMES, None)
    assert NAMES not in room.form(sheet).values


# ---- critique


def test_each_line_that_is_loved_or_wished_is_a_critique(room: Room) -> None:
    sheet = room.sheet("DSN")
    key = room.write(sheet, LOVE, Text("- פתוח לכולם\n- قريب"))
    room.write(sheet, WISH, Text("כמה, ומתי?"))
    found = room.reads.records(Critique, room.workshop)
    assert [(one.kind, str(one.words)) for one in found] == [
        ("love", "פתוח לכולם"),
        ("love", "قريب"),
        ("wish", "כמה, ומתי?"),
    ]
    assert {(one.proposition_id, one.group_id) for one in found} == {(key, room.table("design"))}
    room.write(sheet, LOVE, Text("פתוח לכולן\nقريب"))
    right = room.reads.records(Critique, room.workshop)
    assert [one.id for one in right] == [one.id for one in found], "put right, not made anew"
    assert str(right[0].words) == "פתוח לכולן"
    room.change("critique", found[2].id, words=Text("כמה?"))
    assert str(room.form(sheet).values[WISH]) == "כמה?", "as it stands by now"
    room.write(sheet, WISH, None)
    assert [one.kind for one in room.reads.records(Critique, room.workshop)] == ["love", "love"]


# ---- any order, twice, back


WRITTEN = st.lists(
    st.tuples(
        st.sampled_from([NAMES, "opportunities.2.sign_up", LOVE, WISH]),
        st.lists(
            st.sampled_from(["דנה", "דָּנָה", "سامي", "Lev", "LEV", "נור", "נור, דנה", "", " - "]),
            max_size=4,
        ),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(written=WRITTEN)
def test_typed_twice_nothing_changes_and_undo_takes_one_step_each(
    written: list[tuple[str, list[str]]],
) -> None:
    with new_library() as library:
        room = Room(library)
        sheets = {"opportunities": room.sheet("OPP"), "feedback": room.sheet("DSN")}
        moments = [every_row(library)]
        for path, lines in written:
            sheet, value = sheets[path.partition(".")[0]], Text("\n".join(lines))
            outcome = room.runner.run(WriteSheetField(room.workshop, sheet, path, value))
            if outcome.batch:
                moments.append(every_row(library))
            again = room.runner.run(WriteSheetField(room.workshop, sheet, path, value))
            assert not again.batch, "the same again changes nothing"
            stands = room.form(sheet).values.get(path, Text())
            retyped = room.runner.run(WriteSheetField(room.workshop, sheet, path, stands))
            assert not retyped.batch, "nor what is shown"
            for one in room.reads.records(Opportunity, room.workshop):
                here = [
                    each.participant_id or str(each.person)
                    for each in room.reads.records(SignUp, room.workshop)
                    if each.opportunity_id == one.id
                ]
                assert len(here) == len(set(here)), "nobody twice"
        for moment in reversed(moments[:-1]):
            assert room.runner.undo(room.workshop) is not None
            assert every_row(library) == moment


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.tuples(st.integers(0, 2), WRITTEN), min_size=1, max_size=5),
    st.permutations([(a, b) for a in range(3) for b in range(3) if a != b]),
)
def test_three_laptops_type_the_same_map_and_end_alike_with_nobody_doubled(
    acts: list[tuple[int, list[tuple[str, list[str]]]]], meetings: list[tuple[int, int]]
) -> None:
    with new_library() as one, new_library() as two, new_library() as three:
        room = Room(one)
        sheets = {"opportunities": room.sheet("OPP"), "feedback": room.sheet("DSN")}
        for row in (1, 2):
            room.write(sheets["opportunities"], f"opportunities.{row}.title", Text(f"רעיון {row}"))
        room.write(sheets["feedback"], "draft.1.draft", Text("העיר פתוחה"))
        laptops = [one, two, three]
        for other in (two, three):
            import_text(other, export_text(one, room.workshop))
        for number, written in acts:
            for path, lines in written:
                sheet, value = sheets[path.partition(".")[0]], Text("\n".join(lines))
                command = WriteSheetField(room.workshop, sheet, path, value)
                Runner(laptops[number]).run(command)
        for _ in range(2):
            for a, b in meetings:
                import_text(laptops[a], export_text(laptops[b], room.workshop))
        first = export_text(one, room.workshop)
        assert {export_text(each, room.workshop) for each in laptops} == {first}
        for opportunity in Reads(one).records(Opportunity, room.workshop):
            here = [
                each.participant_id or str(each.person)
                for each in Reads(one).records(SignUp, room.workshop)
                if each.opportunity_id == opportunity.id
            ]
            assert len(here) == len(set(here))


def test_the_same_map_typed_on_two_laptops_leaves_nothing_to_ask(
    room: Room, second: Library
) -> None:
    sheet = room.sheet("OPP")
    room.write(sheet, "opportunities.1.title", Text("גינה"))
    import_text(second, export_text(room.library, room.workshop))
    room.write(sheet, NAMES, Text("Noor\nדנה"))
    Runner(second).run(WriteSheetField(room.workshop, sheet, NAMES, Text("דנה, Lev")))
    import_text(room.library, export_text(second, room.workshop))
    assert sorted(signed(room)) == sorted(
        [(room.people[0], ""), (room.people[2], ""), ("", "Noor")]
    )
    assert list_conflicts(room.library, room.workshop) == []
    import_text(second, export_text(room.library, room.workshop))
    room.write(sheet, NAMES, None)
    assert signed(room) == [], "what both wrote goes when it is emptied"


# ---- the charter


def test_a_charter_keeps_what_and_when_with_its_team(room: Room) -> None:
    sheet = room.sheet("TEA")
    room.write(sheet, "initiative.1.what", Text("גינה בחצר"))
    (team,) = room.reads.records(Initiative, room.workshop)
    assert team.group_id == room.table("destiny")
    room.write(sheet, "initiative.1.when", Text("בקיץ"))
    said = room.reads.contents(room.workshop, kinds=["initiative"]).charter_answer
    assert [(one.initiative_id, one.field, str(one.words)) for one in said] == [
        (team.id, "what", "גינה בחצר"),
        (team.id, "when", "בקיץ"),
    ]
    room.write(sheet, "initiative.1.title", Text("השכנים"))
    room.write(sheet, "initiative.1.title", None)
    assert room.reads.records(Initiative, room.workshop), "it still says what and when"
    room.write(sheet, "initiative.1.what", None)
    room.write(sheet, "initiative.1.when", None)
    assert not room.reads.records(Initiative, room.workshop)


def test_a_charter_typed_earlier_is_told_with_its_tables_team(room: Room) -> None:
    sheet = room.sheet("TEA")
    remembered(room, sheet, "initiative.1.where", "ברחוב הראשי")
    assert not room.reads.contents(room.workshop).charter_answer
    team = room.add("initiative", title=Text("השכנים"), group_id=room.table("destiny"))
    (said,) = room.reads.contents(room.workshop).charter_answer
    assert (said.initiative_id, said.field, str(said.words)) == (team, "where", "ברחוב הראשי")
    assert len(room.reads.records(Answer, room.workshop)) == 1


@pytest.mark.parametrize(("language", "label"), [("he", "מתי"), ("ar", "متى"), ("en", "When")])
def test_the_summary_says_it_in_the_charter(room: Room, language: str, label: str) -> None:
    room.write(room.sheet("TEA"), "initiative.1.when", Text("בקיץ", "he"))
    contents = room.reads.contents(room.workshop)
    options = SummaryOptions(language=language)
    (team,) = compose_summary(contents, options).initiatives
    assert [str(said.text) for said in team.when] == ["בקיץ"]
    said = repr(summary_document(contents, options).blocks)
    assert label in said and "בקיץ" in said
