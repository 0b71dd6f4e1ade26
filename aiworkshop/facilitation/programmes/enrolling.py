"""Taking a town into a cohort, by its name or as it is known, and who came to a training."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiworkshop.base.folding import fold
from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import require
from aiworkshop.facilitation.programmes.names import row_names
from aiworkshop.facilitation.record_rules import check_record
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.naming import named
from aiworkshop.readmodels.record import OFFICE_ID


@dataclass(frozen=True, slots=True)
class EnrolTown:
    """A town joins a cohort, known by any of its names or new by this one. Value: the enrolment.

    Raises ``UserError`` where it is in this cohort already.
    """

    cohort_id: str
    words: Text
    code: str = "enrol_town"
    workshop_id: str = OFFICE_ID

    def apply(self, unit: UnitOfWork) -> str:
        return enrol(unit, self.cohort_id, find_or_add_town(unit, self.words))


@dataclass(frozen=True, slots=True)
class EnrolAuthority:
    """A town joins a cohort. Value: the enrolment's id.

    Raises ``UserError`` where it is in this cohort already.
    """

    cohort_id: str
    authority_id: str
    code: str = "enrol_town"
    workshop_id: str = OFFICE_ID

    def apply(self, unit: UnitOfWork) -> str:
        return enrol(unit, self.cohort_id, self.authority_id)


@dataclass(frozen=True, slots=True)
class AddClusterMember:
    """A town becomes a member of a cluster, known by any of its names or new. Value: the link."""

    cluster_id: str
    words: Text
    code: str = "add_cluster_member"
    workshop_id: str = OFFICE_ID

    def apply(self, unit: UnitOfWork) -> str:
        member_id = find_or_add_town(unit, self.words)
        fields = {"cluster_id": self.cluster_id, "member_id": member_id}
        check_record(unit, "cluster_member", None, fields)
        return unit.add("cluster_member", fields)


@dataclass(frozen=True, slots=True)
class RecordAttendance:
    """Who was at a training session: these and nobody else. Value: whether anything differed."""

    training_id: str
    team_member_ids: tuple[str, ...]
    code: str = "record_attendance"
    workshop_id: str = OFFICE_ID

    def apply(self, unit: UnitOfWork) -> bool:
        require(
            not unit.row("training", self.training_id)["deleted"],
            "training_gone",
            "This training session was deleted.",
        )
        there = {
            row["team_member_id"]: row["id"]
            for row in unit.rows("training_attendance", training_id=self.training_id)
        }
        for member_id, key in there.items():
            if member_id not in self.team_member_ids:
                unit.remove("training_attendance", key)
        for member_id in self.team_member_ids:
            if member_id not in there:
                links = {"training_id": self.training_id, "team_member_id": member_id}
                unit.add("training_attendance", links)
        return set(there) != set(self.team_member_ids)


def enrol(unit: UnitOfWork, cohort_id: str, authority_id: str) -> str:
    """Join a town and a cohort; returns the enrolment's id."""
    fields = {"cohort_id": cohort_id, "authority_id": authority_id}
    check_record(unit, "enrolment", None, fields)
    return unit.add("enrolment", fields)


def find_or_add_town(unit: UnitOfWork, words: Text) -> str:
    """The id of the town of this name, in any language and spelling; else of a new one."""
    require(words.text.strip(), "town_without_name", "A town needs a name.")
    for row in unit.rows("authority"):
        if fold(words.text) in known_names(row):
            return str(row["id"])
    return unit.add("authority", named(words))


def known_names(row: Mapping[str, Any]) -> set[str]:
    """All names of a town's or a programme's row, folded as they are searched."""
    return {folded for name in row_names(row) if (folded := fold(name))}
