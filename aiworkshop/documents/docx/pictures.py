"""Pictures in the text, each with words for those who cannot see it."""

from aiworkshop.documents.docx.flow import Flow
from aiworkshop.documents.docx.markup import quoted
from aiworkshop.documents.docx.package import Package
from aiworkshop.documents.pdf import blocks, theme

_EMU = 12700
"""English Metric Units in a point."""
_HIGHEST = 0.78
"""Share of the page's height that leaves room for a caption and a heading."""
_DOTS_A_POINT = 96 / 72
_DRAWING_WIDTH = 2000
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"


def illustration(flow: Flow, package: Package, block: blocks.Illustration, number: int) -> str:
    """The run with a picture; nothing where its bytes are no picture."""
    from docx.image.exceptions import (
        InvalidImageStreamError,
        UnexpectedEndOfFileError,
        UnrecognizedImageError,
    )

    broken = (InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError)
    wide, high = block.size
    if wide < 1 or high < 1:
        return ""
    try:
        name = package.picture(block.data)
    except broken:
        return ""
    limit = flow.width * min(max(block.share, 0.05), 1.0)
    width = min(limit, max(wide / _DOTS_A_POINT, limit / 3))
    return _inline(name, width, width * high / wide, block.alt, number)


def drawing(flow: Flow, package: Package, block: blocks.Drawing, number: int) -> str:
    """The run with a drawn picture, in pixels fine enough for print."""
    from aiworkshop.documents.pictures.rendering import as_png, render_picture

    rendered = render_picture(block.picture)
    name = package.picture(as_png(rendered, _DRAWING_WIDTH))
    wide, high = rendered.size
    return _inline(name, flow.width, flow.width * high / wide, block.alt, number)


def _inline(name: str, width: float, height: float, alt: str, number: int) -> str:
    shrunk = min(1.0, theme.BODY_HEIGHT * _HIGHEST / height)
    size = f'cx="{round(width * shrunk * _EMU)}" cy="{round(height * shrunk * _EMU)}"'
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent {size}/><wp:docPr id="{number}" name="Picture {number}"'
        f' descr="{quoted(alt)}"/><wp:cNvGraphicFramePr>'
        '<a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic>'
        f'<a:graphicData uri="{_PICTURE}"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="{number}" name="Picture {number}" descr="{quoted(alt)}"/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{name}"/><a:stretch>'
        "<a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
        f'<a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
