"""What screens ask: frozen read models, never rows or sessions."""

from aiworkshop.facilitation.reads.findings import FindingFilter
from aiworkshop.facilitation.reads.reads import Reads

__all__ = ["FindingFilter", "Reads"]
