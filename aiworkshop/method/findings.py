"""What a table finds in Discovery, and the states that records of the chain may have."""

from aiworkshop.method.registry import Registry
from aiworkshop.method.simple import Named

FINDING_KINDS: Registry[Named] = Registry(
    Named(kind) for kind in ("story", "success_factor", "asset", "wish")
)
"""A success factor may hang under a story (a root cause of that success) or stand alone."""

USE_LEVELS: Registry[Named] = Registry(Named(level) for level in ("full", "partly", "dormant"))
"""How far an asset is used today."""

REQUEST_ANSWERS: Registry[Named] = Registry(
    Named(answer) for answer in ("open", "yes", "no", "counter_offer")
)
"""What the person asked has answered; ``open`` until they have."""

ACTION_STATES: Registry[Named] = Registry(
    Named(state) for state in ("planned", "under_way", "done", "dropped")
)
"""How far an action or a promise has come."""

ACTION_HORIZONS: Registry[Named] = Registry(
    Named(horizon) for horizon in ("two_months", "year_and_more")
)
"""The action plan's two horizons."""

RECURRENCES: Registry[Named] = Registry(Named(kind) for kind in ("one_off", "recurring"))
"""Whether an income idea pays once or again and again."""

CONFIDENCES: Registry[Named] = Registry(Named(level) for level in ("low", "medium", "high"))
"""How sure the group is of its estimate."""
