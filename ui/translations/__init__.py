"""Texts in other languages: `.ts` for people, `.qm` for Qt; `python -m ui.translations` refreshes both."""
