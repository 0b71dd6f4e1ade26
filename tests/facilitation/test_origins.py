"""The way back from a promise, through whichever links exist."""

from dataclasses import replace

from aiworkshop.base.text import Text
from aiworkshop.facilitation.origins import SetOrigins
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.reads.origins import OriginStep, origin_trail, read_origin_trail
from aiworkshop.facilitation.records import AddRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.readmodels.records import (
    Commitment,
    Dream,
    Finding,
    Group,
    Initiative,
    Opportunity,
    OriginLink,
    Proposition,
    Theme,
    ThemeFinding,
    Workshop,
)
from aiworkshop.readmodels.workshop_contents import WorkshopContents


def link(record: tuple[str, str], source: tuple[str, str]) -> OriginLink:
    return OriginLink(
        id="-".join((*record, *source)),
        record_kind=record[0],
        record_id=record[1],
        source_kind=source[0],
        source_id=source[1],
    )


def keys(steps: list[OriginStep]) -> list[tuple[str, str]]:
    return [(step.kind, step.id) for step in steps]


CHAIN = WorkshopContents(
    workshop=Workshop(id="w"),
    group=(
        Group(id="g1", phase="discovery", number=1),
        Group(id="g7", phase="destiny", number=7, name=Text("Team")),
    ),
    finding=(
        Finding(id="f", kind="success_factor", title=Text("A key"), parent_id="s", group_id="g1"),
        Finding(id="s", kind="story", telling=Text("That night"), group_id="g1"),
    ),
    theme=(Theme(id="t", title=Text("Open doors")),),
    theme_finding=(ThemeFinding(id="tf", theme_id="t", finding_id="f"),),
    dream=(Dream(id="d", vision=Text("Doors stand open")),),
    opportunity=(Opportunity(id="o", title=Text("Evenings")),),
    proposition=(Proposition(id="p", words=Text("Neighbours hold it"), opportunity_id="o"),),
    initiative=(Initiative(id="i", title=Text("First room"), proposition_id="p"),),
    commitment=(Commitment(id="c", words=Text("I open"), initiative_id="i", group_id="g7"),),
    origin_link=(
        link(("opportunity", "o"), ("dream", "d")),
        link(("dream", "d"), ("theme", "t")),
    ),
)


def test_the_way_leads_back_through_references_links_and_themes() -> None:
    steps = origin_trail(CHAIN, "commitment", "c")
    assert keys(steps) == [
        ("initiative", "i"),
        ("proposition", "p"),
        ("opportunity", "o"),
        ("dream", "d"),
        ("theme", "t"),
        ("finding", "f"),
        ("finding", "s"),
        ("group", "g7"),
        ("group", "g1"),
    ]
    words = {step.id: str(step.words) for step in steps}
    assert words["d"] == "Doors stand open"
    assert words["s"] == "That night"
    assert {step.id: step.table for step in steps if step.table} == {
        "f": 1,
        "s": 1,
        "g1": 1,
        "g7": 7,
    }
    assert [step.id for step in steps if step.is_story] == ["s"]


def test_circles_are_walked_once() -> None:
    circle = replace(
        CHAIN,
        origin_link=(
            *CHAIN.origin_link,
            link(("dream", "d"), ("commitment", "c")),
            link(("theme", "t"), ("theme", "t")),
        ),
    )
    assert keys(origin_trail(circle, "commitment", "c")) == keys(
        origin_trail(CHAIN, "commitment", "c")
    )


def test_what_is_gone_ends_the_way_there() -> None:
    without = replace(CHAIN, proposition=())
    assert keys(origin_trail(without, "commitment", "c")) == [("initiative", "i"), ("group", "g7")]
    assert origin_trail(CHAIN, "commitment", "unknown") == []


def test_a_team_leads_back_to_what_it_gathered_around() -> None:
    contents = replace(
        CHAIN,
        commitment=(Commitment(id="c", words=Text("I open"), group_id="g7"),),
        origin_link=(*CHAIN.origin_link, link(("group", "g7"), ("opportunity", "o"))),
    )
    assert ("finding", "s") in keys(origin_trail(contents, "commitment", "c"))


def test_every_promise_of_the_sample_goes_back_to_a_story_and_its_table(
    runner: Runner, reads: Reads
) -> None:
    runner.run(InsertSample())
    contents = reads.contents(SAMPLE_ID)
    assert contents.commitment
    for commitment in contents.commitment:
        steps = origin_trail(contents, "commitment", commitment.id)
        stories = [step for step in steps if step.is_story]
        assert stories, commitment.words
        assert all(step.words for step in steps if step.kind != "group")
        assert {step.table for step in stories} <= {1, 2, 3, 4}
        for kind in ("initiative", "proposition", "opportunity", "dream", "theme"):
            assert any(step.kind == kind for step in steps), (commitment.words, kind)
        assert tuple(steps) == read_origin_trail(reads, SAMPLE_ID, "commitment", commitment.id)


def test_deleted_sources_are_left_out(runner: Runner, reads: Reads, workshop_id: str) -> None:
    def add(kind: str, fields: dict[str, object], *origins: tuple[str, str]) -> str:
        return str(runner.run(AddRecord(workshop_id, kind, fields, origins)).value)

    story = add("finding", {"kind": "story", "title": Text("One")})
    factor = add("finding", {"kind": "success_factor", "title": Text("Two"), "parent_id": story})
    dream = add("dream", {"headline": Text("Three")}, ("finding", factor))
    trail = read_origin_trail(reads, workshop_id, "dream", dream)
    assert [step.id for step in trail] == [factor, story]
    runner.run(DeleteRecords(workshop_id, (("finding", story),)))
    assert read_origin_trail(reads, workshop_id, "dream", dream) == ()


def test_setting_origins_changes_only_those_of_that_kind(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    def add(kind: str, words: str, *origins: tuple[str, str]) -> str:
        fields = {"title" if kind != "dream" else "headline": Text(words)}
        return str(runner.run(AddRecord(workshop_id, kind, fields, origins)).value)

    first, second = add("theme", "One"), add("theme", "Two")
    story = add("finding", "Three")
    dream = add("dream", "Four", ("theme", first), ("finding", story))

    def sources() -> set[tuple[str, str]]:
        links = reads.records(OriginLink, workshop_id)
        return {(one.source_kind, one.source_id) for one in links}

    command = SetOrigins(workshop_id, "dream", dream, "theme", (second,))
    assert runner.run(command).value is True
    assert sources() == {("theme", second), ("finding", story)}
    assert runner.run(command).value is False
    runner.undo(workshop_id)
    assert sources() == {("theme", first), ("finding", story)}
