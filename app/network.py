"""How the user lets downloads reach the net: a small file, and variables that outrank it.

`UNABRIDGED_OFFLINE=1` forbids every download, `UNABRIDGED_MIRROR` names a place to try first. Without a
proxy or certificates of our own, those of the environment hold (HTTPS_PROXY, SSL_CERT_FILE).
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from app.whole_file import whole_file
from engine.downloads import Network

_FILE = "network.json"
_NO = frozenset({"", "0", "no", "false", "off"})


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """What the user chose. Empty texts mean: as the environment says."""

    offline: bool = False
    proxy: str = ""
    ca_file: str = ""
    mirror: str = ""

    def to_network(self) -> Network:
        """Return what the engine's downloads need."""
        return Network(
            offline=self.offline,
            proxy=self.proxy or None,
            ca_file=Path(self.ca_file).expanduser() if self.ca_file else None,
        )

    @property
    def mirrors(self) -> tuple[str, ...]:
        """Return the places to try before the hub."""
        return (self.mirror,) if self.mirror else ()


def offline_is_forced() -> bool:
    """Tell whether the environment forbids downloads, whatever the settings say."""
    return os.environ.get("UNABRIDGED_OFFLINE", "").strip().lower() not in _NO


def stored_network(home: Path) -> NetworkSettings:
    """Return what the user stored; a file that cannot be read counts as offline, never as permission."""
    path = home / _FILE
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
        texts = {name: str(facts[name]) for name in ("proxy", "ca_file", "mirror")}
        return NetworkSettings(offline=bool(facts["offline"]), **texts)
    except FileNotFoundError:
        return NetworkSettings()
    except (OSError, ValueError, KeyError, TypeError):
        return NetworkSettings(offline=True)


def store_network(home: Path, settings: NetworkSettings) -> None:
    """Keep the user's choice."""
    home.mkdir(parents=True, exist_ok=True)
    with whole_file(home / _FILE) as unfinished:
        unfinished.write_text(json.dumps(asdict(settings), indent=1), encoding="utf-8")


def network_settings(home: Path) -> NetworkSettings:
    """Return what holds now: what is stored, under what the environment says."""
    stored = stored_network(home)
    mirror = os.environ.get("UNABRIDGED_MIRROR", "").strip() or stored.mirror
    return replace(stored, offline=stored.offline or offline_is_forced(), mirror=mirror)
