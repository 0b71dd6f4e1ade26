"""A sample of the walk with an AT-SPI client: two pages, the menu, a dialog, and a finding.

In full, in three languages: ``python -m tests.accessibility.walk FOLDER``.
"""

import os
from pathlib import Path

import pytest

from tests.accessibility.desktop import missing, screen, walk
from tests.accessibility.sample_words import library_with_sample
from tests.accessibility.walk import order_for

LANGUAGE = "he"
PAGES = ("library", "design")


def test_somebody_who_does_not_see_enters_a_finding_and_reads_it_back(tmp_path: Path) -> None:
    lacking = missing()
    if lacking and os.environ.get("AIWORKSHOP_TEST_ATSPI") != "required":
        pytest.skip(lacking)
    assert not lacking
    library = library_with_sample(tmp_path, programme=False)
    order = order_for(LANGUAGE, library, PAGES)
    with screen(tmp_path) as display:
        report = walk(tmp_path, library, order, display)
    stops = {stop["place"]: stop for stop in report["stops"]}
    wrong = [
        f"{place}: {one['kind']}: {one['control']} ({one['detail']})"
        for place, stop in stops.items()
        for one in stop["problems"]
    ]
    assert not wrong, "\n".join(wrong)
    assert len(stops) == len(PAGES) + 1 + 3
    assert sum(stop["controls"] for stop in stops.values()) > 30
