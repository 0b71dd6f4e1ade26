"""Themes with what stands under them, as the Themes and Positive core tabs show it.

Dots, tables, stories and findings are counted apart: a theme need not be the most frequent to
matter (Watkins, Mohr and Kelly, *Appreciative Inquiry: Change at the Speed of Imagination*).
Runs on lane *db*: no Qt objects here.
"""

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import Finding, Group, Theme, ThemeFinding, VoteRound
from aiworkshop.readmodels.voting import VoteState, vote_states

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


@dataclass(frozen=True, slots=True)
class ThemeSummary:
    """A theme, its number in the list from 1, and its counts."""

    theme: Theme
    number: int
    finding_ids: tuple[str, ...]
    tables: tuple[int, ...]
    """Numbers of the tables its findings came from."""
    stories: int
    """Stories under it, and stories whose root cause stands under it, each once."""
    vote: VoteState = ""
    """While a round on it is open its dots are hidden: ``theme.dots`` is None."""

    @property
    def frozen(self) -> bool:
        """The room votes on it: its name stays until the dots are counted."""
        return self.vote == "open"


@dataclass(frozen=True, slots=True)
class Core:
    """The positive core: the topic and its themes."""

    topic: Text
    themes: tuple[ThemeSummary, ...]
    findings: int
    """Findings of the whole workshop, themed or not."""
    time_zone: str = ""
    withheld: frozenset[str] = frozenset()
    """Themes whose quote stays in the room and was not released."""

    def numbers_by_finding(self) -> dict[str, tuple[int, ...]]:
        """The numbers of the themes that each themed finding stands under."""
        numbers: dict[str, list[int]] = defaultdict(list)
        for summary in self.themes:
            for key in summary.finding_ids:
                numbers[key].append(summary.number)
        return {key: tuple(found) for key, found in numbers.items()}


def read_themes(reads: "Reads", workshop_id: str) -> list[ThemeSummary]:
    """The living themes in their order."""
    votes = vote_states(reads.records(VoteRound, workshop_id))
    themes = reads.records(Theme, workshop_id)
    under: dict[str, list[str]] = defaultdict(list)
    for link in reads.records(ThemeFinding, workshop_id):
        under[link.theme_id or ""].append(link.finding_id or "")
    numbers = {group.id: group.number or 0 for group in reads.records(Group, workshop_id)}
    wanted = list(dict.fromkeys(key for keys in under.values() for key in keys))
    found = {finding.id: finding for finding in reads.findings(wanted) if not finding.deleted}
    return [
        _voted(
            _summary(
                theme, number, [found[key] for key in under[theme.id] if key in found], numbers
            ),
            votes.get(theme.id, ""),
        )
        for number, theme in enumerate(themes, 1)
    ]


def read_core(reads: "Reads", workshop_id: str) -> Core:
    """What the positive core shows. Raises ``LookupError`` where the workshop is gone."""
    from aiworkshop.facilitation.pictures import withheld_quotes

    workshop = reads.workshop(workshop_id)
    if workshop is None:
        raise LookupError(workshop_id)
    themes = read_themes(reads, workshop_id)
    total = reads.counts(workshop_id).get("finding", 0)
    quoting = any(summary.theme.quote for summary in themes)
    withheld = withheld_quotes(reads.picture_contents(workshop_id)) if quoting else frozenset()
    return Core(workshop.topic, tuple(themes), total, workshop.time_zone, withheld)


def _voted(summary: ThemeSummary, vote: VoteState) -> ThemeSummary:
    hidden = replace(summary.theme, dots=None) if vote == "open" else summary.theme
    return replace(summary, theme=hidden, vote=vote)


def _summary(
    theme: Theme, number: int, findings: list[Finding], table_numbers: dict[str, int]
) -> ThemeSummary:
    tables = {table_numbers.get(finding.group_id or "", 0) for finding in findings} - {0}
    stories = {finding.id for finding in findings if finding.kind == "story"}
    stories |= {
        finding.parent_id
        for finding in findings
        if finding.kind == "success_factor" and finding.parent_id
    }
    ids = tuple(finding.id for finding in findings)
    return ThemeSummary(theme, number, ids, tuple(sorted(tables)), len(stories))
