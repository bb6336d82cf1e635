"""The one page: compiled from an opened journal, made of the client's own words and numbers only."""

from kapjournal.domain.summary.canonical import summary_as_json
from kapjournal.domain.summary.compile import compile_summary

__all__ = ["compile_summary", "summary_as_json"]
