"""A program that backs a library up to a folder until it is stopped, and says what it has made.

python -m tests.robustness.placer LIBRARY FOLDER [PASSPHRASE]
"""

import sys
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from aiworkshop.library.second_place import place_backup


def main(library: Path, folder: Path, passphrase: str = "") -> int:
    """Each line: a file that is whole."""
    begin = datetime(2026, 1, 1)
    for number in count():
        moment = begin + timedelta(days=number)
        made = place_backup(library, folder, passphrase, now=lambda m=moment: m)
        sys.stdout.write(f"{made.path}\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:]))
