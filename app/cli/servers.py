"""`unabridged servers`: the inference servers that documents may be sent to."""

from __future__ import annotations

import argparse
import getpass
from contextlib import closing
from dataclasses import replace

from app import paths
from app.cli.output import Output, table
from app.cli.server_options import add_server_details, server_of
from app.cli.values import positive
from app.server_bench import connect
from app.servers import SavedServers, remove_server
from engine.remote.keys import store_key
from engine.remote.probe import probe
from engine.remote.server import Capabilities, Server, parse_url


def add_servers(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `servers list|add|remove|test`."""
    parser = commands.add_parser("servers", help="list, add, remove or test inference servers")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--json", action="store_true", help="one JSON object a line")
    actions.add_parser("list", parents=[shared], help="the servers that were added").set_defaults(
        run=run_list
    )
    add = actions.add_parser("add", parents=[shared], help="add a server, or change what is known of it")
    add.add_argument("server", metavar="URL")
    add.add_argument("--window", type=positive, metavar="N", help="its window, where it does not say")
    add.add_argument("--ask-key", action="store_true", help="ask for the key and keep it in the keyring")
    add_server_details(add)
    add.set_defaults(run=run_add)
    remove = actions.add_parser("remove", parents=[shared], help="forget a server and its key")
    remove.add_argument("server", metavar="URL")
    remove.set_defaults(run=run_remove)
    test = actions.add_parser("test", parents=[shared], help="what a server is and can do; sends no document")
    test.add_argument("server", metavar="URL")
    add_server_details(test)
    test.set_defaults(run=run_test)


def run_list(args: argparse.Namespace) -> int:
    """List the servers; keys are never shown."""
    output = Output(as_json=args.json)
    rows = [("server", "model", "key")]
    for saved in SavedServers(paths.home()).all():
        server = saved.server
        key = f"${server.key_env}" if server.key_env else "keyring" if server.has_key else "none"
        output.event(
            "server", url=server.url, model=server.model or None, key=key, window=server.window or None
        )
        rows.append((server.url, server.model or "its only one", key))
    if len(rows) == 1:
        output.say("No server was added: `unabridged servers add URL`.")
        return 0
    for line in table(rows):
        output.say(line)
    return 0


def run_add(args: argparse.Namespace) -> int:
    """Add a server without asking it anything."""
    output = Output(as_json=args.json)
    server = replace(server_of(args), window=args.window or 0)
    if args.ask_key:
        server = replace(server, has_key=True, key_env="")
        store_key(server, getpass.getpass(f"Key of {server.host}: "))
    SavedServers(paths.home()).put(server)
    output.event("added", url=server.url)
    output.say(f"{server.url} is in the list: use it with --server {server.url}. Nothing was sent.")
    return 0


def run_remove(args: argparse.Namespace) -> int:
    """Forget a server, and its key in the keyring."""
    output = Output(as_json=args.json)
    url = parse_url(args.server)
    remove_server(SavedServers(paths.home()), url)
    output.event("removed", url=url)
    output.say(f"{url} is gone from the list.")
    return 0


def run_test(args: argparse.Namespace) -> int:
    """Probe a server."""
    output = Output(as_json=args.json)
    server = server_of(args)
    with closing(connect(server)) as link:
        found = probe(link)
    output.event("server", url=server.url, **_fields(found))
    for line in table(_rows(server, found)):
        output.say(line)
    return 0


def _fields(found: Capabilities) -> dict[str, object]:
    return {
        "kind": str(found.kind),
        "version": found.version or None,
        "model": found.model,
        "models": list(found.models),
        "window": found.window,
        "counts_tokens": found.counting is not None,
        "follows_grammars": found.grammar is not None,
        "parallel": found.parallel,
    }


def _rows(server: Server, found: Capabilities) -> list[tuple[str, str]]:
    window = f"{found.window:,} tokens" if found.window else "it does not say: give it with --window N"
    counts = "exact, by the server" if found.counting else "estimated, unless its GGUF file is given"
    grammars = "kept to" if found.grammar else "not understood: answers in a fixed form may stray from it"
    return [
        ("server", f"{found.kind} {found.version} at {server.host}".replace("  ", " ")),
        ("model", found.model),
        ("window", window),
        ("token counts", counts),
        ("grammars", grammars),
        ("questions at once", str(found.parallel)),
        ("connection", "encrypted" if server.is_encrypted else "not encrypted"),
    ]
