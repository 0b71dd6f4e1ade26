"""The tables of a library. A new kind of record is one table here and a migration."""

from sqlalchemy import Table

from aiworkshop.library.schema import (
    bookkeeping,
    channel_outcomes,
    discovery,
    follow_up,
    links,
    outcomes,
    people,
    programmes,
    reports,
    room,
    town_register,
    worksheets,
    workshop,
)
from aiworkshop.library.schema.columns import METADATA

RECORD_TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        workshop.workshop,
        workshop.agenda_step,
        workshop.content_overlay,
        people.participant,
        people.group,
        people.membership,
        discovery.interview,
        discovery.finding,
        discovery.theme,
        discovery.theme_finding,
        outcomes.dream,
        outcomes.opportunity,
        outcomes.proposition,
        outcomes.initiative,
        outcomes.action,
        outcomes.commitment,
        outcomes.income_idea,
        outcomes.plenary_note,
        links.origin_link,
        links.translation,
        worksheets.print_run,
        worksheets.printed_layout,
        worksheets.printed_sheet,
        worksheets.answer,
        worksheets.sheet_adjustment,
        worksheets.own_field,
        worksheets.attachment,
        room.step_run,
        room.seating_rule,
        room.table_mix,
        room.vote_round,
        room.vote_count,
        room.critique,
        room.sign_up,
        room.offer_match,
        room.valuation,
        reports.report_text,
        reports.report_row,
        reports.report_layout,
        follow_up.follow_up,
        follow_up.check_in,
        follow_up.partnership,
        programmes.programme,
        programmes.channel,
        programmes.cohort,
        programmes.authority,
        programmes.cluster_member,
        programmes.enrolment,
        programmes.team_member,
        programmes.training,
        programmes.training_attendance,
        programmes.inquiry,
        channel_outcomes.objective,
        channel_outcomes.plan_line,
        channel_outcomes.impact_group,
        channel_outcomes.impact_group_member,
        channel_outcomes.image_reading,
        channel_outcomes.image_word,
        channel_outcomes.capacity_indicator,
        channel_outcomes.capacity_reading,
        town_register.register_asset,
        town_register.register_source,
        town_register.register_apart,
        town_register.town_match,
    )
}

OFFICE_KINDS = tuple(name for name, table in RECORD_TABLES.items() if table.info["of_office"])
"""Kinds of record that belong to the office, not to one workshop."""
WORKSHOP_KINDS = tuple(name for name in RECORD_TABLES if name not in ("workshop", *OFFICE_KINDS))
"""Kinds of record that belong to a workshop."""

__all__ = ["METADATA", "OFFICE_KINDS", "RECORD_TABLES", "WORKSHOP_KINDS", "bookkeeping"]
