"""Initiatives, their actions, promises of people to each other, ideas for income."""

from collections.abc import Iterator

from aiworkshop.documents.reports.composing import outcomes
from aiworkshop.documents.tables.columns import (
    BEARINGS,
    CARRIED,
    CHANNELS,
    PLACE,
    Column,
    Item,
    SheetSpec,
    chosen,
    field,
    said,
    valued,
)
from aiworkshop.documents.tables.facts import Facts
from aiworkshop.method.worksheets.spreads import CHARTER_ANSWERS
from aiworkshop.readmodels.records import Action, Commitment
from aiworkshop.readmodels.summary import Said


def _initiatives(facts: Facts) -> Iterator[Item]:
    records = facts.by_id(facts.contents.initiative)
    for entry in outcomes.initiatives(facts.contents, facts.lookup):
        yield Item(records[entry.id], entry)


INITIATIVES = SheetSpec(
    "initiatives",
    _initiatives,
    (
        *PLACE,
        field("initiative", "title", 30, optional=False, flat="words"),
        field("initiative", "purpose", 44),
        *(said(name, f"sheets.TEA.initiative.{name}.label", 36) for name in CHARTER_ANSWERS),
        said("proposition", "tables.columns.proposition", 40),
        field("initiative", "members", 24),
        field("initiative", "convener", 18),
        field("initiative", "champion", 18),
        field("initiative", "others_to_involve", 24),
        field("initiative", "resources_had"),
        field("initiative", "resources_needed"),
        field("initiative", "success_signs"),
        valued("first_meeting", "fields.initiative.first_meeting.label", "date", flat="date"),
        valued("reporting_date", "fields.initiative.reporting_date.label", "date"),
        *CARRIED,
        CHANNELS,
        *BEARINGS,
    ),
)


def _actions(facts: Facts) -> Iterator[Item]:
    entries = {
        action.id: action
        for initiative in outcomes.initiatives(facts.contents, facts.lookup)
        for action in initiative.actions
    }
    entries |= {each.id: each for each in outcomes.loose_actions(facts.contents, facts.lookup)}
    for record in facts.contents.action:
        if record.id in entries:
            yield Item(record, entries[record.id])


def _initiative(item: Item, facts: Facts) -> Said | None:
    record = item.record
    if not isinstance(record, Action | Commitment):
        return None
    initiative = facts.initiatives.get(record.initiative_id or "")
    return facts.lookup.said(initiative, "title") if initiative else None


_INITIATIVE = Column("initiative", "tables.columns.initiative", _initiative, width=30)

ACTIONS = SheetSpec(
    "actions",
    _actions,
    (
        *PLACE,
        _INITIATIVE,
        field("action", "title", 44, optional=False, flat="words"),
        field("action", "owner", 18),
        field("action", "helper", 18),
        valued("due", "fields.action.due.label", "date", flat="date"),
        chosen("status", "fields.action.status.label", "action_states", flat="status"),
        chosen("horizon", "fields.action.horizon.label", "action_horizons"),
        valued("cost_agorot", "fields.action.cost_agorot.label", "money", flat="amount"),
        field("action", "evidence"),
        *CARRIED,
        CHANNELS,
        *BEARINGS,
    ),
)


def _promises(facts: Facts) -> Iterator[Item]:
    records = facts.by_id(facts.contents.commitment)
    for entry in outcomes.commitments(facts.contents, facts.lookup):
        yield Item(records[entry.id], entry)


PROMISES = SheetSpec(
    "promises",
    _promises,
    (
        Column(
            "kind",
            "tables.columns.kind",
            lambda item, _: item.entry.kind,
            "choice",
            16,
            "commitment_kinds",
            optional=False,
        ),
        *PLACE,
        said("words", "tables.columns.words", 48, optional=False, flat="words"),
        field("commitment", "person", 18),
        said("addressed_to", "tables.columns.addressed_to", 20),
        field("commitment", "first_step", 36),
        valued("due", "fields.commitment.due.label", "date", flat="date"),
        field("commitment", "buddy", 18),
        chosen("answer", "fields.request.answer.label", "request_answers"),
        said("answer_words", "tables.columns.answer_words"),
        chosen("status", "fields.action.status.label", "action_states", flat="status"),
        said("matched", "tables.columns.matched", 36),
        _INITIATIVE,
        *CARRIED,
        CHANNELS,
        *BEARINGS,
    ),
)


def _income_ideas(facts: Facts) -> Iterator[Item]:
    records = facts.by_id(facts.contents.income_idea)
    for entry in outcomes.income_ideas(facts.contents, facts.lookup):
        yield Item(records[entry.id], entry)


INCOME_IDEAS = SheetSpec(
    "income_ideas",
    _income_ideas,
    (
        *PLACE,
        field("income_idea", "title", 40, optional=False, flat="words"),
        field("income_idea", "asset"),
        chosen("mechanism", "fields.income_idea.mechanism.label", "mechanisms", flat="category"),
        valued("recurring", "fields.income_idea.recurring.label", "yes_no"),
        valued(
            "estimate_agorot", "fields.income_idea.estimate_agorot.label", "money", flat="amount"
        ),
        chosen("confidence", "fields.income_idea.confidence.label", "confidences"),
        field("income_idea", "approval"),
        chosen(
            "approval_status",
            "fields.income_idea.approval_status.label",
            "approval_states",
            flat="status",
        ),
        field("income_idea", "owner", 18),
        field("income_idea", "next_test"),
        valued("next_test_date", "fields.income_idea.next_test_date.label", "date", flat="date"),
        *CARRIED,
        CHANNELS,
        *BEARINGS,
    ),
)
