# ruff: noqa: TID253 - `engine.template` imports this module late, as the adapter to jinja2.
"""A jinja2 sandbox with a budget, so that a hostile chat template can neither hang nor fill the memory.

Loops and macros are counted by calls put into the parsed template, and whatever can make a large value from
small ones (operators, filters, methods, output) is charged by its size before or as it is made.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from jinja2 import nodes
from jinja2.exceptions import SecurityError
from jinja2.ext import Extension, LoopControlExtension
from jinja2.parser import Parser
from jinja2.runtime import Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace
from jinja2.visitor import NodeTransformer
from markupsafe import Markup

_MAX_STEPS = 100_000
_MAX_RANGE = 10_000
_BASE_SIZE = 4_000_000
_SIZE_PER_CHAR = 32  # a template may pass its messages through many filters
_MAX_INDENT = 16
_MAX_BITS = 4_096


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


_METHODS: dict[type, frozenset[str]] = {
    str: _names(
        "capitalize count endswith find format index isalnum isalpha isdigit isspace join lower lstrip"
        " partition removeprefix removesuffix replace rfind rpartition rsplit rstrip split splitlines"
        " startswith strip title upper"
    ),
    int: _names(""),
    float: _names(""),
    bytes: _names(""),
    list: frozenset(("count", "index")),
    tuple: frozenset(("count", "index")),
    dict: frozenset(("get", "items", "keys", "values")),
}
_FILTERS = _names(
    "abs capitalize count d default dictsort e escape first float indent int items join last length list"
    " lower map max min reject rejectattr replace reverse round safe select selectattr sort string title"
    " tojson trim unique upper"
)
# A width or a precision of many digits, or one taken from an argument.
_WIDE_FORMAT = re.compile(r"\d{4}|\{[^{}]*\{|%[-+ #0]*\*|\.\*")
_FIXED_DATE = {
    "a": "Fri", "A": "Friday", "b": "Jul", "B": "July", "d": "26", "H": "12", "I": "12", "j": "208",
    "m": "07", "M": "00", "p": "PM", "S": "00", "y": "24", "Y": "2024", "%": "%",
}  # fmt: skip


class Budget:
    """What one rendering may still do: steps of loops and macros, and the total size of its values."""

    def __init__(self, n_chars: int) -> None:
        """Allow as much as an honest template needs for `n_chars` of template and messages."""
        self._n_steps = _MAX_STEPS
        self._n_size = _BASE_SIZE + _SIZE_PER_CHAR * n_chars

    def step(self, size: int) -> None:
        """Count a step that prints `size` characters of the template's own text."""
        self._n_steps -= 1
        if self._n_steps < 0:
            raise SecurityError("it loops too long")
        self.charge(size)

    def charge(self, size: int) -> None:
        """Count a value of `size` characters or items."""
        self._n_size -= size
        if self._n_size < 0:
            raise SecurityError("it makes too much text")


class LimitedEnvironment(ImmutableSandboxedEnvironment):
    """The environment of chat templates: what Hugging Face's has, minus the clock, under a budget."""

    intercepted_binops = frozenset(("+", "*", "**", "%"))

    def __init__(self) -> None:
        """Set the options that templates on the hub are written for."""
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=False,
            extensions=[LoopControlExtension, _Generation],
            finalize=self._finalize,
            cache_size=0,
        )
        self.budget = Budget(0)
        self.filters = {name: self._charged(name, self.filters[name]) for name in _FILTERS}
        self.filters["tojson"] = self._charged("tojson", _to_json)
        self.filters["string"] = self._charged("string", self._text)
        self.filters["join"] = self._charged("join", self._join)
        self.globals = {
            "namespace": Namespace,
            "range": _short_range,
            "raise_exception": _raise_exception,
            "strftime_now": _fixed_date,
        }

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Allow the methods that templates use, of plain values only."""
        for kind, names in _METHODS.items():
            if isinstance(obj, kind):
                return attr in names
        return super().is_safe_attribute(obj, attr, value)

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Call something on the template's behalf and charge for the result."""
        name = getattr(obj, "__name__", "")
        owner = getattr(obj, "__self__", None)
        if isinstance(owner, str):
            if name == "join":
                return self._join(args[0] if args else (), owner)
            self._check_text_method(owner, name, args, kwargs)
        result = super().call(context, obj, *args, **kwargs)
        if obj is not self.count_step and not isinstance(obj, Macro):
            self.budget.charge(_size(result))
        return result

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Charge for an operator's result before it is made."""
        if operator == "+":
            self.budget.charge(_size(left) + _size(right))
        elif operator == "*":
            self._check_product(left, right)
        elif operator == "**":
            if _bits(left) * _bits_value(right) > _MAX_BITS:
                raise SecurityError("it makes too large a number")
        elif isinstance(left, str):
            self._check_format(left, right)
        return super().call_binop(context, operator, left, right)

    def count_step(self, size: int) -> bool:
        """Be called by every turn of a loop and every macro."""
        self.budget.step(size)
        return True

    def join_texts(self, *values: Any) -> str:
        """Join values as `~` does."""
        return "".join([self._text(value) for value in values])

    def charge_tree(self, value: Any) -> Any:
        """Charge a list or mapping for all it holds, so that no sharing makes a small one print endlessly."""
        self.budget.charge(1)
        for item in _items(value):
            self.charge_tree(item)
        return value

    def _text(self, value: Any) -> str:
        """Return a value as text, charged; a namespace may hold itself and is never printed."""
        if isinstance(value, str):
            text = str(value)
        else:
            self.charge_tree(value)
            if _holds_namespace(value):
                raise SecurityError("it prints a namespace")
            text = str(value)
        self.budget.charge(len(text))
        return text

    def _join(self, values: Any, separator: str = "", attribute: str | None = None) -> str:
        """Join as the filter of that name does, charging each text before the whole is made."""
        if attribute is not None:
            values = [self.getattr(value, attribute) for value in values]
        texts = [self._text(value) for value in values]
        self.budget.charge(len(texts) * len(str(separator)))
        return str(separator).join(texts)

    def _generate(self, source: nodes.Template, *args: Any, **kwargs: Any) -> str:
        return super()._generate(_Counter().visit(source), *args, **kwargs)

    def _finalize(self, value: Any) -> Any:
        return self._text(value)

    def _charged(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """Wrap a filter so that its result is charged; the wrapper keeps jinja2's marks on the function."""

        @functools.wraps(function)
        def charged(*args: Any, **kwargs: Any) -> Any:
            self._check_filter(name, args, kwargs)
            result = function(*args, **kwargs)
            self.budget.charge(_size(result))
            return result

        return charged

    def _check_filter(self, name: str, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> None:
        values = [*args, *kwargs.values()]
        if name == "indent" and any(isinstance(value, int) and value > _MAX_INDENT for value in values):
            raise SecurityError("it indents too far")
        if name == "tojson":
            self._text(args[0])
        if name in ("replace", "indent"):
            sizes = sorted((_size(value) for value in values), reverse=True)
            self.budget.charge((sizes[0] + 1) * (sizes[1] + 1) if len(sizes) > 1 else 0)

    def _check_text_method(
        self, owner: str, name: str, args: tuple[Any, ...], kwargs: Mapping[str, Any]
    ) -> None:
        if name == "replace" and len(args) > 1:
            self.budget.charge(
                (len(owner) + 1) * (_size(args[1]) + 1) if args[0] == "" else _growth(owner, args)
            )
        elif name == "format":
            self._check_format(owner, [*args, *kwargs.values()])

    def _check_format(self, text: str, values: Any) -> None:
        if _WIDE_FORMAT.search(text):
            raise SecurityError("it formats too widely")
        items = values if isinstance(values, list | tuple) else [values]
        n_fields = text.count("{") + text.count("%")
        self.budget.charge(len(text) + n_fields * max((len(self._text(item)) for item in items), default=0))

    def _check_product(self, left: Any, right: Any) -> None:
        numbers = [value for value in (left, right) if isinstance(value, int)]
        if len(numbers) > 1:
            if _bits(left) + _bits(right) > _MAX_BITS:
                raise SecurityError("it makes too large a number")
        elif numbers:
            self.budget.charge(max(numbers[0], 0) * max(_size(left), _size(right)))


class _Generation(Extension):
    """`{% generation %}` marks the assistant's words for training; here it prints them and no more."""

    tags = {"generation"}  # noqa: RUF012 - jinja2's own declaration

    def parse(self, parser: Parser) -> list[nodes.Node]:
        """Return the block's body."""
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class _Counter(NodeTransformer):
    """Puts `count_step` into loops and macros, and `join_texts` in place of `~`."""

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802 - jinja2's naming
        self.generic_visit(node)
        if node.test is not None:
            node.test = nodes.And(_step(0), node.test)
        return self._count(node)

    def visit_Macro(self, node: nodes.Macro) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return self._count(node)

    def visit_CallBlock(self, node: nodes.CallBlock) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return self._count(node)

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return nodes.Call(nodes.EnvironmentAttribute("join_texts"), node.nodes, [], None, None)

    def visit_List(self, node: nodes.List) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return _charged_literal(node)

    def visit_Dict(self, node: nodes.Dict) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return _charged_literal(node)

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return _charged_literal(node) if node.ctx == "load" else node

    def _count(self, node: nodes.For | nodes.Macro | nodes.CallBlock) -> nodes.Node:
        own_text = sum(len(data.data) for part in node.body for data in _texts(part))
        node.body = [nodes.ExprStmt(_step(own_text)), *node.body]
        return node


def _texts(node: nodes.Node) -> list[nodes.TemplateData]:
    """Return the literal texts in a node."""
    own = [node] if isinstance(node, nodes.TemplateData) else []
    return [*own, *node.find_all(nodes.TemplateData)]


def _step(size: int) -> nodes.Expr:
    return nodes.Call(nodes.EnvironmentAttribute("count_step"), [nodes.Const(size)], [], None, None)


def _charged_literal(node: nodes.Expr) -> nodes.Expr:
    return nodes.Call(nodes.EnvironmentAttribute("charge_tree"), [node], [], None, None)


def _items(value: Any) -> Iterable[Any]:
    """Return what a list or mapping holds directly."""
    if isinstance(value, dict):
        return itertools.chain(value.keys(), value.values())
    return value if isinstance(value, list | tuple) else ()


def _holds_namespace(value: Any) -> bool:
    return isinstance(value, Namespace) or any(map(_holds_namespace, _items(value)))


def _size(value: Any) -> int:
    """Return a value's size in characters or items; 1 for anything without a length."""
    return len(value) if isinstance(value, str | list | tuple | dict) else 1


def _growth(owner: str, args: tuple[Any, ...]) -> int:
    """Return the most characters that replacing gives."""
    old, new = str(args[0]), str(args[1])
    return len(owner) + (len(owner) // max(len(old), 1)) * len(new)


def _bits(value: Any) -> int:
    return value.bit_length() if isinstance(value, int) else 64


def _bits_value(value: Any) -> int:
    return abs(value) if isinstance(value, int) else 1


def _short_range(*bounds: int) -> list[int]:
    """Return a range's numbers, refusing long ones."""
    numbers = range(*bounds)
    if len(numbers) > _MAX_RANGE:
        raise SecurityError("it counts too far")
    return list(numbers)


def _raise_exception(message: str) -> None:
    """Let a template refuse its messages."""
    raise SecurityError(str(message))


def _fixed_date(layout: str) -> str:
    """Return the date that Llama 3's template falls back to: today's would change the stored prefix."""
    return re.sub("%-?(.)", lambda match: _FIXED_DATE.get(match[1], ""), str(layout))


def _to_json(value: Any, ensure_ascii: bool = False, indent: int | None = None, **_options: Any) -> Markup:
    """Return JSON as Hugging Face's templates expect it: not escaped for HTML."""
    import json

    depth = None if indent is None else min(int(indent), _MAX_INDENT)
    return Markup(json.dumps(value, ensure_ascii=ensure_ascii, indent=depth))
