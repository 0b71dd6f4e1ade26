"""Clusters that are, in the end, members of themselves: two laptops can make that, nobody means it.

Each adds a membership that is well by itself; together they go in a circle. The membership that
was made last goes to the trash, which is the same one on every laptop.
"""

from collections.abc import Iterable

from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row
from aiworkshop.method.programmes import is_circular


def break_circles(unit: UnitOfWork) -> list[str]:
    """Lay memberships in the trash until no cluster is in itself; returns their ids."""
    closing = closing_memberships(unit.rows("cluster_member"))
    for key in closing:
        unit.remove("cluster_member", key)
    return closing


def closing_memberships(rows: Iterable[Row]) -> list[str]:
    """The ids of those memberships that close a circle, as they were made one after the other."""
    within: list[tuple[str, str]] = []
    closing = []
    for row in sorted(rows, key=lambda row: (row["created"], row["id"])):
        cluster, member = row["cluster_id"], row["member_id"]
        if not cluster or not member:
            continue
        if is_circular(within, cluster, member):
            closing.append(row["id"])
        else:
            within.append((cluster, member))
    return closing
