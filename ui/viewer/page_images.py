"""Pictures of PDF pages, drawn off the GUI thread and kept within a budget."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer

_CACHE_BYTES = 96 << 20


class PageImages(QObject):
    """Gives what there is of a page at once, and says when there is more."""

    changed = Signal()

    def __init__(self, document: QPdfDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setDocument(document)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._on_rendered)
        self._images: OrderedDict[int, QImage] = OrderedDict()
        self._wanted: dict[int, QSize] = {}

    @property
    def is_drawing(self) -> bool:
        """Tell whether a page is being drawn."""
        return bool(self._wanted)

    @property
    def n_bytes(self) -> int:
        """Count the bytes of the pictures kept."""
        return sum(image.sizeInBytes() for image in self._images.values())

    def image(self, index: int, pixels: QSize) -> QImage | None:
        """Return what there is of a page; ask for it in the right size if that is not here yet."""
        image = self._images.get(index)
        if image is not None:
            self._images.move_to_end(index)
        if (image is None or image.size() != pixels) and self._wanted.get(index) != pixels:
            self._wanted[index] = pixels
            self._renderer.requestPage(index, pixels, QPdfDocumentRenderOptions())
        return image

    @Slot(int, QSize, QImage)
    def _on_rendered(self, index: int, size: QSize, image: QImage, *_rest: object) -> None:
        if self._wanted.get(index) != size:
            return
        del self._wanted[index]
        self._images[index] = image
        self._images.move_to_end(index)
        while len(self._images) > 2 and self.n_bytes > _CACHE_BYTES:
            self._images.popitem(last=False)
        self.changed.emit()
