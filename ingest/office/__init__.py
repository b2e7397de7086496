"""Office packages: Word and what it shares with EPUB."""
