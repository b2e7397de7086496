from __future__ import annotations

import pytest

from app.languages import languages_of

TEXTS = {
    "en": "This Agreement shall be governed by the laws of the State of Kansas and is binding on both.",
    "de": "Der Vertrag wird nach deutschem Recht ausgelegt und ist für die Parteien verbindlich.",
    "fr": "Le présent contrat est régi par les lois en vigueur dans une juridiction choisie par les parties.",
    "es": "El presente contrato se rige por las leyes del Estado, y una de las partes puede terminar.",
    "it": "Il contratto è regolato dalla legge della Repubblica e gli obblighi sono per una parte più gravi.",
    "pt": "O contrato não pode ser alterado por uma das partes; os prazos são contados em dias para todos.",
    "nl": "Het contract wordt door de partijen niet gewijzigd en zijn voorwaarden gelden voor een jaar.",
    "ja": "本契約は日本法に準拠し、これに従って解釈されるものとする。",
    "zh": "本合同受中华人民共和国法律管辖，并依其解释。",
    "ko": "본 계약은 대한민국 법률에 따라 해석된다.",
    "ru": "Настоящий договор регулируется правом Российской Федерации.",
    "uk": "Цей договір регулюється правом України і тлумачиться відповідно до нього.",
    "ar": "يخضع هذا العقد لقوانين الدولة ويفسر وفقا لها.",
    "he": "הסכם זה כפוף לדיני המדינה ויפורש על פיהם.",
    "hi": "यह अनुबंध राज्य के कानूनों द्वारा शासित होगा।",
    "th": "สัญญานี้อยู่ภายใต้กฎหมายของรัฐ",
    "el": "Η παρούσα σύμβαση διέπεται από τους νόμους του κράτους.",
}


@pytest.mark.parametrize("code", TEXTS)
def test_one_language(code: str) -> None:
    assert languages_of(TEXTS[code])[0] == code


def test_two_languages_the_more_used_first() -> None:
    assert languages_of(TEXTS["en"] * 3 + TEXTS["ja"] * 2) == ("en", "ja")
    assert languages_of(TEXTS["de"] * 4 + TEXTS["fr"] * 2)[:2] == ("de", "fr")


def test_a_foreign_name_is_no_language() -> None:
    assert languages_of(TEXTS["en"] * 20 + "東京") == ("en",)


@pytest.mark.parametrize("text", ["", "1234 -- 5678", "x = y + z"])
def test_where_nothing_tells_nothing_is_claimed(text: str) -> None:
    assert languages_of(text) == ()


def test_code_is_read_by_its_comments() -> None:
    code = "def f(x):\n    # This is the place that the caller is told of, by which it ends.\n    return x\n"
    assert languages_of(code * 5) == ("en",)
