"""The one folder with the program and all it needs, from which every package is made."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import icons
import licences
from identity import NAME, ROOT
from windows.version_resource import version_resource

SPEC = Path(__file__).resolve().parent / "aiworkshop.spec"
LISTED = "bundled.json"
"""Where the spec writes the files that it took along, for the licences."""


def make_folder(work: Path) -> Path:
    """Build the folder and return it. Raises ``CalledProcessError`` where PyInstaller fails."""
    parts = work / "parts"
    parts.mkdir(parents=True, exist_ok=True)
    icons.make_icons(parts / "icons")
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--distpath", str(work), "--workpath", str(work / "pyinstaller"), str(SPEC)),
        ],
        check=True,
        cwd=ROOT,
        env={**os.environ, **spec_environment(parts)},
    )
    folder = work / NAME
    if sys.platform.startswith("linux"):
        strip(folder)
    sources = json.loads((parts / LISTED).read_text("utf-8"))
    licences.gather(map(Path, sources), folder / "LICENCES")
    return folder


def spec_environment(parts: Path) -> dict[str, str]:
    """What the spec file reads."""
    found = {"AIWORKSHOP_PARTS": str(parts), "PYTHONHASHSEED": "1"}
    if sys.platform == "win32":
        resource = parts / "version.txt"
        resource.write_text(version_resource(), "utf-8")
        found["AIWORKSHOP_VERSION_RESOURCE"] = str(resource)
        found["AIWORKSHOP_ICON"] = str(parts / "icons" / f"{NAME}.ico")
    elif sys.platform == "darwin":
        found["AIWORKSHOP_ICON"] = str(parts / "icons" / f"{NAME}.icns")
        found["AIWORKSHOP_MAC_ENTITLEMENTS"] = str(ROOT / "packaging/macos/entitlements.plist")
    return found


def strip(folder: Path) -> None:
    """Take what only a debugger reads out of Python and its extension modules: a fifth of it all.

    Not of Qt and of what ``auditwheel`` put into ``*.libs``, which have none.
    """
    if not shutil.which("strip"):
        return
    for path in sorted((folder / "_internal").rglob("*.so*")):
        inside = path.relative_to(folder).parts
        if path.is_symlink() or "PySide6" in inside or any(p.endswith(".libs") for p in inside):
            continue
        subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)


def size(folder: Path) -> int:
    """Bytes of all files in a folder; what a link points to counts once."""
    return sum(
        path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    )
