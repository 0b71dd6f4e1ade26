"""Menu entry, description, file type and signs are what their own judges accept, and agree."""

import configparser
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import icons
import identity
import pytest
from bare_root import mirror
from linux import desktop
from PIL import Image

from aiworkshop import __version__
from aiworkshop.base.sealing import MAGIC
from aiworkshop.facilitation.exchange.archive import RECORDS
from aiworkshop.ui import app, tokens

NAMESPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


def judged(tool: str, *arguments: str) -> str:
    if not shutil.which(tool):
        pytest.skip(f"{tool} is not installed")
    done = subprocess.run([tool, *arguments], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_the_version_is_said_once() -> None:
    assert identity.version() == __version__
    assert identity.version_numbers()[:3] == tuple(int(n) for n in __version__.split("."))
    assert 'dynamic = ["version"]' in (identity.ROOT / "pyproject.toml").read_text("utf-8")


def test_the_menu_entry_is_valid() -> None:
    assert judged("desktop-file-validate", str(desktop.ENTRY)).strip() == ""


def test_the_description_is_valid(tmp_path: Path) -> None:
    path = tmp_path / desktop.METAINFO.name
    path.write_text(desktop.filled(desktop.METAINFO), "utf-8")
    judged("appstreamcli", "validate", "--no-net", str(path))
    assert f'version="{__version__}"' in path.read_text("utf-8")


def test_all_call_the_program_and_its_files_alike() -> None:
    entry = configparser.RawConfigParser(strict=False)
    entry.read(desktop.ENTRY, "utf-8")
    said = entry["Desktop Entry"]
    assert said["MimeType"] == f"{identity.MIME_TYPE};"
    assert said["Icon"] == identity.NAME == said["StartupWMClass"]
    assert desktop.ENTRY.stem == identity.APPLICATION_ID == app.DESKTOP_ID
    described = ElementTree.parse(desktop.METAINFO).getroot()
    assert described.findtext("id") == identity.APPLICATION_ID
    assert described.findtext("launchable") == desktop.ENTRY.name
    assert described.findtext("provides/mediatype") == identity.MIME_TYPE


def test_the_file_type_knows_open_and_sealed_files() -> None:
    (kind,) = ElementTree.parse(desktop.MIME).getroot()
    assert kind.get("type") == identity.MIME_TYPE
    assert kind.find(f"{NAMESPACE}glob").get("pattern") == f"*{identity.SUFFIX}"
    assert kind.find(f"{NAMESPACE}icon").get("name") == desktop.FILE_SIGN
    values = {match.get("value") for match in kind.iter(f"{NAMESPACE}match")}
    assert values == {r"PK\003\004", RECORDS, MAGIC.decode()}


def test_the_system_finds_the_file_type(tmp_path: Path) -> None:
    packages = tmp_path / "mime/packages"
    packages.mkdir(parents=True)
    shutil.copy(desktop.MIME, packages / "aiworkshop.xml")
    judged("update-mime-database", str(tmp_path / "mime"))
    assert f"{identity.MIME_TYPE}:*{identity.SUFFIX}" in (tmp_path / "mime/globs").read_text()


@pytest.mark.parametrize("sign", icons.SIGNS)
def test_signs_take_their_colours_from_the_window(sign: str) -> None:
    drawn = (identity.EMBLEMS / f"{sign}.svg").read_text("utf-8")
    known = {*tokens.LIGHT.values(), *tokens.DARK.values()}
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", drawn)) <= known


def test_signs_are_drawn_for_every_system(qapp: object, tmp_path: Path) -> None:
    icons.make_icons(tmp_path / "icons")
    desktop.write_share(tmp_path / "share", tmp_path / "icons")
    hicolor = tmp_path / "share/icons/hicolor"
    assert (hicolor / "scalable/apps/aiworkshop.svg").is_file()
    for size in icons.SIZES:
        for kind, name in (("apps", identity.NAME), ("mimetypes", desktop.FILE_SIGN)):
            with Image.open(hicolor / f"{size}x{size}" / kind / f"{name}.png") as picture:
                assert picture.size == (size, size)
                assert picture.getchannel("A").getextrema() == (0, 255)
    for sign in icons.SIGNS:
        with Image.open(tmp_path / f"icons/{sign}.ico") as picture:
            assert picture.info["sizes"] == {(size, size) for size in icons.ICO_SIZES}
        with Image.open(tmp_path / f"icons/{sign}.icns") as picture:
            assert picture.size[0] == 1024


def test_the_mirror_is_said_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIWORKSHOP_DEBIAN_MIRROR", "place")
    assert mirror("bookworm") == "place"
