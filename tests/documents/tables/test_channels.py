"""Channels, who carries on, approval and the next test: in tables and in the summary."""

from typing import Any

import pytest

from aiworkshop.base.text import Text
from aiworkshop.documents.reports.compose import compose_summary
from aiworkshop.documents.tables.filling import iso
from aiworkshop.readmodels.records import Channel
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from tests.documents.tables.full_workshop import table_of, tables_of
from tests.documents.workshop_parts import Parts

PLAN = Channel(id="plan", name_en=Text("Plan"), name_he=Text("תוכנית עסקית"))
GROUPS = Channel(id="groups", name_en=Text("Groups"))


def contents_of(**idea: Any) -> WorkshopContents:
    parts = Parts(title="Town")
    parts.add("income_idea", title="Roof", **idea)
    parts.add("finding", kind="asset", title="The port", permission="publicity", channels=["plan"])
    parts.add("finding", kind="asset", title="Kept", permission="room_only", channels=["plan"])
    return parts.contents(channel=(PLAN, GROUPS))


def cell(contents: WorkshopContents, table_id: str, column: str, **how: Any) -> Any:
    table = table_of(tables_of(contents, **how), table_id)
    place = table.place_of(column)
    return None if place is None else table.rows[0][place]


def test_channels_stand_in_the_language_of_the_tables() -> None:
    contents = contents_of(channels=["plan", "gone", "groups"])
    assert str(cell(contents, "income_ideas", "channels")) == "Plan\nGroups"
    assert str(cell(contents, "income_ideas", "channels", language="he")) == "תוכנית עסקית\nGroups"
    assert str(cell(contents, "findings", "channels")) == "Plan"
    assert len(table_of(tables_of(contents), "findings").rows) == 1


def test_without_tags_there_is_no_column() -> None:
    assert cell(contents_of(), "income_ideas", "channels") is None


def test_approval_and_the_next_test_s_day() -> None:
    contents = contents_of(approval_status="asked", next_test_date="2026-09-01", driver="external")
    assert cell(contents, "income_ideas", "approval_status") == "Asked"
    assert iso(cell(contents, "income_ideas", "next_test_date")) == "2026-09-01"
    assert cell(contents, "income_ideas", "driver") == "External"


@pytest.mark.parametrize("consent", [True, False])
@pytest.mark.parametrize("names", [True, False])
def test_who_carries_it_on_is_named_like_its_owner(consent: bool, names: bool) -> None:
    contents = contents_of(transferred_to="Parents", owner="Noa", name_consent=consent)
    for column in ("transferred_to", "owner"):
        found = cell(contents, "income_ideas", column, names=names)
        assert bool(found) == (consent and names), column
    (idea,) = compose_summary(contents, SummaryOptions("en", names)).income_ideas
    assert bool(idea.transferred_to) == bool(idea.owner) == (consent and names)
