"""Which nodes of each tree-sitter grammar make an outline: data only, one entry a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def _types(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class OutlineRules:
    """Node types by what becomes of them.

    `whole` is kept with all its lines (imports, type declarations, prototypes), `containers` with
    its header, and what is inside is visited; of `functions` the header is kept, of `members` the
    first line. `wrappers` stand around one of these (decorators, export), `through` is walked without
    being kept. `attached` are siblings that belong to what follows (attributes). A body is the child
    in one of `body_fields` or of a type in `bodies`; where a grammar has none, the child of a type in
    `heads` ends the header. `calls` gives the category of a call by its first word, where a language
    spells definitions so. Containers deeper than `max_depth` are not visited.
    """

    module: str
    factory: str = "language"
    whole: frozenset[str] = frozenset()
    containers: frozenset[str] = frozenset()
    functions: frozenset[str] = frozenset()
    members: frozenset[str] = frozenset()
    wrappers: frozenset[str] = frozenset()
    through: frozenset[str] = frozenset()
    attached: frozenset[str] = frozenset()
    body_fields: tuple[str, ...] = ("body",)
    bodies: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    calls: Mapping[str, str] = field(default_factory=dict)
    docstrings: bool = False
    named_by_header: bool = False
    max_depth: int = 6


_C_WHOLE = (
    "preproc_include preproc_def preproc_function_def type_definition declaration alias_declaration"
    " using_declaration"
)
_C_THROUGH = "preproc_ifdef preproc_if preproc_else preproc_elif linkage_specification declaration_list"
_JS_FUNCTIONS = "function_declaration generator_function_declaration method_definition"
_JS_MEMBERS = (
    "lexical_declaration variable_declaration field_definition expression_statement class_static_block"
)

PYTHON = OutlineRules(
    "tree_sitter_python",
    whole=_types("import_statement import_from_statement future_import_statement type_alias_statement"),
    containers=_types("class_definition"),
    functions=_types("function_definition"),
    members=_types("assignment augmented_assignment"),
    wrappers=_types("decorated_definition"),
    through=_types(
        "expression_statement if_statement else_clause elif_clause try_statement except_clause block"
        " with_statement"
    ),
    docstrings=True,
)
JAVASCRIPT = OutlineRules(
    "tree_sitter_javascript",
    whole=_types("import_statement"),
    containers=_types("class_declaration"),
    functions=_types(_JS_FUNCTIONS),
    members=_types(_JS_MEMBERS),
    wrappers=_types("export_statement"),
)
TYPESCRIPT = OutlineRules(
    "tree_sitter_typescript",
    "language_typescript",
    whole=_types(
        "import_statement type_alias_declaration function_signature import_alias property_signature"
        " method_signature call_signature construct_signature index_signature"
    ),
    containers=_types(
        "class_declaration abstract_class_declaration interface_declaration internal_module module"
        " enum_declaration"
    ),
    functions=_types(_JS_FUNCTIONS),
    members=_types(
        "lexical_declaration variable_declaration public_field_definition abstract_method_signature"
        " assignment_expression enum_assignment property_identifier"
    ),
    wrappers=_types("export_statement ambient_declaration"),
    through=_types("expression_statement"),
)
TSX = OutlineRules(
    "tree_sitter_typescript",
    "language_tsx",
    TYPESCRIPT.whole,
    TYPESCRIPT.containers,
    TYPESCRIPT.functions,
    TYPESCRIPT.members,
    TYPESCRIPT.wrappers,
    TYPESCRIPT.through,
)
C = OutlineRules(
    "tree_sitter_c",
    whole=_types(_C_WHOLE),
    containers=_types("struct_specifier union_specifier enum_specifier"),
    functions=_types("function_definition"),
    members=_types("field_declaration enumerator"),
    through=_types(_C_THROUGH),
)
CPP = OutlineRules(
    "tree_sitter_cpp",
    whole=_types(_C_WHOLE + " namespace_alias_definition static_assert_declaration concept_definition"),
    containers=_types("namespace_definition class_specifier struct_specifier union_specifier enum_specifier"),
    functions=_types("function_definition"),
    members=_types("field_declaration enumerator access_specifier friend_declaration"),
    wrappers=_types("template_declaration"),
    through=_types(_C_THROUGH),
)
OBJECTIVE_C = OutlineRules(
    "tree_sitter_objc",
    whole=_types(_C_WHOLE + " property_declaration method_declaration class_forward_declaration"),
    containers=_types(
        "class_interface class_implementation protocol_declaration category_interface"
        " category_implementation struct_specifier enum_specifier"
    ),
    functions=_types("function_definition method_definition"),
    members=_types("field_declaration enumerator"),
    through=_types(_C_THROUGH + " implementation_definition qualified_protocol_interface_declaration"),
    bodies=_types("compound_statement"),
)
JAVA = OutlineRules(
    "tree_sitter_java",
    whole=_types("package_declaration import_declaration annotation_type_declaration"),
    containers=_types("class_declaration interface_declaration enum_declaration record_declaration"),
    functions=_types("method_declaration constructor_declaration compact_constructor_declaration"),
    members=_types("field_declaration constant_declaration enum_constant"),
    through=_types("enum_body_declarations"),
)
GO = OutlineRules(
    "tree_sitter_go",
    whole=_types("package_clause import_declaration type_declaration"),
    functions=_types("function_declaration method_declaration"),
    members=_types("const_declaration var_declaration"),
)
RUST = OutlineRules(
    "tree_sitter_rust",
    whole=_types(
        "use_declaration extern_crate_declaration function_signature_item type_item associated_type"
    ),
    containers=_types("mod_item struct_item enum_item union_item trait_item impl_item foreign_mod_item"),
    functions=_types("function_item"),
    members=_types("const_item static_item field_declaration enum_variant macro_definition"),
    attached=_types("attribute_item"),
)
CSHARP = OutlineRules(
    "tree_sitter_c_sharp",
    whole=_types("using_directive file_scoped_namespace_declaration delegate_declaration"),
    containers=_types(
        "namespace_declaration class_declaration interface_declaration struct_declaration enum_declaration"
        " record_declaration"
    ),
    functions=_types(
        "method_declaration constructor_declaration destructor_declaration operator_declaration"
        " indexer_declaration local_function_statement conversion_operator_declaration"
    ),
    members=_types("property_declaration field_declaration event_field_declaration enum_member_declaration"),
    through=_types("global_statement"),
)
RUBY = OutlineRules(
    "tree_sitter_ruby",
    containers=_types("module class singleton_class"),
    functions=_types("method singleton_method"),
    members=_types("assignment"),
    calls=(
        dict.fromkeys(("require", "require_relative", "include", "extend"), "whole")
        | dict.fromkeys(
            ("attr_reader", "attr_writer", "attr_accessor", "has_many", "belongs_to", "scope"), "member"
        )
    ),
)
PHP = OutlineRules(
    "tree_sitter_php",
    "language_php",
    whole=_types("namespace_use_declaration"),
    containers=_types(
        "namespace_definition class_declaration interface_declaration trait_declaration enum_declaration"
    ),
    functions=_types("method_declaration function_definition"),
    members=_types("const_declaration property_declaration enum_case use_declaration"),
)
KOTLIN = OutlineRules(
    "tree_sitter_kotlin",
    whole=_types("package_header import type_alias"),
    containers=_types("class_declaration object_declaration companion_object"),
    functions=_types("function_declaration secondary_constructor"),
    members=_types("property_declaration enum_entry"),
    bodies=_types("class_body enum_class_body function_body block"),
)
SWIFT = OutlineRules(
    "tree_sitter_swift",
    whole=_types("import_declaration typealias_declaration protocol_function_declaration"),
    containers=_types("class_declaration protocol_declaration"),
    functions=_types("function_declaration init_declaration deinit_declaration subscript_declaration"),
    members=_types("property_declaration enum_entry protocol_property_declaration"),
)
SCALA = OutlineRules(
    "tree_sitter_scala",
    whole=_types("package_clause import_declaration function_declaration type_definition"),
    containers=_types(
        "class_definition object_definition trait_definition enum_definition package_object given_definition"
    ),
    functions=_types("function_definition"),
    members=_types("val_definition var_definition val_declaration var_declaration"),
)
BASH = OutlineRules(
    "tree_sitter_bash",
    functions=_types("function_definition"),
    members=_types("variable_assignment declaration_command"),
    calls=dict.fromkeys(("source", "."), "whole"),
)
LUA = OutlineRules(
    "tree_sitter_lua",
    functions=_types("function_declaration"),
    members=_types("variable_declaration assignment_statement"),
)
ZIG = OutlineRules(
    "tree_sitter_zig",
    containers=_types("variable_declaration"),
    functions=_types("function_declaration test_declaration"),
    members=_types("container_field"),
    bodies=_types("struct_declaration enum_declaration union_declaration opaque_declaration block"),
)
HASKELL = OutlineRules(
    "tree_sitter_haskell",
    whole=_types("header import data_type newtype type_synomym type_synonym signature"),
    containers=_types("class instance"),
    through=_types("imports declarations class_declarations"),
    body_fields=("declarations",),
)
ELIXIR = OutlineRules(
    "tree_sitter_elixir",
    members=_types("unary_operator"),
    bodies=_types("do_block"),
    calls=(
        dict.fromkeys(("defmodule", "defprotocol", "defimpl"), "container")
        | dict.fromkeys(("def", "defp", "defmacro", "defmacrop", "test", "describe"), "function")
        | dict.fromkeys(("use", "alias", "import", "require", "defstruct", "defdelegate"), "whole")
    ),
)
JULIA = OutlineRules(
    "tree_sitter_julia",
    whole=_types("using_statement import_statement export_statement abstract_definition"),
    containers=_types("module_definition struct_definition"),
    functions=_types("function_definition macro_definition"),
    members=_types("assignment const_statement typed_expression"),
    heads=_types("signature type_head"),
)
SQL = OutlineRules(
    "tree_sitter_sql",
    whole=_types("create_table create_index create_type create_sequence alter_table create_schema"),
    functions=_types("create_function create_view create_materialized_view create_trigger"),
    wrappers=_types("statement"),
    bodies=_types("function_body create_query"),
)
HCL = OutlineRules(
    "tree_sitter_hcl",
    containers=_types("block"),
    members=_types("attribute"),
    through=_types("body"),
    bodies=_types("body"),
    named_by_header=True,
    max_depth=1,
)
CSS = OutlineRules(
    "tree_sitter_css",
    whole=_types("import_statement"),
    containers=_types("media_statement supports_statement"),
    functions=_types("rule_set keyframes_statement at_rule"),
    bodies=_types("block keyframe_block_list"),
    named_by_header=True,
)
JSON = OutlineRules(
    "tree_sitter_json",
    containers=_types("pair"),
    through=_types("object"),
    body_fields=("value",),
    max_depth=2,
)
YAML = OutlineRules(
    "tree_sitter_yaml",
    containers=_types("block_mapping_pair"),
    through=_types("document block_node block_mapping"),
    body_fields=("value",),
    max_depth=2,
)
TOML = OutlineRules(
    "tree_sitter_toml",
    containers=_types("table table_array_element"),
    members=_types("pair"),
)

RULES: Mapping[str, OutlineRules] = {
    "python": PYTHON,
    "javascript": JAVASCRIPT,
    "typescript": TYPESCRIPT,
    "tsx": TSX,
    "c": C,
    "cpp": CPP,
    "objective-c": OBJECTIVE_C,
    "java": JAVA,
    "go": GO,
    "rust": RUST,
    "csharp": CSHARP,
    "ruby": RUBY,
    "php": PHP,
    "kotlin": KOTLIN,
    "swift": SWIFT,
    "scala": SCALA,
    "bash": BASH,
    "lua": LUA,
    "zig": ZIG,
    "haskell": HASKELL,
    "elixir": ELIXIR,
    "julia": JULIA,
    "sql": SQL,
    "hcl": HCL,
    "css": CSS,
    "json": JSON,
    "yaml": YAML,
    "toml": TOML,
}
