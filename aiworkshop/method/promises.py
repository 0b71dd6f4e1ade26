"""What people promise in Destiny, and the states that promises and actions may have."""

from aiworkshop.method.registry import Registry
from aiworkshop.method.simple import Named

COMMITMENT_KINDS: Registry[Named] = Registry(
    Named(kind) for kind in ("commitment", "offer", "request")
)
"""Mine to do, mine to give, and what I need from somebody else."""

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

FIRST_STEP_DAYS = 14
"""A first step is taken within this many days."""
