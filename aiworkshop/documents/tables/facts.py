"""What a row is tied to: its table, its phase, its question, its themes, their dots.

Permissions are ``Lookup``'s alone; nothing here shows what that withholds.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from typing import TypeVar

from aiworkshop.documents.reports.composing.findings import FindingEntries
from aiworkshop.documents.reports.composing.lookup import Lookup
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.documents.tables.prompts import prompt_text
from aiworkshop.method.content import Content
from aiworkshop.method.permissions import DEFAULT_PERMISSION
from aiworkshop.readmodels.naming import name_in
from aiworkshop.readmodels.permission_levels import known_level
from aiworkshop.readmodels.record import Record
from aiworkshop.readmodels.records import Finding, Initiative, Opportunity, Theme
from aiworkshop.readmodels.summary import Said, SummaryOptions, TableName
from aiworkshop.readmodels.workshop_contents import WorkshopContents

RecordT = TypeVar("RecordT", bound=Record)
_Key = tuple[str, str]

_PHASES = {
    **dict.fromkeys(("finding", "interview", "theme"), "discovery"),
    **dict.fromkeys(("dream", "opportunity"), "dream"),
    **dict.fromkeys(("proposition", "critique"), "design"),
    **dict.fromkeys(("initiative", "action", "commitment", "income_idea", "valuation"), "destiny"),
}
"""Where a kind belongs when its table does not say."""

_ABOVE = (
    ("parent_id", "finding"),
    ("opportunity_id", "opportunity"),
    ("proposition_id", "proposition"),
    ("initiative_id", "initiative"),
)
"""Through which of its fields a record grew out of another one."""


class Facts:
    """Answers about one workshop for one set of tables. Made once, cheap to ask."""

    def __init__(self, contents: WorkshopContents, options: SummaryOptions, content: Content):
        self.contents = contents
        self.options = options
        self.content = content
        self.labels = Labels(content)
        self.lookup = Lookup(contents, options)
        self._themes = {theme.id: theme for theme in contents.theme}
        self._titles = {theme.id: self.lookup.said(theme, "title") for theme in contents.theme}
        self._under = self._themes_of_findings()
        self._sources: dict[_Key, list[_Key]] = defaultdict(list)
        for link in contents.origin_link:
            source = (link.source_kind, link.source_id)
            self._sources[link.record_kind, link.record_id].append(source)
        self._prompts: dict[tuple[str, str], Said] = {}
        self._sheets = {(one.kind, one.record_id): one for one in contents.source_sheet}

    @cached_property
    def findings(self) -> FindingEntries:
        """The findings that may be shown."""
        return FindingEntries(self.contents, self.lookup)

    @cached_property
    def initiatives(self) -> dict[str, Initiative]:
        """The initiatives by their ids."""
        return self.by_id(self.contents.initiative)

    def channels(self, record: Record) -> tuple[Said, ...]:
        """The channels of the workshop's programmes that an item is tagged with."""
        tags = getattr(record, "channels", ())
        return tuple(self._channels[one] for one in tags if one in self._channels)

    @cached_property
    def _channels(self) -> dict[str, Said]:
        language = self.options.language
        return {one.id: Said(name_in(one, language)) for one in self.contents.channel}

    def by_id(self, records: tuple[RecordT, ...]) -> dict[str, RecordT]:
        """Records by their ids."""
        return {record.id: record for record in records}

    def phase(self, record: Record) -> str:
        """The phase that an item comes from; empty for what belongs to none."""
        table = self._table(record)
        return (table.phase if table else "") or _PHASES.get(record.kind_name, "")

    def table_number(self, record: Record) -> int | None:
        """The number of the table that an item comes from."""
        table = self._table(record)
        return table.number if table else None

    def table_name(self, record: Record) -> Said | None:
        """The name that this table gave itself."""
        table = self._table(record)
        return table.name if table else None

    def permission(self, record: Record) -> str:
        """How freely an item may be shown: its own level, or what its consent comes to."""
        if isinstance(record, Finding):
            return self.lookup.level(record)
        if hasattr(record, "permission"):
            return known_level(record.permission)
        if getattr(record, "name_consent", False):
            return "named"
        return DEFAULT_PERMISSION

    def prompt(self, record: Record) -> Said | None:
        """The question, or the sheet, that an item answers, where that is known."""
        sheet = self._sheets.get((record.kind_name, record.id))
        if sheet is not None:
            place = (sheet.sheet, sheet.question)
        elif getattr(record, "interview_id", None):
            place = ("INT", "")
        else:
            return None
        if place not in self._prompts:
            self._prompts[place] = prompt_text(self.content, *place)
        return self._prompts[place]

    def themes(self, record: Record) -> tuple[Said, ...]:
        """The themes that an item stands under, itself or through what it grew out of."""
        return tuple(self._titles[key] for key in self._theme_ids(record))

    def dots(self, record: Record) -> int | None:
        """The dots on an item, or on its themes together.

        Not those of what is being voted on now: that result is shown to nobody.
        """
        if isinstance(record, Theme | Opportunity):
            return self.lookup.dots(record)
        counts = [self.lookup.dots(self._themes[key]) for key in self._theme_ids(record)]
        known = [count for count in counts if count is not None]
        return sum(known) if known else None

    def _table(self, record: Record) -> TableName | None:
        for each in self._chain(record):
            table = self.lookup.table(getattr(each, "group_id", None))
            if table is not None:
                return table
        return None

    def _chain(self, record: Record) -> Iterator[Record]:
        """The record, and what it belongs to: an action's initiative, a factor's story."""
        seen: set[str] = set()
        current: Record | None = record
        while current is not None and current.id not in seen:
            seen.add(current.id)
            yield current
            current = next(self._parents(current), None)

    def _parents(self, record: Record) -> Iterator[Record]:
        for name, kind in _ABOVE:
            found = self._records.get((kind, getattr(record, name, None) or ""))
            if found is not None:
                yield found

    @cached_property
    def _records(self) -> dict[_Key, Record]:
        parts = self.contents
        several = (parts.opportunity, parts.proposition, parts.initiative)
        found: dict[_Key, Record] = {
            (record.kind_name, record.id): record for records in several for record in records
        }
        shown = self.findings.by_id
        found |= {("finding", one.id): one for one in parts.finding if one.id in shown}
        return found

    def _theme_ids(self, record: Record) -> tuple[str, ...]:
        if isinstance(record, Theme):
            return (record.id,)
        found: dict[str, None] = {}
        seen: set[_Key] = set()
        level: list[tuple[_Key, Record | None]] = [((record.kind_name, record.id), record)]
        # A factor's own theme says more than its story's, so the nearest ones are taken.
        while level and not found:
            above: list[tuple[_Key, Record | None]] = []
            for key, each in level:
                if key in seen:
                    continue
                seen.add(key)
                if key[0] == "theme" and key[1] in self._themes:
                    found[key[1]] = None
                if each is not None:
                    found.update(dict.fromkeys(self._under.get(each.id, ())))
                    above += [((up.kind_name, up.id), up) for up in self._parents(each)]
                    above += [(up, self._records.get(up)) for up in self._sources[key]]
            level = above
        return tuple(found)

    def _themes_of_findings(self) -> dict[str, list[str]]:
        under: dict[str, list[str]] = defaultdict(list)
        for link in self.contents.theme_finding:
            if link.finding_id and link.theme_id in self._themes:
                under[link.finding_id].append(link.theme_id)
        return under
