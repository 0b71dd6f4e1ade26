"""Stories, success factors, assets, wishes, interviews and the themes over them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from aiworkshop.documents.reports.composing.lookup import Lookup
from aiworkshop.readmodels.records import Finding, Interview, Theme
from aiworkshop.readmodels.summary import (
    NOTHING_SAID,
    FindingEntry,
    InterviewEntry,
    Said,
    ThemeEntry,
)
from aiworkshop.readmodels.workshop_contents import WorkshopContents


class FindingEntries:
    """The findings that may be printed, each once, with their factors and themes."""

    def __init__(self, contents: WorkshopContents, lookup: Lookup) -> None:
        self._lookup = lookup
        visible = lookup.visible(contents.finding)
        themes = {theme.id: lookup.said(theme, "title") for theme in contents.theme}
        self._theme_titles: dict[str, list[Said]] = defaultdict(list)
        for link in contents.theme_finding:
            if link.finding_id and link.theme_id in themes:
                self._theme_titles[link.finding_id].append(themes[link.theme_id])
        by_id = {finding.id: finding for finding in visible}
        self.parent_of = {
            finding.id: root.id
            for finding in visible
            if finding.kind == "success_factor" and (root := _root(finding, by_id)) is not finding
        }
        self.by_id = {finding.id: self._entry(finding) for finding in visible}
        factors: dict[str, list[FindingEntry]] = defaultdict(list)
        for child, parent in self.parent_of.items():
            factors[parent].append(self.by_id[child])
        for parent, under in factors.items():
            self.by_id[parent] = replace(self.by_id[parent], factors=tuple(under))

    def of_kind(self, kind: str) -> tuple[FindingEntry, ...]:
        """All entries of a kind, in order."""
        return tuple(entry for entry in self.by_id.values() if entry.kind == kind)

    def on_top(self) -> tuple[FindingEntry, ...]:
        """All entries but those that stand under another one."""
        return tuple(entry for entry in self.by_id.values() if entry.id not in self.parent_of)

    def _entry(self, finding: Finding) -> FindingEntry:
        lookup = self._lookup
        return FindingEntry(
            id=finding.id,
            kind=finding.kind,
            table=lookup.table(finding.group_id),
            category=finding.category,
            in_use=finding.in_use,
            title=lookup.said(finding, "title"),
            telling=lookup.said(finding, "telling"),
            quote=lookup.said(finding, "quote"),
            links_to=lookup.said(finding, "links_to"),
            teller=lookup.name_at(finding, "teller"),
            holder=lookup.name_at(finding, "holder"),
            starred=finding.starred,
            unclear=finding.unclear,
            themes=tuple(self._theme_titles[finding.id]),
        )


def _root(finding: Finding, by_id: dict[str, Finding]) -> Finding:
    """The finding under which this one stands; itself where there is none, or only a circle."""
    seen = {finding.id}
    root = finding
    while root.parent_id in by_id:
        if root.parent_id in seen:
            return finding
        root = by_id[root.parent_id]
        seen.add(root.id)
    return root


def interviews(contents: WorkshopContents, lookup: Lookup) -> tuple[InterviewEntry, ...]:
    """The notes of interviews that may be printed."""
    names = {person.id: lookup.said(person, "name") for person in contents.participant}

    def entry(interview: Interview) -> InterviewEntry:
        named = lookup.shows_storyteller(interview)
        teller = names.get(interview.storyteller_id or "", NOTHING_SAID)
        return InterviewEntry(
            id=interview.id,
            table=lookup.table(interview.group_id),
            storyteller=teller if named else NOTHING_SAID,
            strengths=lookup.said(interview, "strengths"),
            conditions=lookup.said(interview, "conditions"),
            values=lookup.said(interview, "values"),
            promising_practice=lookup.said(interview, "promising_practice"),
            moved_by=lookup.said(interview, "moved_by"),
        )

    return tuple(entry(each) for each in contents.interview if lookup.visible_interview(each))


def themes(
    contents: WorkshopContents, lookup: Lookup, entries: FindingEntries
) -> tuple[ThemeEntry, ...]:
    """Themes by falling dots, else in their own order; those without dots stay.

    A story that belongs to several themes, itself or through its success factors, stands in full
    under the first of them.
    """
    members: dict[str, list[FindingEntry]] = defaultdict(list)
    for link in contents.theme_finding:
        if link.theme_id and link.finding_id in entries.by_id:
            members[link.theme_id].append(entries.by_id[link.finding_id])
    told: set[str] = set()
    found = []
    for theme in sorted(contents.theme, key=lambda each: -(lookup.dots(each) or 0)):
        found.append(_theme(theme, members[theme.id], lookup, entries, told))
    return tuple(found)


def _theme(
    theme: Theme,
    members: Iterable[FindingEntry],
    lookup: Lookup,
    entries: FindingEntries,
    told: set[str],
) -> ThemeEntry:
    unique = {entry.id: entry for entry in members}
    stories: dict[str, FindingEntry] = {}
    for entry in unique.values():
        story = entries.by_id.get(entries.parent_of.get(entry.id, entry.id), entry)
        if story.kind == "story":
            stories[story.id] = story
    here = tuple(story for story in stories.values() if story.id not in told)
    shown_here = {story.id for story in here}
    tables = {
        entry.table.id for entry in (*unique.values(), *stories.values()) if entry.table is not None
    }
    told.update(shown_here)
    return ThemeEntry(
        id=theme.id,
        title=lookup.said(theme, "title"),
        sentence=lookup.said(theme, "sentence"),
        dots=lookup.dots(theme),
        table_count=len(tables),
        story_count=len(stories),
        stories=here,
        also=tuple(story for story in stories.values() if story.id not in shown_here),
        factors=tuple(
            entry
            for entry in unique.values()
            if entry.kind == "success_factor" and entries.parent_of.get(entry.id) not in shown_here
        ),
        assets=tuple(entry for entry in unique.values() if entry.kind == "asset"),
        wishes=tuple(entry for entry in unique.values() if entry.kind == "wish"),
    )
