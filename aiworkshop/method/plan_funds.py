"""What a town's business plan allocates: per objective, per year, per source. Money in agorot."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from aiworkshop.base.folding import fold


@dataclass(frozen=True, slots=True)
class FundLine:
    """Funds allocated to an objective; a sum that is not known counts nothing, and is counted."""

    objective_id: str = ""
    source: str = ""
    year: int | None = None
    amount_agorot: int | None = None
    spent_agorot: int | None = None


@dataclass(frozen=True, slots=True)
class FundTotal:
    """The lines of one objective, year or source; ``unknown`` have no amount yet."""

    key: str = ""
    lines: int = 0
    amount_agorot: int = 0
    spent_agorot: int = 0
    unknown: int = 0

    @property
    def left_agorot(self) -> int:
        """What is not spent yet; negative where more was spent than allocated."""
        return self.amount_agorot - self.spent_agorot


@dataclass(frozen=True, slots=True)
class PlanFunds:
    """The whole of it. Years in their order, those without one last; sources by falling amount."""

    whole: FundTotal = FundTotal()
    by_objective: tuple[FundTotal, ...] = ()
    by_year: tuple[FundTotal, ...] = ()
    by_source: tuple[FundTotal, ...] = ()

    def of_objective(self, objective_id: str) -> FundTotal:
        """One objective's; nothing where it has no line."""
        known = (one for one in self.by_objective if one.key == objective_id)
        return next(known, FundTotal(objective_id))


def plan_funds(lines: Iterable[FundLine]) -> PlanFunds:
    """Add up. A source written in two spellings is one, in the first of them."""
    several = tuple(lines)
    years = _totals((one.year, str(one.year or ""), one) for one in several)
    sources = _totals((fold(one.source), one.source.strip(), one) for one in several)
    return PlanFunds(
        _total("", several),
        _totals((one.objective_id, one.objective_id, one) for one in several),
        tuple(sorted(years, key=lambda one: (not one.key, one.key.zfill(6)))),
        tuple(sorted(sources, key=lambda one: (not one.key, -one.amount_agorot))),
    )


def _totals(keyed: Iterable[tuple[Hashable, str, FundLine]]) -> tuple[FundTotal, ...]:
    parts: dict[Hashable, tuple[str, list[FundLine]]] = {}
    for key, shown, line in keyed:
        parts.setdefault(key, (shown, []))[1].append(line)
    return tuple(_total(shown, lines) for shown, lines in parts.values())


def _total(key: str, lines: Iterable[FundLine]) -> FundTotal:
    several = tuple(lines)
    return FundTotal(
        key,
        len(several),
        sum(one.amount_agorot or 0 for one in several),
        sum(one.spent_agorot or 0 for one in several),
        sum(one.amount_agorot is None for one in several),
    )
