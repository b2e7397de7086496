"""Readers that turn a source into documents whose every segment has a place."""
