"""How a text file is encoded, for the encodings found in Israeli offices.

UTF-8 and UTF-16 tell by themselves. Windows-1255 (Hebrew) and Windows-1256 (Arabic) use the same
bytes for different letters, and any bytes are "valid" in both; but Hebrew read as Arabic is full of
accented Latin letters, and Arabic read as Hebrew is full of vowel points without letters.
"""

import codecs
import re
import unicodedata

from charset_normalizer import from_bytes

UTF_8, UTF_16, HEBREW, ARABIC = "utf-8", "utf-16", "windows-1255", "windows-1256"
OTHERS = ("cp862", "iso8859_8", "iso8859_6", "cp1252", "mac_hebrew", "mac_arabic")
_MARKED = (
    (codecs.BOM_UTF8, "utf-8-sig", UTF_8),
    (codecs.BOM_UTF16_LE, "utf-16", UTF_16),
    (codecs.BOM_UTF16_BE, "utf-16", UTF_16),
)
_ODD_MARKS = re.compile(
    r"[\u05c0\u05c3]"  # of the Bible alone
    r"|(?<![\u05d0-\u05ea])[\u05be\u05f4]"  # maqaf and gershayim stand within words
    r"|[\u05be\u05f4](?![\u05d0-\u05ea0-9])"
)
LEAST_SHARE = 0.6
"""Of the letters beyond ASCII, how many must make sense for a guess to be believed."""


def decode(data: bytes) -> tuple[str, str]:
    """The text, and the name of the encoding it was read with. Raises ``UnicodeError``."""
    for mark, codec, name in _MARKED:
        if data.startswith(mark):
            return data.decode(codec), name
    unmarked = _unmarked_utf_16(data)
    if unmarked:
        return data.decode(unmarked), UTF_16
    try:
        return data.decode(UTF_8), UTF_8
    except UnicodeDecodeError:
        return _local(data)


def _unmarked_utf_16(data: bytes) -> str:
    """UTF-16 without its mark: commas, digits and line ends leave zero bytes on one side."""
    if len(data) % 2 or b"\0" not in data:
        return ""
    even, odd = data[::2].count(0), data[1::2].count(0)
    return "utf-16-le" if odd > even else "utf-16-be"


def _local(data: bytes) -> tuple[str, str]:
    guesses = [(text, name) for name in (HEBREW, ARABIC) if (text := _try(data, name)) is not None]
    scored = [(_sense(text), text, name) for text, name in guesses]
    # A few letters may make as much sense in both: then it is the first.
    best = max(scored, key=lambda guess: guess[0], default=(0.0, "", ""))
    if best[0] >= LEAST_SHARE:
        return best[1], best[2]
    other = from_bytes(data, cp_isolation=[*OTHERS, "cp1255", "cp1256"]).best()
    if other is not None:
        return str(other), other.encoding
    if best[2]:
        return best[1], best[2]
    raise UnicodeError("no known encoding")


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding.replace("windows-", "cp"))
    except UnicodeDecodeError:
        return None


def _sense(text: str) -> float:
    """The share of Hebrew or Arabic letters among all that is not ASCII, punctuation set aside.

    Vowel points count against a reading: lists of people are not pointed. So do marks where
    no Hebrew word has them, which is what Arabic letters such as tah and khah look like in it.
    """
    letters, strange = 0, len(_ODD_MARKS.findall(text))
    for char in text:
        if ord(char) < 128 or not (char.isalpha() or unicodedata.combining(char)):
            continue
        if "\u05d0" <= char <= "\u05ea" or "\u0621" <= char <= "\u064a":
            letters += 1
        else:
            strange += 1
    return letters / (letters + strange) if letters + strange else 0.0
