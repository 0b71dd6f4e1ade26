"""The disk image with the app. ``AIWORKSHOP_MAC_IDENTITY`` names the certificate that PyInstaller
signs the app with, ``AIWORKSHOP_NOTARY_PROFILE`` the keychain profile of ``notarytool``."""

import os
import platform
import shutil
import subprocess
from pathlib import Path

from identity import NAME, version


def make(folder: Path, work: Path, out: Path) -> Path:
    """The image."""
    app = work / f"{NAME}.app"
    shutil.copytree(folder / "LICENCES", app / "Contents/Resources/LICENCES", dirs_exist_ok=True)
    sign(app)
    staged = work / "dmg"
    shutil.rmtree(staged, ignore_errors=True)
    staged.mkdir()
    # ditto keeps what a signature covers
    subprocess.run(["ditto", str(app), str(staged / app.name)], check=True)
    (staged / "Applications").symlink_to("/Applications")
    shutil.copytree(folder / "LICENCES", staged / "LICENCES")
    target = out / f"{NAME}-{version()}-macos-{platform.machine()}.dmg"
    target.unlink(missing_ok=True)
    subprocess.run(
        [
            *("hdiutil", "create", "-volname", f"{NAME} {version()}", "-format", "ULFO"),
            *("-srcfolder", str(staged), str(target)),
        ],
        check=True,
    )
    notarise(target)
    return target


def sign(app: Path) -> None:
    """Seal the app anew, since licences came in: with the certificate, else for this Mac alone."""
    identity = os.environ.get("AIWORKSHOP_MAC_IDENTITY")
    command = ["codesign", "--force", "--sign", identity or "-"]
    if identity:
        entitlements = Path(__file__).with_name("entitlements.plist")
        command += ["--options", "runtime", "--timestamp", "--entitlements", str(entitlements)]
    subprocess.run([*command, str(app)], check=True)


def notarise(image: Path) -> None:
    """Have Apple look at the image, where there is an account to do it with."""
    profile = os.environ.get("AIWORKSHOP_NOTARY_PROFILE")
    if profile:
        submit = ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile]
        subprocess.run([*submit, "--wait"], check=True)
        subprocess.run(["xcrun", "stapler", "staple", str(image)], check=True)
