"""Whatever the bytes are, a reader gives a chat whose counts agree or an error with a sentence."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.chats import ChatFormat, ChatOptions, load_chats, recognise, restore, to_document
from ingest.errors import IngestError
from tests.ingest.chats.builders import (
    DATA,
    MBOX,
    SLACK,
    SRT,
    TRANSCRIPT,
    VTT,
    chatgpt_conversation,
    claude_conversation,
    discord_channel,
    discord_message,
    telegram_message,
)

WHOLE = {
    ChatFormat.WHATSAPP: (DATA / "whatsapp_test_mmddyyyy_12hrs.txt").read_text(encoding="utf-8"),
    ChatFormat.SIGNAL: (DATA / "signal.txt").read_text(encoding="utf-8"),
    ChatFormat.TELEGRAM: json.dumps(
        {"name": "A", "messages": [telegram_message(1, "x", ["1", {"text": "2"}])]}
    ),
    ChatFormat.DISCORD: json.dumps(discord_channel(discord_message("1", "Ann", "x"))),
    ChatFormat.CHATGPT: json.dumps([chatgpt_conversation()]),
    ChatFormat.CLAUDE: json.dumps([claude_conversation()]),
    ChatFormat.MBOX: MBOX,
    ChatFormat.VTT: VTT,
    ChatFormat.SRT: SRT,
    ChatFormat.TRANSCRIPT: TRANSCRIPT,
    ChatFormat.QMSUM: json.dumps({"meeting_transcripts": [{"speaker": "A", "content": "x"}]}),
    ChatFormat.SLACK: json.dumps(SLACK),
}
edits = st.lists(st.tuples(st.integers(0, 3_000), st.integers(0, 40), st.binary(max_size=12)), max_size=4)


def survives(data: bytes, format_: ChatFormat) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export"
        path.write_bytes(data)
        recognise(path)
        try:
            chats = load_chats(path, ChatOptions(format=format_))
        except IngestError as error:
            assert str(error).endswith(".")
            return
    for chat in chats:
        assert chat.counts.agree and chat.counts.n_imported == len(chat.messages)
        assert [r.text for r in restore(to_document(chat, "x"))] == [m.text for m in chat.messages]


@pytest.mark.parametrize("format_", WHOLE)
@settings(max_examples=30, deadline=None)
@given(edits=edits)
def test_changed_bytes(format_: ChatFormat, edits: list[tuple[int, int, bytes]]) -> None:
    data = bytearray(WHOLE[format_].encode())
    for start, n_replaced, new in edits:
        data[start : start + n_replaced] = new
    survives(bytes(data), format_)


values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=4,
)


@pytest.mark.parametrize(
    "format_",
    [f for f, text in WHOLE.items() if text[0] in "[{" and f not in (ChatFormat.SLACK, ChatFormat.SIGNAL)],
)
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_values_of_another_type(format_: ChatFormat, data: st.DataObject) -> None:
    whole = json.loads(WHOLE[format_])
    place = whole
    while True:  # walk to a random value and put another there
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys))
        inner = place[key]
        if not isinstance(inner, dict | list) or not inner or data.draw(st.booleans()):
            place[key] = data.draw(values)
            break
        place = inner
    survives(json.dumps(whole).encode(), format_)
