"""What WhatsApp itself writes into an export: media left out, files, deletions, edits."""

from __future__ import annotations

import re

# A whole message in angle brackets is Android's placeholder in every language
# ("<Media omitted>", "<Medien ausgeschlossen>", "<미디어 파일 제외됨>"). A tag like "<html>" is not:
# the placeholder has a blank or a letter beyond ASCII.
_BRACKETED = re.compile(r"<(?=[^>]*[^\x21-\x7e])([^<>:/=\n]{4,60})>")
# iPhones write a kind and a participle without brackets.
_OMITTED_WORDS = re.compile(
    r"(?:image|video|video note|audio|gif|sticker|document|contact card)s? omitted"  # English
    r"|(?:bild|video|videonachricht|audio|gif|sticker|dokument|kontaktkarte) (?:weggelassen|ausgeschlossen)"
    r"|(?:imagen|video|audio|gif|sticker|documento|tarjeta de contacto) omitid[oa]"  # Spanish
    r"|(?:image|vidéo|audio|gif|sticker|document|fiche contact) (?:absente?|omise?|ignorée?)"  # French
    r"|(?:immagine|video|audio|gif|sticker|documento|scheda contatto) omess[oa]"  # Italian
    r"|(?:imagem|vídeo|áudio|gif|figurinha|documento) (?:ocultad[oa]|omitid[oa]|ocult[oa])"  # Portuguese
    r"|(?:afbeelding|video|audio|gif|sticker|document) weggelaten"  # Dutch
    r"|(?:изображение|видео|аудиофайл|gif|стикер|документ) (?:пропущено|пропущен|опущено)"  # Russian
    r"|(?:görüntü|video|ses|gif|çıkartma|belge) dahil edilmedi"  # Turkish
    r"|(?:画像|動画|音声|GIF|スタンプ|ステッカー|ドキュメント|文書)は?(?:省略されました|除外されました)"
    r"|(?:사진|이미지|동영상|오디오|GIF|스티커|문서)(?:이|가)? ?(?:생략됨|생략되었습니다|제외됨)"
    r"|(?:图像|图片|視訊|视频|音频|音訊|贴图|貼圖|文档|文件|影像|影片|GIF)(?:已忽略|已省略|已略去|忽略)"
    r"|(?:忽略|省略)(?:图像|图片|视频|音频|贴图|文档|文件|影像|影片|多媒体文件|多媒體檔)",
    re.IGNORECASE,
)
_ATTACHED_IOS = re.compile(r"<[^<>:\n]{2,30}: ?([^<>\n/\\]+\.\w{2,5})>")
_ATTACHED_ANDROID = re.compile(r"([^\n/\\]{1,120}\.\w{2,5}) \([^()\n]{4,40}\)(?:\n|$)")

_MAX_OMITTED_CHARS = 40
_MAX_NOTICE_CHARS = 80
_DELETED = frozenset(
    """
this message was deleted|you deleted this message|this message was deleted by admin
diese nachricht wurde gelöscht|du hast diese nachricht gelöscht
este mensaje fue eliminado|se eliminó este mensaje|eliminaste este mensaje
ce message a été supprimé|vous avez supprimé ce message
questo messaggio è stato eliminato|hai eliminato questo messaggio
esta mensagem foi apagada|essa mensagem foi apagada|mensagem apagada
você apagou esta mensagem|apagou esta mensagem
dit bericht is verwijderd|u hebt dit bericht verwijderd|je hebt dit bericht verwijderd
это сообщение было удалено|данное сообщение удалено|это сообщение удалено|вы удалили это сообщение
bu mesaj silindi|bu mesajı sildiniz
このメッセージは削除されました|このメッセージを削除しました
삭제된 메시지입니다|이 메시지는 삭제되었습니다|이 메시지를 삭제했습니다
此消息已被删除|您已删除此消息|你删除了此消息|此訊息已刪除|您已刪除此訊息|你已刪除此訊息
تم حذف هذه الرسالة|لقد حذفت هذه الرسالة
""".strip().replace("\n", "|").split("|")
)  # fmt: skip
_EDITED = re.compile(
    r"\s*\u200e?<(?:this message was edited|diese nachricht wurde bearbeitet|se editó este mensaje"
    r"|ce message a été modifié|questo messaggio è stato modificato|(?:esta )?mensagem (?:foi )?editada"
    r"|dit bericht is bewerkt|сообщение изменено|это сообщение было изменено|bu mesaj düzenlendi"
    r"|このメッセージは編集されました|이 메시지는 수정되었습니다|수정된 메시지입니다"
    r"|此消息已编辑|此訊息已編輯)\.?>$",
    re.IGNORECASE,
)


def take_attachments(text: str) -> tuple[str, tuple[str, ...]]:
    """Split a message into what was written and the names of files or the placeholder for them."""
    bare = text.strip("\u200e ")
    if len(bare) <= _MAX_OMITTED_CHARS and _OMITTED_WORDS.fullmatch(bare):
        return "", (bare,)
    if ")" in bare and (named := _ATTACHED_ANDROID.match(bare)) is not None:
        return bare[named.end() :], (named[1].strip("\u200e"),)
    if "<" not in bare:
        return text, ()
    first, _, caption = bare.partition("\n")
    if (placeholder := _BRACKETED.fullmatch(first)) is not None:
        return caption, (placeholder[1],)
    files = tuple(match.group(1).strip() for match in _ATTACHED_IOS.finditer(text))
    if files:
        return _ATTACHED_IOS.sub("", text).strip("\u200e \n"), files
    return text, ()


def is_deleted(text: str) -> bool:
    """Tell whether the message is only the notice that it was deleted."""
    return len(text) <= _MAX_NOTICE_CHARS and text.strip("\u200e .。").casefold() in _DELETED


def take_edit_mark(text: str) -> tuple[str, bool]:
    """Split off the notice that the message was edited."""
    match = _EDITED.search(text[-_MAX_NOTICE_CHARS:]) if text.endswith(">") else None
    return (text, False) if match is None else (text[: len(text) - len(match[0])], True)
