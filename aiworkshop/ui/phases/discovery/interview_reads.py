"""Interviews with the stories and wishes that were told in them. Runs on lane *db*."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from aiworkshop.readmodels.records import Finding, Group, Interview, Participant, Workshop

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads

TOLD_KINDS = ("story", "wish")


@dataclass(frozen=True, slots=True)
class Interviews:
    """All interviews of a workshop, and who and what belongs to them."""

    workshop: Workshop
    interviews: tuple[Interview, ...] = ()
    groups: tuple[Group, ...] = ()
    people: tuple[Participant, ...] = ()
    findings: Mapping[str, Finding] = field(default_factory=dict)
    """Stories and wishes of interviews, by id."""

    def told(self, interview_id: str, kind: str) -> list[Finding]:
        """Stories or wishes of one interview, in their order."""
        found = (
            finding
            for finding in self.findings.values()
            if finding.interview_id == interview_id and finding.kind == kind
        )
        return sorted(found, key=lambda finding: (finding.position, finding.id))


def read_interviews(
    reads: "Reads", workshop_id: str, known: Interviews | None, touched: Iterable[str]
) -> Interviews:
    """Read interviews, people and tables; of the findings only the ``touched`` once some are
    ``known``, since a workshop may have a hundred thousand.

    Raises ``LookupError`` where the workshop is gone.
    """
    kinds = ["interview", "participant", "group"]
    contents = reads.contents(workshop_id, kinds=kinds)
    groups = tuple(group for group in contents.group if group.phase == "discovery")
    fresh = Interviews(contents.workshop, contents.interview, groups, contents.participant)
    if known is None:
        return replace(fresh, findings=_told(reads.records(Finding, workshop_id)))
    ids = list(touched)
    kept = {key: finding for key, finding in known.findings.items() if key not in set(ids)}
    return replace(fresh, findings={**kept, **_told(reads.findings(ids))})


def _told(findings: Iterable[Finding]) -> dict[str, Finding]:
    return {
        finding.id: finding
        for finding in findings
        if finding.interview_id and finding.kind in TOLD_KINDS and not finding.deleted
    }
