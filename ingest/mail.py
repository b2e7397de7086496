"""E-mails: one document for the mail, one for each attachment that can be read."""

from __future__ import annotations

import mailbox
import tempfile
from collections.abc import Iterable, Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path, PurePosixPath

from ingest.blocks import Block, document_of, renamed
from ingest.errors import EmptySourceError, IngestError
from ingest.html import html_blocks
from ingest.model import Document, Kind, Reading, Remark, Role, Unread
from ingest.options import ReadOptions

_SHOWN_HEADERS = ("From", "To", "Cc", "Date", "Subject")
_MAX_DEPTH = 3  # of mails attached to mails
_MAX_ATTACHMENTS = 500


def read_eml(path: Path, options: ReadOptions) -> Reading:
    """Read a mail and its attachments. Raises IngestError where neither gives any text."""
    mail = message_from_bytes(path.read_bytes(), policy=policy.default)
    return _read_mail(mail, path, path.name, options, depth=0)


def mailbox_attachments(path: Path, options: ReadOptions) -> Reading:
    """Read the attachments of all mails in an mbox file; the mails themselves are read as a chat."""
    box = mailbox.mbox(path, create=False)
    try:
        parts = [
            part
            for key in box.iterkeys()
            for part in _attached(message_from_bytes(box.get_bytes(key), policy=policy.default))
        ]
    finally:
        box.close()
    return _read_attachments(parts, path, path.name, options, depth=0)


def _read_mail(mail: EmailMessage, path: Path, name: str, options: ReadOptions, depth: int) -> Reading:
    attached = _read_attachments(_attached(mail), path, name, options, depth)
    try:
        own = renamed(_document(mail, path, name), path, name)
    except EmptySourceError:
        if not attached.documents:
            raise
        return attached
    return Reading((own, *attached.documents), attached.unread)


def _document(mail: EmailMessage, path: Path, name: str) -> Document:
    shown = [f"{header}: {mail[header]}" for header in _SHOWN_HEADERS if mail[header]]
    attachments = [part.get_filename() or part.get_content_type() for part in _attached(mail)]
    if attachments:
        shown.append(f"Attachments: {', '.join(attachments)}")
    body = list(_body(mail, name))
    if not shown and not body:
        raise EmptySourceError(f"{name} holds no mail text.")
    remarks = [Remark("mail-defects", f"{name} is not quite a valid mail; it was read as far as it goes.")]
    return document_of(path, Kind.MAIL, [Block("\n".join(shown)), *body], remarks if mail.defects else [])


def _body(mail: EmailMessage, name: str) -> Iterator[Block]:
    part = mail.get_body(preferencelist=("plain", "html"))
    if part is None:
        return
    try:
        content = part.get_content()
    except (KeyError, LookupError, UnicodeError):
        payload = part.get_payload(decode=True)
        content = payload.decode("utf-8", errors="replace") if isinstance(payload, bytes) else ""
    if part.get_content_subtype() == "html":
        yield from html_blocks(content, None, name)
    else:
        for paragraph in content.replace("\r\n", "\n").split("\n\n"):
            yield Block(paragraph, Role.PARAGRAPH)


def _attached(mail: EmailMessage) -> list[EmailMessage]:
    """List what a mail holds beside its body.

    Of parts without a disposition `iter_attachments` skips the first text even where the body is another.
    """
    found = list(mail.iter_attachments())
    body = mail.get_body(preferencelist=("plain", "html"))
    if mail.get_content_type() != "multipart/mixed" or any(part is body for part in mail.iter_parts()):
        return found
    return [  # the default policy makes every part an EmailMessage
        part  # type: ignore[misc]
        for part in mail.iter_parts()
        if any(part is one for one in found) or part.get_content_maintype() == "text"
    ]


def _read_attachments(
    parts: Iterable[EmailMessage], path: Path, name: str, options: ReadOptions, depth: int
) -> Reading:
    documents: list[Document] = []
    unread: list[Unread] = []
    for number, part in enumerate(parts, start=1):
        file_name = _safe_name(part, number)
        try:
            if number > _MAX_ATTACHMENTS or depth >= _MAX_DEPTH:
                raise EmptySourceError(f"{name} holds more attachments, or mails in mails, than are read.")
            reading = _read_attachment(part, path, f"{name}/{file_name}", options, depth)
        except IngestError as error:
            unread.append(Unread(f"{path}/{file_name}", error.code, str(error)))
        else:
            documents += reading.documents
            unread += reading.unread
    return Reading(tuple(documents), tuple(unread))


def _read_attachment(part: EmailMessage, path: Path, name: str, options: ReadOptions, depth: int) -> Reading:
    from ingest.read import read_one

    if part.get_content_type() == "message/rfc822":
        return _read_mail(part.get_payload(0), path, name, options, depth + 1)  # type: ignore[arg-type]
    data = part.get_payload(decode=True)
    with tempfile.TemporaryDirectory(prefix="unabridged-") as folder:
        file = Path(folder) / PurePosixPath(name).name
        file.write_bytes(data if isinstance(data, bytes) else b"")
        if file.suffix.lower() == ".eml":
            return _read_mail(
                message_from_bytes(file.read_bytes(), policy=policy.default), path, name, options, depth + 1
            )
        reading = read_one(file, options)
        documents = tuple(renamed(document, path, name) for document in reading.documents)
    return Reading(documents, tuple(Unread(str(path), item.code, item.reason) for item in reading.unread))


def _safe_name(part: EmailMessage, number: int) -> str:
    """Return an attachment's file name without folders and without what a file system may refuse."""
    name = PurePosixPath((part.get_filename() or "").replace("\\", "/")).name
    kept = "".join(char if char.isprintable() and char not in '<>:"|?*' else "_" for char in name).strip(". ")
    subtype = part.get_content_subtype()
    return kept[-120:] or f"attachment {number}.{'eml' if subtype == 'rfc822' else subtype}"
