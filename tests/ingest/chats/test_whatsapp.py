from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.chats import ChatFormat, ChatOptions, DateOrder, load_chats, recognise
from ingest.chats.model import Chat
from ingest.chats.stamps import infer_order, moment_of, parse_head
from tests.ingest.chats.builders import ATTACHED, DATA, IMAGE_OMITTED, MEDIA_OMITTED, write, write_zip


def load(tmp_path: Path, text: str, **options: object) -> Chat:
    path = write(tmp_path / "chat.txt", text)
    (chat,) = load_chats(path, ChatOptions(format=ChatFormat.WHATSAPP, **options))  # type: ignore[arg-type]
    return chat


@pytest.mark.parametrize("path", sorted(DATA.glob("whatsapp_*.txt")), ids=lambda path: path.stem)
def test_the_five_locales_give_the_same_chat(path: Path) -> None:
    assert recognise(path) is ChatFormat.WHATSAPP
    (chat,) = load_chats(path)
    assert [m.sent_at for m in chat.messages] == [
        datetime(2019, 1, 1, 11, 25),
        datetime(2019, 1, 20, 11, 23),
        datetime(2019, 1, 30, 20, 49),
        datetime(2020, 6, 10, 15, 55),
        datetime(2020, 6, 20, 0, 8),
        datetime(2020, 6, 30, 9, 10),
        datetime(2021, 12, 10, 10, 10),
        datetime(2021, 12, 20, 12, 10),
        datetime(2021, 12, 30, 22, 1),
    ]
    assert chat.participants == ("John Doe", "Jahn Doe", "John-John Doe", "John Doe 🤓", "🤓")
    assert [m.system for m in chat.messages] == [False] * 4 + [True] * 2 + [False] * 3
    assert chat.messages[2].text == "Lorem ipsum dolor sit amet,\nconsectetur adipiscing elit. Duis libero."
    assert (chat.messages[2].line_start, chat.messages[2].line_end) == (3, 4)
    assert chat.messages[3].text == "Lorem ipsum : dolor sit amet."
    assert chat.counts.n_in_file == chat.counts.n_imported == 9 and chat.counts.agree
    assert chat.unparsed == ()


STAMPS = {
    "15\u200f/1\u200f/2024، 9:05 ص - Ann: x": (2024, 1, 15, 9, 5),
    "[01/12/2024, 3:45:12\u202fPM] Ann: x": (2024, 12, 1, 15, 45),
    "\u200e[31.12.24, 15:45:12] Ann: x": (2024, 12, 31, 15, 45),
    "31.12.24, 15:45 - Ann: x": (2024, 12, 31, 15, 45),
    "31/12/2024 à 15:45 - Ann: x": (2024, 12, 31, 15, 45),
    "31.12.2024 klo 15.45 - Ann: x": (2024, 12, 31, 15, 45),
    "31-12-24 15:45 - Ann: x": (2024, 12, 31, 15, 45),
    "2024. 12. 31. 오후 3:45 - Ann: x": (2024, 12, 31, 15, 45),
    "2024년 12월 31일 오후 3:45, Ann : x": (2024, 12, 31, 15, 45),
    "[2024. 12. 31. 오전 12:05:00] Ann: x": (2024, 12, 31, 0, 5),
    "2024/12/31 午後3:45 - Ann: x": (2024, 12, 31, 15, 45),
    "2024年12月31日 上午9:05 - Ann: x": (2024, 12, 31, 9, 5),
    "[2024/12/31 下午3:45:12] Ann: x": (2024, 12, 31, 15, 45),
    "2024/12/31 中午12:05 - Ann: x": (2024, 12, 31, 12, 5),
    "31/12/24, 3:45 p. m. - Ann: x": (2024, 12, 31, 15, 45),
    "31/12/24, 12:05 a.\u00a0m. - Ann: x": (2024, 12, 31, 0, 5),
    "٣١/١٢/٢٠٢٤، ٣:٤٥ م - Ann: x": (2024, 12, 31, 15, 45),
    "\u200f31/12/2024، 15:45 - Ann: x": (2024, 12, 31, 15, 45),
    "31.12.2024 г., 15:45 ч. - Ann: x": (2024, 12, 31, 15, 45),
    "31/12/2567 15:45 - Ann: x": (2024, 12, 31, 15, 45),
    "2024-12-31 15:45 - Ann: x": (2024, 12, 31, 15, 45),
    "[2024/12/31 15:45:12] Ann: x": (2024, 12, 31, 15, 45),
    "2024/12/31, 15:45 - Ann: x": (2024, 12, 31, 15, 45),
    "2024年12月31日 15:45 - Ann: x": (2024, 12, 31, 15, 45),
    "2024. 12. 31. 15:45 - Ann: x": (2024, 12, 31, 15, 45),
}


@pytest.mark.parametrize(("line", "expected"), STAMPS.items())
def test_stamps_of_many_locales(tmp_path: Path, line: str, expected: tuple[int, ...]) -> None:
    chat = load(tmp_path, line, date_order=None if expected[1:3] == (12, 31) else DateOrder.DMY)
    (message,) = chat.messages
    assert (message.author, message.text) == ("Ann", "x")
    assert message.sent_at is not None
    assert message.sent_at.replace(second=0) == datetime(*expected)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "line",
    ["3/4 of us agree", "[sic] Ann: x", "12:30 - lunch: soup", "1. first - second: third", "2024 - Ann: x"],
)
def test_lines_that_only_look_like_stamps(line: str) -> None:
    assert parse_head(line) is None


PATTERNS = {
    "{d:02d}/{m:02d}/{y:04d}, {h:02d}:{mi:02d} - Ann: hi": DateOrder.DMY,
    "{d}.{m}.{yy:02d}, {h:02d}:{mi:02d} - Ann: hi": DateOrder.DMY,
    "{m}/{d}/{yy:02d}, {h12}:{mi:02d}\u202f{ap} - Ann: hi": DateOrder.MDY,
    "[{m}/{d}/{yy:02d}, {h12}:{mi:02d}:{s:02d} {ap}] Ann: hi": DateOrder.MDY,
    "[{y}-{m:02d}-{d:02d}, {h:02d}:{mi:02d}:{s:02d}] Ann: hi": DateOrder.YMD,
    "{y}. {m}. {d}. {ko} {h12}:{mi:02d} - Ann: hi": DateOrder.YMD,
    "{y}/{m}/{d} {zh}{h12}:{mi:02d} - Ann: hi": DateOrder.YMD,
    "[{y}/{m}/{d} {ja}{h12}:{mi:02d}:{s:02d}] Ann: hi": DateOrder.YMD,
    "{yy:02d}. {m}. {d}. {ko} {h12}:{mi:02d} - Ann: hi": DateOrder.YMD,
}


def stamp_line(pattern: str, t: datetime) -> str:
    late = t.hour >= 12
    return pattern.format(
        y=t.year, yy=t.year % 100, m=t.month, d=t.day, h=t.hour, h12=t.hour % 12 or 12, mi=t.minute,
        s=t.second,
        ap="PM" if late else "AM", ko="오후" if late else "오전", zh="下午" if late else "上午",
        ja="午後" if late else "午前",
    )  # fmt: skip


@given(
    st.sampled_from(sorted(PATTERNS)),
    st.datetimes(min_value=datetime(2009, 1, 1), max_value=datetime(2099, 12, 31)),
)
def test_a_written_stamp_reads_back(pattern: str, moment: datetime) -> None:
    head = parse_head(stamp_line(pattern, moment))
    assert head is not None and head[1] == "Ann: hi"
    read = moment_of(head[0], PATTERNS[pattern])
    assert read is not None
    exact = moment.replace(microsecond=0) if "{s:" in pattern else moment.replace(second=0, microsecond=0)
    assert read == exact


@given(
    st.sampled_from([p for p, order in sorted(PATTERNS.items()) if order is not DateOrder.YMD]),
    st.lists(
        st.datetimes(min_value=datetime(2009, 1, 1), max_value=datetime(2099, 12, 31)),
        min_size=1,
        max_size=30,
    ),
)
def test_the_order_is_never_wrong_when_it_is_called_certain(pattern: str, moments: list[datetime]) -> None:
    heads = [parse_head(stamp_line(pattern, moment)) for moment in sorted(moments)]
    guess = infer_order([head[0] for head in heads if head is not None])
    assert guess.order is PATTERNS[pattern] or not guess.certain


def test_the_order_follows_from_time_running_forward(tmp_path: Path) -> None:
    days = "\n".join(f"{day:02d}/{month:02d}/24, 10:00 - Ann: x" for month in (3, 4) for day in (2, 9, 11))
    guess = load(tmp_path, days).date_order
    assert guess is not None and guess.order is DateOrder.DMY and guess.certain


def test_two_digit_years_first_follow_from_time_running_forward(tmp_path: Path) -> None:
    days = ((11, 30), (12, 2), (12, 31), (12, 31))
    text = "\n".join(f"24. {month}. {day}. 오후 3:45 - Ann: x" for month, day in days)
    chat = load(tmp_path, text)
    assert chat.date_order is not None and chat.date_order.order is DateOrder.YMD and chat.date_order.certain
    assert [(m.sent_at.month, m.sent_at.day) for m in chat.messages if m.sent_at] == list(days)


def test_an_open_order_is_assumed_stated_and_can_be_changed(tmp_path: Path) -> None:
    text = "03/04/24, 10:00 - Ann: x"
    assumed = load(tmp_path, text)
    assert assumed.date_order is not None and not assumed.date_order.certain
    assert assumed.messages[0].sent_at == datetime(2024, 4, 3, 10)
    chosen = load(tmp_path, text, date_order=DateOrder.MDY)
    assert chosen.messages[0].sent_at == datetime(2024, 3, 4, 10)


@pytest.mark.parametrize("placeholder", MEDIA_OMITTED.values(), ids=MEDIA_OMITTED)
def test_media_omitted_on_android(tmp_path: Path, placeholder: str) -> None:
    (message,) = load(tmp_path, f"31/12/24, 15:45 - Ann: {placeholder}").messages
    assert (message.text, message.attachments) == ("", (placeholder.strip("<>"),))


@pytest.mark.parametrize("placeholder", IMAGE_OMITTED.values(), ids=IMAGE_OMITTED)
def test_media_omitted_on_iphone(tmp_path: Path, placeholder: str) -> None:
    (message,) = load(tmp_path, f"[31.12.24, 15:45:00] Ann: \u200e{placeholder}").messages
    assert (message.text, message.attachments, message.system) == ("", (placeholder,), False)


@pytest.mark.parametrize("words", ATTACHED.values(), ids=ATTACHED)
def test_named_files_with_a_caption(tmp_path: Path, words: str) -> None:
    text = f"31/12/24, 15:45 - Ann: \u200eIMG-20241231-WA0001.jpg ({words})\nthe signed page"
    (message,) = load(tmp_path, text).messages
    assert (message.text, message.attachments) == ("the signed page", ("IMG-20241231-WA0001.jpg",))


def test_iphone_files_edits_and_deletions(tmp_path: Path) -> None:
    chat = load(
        tmp_path,
        "[31.12.24, 15:45:00] Ann: \u200e<attached: 00000012-PHOTO-2024-12-31.jpg>\n"
        "[31.12.24, 15:46:00] Ann: 40,000 then \u200e<This message was edited>\n"
        "\u200e[31.12.24, 15:47:00] Bo: \u200eDiese Nachricht wurde gelöscht.\n"
        "[31.12.24, 15:48:00] Deals: \u200eMessages and calls are end-to-end encrypted.\n"
        "[31.12.24, 15:49:00] Bo: I think <b>this message was deleted</b> by mistake",
    )
    photo, edited, deleted, notice, plain = chat.messages
    assert photo.attachments == ("00000012-PHOTO-2024-12-31.jpg",)
    assert edited.edited and edited.text == "40,000 then"
    assert deleted.deleted and not deleted.system
    assert notice.system
    assert not plain.deleted and "<b>" in plain.text


def test_system_lines_with_colons_have_no_author(tmp_path: Path) -> None:
    text = '31/12/24, 15:45 - Ann changed the subject from "Deals: old" to "Deals: new"'
    (message,) = load(tmp_path, text).messages
    assert message.system and message.author == "" and message.text.endswith('"Deals: new"')


def test_right_to_left_and_emoji_names(tmp_path: Path) -> None:
    text = "31/12/24, 15:45 - \u202b~\u202fمحمد علي\u202c: السلام عليكم\n31/12/24, 15:46 - 👩‍👩‍👧: 🎉"
    chat = load(tmp_path, text)
    assert chat.participants == ("محمد علي", "👩‍👩‍👧")
    assert chat.messages[0].text == "السلام عليكم"


def test_nothing_is_lost_silently(tmp_path: Path) -> None:
    chat = load(
        tmp_path,
        "exported by a phone\n\n31/12/24, 15:45 - Ann: one\n99/99/24, 15:46 - Bo: two\nmore\n"
        "31/12/24, 15:47 - Bo: three",
    )
    assert [line.line for line in chat.unparsed] == [1, 4]
    assert [m.text for m in chat.messages] == ["one\n99/99/24, 15:46 - Bo: two\nmore", "three"]
    assert (chat.counts.n_in_file, chat.counts.n_imported, chat.counts.agree) == (3, 2, True)
    assert (chat.messages[0].line_start, chat.messages[0].line_end) == (3, 5)


def test_line_ranges_lead_back_to_the_file(tmp_path: Path) -> None:
    text = "31/12/24, 15:45 - Ann: one\r\ntwo\r\n\r\nthree\r\n\r\n31/12/24, 15:46 - Bo: x\r\n"
    chat = load(tmp_path, text)
    assert [(m.line_start, m.line_end) for m in chat.messages] == [(1, 4), (6, 6)]
    assert chat.messages[0].text == "one\ntwo\n\nthree"


def test_a_zip_with_media(tmp_path: Path) -> None:
    files = {"_chat.txt": "[31.12.24, 15:45:00] Ann: hi", "00000012-PHOTO.jpg": "\0\1", "notes.txt": "hello"}
    path = write_zip(tmp_path / "WhatsApp Chat - Deals.zip", files)
    assert recognise(path) is ChatFormat.WHATSAPP
    (chat,) = load_chats(path)
    assert (chat.name, len(chat.messages)) == ("Deals", 1)


def test_other_encodings(tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_bytes("31/12/24, 15:45 - Ann: naïve".encode("utf-16"))
    assert load_chats(path)[0].messages[0].text == "naïve"
    path.write_bytes("31/12/24, 15:45 - Ann: 你好".encode("gb18030"))
    assert load_chats(path, ChatOptions(encoding="gb18030"))[0].messages[0].text == "你好"


def test_signal(tmp_path: Path) -> None:
    assert recognise(DATA / "signal.txt") is ChatFormat.SIGNAL
    (chat,) = load_chats(DATA / "signal.txt")
    assert [(m.author, m.text, m.sent_at) for m in chat.messages] == [
        ("Jane Doe", "Hello John!", datetime(2019, 12, 24, 12, 23)),
        ("John Doe", "Hello\nJane!", datetime(2020, 1, 17, 21, 49)),
    ]
