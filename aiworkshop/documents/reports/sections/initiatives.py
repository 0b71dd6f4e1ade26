"""Innovation teams: charters and action plans."""

from collections.abc import Sequence

from aiworkshop.documents.pdf.blocks import (
    Block,
    Card,
    Column,
    Heading,
    KeepTogether,
    KeyValues,
    Paragraph,
    Table,
    Words,
)
from aiworkshop.documents.reports.labels import Labels, Lines, isolated
from aiworkshop.documents.reports.sections.opening import empty, opened
from aiworkshop.method.worksheets.spreads import CHARTER_ANSWERS
from aiworkshop.readmodels.summary import ActionEntry, InitiativeEntry, Summary

_CHARTER = (
    "purpose",
    "convener",
    "champion",
    "members",
    "others_to_involve",
    "resources_had",
    "resources_needed",
    "success_signs",
)


def build(summary: Summary, labels: Labels) -> list[Block]:
    """Each initiative's charter, then its actions."""
    heading = Heading(1, labels("initiatives.title"), hue="destiny")
    if not summary.initiatives and not summary.actions_without_initiative:
        return empty(heading, labels("initiatives.empty"))
    blocks: list[Block] = []
    for initiative in summary.initiatives:
        blocks += _initiative(initiative, labels)
    if summary.actions_without_initiative:
        title = Heading(2, labels("initiatives.other_actions"), hue="destiny")
        blocks.append(KeepTogether((title, _actions(summary.actions_without_initiative, labels))))
    return opened(heading, labels("initiatives.intro"), *blocks)


def _initiative(each: InitiativeEntry, labels: Labels) -> list[Block]:
    title: Words = each.title.text or each.title.shown or labels.field("initiative", "title")
    start: list[Block] = [Heading(2, title, hue="destiny"), *labels.translation(each.title)]
    rows: list[tuple[Words, Words]] = [
        (labels(f"initiatives.{field}"), labels.words(getattr(each, field))) for field in _CHARTER
    ]
    # As on the sheet: what is done, and how, right behind what for.
    rows[1:1] = [
        (labels.sheet_field("TEA", "initiative", field), labels.words(said))
        for field in CHARTER_ANSWERS
        for said in getattr(each, field)
    ]
    rows += [
        (labels("initiatives.first_meeting"), labels.date(each.first_meeting)),
        (labels("initiatives.reporting_date"), labels.date(each.reporting_date)),
        (labels.field("outcome", "driver"), labels.name("drivers", each.driver)),
        (labels.field("outcome", "transferred_to"), labels.words(each.transferred_to)),
    ]
    charter: list[Block] = [KeyValues(tuple(rows))] if any(words for _, words in rows) else []
    if each.proposition:
        source = isolated(each.proposition.shown)
        charter.append(
            Paragraph(labels("common.comes_from", source=source), muted=True, small=True)
        )
    if charter:
        start.append(Card(tuple(charter), hue="destiny"))
    if not each.actions:
        return [KeepTogether(tuple(start))]
    plan = Heading(3, labels("initiatives.actions"), in_contents=False)
    return [KeepTogether(tuple(start)), KeepTogether((plan, _actions(each.actions, labels)))]


def _actions(actions: Sequence[ActionEntry], labels: Labels) -> Table:
    named = any(each.owner or each.helper or each.transferred_to for each in actions)
    costed = any(action.cost_agorot is not None for action in actions)
    columns = [
        Column(labels("initiatives.action"), 4.5),
        *([Column(labels("initiatives.owner"), 2)] if named else []),
        Column(labels("initiatives.due"), 1.7),
        Column(labels("initiatives.status"), 1.5),
        *([Column(labels("initiatives.cost"), 1.5)] if costed else []),
    ]
    rows: list[tuple[Words, ...]] = []
    for action in actions:
        what, who = Lines(labels), Lines(labels)
        what.add(action.title)
        what.add(action.evidence, label=labels.field("action", "evidence"))
        if action.horizon:
            what.note(labels.name("action_horizons", action.horizon))
        who.add(action.owner)
        who.add(action.helper, label=labels("initiatives.helper"))
        who.add(action.transferred_to, label=labels.field("outcome", "transferred_to"))
        if action.driver:
            what.note(labels.driven(action.driver))
        rows.append(
            (
                what.words(),
                *([who.words()] if named else []),
                labels.date(action.due),
                labels.name("action_states", action.status) if action.status else "",
                *([labels.money(action.cost_agorot)] if costed else []),
            )
        )
    return Table(tuple(columns), tuple(rows), hue="destiny")
