"""`unabridged install-desktop`: puts the app into the desktop's menu and into "Open with"."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

import platformdirs

from app.cli.output import Output

_ICON = Path(__file__).resolve().parents[2] / "ui" / "icons" / "unabridged.svg"
_TYPES = (
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "message/rfc822",
    "text/plain",
    "text/markdown",
    "text/html",
    "text/csv",
    "inode/directory",
)


def add_desktop(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `install-desktop`."""
    text = "add Unabridged to the menu and to “Open with” (Linux)"
    parser = commands.add_parser("install-desktop", help=text)
    parser.add_argument("--remove", action="store_true", help="take it out again")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.set_defaults(run=run_desktop)


def entry(python: str) -> str:
    """Return the desktop entry that starts this installation."""
    quoted = python.replace("\\", "\\\\").replace('"', '\\"')
    return (
        "[Desktop Entry]\nType=Application\nName=Unabridged\n"
        "Comment=Ask the whole document, not snippets\n"
        f'Exec="{quoted}" -m app open %F\nIcon=unabridged\nTerminal=false\n'
        f"Categories=Office;Viewer;\nMimeType={';'.join(_TYPES)};\n"
    )


def run_desktop(args: argparse.Namespace) -> int:
    """Write the entry and its icon into the user's own folders, or remove them."""
    output = Output(as_json=args.json)
    data = platformdirs.user_data_path()
    file = data / "applications" / "unabridged.desktop"
    icon = data / "icons" / "hicolor" / "scalable" / "apps" / "unabridged.svg"
    if args.remove:
        for path in (file, icon):
            path.unlink(missing_ok=True)
        output.event("removed", path=str(file))
        output.say("Unabridged is out of the menu.")
        return 0
    for path in (file, icon):
        path.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(entry(sys.executable), encoding="utf-8")
    shutil.copyfile(_ICON, icon)
    output.event("installed", path=str(file))
    output.say(f"Unabridged is in the menu and in “Open with”: {file}")
    return 0
