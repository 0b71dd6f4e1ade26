"""Kinds of notes from the plenary, for what was said outside the method's own steps."""

from aiworkshop.method.registry import Registry
from aiworkshop.method.simple import Named

PLENARY_KINDS: Registry[Named] = Registry(
    Named(kind) for kind in ("trend", "emerging_issue", "recommendation", "partnership", "other")
)
