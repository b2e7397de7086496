from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.errors import TemplateError
from engine.gguf_file import GgufFile
from engine.template import ChatTemplate, Message

MESSAGES: list[Message] = [
    {"role": "system", "content": "Be short."},
    {"role": "user", "content": "Who <pays> & when?"},
]
# The shape of Qwen's templates: a macro, a namespace, trimming, a default and a thinking switch.
QWEN = """{%- set ns = namespace(count=0) %}
{%- macro text(content) %}{%- if content is string %}{{- content }}{%- endif %}{%- endmacro %}
{%- if not messages %}{{- raise_exception('No messages provided.') }}{%- endif %}
{%- for message in messages %}
    {%- set content = text(message.content)|trim %}
    {%- if message.role == 'system' and not loop.first %}
        {{- raise_exception('System message must be at the beginning.') }}
    {%- endif %}
    {%- set ns.count = ns.count + 1 %}
    {{- '<|im_start|>' + message.role + '\\n' + content + '<|im_end|>' + '\\n' }}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\\n' }}
    {%- if enable_thinking is defined and enable_thinking is false %}
        {{- '<think>\\n\\n</think>\\n\\n' }}
    {%- else %}
        {{- '<think>\\n' }}
    {%- endif %}
{%- endif %}"""
HEAD = "<|im_start|>system\nBe short.<|im_end|>\n<|im_start|>user\nWho <pays> & when?<|im_end|>\n"


def render(source: str, messages: list[Message] | None = None) -> str:
    return ChatTemplate(source).render(messages or MESSAGES, add_generation_prompt=True)


def test_qwen_renders_with_and_without_thinking() -> None:
    template = ChatTemplate(QWEN)
    quiet = template.render(MESSAGES, add_generation_prompt=True)
    assert quiet == HEAD + "<|im_start|>assistant\n<think>\n\n</think>\n\n"
    thinking = template.render(MESSAGES, add_generation_prompt=True, enable_thinking=True)
    assert thinking == HEAD + "<|im_start|>assistant\n<think>\n"
    assert template.render(MESSAGES, add_generation_prompt=False) == HEAD


def test_a_template_may_refuse_messages_in_its_own_words() -> None:
    with pytest.raises(TemplateError, match="must be at the beginning"):
        render(QWEN, [*MESSAGES, MESSAGES[0]])


def test_it_comes_from_the_model_file(shape_models: Callable[..., Path]) -> None:
    with GgufFile.open(shape_models("gemma3")) as file:
        template = ChatTemplate.from_gguf(file)
    assert not template.is_fallback
    text = template.render(MESSAGES[1:], add_generation_prompt=True)
    assert text.startswith("<bos><start_of_turn>user\nWho") and text.endswith("<start_of_turn>model\n")


def test_a_model_without_a_template_gets_chatml(shared_data: Path) -> None:
    with GgufFile.open(shared_data / "tokenizer" / "qwen35-derived-vocab.gguf") as file:
        template = ChatTemplate.from_gguf(file)
    assert template.is_fallback
    assert template.render(MESSAGES, add_generation_prompt=True) == HEAD + "<|im_start|>assistant\n"


def test_what_templates_of_the_hub_use_works() -> None:
    assert (
        render(
            "{%- for m in messages %}{% if loop.index0 == 1 %}{% break %}{% endif %}{{ m.role }}{% endfor %}"
        )
        == "system"
    )
    assert render("{% generation %}{{ messages[0]['content'] }}{% endgeneration %}") == "Be short."
    assert render("{{ {'a': '<é>'} | tojson }}") == '{"a": "<é>"}'
    assert render("{{ messages | map(attribute='role') | join('+') }}") == "system+user"
    assert render("{{ 'a' ~ 1 ~ none }}{{ '%s-%d' % ('x', 3) }}{{ '{}:{}'.format(1, 2) }}") == "a1Nonex-31:2"
    assert (
        render("{{ 'a,b'.split(',') | length }}{{ tools is none }}{{ range(3) | list }}") == "2True[0, 1, 2]"
    )


def test_nothing_in_it_varies_with_the_day() -> None:
    assert render("{{ strftime_now('%d %b %Y') }}") == "26 Jul 2024"


@pytest.mark.parametrize(
    "source",
    [
        "{{ raise_exception.__globals__ }}",
        "{{ '{0.__class__}'.format('') }}",
        "{{ ['']|map(attribute='__class__')|join }}",
        "{{ messages['__class__'] }}",
    ],
)
def test_attributes_that_lead_out_of_the_sandbox_print_nothing(source: str) -> None:
    assert render(source) == ""


HOSTILE = {
    "class": "{{ ''.__class__.__mro__ }}",
    "self": "{{ self.__init__.__globals__ }}",
    "attr filter": "{{ ''|attr('__class__') }}",
    "include": "{% include '/etc/passwd' %}",
    "mutation": "{{ messages.append(1) }}",
    "nested loops": "{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}",
    "filtered loops": "{% for a in range(9999) %}{% for b in range(9999) if false %}{% endfor %}{% endfor %}",
    "long range": "{% for a in range(10**9) %}{% endfor %}",
    "recursion": "{% macro f(n) %}{{ f(n) }}{{ f(n) }}{% endmacro %}{{ f(1) }}",
    "fan-out": "{% macro f(n) %}{% if n %}{{ f(n-1) }}{{ f(n-1) }}{% endif %}{% endmacro %}{{ f(60) }}",
    "doubling": "{% set x = 'aaaaaaaa' %}" + "{% set x = x ~ x %}" * 60,
    "adding": "{% set x = 'aaaaaaaa' %}" + "{% set x = x + x %}" * 60,
    "product": "{{ 'a' * 10**10 }}",
    "power": "{{ 9**99999 }}",
    "padding": "{{ '%999999999d' % 1 }}",
    "format width": "{{ '{:999999999}'.format(1) }}",
    "format star": "{{ '%*d' % (999999999, 1) }}",
    "center": "{{ 'a'|center(999999999) }}",
    "ljust": "{{ 'a'.ljust(999999999) }}",
    "to_bytes": "{{ (1).to_bytes(999999999, 'big') }}",
    "replace": "{% set x = 'a' * 100000 %}{{ x|replace('', x) }}",
    "replace method": "{% set x = 'a' * 100000 %}{{ x.replace('', x) }}",
    "join": "{% set x = 'a' * 100000 %}{{ range(9999)|join(x) }}",
    "join method": "{% set x = 'a' * 100000 %}{{ x.join(range(9999)|map('string')) }}",
    "shared lists": "{% set a = [1] %}" + "{% set a = [a, a] %}" * 60 + "{{ a }}",
    "namespaces": "{% set a = namespace() %}" + "{% set a = namespace(x=a, y=a) %}" * 60 + "{{ a }}",
    "literal text": "{% for a in range(9999) %}" + "b" * 100_000 + "{% endfor %}",
    "syntax": "{% if %}",
    "too long": "a" * 300_000,
    "type error": "{{ 1 + 'a' }}",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_templates_fail_soon_with_one_sentence(name: str) -> None:
    started = time.process_time()
    with pytest.raises(TemplateError) as caught:
        render(HOSTILE[name])
    assert time.process_time() - started < 5
    message = str(caught.value)
    assert message.endswith("choose another model.") and "\n" not in message and len(message) < 400
