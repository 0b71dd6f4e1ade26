"""A program that saves until it is stopped, and says what it has saved.

python -m tests.robustness.saver LIBRARY WORKSHOP COUNT NAME
"""

import sys
from itertools import count
from pathlib import Path

from aiworkshop.base.errors import AppError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.drafts import Drafts
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.opening import open_library


def main(path: str, workshop: str, how_many: int, name: str) -> int:
    """Each line: a saved record's id, the draft's words that were kept before it, its title."""
    try:
        library = open_library(Path(path))
        runner, drafts = Runner(library), Drafts(library)
        for number in range(how_many) if how_many else count():
            words = f"{name} טיוטה {number}"
            drafts.save(workshop, "finding", words)
            title = f"{name} סיפור {number} " + "x" * 500
            made = runner.run(AddRecord(workshop, "finding", {"title": Text(title)}))
            sys.stdout.write(f"{made.value}\t{words}\t{title}\n")
            sys.stdout.flush()
    except AppError as error:
        sys.stdout.write(f"refused\t{error.code}\t{error}\n")
        return 1
    library.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]))
