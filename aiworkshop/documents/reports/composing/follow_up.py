"""When one asks again, and what became of the workshop."""

from collections.abc import Iterator

from aiworkshop.documents.reports.composing.findings import FindingEntries
from aiworkshop.documents.reports.composing.lookup import Lookup
from aiworkshop.documents.reports.composing.outcomes import owner_of
from aiworkshop.method.follow_up import WHOLE, follow_up_schedule
from aiworkshop.readmodels.follow_up_summary import CheckInEntry, PartnershipEntry, WhatBecame
from aiworkshop.readmodels.records import Action, CheckIn, Commitment, FollowUp
from aiworkshop.readmodels.summary import NOTHING_SAID, FollowUpEntry, Said
from aiworkshop.readmodels.workshop_contents import WorkshopContents


def schedule(contents: WorkshopContents, lookup: Lookup) -> tuple[FollowUpEntry, ...]:
    """The dates of following up, as the workshop has them."""
    titles = {each.id: lookup.said(each, "title") for each in contents.follow_up}
    return tuple(
        FollowUpEntry(
            each.day.isoformat(),
            "follow_up",
            titles.get(each.record_id, NOTHING_SAID),
            each.spec,
        )
        for each in follow_up_schedule(contents.workshop.date, contents.follow_up)
    )


def what_became(
    contents: WorkshopContents, lookup: Lookup, entries: FindingEntries
) -> WhatBecame | None:
    """All check-ins by day, and the partnerships; None where nobody asked yet."""
    told = WhatBecame(
        check_ins=tuple(_check_ins(contents, lookup, entries)),
        partnerships=tuple(_partnerships(contents, lookup)),
        partnership_asked=any(each.partnership_asked for each in contents.check_in),
    )
    return told or None


def _check_ins(
    contents: WorkshopContents, lookup: Lookup, entries: FindingEntries
) -> Iterator[CheckInEntry]:
    dates: dict[str, FollowUp] = {each.id: each for each in contents.follow_up}
    asked: dict[str, Action | Commitment] = {each.id: each for each in contents.action}
    asked |= {each.id: each for each in contents.commitment}
    for each in sorted(contents.check_in, key=lambda one: (one.date, one.created)):
        record = asked.get(each.record_id)
        if record is None and each.record_kind != WHOLE:
            continue
        date = dates.get(each.follow_up_id or "")
        yield CheckInEntry(
            id=each.id,
            date=each.date,
            kind=_kind(each, record),
            spec=each.spec,
            date_title=lookup.said(date, "title") if date else NOTHING_SAID,
            record_id=each.record_id,
            about=_about(record, lookup),
            person=owner_of(record, contents, lookup) if record else NOTHING_SAID,
            status=each.status,
            evidence=lookup.said(each, "evidence"),
            next_step=lookup.said(each, "next_step"),
            next_date=each.next_date,
            spoke_with=lookup.name_by_consent(each, "spoke_with"),
            story=entries.by_id.get(each.story_id or ""),
            wish=entries.by_id.get(each.wish_id or ""),
        )


def _kind(told: CheckIn, record: Action | Commitment | None) -> str:
    if isinstance(record, Commitment):
        return record.kind or "commitment"
    return told.record_kind


def _about(record: Action | Commitment | None, lookup: Lookup) -> Said:
    if isinstance(record, Commitment):
        return lookup.said(record, "words") or lookup.said(record, "first_step")
    return lookup.said(record, "title") if record else NOTHING_SAID


def _partnerships(contents: WorkshopContents, lookup: Lookup) -> Iterator[PartnershipEntry]:
    for each in contents.partnership:
        yield PartnershipEntry(
            id=each.id,
            partner=lookup.name_by_consent(each, "partner"),
            purpose=lookup.said(each, "purpose"),
            status=each.status,
            since=each.since,
        )
