"""How each form of answer is asked for, constrained and understood."""

from __future__ import annotations

import re

from app.evidence.not_found import is_not_found
from app.prompt import NOT_FOUND
from app.review.pack import Form, PackQuestion

_HINTS = {
    Form.YES_NO: "Answer yes or no.",
    Form.DATE: "Answer with the date only.",
    Form.DURATION: "Answer with the period only.",
    Form.MONEY: "Answer with the amount only.",
    Form.PARTIES: "Name each, separated by semicolons.",
    Form.QUOTATION: "Quote the sentence that says it.",
    Form.TEXT: "Answer in one short sentence.",
}

_NONE = f'"{NOT_FOUND}"'
_GRAMMARS = {
    Form.YES_NO: f'root ::= "Yes" | "No" | {_NONE}',
    Form.DATE: f"root ::= {_NONE} | [A-Za-z0-9] [A-Za-z0-9 ,./-]{{3,40}}",
    Form.DURATION: f"root ::= {_NONE} | [A-Za-z0-9] [A-Za-z0-9 ()-]{{3,50}}",
    Form.MONEY: f"root ::= {_NONE} | [^\\n]{{1,60}}",
    Form.PARTIES: f"root ::= {_NONE} | [^\\n]{{3,240}}",
    Form.QUOTATION: f'root ::= {_NONE} | "\\"" [^"\\n]{{12,400}} "\\""',
}
_MAX_TOKENS = {
    Form.YES_NO: 24,
    Form.DATE: 32,
    Form.DURATION: 32,
    Form.MONEY: 32,
    Form.PARTIES: 96,
    Form.QUOTATION: 96,
    Form.TEXT: 48,
}
_NOTHING = re.compile(r"\W*(?:no|none|nothing|n/?a|unknown)\W*", re.I)
_YES_NO = re.compile(r"\W*(yes|no)\b", re.I)


def instruction(question: PackQuestion, wording: str, form: Form) -> str:
    """Return what the model is asked: the wording, what to look out for, and the form of the answer."""
    return " ".join(part for part in (wording, question.guidance, _HINTS[form]) if part)


def grammar_of(form: Form) -> str | None:
    """Return the GBNF grammar that holds answers to a form; None for free text."""
    return _GRAMMARS.get(form)


def max_tokens_of(form: Form) -> int:
    """Return how long an answer may get: a review wants many short ones."""
    return _MAX_TOKENS[form]


def choice_grammar(n_choices: int) -> str:
    """Return the grammar of a number from 0 to `n_choices`."""
    return "root ::= " + " | ".join(f'"{number}"' for number in range(n_choices + 1))


def is_negative(form: Form, answer: str) -> bool:
    """Tell whether an answer says that the document does not have it."""
    text = answer.strip()
    if form is Form.YES_NO and (opening := _YES_NO.match(text)):
        return opening[1].casefold() == "no"
    return not any(char.isalnum() for char in text) or bool(_NOTHING.fullmatch(text)) or is_not_found(text)
