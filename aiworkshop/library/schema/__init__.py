"""The tables of a library. A new kind of record is one table here and a migration."""

from sqlalchemy import Table

from aiworkshop.library.schema import (
    bookkeeping,
    discovery,
    links,
    outcomes,
    people,
    reports,
    room,
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
    )
}

__all__ = ["METADATA", "RECORD_TABLES", "bookkeeping"]
