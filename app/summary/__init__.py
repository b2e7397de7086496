"""Summaries of chats and meetings: what was decided, by whom, what is open, with the messages behind it."""
