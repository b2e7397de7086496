"""Servers: models that run elsewhere. Off until one is added; nothing is sent before the user agrees."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app import paths
from app.servers import SavedServer, SavedServers, add_server, examine_server, remove_server
from engine.errors import ServerError
from engine.remote.server import Capabilities, Server, parse_url
from ui.dialogs import confirm
from ui.page_column import column
from ui.pages import CONVERSATION, Page, PageContext
from ui.said import said
from ui.widgets import ElidedLabel, button, clear, joined, label, number


class ServersPage(Page):
    """The list of servers, and a form to add one."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._servers = SavedServers(paths.home())
        self.cards: dict[str, ServerCard] = {}
        rows = column(self)
        rows.addWidget(label(self.tr("Servers"), "heading"))
        rows.addWidget(self._intro())
        rows.addSpacing(8)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        scrolled = QWidget()
        inner = QVBoxLayout(scrolled)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.addLayout(self._list)
        inner.addSpacing(8)
        self.form = ServerForm(self._servers)
        self.form.wanted.clicked.connect(self._add)
        inner.addWidget(self.form)
        inner.addStretch(1)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its controls take it
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(scrolled)
        rows.addWidget(area, 1)
        context.controller.model_changed.connect(self._show_use)
        self._refresh()

    def opened(self) -> None:
        """Show the list as it is on disk: the command line changes it too."""
        self._refresh()

    def _intro(self) -> QWidget:
        text = label(
            self.tr(
                "A model can also run on a server that you or your firm has: vLLM, SGLang, llama-server, "
                "Ollama, LM Studio or another one that speaks OpenAI's protocol. Sources and questions are "
                "then sent there. Answers are still checked on this machine."
            ),
            "quiet",
        )
        text.setWordWrap(True)
        return text

    # --- the list -----------------------------------------------------------------------------

    def _refresh(self) -> None:
        clear(self._list)
        self.cards.clear()
        for saved in self._servers.all():
            card = ServerCard(saved)
            card.use.clicked.connect(partial(self._use, saved.server.url))
            card.test.clicked.connect(partial(self._test, saved.server.url))
            card.remove.clicked.connect(partial(self._ask_to_remove, saved.server.url))
            self.cards[saved.server.url] = card
            self._list.addWidget(card)
        if not self.cards:
            self._list.addWidget(label(self.tr("No server was added. Nothing leaves this machine."), "quiet"))
        self._show_use()

    @Slot()
    def _show_use(self) -> None:
        host = self._context.controller.sent_to
        for card in self.cards.values():
            card.show_in_use(in_use=bool(host) and card.saved.server.host == host)

    @Slot()
    def _add(self) -> None:
        """Add what the form holds, away from the window: a keyring may ask the user to be unlocked."""
        if (server := self.form.server()) is not None:
            self.form.wanted.setEnabled(False)
            work = partial(add_server, self._servers, server, self.form.key.text().strip())
            self._context.errands.run(work, partial(self._added, server.url))

    def _added(self, url: str, problem: str) -> None:
        self.form.show_outcome(problem)
        if not problem:
            self._refresh()
            self._test(url)

    def _test(self, url: str, _checked: bool = False) -> None:
        """Ask a server what it is, away from the window."""
        card = self.cards[url]
        card.show_testing()
        self._context.errands.run(partial(examine_server, card.saved.server), partial(self._tested, url))

    def _tested(self, url: str, found: Capabilities | str) -> None:
        if (card := self.cards.get(url)) is not None:
            card.show_found(found)

    def _use(self, url: str, _checked: bool = False) -> None:
        """Choose a server as the model; the first time only after the user agreed to where documents go."""
        saved = self.cards[url].saved
        if saved.is_agreed:
            self._choose(url)
            return
        server = saved.server
        text = self.tr("Send documents to %1?").replace("%1", server.host)
        why = self.tr(
            "Every source of a workspace and every question you ask is sent to %1, to be counted and to be "
            "answered. Whoever runs that server can read them."
        ).replace("%1", server.host)
        if not server.is_encrypted and not server.is_this_machine:
            more = self.tr("The connection is not encrypted: others on the way can read them too.")
            why = joined((why, more))
        confirm(self, text, why, self.tr("Send them there"), partial(self._agree, url))

    def _agree(self, url: str) -> None:
        self._servers.agree(url)
        self._refresh()
        self._choose(url)

    def _choose(self, url: str) -> None:
        self._context.models.use(url)
        self.page_wanted.emit(CONVERSATION)

    def _ask_to_remove(self, url: str, _checked: bool = False) -> QMessageBox:
        text = self.tr("Remove %1?").replace("%1", self.cards[url].saved.server.host)
        why = self.tr("Its address and its key are forgotten. Answers that it gave stay.")
        return confirm(self, text, why, self.tr("Remove"), partial(self._remove, url))

    def _remove(self, url: str) -> None:
        """Forget a server; where it is the model, there is none then."""
        if self._context.controller.sent_to == self.cards[url].saved.server.host:
            self._context.models.use("")
        self._context.errands.run(partial(remove_server, self._servers, url), self._removed)

    def _removed(self, _nothing: None) -> None:
        self._refresh()


class ServerCard(QFrame):
    """One server: what it is, whether it is in use, what can be done with it."""

    def __init__(self, saved: SavedServer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.saved = saved
        self.setObjectName("card")
        server = saved.server
        self.state = label("", "quiet")
        self.found = label(self._known(server), "quiet")
        self.found.setWordWrap(True)
        self.use = button(self.tr("Use"), "primary", name=self._named(self.tr("Use %1")))
        self.test = button(self.tr("Test"), name=self._named(self.tr("Test %1")))
        self.remove = button(self.tr("Remove…"), "flat", name=self._named(self.tr("Remove %1")))
        title = ElidedLabel(server.url)
        title.setProperty("tone", "title")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title, 1)
        for widget in (self.state, self.remove, self.test, self.use):
            head.addWidget(widget)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 10, 12, 12)
        rows.setSpacing(4)
        rows.addLayout(head)
        rows.addWidget(self.found)

    def show_in_use(self, *, in_use: bool) -> None:
        """Say whether documents go there now."""
        self.state.setText(self.tr("● in use") if in_use else "")
        self.use.setVisible(not in_use)

    def show_testing(self) -> None:
        """Say that the server is being asked."""
        self.test.setEnabled(False)
        self.found.setText(self.tr("Asking the server…"))

    def show_found(self, found: Capabilities | str) -> None:
        """Show what a test found out, or why it failed."""
        self.test.setEnabled(True)
        is_problem = isinstance(found, str)
        self.found.setText(said(found) if isinstance(found, str) else self._facts(found))
        self.found.setProperty("tone", "warning" if is_problem else "quiet")
        self.found.style().polish(self.found)

    def _facts(self, found: Capabilities) -> str:
        parts = [f"✓ {found.kind} · {found.model}"]
        window = found.window or self.saved.server.window
        parts.append(
            self.tr("%1 tokens").replace("%1", number(window))
            if window
            else self.tr("window unknown: add the server again with it")
        )
        exact = self.tr("counts tokens exactly")
        parts.append(exact if found.counting else self.tr("token counts are estimates"))
        return " · ".join(parts)

    def _known(self, server: Server) -> str:
        parts = [server.model or self.tr("Its only model")]
        if server.key_env:
            parts.append(self.tr("key from %1").replace("%1", server.key_env))
        elif server.has_key:
            parts.append(self.tr("key in the system's keyring"))
        if not server.is_encrypted and not server.is_this_machine:
            parts.append(self.tr("⚠ not encrypted"))
        return " · ".join(parts)

    def _named(self, text: str) -> str:
        return text.replace("%1", self.saved.server.host)


class ServerForm(QFrame):
    """Adds a server. Only the address is needed."""

    def __init__(self, servers: SavedServers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._servers = servers
        self.url = self._line("http://gpu.example:8000", self.tr("Address"))
        self.model = self._line(self.tr("only needed where it has several"), self.tr("Model"))
        self.key = self._line(self.tr("kept in the system's keyring"), self.tr("Key"))
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key_env = self._line(
            self.tr("in place of a key: the variable that holds it"), self.tr("Variable")
        )
        self.ca_file = self._line(self.tr("PEM file of your own authority"), self.tr("Certificate"))
        self.window_tokens = self._line(self.tr("only where the server does not say"), self.tr("Window"))
        self.problem = label("", "warning")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.wanted = button(self.tr("Add and test"), "primary")
        self.url.returnPressed.connect(self.wanted.click)
        form = QFormLayout(self)
        form.setContentsMargins(14, 12, 12, 12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(label(self.tr("Add a server"), "title"))
        for line in (self.url, self.model, self.key, self.key_env, self.ca_file, self.window_tokens):
            form.addRow(line.accessibleName(), line)
        form.addRow("", self.problem)
        form.addRow("", self._left(self.wanted))

    def server(self) -> Server | None:
        """Return the server that was written down, None where its address is none, which is said."""
        try:
            return self._server()
        except ServerError as error:
            self.show_outcome(str(error))
            return None

    def show_outcome(self, problem: str) -> None:
        """Say what went wrong and keep what was written, or be ready for another server."""
        self.wanted.setEnabled(True)
        self.problem.setText(said(problem))
        self.problem.setVisible(bool(problem))
        if not problem:
            for line in self.findChildren(QLineEdit):
                line.clear()

    def _server(self) -> Server:
        tokens = "".join(c for c in self.window_tokens.text() if c.isdigit())
        return Server(
            parse_url(self.url.text()),
            model=self.model.text().strip(),
            key_env=self.key_env.text().strip(),
            ca_file=self.ca_file.text().strip(),
            window=int(tokens or 0),
        )

    def _left(self, widget: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(widget)
        row.addStretch(1)
        return row

    def _line(self, hint: str, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(hint)
        line.setAccessibleName(name)
        return line
