"""Parts of the program that run in a process of their own."""

import sys
from pathlib import Path


def own_process(module: str, *arguments: str) -> list[str]:
    """The command that runs one of our modules as ``python -m`` does.

    A packaged program brings no ``python``: its executable understands ``-m`` for the modules that
    ``packaging/pyinstaller/entry.py`` names. On Windows the one with a console is taken, since the
    other has no output to answer through.
    """
    program = Path(sys.executable)
    if getattr(sys, "frozen", False) and sys.platform == "win32":
        program = program.with_name("aiworkshop.exe")
    return [str(program), "-m", module, *arguments]
