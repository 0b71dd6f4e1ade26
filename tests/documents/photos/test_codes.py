"""Codes are read from photos as they are made in a meeting room."""

import io

import pytest
from PIL import Image

from aiworkshop.documents.photos.codes import find_codes
from aiworkshop.method.sheet_codes import read_code
from tests.benchmarks.phone_photos import Hardship, page_with_code, take_photo

CODE = "AW1.7K3M9Q.2XJ4.DIS-3/1"
SAMPLE = (
    Hardship(),
    Hardship(turn=15, quarters=1, keystone=0.08, light=0.35, light_from=2, seed=2),
    Hardship(turn=-15, quarters=2, blur=2, noise=15, light=0.35, light_from=4, seed=3),
    Hardship(turn=8, quarters=3, keystone=0.08, blur=2, noise=8, fills=0.75, seed=4),
    Hardship(turn=-8, keystone=0.05, noise=15, light=0.35, fills=0.75, seed=5),
    # Found only where the photo was sharpened.
    Hardship(turn=15, keystone=0.08, blur=2, noise=15, light=0.35, fills=0.62, seed=6),
)


@pytest.mark.parametrize("hardship", SAMPLE)
def test_the_code_is_read(hardship: Hardship) -> None:
    data = take_photo(page_with_code(CODE), hardship)
    assert find_codes(Image.open(io.BytesIO(data)).convert("L")) == (read_code(CODE),)
