"""The catalog's sentences where a translator's tool finds them; a test holds them to the catalog."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP("Catalog", "Runs on almost any machine and holds 262,144 tokens in little memory."),
    QT_TRANSLATE_NOOP(
        "Catalog", "Makes more mistakes in reading and reasoning than the 2B; check every quotation."
    ),
    QT_TRANSLATE_NOOP(
        "Catalog", "The default: a 262,144-token window in about 3 GB of context memory, in 201 languages."
    ),
    QT_TRANSLATE_NOOP(
        "Catalog",
        "A small model: answers from the far middle of a full window are less reliable than from "
        "a short one.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalog", "More careful reading and reasoning than the 2B in the same languages and window."
    ),
    QT_TRANSLATE_NOOP("Catalog", "Needs about 2.7 times the context memory of the 2B and reads more slowly."),
    QT_TRANSLATE_NOOP("Catalog", "The most capable model of this list for contracts and code."),
    QT_TRANSLATE_NOOP("Catalog", "Needs 16 GB of memory or more and is slow without a GPU."),
    QT_TRANSLATE_NOOP(
        "Catalog",
        "Very little context memory, because most layers see only the latest 512 tokens, in 140 languages.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalog",
        "A 131,072-token window; details far back reach it only through a few full-attention layers.",
    ),
    QT_TRANSLATE_NOOP("Catalog", "One source adds Google's Gemma prohibited-use policy."),
    QT_TRANSLATE_NOOP("Catalog", "Made for pictures and scanned pages; its text core is read here."),
    QT_TRANSLATE_NOOP("Catalog", "A 32,768-token window, and reading pictures is not part of this app yet."),
    QT_TRANSLATE_NOOP("Catalog", "Sources disagree: Apache-2.0 or the MiniCPM Model License."),
    QT_TRANSLATE_NOOP(
        "Catalog", "Small, and made for pictures and scanned pages; its text core is that of Qwen 3.5 0.8B."
    ),
    QT_TRANSLATE_NOOP(
        "Catalog",
        "Its window in this GGUF is not verified, and reading pictures is not part of this app yet.",
    ),
    QT_TRANSLATE_NOOP("Catalog", "A widely used general model with a 131,072-token window."),
    QT_TRANSLATE_NOOP(
        "Catalog",
        "Every layer keeps everything: nine times the context memory per token of Qwen 3.5 2B; "
        "its licence has use terms.",
    ),
    QT_TRANSLATE_NOOP("Catalog", "Not an open-source licence: attribution and acceptable-use terms."),
    QT_TRANSLATE_NOOP("Catalog", "Strong at logic and mathematics for its size, under the MIT licence."),
    QT_TRANSLATE_NOOP(
        "Catalog", "Every layer keeps everything: ten times the context memory per token of Qwen 3.5 2B."
    ),
    QT_TRANSLATE_NOOP(
        "Catalog",
        "Reads pictures and speech elsewhere; its text core equals Phi-4-mini, which stands for it here.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalog",
        "There is no GGUF of it for llama.cpp, so it cannot be used in this app: choose Phi-4-mini-instruct.",
    ),
    QT_TRANSLATE_NOOP("Catalog", "Not verified."),
    QT_TRANSLATE_NOOP("Catalog", "The starter model: installed with the app, quick on any machine."),
    QT_TRANSLATE_NOOP(
        "Catalog",
        "Very small and trained on code, with a 32,768-token window: good for a first try, not for work.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalog", "The larger starter model: installed from Python wheels, no model hub needed."
    ),
    QT_TRANSLATE_NOOP("Catalog", "Small and trained on code, with a 32,768-token window."),
    QT_TRANSLATE_NOOP(
        "Catalog",
        "Goes back only to saved places, at most 4,096 tokens apart: a change inside a document "
        "reads again from the last of them, and each place takes 19 to 50 MiB.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalog",
        "Goes back only to saved places, at most 4,096 tokens apart: a change inside a document "
        "reads again from the last of them. Its settings are tuned for the start of a window "
        "only.",
    ),
    QT_TRANSLATE_NOOP(
        "Catalog",
        "Refuses text with more than 4,000 characters in a row without a space, which its "
        "tokenizer in llama.cpp does not survive.",
    ),
)
