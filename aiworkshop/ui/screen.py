"""Whether a window can be opened at all; asked before Qt, which would end the program."""

from collections.abc import Callable, Mapping

XCB_LIBRARIES = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
    "libEGL.so.1",
)
"""What Qt's xcb plugin needs and a bare Linux system may lack."""


def can_load(library: str) -> bool:
    """Whether the system has a shared library. Qt is going to load it anyhow."""
    from ctypes import CDLL

    try:
        CDLL(library)
    except OSError:
        return False
    return True


def missing_screen(
    platform: str,
    environment: Mapping[str, str],
    loads: Callable[[str], bool] = can_load,
) -> str:
    """Why there is no screen; empty where there is one."""
    if platform != "linux":
        return ""
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if chosen and chosen != "xcb":
        return ""
    if environment.get("WAYLAND_DISPLAY") and chosen != "xcb":
        return ""
    if not environment.get("DISPLAY"):
        return "neither DISPLAY nor WAYLAND_DISPLAY is set"
    missing = [name for name in XCB_LIBRARIES if not loads(name)]
    if missing:
        return "missing libraries: " + ", ".join(missing)
    return ""
