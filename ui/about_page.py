"""What Unabridged is, its version, and the licences of what it is built on."""

from __future__ import annotations

import importlib.metadata
import re
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ui.page_column import column
from ui.pages import Page
from ui.widgets import label

_OWN_NAME = "unabridged"


@dataclass(frozen=True, slots=True)
class Library:
    """A library that ships with the app."""

    name: str
    version: str
    licence: str


def libraries() -> tuple[Library, ...]:
    """Return the libraries the app requires, with the licences that their metadata state."""
    found = []
    for requirement in importlib.metadata.requires(_OWN_NAME) or ():
        if "extra ==" in requirement:
            continue
        name = re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0]
        about = importlib.metadata.metadata(name)
        found.append(Library(about["Name"], about["Version"], _licence(about)))
    return tuple(sorted(found, key=lambda library: library.name.lower()))


def _licence(about: importlib.metadata.PackageMetadata) -> str:
    """Return the licence in one line: the SPDX expression, else the classifier, else the first line."""
    if "License-Expression" in about:
        return about["License-Expression"]
    classifiers = about.get_all("Classifier") or []
    named = [c.rsplit(" :: ", 1)[1] for c in classifiers if c.startswith("License ::")]
    if named:
        return ", ".join(named)
    return about["License"].strip().split("\n")[0] if "License" in about else ""


class AboutPage(Page):
    """Versions and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill(column(self))

    def _fill(self, rows: QVBoxLayout) -> None:
        rows.addWidget(label(self.tr("About Unabridged"), "heading"))
        version = importlib.metadata.version(_OWN_NAME)
        rows.addWidget(label(self.tr("Version %1").replace("%1", version)))
        text = label(
            self.tr(
                "Free software under the GNU Affero General Public License, version 3 or later. "
                "Nothing you open here leaves this machine, unless you choose a server as the model."
            ),
            "quiet",
        )
        text.setWordWrap(True)
        rows.addWidget(text)
        rows.addSpacing(12)
        rows.addWidget(label(self.tr("Sample contracts"), "title"))
        samples = label(
            self.tr(
                "From the Contract Understanding Atticus Dataset (CUAD) v1, © The Atticus Project, Inc., "
                "under CC BY 4.0, unchanged except for their file names."
            ),
            "quiet",
        )
        samples.setWordWrap(True)
        rows.addWidget(samples)
        rows.addSpacing(12)
        rows.addWidget(label(self.tr("Built on"), "title"))
        rows.addWidget(self._make_table(), 1)

    def _make_table(self) -> QTreeWidget:
        table = QTreeWidget()
        table.setAccessibleName(self.tr("Libraries and their licences"))
        table.setHeaderLabels([self.tr("Library"), self.tr("Version"), self.tr("Licence")])
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        for library in libraries():
            item = QTreeWidgetItem([library.name, library.version, library.licence])
            item.setToolTip(2, library.licence)
            table.addTopLevelItem(item)
        for section in (0, 1):
            table.resizeColumnToContents(section)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        return table
