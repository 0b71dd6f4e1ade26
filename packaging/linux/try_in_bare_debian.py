"""Install and use the Linux packages in a bare Debian: no Python, no network, no desktop.

    sudo python packaging/linux/try_in_bare_debian.py DEB TAR --work FOLDER [--transcript FILE]

Debian comes from this machine's own mirror (or ``AIWORKSHOP_DEBIAN_MIRROR``). Before the network is
cut, only the package's *Depends* are downloaded. Needs root, debootstrap, Xvfb and ImageMagick. The
documents and pictures of the window are left in FOLDER/found for whoever wants to judge them.
"""

import argparse
import shutil
import subprocess
import sys
import time
from pathlib import Path

from bare_root import BareRoot
from trial_screen import Screen

USER, HOME = "noa", "/home/נועה לוי עמית"
STICK = "/media/מקל USB של נועה"
LANGUAGES = ("he", "ar", "en")


class Trial:
    """Runs commands in the root and writes down what was asked and answered."""

    def __init__(self, root: BareRoot, found: Path) -> None:
        self.root = root
        self.found = found
        self.lines: list[str] = []

    def title(self, words: str) -> None:
        """A heading in the transcript."""
        self.note(f"\n## {words}\n")

    def note(self, words: str) -> None:
        """A line of the transcript."""
        print(words, flush=True)
        self.lines.append(words)

    def run(self, words: str, user: str = "root", refused: bool = False, last: int = 12) -> str:
        """A command in the root; exits where it fails, or does not although it should."""
        self.note(f"{'#' if user == 'root' else '$'} {words}")
        command, environment = self.root.command(words, user)
        done = subprocess.run(
            command, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        answer = done.stdout.strip().splitlines()
        if len(answer) > last:
            answer = [f"… ({len(answer) - last} lines)", *answer[-last:]]
        for line in answer:
            self.note(f"  {line}")
        if bool(done.returncode) != refused:
            self.note(f"  exit code {done.returncode}: NOT AS EXPECTED")
            sys.exit(1)
        return done.stdout.strip()

    def fetch(self, path: str, name: str) -> None:
        """Take a file out of the root, to be judged outside."""
        shutil.copyfile(self.root.folder / path.lstrip("/"), self.found / name)


def main() -> None:
    """The whole trial; its exit code says whether all went well."""
    options = parse()
    work = options.work.absolute()
    root = BareRoot(work / "root", options.suite)
    shutil.rmtree(root.folder, ignore_errors=True)
    found = work / "found"
    found.mkdir(parents=True, exist_ok=True)
    root.make()
    for package in (options.deb, options.tar):
        shutil.copyfile(package, root.folder / "var/tmp" / package.name)
    root.fetch_needed(f"/var/tmp/{options.deb.name}")
    trial = Trial(root, found)
    with root.mounted(), Screen() as screen:
        install(trial, options.deb.name)
        use_installed(trial, screen)
        refuse_older(trial, options.deb.name)
        remove(trial)
        use_portable(trial, screen, options.tar.name)
    trial.note("\nAll as expected.")
    if options.transcript:
        options.transcript.write_text("\n".join(trial.lines).strip() + "\n", "utf-8")


def parse() -> argparse.Namespace:
    """The packages and where to work."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("deb", type=Path)
    parser.add_argument("tar", type=Path)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--transcript", type=Path)
    return parser.parse_args()


def install(trial: Trial, deb: str) -> None:
    """What is there before, and the installation."""
    trial.title("A bare Debian")
    trial.run("cat /etc/debian_version; dpkg-query -f '.' -W | wc -c")
    trial.run("command -v python3 python python3.11 pip", refused=True)
    # The names of time zones come with the program, too.
    trial.run("dpkg --purge tzdata 2>&1 | tail -1; ls /usr/share/zoneinfo", refused=True)
    trial.run("ls /sys/class/net 2>/dev/null; cat /proc/net/dev | tail -n +3 | cut -d: -f1")
    trial.title("Installed from what was downloaded, without a network")
    trial.run(f"dpkg-deb -f /var/tmp/{deb} Version Installed-Size Depends")
    trial.run("dpkg -i /var/cache/apt/archives/*.deb", last=1)
    trial.run(f"dpkg -i /var/tmp/{deb}")
    trial.run("dpkg -s aiworkshop | grep Status; du -sm /usr/lib/aiworkshop | cut -f1")
    trial.run(
        "ls /usr/lib/aiworkshop/LICENCES | wc -l; head -4 /usr/lib/aiworkshop/LICENCES/README.txt"
    )
    trial.run(f"useradd --create-home --home-dir '{HOME}' {USER}; ls -d /home/*")


def use_installed(trial: Trial, screen: Screen) -> None:
    """The sample, its documents and the window, for a person with a Hebrew home folder."""
    trial.title(f"Used by somebody whose home is {HOME}")
    trial.run("aiworkshop --version", USER)
    work(trial, "aiworkshop", "'הדוחות שלי'", f"{HOME}/הדוחות שלי", "deb")
    trial.run("find . -name 'library.sqlite' -o -name settings.json", USER)
    show(trial, screen, "aiworkshop", "deb")


def work(trial: Trial, program: str, folder: str, place: str, prefix: str) -> None:
    """Every kind of file that the program makes, and a look whether the library is whole."""
    sample = trial.run(f"{program} sample", USER).splitlines()[-1]
    trial.run(f"mkdir {folder}", USER)
    for language in LANGUAGES:
        trial.run(
            f"{program} report {sample} --language {language} -o {folder}/summary-{language}.pdf",
            USER,
        )
        trial.fetch(f"{place}/summary-{language}.pdf", f"{prefix}-summary-{language}.pdf")
    trial.run(f"{program} report {sample} -o {folder}/summary.docx", USER)
    trial.run(f"{program} report {sample} --form tables -o {folder}/tables.xlsx", USER)
    trial.run(f"{program} report {sample} --form calendar -o {folder}/dates.ics", USER)
    trial.run(f"{program} worksheets {sample} -o {folder}/worksheets.pdf", USER)
    trial.run(f"{program} export {sample} -o {folder}/sample.aiworkshop", USER)
    trial.run(f"{program} check", USER)
    trial.run(f"cd {folder} && ls -s --block-size=1K", USER, last=20)


def show(trial: Trial, screen: Screen, program: str, name: str) -> None:
    """The window, painted; its picture is taken from outside."""
    trial.note(f"$ {program}    (under a virtual X server outside, {screen.size})")
    command, environment = trial.root.command(f"exec {program}", USER, DISPLAY=screen.display)
    started = subprocess.Popen(
        command, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    try:
        colours = screen.wait_for_window(trial.found / f"{name}-window.png", started)
    finally:
        started.terminate()
        said, _ = started.communicate(timeout=30)
    for line in said.strip().splitlines():
        trial.note(f"  {line}")
    trial.note(f"  a window of the program, painted with {colours} colours")
    time.sleep(1)


def refuse_older(trial: Trial, deb: str) -> None:
    """A newer version stands in for what will come; this one does not go over it."""
    trial.title("Not over a newer version")
    trial.run(
        "mkdir -p /var/tmp/newer/DEBIAN && printf 'Package: aiworkshop\\nVersion: 99.0\\n"
        "Architecture: all\\nMaintainer: nobody <nobody@localhost>\\nDescription: newer\\n'"
        " > /var/tmp/newer/DEBIAN/control && dpkg-deb --build /var/tmp/newer /var/tmp/newer.deb"
        " > /dev/null && dpkg -r aiworkshop > /dev/null && dpkg -i /var/tmp/newer.deb",
        last=1,
    )
    trial.run(f"dpkg -i /var/tmp/{deb}", refused=True)
    trial.run("dpkg-query -W aiworkshop; dpkg -r aiworkshop > /dev/null")
    trial.run(f"dpkg -i /var/tmp/{deb} > /dev/null; aiworkshop list")


def remove(trial: Trial) -> None:
    """What people wrote stays; nothing else does."""
    trial.title("Removed")
    trial.run(
        "dpkg --purge aiworkshop > /dev/null; ls -d /usr/lib/aiworkshop /usr/bin/aiworkshop",
        refused=True,
    )
    trial.run("find . -name library.sqlite", USER)


def use_portable(trial: Trial, screen: Screen, tar: str) -> None:
    """The tar, unpacked on a stick, with its data beside it and none in the home folder."""
    trial.title("The portable archive")
    trial.run(f"mkdir -p '{STICK}' && chown {USER} '{STICK}'")
    trial.run("rm -rf .local .config .cache", USER)
    trial.run("command -v xz || echo 'no xz here: unpacked from outside'")
    unpack(trial, tar)
    top = tar.removesuffix(".tar.xz")
    trial.run(f"ls '{STICK}/{top}'", USER, last=20)
    program = f"'{STICK}/{top}/aiworkshop'"
    work(trial, program, f"'{STICK}/דוחות'", f"{STICK}/דוחות", "tar")
    trial.run(f"cd '{STICK}/{top}/data' && ls", USER)
    trial.run("ls -A | grep -v '^\\.bash\\|^\\.profile' ", USER)
    show(trial, screen, f"'{STICK}/{top}/AppRun'", "tar")


def unpack(trial: Trial, tar: str) -> None:
    """Unpack with the tar of this machine: a bare Debian has no xz."""
    folder = trial.root.folder
    target = folder / STICK.lstrip("/")
    subprocess.run(["tar", "-xf", str(folder / "var/tmp" / tar), "-C", str(target)], check=True)
    owner = target.stat()
    subprocess.run(["chown", "-R", f"{owner.st_uid}:{owner.st_gid}", str(target)], check=True)


if __name__ == "__main__":
    main()
