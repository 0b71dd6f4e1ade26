"""In the place of a window manager: the topmost window of a bare virtual screen has the keyboard.

Run by itself; ends when the screen does. Menus take the keyboard from their window by themselves.
"""

import ctypes
import ctypes.util
import sys
import time

SECONDS = 0.03
_REVERT_TO_PARENT = 2
_VIEWABLE = 2


class _Attributes(ctypes.Structure):
    """``XWindowAttributes`` of Xlib."""

    _fields_ = (
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")),
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("kind", "bit_gravity", "win_gravity", "backing")),
        ("planes", ctypes.c_ulong),
        ("pixel", ctypes.c_ulong),
        ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        ("installed", ctypes.c_int),
        ("map_state", ctypes.c_int),
        *((name, ctypes.c_long) for name in ("all_masks", "my_mask", "no_propagate")),
        ("override_redirect", ctypes.c_int),
        ("screen", ctypes.c_void_p),
    )


def keep_focus(name: str) -> int:
    """Give the keyboard to whatever lies on top, until the screen ``name`` is gone."""
    found = ctypes.util.find_library("X11")
    if found is None:
        return 3
    xlib = ctypes.CDLL(found)
    xlib.XOpenDisplay.restype = ctypes.c_void_p
    xlib.XDefaultRootWindow.restype = ctypes.c_ulong
    display = ctypes.c_void_p(xlib.XOpenDisplay(name.encode()))
    if not display:
        return 3
    # A window may go between being found and being given the keyboard.
    quiet = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
    xlib.XSetErrorHandler(quiet)
    root = ctypes.c_ulong(xlib.XDefaultRootWindow(display))
    given = 0
    while True:
        top = _topmost(xlib, display, root)
        if top and top != given:
            xlib.XSetInputFocus(display, ctypes.c_ulong(top), _REVERT_TO_PARENT, 0)
            xlib.XSync(display, 0)
        given = top
        time.sleep(SECONDS)


def _topmost(xlib: ctypes.CDLL, display: ctypes.c_void_p, root: ctypes.c_ulong) -> int:
    """The window on top that wants to be managed; 0 for none."""
    parent, count = ctypes.c_ulong(), ctypes.c_uint()
    windows = ctypes.POINTER(ctypes.c_ulong)()
    xlib.XQueryTree(
        display, root, ctypes.byref(ctypes.c_ulong()), ctypes.byref(parent),
        ctypes.byref(windows), ctypes.byref(count),
    )  # fmt: skip
    top = 0
    for place in range(count.value):
        told = _Attributes()
        window = windows[place]
        xlib.XGetWindowAttributes(display, ctypes.c_ulong(window), ctypes.byref(told))
        if told.map_state == _VIEWABLE and not told.override_redirect and told.width > 16:
            top = window
    if windows:
        xlib.XFree(windows)
    return top


if __name__ == "__main__":
    raise SystemExit(keep_focus(sys.argv[1]))
