"""A Debian with nothing in it but what Debian itself needs, cut off from all networks."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
MIRROR_VARIABLE = "AIWORKSHOP_DEBIAN_MIRROR"


def mirror(suite: str) -> str:
    """Where this machine gets the packages of a Debian from, unless the environment says where.

    Raises ``LookupError`` where neither does.
    """
    said = os.environ.get(MIRROR_VARIABLE)
    if said:
        return said
    places = (*Path("/etc/apt").glob("sources.list"), *Path("/etc/apt/sources.list.d").glob("*"))
    for path in places:
        text = path.read_text("utf-8")
        for paragraph in text.split("\n\n"):
            address = re.search(r"^URIs:\s*(\S+)", paragraph, re.MULTILINE)
            if address and re.search(rf"^Suites:.*\b{suite}(\s|$)", paragraph, re.MULTILINE):
                return address[1]
        line = re.search(rf"^deb(?: \[[^]]*\])? (\S+) {suite} ", text, re.MULTILINE)
        if line:
            return line[1]
    raise LookupError(f"no mirror of {suite} in /etc/apt; name one by {MIRROR_VARIABLE}")


class BareRoot:
    """The system in a folder. Needs root's rights, ``debootstrap`` and ``unshare``."""

    def __init__(self, folder: Path, suite: str) -> None:
        self.folder = folder
        self.suite = suite

    def make(self) -> None:
        """Fetch the least Debian; one made before is taken as it is."""
        if not (self.folder / "etc/debian_version").exists():
            base = self.folder.with_suffix(".tar")
            if not base.exists():
                fresh = self.folder.with_name(self.folder.name + ".fresh")
                shutil.rmtree(fresh, ignore_errors=True)
                subprocess.run(
                    [
                        "debootstrap",
                        "--variant=minbase",
                        self.suite,
                        str(fresh),
                        mirror(self.suite),
                    ],
                    check=True,
                    stdout=subprocess.DEVNULL,
                )
                subprocess.run(["tar", "-C", str(fresh), "-cf", str(base), "."], check=True)
                shutil.rmtree(fresh)
            self.folder.mkdir(parents=True)
            subprocess.run(["tar", "-C", str(self.folder), "-xf", str(base)], check=True)

    def fetch_needed(self, package: str) -> None:
        """Download what a package depends on, and only that, while there is a network."""
        shutil.copyfile("/etc/resolv.conf", self.folder / "etc/resolv.conf")
        for settings in Path("/etc/apt/apt.conf.d").glob("*"):
            if re.search(r"Acquire|Proxy", settings.read_text("utf-8", "replace")):
                shutil.copyfile(settings, self.folder / "etc/apt/apt.conf.d" / settings.name)
        with self.mounted():
            for command in (
                ["apt-get", "update", "-qq"],
                ["apt-get", "install", "-qq", "-y", "--download-only", "-o", _NO_MORE, package],
            ):
                subprocess.run(
                    ["chroot", str(self.folder), *command],
                    check=True,
                    env=environment({"DEBIAN_FRONTEND": "noninteractive"}),
                    stdout=subprocess.DEVNULL,
                )

    @contextmanager
    def mounted(self) -> Iterator[None]:
        """With the file systems that every program expects, and the sockets of the screens."""
        points = [
            (["-t", "proc", "proc"], "proc"),
            (["--bind", "/tmp/.X11-unix"], "tmp/.X11-unix"),
            (["-t", "tmpfs", "tmpfs"], "dev/shm"),
        ]
        Path("/tmp/.X11-unix").mkdir(exist_ok=True)
        done: list[Path] = []
        try:
            for what, where in points:
                target = self.folder / where
                target.mkdir(parents=True, exist_ok=True)
                subprocess.run(["mount", *what, str(target)], check=True)
                done.append(target)
            yield
        finally:
            for target in reversed(done):
                subprocess.run(["umount", "-l", str(target)], check=True)

    def command(self, words: str, user: str = "root", **more: str) -> tuple[list[str], dict]:
        """What to start, and in which environment, to have a shell run words in there, without
        any network."""
        home = "/root" if user == "root" else self.home_of(user)
        inside = ["sh", "-c", f'cd "$HOME" && {words}']
        if user != "root":
            inside = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", *inside]
        command = ["unshare", "--net", "chroot", str(self.folder), *inside]
        return command, environment({"HOME": home, "USER": user, **more})

    def home_of(self, user: str) -> str:
        """The home folder of a user in there."""
        lines = (self.folder / "etc/passwd").read_text("utf-8").splitlines()
        (found,) = (line.split(":")[5] for line in lines if line.startswith(f"{user}:"))
        return found


_NO_MORE = "APT::Install-Recommends=false"


def environment(more: dict[str, str]) -> dict[str, str]:
    """Nothing of this machine's environment but what is said."""
    return {"PATH": PATH, "TERM": "dumb", **more}
