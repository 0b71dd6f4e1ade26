"""Whichever part a command, a lane or a process of its own asks for first can be imported first."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import aiworkshop.facilitation

SCRIPT = """
import os, pkgutil, sys
import sqlalchemy, alembic.migration, aiworkshop.facilitation, aiworkshop.library.schema
for module in pkgutil.iter_modules(aiworkshop.facilitation.__path__, "aiworkshop.facilitation."):
    child = os.fork()
    if not child:
        __import__(module.name)
        os._exit(0)
    if os.waitpid(child, 0)[1]:
        print(module.name)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks, so as not to import it all each time")
def test_no_part_needs_another_to_be_imported_before_it() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", SCRIPT],
        cwd=Path(aiworkshop.facilitation.__path__[0]).parents[1],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert done.stdout.split() == []
