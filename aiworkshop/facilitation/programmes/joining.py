"""Two entries for one town, or for one programme, become one: each in one step.

Two laptops that each wrote "Hazira" by hand have two. The kept one is where everything then stands
that stood at the other; what the other says and the kept one does not is taken over, its names
become other spellings; the other goes to the trash.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import String, cast, select

from aiworkshop.base.folding import fold
from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import require
from aiworkshop.facilitation.programmes.enrolling import known_names
from aiworkshop.facilitation.programmes.names import row_name
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import Field, fields_of
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row, text_value
from aiworkshop.method.programmes import CLUSTER, is_circular
from aiworkshop.readmodels.record import OFFICE_ID

# Fields that hold an id without being a reference, or several; every kind has ``channels``.
_IDS: Mapping[str, str] = {"authority_id": "authority", "inquiry_id": "inquiry"}
_LISTS: Mapping[str, str] = {"enrolment_ids": "enrolment", "channels": "channel"}
_NAMES = ("name_he", "name_en", "name_ar")
_IN_LINES = frozenset({"description", "notes", "challenge"})
_DAYS = (("start", "end"),)


@dataclass(frozen=True, slots=True)
class JoinAuthorities:
    """Two entries for one town become the one that is kept. Value: its id.

    Raises ``UserError`` where it would then be a member of itself.
    """

    keep_id: str
    other_id: str
    code: str = "join_authorities"
    workshop_id: str = OFFICE_ID

    def apply(self, unit: UnitOfWork) -> str:
        _require_two(unit, "authority", self.keep_id, self.other_id)
        _take_over(unit, "authority", self.keep_id, self.other_id)
        _tidy_members(unit, self.keep_id)
        _join_doubles(
            unit, "enrolment", {"authority_id": self.keep_id}, lambda row: [row["cohort_id"]]
        )
        return self.keep_id


@dataclass(frozen=True, slots=True)
class JoinProgrammes:
    """Two entries for one programme become the one that is kept. Value: its id.

    Channels of the same kind or name become one, so do cohorts of the same number or name, and in
    them the enrolments of the same town.
    """

    keep_id: str
    other_id: str
    code: str = "join_programmes"
    workshop_id: str = OFFICE_ID

    def apply(self, unit: UnitOfWork) -> str:
        _require_two(unit, "programme", self.keep_id, self.other_id)
        _take_over(unit, "programme", self.keep_id, self.other_id)
        here = {"programme_id": self.keep_id}
        _join_doubles(unit, "channel", here, lambda row: [row["kind"], *known_names(row)])
        _join_doubles(unit, "cohort", here, lambda row: [row["number"], *known_names(row)])
        for cohort in unit.rows("cohort", **here):
            same = {"cohort_id": cohort["id"]}
            _join_doubles(unit, "enrolment", same, lambda row: [row["authority_id"]])
        return self.keep_id


def _require_two(unit: UnitOfWork, kind: str, keep_id: str, other_id: str) -> None:
    require(keep_id != other_id, "join_with_itself", "These are one already.")
    for key in (keep_id, other_id):
        require(
            not unit.row(kind, key)["deleted"],
            "join_deleted",
            "“{name}” was deleted meanwhile.",
            name=row_name(unit.row(kind, key)),
        )


def _join_doubles(
    unit: UnitOfWork,
    kind: str,
    equal: Mapping[str, Any],
    marks: Callable[[Row], Sequence[object]],
) -> None:
    """Join the records that share a mark; of no mark (None, empty) nothing follows."""
    first: dict[object, str] = {}
    for row in unit.rows(kind, **equal):
        own = [mark for mark in marks(row) if mark not in (None, "")]
        met = next((first[mark] for mark in own if mark in first), "")
        if met:
            _take_over(unit, kind, met, row["id"])
        for mark in own:
            first.setdefault(mark, met or row["id"])


def _take_over(unit: UnitOfWork, kind: str, keep_id: str, other_id: str) -> None:
    """What the other says and what points to it goes to the kept one; the other to the trash."""
    unit.change(kind, keep_id, _united(kind, unit.row(kind, keep_id), unit.row(kind, other_id)))
    for table_name, key, fields in list(_pointing(unit, kind, keep_id, other_id)):
        unit.change(table_name, key, fields)
    unit.remove(kind, other_id)


def _pointing(
    unit: UnitOfWork, kind: str, keep_id: str, other_id: str
) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every record, of whatever workshop and also in the trash, that refers to the other."""
    for name, table in RECORD_TABLES.items():
        for field in fields_of(table).values():
            column = table.c[field.name]
            if field.refers_to == kind or (field.type == "string" and _IDS.get(field.name) == kind):
                query = select(table.c.id).where(column == other_id)
                for key in unit.connection.execute(query).scalars():
                    yield name, key, {field.name: keep_id}
            elif field.type == "json" and _LISTS.get(field.name) == kind:
                query = select(table.c.id, column).where(cast(column, String).contains(other_id))
                for key, ids in unit.connection.execute(query):
                    put = [keep_id if one == other_id else one for one in ids]
                    yield name, key, {field.name: list(dict.fromkeys(put))}


def _united(kind: str, kept: Row, other: Row) -> dict[str, object]:
    """The fields of the kept one with what only the other one says."""
    fields = fields_of(RECORD_TABLES[kind])
    united: dict[str, object] = {}
    for name, field in fields.items():
        if name in ("position", "deleted") or field.type == "reference":
            continue
        said = _both(field, kept, other)
        if said is not None:
            united[name] = said
    for begins, ends in _DAYS:
        first, last = (str(united.get(name, kept.get(name)) or "") for name in (begins, ends))
        if first and last and first > last:
            united.pop(begins, None)
            united.pop(ends, None)
    if "aliases" in fields:
        united["aliases"] = _spellings(kept, other, united)
    return united


def _both(field: Field, kept: Row, other: Row) -> object:
    """What a field then says; None: as it is."""
    mine, theirs = kept[field.name], other[field.name]
    if theirs in (None, "", [], False) or mine == theirs:
        return None
    if field.type == "json":
        return list(dict.fromkeys([*mine, *theirs]))
    if mine in (None, "", False):
        return text_value(other, field.name) if field.type == "text" else theirs
    if field.type != "text" or field.name in _NAMES or fold(theirs) in fold(mine):
        return None
    # No word that somebody wrote is hidden in the trash.
    between = "\n" if field.name in _IN_LINES else "; "
    return Text(f"{mine}{between}{theirs}", kept[f"{field.name}_language"])


def _spellings(kept: Row, other: Row, united: Mapping[str, object]) -> list[str]:
    names = {fold(str(united.get(name, kept[name]))) for name in _NAMES}
    spellings: dict[str, str] = {}
    for spelling in (
        *kept["aliases"],
        *(other[name] for name in _NAMES),
        *other["aliases"],
    ):
        if fold(spelling) and fold(spelling) not in names:
            spellings.setdefault(fold(spelling), spelling)
    return list(spellings.values())


def _tidy_members(unit: UnitOfWork, authority_id: str) -> None:
    """Each member once, none of itself; whoever has members is a cluster."""
    pairs: list[tuple[str, str]] = []
    for row in unit.rows("cluster_member"):
        pair = (row["cluster_id"], row["member_id"])
        if authority_id in pair and (pair[0] == pair[1] or pair in pairs):
            unit.remove("cluster_member", row["id"])
            continue
        pairs.append(pair)
    for number, (cluster_id, member_id) in enumerate(pairs):
        others = pairs[:number] + pairs[number + 1 :]
        require(
            authority_id not in (cluster_id, member_id)
            or not is_circular(others, cluster_id, member_id),
            "circular_join",
            "“{town}” would be a member of itself: take one out of the other's cluster first.",
            town=row_name(unit.row("authority", authority_id)),
        )
    if any(cluster_id == authority_id for cluster_id, _ in pairs):
        unit.change("authority", authority_id, {"authority_type": CLUSTER})
