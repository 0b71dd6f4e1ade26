"""A program that keeps photos until it is stopped, and says which it has kept.

python -m tests.robustness.photo_keeper LIBRARY WORKSHOP FOLDER
"""

import random
import sys
from itertools import count
from pathlib import Path

from PIL import Image

from aiworkshop.base.errors import AppError
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.worksheets.photos import KeepPhoto, prepare_photo

SIDE = 700


def make_photo(path: Path, seed: int) -> None:
    """Noise, which no compression makes small: 300 KB and more."""
    noise = random.Random(f"{path}{seed}").randbytes(SIDE * SIDE * 3)
    Image.frombytes("RGB", (SIDE, SIDE), noise).save(path, quality=60)


def main(path: Path, workshop_id: str, folder: Path) -> int:
    """Each line: a kept photo's id and digest."""
    try:
        with opened_workbench(path) as bench:
            for number in count():
                photo_path = folder / "photo.jpg"
                make_photo(photo_path, number)
                photo = prepare_photo(photo_path)
                kept = bench.runner.run(KeepPhoto(workshop_id, photo)).value
                sys.stdout.write(f"{kept.attachment_ids[0]}\t{photo.digest}\n")
                sys.stdout.flush()
    except AppError as error:
        sys.stdout.write(f"refused\t{error.code}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])))
