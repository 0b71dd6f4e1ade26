"""Photos as phones make them, and files that only pretend: what is kept, what is refused."""

import hashlib
import io
import random
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageOps

from aiworkshop.base.errors import UserError
from aiworkshop.documents.photos import reading
from aiworkshop.documents.photos.reading import read_photo
from aiworkshop.method.sheet_codes import read_code
from tests.benchmarks.phone_photos import page_with_code

CODE = "AW1.7K3M9Q.2XJ4.DIS-3/1"
SECRETS = (
    b"GPSLatitude",
    b"PhoneMaker",
    b"hidden-note",
    b"2026:05:04",
    b"xmpmeta",
    b"thumb-secret",
)
LATITUDE = struct.pack(">II", 31, 1)


def picture(width: int = 640, height: int = 480) -> Image.Image:
    """Something with an upper left corner."""
    made = Image.radial_gradient("L").resize((width, height)).convert("RGB")
    made.paste((200, 30, 30), (0, 0, width // 4, height // 8))
    return made


def telling_exif(orientation: int = 1) -> Image.Exif:
    """Exif with maker, date, position and a maker's note."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "PhoneMaker"
    exif[0x0132] = "2026:05:04 10:00:00"
    exif.get_ifd(0x8769)[0x927C] = b"hidden-note"
    exif.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0GPSLatitude"
    position = exif.get_ifd(0x8825)
    position[1], position[2] = "N", (31.0, 46.0, 12.0)
    position[3], position[4] = "E", (35.0, 13.0, 9.0)
    return exif


XMP = b"<x:xmpmeta exif:GPSLatitude='31,46.2N'/>"


def telling_jpeg(orientation: int = 1, *, progressive: bool = False) -> bytes:
    """A JPEG that tells where, when and with what it was made, also behind its end."""
    data, other = io.BytesIO(), io.BytesIO()
    exif = telling_exif(orientation)
    picture().save(
        data,
        "JPEG",
        quality=90,
        exif=exif,
        xmp=XMP,
        comment=b"hidden-note",
        progressive=progressive,
    )
    picture(64, 48).save(other, "JPEG", exif=exif)
    return data.getvalue() + other.getvalue() + b"thumb-secret"


def assert_tells_nothing(data: bytes) -> None:
    for secret in (*SECRETS, LATITUDE):
        assert secret not in data


@pytest.mark.parametrize("progressive", [False, True])
def test_a_jpeg_keeps_its_picture_and_nothing_else(tmp_path: Path, progressive: bool) -> None:
    source = tmp_path / "IMG_0001.JPG"
    source.write_bytes(telling_jpeg(progressive=progressive))
    for secret in (*SECRETS, LATITUDE):
        assert secret in source.read_bytes(), "the test would prove nothing"

    photo = read_photo(source)

    assert_tells_nothing(photo.data)
    assert b"Exif" not in photo.data
    assert (photo.media_type, photo.width, photo.height) == ("image/jpeg", 640, 480)
    assert photo.digest == hashlib.sha256(photo.data).hexdigest()
    assert photo.source_digest == hashlib.sha256(source.read_bytes()).hexdigest()
    before, after = Image.open(source).convert("RGB"), Image.open(io.BytesIO(photo.data))
    assert ImageChops.difference(before, after.convert("RGB")).getbbox() is None


@pytest.mark.parametrize("orientation", range(1, 9))
def test_what_was_upright_stays_upright(tmp_path: Path, orientation: int) -> None:
    source = tmp_path / "photo.jpg"
    source.write_bytes(telling_jpeg(orientation))

    photo = read_photo(source)

    assert_tells_nothing(photo.data)
    kept = Image.open(io.BytesIO(photo.data))
    assert set(kept.getexif()) <= {0x0112}
    upright = ImageOps.exif_transpose(kept)
    assert upright.size == (photo.width, photo.height)
    meant = ImageOps.exif_transpose(Image.open(source))
    assert ImageChops.difference(meant.convert("RGB"), upright.convert("RGB")).getbbox() is None


def test_a_file_of_several_pictures_gives_the_first(tmp_path: Path) -> None:
    source = tmp_path / "both.jpg"
    second = picture(320, 240)
    second.encoderinfo = {"exif": telling_exif()}
    picture().save(
        source, "MPO", save_all=True, append_images=[second], exif=telling_exif(), xmp=XMP
    )
    assert b"MPF\0" in source.read_bytes()

    photo = read_photo(source)

    assert_tells_nothing(photo.data)
    assert b"MPF\0" not in photo.data
    assert photo.data.count(b"\xff\xd8\xff") == 1
    assert photo.width == 640


@pytest.mark.parametrize("orientation", [1, 3, 6])
def test_a_png_keeps_its_picture_and_nothing_else(tmp_path: Path, orientation: int) -> None:
    from PIL.PngImagePlugin import PngInfo

    source = tmp_path / "drawing.png"
    notes = PngInfo()
    notes.add_text("Comment", "hidden-note")
    notes.add_itxt("XML:com.adobe.xmp", XMP.decode())
    picture().save(source, pnginfo=notes, exif=telling_exif(orientation))

    photo = read_photo(source)

    assert_tells_nothing(photo.data)
    assert b"eXIf" not in photo.data
    meant = ImageOps.exif_transpose(Image.open(source))
    kept = Image.open(io.BytesIO(photo.data))
    assert kept.size == (photo.width, photo.height)
    assert ImageChops.difference(meant.convert("RGB"), kept.convert("RGB")).getbbox() is None


def test_a_heic_becomes_an_upright_jpeg_with_its_code_read() -> None:
    source = Path(__file__).with_name("page.heic")
    assert b"PhoneMaker" in source.read_bytes()

    photo = read_photo(source)

    assert photo.media_type == "image/jpeg"
    assert (photo.width, photo.height) == (600, 800)
    assert photo.codes == (read_code(CODE),)
    assert_tells_nothing(photo.data)
    assert b"Exif" not in photo.data


def test_the_same_file_gives_the_same_bytes(tmp_path: Path) -> None:
    heic = Path(__file__).with_name("page.heic")
    assert read_photo(heic) == read_photo(heic)
    source = tmp_path / "a.jpg"
    source.write_bytes(telling_jpeg(6))
    assert read_photo(source).digest == read_photo(source).digest


def test_a_photo_is_known_by_its_content_not_by_its_name(tmp_path: Path) -> None:
    source = tmp_path / "photo.heic"
    source.write_bytes(telling_jpeg())
    assert read_photo(source).media_type == "image/jpeg"


def refusal(path: Path) -> UserError:
    with pytest.raises(UserError) as refused:
        read_photo(path)
    assert refused.value.details["file"] == path.name
    return refused.value


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"GIF89a" + bytes(40), b"\0" * 5000])
def test_what_is_no_photo_is_refused(tmp_path: Path, content: bytes) -> None:
    source = tmp_path / "photo.jpg"
    source.write_bytes(content)
    assert refusal(source).code == "photo.no_photo"


def test_what_is_not_there_or_a_folder_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.jpg").code == "photo.not_opened"
    assert refusal(tmp_path).code == "photo.not_opened"


def jpeg() -> bytes:
    return telling_jpeg()[:-12]


def png() -> bytes:
    data = io.BytesIO()
    picture(64, 48).save(data, "PNG")
    return data.getvalue()


def heic() -> bytes:
    return Path(__file__).with_name("page.heic").read_bytes()


@pytest.mark.parametrize("whole", [jpeg, png, heic])
def test_a_photo_cut_off_is_refused(tmp_path: Path, whole: object) -> None:
    data = whole()
    if data.startswith(b"\xff\xd8"):
        data = data[: data.index(b"\xff\xd9\xff\xd8") + 2]
    source = tmp_path / "photo"
    for part in (0.1, 0.3, 0.5, 0.8, 0.95):
        source.write_bytes(data[: int(len(data) * part)])
        assert refusal(source).code == "photo.damaged"
    source.write_bytes(data[:-2])
    if data[4:8] != b"ftyp":
        assert refusal(source).code == "photo.damaged"


@pytest.mark.parametrize("whole", [jpeg, png])
def test_damage_is_told_or_makes_no_difference(tmp_path: Path, whole: object) -> None:
    """Whatever bytes are wrong: a photo or a sentence, nothing else."""
    data, chance = whole(), random.Random(5)
    source = tmp_path / "photo"
    for _ in range(60):
        hurt = bytearray(data)
        for _ in range(chance.choice((1, 4, 20))):
            hurt[chance.randrange(16, min(len(hurt), 4000))] = chance.randrange(256)
        source.write_bytes(hurt)
        try:
            photo = read_photo(source)
        except UserError as error:
            assert error.code in ("photo.damaged", "photo.too_large")
        else:
            assert photo.data


@pytest.mark.parametrize("places", [{232: 152, 835: 199, 3465: 214, 3907: 237}, {18: 0}, {300: 9}])
def test_a_damaged_heic_does_not_take_the_program_along(
    tmp_path: Path, places: dict[int, int]
) -> None:
    """The first of these crashes the process that decodes it."""
    hurt = bytearray(heic())
    for place, value in places.items():
        hurt[place] = value
    source = tmp_path / "photo.heic"
    source.write_bytes(hurt)
    try:
        assert read_photo(source).media_type == "image/jpeg"
    except UserError as error:
        assert error.code == "photo.damaged"


def test_a_small_file_that_would_unpack_to_gigabytes_is_refused_unopened(tmp_path: Path) -> None:
    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    source = tmp_path / "bomb.png"
    source.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(100_000)))
        + chunk(b"IEND", b"")
    )
    assert refusal(source).code == "photo.too_large"
    data = bytearray(jpeg())
    start = data.index(b"\xff\xc0")
    data[start + 5 : start + 9] = struct.pack(">HH", 65_000, 65_000)
    (tmp_path / "bomb.jpg").write_bytes(data)
    assert refusal(tmp_path / "bomb.jpg").code == "photo.too_large"


def test_a_file_too_large_is_refused_unread(tmp_path: Path) -> None:
    source = tmp_path / "endless.jpg"
    with source.open("wb") as file:
        file.write(jpeg())
        file.truncate(reading.MOST_BYTES + 1)
    assert refusal(source).code == "photo.too_large"


def test_several_codes_are_told_from_top_to_bottom(tmp_path: Path) -> None:
    table = Image.new("L", (2520, 7200), 90)
    for place, code in enumerate(("AW1.AAAAAA.2XJ4.DRM-2/1", CODE)):
        table.paste(page_with_code(code), (0, 3600 * place))
    table.resize((1260, 3600)).save(tmp_path / "two.png")
    found = [str(code) for code in read_photo(tmp_path / "two.png").codes]
    assert found == ["AW1.AAAAAA.2XJ4.DRM-2/1", CODE]


def test_codes_of_others_are_passed_over(tmp_path: Path) -> None:
    page_with_code("https://example.org/").resize((840, 1188)).save(tmp_path / "poster.png")
    assert read_photo(tmp_path / "poster.png").codes == ()


def test_a_picture_of_a_few_pixels_has_no_code(tmp_path: Path) -> None:
    Image.new("1", (1, 1)).save(tmp_path / "dot.png")
    assert read_photo(tmp_path / "dot.png").codes == ()
