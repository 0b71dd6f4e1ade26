"""The twenty worksheets. Their three letters begin every sheet code, such as ``DIS-3/1``."""

from dataclasses import dataclass
from typing import Literal

from aiworkshop.method.phases import PhaseId
from aiworkshop.method.registry import Registry

SheetScope = Literal["person", "group", "room"]


@dataclass(frozen=True, slots=True)
class WorksheetSpec:
    """One sheet. ``id`` is its three letters; name and purpose are content (``worksheets.<id>``).

    ``phase`` is empty for sheets that serve any phase. ``scope`` tells for whom one copy is
    printed: each person, each group, or the room.
    """

    id: str
    phase: PhaseId | None
    scope: SheetScope


WORKSHEETS: Registry[WorksheetSpec] = Registry(
    (
        WorksheetSpec("INT", "discovery", "person"),  # paired interview guide
        WorksheetSpec("SUM", "discovery", "person"),  # interview summary
        WorksheetSpec("DIS", "discovery", "group"),  # Discovery group sheet
        WorksheetSpec("AST", "discovery", "group"),  # asset map
        WorksheetSpec("COR", "discovery", "room"),  # positive-core poster
        WorksheetSpec("DRM", "dream", "group"),  # Dream sheet
        WorksheetSpec("OPP", "dream", "room"),  # opportunity map
        WorksheetSpec("DSN", "design", "group"),  # Design sheet
        WorksheetSpec("COM", "destiny", "person"),  # commitments, offers, requests
        WorksheetSpec("TEA", "destiny", "group"),  # innovation-team charter
        WorksheetSpec("ACT", "destiny", "group"),  # action plan
        WorksheetSpec("INC", "destiny", "group"),  # resources and income
        WorksheetSpec("VAL", "destiny", "person"),  # closing valuation
        WorksheetSpec("SGN", None, "group"),  # table sign
        WorksheetSpec("ROS", None, "group"),  # group roster
        WorksheetSpec("AGD", None, "person"),  # agenda handout
        WorksheetSpec("SIN", None, "room"),  # sign-in sheet
        WorksheetSpec("BDG", None, "person"),  # name badge
        WorksheetSpec("RUL", None, "room"),  # ground-rules poster
        WorksheetSpec("TAL", None, "room"),  # vote tally
    )
)
