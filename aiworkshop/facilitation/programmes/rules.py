"""What records of programmes must keep. Registered in ``facilitation/record_rules.py``."""

from collections.abc import Mapping

from sqlalchemy import select

from aiworkshop.facilitation.commands import require
from aiworkshop.facilitation.programmes.names import cohort_name, quoted, row_name
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.programmes import CLUSTER, is_circular

Fields = Mapping[str, object]


def _in_order(fields: Fields, first: str, last: str) -> bool:
    begins, ends = str(fields.get(first) or ""), str(fields.get(last) or "")
    return not (begins and ends) or begins <= ends


def begins_before_its_end(
    unit: UnitOfWork, kind: str, record_id: str | None, fields: Fields
) -> None:
    """A programme, a cohort or an impact group does not end before it begins."""
    require(
        _in_order(fields, "start", "end") and _in_order(fields, "started", "ended"),
        "ends_before_start",
        "The end would lie before the start.",
    )


def joined_before_leaving(
    unit: UnitOfWork, kind: str, record_id: str | None, fields: Fields
) -> None:
    """Nobody leaves a team before joining it."""
    require(
        _in_order(fields, "joined", "left_on"),
        "left_before_joining",
        "The day of leaving would lie before the day of joining.",
    )


def opened_before_closing(
    unit: UnitOfWork, kind: str, record_id: str | None, fields: Fields
) -> None:
    """An inquiry is not closed before it was opened."""
    require(
        _in_order(fields, "started", "closed"),
        "closed_before_opening",
        "The inquiry would be closed before it was opened.",
    )


def stays_a_cluster(unit: UnitOfWork, kind: str, record_id: str | None, fields: Fields) -> None:
    """A cluster that has members stays one."""
    if record_id is None or fields.get("authority_type") == CLUSTER:
        return
    members = unit.rows("cluster_member", cluster_id=record_id)
    require(
        not members,
        "cluster_has_members",
        "This cluster has members: take them out before it becomes something else.",
    )


def is_no_circle(unit: UnitOfWork, kind: str, record_id: str | None, fields: Fields) -> None:
    """Only clusters have members; none is its own, not even through others; each is one once."""
    cluster_id, member_id = str(fields["cluster_id"]), str(fields["member_id"])
    cluster, member = unit.row("authority", cluster_id), unit.row("authority", member_id)
    names = {"cluster": row_name(cluster), "member": row_name(member)}
    require(
        cluster["authority_type"] == CLUSTER,
        "no_cluster",
        "“{cluster}” is no cluster, so it has no members.",
        **names,
    )
    others = [one for one in unit.rows("cluster_member") if one["id"] != record_id]
    pairs = [(one["cluster_id"], one["member_id"]) for one in others]
    require(
        (cluster_id, member_id) not in pairs,
        "already_member",
        "“{member}” is a member of “{cluster}” already.",
        **names,
    )
    require(
        not is_circular(pairs, cluster_id, member_id),
        "circular_cluster",
        "“{member}” cannot be a member of “{cluster}”: it would be a member of itself.",
        **names,
    )


def enrolled_once(unit: UnitOfWork, kind: str, record_id: str | None, fields: Fields) -> None:
    """A town is in a cohort once; in as many cohorts as it likes."""
    cohort_id, authority_id = fields.get("cohort_id"), fields.get("authority_id")
    same = unit.rows("enrolment", cohort_id=cohort_id, authority_id=authority_id)
    if cohort_id and authority_id and any(one["id"] != record_id for one in same):
        town = row_name(unit.row("authority", str(authority_id)))
        require(
            False, "enrolled_already", "“{town}” is enrolled in this cohort already.", town=town
        )


def is_used_nowhere(unit: UnitOfWork, kind: str, record_id: str) -> None:
    """A town that takes part in something stays; the sentence says in what."""
    town = row_name(unit.row("authority", record_id))
    cohorts = [
        cohort_name(unit, one["cohort_id"])
        for one in unit.rows("enrolment", authority_id=record_id)
        if one["cohort_id"]
    ]
    require(
        not cohorts,
        "authority_enrolled",
        "“{town}” is enrolled in {places}: end that before it is deleted.",
        town=town,
        places=quoted(cohorts),
    )
    clusters = [
        row_name(unit.row("authority", one["cluster_id"]))
        for one in unit.rows("cluster_member", member_id=record_id)
        if one["cluster_id"]
    ]
    require(
        not clusters,
        "authority_in_cluster",
        "“{town}” is a member of {places}: take it out before it is deleted.",
        town=town,
        places=quoted(clusters),
    )
    workshops = _workshops_in(unit, record_id)
    require(
        not workshops,
        "authority_in_workshop",
        "“{town}” is the place of {places}: choose another there before it is deleted.",
        town=town,
        places=quoted(workshops),
    )
    inquiries = [one["topic"] or "?" for one in unit.rows("inquiry", authority_id=record_id)]
    require(
        not inquiries,
        "authority_in_inquiry",
        "“{town}” holds the inquiry {places}: delete that first.",
        town=town,
        places=quoted(inquiries),
    )


def _workshops_in(unit: UnitOfWork, authority_id: str) -> list[str]:
    """Titles of the living workshops of a town."""
    table = RECORD_TABLES["workshop"]
    here = (table.c.authority_id == authority_id, table.c.deleted == "")
    query = select(table.c.title).where(*here).order_by(table.c.date, table.c.id)
    return [title or "?" for title in unit.connection.execute(query).scalars()]
