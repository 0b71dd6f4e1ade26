"""What a table finds in Discovery."""

from aiworkshop.method.registry import Registry
from aiworkshop.method.simple import Named

FINDING_KINDS: Registry[Named] = Registry(
    Named(kind) for kind in ("story", "success_factor", "asset", "wish")
)
"""A success factor may hang under a story (a root cause of that success) or stand alone."""

USE_LEVELS: Registry[Named] = Registry(Named(level) for level in ("full", "partly", "dormant"))
"""How far an asset is used today."""
