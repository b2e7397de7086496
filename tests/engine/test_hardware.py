from __future__ import annotations

from pathlib import Path

from engine import hardware
from engine.hardware import cpu_features, look


def test_this_machine(tmp_path: Path) -> None:
    machine = look(tmp_path / "not" / "yet")
    assert 0 < machine.free_bytes <= machine.total_bytes
    assert 1 <= machine.n_cores <= machine.n_threads
    assert machine.disk_free_bytes > 0
    assert machine.cpu_name


def test_features_are_read_from_cpuinfo(tmp_path: Path) -> None:
    info = tmp_path / "cpuinfo"
    info.write_text("processor\t: 0\nmodel name\t: Test CPU\nflags\t\t: fpu avx avx2 fma amx_int8 other\n")
    assert cpu_features(info) == ("avx", "avx2", "fma", "amx_int8")
    info.write_text("processor\t: 0\nFeatures\t: fp asimd asimddp i8mm\n")
    assert cpu_features(info) == ("asimddp", "i8mm")
    assert cpu_features(tmp_path / "absent") == ()


def test_a_containers_limit_counts(tmp_path: Path) -> None:
    (tmp_path / "memory.max").write_text("4000000000\n")
    (tmp_path / "memory.current").write_text("1500000000\n")
    (tmp_path / "memory.stat").write_text("anon 1\ninactive_file 500000000\n")
    assert hardware._cgroup_memory(tmp_path) == (4_000_000_000, 1_000_000_000)
    (tmp_path / "memory.max").write_text("max\n")
    assert hardware._cgroup_memory(tmp_path) == (0, 0)
