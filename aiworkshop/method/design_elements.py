"""Twelve elements of the social architecture that a proposition may touch (design sheet)."""

from aiworkshop.method.registry import Registry
from aiworkshop.method.simple import Named

DESIGN_ELEMENTS: Registry[Named] = Registry(
    Named(element)
    for element in (
        "leadership",
        "structure",
        "decisions",
        "processes",
        "communication",
        "learning",
        "budget",
        "partnerships",
        "participation",
        "space",
        "culture",
        "measurement",
    )
)
