"""A zip that runs from a USB stick: the marker in it keeps all data beside the program."""

import shutil
import zipfile
from pathlib import Path

from identity import NAME, version
from windows.installer import sign_executables

READ_ME = """aiworkshop {version} for Windows

Unpack the whole folder, then start aiworkshopw.exe; aiworkshop.exe is its command line.
Nothing is installed, and nothing is fetched from the internet.

Because of the file "portable", everything that you write is kept in the folder "data" beside it:
take the folder along on a USB stick.
"""


def make(folder: Path, work: Path, out: Path) -> Path:
    """The archive."""
    sign_executables(folder)
    name = f"{NAME}-{version()}-windows-portable"
    staged = work / "zip" / name
    shutil.rmtree(staged, ignore_errors=True)
    shutil.copytree(folder, staged)
    (staged / "portable").touch()
    (staged / "README.txt").write_text(READ_ME.format(version=version()), "utf-8", newline="\r\n")
    target = out / f"{name}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(staged.rglob("*")):
            archive.write(path, Path(name) / path.relative_to(staged))
    return target
