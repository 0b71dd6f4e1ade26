"""Photos of a printed sheet: how many codes are read, and how long a photo takes from the file on.

``python -m tests.benchmarks.bench_photos [100] [worst]`` prints a JSON line; ``worst``: every photo
as hard as the issue allows at once, from near and from far.
"""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from aiworkshop.documents.photos.reading import read_photo
from aiworkshop.method.sheet_codes import read_code
from tests.benchmarks.phone_photos import Hardship, hardships, page_with_code, take_photo

CODE = "AW1.7K3M9Q.2XJ4.DIS-3/1"


def worst(count: int) -> list[Hardship]:
    """All at its limit; the page fills 90, 80 or 70 % of the photo."""
    return [
        Hardship(
            turn=15 if number % 2 else -15,
            quarters=number % 4,
            keystone=0.08,
            blur=2,
            noise=15,
            light=0.35,
            light_from=number,
            fills=(0.9, 0.8, 0.7)[number % 3],
            seed=number,
        )
        for number in range(count)
    ]


def photos(page: Image.Image, wanted: list[Hardship], folder: Path) -> Iterator[Path]:
    """The photos, one at a time."""
    for number, hardship in enumerate(wanted):
        path = folder / f"{number:03}.jpg"
        path.write_bytes(take_photo(page, hardship))
        yield path
        path.unlink()


def measure(page: Image.Image, code: str, wanted: list[Hardship]) -> dict[str, object]:
    """Read all of them."""
    seconds, missed = [], []
    with tempfile.TemporaryDirectory() as folder:
        for path in photos(page, wanted, Path(folder)):
            start = time.perf_counter()
            photo = read_photo(path)
            seconds.append(time.perf_counter() - start)
            if photo.codes != (read_code(code),):
                missed.append(path.stem)
    return {
        "photos": len(seconds),
        "read": len(seconds) - len(missed),
        "median_seconds": round(statistics.median(seconds), 3),
        "max_seconds": round(max(seconds), 3),
        "missed": missed,
    }


def main() -> None:
    """Measure what was asked for."""
    counts = [int(word) for word in sys.argv[1:] if word.isdigit()]
    count = counts[0] if counts else 100
    wanted = worst(count) if "worst" in sys.argv else hardships(count)
    print(json.dumps(measure(page_with_code(CODE), CODE, wanted)))


if __name__ == "__main__":
    main()
