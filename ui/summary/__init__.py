"""The summary page: what was decided, by whom, what is open, with the messages beside it."""
