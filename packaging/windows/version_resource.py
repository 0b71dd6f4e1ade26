"""What Windows shows under *Details* of the executables."""

from identity import COPYRIGHT, NAME, PUBLISHER, SUMMARY, version, version_numbers

_TEMPLATE = """VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers},
    mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)
  ),
  kids=[
    StringFileInfo([StringTable("040904B0", [
{strings}
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])])
  ]
)
"""


def version_resource() -> str:
    """The version resource as PyInstaller reads it."""
    said = {
        "CompanyName": PUBLISHER,
        "FileDescription": SUMMARY,
        "FileVersion": version(),
        "InternalName": NAME,
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": NAME,
        "ProductVersion": version(),
    }
    strings = ",\n".join(f"      StringStruct({name!r}, {text!r})" for name, text in said.items())
    return _TEMPLATE.format(numbers=version_numbers(), strings=strings)
