"""Who gets which sheet: tables, people, spares, languages, order and numbers."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.facilitation.worksheets.packing import PACK_KINDS, default_request, plan_pack
from aiworkshop.method.sheet_codes import SheetCode
from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.readmodels.packing import PackRequest
from aiworkshop.readmodels.sheets import Pack
from tests.documents.workshop_parts import Parts

PHASES = ("discovery", "dream", "design", "destiny")


def event(
    tables: int = 2, people: int = 6, phases: Iterable[str] = ("discovery",), **workshop: Any
) -> Parts:
    """People seated one after the other at tables of some phases."""
    parts = Parts(**{"languages": ["he", "ar"], "title": "מה עובד", **workshop})
    seats = [parts.add("participant", name=f"person {each}") for each in range(people)]
    for phase in phases:
        groups = [
            parts.add("group", phase=phase, number=number, name=f"table {number}")
            for number in range(1, tables + 1)
        ]
        for index, person in enumerate(seats if groups else ()):
            parts.add("membership", group_id=groups[index % tables], participant_id=person)
    return parts


def plan(parts: Parts, *sheets: str, **asked: Any) -> Pack:
    return plan_pack(parts.contents(), PackRequest(sheets=sheets or WORKSHEETS.ids, **asked))


def codes(pack: Pack) -> list[str]:
    return [str(SheetCode(each.sheet.id, each.group_number, each.copy)) for each in pack.copies]


# ---- who gets what


def test_a_table_gets_one_a_person_each_theirs_the_room_one() -> None:
    pack = plan(event(), "DIS", "INT", "SIN")
    assert codes(pack) == [
        *("SIN-0", "DIS-1", "INT-1-01", "INT-1-02", "INT-1-03"),
        *("DIS-2", "INT-2-01", "INT-2-02", "INT-2-03"),
    ]
    second = pack.copies[3]
    assert second.person.text == "person 2"
    assert second.members == ("person 0", "person 2", "person 4")
    assert second.group_name.text == "table 1"


def test_every_sheet_goes_to_the_tables_of_its_phase() -> None:
    parts = event(phases=PHASES)
    pack = plan(parts, "DIS", "DRM", "DSN", "TEA", "SGN")
    groups = {each.id: each for each in parts.contents().group}
    phases = {each.sheet.id: groups[each.group_id or ""].phase for each in pack.copies}
    assert phases == {
        "DIS": "discovery",
        "DRM": "dream",
        "DSN": "design",
        "TEA": "destiny",
        "SGN": "discovery",
    }


def test_who_has_no_table_gets_theirs_and_who_is_absent_none() -> None:
    parts = event(people=2)
    parts.add("participant", name="late")
    parts.add("participant", name="away", absent=True)
    pack = plan(parts, "INT")
    assert codes(pack) == ["INT-1-01", "INT-2-01", "INT-0-01"]
    assert pack.copies[-1].person.text == "late"
    assert pack.copies[-1].group_id is None


def test_tables_that_people_choose_later_have_personal_sheets_for_all() -> None:
    parts = event(people=3)
    for number in (1, 2):
        parts.add("group", phase="destiny", number=number)
    assert codes(plan(parts, "COM", "TEA")) == [
        "TEA-1",
        "TEA-2",
        "COM-0-01",
        "COM-0-02",
        "COM-0-03",
    ]


def test_before_anybody_is_known_each_table_gets_eight() -> None:
    pack = plan(event(people=0), "INT")
    assert Counter(each.group_number for each in pack.copies) == {1: 8, 2: 8}
    assert not any(each.participant_id for each in pack.copies)


def test_a_phase_without_tables_gets_as_many_sheets_without_a_number() -> None:
    assert codes(plan(event(tables=3, people=0), "DRM")) == ["DRM-0-01", "DRM-0-02", "DRM-0-03"]


def test_without_tables_and_people_the_pack_is_still_useful() -> None:
    pack = plan(event(tables=0, people=0))
    counted = Counter(each.sheet.id for each in pack.copies)
    assert set(counted) == set(WORKSHEETS.ids)
    assert counted["SIN"] == counted["DIS"] == 1
    assert counted["INT"] == 8
    assert {each.group_number for each in pack.copies} == {0}


def test_some_tables_only() -> None:
    parts = event(phases=("discovery", "dream"))
    parts.add("participant", name="late")
    dream = [each for each in parts.contents().group if each.phase == "dream"]
    pack = plan(parts, "INT", "DRM", "SGN", "DSN", groups=(dream[1].id,))
    assert codes(pack) == ["SGN-2", "DRM-2"]


@pytest.mark.parametrize(
    ("request_", "sheet"),
    [
        (PackRequest(sheets=()), ""),
        (PackRequest(sheets=("DIS",), groups=()), ""),
        (PackRequest(sheets=("DIS",), only_spares=True), ""),
        (PackRequest(sheets=("XYZ",)), "XYZ.*INT.*TAL"),
        (PackRequest(sheets=("DIS",), languages=("ru",)), "ru"),
        (PackRequest(sheets=("DIS",), languages=("he", "ar", "en")), "two"),
        (PackRequest(sheets=("INT",), copies=99), "several"),
    ],
)
def test_what_cannot_be_printed_is_said_in_a_sentence(request_: PackRequest, sheet: str) -> None:
    parts = event(people=120, tables=1)
    with pytest.raises(UserError, match=sheet or "nothing to print"):
        plan_pack(parts.contents(), request_)


def test_sheets_left_out_never_appear() -> None:
    parts = event()
    parts.add("sheet_adjustment", sheet="DIS", left_out=True)
    parts.add("sheet_adjustment", sheet="INT", lines={"valuing.values": 2})
    assert {each.sheet.id for each in plan(parts, "DIS", "INT").copies} == {"INT"}
    assert "DIS" not in default_request(parts.contents()).sheets


# ---- copies and numbers


def test_copies_are_numbered_and_no_code_comes_twice() -> None:
    pack = plan(event(), "DIS", "INT", "SIN", copies=2, spares=2)
    found = codes(pack)
    assert len(set(found)) == len(found)
    assert [each for each in found if each.startswith("SIN")] == [
        *("SIN-0-01", "SIN-0-02", "SIN-0-03", "SIN-0-04")
    ]
    people = {code: each.person.text for code, each in zip(found, pack.copies, strict=True)}
    assert people["INT-2-01"] == people["INT-2-04"] == "person 1"


def test_spares_are_numbered_on_after_those_printed_before() -> None:
    parts = event()
    parts.add("participant", name="late")
    parts.add("printed_sheet", sheet="INT", group_number=0, copy=4)
    parts.add("printed_sheet", sheet="DIS", group_number=2, copy=9)
    asked = {"spares": 2, "only_spares": True}
    assert codes(plan(parts, "INT", "DIS", **asked)) == [
        *("INT-0-05", "INT-0-06", "DIS-0-01", "DIS-0-02")
    ]
    whole = codes(plan(parts, "INT", spares=1))
    assert whole[-2:] == ["INT-0-01", "INT-0-05"]


def test_printed_again_everybody_keeps_their_number() -> None:
    parts = event(tables=1, people=3)
    contents = parts.contents()
    first = plan(parts, "INT")
    for each in first.copies:
        parts.add(
            "printed_sheet",
            sheet="INT",
            group_id=each.group_id,
            group_number=1,
            participant_id=each.participant_id,
            copy=each.copy,
        )
    seats = contents.membership
    parts.add("membership", group_id=contents.group[0].id, participant_id=parts.add("participant"))
    later = parts.contents()
    # the first one went to another table
    later = replace(later, membership=(*seats[1:], later.membership[-1]))
    pack = plan_pack(later, PackRequest(sheets=("INT",)))
    numbers = {each.participant_id: each.copy for each in pack.copies if each.group_number}
    assert numbers == {
        seats[1].participant_id: 2,
        seats[2].participant_id: 3,
        later.membership[-1].participant_id: 4,
    }


def test_two_tables_with_one_number_are_refused_by_name() -> None:
    """As after two laptops were brought together."""
    parts = event(phases=("discovery", "dream"))
    twin = parts.add("group", phase="discovery", number=2, name="the other laptop's")
    with pytest.raises(UserError, match=r"“table 2” and “the other laptop.s”.*2.*another number"):
        plan(parts, "DIS")
    with pytest.raises(UserError, match="table 2"):
        plan(parts, "DIS", groups=(twin,))
    discovery = [each for each in parts.contents().group if each.phase == "discovery"]
    assert codes(plan(parts, "DIS", groups=(discovery[0].id,))) == ["DIS-1"]
    assert codes(plan(parts, "DRM")) == ["DRM-1", "DRM-2"], "another phase is not concerned"


def test_a_table_without_a_number_gets_one_that_is_free() -> None:
    parts = Parts()
    for number in (None, 1, 3):
        parts.add("group", phase="discovery", number=number)
    assert sorted(codes(plan(parts, "DIS"))) == ["DIS-1", "DIS-2", "DIS-3"]


# ---- languages


def test_everybody_reads_their_own_language_unless_one_is_chosen() -> None:
    parts = Parts(languages=["am", "ar", "he"])
    group = parts.add("group", phase="discovery", number=1, language="he")
    other = parts.add("group", phase="discovery", number=2)
    for language, table in (("en", group), ("", group), ("ru", other), ("he+ar", other)):
        person = parts.add("participant", name="-", sheet_language=language)
        parts.add("membership", group_id=table, participant_id=person)
    pack = plan(parts, "INT", "DIS", "SIN")
    languages = {
        code: each.sheet.languages for code, each in zip(codes(pack), pack.copies, strict=True)
    }
    assert languages == {
        "SIN-0": ("ar",),
        "DIS-1": ("he",),
        "INT-1-01": ("en",),
        "INT-1-02": ("he",),
        "DIS-2": ("ar",),
        "INT-2-01": ("ar",),
        "INT-2-02": ("he", "ar"),
    }
    chosen = plan(parts, "INT", "DIS", languages=("ar", "en"))
    assert {each.sheet.languages for each in chosen.copies} == {("ar", "en")}


def test_names_and_facts_come_in_the_language_of_the_sheet() -> None:
    parts = event(tables=1, people=0, date="2026-05-14", municipality="עכו", topic="שירות")
    table = parts.contents().group[0].id
    parts.translate("group", table, "name", "الطاولة الأولى", "ar")
    parts.translate("workshop", parts.workshop.id, "title", "ما الذي ينجح", "ar")
    pack = plan_pack(parts.contents(), PackRequest(sheets=("DIS",), languages=("ar", "he")))
    assert pack.copies[0].group_name == Text("الطاولة الأولى", "ar")
    assert pack.facts.date_words == "14/05/2026"
    arabic = pack.facts.in_language("ar")
    assert (arabic.title.text, arabic.topic.text) == ("ما الذي ينجح", "שירות")
    assert pack.facts.in_language("he").title.text == "מה עובד"
    assert len(pack.facts.workshop_code) == 6
    assert pack.facts.print_code == ""
    printed = plan_pack(parts.contents(), PackRequest(sheets=("DIS",)), print_id="p")
    assert len(printed.facts.print_code) == len(printed.facts.in_language("ar").print_code) == 4


def test_variants_are_printed_where_they_are_asked_for() -> None:
    pack = plan(event(), "SUM", "BDG", variants=(("SUM", "note"), ("BDG", "ten")))
    assert {each.sheet.id: each.sheet.variant for each in pack.copies} == {
        "SUM": "note",
        "BDG": "ten",
    }


# ---- order


def test_by_table_everything_for_a_table_lies_together() -> None:
    parts = event(phases=("discovery", "dream"))
    parts.add("participant", name="late")
    pack = plan(parts, "DRM", "INT", "SUM", "ROS", "SIN", "DIS", "SGN", "TAL", spares=1)
    assert codes(pack)[:12] == [
        *("SIN-0", "TAL-0", "SGN-1", "ROS-1", "DIS-1"),
        *("INT-1-01", "SUM-1-01", "INT-1-02", "SUM-1-02", "INT-1-03", "SUM-1-03", "SGN-2"),
    ]
    stacks = [each.stack for each in pack.copies]
    piles = [stack for index, stack in enumerate(stacks) if stack not in stacks[:index]]
    changes = sum(a != b for a, b in pairwise(stacks)) + 1
    # every pile comes in one go; spares of room sheets lie on their sheet's own pile at the end
    assert changes == len(piles) + 2
    assert [each.sheet.id for each in pack.copies[-8:]] == [
        *("SGN", "ROS", "INT", "SUM", "DIS", "DRM", "SIN", "TAL")
    ]


def test_by_sheet_each_sheet_is_one_pile() -> None:
    pack = plan(event(), "INT", "DIS", "SIN", order="by_sheet", spares=1)
    assert [each.sheet.id for each in pack.copies] == ["SIN"] * 2 + ["INT"] * 7 + ["DIS"] * 3
    assert codes(pack)[-1] == "DIS-0-01"
    assert [each.stack for each in pack.copies] == [each.sheet.id for each in pack.copies]


def test_both_orders_print_the_same() -> None:
    parts = event(phases=PHASES)
    by_table, by_sheet = (plan(parts, spares=2, order=order) for order in ("by_table", "by_sheet"))
    assert Counter(codes(by_table)) == Counter(codes(by_sheet))


# ---- what is needed tomorrow


def test_tomorrow_needs_the_sheets_of_the_agenda() -> None:
    parts = event()
    for kind in ("open", "interviews", "lunch"):
        parts.add("agenda_step", content_key=f"steps.{kind}", minutes=10)
    request = default_request(parts.contents())
    assert request.sheets == ("INT", "SGN", "ROS", "AGD", "SIN", "BDG", "RUL")
    assert (request.languages, request.copies, request.order) == ((), 1, "by_table")
    assert plan_pack(parts.contents(), request).copies
    parts.add("agenda_step", content_key="steps.dream", minutes=200)
    assert "SUM" in default_request(parts.contents()).sheets


def test_tomorrow_without_an_agenda_follows_the_template_or_takes_all() -> None:
    taster = event(template="taster_60").contents()
    sheets = default_request(taster).sheets
    assert "INT" in sheets
    assert "DRM" not in sheets
    assert "AGD" not in sheets
    bare = default_request(Parts().contents()).sheets
    assert set(bare) == set(WORKSHEETS.ids) - {"SGN", "ROS", "AGD"}


def test_the_sample_is_packed_with_one_click(runner: Runner, reads: Reads) -> None:
    runner.run(InsertSample())
    contents = reads.contents(SAMPLE_ID, PACK_KINDS)
    pack = plan_pack(contents, default_request(contents))
    found = codes(pack)
    assert len(set(found)) == len(found)
    counted = Counter(each.sheet.id for each in pack.copies)
    assert counted["INT"] == counted["COM"] == 20
    assert counted["DIS"] == counted["SGN"] == 4
    assert {each.sheet.languages for each in pack.copies} >= {("he",), ("ar",), ("en",)}


# ---- large


def test_four_hundred_people_and_all_sheets_at_once() -> None:
    contents = event(tables=50, people=400, phases=PHASES).contents()
    pack = plan_pack(contents, PackRequest(sheets=WORKSHEETS.ids, spares=5))
    assert len(pack.copies) > 2000
    found = codes(pack)
    assert len(set(found)) == len(found)
