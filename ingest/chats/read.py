"""Read a chat export: recognise it, parse it, keep what is asked for, write it compactly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ingest.chats import assistants, cues, discord, mails, slack, telegram, transcript, whatsapp
from ingest.chats.compact import to_document
from ingest.chats.export import Export, open_export
from ingest.chats.model import Chat, ChatFormat, ChatOptions
from ingest.chats.recognise import CONVERSATIONS, chat_files, recognise_file, recognise_files
from ingest.chats.select import filter_messages
from ingest.chats.text import Decoded, decode, tidy_name
from ingest.errors import EmptySourceError, UnsupportedSourceError
from ingest.model import Reading
from ingest.options import ReadOptions

_DEFAULT = ChatOptions()
# "WhatsApp Chat with Bo", "Chat de WhatsApp con Bo", "WhatsApp-Chat mit Bo": the chat's name is "Bo".
_WHATSAPP_TITLE = re.compile(r"^.*?WhatsApp.*?(?: with | mit | con | com | avec | met | - )")


def read_chat(path: Path, options: ChatOptions | ReadOptions = _DEFAULT) -> Reading:
    """Return one document per channel or conversation that has messages left after the filter.

    Of the options that all readers take, only the encoding means something here.
    Raises an IngestError when the file is no chat, is damaged, or holds no message at all.
    """
    if isinstance(options, ReadOptions):
        options = ChatOptions(encoding=options.encoding)
    chats = (filter_messages(chat, options.filter) for chat in load_chats(path, options))
    return Reading(tuple(to_document(chat, str(path)) for chat in chats if chat.messages))


def load_chats(path: Path, options: ChatOptions = _DEFAULT) -> tuple[Chat, ...]:
    """Return the export's chats, unfiltered; `options.format` overrides what is recognised."""
    with open_export(path) as export:
        whole = path.is_file() and export.names == [path.name]
        format_ = options.format or (recognise_file(export, path.name) if whole else recognise_files(export))
        if format_ is None:
            raise UnsupportedSourceError(
                f"{path.name} is no chat export that is known here: choose its format, or add it as text."
            )
        chats = tuple(_parse(export, format_, options))
    if not any(chat.messages for chat in chats):
        raise EmptySourceError(f"{path.name} holds no message: export the chat again.")
    return chats


def _parse(export: Export, format_: ChatFormat, options: ChatOptions) -> Iterator[Chat]:
    if format_ is ChatFormat.SLACK:
        yield from slack.read_slack(export)
        return
    names = _files(export, format_)
    for file in names:
        title = _title(export.path, file)
        if format_ is ChatFormat.MBOX:
            yield mails.read_mbox(export.path, title)
        elif format_ in _JSON_FORMATS:
            yield from _parse_json(export, file, format_, title)
        else:
            yield from _parse_text(decode(export.read(file), options.encoding), format_, title, options)


_JSON_FORMATS = frozenset({ChatFormat.TELEGRAM, ChatFormat.DISCORD, ChatFormat.CHATGPT, ChatFormat.CLAUDE})


def _files(export: Export, format_: ChatFormat) -> list[str]:
    names = export.names
    if names == [export.path.name]:
        return names
    found = chat_files(names, packed=not export.path.is_dir())
    if all(CONVERSATIONS.match(name) for name in found):
        return found
    return [name for name in found if recognise_file(export, name) is format_]


def _title(path: Path, file: str) -> str:
    """Name a chat after its file; iPhones call every one "_chat.txt", so there the zip's name serves."""
    base = file.rsplit("/", 1)[-1]
    stem = path.stem if base in ("_chat.txt", "result.json") and path.name != base else Path(base).stem
    return tidy_name(_WHATSAPP_TITLE.sub("", stem)) or "Chat"


def _parse_json(export: Export, file: str, format_: ChatFormat, title: str) -> Iterator[Chat]:
    data = export.json(file)
    if format_ is ChatFormat.TELEGRAM:
        yield from telegram.read_telegram(data, title)
    elif format_ is ChatFormat.DISCORD:
        yield discord.read_discord(data, title)
    elif format_ is ChatFormat.CHATGPT:
        yield from assistants.read_chatgpt(data)
    else:
        yield from assistants.read_claude(data)


def _parse_text(decoded: Decoded, format_: ChatFormat, title: str, options: ChatOptions) -> Iterator[Chat]:
    text = decoded.text
    if format_ is ChatFormat.QMSUM:
        chats = transcript.read_qmsum(text, title)
    elif format_ in (ChatFormat.VTT, ChatFormat.SRT):
        chats = iter((cues.read_cues(text, title, format_),))
    elif format_ is ChatFormat.TRANSCRIPT:
        chats = iter((transcript.read_transcript(text, title),))
    else:
        chats = iter((whatsapp.read_lines(text, title, options, format_),))
    guessed = decoded.guessed_encoding
    for chat in chats:
        if guessed is not None:
            note = f"The file does not say its encoding; it is read as {guessed}."
            chat = replace(chat, notes=(*chat.notes, note))
        yield chat
