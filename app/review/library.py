"""Where packs are: those that ship with the app, and the user's own under `UNABRIDGED_HOME/packs`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from app import paths
from app.review.pack import Pack
from app.review.pack_file import PackError, read_pack, write_pack
from app.whole_file import whole_file

#: The pack of contract review comes first, then the others by what they are about.
_ORDER = ("cuad", "nda", "lease", "services", "codebase", "chat")


@dataclass(frozen=True, slots=True)
class Listed:
    """A pack of the list. `path` None ships with the app; `problem` says why a file is no pack."""

    id: str
    name: str
    pack: Pack | None
    path: Path | None = None
    problem: str = ""


def packs_dir() -> Path:
    """Return the folder of the user's packs."""
    return paths.home() / "packs"


def built_in() -> tuple[Pack, ...]:
    """Return the packs that ship with the app."""
    folder = files("app.review") / "packs"
    return tuple(read_pack((folder / f"{one}.yaml").read_text("utf-8"), f"{one}.yaml") for one in _ORDER)


def listed() -> tuple[Listed, ...]:
    """Return all packs: the user's first, of which one may take the place of a built-in one."""
    mine = list(_users())
    taken = {one.id for one in mine if one.pack}
    shipped = [Listed(pack.id, pack.name, pack) for pack in built_in() if pack.id not in taken]
    return (*mine, *shipped)


def find(name: str) -> Pack:
    """Return a pack by its id or by the path of its file.

    Raises:
        PackError: there is none, or it is not valid.
    """
    path = Path(name)
    if path.suffix.lower() in (".yaml", ".yml"):
        return load(path)
    for one in listed():
        if one.id == name:
            if one.pack is None:
                raise PackError([one.problem])
            return one.pack
    ids = ", ".join(one.id for one in listed())
    raise PackError([f"There is no pack “{name}”: use one of {ids}, or the path of a YAML file."])


def load(path: Path) -> Pack:
    """Return the pack of a file.

    Raises:
        PackError: the file cannot be read or is not valid.
    """
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise PackError([f"{path} cannot be read ({reason}): choose another file."]) from error
    return read_pack(text, path.name)


def save(pack: Pack) -> Path:
    """Write a user's pack, in place of one of the same id, whatever its file is called; returns the file.

    Raises:
        PackError: the pack is not valid, or the folder cannot be written.
    """
    text = write_pack(pack)
    read_pack(text, f"{pack.id}.yaml")
    mine = (one.path for one in _users() if one.pack and one.id == pack.id)
    path = next(mine, None) or packs_dir() / f"{pack.id}.yaml"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(path) as unfinished:
            unfinished.write_text(text, "utf-8")
    except OSError as error:
        problem = f"{path} cannot be written ({error.strerror}): choose another place."
        raise PackError([problem]) from error
    return path


def delete(pack_id: str) -> None:
    """Delete a user's pack; a built-in one of the same id comes back."""
    for one in _users():
        if one.id == pack_id and one.path:
            one.path.unlink(missing_ok=True)


def free_id(wanted: str) -> str:
    """Return an id that no pack has yet: `wanted`, else with a number."""
    taken = {one.id for one in listed()}
    number, result = 2, wanted
    while result in taken:
        result, number = f"{wanted}-{number}", number + 1
    return result


def _users() -> Iterator[Listed]:
    folder = packs_dir()
    for path in sorted((*folder.glob("*.yaml"), *folder.glob("*.yml"))):
        if path.name.startswith("."):
            continue
        try:
            pack = load(path)
        except PackError as error:
            yield Listed(path.stem, path.name, None, path, str(error))
        else:
            yield Listed(pack.id, pack.name, pack, path)
