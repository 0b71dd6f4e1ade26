"""What is to be printed, as asked for."""

from dataclasses import dataclass
from typing import Literal

PackOrder = Literal["by_table", "by_sheet"]
MOST_COPIES = 99
"""Of each sheet, and of its spare ones, in one pack."""
OWN_LANGUAGE: tuple[str, ...] = ()
"""Instead of languages: each table and person in their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackRequest:
    """Sheets × tables × languages × copies.

    ``sheets``: ids of the registry in any order. ``groups``: ids of the tables, of whatever phases;
    None: all; a sheet goes to those tables of its phase (a sheet without a phase to the tables of
    the first phase that has any). ``languages``: one or two codes for everything, or
    ``OWN_LANGUAGE``. ``copies`` of each. ``spares``: blank further ones a sheet without table or
    name, for walk-ins, numbered on after those printed before. ``variants``: (sheet, variant).
    """

    sheets: tuple[str, ...]
    groups: tuple[str, ...] | None = None
    languages: tuple[str, ...] = OWN_LANGUAGE
    copies: int = 1
    spares: int = 0
    only_spares: bool = False
    order: PackOrder = "by_table"
    duplex: bool = False
    variants: tuple[tuple[str, str], ...] = ()
