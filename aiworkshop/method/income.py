"""What the income ideas come to: once, and each year, never added to each other."""

from collections.abc import Iterable
from dataclasses import dataclass

from aiworkshop.method.mechanisms import MECHANISMS


@dataclass(frozen=True, slots=True)
class IncomeTotal:
    """The ideas of one mechanism; ``mechanism`` is empty where none is said. Money in agorot.

    Nothing is weighted: a guess counts as much as a sure sum, so ``unknown`` says how many ideas
    have no sum at all.
    """

    mechanism: str
    ideas: int = 0
    one_off_agorot: int = 0
    yearly_agorot: int = 0
    unknown: int = 0


def income_totals(
    ideas: Iterable[tuple[str, bool, int | None]],
) -> tuple[IncomeTotal, ...]:
    """Totals by mechanism, in the order of the method; each idea: mechanism, recurring, agorot."""
    found: dict[str, list[tuple[bool, int | None]]] = {}
    for mechanism, recurring, agorot in ideas:
        found.setdefault(mechanism, []).append((recurring, agorot))
    order = {one: place for place, one in enumerate(MECHANISMS.ids)}
    return tuple(
        _total(mechanism, found[mechanism])
        for mechanism in sorted(found, key=lambda one: (one == "", order.get(one, len(order))))
    )


def whole_income(totals: Iterable[IncomeTotal]) -> IncomeTotal:
    """All mechanisms together."""
    several = tuple(totals)
    return IncomeTotal(
        "",
        sum(one.ideas for one in several),
        sum(one.one_off_agorot for one in several),
        sum(one.yearly_agorot for one in several),
        sum(one.unknown for one in several),
    )


def _total(mechanism: str, ideas: list[tuple[bool, int | None]]) -> IncomeTotal:
    return IncomeTotal(
        mechanism,
        len(ideas),
        sum(agorot or 0 for recurring, agorot in ideas if not recurring),
        sum(agorot or 0 for recurring, agorot in ideas if recurring),
        sum(1 for _, agorot in ideas if agorot is None),
    )
