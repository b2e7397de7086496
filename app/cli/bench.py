"""`unabridged bench`: how fast a model is here, and which settings are fastest."""

from __future__ import annotations

import argparse
from dataclasses import asdict, replace

from app import paths
from app.cli.material import add_model, prepare_local
from app.cli.output import Output, table
from engine.devices import gpu_devices, place_layers
from engine.hardware import look
from engine.llama import ContextSettings
from engine.preflight import check_library
from engine.trials import Trials
from engine.tuning import Speeds, Trial, Tuned, choose, fits_memory, save_tuned, search

_N_TOKENS = 2048


def add_bench(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `bench`."""
    parser = commands.add_parser("bench", help="measure this machine and keep the fastest settings")
    add_model(parser, servers=False)
    parser.set_defaults(run=run_bench)


def run_bench(args: argparse.Namespace) -> int:
    """Try the settings that fit, keep the best, and measure reading, answering and restoring with it."""
    output = Output(as_json=args.json)
    prepared = prepare_local(args, output)
    # From the defaults, not from an earlier choice: what was stored may have come from a busy moment.
    given = ContextSettings(
        n_ctx=prepared.settings.n_ctx,
        use_extra_bufts=check_library(prepared.path, paths.cache_dir()).use_extra_bufts,
    )
    given = replace(given, n_gpu_layers=place_layers(prepared.shape, given, gpu_devices()))
    hardware = look(paths.cache_dir())
    output.say(f"{prepared.name} · window of {given.n_ctx:,} tokens · {hardware.cpu_name}")
    trials = Trials(prepared.path)

    def run(settings: ContextSettings) -> Trial:
        output.progress(f"Trying  {settings_text(settings)}")
        trial = trials.run(settings)
        output.event("trial", **_fields(trial))
        return trial

    try:
        tried = search(given, fits_memory(prepared.shape, hardware.free_bytes), hardware, run)
        best = choose(tried, given.n_ctx).settings
        output.progress(f"Measuring  {settings_text(best)}")
        speeds = trials.speeds(best, min(_N_TOKENS, given.n_ctx // 2))
    finally:
        trials.close()
    save_tuned(prepared.path, best, speeds, cache_dir=paths.cache_dir(), hardware=hardware)
    _say_trials(tried, best, output)
    output.event("bench", settings=settings_text(best), **asdict(speeds))
    for line in speed_lines(speeds):
        output.say(line)
    return 0


def settings_text(settings: ContextSettings) -> str:
    """Name what was tuned: "no flash attention, K/V in bf16, micro-batch 512, 2 threads, ..."."""
    parts = (
        "flash attention" if settings.flash_attention else "no flash attention",
        f"K/V in {settings.type_k}" if settings.type_k != "f16" else "",
        f"micro-batch {settings.n_ubatch}",
        f"{settings.threads} threads" if settings.threads > 1 else "1 thread",
        "repacked weights" if settings.use_extra_bufts else "weights as in the file",
        f"{settings.n_gpu_layers} layers on the GPU" if settings.n_gpu_layers else "",
    )
    return ", ".join(filter(None, parts))


def speed_lines(speeds: Speeds) -> list[str]:
    """Lay out measured speeds."""
    latency = f"{speeds.token_ms_median:.0f} ms each, 19 of 20 within {speeds.token_ms_p95:.0f} ms"
    if speeds.token_ms_p99 is not None and speeds.token_ms_jitter is not None:
        latency += f", 99 of 100 within {speeds.token_ms_p99:.0f} ms, ± {speeds.token_ms_jitter:.1f} ms"
    return table(
        [
            ("reading", f"{speeds.prefill_tokens_per_s:,.0f} tokens/s over {speeds.n_tokens:,} tokens"),
            ("answering", f"{speeds.decode_tokens_per_s:.1f} tokens/s, {latency}"),
            ("restoring", f"{speeds.restore_tokens_per_s:,.0f} tokens/s from disk"),
        ]
    )


def tuned_text(tuned: Tuned) -> str:
    """Say a stored choice in one line, for `doctor`."""
    text = settings_text(replace(ContextSettings(n_ctx=tuned.window), **tuned.settings))  # type: ignore[arg-type]
    if tuned.speeds is None:
        return text
    reading, answering = tuned.speeds.prefill_tokens_per_s, tuned.speeds.decode_tokens_per_s
    return f"{text}: reads {reading:,.0f}, answers {answering:.1f} tokens/s"


def _fields(trial: Trial) -> dict[str, object]:
    return {"settings": settings_text(trial.settings), **_speeds(trial)}


def _speeds(trial: Trial) -> dict[str, float]:
    return {
        "start_tokens_per_s": round(1 / trial.start_s, 1),
        "depth_tokens_per_s": round(1 / trial.depth_s, 1),
        "decode_tokens_per_s": round(1 / trial.decode_s, 2),
    }


def _say_trials(tried: list[Trial], best: ContextSettings, output: Output) -> None:
    depth = max(trial.depth for trial in tried)
    rows = [("settings", "start", f"at {depth:,}", "answering", "")]
    for trial in tried:
        start, deep, decode = _speeds(trial).values()
        mark = "chosen" if trial.settings == best else ""
        rows.append((settings_text(trial.settings), f"{start:.0f}", f"{deep:.0f}", f"{decode:.1f}", mark))
    output.say("\nTokens per second")
    for line in table(rows, right=(1, 2, 3)):
        output.say(line)
    output.say()
