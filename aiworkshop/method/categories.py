"""The eleven categories of municipal assets.

Adapted from the asset maps of asset-based community development (Kretzmann and McKnight: people,
associations, institutions, places, economy, stories) to what a local authority has at hand.
"""

from aiworkshop.method.registry import Registry
from aiworkshop.method.simple import Named

CATEGORIES: Registry[Named] = Registry(
    Named(category)
    for category in (
        "residents",
        "staff",
        "leadership",
        "associations",
        "institutions",
        "business",
        "land",
        "finance",
        "culture",
        "partnerships",
        "digital",
    )
)
