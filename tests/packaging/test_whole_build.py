"""The whole build, and the sample's documents made by it: ``AIWORKSHOP_TEST_PACKAGES=1 pytest
tests/packaging/test_whole_build.py`` (some minutes; needs the extra ``package``).

``AIWORKSHOP_TEST_FOLDER`` names a folder that was built before.
"""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

ROOT = Path(__file__).parents[2]
PHOTO = ROOT / "tests/documents/photos/page.heic"
MOST_BYTES = 200_000_000

pytestmark = pytest.mark.skipif(
    os.environ.get("AIWORKSHOP_TEST_PACKAGES") != "1", reason="some minutes: asked for by name"
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    built = os.environ.get("AIWORKSHOP_TEST_FOLDER")
    if built:
        return Path(built)
    work = tmp_path_factory.mktemp("work")
    command = [sys.executable, str(ROOT / "packaging/build.py"), "folder", "--work", str(work)]
    subprocess.run([*command, "--out", str(work)], check=True)
    return work / "aiworkshop"


@pytest.fixture
def program(folder: Path, tmp_path: Path):
    home = tmp_path / "נועה לוי"
    home.mkdir()

    def run(*arguments: str, given: bytes = b"", code: int = 0) -> bytes:
        done = subprocess.run(
            [str(folder / "aiworkshop"), *arguments],
            input=given,
            capture_output=True,
            cwd=home,
            env={"HOME": str(home), "PATH": "/nowhere", "QT_QPA_PLATFORM": "offscreen"},
            timeout=300,
        )
        assert done.returncode == code, done.stderr.decode()
        return done.stdout if not code else done.stderr

    return run


def test_it_is_light_enough(folder: Path) -> None:
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    assert sum(path.stat().st_size for path in files) <= MOST_BYTES


def test_every_distribution_in_it_has_its_licence(folder: Path) -> None:
    listed = json.loads((folder.parent / "parts/bundled.json").read_text("utf-8"))
    packages = {
        Path(source).parts[Path(source).parts.index("site-packages") + 1]
        for source in listed
        if "site-packages" in Path(source).parts
    }
    names = {path.name.lower().replace("_", "-") for path in (folder / "LICENCES").iterdir()}
    for package in ("PIL:pillow", "docx:python-docx", "lxml:lxml", "sqlalchemy:sqlalchemy"):
        inside, name = package.split(":")
        assert inside in packages and name in names
    assert {"python", "pyside6-essentials", "noto fonts", "lucide icons", "pyinstaller"} <= names


def test_it_writes_every_kind_of_document(program, tmp_path: Path) -> None:
    sample = program("sample").decode().split()[-1]
    for language, word in (("en", "Discovery"), ("he", "גילוי"), ("ar", "الاكتشاف")):
        target = tmp_path / f"סיכום {language}.pdf"
        program("report", sample, "--language", language, "-o", str(target))
        document = pypdfium2.PdfDocument(target)
        pages = [document[number].get_textpage().get_text_range() for number in range(12)]
        document.close()
        assert any(word in text for text in pages)
    for form, name in (("tables", "t.xlsx"), ("calendar", "c.ics"), ("summary", "s.docx")):
        program("report", sample, "--form", form, "-o", str(tmp_path / name))
        assert (tmp_path / name).stat().st_size > 500
    program("worksheets", sample, "-o", str(tmp_path / "worksheets.pdf"))
    program("export", sample, "-o", str(tmp_path / "sample.aiworkshop"))
    program("check")


def test_it_decodes_photos_in_a_process_of_its_own(program) -> None:
    made = program("-m", "aiworkshop.documents.photos.heic", "99999999", given=PHOTO.read_bytes())
    assert Image.open(io.BytesIO(made)).format == "JPEG"


def test_it_has_the_driver_of_a_shared_library(program) -> None:
    said = program("--library", "postgresql+psycopg://x@localhost:1/none", "list", code=1).decode()
    assert "driver" not in said and "localhost" in said
