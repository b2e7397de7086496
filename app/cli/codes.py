"""What a command returns to the shell, beside 0."""

FAILED = 1
WRONG_USAGE = 2
CANCELLED = 130
