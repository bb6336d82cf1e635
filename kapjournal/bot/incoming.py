"""From aiogram's message to what the use cases take."""

from aiogram.types import Audio, Document, Message, PhotoSize, Sticker, Video, VideoNote, Voice

from kapjournal.domain.words import Words
from kapjournal.usecases.collecting.incoming import Incoming, IncomingMedia


def incoming_of(message: Message) -> Incoming:
    return Incoming(
        message_id=message.message_id,
        at=message.date,
        words=Words(message.text or message.caption or _said(message)),
        reply_to=message.reply_to_message.message_id if message.reply_to_message else None,
        media=_media(message),
        album=message.media_group_id or "",
        forwarded=message.forward_origin is not None,
    )


def _said(message: Message) -> str:
    """What a message without text still says: a sticker's emoji, the name or the place of a location."""
    if message.sticker:
        return message.sticker.emoji or ""
    if message.venue:
        return message.venue.title
    if message.location:
        return f"{message.location.latitude:.5f}, {message.location.longitude:.5f}"
    return ""


def _media(message: Message) -> IncomingMedia | None:
    if message.voice:
        return _file("voice", message.voice, message.voice.mime_type or "audio/ogg")
    if message.video_note:
        return _file("video_note", message.video_note, "video/mp4")
    if message.photo:
        return _file("photo", message.photo[-1], "image/jpeg")  # the largest
    if message.video:
        return _file("video", message.video, message.video.mime_type or "video/mp4")
    if message.audio:
        return _file("audio", message.audio, message.audio.mime_type or "audio/mpeg")
    if message.document:
        document = message.document
        mime = document.mime_type or "application/octet-stream"
        return _file("document", document, mime, name=document.file_name or "")
    if message.sticker:
        return _file("sticker", message.sticker, "image/webp")
    if message.location:
        return IncomingMedia("location")
    if message.contact:
        return IncomingMedia("contact")
    return None


def _file(
    kind: str,
    file: Voice | VideoNote | PhotoSize | Video | Audio | Document | Sticker,
    mime: str,
    *,
    name: str = "",
) -> IncomingMedia:
    seconds = getattr(file, "duration", None)
    return IncomingMedia(kind, file.file_id, file.file_size, seconds, mime, name, file.file_unique_id)
