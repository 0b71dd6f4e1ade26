"""The installer, by Inno Setup's compiler: on the path, where it installs itself, or named by
``AIWORKSHOP_ISCC``. ``AIWORKSHOP_SIGN_COMMAND`` signs executables and installer, with ``$f`` for
the file: ``signtool sign /fd sha256 /tr … /td sha256 $f``."""

import os
import shutil
import subprocess
from pathlib import Path

from identity import NAME, version, version_numbers

SCRIPT = Path(__file__).resolve().parent / "aiworkshop.iss"


def make(folder: Path, work: Path, out: Path) -> Path:
    """The installer."""
    sign_executables(folder)
    values = {
        "Version": version(),
        "Numbers": ".".join(str(number) for number in version_numbers()),
        "Folder": str(folder),
        "Icons": str(work / "parts" / "icons"),
        "Out": str(out),
    }
    command = [compiler(), "/Qp", *(f"/D{name}={value}" for name, value in values.items())]
    signing = os.environ.get("AIWORKSHOP_SIGN_COMMAND")
    if signing:
        command += ["/DSign", f"/S{NAME}={signing}"]
    subprocess.run([*command, str(SCRIPT)], check=True)
    return out / f"{NAME}-{version()}-windows-setup.exe"


def compiler() -> str:
    """Where Inno Setup's compiler is. Raises ``FileNotFoundError``."""
    places = [os.environ.get("AIWORKSHOP_ISCC"), shutil.which("iscc")]
    for variable in ("ProgramFiles(x86)", "ProgramFiles", "LOCALAPPDATA"):
        root = Path(os.environ.get(variable, "")) / (
            "Programs" if variable == "LOCALAPPDATA" else ""
        )
        places += [str(root / f"Inno Setup {number}" / "ISCC.exe") for number in (7, 6)]
    for place in places:
        if place and Path(place).is_file():
            return place
    raise FileNotFoundError("Inno Setup is not installed (AIWORKSHOP_ISCC names its ISCC.exe)")


def sign_executables(folder: Path) -> None:
    """Sign the executables, where there is something to sign them with."""
    signing = os.environ.get("AIWORKSHOP_SIGN_COMMAND")
    if signing:
        for path in sorted(folder.glob("*.exe")):
            subprocess.run(signing.replace("$f", f'"{path}"'), check=True, shell=True)
