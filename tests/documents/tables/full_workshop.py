"""A workshop with something of every kind that tables show."""

from typing import Any

from aiworkshop.base.text import Text
from aiworkshop.documents.tables.filling import Table, Tables, fill_tables
from aiworkshop.readmodels.sheet_records import SourceSheet
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from tests.documents.workshop_parts import Parts

STAMP = "0190a1b2c3d4-0000-a1b2c3d4"
LATER = "0190a1b2ffff-0000-a1b2c3d4"


def full_parts(**workshop: Any) -> tuple[Parts, WorkshopContents]:
    """The parts, and all of them as contents."""
    given = {"title": "Town", "date": "2026-05-14", "start_time": "09:00", "changed": STAMP}
    parts = Parts(**{**given, "time_zone": "Asia/Jerusalem", **workshop})
    table = parts.add("group", phase="discovery", number=3, name=Text("זית", "he"))
    story = parts.add(
        "finding",
        kind="story",
        permission="named",
        group_id=table,
        title=Text("הספרייה", "he"),
        telling="It stayed open.",
        teller="Dana",
        starred=True,
        category="staff",
    )
    parts.translate("finding", story, "title", "The library", "en")
    factor = parts.add(
        "finding", kind="success_factor", parent_id=story, title="A key", permission="named"
    )
    asset = parts.add(
        "finding", kind="asset", title="A hall", in_use="dormant", permission="anonymous"
    )
    theme = parts.add("theme", title="Open doors", dots=7)
    other = parts.add("theme", title="Neighbours", dots=0)
    for finding, under in ((story, theme), (factor, other), (asset, theme)):
        parts.add("theme_finding", theme_id=under, finding_id=finding)
    add_votes(parts, table, theme, other)
    dream = parts.add("dream", headline="Lights on", vision="We read at night.", horizon_year=2036)
    opportunity = parts.add("opportunity", title="Night library", dots=4)
    parts.add(
        "origin_link",
        record_kind="opportunity",
        record_id=opportunity,
        source_kind="theme",
        source_id=theme,
    )
    add_promises(parts, opportunity, table)
    parts.add("plenary_note", kind="trend", words="More bicycles", speaker="Omar")
    parts.add("valuation", moment="The silence", energy_before=2, energy_after=5)
    for _ in range(4):
        parts.add("participant", name="Somebody", role="Teacher", sheet_language="he")
    step = parts.add("agenda_step", content_key="steps.open", minutes=10, planned_minutes=15)
    parts.add(
        "step_run",
        agenda_step_id=step,
        started_at="2026-05-14T06:05:00+00:00",
        ended_at="2026-05-14T06:17:00+00:00",
        allotted_seconds=600,
    )
    sources = (
        SourceSheet("finding", story, "INT", "high_point"),
        SourceSheet("dream", dream, "DRM", ""),
    )
    return parts, parts.contents(source_sheet=sources)


def add_votes(parts: Parts, table: str, theme: str, other: str) -> None:
    items = [theme, other]
    closed = parts.add(
        "vote_round",
        items_kind="theme",
        state="closed",
        closed_at="2026-05-14T08:00:00+00:00",
        voters=4,
        dots_each=3,
        item_ids=items,
    )
    parts.add("vote_count", vote_round_id=closed, item_id=theme, group_id=table, dots=7)


def add_promises(parts: Parts, opportunity: str, table: str) -> None:
    proposition = parts.add(
        "proposition", words="The doors are open.", opportunity_id=opportunity, state="final"
    )
    parts.add("critique", kind="love", proposition_id=proposition, words="The doors")
    team = parts.add(
        "initiative",
        title="Key team",
        proposition_id=proposition,
        first_meeting="2026-06-01",
        convener="Rana",
        name_consent=True,
    )
    parts.add(
        "action",
        title="Buy a lock",
        initiative_id=team,
        due="2026-05-20",
        cost_agorot=12_345,
        status="planned",
        owner="Lior",
        name_consent=True,
        changed=STAMP,
    )
    common = {"group_id": table, "changed": STAMP}
    offer = parts.add("commitment", kind="offer", words="A room", person="Gil", **common)
    request = parts.add("commitment", kind="request", words="A place", due="soon", **common)
    parts.add("offer_match", offer_id=offer, request_id=request, state="agreed")
    parts.add("income_idea", title="Evening fees", estimate_agorot=-500, recurring=True)


def tables_of(contents: WorkshopContents, language: str = "en", names: bool = False) -> Tables:
    """The filled tables."""
    return fill_tables(contents, SummaryOptions(language, names))


def table_of(tables: Tables, table_id: str) -> Table:
    """One of them."""
    return next(table for table in tables.tables if table.id == table_id)


def row_of(table: Table, number: int = 0) -> dict[str, Any]:
    """A row by the ids of the columns."""
    return dict(zip((each.id for each in table.columns), table.rows[number], strict=True))
