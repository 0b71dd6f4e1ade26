"""Assets of a town become one, or stay apart; offers of one town meet requests of another.

Nothing in a workshop is changed: what is written belongs to the office.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from sqlalchemy import or_

from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import require
from aiworkshop.library.engine import among
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.record import OFFICE_ID

AGREED, DECLINED, PROPOSED = "agreed", "declined", "proposed"
LEAST_SOURCES = 2
"""An asset said once is the finding itself."""


@dataclass(frozen=True, slots=True)
class UniteAssets:
    """Findings, and assets united before, become one asset. Value: its id.

    The first of ``asset_ids`` stays and takes in the others with their sources. ``fields`` are its
    title, category, holder, use; what is missing stays as it was. ``apart``: findings that were
    looked at with them and do not belong; they are remembered as kept apart.
    """

    authority_id: str
    finding_ids: tuple[str, ...]
    fields: Mapping[str, object]
    asset_ids: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    workshop_id: str = OFFICE_ID
    code: str = "unite_assets"

    def apply(self, unit: UnitOfWork) -> str:
        wanted = dict.fromkeys(self.finding_ids)
        for key in wanted:
            _require_asset_of_town(unit, key, self.authority_id)
        assets = [unit.row("register_asset", key) for key in dict.fromkeys(self.asset_ids)]
        for row in assets:
            require(
                not row["deleted"] and row["authority_id"] == self.authority_id,
                "no_such_asset",
                "An asset that was chosen is no longer there. Nothing was changed.",
            )
        sources = [
            source
            for row in assets
            for source in unit.rows("register_source", register_asset_id=row["id"])
        ]
        known = {source["finding_id"] for source in sources}
        require(
            len(known | wanted.keys()) >= LEAST_SOURCES,
            "nothing_to_unite",
            "Uniting needs two assets or more. Nothing was changed.",
        )
        key = self._keep(unit, [str(row["id"]) for row in assets])
        for source in sources:
            unit.change("register_source", source["id"], {"register_asset_id": key})
        for finding in wanted:
            if finding not in known:
                _leave_others(unit, finding, key)
                workshop = unit.row("finding", finding)["workshop_id"]
                unit.add(
                    "register_source",
                    {
                        "register_asset_id": key,
                        "source_workshop_id": workshop,
                        "finding_id": finding,
                    },
                )
        together = [*known, *wanted]
        _forget_apart(unit, together)
        if self.apart:
            _keep_apart(unit, [(together[0], other) for other in self.apart])
        return key

    def _keep(self, unit: UnitOfWork, assets: list[str]) -> str:
        """The asset that stays, new where there was none."""
        if not assets:
            title = self.fields.get("title")
            require(title, "asset_without_words", "An asset needs words. Nothing was changed.")
            return unit.add("register_asset", {**self.fields, "authority_id": self.authority_id})
        kept, *others = assets
        unit.change("register_asset", kept, self.fields)
        for other in others:
            unit.remove("register_asset", other)
        return kept


@dataclass(frozen=True, slots=True)
class KeepApart:
    """Findings that look alike and are not the same: each from each. Value: how many new pairs."""

    finding_ids: tuple[str, ...]
    workshop_id: str = OFFICE_ID
    code: str = "keep_apart"

    def apply(self, unit: UnitOfWork) -> int:
        return _keep_apart(unit, combinations(dict.fromkeys(self.finding_ids), 2))


@dataclass(frozen=True, slots=True)
class TakeFromAsset:
    """Findings out of a united asset, and kept apart from it. Value: whether the asset stays.

    What is left of fewer than two is the finding itself again.
    """

    asset_id: str
    finding_ids: tuple[str, ...]
    workshop_id: str = OFFICE_ID
    code: str = "take_from_asset"

    def apply(self, unit: UnitOfWork) -> bool:
        sources = unit.rows("register_source", register_asset_id=self.asset_id)
        leaving = [one for one in sources if one["finding_id"] in self.finding_ids]
        require(
            leaving,
            "not_in_asset",
            "This is no longer a part of the asset. Nothing was changed.",
        )
        staying = [one for one in sources if one not in leaving]
        for one in leaving:
            unit.remove("register_source", one["id"])
        if staying:
            first = str(staying[0]["finding_id"])
            _keep_apart(unit, [(first, str(one["finding_id"])) for one in leaving])
        if len(staying) >= LEAST_SOURCES:
            return True
        for one in staying:
            unit.remove("register_source", one["id"])
        unit.remove("register_asset", self.asset_id)
        return False


@dataclass(frozen=True, slots=True)
class ProposeMatch:
    """An offer is proposed for a request, also where it was declined. Value: the match's id."""

    offer_id: str
    request_id: str
    notes: Text | None = None
    workshop_id: str = OFFICE_ID
    code: str = "propose_match"

    def apply(self, unit: UnitOfWork) -> str:
        return _set_match(unit, self, {"status": PROPOSED, "agreed": ""})


@dataclass(frozen=True, slots=True)
class AgreeMatch:
    """Both sides said yes, on that day (ISO). Value: the match's id."""

    offer_id: str
    request_id: str
    agreed: str = ""
    notes: Text | None = None
    workshop_id: str = OFFICE_ID
    code: str = "agree_match"

    def apply(self, unit: UnitOfWork) -> str:
        require(
            not self.agreed or _is_day(self.agreed),
            "no_such_day",
            "“{day}” is not a date. Nothing was changed.",
            day=self.agreed,
        )
        return _set_match(unit, self, {"status": AGREED, "agreed": self.agreed})


@dataclass(frozen=True, slots=True)
class DeclineMatch:
    """They do not fit; not offered again. Value: the match's id."""

    offer_id: str
    request_id: str
    notes: Text | None = None
    workshop_id: str = OFFICE_ID
    code: str = "decline_match"

    def apply(self, unit: UnitOfWork) -> str:
        return _set_match(unit, self, {"status": DECLINED, "agreed": ""})


def _require_asset_of_town(unit: UnitOfWork, finding: str, authority: str) -> None:
    row = unit.row("finding", finding)
    held = unit.row("workshop", row["workshop_id"])
    require(
        row["kind"] == "asset"
        and not row["deleted"]
        and not held["deleted"]
        and held["authority_id"] == authority,
        "no_such_asset",
        "An asset that was chosen is no longer there. Nothing was changed.",
    )


def _leave_others(unit: UnitOfWork, finding: str, staying_in: str) -> None:
    """A finding belongs to one asset; another that it leaves too few sources is dissolved."""
    for source in unit.rows("register_source", finding_id=finding):
        other = str(source["register_asset_id"] or "")
        if other == staying_in:
            continue
        unit.remove("register_source", source["id"])
        rest = unit.rows("register_source", register_asset_id=other)
        if other and len(rest) < LEAST_SOURCES:
            for one in rest:
                unit.remove("register_source", one["id"])
            unit.remove("register_asset", other)


def _keep_apart(unit: UnitOfWork, pairs: Iterable[tuple[str, str]]) -> int:
    new = 0
    for pair in pairs:
        first, second = sorted(pair)
        if first == second or unit.rows("register_apart", first_id=first, second_id=second):
            continue
        unit.add("register_apart", {"first_id": first, "second_id": second})
        new += 1
    return new


def _forget_apart(unit: UnitOfWork, together: list[str]) -> None:
    """What is one now was not to be kept apart after all."""
    table = RECORD_TABLES["register_apart"]
    either = or_(among(table.c.first_id, together), among(table.c.second_id, together))
    for row in unit.rows("register_apart", either):
        if {row["first_id"], row["second_id"]} <= set(together):
            unit.remove("register_apart", row["id"])


def _set_match(
    unit: UnitOfWork, command: "ProposeMatch | AgreeMatch | DeclineMatch", fields: dict[str, object]
) -> str:
    offer = _promise(unit, command.offer_id, "offer")
    request = _promise(unit, command.request_id, "request")
    if command.notes is not None:
        fields["notes"] = command.notes
    pair = {"offer_id": command.offer_id, "request_id": command.request_id}
    for row in unit.rows("town_match", **pair):
        unit.change("town_match", row["id"], fields)
        return str(row["id"])
    return unit.add(
        "town_match",
        {**pair, "offer_workshop_id": offer, "request_workshop_id": request, **fields},
    )


def _promise(unit: UnitOfWork, key: str, kind: str) -> str:
    """The workshop in which it was promised."""
    row = unit.row("commitment", key)
    require(
        row["kind"] == kind and not row["deleted"],
        "no_such_match",
        "Only an offer and a request can be matched. Nothing was changed.",
    )
    return str(row["workshop_id"])


def _is_day(written: str) -> bool:
    try:
        date.fromisoformat(written)
    except ValueError:
        return False
    return True
