"""Roles at a table, held by its own people and rotated with each activity."""

from aiworkshop.method.registry import Registry
from aiworkshop.method.simple import Named

ROLES: Registry[Named] = Registry(
    Named(role) for role in ("discussion_leader", "timekeeper", "recorder", "reporter")
)
