"""Readers for chat histories, mailboxes and meeting transcripts.

A file becomes `Chat`s (messages with ids, times, authors), which can be filtered and merged, and
each chat one `Document` in a compact form that leads back to every message.
"""

from ingest.chats.compact import Restored, restore, to_document
from ingest.chats.model import (
    Chat,
    ChatFormat,
    ChatOptions,
    Counts,
    DateOrder,
    DateOrderGuess,
    Filter,
    LeftOut,
    Message,
    UnparsedLine,
)
from ingest.chats.read import load_chats, read_chat
from ingest.chats.recognise import recognise
from ingest.chats.reshape import filter_document, join, join_exports, n_messages
from ingest.chats.select import filter_messages, merge

__all__ = [
    "Chat",
    "ChatFormat",
    "ChatOptions",
    "Counts",
    "DateOrder",
    "DateOrderGuess",
    "Filter",
    "LeftOut",
    "Message",
    "Restored",
    "UnparsedLine",
    "filter_document",
    "filter_messages",
    "join",
    "join_exports",
    "load_chats",
    "merge",
    "n_messages",
    "read_chat",
    "recognise",
    "restore",
    "to_document",
]
