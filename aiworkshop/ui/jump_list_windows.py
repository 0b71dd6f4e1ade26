"""The last workshops in the jump list of the taskbar.

The list is a COM object, so this rests on pywin32, which is installed on Windows alone. Where it
refuses, the menu is as before: nothing hangs on it.
"""

import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from aiworkshop.base.logs import log_failure
from aiworkshop.ui.jump_list import Recent, Writer

APPLICATION = "aiworkshop"
"""The same as in the shortcuts that the installer makes, so that Windows takes both for one."""


def claim_identity() -> None:
    """Tell Windows which program this is; before the first window. Nothing elsewhere."""
    if sys.platform == "win32":
        import ctypes

        with suppress(AttributeError, OSError):
            ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APPLICATION)


def command_line(entry: Recent) -> tuple[str, str]:
    """The program and its arguments, as a shortcut keeps them."""
    arguments = list(entry.arguments)
    if not getattr(sys, "frozen", False):
        arguments = ["-m", "aiworkshop", *arguments]
    return sys.executable, subprocess.list2cmdline(arguments)


class WindowsJumpList(Writer):
    """Writes the whole list anew each time, as Windows wants it."""

    def write(self, heading: str, entries: Sequence[Recent]) -> None:
        """What somebody took out of the list by hand is not put in again."""
        if sys.platform != "win32":
            return
        try:
            self._write(heading, entries)
        except Exception as error:  # noqa: BLE001  # a comfort: whatever COM refuses, work goes on
            log_failure("jump list", error)

    def _write(self, heading: str, entries: Sequence[Recent]) -> None:
        import pythoncom
        from win32com.shell import shell

        pythoncom.CoInitialize()
        try:
            make = pythoncom.CoCreateInstance
            here = pythoncom.CLSCTX_INPROC_SERVER
            destinations = make(
                shell.CLSID_DestinationList, None, here, shell.IID_ICustomDestinationList
            )
            destinations.SetAppID(APPLICATION)
            most, removed = destinations.BeginList()
            unwanted = {
                removed.GetAt(place, shell.IID_IShellLink).GetArguments()
                for place in range(removed.GetCount())
            }
            links = make(
                shell.CLSID_EnumerableObjectCollection, None, here, shell.IID_IObjectCollection
            )
            shown = [entry for entry in entries if command_line(entry)[1] not in unwanted][:most]
            for entry in shown:
                links.AddObject(_link(entry))
            if shown:
                destinations.AppendCategory(heading, links)
            destinations.CommitList()
        finally:
            pythoncom.CoUninitialize()


def _link(entry: Recent) -> Any:
    import pythoncom
    from win32com.propsys import propsys, pscon
    from win32com.shell import shell

    program, arguments = command_line(entry)
    link = pythoncom.CoCreateInstance(
        shell.CLSID_ShellLink, None, pythoncom.CLSCTX_INPROC_SERVER, shell.IID_IShellLink
    )
    link.SetPath(program)
    link.SetArguments(arguments)
    link.SetIconLocation(program, 0)
    properties = link.QueryInterface(propsys.IID_IPropertyStore)
    properties.SetValue(pscon.PKEY_Title, propsys.PROPVARIANTType(entry.title))
    properties.Commit()
    return link
