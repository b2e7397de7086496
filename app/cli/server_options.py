"""`--server` and what belongs to it, for every command that asks a model."""

from __future__ import annotations

import argparse
from dataclasses import replace

from app import paths
from app.cli.output import Output
from app.cli.values import named_path, positive
from app.server_bench import PreparedServer, prepare_server
from app.servers import SavedServers
from engine.installed import STARTER_ALIAS, find_model
from engine.remote.server import Capabilities, Server, parse_url


def add_server(parser: argparse.ArgumentParser) -> None:
    """Add what chooses a server instead of a model on this machine."""
    group = parser.add_argument_group(
        "server", "ask an existing OpenAI-compatible server: the documents are sent there"
    )
    group.add_argument("--server", metavar="URL", help="such as http://gpu.example:8000")
    add_server_details(group)


def add_server_details(group: argparse._ArgumentGroup | argparse.ArgumentParser) -> None:
    """Add what may be said of a server beside its address."""
    group.add_argument("--server-model", metavar="NAME", help="which of the server's models")
    group.add_argument("--server-key-env", metavar="VAR", help="environment variable that holds the key")
    group.add_argument("--server-parallel", type=positive, metavar="N", help="how many questions at once")
    group.add_argument(
        "--ca-file", type=named_path, metavar="FILE", help="certificate authority of the server, PEM"
    )


def server_of(args: argparse.Namespace) -> Server:
    """Return the server that the options name; what was saved for its address holds where they say nothing.

    Raises:
        ServerError: it is no address.
    """
    saved = SavedServers(paths.home()).find(args.server)
    server = saved.server if saved else Server(parse_url(args.server))
    given = {
        "model": args.server_model,
        "key_env": args.server_key_env,
        "parallel": args.server_parallel,
        "ca_file": str(args.ca_file.expanduser()) if args.ca_file else None,
    }
    return replace(server, **{name: value for name, value in given.items() if value})


def prepare_remote(args: argparse.Namespace, output: Output) -> PreparedServer:
    """Probe the server and say where the documents go, before any is sent."""
    server = server_of(args)
    file = None if args.model == STARTER_ALIAS else find_model(args.model, paths.models_dir()).path
    output.progress(f"Asking  {server.host}")
    prepared = prepare_server(server, window=args.window, model_file=file, cache_dir=paths.cache_dir())
    output.warn(destination(server, prepared.capabilities))
    if prepared.window.explanation:
        output.warn(prepared.window.explanation)
    return prepared


def destination(server: Server, capabilities: Capabilities) -> str:
    """Say where documents are sent to, and how."""
    what = f"{capabilities.kind}, {capabilities.model}"
    if server.is_this_machine:
        return f"Documents are sent to {server.host} on this machine ({what})."
    how = "encrypted" if server.is_encrypted else "NOT encrypted: anyone on the way can read them"
    return f"Documents are sent to {server.host} ({what}), {how}."
