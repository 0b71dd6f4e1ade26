"""Somebody takes back what they agreed to: nothing of theirs stands in what is made from now on.

What was recorded stays in the library: erasing it is another thing.
"""

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from aiworkshop.documents.reports.composing.withdrawal import taken_records, without_people
from aiworkshop.facilitation.outputs import Output, logged_outputs
from aiworkshop.facilitation.reads.source_sheets import source_sheets
from aiworkshop.library.leaving import WHOLE
from aiworkshop.library.library import Library
from aiworkshop.library.queries.records import read_by_ids, read_records
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.records import RECORD_CLASSES, Participant, Record, Workshop
from aiworkshop.readmodels.withdrawal import OutputWith
from aiworkshop.readmodels.workshop_contents import WorkshopContents

NOBODY = "study"
"""The form of outputs in which no people are."""
ON_PAPER = ("print",)
"""Forms whose target is no file."""
_KINDS = (
    *("participant", "interview", "finding", "theme", "translation", "commitment", "sign_up"),
    *("plenary_note", "initiative", "action", "income_idea", "valuation", "report_row"),
    "report_text",
)


@dataclass(frozen=True, slots=True)
class WithdrawParticipant:
    """A person withdraws, and is not named either. Value: whether that is new."""

    workshop_id: str
    participant_id: str
    code: str = "withdraw_participant"

    def apply(self, unit: UnitOfWork) -> bool:
        return unit.change(
            "participant", self.participant_id, {"withdrawn": True, "name_consent": False}
        )


@dataclass(frozen=True, slots=True)
class TakeBackWithdrawal:
    """A person agrees again. Whether they may be named is asked anew. Value: whether it is new."""

    workshop_id: str
    participant_id: str
    code: str = "take_back_withdrawal"

    def apply(self, unit: UnitOfWork) -> bool:
        return unit.change("participant", self.participant_id, {"withdrawn": False})


def outputs_with(library: Library, workshop_id: str, participant_id: str) -> list[OutputWith]:
    """What left the program with somebody in it, or perhaps so, the latest first.

    Where it was noted which records an output told of, that decides; else whether anything of
    theirs was there by then. What is in the trash by now counts too: it may have been printed.
    Looks at the disk, so it is not for the main thread.
    """
    with library.read() as connection:
        found = read_by_ids(connection, Participant, [participant_id])
        if not found:
            return []
        contents = _with_trash(connection, workshop_id)
    gone, changed = taken_records(contents, without_people(contents, [participant_id]))
    # A theme that loses its quote told their words; the others only their name.
    theirs = {key for _, key in gone} | {key for kind, key in changed if kind == "theme"}
    named = {key for _, key in changed} | theirs
    first = min(
        (each.created for each in _records(contents) if each.id in named),
        default=found[0].created,
    )
    told: list[OutputWith] = []
    for output in logged_outputs(library, workshop_id):
        if output.form == NOBODY or output.stamp < first:
            continue
        noted = output.record_ids
        if noted is not None and (named if output.names else theirs).isdisjoint(noted):
            continue
        certain = noted is not None or output.form in WHOLE
        told.append(_told(output, certain=certain))
    return told


def _told(output: Output, *, certain: bool) -> OutputWith:
    return OutputWith(
        form=output.form,
        target=output.target,
        stamp=output.stamp,
        language=output.language,
        certain=certain,
        there=output.form not in ON_PAPER and _is_there(output.target),
    )


def _is_there(target: str) -> bool:
    try:
        return Path(target).is_absolute() and Path(target).is_file()
    except (OSError, ValueError):
        return False


def _with_trash(connection: Connection, workshop_id: str) -> WorkshopContents:
    """All that may be somebody's, with what lies in the trash."""
    (workshop,) = read_by_ids(connection, Workshop, [workshop_id])
    found: dict[str, Any] = {}
    for kind in _KINDS:
        in_workshop = RECORD_TABLES[kind].c.workshop_id == workshop_id
        found[kind] = tuple(read_records(connection, RECORD_CLASSES[kind], in_workshop))
    sheets = source_sheets(connection, workshop_id)
    return WorkshopContents(workshop=workshop, source_sheet=sheets, **found)


def _records(contents: WorkshopContents) -> list[Record]:
    parts = (getattr(contents, part.name) for part in fields(contents))
    return [each for part in parts if isinstance(part, tuple) for each in part if _is_record(each)]


def _is_record(each: object) -> bool:
    return isinstance(each, Record)
