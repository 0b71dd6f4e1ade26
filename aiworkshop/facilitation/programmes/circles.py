"""Clusters that are, in the end, members of themselves: two laptops can make that, nobody means it.

Each adds a membership that is well by itself; together they go in a circle. The membership that
was made last goes to the trash, which is the same one on every laptop.
"""

from collections.abc import Iterable

from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row


def break_circles(unit: UnitOfWork) -> list[str]:
    """Lay memberships in the trash until no cluster is in itself; returns their ids."""
    closing = closing_memberships(unit.rows("cluster_member"))
    for key in closing:
        unit.remove("cluster_member", key)
    return closing


def closing_memberships(rows: Iterable[Row]) -> list[str]:
    """The ids of those memberships that close a circle, as they were made one after the other."""
    within: dict[str, set[str]] = {}
    closing = []
    for row in sorted(rows, key=lambda row: (row["created"], row["id"])):
        cluster, member = row["cluster_id"], row["member_id"]
        if not cluster or not member:
            continue
        if cluster == member or cluster in _reached(within, member):
            closing.append(row["id"])
        else:
            within.setdefault(cluster, set()).add(member)
    return closing


def _reached(within: dict[str, set[str]], start: str) -> set[str]:
    """All that is in a cluster, however deep."""
    found: set[str] = set()
    waiting = [start]
    while waiting:
        for member in within.get(waiting.pop(), ()):
            if member not in found:
                found.add(member)
                waiting.append(member)
    return found
