from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from ingest.chats import Chat, ChatFormat, ChatOptions, load_chats, recognise
from ingest.model import Kind
from ingest.options import ReadOptions
from ingest.read import read_source
from tests.ingest.chats.builders import MBOX, SRT, TRANSCRIPT, VTT, write


def load(tmp_path: Path, name: str, text: str, expected: ChatFormat) -> Chat:
    path = write(tmp_path / name, text)
    assert recognise(path) is expected
    (chat,) = load_chats(path)
    assert chat.counts.agree
    return chat


def test_mbox(tmp_path: Path) -> None:
    chat = load(tmp_path, "list.mbox", MBOX, ChatFormat.MBOX)
    first, reply, letter = chat.messages
    assert (first.id, first.author, first.text) == (
        "1@example.org",
        "Ann Lee",
        "Price\nShall we say 40,000?",
    )
    assert first.sent_at == datetime.fromisoformat("2024-01-08T10:00:00+01:00")
    assert (reply.author, reply.reply_to, reply.attachments) == ("Björn", "1@example.org", ("offer.pdf",))
    assert reply.text == "Agreed."
    assert (letter.author, letter.text) == ("web@example.org", "Newsletter\nHello & welcome")
    assert letter.sent_at is None
    assert chat.notes == ("1 reply is read without quoted mail, which is read itself.",)


def test_a_quotation_stays_when_the_quoted_mail_is_not_there(tmp_path: Path) -> None:
    alone = MBOX[MBOX.index("From bo@") : MBOX.index("From web@")]
    chat = load(tmp_path, "one.mbox", alone, ChatFormat.MBOX)
    assert "> Shall we say 40,000?" in chat.messages[0].text


def test_webvtt(tmp_path: Path) -> None:
    chat = load(tmp_path, "meeting.vtt", VTT, ChatFormat.VTT)
    assert [(m.id, m.author, m.text, m.offset_s) for m in chat.messages] == [
        ("00:00:01.000", "Ann Lee", "Shall we start?", 1.0),
        ("00:05:10.500", "Bo", "Yes, please.\nWe are late.", 310.5),
        ("00:10:00.000", "", "Unsigned & short", 600.0),
    ]
    assert [(m.line_start, m.line_end) for m in chat.messages] == [(5, 7), (9, 12), (14, 15)]
    assert chat.unparsed == ()


def test_srt(tmp_path: Path) -> None:
    chat = load(tmp_path, "meeting.srt", SRT, ChatFormat.SRT)
    assert [(m.author, m.text) for m in chat.messages] == [
        ("ANN", "Shall we start?"),
        ("BO", "Yes."),
        ("ANN", "Remember: be brief."),
        ("BO", "Sure."),
    ]
    assert chat.unparsed == ()


def test_srt_without_blank_lines_and_with_strays(tmp_path: Path) -> None:
    packed = "stray\n\n1\n00:00:01,000 --> 00:00:02,000\nHello\n2\n00:00:03,000 --> 00:00:04,000\nthere\n"
    path = write(tmp_path / "x.srt", packed)
    (chat,) = load_chats(path)
    assert [m.text for m in chat.messages] == ["Hello", "there"]
    assert [line.text for line in chat.unparsed] == ["stray"]


def test_plain_transcript(tmp_path: Path) -> None:
    chat = load(tmp_path, "board.txt", TRANSCRIPT, ChatFormat.TRANSCRIPT)
    assert [(m.author, m.text) for m in chat.messages] == [
        ("Chair", "Welcome. Item one: the budget.\nWe have until noon."),
        ("Ann Lee", "I move that we accept it."),
        ("Bo Berg", "Seconded."),
        ("Chair", "Carried."),
        ("Ann Lee", "Thank you."),
    ]
    assert [line.text for line in chat.unparsed] == ["Board meeting, 3 May"]
    assert (chat.messages[0].line_start, chat.messages[0].line_end) == (3, 4)


def test_transcript_with_clock_times(tmp_path: Path) -> None:
    text = "[00:01:05] Ann: one\n[00:02:00] Bo: two\n[00:03:00] Ann: three\n[00:04:10] Bo: four\n"
    chat = load(tmp_path, "call.txt", text, ChatFormat.TRANSCRIPT)
    assert [m.offset_s for m in chat.messages] == [65.0, 120.0, 180.0, 250.0]


def test_qmsum(shared_data: Path) -> None:
    path = shared_data / "qmsum" / "test.jsonl"
    assert recognise(path) is ChatFormat.QMSUM
    chats = load_chats(path)
    assert len(chats) == 35
    assert all(chat.counts.agree for chat in chats)
    first = chats[0]
    assert first.messages[0].author == "Lynne Neagle AM"
    assert [m.id for m in first.messages[:3]] == ["0", "1", "2"]
    assert first.messages[0].line_start == 1 and chats[34].messages[0].line_start == 35


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("notes.txt", "Dear Ann,\n\nPlease note: we agree.\nPS: call me.\n"),
        ("contract.txt", 'Term: The term.\nPrice: 40,000.\n"Party": a party.\n' * 3 + "1. Clause\n" * 40),
        ("footers.txt", "Source: X, INC., 10-Q\nSome clause\nBy: Name\nATTN: me\n" * 12),
        (
            "METADATA",
            "Name: x\nVersion: 1\n" + "Classifier: a\nClassifier: b\nRequires: c\nRequires: d\n" * 2,
        ),
        ("config.yaml", "name: x\nversion: 1\nname: y\nversion: 2\n"),
        ("code.py", "def f():\n    return {1: 2}\n" * 5),
        ("package.json", '{"name": "x", "version": "1", "date": "2024"}'),
        ("events.json", '{"messages": [{"id": 1, "body": "x"}]}'),
        ("empty.txt", ""),
        ("steps.txt", "1\nfirst\n2\nsecond\n"),
        ("letter.txt", "From the beginning, it was clear.\nTo be honest: no.\n"),
        ("log.txt", "2024-01-01 10:00:00 INFO start: x\n2024-01-01 10:00:01 INFO stop: y\n"),
    ],
)
def test_what_is_no_chat_is_not_taken_for_one(tmp_path: Path, name: str, text: str) -> None:
    assert recognise(write(tmp_path / name, text)) is None


def test_contracts_are_no_chats(shared_data: Path) -> None:
    for path in (shared_data / "cuad" / "txt").iterdir():
        assert recognise(path) is None, path.name


def test_binary_files_missing_files_and_bad_zips(tmp_path: Path) -> None:
    binary = tmp_path / "x.txt"
    binary.write_bytes(b"\0\1\2" * 100)
    assert recognise(binary) is None
    assert recognise(tmp_path / "gone.txt") is None
    broken = tmp_path / "x.zip"
    broken.write_bytes(b"PK\x03\x04 not really a zip")
    assert recognise(broken) is None
    assert recognise(tmp_path) is None


def test_a_chat_among_other_documents_does_not_stand_for_them(tmp_path: Path) -> None:
    chat = "31/12/24, 15:45 - Ann: one\n31/12/24, 15:46 - Bo: two\n"
    write(tmp_path / "WhatsApp Chat with Bo.txt", chat)
    write(tmp_path / "contract.txt", "1. Clause")
    assert recognise(tmp_path) is None
    assert recognise(tmp_path / "WhatsApp Chat with Bo.txt") is ChatFormat.WHATSAPP
    write(tmp_path / "_chat.txt", chat)  # an iPhone's export, unpacked
    assert recognise(tmp_path) is ChatFormat.WHATSAPP


@pytest.mark.parametrize(
    "title", ["WhatsApp Chat with Bo", "WhatsApp-Chat mit Bo", "Chat de WhatsApp con Bo", "Bo"]
)
def test_the_common_entrance_reads_chats(tmp_path: Path, title: str) -> None:
    path = write(tmp_path / f"{title}.txt", "31/12/24, 15:45 - Ann: one\n")
    (document,) = read_source(path, ReadOptions()).documents
    assert (document.kind, document.name) == (Kind.CHAT, "Bo")


def test_a_wrong_guess_can_be_corrected(tmp_path: Path) -> None:
    path = write(tmp_path / "few.txt", "Ann: one\nBo: two\n")
    assert recognise(path) is None
    (chat,) = load_chats(path, ChatOptions(format=ChatFormat.TRANSCRIPT))
    assert [m.author for m in chat.messages] == ["Ann", "Bo"]
