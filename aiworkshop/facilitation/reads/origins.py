"""Where something came from: the way back from a promise to the table and the story."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.permission_levels import finding_level, stays_in_room
from aiworkshop.readmodels.records import Action, Commitment, Finding, Initiative, Record
from aiworkshop.readmodels.workshop_contents import WorkshopContents

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads.reads import Reads

Key = tuple[str, str]
"""Kind and id of a record."""

_REFERENCES = {
    "initiative_id": "initiative",
    "proposition_id": "proposition",
    "opportunity_id": "opportunity",
    "parent_id": "finding",
    "group_id": "group",
}
# Back through the phases: what was promised last comes first, stories and tables stand at the end.
_ORDER = (
    "commitment",
    "action",
    "income_idea",
    "initiative",
    "proposition",
    "opportunity",
    "dream",
    "theme",
    "finding",
    "story",
    "group",
)
_WORDS = ("title", "headline", "words", "vision", "telling", "quote", "name")
_WITHOUT_FINDINGS = tuple(kind for kind in _ORDER if kind not in ("finding", "story"))
CARRIED: dict[str, type[Record]] = {cls.kind_name: cls for cls in (Commitment, Action, Initiative)}
"""Kinds that the next workshop has copies of."""
_LINKS = ("origin_link", "theme_finding")


@dataclass(frozen=True, slots=True)
class OriginStep:
    """One record on the way back, and the number of the table it was said at."""

    kind: str
    id: str
    words: Text
    table: int | None = None
    is_story: bool = False
    private: bool = False
    """Stays in the room."""
    workshop_id: str = ""
    """Of an earlier workshop; empty: of the same one."""


def origin_trail(contents: WorkshopContents, kind: str, key: str) -> list[OriginStep]:
    """Everything a record grew out of, each once, through whichever links exist.

    Follows ``origin_link``, the references between records and the findings of a theme. The
    order leads back through the phases: initiatives, propositions, opportunities, dreams, themes,
    other findings, stories, tables; in each kind the nearest first. Links to what is no longer
    there end there, and circles are walked once. The record itself is left out.
    """
    known = _known(contents)
    reached = _reached(contents, known, (kind, key))
    tables = {group.id: group.number for group in contents.group}
    kept = _kept(contents)
    steps = [
        replace(_step(here, known[here], tables), private=here[1] in kept)
        for here in reached[1:]
        if here in known
    ]
    return sorted(steps, key=_rank)


def read_origin_trail(
    reads: "Reads", workshop_id: str, kind: str, key: str
) -> tuple[OriginStep, ...]:
    """``origin_trail`` of a record in the library, and on through earlier workshops.

    A workshop that was prepared from another one has copies whose origins lie there; where that
    is not in this library, the way ends.
    """
    found: dict[Key, OriginStep] = {}
    visited: set[tuple[str, Key]] = set()
    waiting = [(workshop_id, (kind, key))]
    while waiting:
        place = waiting.pop(0)
        if place in visited:
            continue
        visited.add(place)
        owner, start = place
        try:
            trail, beyond = _trail_within(reads, owner, *start)
        except LookupError:
            continue
        elsewhere = owner if owner != workshop_id else ""
        for step in trail:
            found.setdefault((step.kind, step.id), replace(step, workshop_id=elsewhere))
        for record in _of_earlier(reads, beyond):
            there = (record.kind_name, record.id)
            waiting.append((record.workshop_id, there))
            found.setdefault(
                there, replace(_step(there, record, {}), workshop_id=record.workshop_id)
            )
    found.pop((kind, key), None)
    return tuple(sorted(found.values(), key=_rank))


def _of_earlier(reads: "Reads", keys: Iterable[Key]) -> Iterator[Record]:
    """What can be brought along into another workshop, of those that are there."""
    for kind, key in keys:
        if kind in CARRIED:
            record = reads.record(CARRIED[kind], key)
            if record is not None and not record.deleted:
                yield record


def _trail_within(
    reads: "Reads", workshop_id: str, kind: str, key: str
) -> tuple[list[OriginStep], list[Key]]:
    """The way back within one workshop, and what it leads to that is not there; only the findings
    on the way are read."""
    kinds = (*_WITHOUT_FINDINGS, *_LINKS, "interview")
    contents = reads.contents(workshop_id, kinds=kinds)
    findings: dict[str, Finding] = {}
    wanted = {key} if kind == "finding" else set[str]()
    while True:
        contents = replace(contents, finding=tuple(findings.values()))
        reached = _reached(contents, _known(contents), (kind, key))
        wanted |= {found for found_kind, found in reached if found_kind == "finding"}
        missing = wanted - findings.keys()
        read = {one.id: one for one in reads.findings(sorted(missing)) if not one.deleted}
        if not read:
            known = _known(contents)
            return origin_trail(contents, kind, key), [one for one in reached if one not in known]
        findings |= read


def _kept(contents: WorkshopContents) -> set[str]:
    """The findings that stay in the room."""
    findings = {finding.id: finding for finding in contents.finding}
    interviews = {one.id for one in contents.interview if stays_in_room(one.permission)}
    return {
        key
        for key, finding in findings.items()
        if stays_in_room(finding_level(finding, findings, interviews))
    }


def _known(contents: WorkshopContents) -> dict[Key, Record]:
    kinds = (kind for kind in _ORDER if kind != "story")
    return {(kind, record.id): record for kind in kinds for record in getattr(contents, kind, ())}


def _reached(contents: WorkshopContents, known: dict[Key, Record], start: Key) -> list[Key]:
    """What can be reached, the nearest first, beginning with the start."""
    links: dict[Key, list[Key]] = defaultdict(list)
    for link in contents.origin_link:
        links[link.record_kind, link.record_id].append((link.source_kind, link.source_id))
    for under in contents.theme_finding:
        if under.theme_id and under.finding_id:
            links["theme", under.theme_id].append(("finding", under.finding_id))
    reached = {start: None}
    waiting = [start]
    for here in waiting:
        for source in (*_references(known.get(here)), *links[here]):
            if source not in reached:
                reached[source] = None
                waiting.append(source)
    return list(reached)


def _references(record: Record | None) -> Iterator[Key]:
    for name, kind in _REFERENCES.items():
        key = getattr(record, name, None)
        if key:
            yield kind, key


def _step(here: Key, record: Record, tables: dict[str, int | None]) -> OriginStep:
    kind, key = here
    group = key if kind == "group" else getattr(record, "group_id", None)
    said = (getattr(record, name, EMPTY_TEXT) for name in _WORDS)
    words = next((words for words in said if words), EMPTY_TEXT)
    is_story = isinstance(record, Finding) and record.kind == "story"
    return OriginStep(kind, key, words, tables.get(group or ""), is_story)


def _rank(step: OriginStep) -> int:
    return _ORDER.index("story" if step.is_story else step.kind)
