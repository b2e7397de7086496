"""Every page of the window, in the order of the switch and of the … menu: one entry each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.pages import Page, PageContext, PageSpec, Panes

translate = QCoreApplication.translate


def _review(context: PageContext) -> Page:
    from ui.review.page import ReviewPage

    return ReviewPage(context)


def _compare(context: PageContext) -> Page:
    from ui.review.compare_page import ComparePage

    return ComparePage(context)


def _summary(context: PageContext) -> Page:
    from ui.summary.page import SummaryPage

    return SummaryPage(context)


def _models(context: PageContext) -> Page:
    from ui.models.page import ModelsPage

    return ModelsPage(context)


def _about(_context: PageContext) -> Page:
    from ui.about_page import AboutPage

    return AboutPage()


def _servers(context: PageContext) -> Page:
    from ui.servers_page import ServersPage

    return ServersPage(context)


def _settings(context: PageContext) -> Page:
    from ui.settings_page import SettingsPage

    return SettingsPage(context)


def _stored(context: PageContext) -> Page:
    from ui.stored_page import StoredPage

    return StoredPage(context)


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "review",
        lambda: translate("Pages", "Review"),
        _review,
        keys="Ctrl+2",
        in_switch=True,
        panes=Panes.VIEWER,
    ),
    PageSpec(
        "summary",
        lambda: translate("Pages", "Summary"),
        _summary,
        keys="Ctrl+3",
        in_switch=True,
        panes=Panes.VIEWER,
    ),
    PageSpec(
        "compare",
        lambda: translate("Pages", "Compare versions"),
        _compare,
        keys="Ctrl+Shift+D",
        panes=Panes.VIEWER,
    ),
    PageSpec("models", lambda: translate("Pages", "Models"), _models),
    PageSpec("servers", lambda: translate("Pages", "Servers"), _servers),
    PageSpec("settings", lambda: translate("Pages", "Settings"), _settings, "Ctrl+,"),
    PageSpec("stored", lambda: translate("Pages", "Stored context"), _stored),
    PageSpec("about", lambda: translate("Pages", "About and licences"), _about),
)
