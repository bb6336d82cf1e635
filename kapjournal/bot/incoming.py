"""From aiogram's message to what the use cases take."""

from aiogram.types import Message

from kapjournal.domain.words import Words
from kapjournal.usecases.incoming import Incoming, IncomingMedia


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
        voice = message.voice
        return IncomingMedia(
            "voice", voice.file_id, voice.file_size, voice.duration, voice.mime_type or "audio/ogg"
        )
    if message.video_note:
        note = message.video_note
        return IncomingMedia("video_note", note.file_id, note.file_size, note.duration, "video/mp4")
    if message.photo:
        largest = message.photo[-1]
        return IncomingMedia("photo", largest.file_id, largest.file_size, None, "image/jpeg")
    if message.video:
        video = message.video
        return IncomingMedia(
            "video", video.file_id, video.file_size, video.duration, video.mime_type or "video/mp4"
        )
    if message.audio:
        audio = message.audio
        return IncomingMedia(
            "audio", audio.file_id, audio.file_size, audio.duration, audio.mime_type or "audio/mpeg"
        )
    if message.document:
        document = message.document
        return IncomingMedia(
            "document",
            document.file_id,
            document.file_size,
            None,
            document.mime_type or "application/octet-stream",
            document.file_name or "",
        )
    if message.sticker:
        sticker = message.sticker
        return IncomingMedia("sticker", sticker.file_id, sticker.file_size, None, "image/webp")
    if message.location:
        return IncomingMedia("location")
    if message.contact:
        return IncomingMedia("contact")
    return None
