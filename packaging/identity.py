"""What the packages of all systems call the program; said once."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
EMBLEMS = RESOURCES / "application"

NAME = "aiworkshop"
PUBLISHER = "The aiworkshop authors"
COPYRIGHT = "Copyright © 2026 The aiworkshop authors. MIT licence."
APPLICATION_ID = "org.aiworkshop.aiworkshop"
"""Of the macOS bundle and the AppStream component; never to change, systems know us by it."""
SUFFIX = ".aiworkshop"
MIME_TYPE = "application/vnd.aiworkshop+zip"
PROG_ID = "aiworkshop.TransferFile"
SUMMARY = "Facilitate Appreciative Inquiry workshops in Hebrew, Arabic and English"
SUMMARIES = {
    "en": SUMMARY,
    "he": "הנחיית סדנאות של חקר מוקיר בעברית, בערבית ובאנגלית",
    "ar": "تيسير ورشات الاستقصاء التقديري بالعربية والعبرية والإنجليزية",
}


def version() -> str:
    """The program's version, as ``aiworkshop/__init__.py`` says it, without importing it."""
    text = (ROOT / NAME / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([0-9][0-9a-z.]*)"$', text, re.MULTILINE)
    if not found:
        raise ValueError("aiworkshop/__init__.py says no version")
    return found[1]


def version_numbers() -> tuple[int, int, int, int]:
    """The version as the four numbers that Windows compares."""
    numbers = [int(part) for part in re.findall(r"\d+", version())[:4]]
    first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
    return first, second, third, fourth
