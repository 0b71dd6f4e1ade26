"""What a record must keep, whichever command writes it: one line a kind of record here.

A rule sees the unit of work and the record as it would be after the change, its fields by name, and
refuses with a sentence. It is asked only where a field changes that it watches, so that a record
which came in otherwise (from another laptop, from an older version) can still be mended elsewhere.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from aiworkshop.facilitation import follow_up_rules
from aiworkshop.facilitation.commands import require
from aiworkshop.facilitation.programmes import rules as programme_rules
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import text_value
from aiworkshop.method.closing import LEAST_ENERGY, MOST_ENERGY, is_energy

Rule = Callable[[UnitOfWork, str, str | None, Mapping[str, object]], None]
"""``rule(unit, kind, record_id, fields)``: the id is None for a record that is new."""
DeleteRule = Callable[[UnitOfWork, str, str], None]
"""``rule(unit, kind, record_id)``: asked before the record goes to the trash, after all that goes
along with the same command and has no such rule."""


@dataclass(frozen=True, slots=True)
class Watch:
    """A rule, and the fields whose change it is asked about."""

    fields: tuple[str, ...]
    rule: Rule


def _check_valuation(
    unit: UnitOfWork, kind: str, record_id: str | None, fields: Mapping[str, object]
) -> None:
    for name in ("energy_before", "energy_after"):
        require(
            is_energy(fields.get(name)),
            "energy_range",
            "Energy is a number from {least} to {most}.",
            least=LEAST_ENERGY,
            most=MOST_ENERGY,
        )


RECORD_RULES: Mapping[str, tuple[Watch, ...]] = {
    "valuation": (Watch(("energy_before", "energy_after"), _check_valuation),),
    "programme": (Watch(("start", "end"), programme_rules.begins_before_its_end),),
    "cohort": (Watch(("start", "end"), programme_rules.begins_before_its_end),),
    "team_member": (Watch(("joined", "left_on"), programme_rules.joined_before_leaving),),
    "impact_group": (Watch(("started", "ended"), programme_rules.begins_before_its_end),),
    "impact_group_member": (Watch(("joined", "left_on"), programme_rules.joined_before_leaving),),
    "inquiry": (Watch(("started", "closed"), programme_rules.opened_before_closing),),
    "authority": (Watch(("authority_type",), programme_rules.stays_a_cluster),),
    "cluster_member": (Watch(("cluster_id", "member_id"), programme_rules.is_no_circle),),
    "enrolment": (Watch(("cohort_id", "authority_id"), programme_rules.enrolled_once),),
    "follow_up": (Watch(("date",), follow_up_rules.comes_after_workshop),),
    "check_in": (
        Watch(("date",), follow_up_rules.comes_after_workshop),
        Watch(("date", "next_date"), follow_up_rules.next_step_follows),
    ),
}
"""What the values of a kind of record must keep."""

DELETE_RULES: Mapping[str, DeleteRule] = {"authority": programme_rules.is_used_nowhere}
"""What must be so before a record of a kind may go to the trash."""


def check_record(
    unit: UnitOfWork, kind: str, record_id: str | None, fields: Mapping[str, object]
) -> None:
    """Ask the rules of a kind. Raises ``UserError`` where one refuses."""
    watches = [one for one in RECORD_RULES.get(kind, ()) if fields.keys() & set(one.fields)]
    if not watches:
        return
    whole = {**stored_fields(unit, kind, record_id), **fields} if record_id else dict(fields)
    for watch in watches:
        watch.rule(unit, kind, record_id, whole)


def check_deleting(unit: UnitOfWork, kind: str, record_id: str) -> None:
    """Ask whether a record may go. Raises ``UserError`` where its rule refuses."""
    rule = DELETE_RULES.get(kind)
    if rule is not None:
        rule(unit, kind, record_id)


def stored_fields(unit: UnitOfWork, kind: str, record_id: str) -> dict[str, object]:
    """The fields of a record as it stands."""
    row = unit.row(kind, record_id)
    return {
        name: text_value(row, name) if field.type == "text" else row[name]
        for name, field in fields_of(RECORD_TABLES[kind]).items()
    }
