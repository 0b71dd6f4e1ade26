"""HEIC photos as JPEG, decoded in a process of their own.

libheif can crash on a damaged file (so do 2 of 150 photos with a few bytes wrong, release 1.23),
and what is being typed in the window must not go with it. Started by ``python -m``; reads the
photo from its input, writes the JPEG to its output.
"""

import io
import os
import subprocess
import sys

from aiworkshop.base.own_processes import own_process

QUALITY = 92
_TOO_LARGE = 3
_PATIENCE_SECONDS = 120


class TooLargeError(Exception):
    """More pixels than may be opened."""


def jpeg_of_heic(source: bytes, most_pixels: int) -> bytes:
    """The upright first picture of a HEIC file, without metadata but with its colour profile.

    Raises ``ValueError`` for a damaged file, ``TooLargeError``, and ``OSError`` where no process
    can be started.
    """
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        child = subprocess.run(
            own_process(__name__, str(most_pixels)),
            input=source,
            capture_output=True,
            timeout=_PATIENCE_SECONDS,
            check=False,
            creationflags=hidden,
        )
    except subprocess.TimeoutExpired as error:
        raise ValueError("not decoded in time") from error
    if child.returncode == _TOO_LARGE:
        raise TooLargeError
    if child.returncode or not child.stdout:
        raise ValueError(f"not decoded: {child.returncode}")
    return child.stdout


def _convert(source: bytes, most_pixels: int) -> bytes:
    import pi_heif

    container = pi_heif.open_heif(io.BytesIO(source))
    width, height = container.size
    if width * height > most_pixels:
        raise TooLargeError
    picture = container.to_pillow()
    profile = picture.info.get("icc_profile")
    upright = picture.convert("RGB")
    upright.info.clear()
    data = io.BytesIO()
    upright.save(data, "JPEG", quality=QUALITY, icc_profile=profile)
    return data.getvalue()


def _main() -> int:
    try:
        made = _convert(sys.stdin.buffer.read(), int(sys.argv[1]))
    except TooLargeError:
        return _TOO_LARGE
    sys.stdout.buffer.write(made)
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    code = _main()
    # Without what libraries do at the end: everything is written.
    os._exit(code)
