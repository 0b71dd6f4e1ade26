"""A program that makes a library smaller and says how far it is, to be killed in between.

python -m tests.robustness.compactor LIBRARY
"""

import sys
from pathlib import Path
from typing import Any

from aiworkshop.library import compaction
from aiworkshop.library.opening import open_library

_condense = compaction._condense
_tidy = compaction._tidy_index


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def _told(*arguments: Any) -> tuple[int, int]:
    """Each line: rows that were packed in the open transaction."""
    done = _condense(*arguments)
    say(f"packed {done[0]}")
    return done


def _tidied(connection: Any) -> None:
    _tidy(connection)
    say("vacuum")


def main(path: Path) -> int:
    """Two rows at a time, so that there are many places to be killed at."""
    compaction._ROWS_AT_ONCE = 5
    compaction._condense = _told
    compaction._tidy_index = _tidied
    library = open_library(path)
    compaction.compact(library, kept_days=-1)
    say("done")
    library.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
