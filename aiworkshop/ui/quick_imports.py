"""Spares the reading of source code at every import.

For its ``__feature__`` switch PySide reads the source of each module that is loaded after it, to
see whether it names PySide6, and Python's ``linecache`` keeps all of it: time before the first
paint, memory ever after. This program never uses that switch.
"""


def leave_sources_unread() -> None:
    """Call before the modules of the window are loaded. Another PySide without it: nothing."""
    import shiboken6  # noqa: F401  # brings the module below
    import shibokensupport.feature as feature

    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_no_feature


def _uses_no_feature(_module: object) -> bool:
    return False
