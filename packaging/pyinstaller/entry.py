"""Where the packaged program begins; the same for all its executables."""

import io
import os
import runpy
import sys
import time

WORKERS = ("aiworkshop.documents.photos.heic",)
"""What the program starts as a process of its own with ``python -m``: a packaged program has no
Python to start, so it is itself asked for them, and for nothing else."""


def main() -> int:
    """The command line, the window, or a worker of them."""
    give_back_library_path()
    if len(sys.argv) > 2 and sys.argv[1] == "-m" and sys.argv[2] in WORKERS:
        return work(sys.argv[2])
    if os.environ.get("AIWORKSHOP_TELL_FIRST_PAINT"):
        tell_first_paint()
    said = hear_what_is_said() if sys.stderr is None else None
    from aiworkshop.cli import main as command

    code = command()
    # A refusal (1) the program itself shows in a window.
    if said is not None and code > 1:
        show_sentence(said.getvalue())
    return code


def work(module: str) -> int:
    """Run one of our modules as Python's ``-m`` would; what it returns, it exits with."""
    del sys.argv[1:3]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
    return 0


def tell_first_paint() -> None:
    """For ``tests/benchmarks/bench_package.py``: say when the window stood there, and end."""
    import aiworkshop.ui.app as program

    def painted(*_: object) -> None:
        print(time.monotonic_ns(), flush=True)
        os._exit(0)

    program._wake = painted


def give_back_library_path() -> None:
    """Programs that we start (a browser, a mail program) must find their own libraries, not ours.

    The loader has read ours already, so nothing of this process changes.
    """
    theirs = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if theirs is not None:
        os.environ["LD_LIBRARY_PATH"] = theirs
    elif getattr(sys, "frozen", False):
        os.environ.pop("LD_LIBRARY_PATH", None)


def hear_what_is_said() -> io.StringIO:
    """A program without a console has nowhere to say why it does not open: keep it for a box."""
    said = io.StringIO()
    sys.stdout = sys.stderr = said
    return said


def show_sentence(words: str) -> None:
    """Tell in a box of the system what would have stood on the console."""
    if sys.platform == "win32" and words.strip():
        import ctypes

        error_sign = 0x10
        ctypes.windll.user32.MessageBoxW(None, words[-2000:], "aiworkshop", error_sign)


if __name__ == "__main__":
    sys.exit(main())
