"""The scripts of ``packaging/`` are no package: they are found as their own command finds them."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
# At the end, so that the index's own "build" and "packaging" stay what they are.
for folder in (ROOT / "packaging", ROOT / "packaging/pyinstaller", ROOT / "packaging/linux"):
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
