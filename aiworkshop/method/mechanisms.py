"""Ways in which an asset becomes municipal income or saving (resources and income sheet)."""

from aiworkshop.method.registry import Registry
from aiworkshop.method.simple import Named

MECHANISMS: Registry[Named] = Registry(
    Named(mechanism)
    for mechanism in (
        "arnona_growth",
        "fees",
        "development_levies",
        "leasing",
        "municipal_company",
        "cluster_sharing",
        "grants",
        "philanthropy",
        "public_private",
        "savings",
        "other",
    )
)

RECURRENCES: Registry[Named] = Registry(Named(kind) for kind in ("one_off", "recurring"))
"""Whether an income idea pays once or again and again."""

CONFIDENCES: Registry[Named] = Registry(Named(level) for level in ("low", "medium", "high"))
"""How sure the group is of its estimate."""
