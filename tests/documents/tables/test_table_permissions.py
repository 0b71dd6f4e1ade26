"""What may not leave the room stands in no byte of any table, calendar or JSON."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from aiworkshop.base.text import Text
from aiworkshop.documents.registry import EXPORT_FORMATS
from aiworkshop.readmodels.sheet_records import SourceSheet
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from tests.documents.tables.reading import every_byte, written
from tests.documents.test_summary_permissions import (
    HIDDEN,
    LEVELS,
    NAMED,
    NAMES,
    NEVER,
    OWNER_FIELDS,
    SAID,
    Tokens,
    make_workshop,
)
from tests.documents.workshop_parts import Parts

DATA = (".xlsx", ".csv", ".json", ".ics")
FORMATS = [each.id for each in EXPORT_FORMATS if each.suffix in DATA and each.about == "workshop"]
TABLES = [each for each in FORMATS if not each.endswith(".ics")]
Outputs = dict[str, bytes]


def outputs_of(contents: WorkshopContents, folder: Path, names: bool) -> Outputs:
    """Every data format of every form, all that is in it."""
    return {
        name: every_byte(
            written(
                contents,
                folder / f"out{EXPORT_FORMATS[name].suffix}",
                names=names,
                form=EXPORT_FORMATS[name].form,
            )
        )
        for name in FORMATS
    }


@pytest.fixture(scope="module")
def workshop() -> tuple[WorkshopContents, Tokens]:
    contents, tokens = make_workshop()
    return with_dates(contents), tokens


def with_dates(contents: WorkshopContents) -> WorkshopContents:
    """Everything that can have a day has one, so that all of it is in the calendar."""
    return replace(
        contents,
        workshop=replace(contents.workshop, date="2026-05-14"),
        action=tuple(replace(each, due="2026-06-01") for each in contents.action),
        commitment=tuple(replace(each, due="2026-06-02") for each in contents.commitment),
        initiative=tuple(replace(one, first_meeting="2026-06-03") for one in contents.initiative),
    )


@pytest.fixture(scope="module", params=[True, False], ids=["names on", "names off"])
def made(
    request: pytest.FixtureRequest,
    workshop: tuple[WorkshopContents, Tokens],
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[bool, Outputs]:
    folder = tmp_path_factory.mktemp("tables")
    return request.param, outputs_of(workshop[0], folder, request.param)


@pytest.mark.parametrize("level", LEVELS)
def test_each_level(
    level: str, workshop: tuple[WorkshopContents, Tokens], made: tuple[bool, Outputs]
) -> None:
    names, outputs = made
    tokens = workshop[1]
    for form, found in outputs.items():
        for what in (*SAID, *NAMES):
            allowed = level not in HIDDEN if what in SAID else names and level in NAMED
            shown = tokens[level, what].encode() in found
            if form in TABLES:
                assert shown == allowed, f"{what} at {level!r} in {form}"
            else:
                assert not shown, f"{what} at {level!r} in {form}"


@pytest.mark.parametrize(("kind", "field"), OWNER_FIELDS)
def test_names_of_owners_need_their_own_consent(
    kind: str,
    field: str,
    workshop: tuple[WorkshopContents, Tokens],
    made: tuple[bool, Outputs],
) -> None:
    names, outputs = made
    for form, found in outputs.items():
        assert workshop[1]["no consent", kind, field].encode() not in found, form
        shown = workshop[1]["consent", kind, field].encode() in found
        if form in TABLES:
            assert shown == names, form
        elif not names:
            assert not shown, form


def test_the_calendar_names_owners_who_agreed(
    workshop: tuple[WorkshopContents, Tokens], made: tuple[bool, Outputs]
) -> None:
    names, outputs = made
    for owner in (("action", "owner"), ("commitment", "person")):
        assert (workshop[1]["consent", *owner].encode() in outputs["calendar.ics"]) == names


@pytest.mark.parametrize("what", NEVER)
def test_never_in_a_table(
    what: str, workshop: tuple[WorkshopContents, Tokens], made: tuple[bool, Outputs]
) -> None:
    for form, found in made[1].items():
        assert workshop[1][(what,)].encode() not in found, form


def test_a_translation_is_no_way_around(
    workshop: tuple[WorkshopContents, Tokens], tmp_path: Path
) -> None:
    contents, tokens = workshop
    for suffix in (".xlsx", ".csv", ".json"):
        found = every_byte(written(contents, tmp_path / f"t{suffix}", "he"))
        for level in LEVELS:
            shown = tokens[level, "translation"].encode() in found
            assert shown == (level not in HIDDEN), suffix


def tokens_for_withdrawal() -> tuple[WorkshopContents, list[str], list[str]]:
    """A workshop that somebody withdrew from; what is theirs, and what is not."""
    numbers: Iterator[int] = count(100)
    theirs: list[str] = []
    others: list[str] = []

    def token(kind: list[str]) -> str:
        kind.append(f"Xq{next(numbers)}v")
        return kind[-1]

    name = token(theirs)
    parts = Parts(title="Town", date="2026-05-14")
    gone = parts.add("participant", name=name, withdrawn=True)
    stayed = parts.add("participant", name="Omar")
    common = {"name_consent": True, "due": "2026-06-01"}
    for person, kind in ((gone, theirs), (stayed, others)):
        told = parts.add(
            "interview", storyteller_id=person, permission="named", strengths=token(kind)
        )
        story = parts.add(
            "finding", kind="story", interview_id=told, permission="named", title=token(kind)
        )
        fields = {"title": Text(token(kind), "he"), "quote": token(kind)}
        factor = parts.add("finding", kind="success_factor", parent_id=story, **fields)
        parts.translate("finding", factor, "title", token(kind), "en")
        parts.add("commitment", kind="offer", words=token(kind), participant_id=person, **common)
    by_name = {"person": f"  {name.upper()} "}
    parts.add("commitment", kind="commitment", words=token(theirs), **by_name, **common)
    parts.add("finding", kind="story", title=token(theirs), teller=name, permission="named")
    parts.add("plenary_note", kind="trend", words=token(theirs), speaker=name, name_consent=True)
    opportunity = parts.add("opportunity", title=token(others))
    parts.add("sign_up", opportunity_id=opportunity, participant_id=gone, name_consent=True)
    parts.add(
        "initiative",
        title=token(others),
        members=f"{name}, Rana{token(others)}\n{name}",
        convener=name,
        first_meeting="2026-06-03",
        name_consent=True,
    )
    parts.add("action", title=token(others), owner=name, helper="Rana", **common)
    parts.add("finding", kind="asset", title=token(others), holder=name, permission="publicity")
    parts.add("commitment", kind="request", words=token(others), buddy=name, **common)
    written_by_them = parts.add("valuation", moment=token(theirs))
    parts.add("valuation", moment=token(others))
    source = (SourceSheet("valuation", written_by_them, "VAL", "", gone),)
    return parts.contents(source_sheet=source), theirs, others


def test_who_withdrew_is_in_nothing_that_leaves(tmp_path: Path) -> None:
    contents, theirs, others = tokens_for_withdrawal()
    for form, found in outputs_of(contents, tmp_path, names=True).items():
        # Names are kept as they were written, also in capitals.
        assert [each for each in theirs if each.encode().lower() in found.lower()] == [], form
        if form in TABLES:
            assert [each for each in others if each.encode() not in found] == [], form


def test_nobody_withdrew_nothing_is_taken() -> None:
    from aiworkshop.documents.reports.composing.withdrawal import without_withdrawn

    contents, _ = make_workshop()
    assert without_withdrawn(contents) is contents
