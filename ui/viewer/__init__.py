"""The viewer: pages, code, text and chats, each with the cited place highlighted."""
