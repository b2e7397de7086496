"""Read and write packs as YAML; what is wrong is said with file, line and what to do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from app.review.pack import Form, Pack, PackQuestion, Positions, Severity, SeverityRule, to_plain
from app.review.playbook import RuleError, parse_rule
from app.review.signs import SignError, parse_sign

if TYPE_CHECKING:
    import yaml

    _Fields = Mapping[
        str, tuple[yaml.Node, yaml.Node]
    ]  # by key: the key itself, which knows its line, and its value

_MAX_BYTES = 2_000_000
_ID = re.compile(r"[a-z0-9][a-z0-9_.-]*")
_PACK_KEYS = ("id", "name", "description", "together", "questions")
_REQUIRED = ("id", "title", "question", "again")
_KEYS = (*_REQUIRED, "form", "group", "topic", "guidance", "severity", "positions", "signs")
_POSITIONS = ("preferred", "acceptable", "unacceptable")

Choice = TypeVar("Choice", bound=StrEnum)


class PackError(Exception):
    """A pack that cannot be used. The message names every problem with its file and line."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def read_pack(text: str, name: str) -> Pack:
    """Return the pack in a YAML text; `name` is the file's, for messages.

    Raises:
        PackError: with all the problems found.
    """
    reader = _Reader(name)
    pack = reader.pack(_composed(text, name))
    if reader.problems or pack is None:
        raise PackError(reader.problems)
    return pack


def read_positions(text: str, name: str) -> dict[str, Positions]:
    """Return a playbook: a mapping from question ids to positions, or a pack whose positions are taken.

    Raises:
        PackError: with all the problems found.
    """
    reader = _Reader(name)
    fields = reader.mapping(_composed(text, name), "a playbook maps question ids to positions")
    if "questions" in fields:
        pack = read_pack(text, name)
        return {q.id: q.positions for q in pack.questions if not q.positions.is_empty}
    found = {key: reader.positions(node) for key, (_, node) in fields.items()}
    if reader.problems:
        raise PackError(reader.problems)
    return found


def write_pack(pack: Pack) -> str:
    """Return a pack as YAML that `read_pack` reads back to the same."""
    import yaml

    text: str = yaml.safe_dump(to_plain(pack), sort_keys=False, allow_unicode=True, width=110)
    return text


def _composed(text: str, name: str) -> yaml.Node | None:
    """Return the nodes of a YAML text. Raises PackError."""
    import yaml

    if len(text) > _MAX_BYTES:
        raise PackError([f"{name}: a pack of over 2 MB is no pack: choose another file."])
    try:
        return yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line if error.problem_mark else 0
        problem = error.problem or "this cannot be read"
    except yaml.reader.ReaderError as error:
        line, problem = text.count("\n", 0, error.position), error.reason
    except RecursionError:
        line, problem = 0, "nested too deeply"
    where = f"{name}, line {line + 1}"
    raise PackError([f"{where}: not valid YAML ({problem}): check indentation, colons and quotation marks."])


def _word(node: yaml.Node) -> str:
    return node.value if isinstance(node.value, str) else "[…]"


class _Reader:
    """Walks YAML nodes, which know their lines, and notes every problem."""

    def __init__(self, name: str) -> None:
        self.problems: list[str] = []
        self._name = name

    def pack(self, root: yaml.Node | None) -> Pack | None:
        fields = self.mapping(root, "a pack is a mapping with id, name and questions")
        if not fields:
            return None
        self._no_others(fields, _PACK_KEYS, "a pack")
        pack_id = self._id(fields, root)
        name = self._text(fields, "name", root, required=True)
        questions = tuple(self._questions(fields, root))
        together = self._text(fields, "together", root).casefold()
        if together not in ("", "true", "false"):
            self._say(fields["together"][1], "“together” is true or false: choose one.")
        description = self._text(fields, "description", root)
        return Pack(pack_id, name, questions, description, together == "true")

    def mapping(self, node: yaml.Node | None, what: str) -> _Fields:
        import yaml

        if not isinstance(node, yaml.MappingNode):
            self._say(node, f"{what}: write it so.")
            return {}
        fields: dict[str, tuple[yaml.Node, yaml.Node]] = {}
        for key, value in node.value:
            name = _word(key)
            if name in fields:
                self._say(key, f"“{name}” is given twice: remove one.")
            fields[name] = (key, value)
        return fields

    def positions(self, node: yaml.Node) -> Positions:
        fields = self.mapping(node, "positions are preferred, acceptable, unacceptable, each a list of rules")
        self._no_others(fields, _POSITIONS, "positions")
        return Positions(*(tuple(self._checked(fields, name, "a rule", parse_rule)) for name in _POSITIONS))

    def _questions(self, fields: _Fields, root: yaml.Node) -> Iterator[PackQuestion]:
        import yaml

        node = fields["questions"][1] if "questions" in fields else None
        if not isinstance(node, yaml.SequenceNode) or not node.value:
            self._say(node or root, "a pack needs a list “questions” with at least one question: add it.")
            return
        seen: set[str] = set()
        for one in node.value:
            question = self._question(one)
            if question.id and question.id in seen:
                self._say(one, f"the question id “{question.id}” is used twice: rename one.")
            seen.add(question.id)
            yield question

    def _question(self, node: yaml.Node) -> PackQuestion:
        fields = self.mapping(node, "a question is a mapping with id, title, question and again")
        if not fields:
            return PackQuestion("", "", "", "")
        self._no_others(fields, _KEYS, "a question")
        texts = {name: self._text(fields, name, node, required=True) for name in _REQUIRED[1:]}
        texts |= {name: self._text(fields, name, node) for name in ("group", "topic", "guidance")}
        if texts["question"] and texts["question"].casefold() == texts["again"].casefold():
            self._say(fields["again"][0], "“again” must ask in other words than “question”: reword it.")
        return PackQuestion(
            self._id(fields, node),
            form=self._choice(fields, "form", Form, Form.TEXT),
            severity=self._severity(fields),
            positions=self.positions(fields["positions"][1]) if "positions" in fields else Positions(),
            signs=tuple(self._checked(fields, "signs", "a sign", parse_sign)),
            **texts,
        )

    def _severity(self, fields: _Fields) -> SeverityRule:
        if "severity" not in fields:
            return SeverityRule()
        rules = self.mapping(
            fields["severity"][1], "a severity rule maps found, absent, unsure to a severity"
        )
        self._no_others(rules, ("found", "absent", "unsure"), "a severity rule")
        default = SeverityRule()
        return SeverityRule(
            self._choice(rules, "found", Severity, default.found),
            self._choice(rules, "absent", Severity, default.absent),
            self._choice(rules, "unsure", Severity, default.unsure),
        )

    def _checked(
        self,
        fields: _Fields,
        name: str,
        what: str,
        parse: Callable[[str], object],
    ) -> Iterator[str]:
        import yaml

        if name not in fields:
            return
        node = fields[name][1]
        for one in node.value if isinstance(node, yaml.SequenceNode) else [node]:
            if not isinstance(one, yaml.ScalarNode):
                self._say(one, f"{what} is one line of text: rewrite it.")
                continue
            try:
                parse(one.value)
            except (RuleError, SignError) as error:
                self._say(one, str(error))
            yield one.value

    def _id(self, fields: _Fields, node: yaml.Node) -> str:
        value = self._text(fields, "id", node, required=True)
        if value and not _ID.fullmatch(value):
            self._say(
                fields["id"][1], f"the id “{value}” may hold a-z, 0-9, “-”, “_” and “.” only: rename it."
            )
        return value

    def _text(self, fields: _Fields, key: str, node: yaml.Node, *, required: bool = False) -> str:
        import yaml

        if key not in fields:
            if required:
                self._say(node, f"“{key}” is missing: add it.")
            return ""
        value = fields[key][1]
        if not isinstance(value, yaml.ScalarNode):
            self._say(value, f"“{key}” must be one text: put it in quotation marks.")
            return ""
        text = "" if value.tag.endswith(":null") else str(value.value).strip()
        if required and not text:
            self._say(value, f"“{key}” is empty: fill it in.")
        return text

    def _choice(self, fields: _Fields, key: str, choices: type[Choice], default: Choice) -> Choice:
        if key not in fields:
            return default
        node = fields[key][1]
        text = _word(node)
        try:
            return choices(text)
        except ValueError:
            self._say(node, f"“{text}” is no {key}: use one of {', '.join(choices)}.")
            return default

    def _no_others(self, fields: _Fields, known: tuple[str, ...], what: str) -> None:
        for name, (key, _) in fields.items():
            if name not in known:
                self._say(key, f"{what} has no “{name}”: use {', '.join(known)}.")

    def _say(self, node: yaml.Node | None, problem: str) -> None:
        line = f", line {node.start_mark.line + 1}" if node is not None else ""
        self.problems.append(f"{self._name}{line}: {problem}")
