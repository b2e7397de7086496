"""A mailbox in mbox format as one conversation."""

from __future__ import annotations

import mailbox
import re
from collections.abc import Iterator
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from pathlib import Path

from ingest.chats.jsonval import Ids
from ingest.chats.model import Chat, ChatFormat, Counts, Message
from ingest.chats.text import tidy, tidy_name
from ingest.errors import DamagedSourceError

_ANGLED = re.compile(r"<[^<>\s]+>")
_BLOCKS = frozenset({"p", "div", "br", "tr", "li", "h1", "h2", "h3", "blockquote"})


def read_mbox(path: Path, name: str) -> Chat:
    """Read every mail of a mailbox, in the file's order.

    A reply's trailing quotation is left out when the quoted mail is in the same file.
    """
    mails = _mails(path)
    known = {key for mail in mails if (key := _message_id(mail))}
    ids = Ids()
    n_trimmed = 0
    messages = []
    for position, mail in enumerate(mails, start=1):
        parents = [key for key in _references(mail) if key in known]
        body = tidy(_body(mail))
        text = _without_quotation(body) if parents else body
        n_trimmed += text != body
        messages.append(_message(mail, ids.take(_message_id(mail), position), text, parents))
    note = (
        f"{n_trimmed:,} {'reply is' if n_trimmed == 1 else 'replies are'} read without quoted mail, "
        "which is read itself."
    )
    return Chat(
        ChatFormat.MBOX,
        name,
        tuple(messages),
        Counts(len(mails), len(messages)),
        notes=(note,) if n_trimmed else (),
    )


def _parse(data: bytes) -> EmailMessage:
    return message_from_bytes(data, policy=policy.default)


def _mails(path: Path) -> list[EmailMessage]:
    try:
        box = mailbox.mbox(path, factory=None, create=False)
        try:
            return [_parse(box.get_bytes(key)) for key in box.iterkeys()]
        finally:
            box.close()
    except (OSError, mailbox.Error) as error:
        raise DamagedSourceError(f"{path.name} cannot be read as a mailbox: export it again.") from error


def _header(mail: EmailMessage, name: str) -> str:
    """Return a header's text; a malformed one gives what can be read of it."""
    try:
        return str(mail.get(name) or "")
    except (ValueError, IndexError, AttributeError):  # email's parser on broken addresses and dates
        return next((str(value) for key, value in mail.raw_items() if key.lower() == name.lower()), "")


def _message_id(mail: EmailMessage) -> str:
    return _header(mail, "Message-ID").strip().strip("<>")


def _references(mail: EmailMessage) -> list[str]:
    """List the ids this mail answers, the nearest first."""
    direct = _ANGLED.findall(_header(mail, "In-Reply-To"))
    older = _ANGLED.findall(_header(mail, "References"))
    return [key.strip("<>") for key in (*direct, *reversed(older))]


def _message(mail: EmailMessage, id_: str, text: str, parents: list[str]) -> Message:
    subject = tidy(_header(mail, "Subject"))
    shown = f"{subject}\n{text}" if subject and not parents else text
    return Message(
        id=id_,
        author=_author(_header(mail, "From")),
        text=tidy(shown),
        sent_at=_date(_header(mail, "Date")),
        reply_to=parents[0] if parents else None,
        thread=parents[-1] if parents else None,
        attachments=tuple(tidy_name(name) for part in mail.walk() if (name := part.get_filename())),
    )


def _author(header: str) -> str:
    name, _, address = header.rpartition("<")
    return tidy_name(name).strip("\"' ") or tidy_name(address.strip("<> ")) or "Unknown"


def _date(header: str) -> datetime | None:
    try:
        return parsedate_to_datetime(header)
    except (TypeError, ValueError, IndexError):
        return None


def _body(mail: EmailMessage) -> str:
    part = mail.get_body(preferencelist=("plain", "html"))
    if part is None:
        return ""
    try:
        content = str(part.get_content())
    except (LookupError, KeyError, ValueError):  # an unknown charset or content type
        raw = part.get_payload(decode=True)
        content = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else str(raw)
    return _html_text(content) if part.get_content_type() == "text/html" else content


def _without_quotation(text: str) -> str:
    """Drop a quoted block at the end with the line that introduces it ("On … Ann wrote:")."""
    lines = text.split("\n")
    end = len(lines)
    while end and (lines[end - 1].startswith(">") or not lines[end - 1].strip()):
        end -= 1
    if end == len(lines):
        return text
    if end and lines[end - 1].rstrip().endswith((":", "：")):
        end -= 1
    return tidy("\n".join(lines[:end]))


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._n_silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._n_silent += tag in ("style", "script", "head")
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._n_silent -= tag in ("style", "script", "head")

    def handle_data(self, data: str) -> None:
        if self._n_silent <= 0:
            self.parts.append(data)


def _html_text(markup: str) -> str:
    parser = _Text()
    parser.feed(markup)
    return "\n".join(_lines("".join(parser.parts)))


def _lines(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        if words := " ".join(line.split()):
            yield words
