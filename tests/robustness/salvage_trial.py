"""Damage a library in many ways and measure how much of it is saved.

    python -m tests.robustness.salvage_trial [-n 200] [--first 0]

Prints the share of records that say after all what they said: median, lowest, and each that is
missing though its pages were untouched, or has words that were never there.
"""

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path

from aiworkshop.base.errors import AppError
from tests.robustness.salvage_world import judged, make_known


def main() -> int:
    """The exit code is 1 where something is wrong that should not be."""
    parser = argparse.ArgumentParser()
    parser.add_argument("-n", type=int, default=200)
    parser.add_argument("--first", type=int, default=0)
    options = parser.parse_args()
    shares, bad, began = [], 0, time.monotonic()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        known = make_known(folder)
        for seed in range(options.first, options.first + options.n):
            try:
                verdict = judged(known, folder / str(seed), seed)
            except AppError as error:
                sys.stdout.write(f"{seed}: {error.code}\n")
                shares.append(0.0)
                continue
            shares.append(verdict.share)
            if verdict.missing or verdict.wrong or verdict.salvaged.problems:
                bad += 1
                sys.stdout.write(
                    f"{seed}: missing {verdict.missing[:3]} wrong {verdict.wrong[:2]} "
                    f"{verdict.salvaged.problems[:2]}\n"
                )
    sys.stdout.write(
        f"{len(shares)} damages in {time.monotonic() - began:.0f} s: "
        f"median {statistics.median(shares):.3f}, mean {statistics.mean(shares):.3f}, "
        f"lowest {min(shares):.3f}; {bad} with something wrong\n"
    )
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
