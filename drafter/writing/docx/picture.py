"""A picture in a line of text, as Word keeps it."""

from __future__ import annotations

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_EMU = 12700
"""English metric units, Word's measure of pictures, in a point."""
_NAME = "Emblem"


def drawing(identity: str, size: tuple[float, float]) -> str:
    """Return the run of a picture; ``identity`` is its relationship, ``size`` in points."""
    width, height = (round(side * _EMU) for side in size)
    extent = f'cx="{width}" cy="{height}"'
    named = f'id="1" name="{_NAME}" descr="{_NAME}"'
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0"'
        f' distB="0" distL="0" distR="0"><wp:extent {extent}/><wp:docPr {named}/>'
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">'
        f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr><pic:cNvPr {named}/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{identity}"/>'
        f"<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
        f'<a:off x="0" y="0"/><a:ext {extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        f"</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>"
        f"</w:drawing></w:r>"
    )
