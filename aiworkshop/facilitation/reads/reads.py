"""Everything that a screen can ask of an open library. Belongs to the lane that asks."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import func, select

from aiworkshop.base.text import Text
from aiworkshop.facilitation.double_tables import read_double_tables
from aiworkshop.facilitation.reads.findings import FindingFilter
from aiworkshop.facilitation.reads.grouping import grouping_history
from aiworkshop.facilitation.reads.office_reads import OfficeReads
from aiworkshop.facilitation.reads.placed import office_names
from aiworkshop.facilitation.reads.quotes import picture_contents
from aiworkshop.facilitation.reads.report_photos import report_photos, with_photos
from aiworkshop.facilitation.reads.searching import find_words
from aiworkshop.facilitation.reads.sheets import (
    find_sheet,
    printed_codes,
    sheet_board,
    sheet_form,
)
from aiworkshop.facilitation.reads.trash import read_trashed
from aiworkshop.facilitation.reads.unsaved import read_unsaved
from aiworkshop.facilitation.reads.whole_workshop import whole_workshop
from aiworkshop.facilitation.reads.withdrawn import Withdrawn, withdrawn_records
from aiworkshop.facilitation.reports.templates import list_report_templates
from aiworkshop.facilitation.worksheets.templates import list_templates
from aiworkshop.library.engine import later_of
from aiworkshop.library.erased import left_in_trash
from aiworkshop.library.library import Library
from aiworkshop.library.queries import (
    findings as finding_queries,
    projection as projection_queries,
    said as said_queries,
)
from aiworkshop.library.queries.records import (
    count_living,
    living,
    read_by_ids,
    read_records,
    record_class,
)
from aiworkshop.library.schema import OFFICE_KINDS, RECORD_TABLES, WORKSHOP_KINDS
from aiworkshop.library.schema.bookkeeping import journal
from aiworkshop.library.search_index import Search
from aiworkshop.method.sheet_codes import ScannedCode, SheetCode
from aiworkshop.readmodels.double_tables import DoubleTable
from aiworkshop.readmodels.grouping import GroupingHistory
from aiworkshop.readmodels.library_page import OfficeName, WorkshopCard, names_of
from aiworkshop.readmodels.permission_levels import finding_level
from aiworkshop.readmodels.picture import PICTURE_RECORDS
from aiworkshop.readmodels.projection import Translations
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import Finding, Record, Workshop
from aiworkshop.readmodels.report_sections import PhotoChoice, ReportTemplate
from aiworkshop.readmodels.searching import SearchAnswer, SearchFilter, SearchHit
from aiworkshop.readmodels.sheet_board import SheetBoard, SheetCard, SheetForm, WorksheetTemplate
from aiworkshop.readmodels.trash import Trashed
from aiworkshop.readmodels.workshop_contents import WorkshopContents

if TYPE_CHECKING:
    from aiworkshop.facilitation.exchange.conflicts import Conflict

RecordT = TypeVar("RecordT", bound=Record)


class Reads(OfficeReads):
    """Questions to a library, answered with frozen read models."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._search = Search(library)

    def workshop_cards(self, *, deleted: bool = False) -> list[WorkshopCard]:
        """The workshops, the one changed last first; or those in the trash."""
        table = RECORD_TABLES["workshop"]
        finding = RECORD_TABLES["finding"]
        condition = table.c.deleted != "" if deleted else table.c.deleted == ""
        counts = (
            select(finding.c.workshop_id, func.count().label("findings"))
            .where(finding.c.deleted == "")
            .group_by(finding.c.workshop_id)
            .subquery()
        )
        # The journal tells when anything in a workshop changed, not only its own fields.
        newest = (
            select(journal.c.stamp)
            .where(journal.c.workshop_id == table.c.id)
            .order_by(journal.c.sequence.desc())
            .limit(1)
            .scalar_subquery()
        )
        last = later_of(table.c.changed, func.coalesce(newest, "")).label("last")
        query = (
            select(table, func.coalesce(counts.c.findings, 0).label("findings"), last)
            .join(counts, counts.c.workshop_id == table.c.id, isouter=True)
            .where(condition)
            .order_by(last.desc(), table.c.id)
        )
        with self._library.read() as connection:
            rows = connection.execute(query).mappings().all()
            towns, programmes = office_names(connection)
        return [_card(row, towns, programmes) for row in rows]

    def workshop(self, workshop_id: str) -> Workshop | None:
        """One workshop, deleted or not."""
        return self.record(Workshop, workshop_id)

    def record(self, cls: type[RecordT], key: str) -> RecordT | None:
        """One record, deleted or not."""
        with self._library.read() as connection:
            found = read_by_ids(connection, cls, [key])
        return found[0] if found else None

    def records(self, cls: type[RecordT], workshop_id: str) -> list[RecordT]:
        """The living records of one kind in a workshop, in their order."""
        with self._library.read() as connection:
            return read_records(connection, cls, living(cls.kind_name, workshop_id))

    def released(self, cls: type[RecordT], workshop_id: str) -> list[RecordT]:
        """Those of a kind that the facilitator released for the projector, in their order."""
        table = RECORD_TABLES[cls.kind_name]
        with self._library.read() as connection:
            conditions = (living(cls.kind_name, workshop_id), table.c.released.is_(True))
            return read_records(connection, cls, *conditions)

    def withdrawn(self, workshop_id: str) -> Withdrawn:
        """What is theirs who took back what they agreed to: nothing of it is shown to a room."""
        return withdrawn_records(self, workshop_id)

    def theme_counts(self, workshop_id: str) -> dict[str, tuple[int, int]]:
        """How many tables and how many stories stand behind each theme."""
        with self._library.read() as connection:
            return projection_queries.theme_counts(connection, workshop_id)

    def translations(self, kind: str, ids: Sequence[str]) -> Translations:
        """The words of these records in other languages."""
        found: dict[tuple[str, str], dict[str, Text]] = {}
        with self._library.read() as connection:
            for key, name, words in projection_queries.translated_words(connection, kind, ids):
                found.setdefault((key, name), {})[words.resolved_language()] = words
        return found

    def contents(self, workshop_id: str, kinds: Sequence[str] | None = None) -> WorkshopContents:
        """A whole workshop without its printed sheets, or some kinds of it, at one moment.

        Raises ``LookupError`` where there is no such workshop.
        """
        with self._library.read() as connection:
            return whole_workshop(connection, workshop_id, kinds)

    def double_tables(self, workshop_id: str) -> tuple[DoubleTable, ...]:
        """The tables that share a number with an earlier one of their phase."""
        with self._library.read() as connection:
            return read_double_tables(connection, workshop_id)

    def counts(self, workshop_id: str) -> dict[str, int]:
        """How many living records of each kind."""
        with self._library.read() as connection:
            return count_living(connection, workshop_id)

    def finding_ids(self, workshop_id: str, wanted: FindingFilter) -> list[str]:
        """Ids of the findings that a list shows, in its order."""
        if wanted.words.strip():
            finding_queries.refresh_search(self._library)
        with self._library.read() as connection:
            return finding_queries.finding_ids(
                connection,
                workshop_id,
                kinds=wanted.kinds,
                group_ids=wanted.group_ids,
                words=wanted.words,
                theme_id=wanted.theme_id,
                unthemed=wanted.unthemed,
                starred=wanted.starred,
                channel_id=wanted.channel_id,
                top_level=wanted.top_level,
                newest_first=wanted.newest_first,
            )

    def findings(self, ids: Sequence[str]) -> list[Finding]:
        """Findings in the order of ``ids``."""
        with self._library.read() as connection:
            return read_by_ids(connection, Finding, ids)

    def finding_levels(self, findings: Sequence[Finding]) -> dict[str, str]:
        """How freely each may be shown, with the story and the interview that it hangs on."""
        known = {finding.id: finding for finding in findings}
        asked = set(known)
        while above := {one.parent_id for one in known.values() if one.parent_id} - asked:
            asked |= above
            known |= {finding.id: finding for finding in self.findings(sorted(above))}
        told = {finding.interview_id for finding in known.values() if finding.interview_id}
        with self._library.read() as connection:
            kept = frozenset(projection_queries.kept_interviews(connection, told))
        return {finding.id: finding_level(finding, known, kept) for finding in findings}

    def picture_contents(
        self, workshop_id: str, kinds: Sequence[str] = PICTURE_RECORDS, *, names: bool = False
    ) -> WorkshopContents:
        """What a picture rests on (of these kinds), without what only stands behind its counts.

        ``names``: also who said what stands on a petal. Raises ``LookupError`` where there is no
        such workshop.
        """
        with self._library.read() as connection:
            return picture_contents(connection, workshop_id, kinds, names=names)

    def keeps_words(self, workshop_id: str) -> bool:
        """Whether anything that was said, and perhaps thrown away since, stays in the room."""
        with self._library.read() as connection:
            return any(True for _ in said_queries.kept_words(connection, workshop_id))

    def finding_lines(self, workshop_id: str) -> list[tuple[str, str]]:
        """Id and first words of every living finding: all that comparing them needs."""
        with self._library.read() as connection:
            return finding_queries.finding_lines(connection, workshop_id)

    def success_factors(self, story_ids: Sequence[str]) -> dict[str, list[Finding]]:
        """The root causes of success under each story."""
        table = RECORD_TABLES["finding"]
        under: dict[str, list[Finding]] = {key: [] for key in story_ids}
        with self._library.read() as connection:
            conditions = (table.c.parent_id.in_(story_ids), table.c.deleted == "")
            for record in read_records(connection, Finding, *conditions):
                if record.parent_id in under:
                    under[record.parent_id].append(record)
        return under

    def search(self, words: str, workshop_id: str | None = None) -> list[SearchHit]:
        """What was ever said with these words in it, in all workshops or one, the best first."""
        wanted = SearchFilter(workshop_id=workshop_id or "")
        return list(find_words(self._library, self._search, words, wanted).hits)

    def find(
        self, words: str, wanted: SearchFilter, *, seconds: float | None = None
    ) -> SearchAnswer:
        """What was ever recorded with these words in it, where it is, and how to narrow it.

        ``seconds``: for how long what was saved since may be taken in before; see ``complete``.
        """
        return find_words(self._library, self._search, words, wanted, seconds=seconds)

    def conflicts(self, workshop_id: str, *, settled: bool = False) -> "list[Conflict]":
        """Values that differed when copies were merged, and are not settled yet; or those that
        are."""
        # Not at the top: bringing copies in rests on erasing, which rests on reads.
        from aiworkshop.facilitation.exchange.conflicts import list_conflicts

        return list_conflicts(self._library, workshop_id, resolved=settled)

    def grouping_history(self, workshop_id: str) -> GroupingHistory:
        """How findings came under their themes and what became of those, also long ago."""
        with self._library.read() as connection:
            return grouping_history(connection, workshop_id)

    def sheet_board(self, workshop_id: str) -> SheetBoard:
        """The printed sheets of a workshop and the photos that wait for one."""
        with self._library.read() as connection:
            return sheet_board(connection, workshop_id)

    def sheet_form(self, sheet_id: str) -> SheetForm:
        """A printed sheet with what was entered. Raises ``UserError`` where it is not there."""
        with self._library.read() as connection:
            return sheet_form(connection, sheet_id)

    def find_sheet(self, workshop_id: str, scanned: ScannedCode) -> SheetCard:
        """The sheet that a code names. Raises ``UserError`` for one that does not exist."""
        with self._library.read() as connection:
            return find_sheet(connection, workshop_id, scanned)

    def printed_codes(self, workshop_id: str) -> tuple[SheetCode, ...]:
        """The codes of all sheets of a workshop, each once, without pages."""
        with self._library.read() as connection:
            return printed_codes(connection, workshop_id)

    def worksheet_templates(self) -> tuple[WorksheetTemplate, ...]:
        """The sheets that facilitators keep for further workshops, by name."""
        with self._library.read() as connection:
            return list_templates(connection)

    def report_templates(self, form: str) -> tuple[ReportTemplate, ...]:
        """The arrangements of a report that facilitators keep for further workshops, by name."""
        with self._library.read() as connection:
            return list_report_templates(connection, form)

    def report_contents(self, workshop_id: str) -> WorkshopContents:
        """A whole workshop as reports need it: with its photos. Raises ``LookupError``."""
        with self._library.read() as connection:
            return with_photos(connection, whole_workshop(connection, workshop_id))

    def report_photos(self, workshop_id: str) -> tuple[PhotoChoice, ...]:
        """The photos that may stand in a report: those of no sheet first."""
        with self._library.read() as connection:
            return report_photos(connection, workshop_id)

    def trashed(self) -> Trashed:
        """What was deleted, over the whole library, by where it lies."""
        with self._library.read() as connection:
            return read_trashed(connection)

    def unsaved_workshop(self, since: int, today: date) -> Text | None:
        """The title of a workshop that is over, and changed since its library was backed up to a
        second place (milliseconds since 1970); None where there is none."""
        with self._library.read() as connection:
            return read_unsaved(connection, since, today)

    def trash(self, workshop_id: str) -> list[Record]:
        """What was deleted in a workshop, or in the office, the latest first."""
        found: list[Record] = []
        with self._library.read() as connection:
            for kind in OFFICE_KINDS if workshop_id == OFFICE_ID else WORKSHOP_KINDS:
                table = RECORD_TABLES[kind]
                conditions = (table.c.workshop_id == workshop_id, left_in_trash(table))
                found += read_records(connection, record_class(kind), *conditions)
        return sorted(found, key=lambda record: record.deleted, reverse=True)


def _card(
    row: Mapping[Any, Any], towns: dict[str, OfficeName], programmes: dict[str, OfficeName]
) -> WorkshopCard:
    def words(name: str) -> Text:
        return Text(row[name], row[f"{name}_language"], row[f"{name}_direction"])

    return WorkshopCard(
        id=row["id"],
        title=words("title"),
        municipality=words("municipality"),
        topic=words("topic"),
        date=row["date"],
        template=row["template"],
        changed=row["last"],
        sample=row["sample"],
        deleted=bool(row["deleted"]),
        findings=row["findings"],
        town=towns.get(row["authority_id"]),
        programmes=names_of(row["enrolment_ids"], programmes),
    )
