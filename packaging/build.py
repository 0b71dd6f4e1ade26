"""Make the packages for the system this runs on: ``python packaging/build.py [PACKAGE …]``.

    folder      one folder with the program and all it needs (always made, unless --keep-folder)
    portable    that folder as an archive that runs from anywhere, with its data beside it
    deb         Debian, Ubuntu and their like                            (on Linux)
    installer   for one person, without administrator rights             (on Windows)
    dmg         the app in a disk image                                  (on macOS)

Without names, all that this system can make. Needs the extra ``package`` of the project; see
packaging/README.md for what else each package needs and for signing.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from identity import NAME, ROOT, version
from pyinstaller.folder import make_folder, size

Maker = Callable[[Path, Path, Path], Path]
"""Makes a package of (the folder, a place for work, where packages go)."""


def makers(platform: str) -> dict[str, Maker]:
    """The packages that can be made on a system."""
    if platform == "win32":
        from windows import installer, portable as zipped

        return {"portable": zipped.make, "installer": installer.make}
    if platform == "darwin":
        from macos import image

        return {"dmg": image.make}
    from linux import deb, portable

    return {"portable": portable.make, "deb": deb.make}


def main() -> None:
    """Build what was asked for and say what it weighs."""
    possible = makers(sys.platform)
    options = parse(tuple(possible))
    work = options.work.absolute()
    folder = work / NAME
    if not (options.keep_folder and folder.is_dir()):
        folder = make_folder(work)
    tell("folder", folder, size(folder))
    options.out.mkdir(parents=True, exist_ok=True)
    for name in options.packages or possible:
        if name != "folder":
            package = possible[name](folder, work, options.out.absolute())
            tell(name, package, package.stat().st_size)


def parse(possible: tuple[str, ...]) -> argparse.Namespace:
    """What to make and where."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("packages", nargs="*", metavar="PACKAGE", help=", ".join(possible))
    parser.add_argument("--out", type=Path, default=ROOT / "dist" / "packages")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "packages")
    parser.add_argument(
        "--keep-folder", action="store_true", help="package the folder that was built before"
    )
    parser.add_argument("--version", action="version", version=version())
    options = parser.parse_args()
    unknown = set(options.packages) - {"folder", *possible}
    if unknown:
        parser.error(f"not made on this system: {', '.join(sorted(unknown))}")
    return options


def tell(name: str, path: Path, weight: int) -> None:
    """One line a package."""
    print(f"{name:10} {weight / 1e6:6.1f} MB  {path}", flush=True)


if __name__ == "__main__":
    main()
