"""How findings came under their themes, and what became of the themes: steps told one by one."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from aiworkshop.base.text import EMPTY_TEXT, Text

Deed = Literal[
    "made",
    "came",
    "left",
    "moved_in",
    "moved_out",
    "merged_in",
    "merged_into",
    "split_from",
    "split_out",
    "renamed",
    "dissolved",
    "restored",
]
_ARRIVALS = frozenset({"made", "came", "moved_in", "merged_in", "split_from", "restored"})


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupingStep:
    """What one action did to one theme, in the names of that moment.

    ``at`` is a stamp of the hybrid clock, ``batch`` the journal's id of the action. ``other`` is
    the theme that findings came from or went to, ``before`` the name that a renamed one had.
    ``undone``: not the deed itself, but its taking back.
    """

    at: str
    batch: str
    deed: Deed
    theme_id: str
    theme: Text = EMPTY_TEXT
    other_id: str = ""
    other: Text = EMPTY_TEXT
    before: Text = EMPTY_TEXT
    finding_ids: tuple[str, ...] = ()
    undone: bool = False


@dataclass(frozen=True, slots=True)
class GroupingHistory:
    """All steps of a workshop, the first first."""

    steps: tuple[GroupingStep, ...] = ()

    def of_theme(self, theme_id: str) -> tuple[GroupingStep, ...]:
        """What happened to a theme."""
        return tuple(step for step in self.steps if step.theme_id == theme_id)

    def of_finding(self, finding_id: str) -> tuple[GroupingStep, ...]:
        """What happened to a finding; each action once, where it came to rather than left."""
        by_batch: dict[str, list[GroupingStep]] = defaultdict(list)
        for step in self.steps:
            if finding_id in step.finding_ids:
                by_batch[step.batch].append(step)
        return tuple(_arrival(steps) for steps in by_batch.values())


def _arrival(steps: Iterable[GroupingStep]) -> GroupingStep:
    return min(steps, key=lambda step: step.deed not in _ARRIVALS)
