"""Two records of one thing become one: a programme made on two laptops, a town spelt twice.

Of the two the one made first stays, whichever was chosen for its words: two laptops that join the
same two so never throw away one each. Whatever named the other names it then, in all workshops;
the other lies in the trash. What has become double by it (a town enrolled twice in one cohort, a
programme's cohort 1 twice) is joined as well.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import String, cast, or_, select

from aiworkshop.base.folding import fold
from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import require
from aiworkshop.facilitation.programmes.circles import break_circles
from aiworkshop.facilitation.programmes.links import OfficeLink, links_to
from aiworkshop.facilitation.programmes.names import cohort_name, row_name
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import Field, fields_of
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row, text_value
from aiworkshop.readmodels.record import OFFICE_ID

NAMES = ("name_en", "name_he", "name_ar")
JOINABLE = ("programme", "channel", "cohort", "authority", "enrolment", "inquiry")
_ONE_LINE = 60
_KEPT = {"position", "deleted"}
_SPANS = (("start", "end"), ("started", "closed"))
"""From which day to which a programme, a cohort, an inquiry goes."""


def join_records(
    unit: UnitOfWork, kind: str, keep: str, other: str, *, refuse: bool = False
) -> str:
    """Have two records of the office be one, with the words of ``keep`` where both have some.

    Names that give way become other spellings of a town; of other words both stay. Returns the id
    of the record that stands. ``other`` may lie in the trash, as after an earlier join: what names
    it by now comes along. Where the start of the one lies behind the end of the other, both days
    are those of ``keep``; with ``refuse``, ``UserError`` is raised instead.
    """
    require(
        kind in JOINABLE and keep != other,
        "not_joinable",
        "These two cannot become one. Nothing was changed.",
    )
    chosen, rest = unit.row(kind, keep), unit.row(kind, other)
    require(
        not chosen["deleted"],
        "join_deleted",
        "One of the two is no longer there. Nothing was changed.",
    )
    stays, goes = chosen, rest
    if not rest["deleted"] and (rest["created"], rest["id"]) < (chosen["created"], chosen["id"]):
        stays, goes = rest, chosen
    fields = _united(kind, chosen, rest)
    if out_of_order := _out_of_order(fields):
        require(
            not refuse,
            "joined_ends_before_start",
            "Joined, “{name}” would end before it begins. Set its days right in one of the two "
            "first; nothing was changed.",
            name=_called(unit, kind, chosen),
        )
        fields |= {name: chosen[name] for name in out_of_order}
    if kind == "authority" and unit.rows("cluster_member", cluster_id=rest["id"]):
        # What has members is a cluster, whichever of the two was chosen for its words.
        fields["authority_type"] = rest["authority_type"]
    unit.change(kind, stays["id"], fields)
    for link in links_to(kind):
        _repoint(unit, link, goes["id"], stays["id"])
    unit.remove(kind, goes["id"])
    for unite in _DOUBLES.get(kind, ()):
        unite(unit, stays["id"], refuse)
    return str(stays["id"])


@dataclass(frozen=True, slots=True)
class JoinAuthorities:
    """Two entries for one town become one, with the words of ``keep_id``. Value: its id."""

    keep_id: str
    other_id: str
    restore_point: ClassVar[str] = "bulk"
    code: str = "join_authorities"
    workshop_id: str = OFFICE_ID

    def apply(self, unit: UnitOfWork) -> str:
        return join_records(unit, "authority", self.keep_id, self.other_id, refuse=True)


@dataclass(frozen=True, slots=True)
class JoinProgrammes:
    """Two entries for one programme become one, with the words of ``keep_id``. Value: its id."""

    keep_id: str
    other_id: str
    restore_point: ClassVar[str] = "bulk"
    code: str = "join_programmes"
    workshop_id: str = OFFICE_ID

    def apply(self, unit: UnitOfWork) -> str:
        return join_records(unit, "programme", self.keep_id, self.other_id, refuse=True)


# Words


def _united(kind: str, chosen: Row, rest: Row) -> dict[str, object]:
    """The fields of both in one: the chosen one's first."""
    fields: dict[str, object] = {}
    for name, field in fields_of(RECORD_TABLES[kind]).items():
        if name not in _KEPT:
            fields[name] = _both(field, chosen, rest)
    if "aliases" in fields:
        fields["aliases"] = _spellings(chosen, rest)
    return fields


def _out_of_order(fields: Mapping[str, object]) -> tuple[str, str] | None:
    """The days that say together that something ended before it began."""
    for first, last in _SPANS:
        begins, ends = str(fields.get(first) or ""), str(fields.get(last) or "")
        if begins and ends and ends < begins:
            return first, last
    return None


def _called(unit: UnitOfWork, kind: str, row: Row) -> str:
    if kind == "cohort":
        return cohort_name(unit, row["id"])
    return row_name(row) if kind == "programme" else str(text_value(row, "topic"))


def _both(field: Field, chosen: Row, rest: Row) -> object:
    name = field.name
    if field.type == "text":
        first, second = text_value(chosen, name), text_value(rest, name)
        if name in NAMES:
            return first if first.text.strip() else second
        return both_texts(first, second)
    first, second = chosen[name], rest[name]
    if field.type == "json" and not field.mapping:
        return [*first, *(each for each in second if each not in first)]
    return second if first in ("", None, False) else first


def both_texts(first: Text, second: Text) -> Text:
    """Two texts as one; what is in one of them already is not said twice."""
    if not first.text.strip() or not second.text.strip():
        return first if first.text.strip() else second
    if fold(second.text) in fold(first.text):
        return first
    if fold(first.text) in fold(second.text):
        return second
    short = all(len(each.text) <= _ONE_LINE and "\n" not in each.text for each in (first, second))
    language = first.language if first.language == second.language else ""
    direction = first.direction if first.direction == second.direction else "auto"
    return Text((" / " if short else "\n").join((first.text, second.text)), language, direction)


def _spellings(chosen: Row, rest: Row) -> list[str]:
    """All other spellings of both, with the names that gave way."""
    standing = {name: chosen[name] if chosen[name].strip() else rest[name] for name in NAMES}
    known = {fold(name) for name in standing.values()}
    found = []
    gave_way = [rest[name] for name in NAMES if rest[name] != standing[name]]
    for word in (*chosen["aliases"], *rest["aliases"], *gave_way):
        if fold(word) and fold(word) not in known:
            known.add(fold(word))
            found.append(word)
    return found


# What names the other


def _repoint(unit: UnitOfWork, link: OfficeLink, old: str, new: str) -> None:
    """Have everything in this field name the new one, also what lies in the trash."""
    table = RECORD_TABLES[link.kind]
    column = table.c[link.field]
    where = cast(column, String).contains(old) if link.is_list else column == old
    for row in unit.connection.execute(select(table.c.id, column).where(where)).all():
        value: object = new
        if link.is_list:
            value = list(dict.fromkeys(new if each == old else each for each in row[1]))
        unit.change(link.kind, row.id, {link.field: value})


# What has become double by it


def _unite(unit: UnitOfWork, kind: str, rows: Sequence[Row], refuse: bool) -> None:
    """All of these are one."""
    first, *others = sorted(rows, key=lambda row: (row["created"], row["id"]))
    for other in others:
        join_records(unit, kind, first["id"], other["id"], refuse=refuse)


def _groups(rows: Iterable[Row], marks: Callable[[Row], set[object]]) -> list[list[Row]]:
    """Rows that share a mark, directly or through others."""
    groups: list[tuple[set[object], list[Row]]] = []
    for row in rows:
        found, alike = marks(row), [row]
        if not found:
            continue
        apart = []
        for known, members in groups:
            if known & found:
                found, alike = known | found, members + alike
            else:
                apart.append((known, members))
        groups = [*apart, (found, alike)]
    return [members for _, members in groups if len(members) > 1]


def _names(row: Row) -> set[object]:
    return {fold(row[name]) for name in NAMES if fold(row[name])}


def _channel_marks(row: Row) -> set[object]:
    return {("kind", row["kind"])} if row["kind"] else _names(row)


def _cohort_marks(row: Row) -> set[object]:
    return {row["number"]} if row["number"] is not None else _names(row)


def _enrolment_marks(row: Row) -> set[object]:
    return {(row["cohort_id"], row["authority_id"])}


def _of_programme(unit: UnitOfWork, key: str, refuse: bool) -> None:
    for kind, marks in (("channel", _channel_marks), ("cohort", _cohort_marks)):
        for rows in _groups(unit.rows(kind, programme_id=key), marks):
            _unite(unit, kind, rows, refuse)


def _of_cohort(unit: UnitOfWork, key: str, refuse: bool) -> None:
    rows = [row for row in unit.rows("enrolment", cohort_id=key) if row["authority_id"]]
    for alike in _groups(rows, _enrolment_marks):
        _unite(unit, "enrolment", alike, refuse)


def _of_authority(unit: UnitOfWork, key: str, refuse: bool) -> None:
    rows = [row for row in unit.rows("enrolment", authority_id=key) if row["cohort_id"]]
    for alike in _groups(rows, _enrolment_marks):
        _unite(unit, "enrolment", alike, refuse)
    _memberships(unit, key)


def _memberships(unit: UnitOfWork, key: str) -> None:
    """A town is in a cluster once, and no cluster is in itself."""
    table = RECORD_TABLES["cluster_member"]
    found = unit.rows("cluster_member", or_(table.c.cluster_id == key, table.c.member_id == key))
    seen: set[tuple[str, str]] = set()
    for row in sorted(found, key=lambda row: (row["created"], row["id"])):
        pair = (row["cluster_id"], row["member_id"])
        if pair in seen:
            unit.remove("cluster_member", row["id"])
        seen.add(pair)
    break_circles(unit)


_DOUBLES: dict[str, tuple[Callable[[UnitOfWork, str, bool], None], ...]] = {
    "programme": (_of_programme,),
    "cohort": (_of_cohort,),
    "authority": (_of_authority,),
}
