"""Each quotation and each reported clause to its speaker, sentence by sentence."""

from __future__ import annotations

from brief.suggest.attribution.walk import Attribution as Attribution
