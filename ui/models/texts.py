"""Sizes, speeds and reasons in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.comparison import ModelRow
from app.download_bridge import DownloadProgress
from engine.advisor import Advice, Need
from engine.catalog import MANY_LANGUAGES
from ui.models.language_names import language_name
from ui.widgets import duration, gigabytes, megabytes, number, number_with_decimal

translate = QCoreApplication.translate

# Above this window a model this small misses what stands in the middle more often.
_LONG_WINDOW, _SMALL_MODEL_B = 65_536, 4.0


def licence_text(row: ModelRow) -> str:
    """Name the licence, "unknown" where nobody verified it; empty for a user's own file."""
    if row.model is None:
        return ""
    return row.model.licence or translate("Models", "unknown")


def sentence(text: str) -> str:
    """Return a sentence of the catalog in the user's language, where it was translated."""
    return translate("Catalog", text) if text else ""


def languages_text(row: ModelRow) -> str:
    """Say which languages the makers name."""
    if row.model is None:
        return ""
    if row.model.languages is None:
        return translate("Models", "unknown")
    if MANY_LANGUAGES in row.model.languages:
        return translate("Models", "many")
    codes = row.model.languages
    names = [language_name(code) for code in codes[:3]]
    more = len(codes) - len(names)
    return ", ".join(names) + (
        translate("Models", " and %1 more").replace("%1", number(more)) if more > 0 else ""
    )


def progress_text(progress: DownloadProgress) -> str:
    """Say how far a download is: "410 of 1,281 MB · 12.4 MB/s · 1 min 10 s left"."""
    text = translate("Models", "%1 of %2").replace("%1", megabytes(progress.n_done))
    parts = [text.replace("%2", megabytes(progress.n_total))]
    if progress.bytes_per_s is not None:
        rate = number_with_decimal(progress.bytes_per_s / 1e6)
        parts.append(translate("Models", "%1 MB/s").replace("%1", rate))
        parts.append(translate("Models", "%1 left").replace("%1", duration(progress.seconds_left or 0.0)))
    return " · ".join(parts)


def advice_title(advice: Advice) -> str:
    """Name model, file and window: "Qwen3.5 2B Q4_K_M, 262,144 tokens"."""
    name = f"{advice.model.name} {advice.file.quantisation}"
    return (
        translate("Models", "%1, %2 tokens").replace("%1", name).replace("%2", number(advice.settings.n_ctx))
    )


def advice_reasons(advice: Advice, need: Need) -> list[str]:
    """Say why a model is proposed, and what speaks against it."""
    reasons = [_memory(advice)]
    if need.n_tokens is not None and not advice.holds_material:
        text = translate(
            "Models", "The material has about %1 tokens and does not fit at once: it is read in parts."
        )
        reasons.append(text.replace("%1", number(need.n_tokens)))
    if advice.settings.type_k != "f16":
        text = translate("Models", "The context is kept as %1 to save memory, which slows reading.")
        if advice.settings.type_k != "q8_0":
            text = translate("Models", "The context is kept as %1 to save memory: slower, and less exact.")
        reasons.append(text.replace("%1", advice.settings.type_k))
    if advice.speaks is False:
        reasons.append(translate("Models", "Its makers do not name the language of this material."))
    elif advice.speaks is None:
        reasons.append(translate("Models", "Its makers do not say which languages it knows."))
    if advice.settings.n_ctx > _LONG_WINDOW and (advice.model.parameters_b or 0) < _SMALL_MODEL_B:
        reasons.append(
            translate(
                "Models",
                "Small models miss facts in the middle of a long window more often: "
                "rely on checked quotations.",
            )
        )
    if advice.gpu is not None:
        reasons.append(_on_gpu(advice))
    reasons.append(_reading_time(advice, need))
    return reasons


def _memory(advice: Advice) -> str:
    parts = advice.forecast
    context = parts.kv_cache + parts.recurrent
    if advice.settings.type_k == "f16" and context > parts.weights:
        text = translate("Models", "%1 weights + %2 context (half with q8_0) + %3 working memory.")
    else:
        text = translate("Models", "%1 weights + %2 context + %3 working memory.")
    text = text.replace("%1", gigabytes(parts.weights)).replace("%2", gigabytes(context))
    return text.replace("%3", gigabytes(parts.compute + parts.output + parts.host))


def _on_gpu(advice: Advice) -> str:
    gpu = advice.gpu
    assert gpu is not None
    if gpu.takes_all:
        return translate("Models", "All of its layers fit the GPU, %1.").replace("%1", gpu.name)
    text = translate("Models", "%1 of its %2 layers fit the GPU, %3; the processor computes the rest.")
    text = text.replace("%1", number(gpu.n_layers)).replace("%2", number(gpu.n_total))
    return text.replace("%3", gpu.name)


def _reading_time(advice: Advice, need: Need) -> str:
    if need.n_tokens is None:
        text = translate("Models", "A contract of 60 pages is read once in about %1, %2.")
    else:
        text = translate("Models", "The material is read once in about %1, %2.")
    if advice.is_own_speed:
        basis = translate("Models", "as measured here")
    elif advice.measured.of:
        basis = translate("Models", "scaled from what %1 reads here").replace("%1", advice.measured.of)
    else:
        basis = translate("Models", "by a rough guess, since nothing was read or measured here yet")
    return text.replace("%1", _about(advice.read_s)).replace("%2", basis)


def _about(seconds: float) -> str:
    """Return a duration no more exactly than an estimate is: "40 s", "23 min", "1 h 28 min"."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return duration(seconds)
    if minutes < 60:
        return translate("Models", "%1 min").replace("%1", number(minutes))
    return (
        translate("Models", "%1 h %2 min")
        .replace("%1", number(minutes // 60))
        .replace("%2", number(minutes % 60))
    )
