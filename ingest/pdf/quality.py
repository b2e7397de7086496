"""Does a page's text layer hold what the page shows? Scans and garbled layers are remarked upon."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from ingest.model import GARBLED, SCAN, Remark
from ingest.pdf.words import Line

OCR_LAYER = "ocr-layer"

_SCAN_MAX_CHARS = 25
_SCAN_IMAGE_SHARE = 0.4  # of the page's area
_OCR_LAYER_IMAGE_SHARE = 0.85
_GARBLED_SHARE = 0.1  # of the characters: unknown to the font, or of no meaning outside it
_DRAWN_TEXT_PATHS = 150  # a page of letters drawn as outlines has thousands of path items
_MEANINGLESS = re.compile(r"[\ufffd\ue000-\uf8ff]")


def text_layer_remark(page: Any, lines: Sequence[Line], label: str) -> Remark | None:
    """Say what is wrong with a page's text, None for a sound or a blank page. Decodes no image."""
    text = "".join(word.text for line in lines for word in line.words)
    index = int(page.number)
    if len(_MEANINGLESS.findall(text)) > _GARBLED_SHARE * len(text):
        sentence = f"The text of page {label} is garbled: recognise it with OCR."
        return Remark(GARBLED, sentence, page_index=index)
    has_images = bool(page.get_images())
    if len(text) < _SCAN_MAX_CHARS:
        if _shows_something(page, has_images):
            sentence = f"Page {label} is a picture without text: recognise it with OCR."
            return Remark(SCAN, sentence, page_index=index)
        return None
    if has_images and _largest_image_share(page) > _OCR_LAYER_IMAGE_SHARE:
        sentence = f"Page {label} is a scan that was recognised before: its text may hold errors."
        return Remark(OCR_LAYER, sentence, page_index=index)
    return None


def _shows_something(page: Any, has_images: bool) -> bool:
    if has_images and _largest_image_share(page) > _SCAN_IMAGE_SHARE:
        return True
    return sum(len(path["items"]) for path in page.get_cdrawings()) > _DRAWN_TEXT_PATHS


def _largest_image_share(page: Any) -> float:
    area = abs(page.rect.width * page.rect.height) or 1.0
    sides = (image["bbox"] for image in page.get_image_info())
    return max(((x1 - x0) * (y1 - y0) / area for x0, y0, x1, y1 in sides), default=0.0)
