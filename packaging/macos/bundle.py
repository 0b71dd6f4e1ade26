"""What macOS wants to know of the app; ``pyinstaller/aiworkshop.spec`` puts it into Info.plist."""

from identity import APPLICATION_ID, COPYRIGHT, MIME_TYPE, NAME, version

UTI = f"{APPLICATION_ID}.transfer"


def information() -> dict[str, object]:
    """The entries beside those that PyInstaller writes itself."""
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "he", "ar"],
        "NSHumanReadableCopyright": COPYRIGHT,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": "13.0",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "aiworkshop transfer file",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "document.icns",
                "LSItemContentTypes": [UTI],
                "LSHandlerRank": "Owner",
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": UTI,
                "UTTypeDescription": "aiworkshop transfer file",
                # Not zip: a file sealed with a passphrase is none.
                "UTTypeConformsTo": ["public.data"],
                "UTTypeIconFile": "document.icns",
                "UTTypeTagSpecification": {
                    "public.filename-extension": [NAME],
                    "public.mime-type": [MIME_TYPE],
                },
            }
        ],
    }
